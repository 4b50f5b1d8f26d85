//! Runs the checks over a note and puts what they find in order.

use serde::Serialize;

use super::CHECKS;
use super::finding::Finding;
use super::spec::Check;
use crate::note::{Anatomy, Context, Note};
use crate::praise::{Praise, praise};

/// What the checks say of a note.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What they found, in order of place, then of severity.
    pub findings: Vec<Finding>,
    /// What it does well, in order of place.
    pub praise: Vec<Praise>,
    /// Words between greeting and closing.
    pub words: usize,
}

/// Checks a note with every check.
#[must_use]
pub fn check(note: &Note, context: &Context) -> Report {
    check_within(note, context, CHECKS)
}

/// Checks a note with some checks.
#[must_use]
pub fn check_within(note: &Note, context: &Context, checks: &[&Check]) -> Report {
    let anatomy = Anatomy::new(note, context);
    let mut findings = Vec::new();
    for check in checks {
        (check.find)(&anatomy, &mut findings);
    }
    findings.sort_by_key(|it| {
        (
            it.place,
            it.span.start,
            std::cmp::Reverse(it.severity),
            it.span.end,
        )
    });
    findings.dedup();
    Report {
        findings,
        praise: praise(&anatomy),
        words: anatomy.words(),
    }
}
