//! German, by what the phrases say; `examples` holds them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

mod decision;
mod elsewhere;
mod examples;
mod in_passing;
mod meanings;
mod particulars;
mod sent;
mod told_plainly;

use crate::reading::cue::Language;

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "de",
    cues: &[
        decision::CUES,
        meanings::CUES,
        particulars::CUES,
        sent::CUES,
        elsewhere::CUES,
        in_passing::CUES,
        told_plainly::CUES,
    ],
    examples: examples::EXAMPLES,
};
