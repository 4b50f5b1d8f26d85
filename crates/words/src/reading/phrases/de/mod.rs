//! German, by what the phrases say; `examples` holds them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

mod examples;
mod meanings;
mod particulars;
mod sent;

use crate::reading::cue::Language;

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "de",
    cues: &[meanings::CUES, particulars::CUES, sent::CUES],
    examples: examples::EXAMPLES,
};
