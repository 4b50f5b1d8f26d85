//! Which checks are there, and what is each of them for?

use meanwhile_words::check::{Check, Severity};
use serde::Serialize;

use crate::notes::all_checks;

/// A check in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckCard {
    /// Its id.
    pub id: &'static str,
    /// What it looks for.
    pub what: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// The version that brought it.
    pub since: &'static str,
    /// The highest severity it gives.
    pub severity: Severity,
    /// Words it speaks up about.
    pub fires: Vec<&'static str>,
    /// Words it leaves alone.
    pub silent: Vec<&'static str>,
}

/// Every check, in the order in which they are listed.
#[must_use]
pub fn checks() -> Vec<CheckCard> {
    all_checks().into_iter().map(card).collect()
}

/// The check of this id.
#[must_use]
pub fn note_check(id: &str) -> Option<CheckCard> {
    all_checks().into_iter().find(|it| it.id == id).map(card)
}

fn card(check: &Check) -> CheckCard {
    CheckCard {
        id: check.id,
        what: check.what,
        why: check.why,
        source: check.source,
        since: check.since,
        severity: check.severity,
        fires: check.fires.iter().map(|it| it.text).collect(),
        silent: check.silent.iter().map(|it| it.text).collect(),
    }
}
