//! All the checks there are: those of words, and those that need dictionaries.

use meanwhile_words::check::{CHECKS, Check, Report, check_within};
use meanwhile_words::note::{Context, Note};

/// Every check, in the order in which they are listed.
pub(crate) fn all_checks() -> Vec<&'static Check> {
    CHECKS.iter().chain(meanwhile_spelling::CHECKS).copied().collect()
}

/// Checks a note with all of them.
pub(crate) fn check(note: &Note, context: &Context) -> Report {
    check_within(note, context, &all_checks())
}
