//! English, by what the phrases say; `examples` holds them to account.
//!
//! Holds words alone; must not decide, which `decide` does for all languages alike.

mod answer;
mod decided_in_passing;
mod decided_plainly;
mod elsewhere;
mod examples;
mod in_a_line;
mod outcome;
mod particulars;
mod progress;
mod progress_in_passing;
mod refusal;
mod said_shortly;
mod scheduling;
mod sent;
mod short_no;
mod told_plainly;
mod unasked;

use crate::reading::cue::Language;

pub(in crate::reading) const LANGUAGE: Language = Language {
    code: "en",
    cues: &[
        answer::CUES,
        refusal::CUES,
        outcome::CUES,
        said_shortly::CUES,
        short_no::CUES,
        decided_in_passing::CUES,
        decided_plainly::CUES,
        progress_in_passing::CUES,
        scheduling::CUES,
        progress::CUES,
        unasked::CUES,
        elsewhere::CUES,
        particulars::CUES,
        sent::CUES,
        told_plainly::CUES,
        in_a_line::CUES,
    ],
    examples: examples::EXAMPLES,
};
