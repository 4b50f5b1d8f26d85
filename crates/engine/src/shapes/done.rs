//! What an action did. The same for all of them, so that every interface shows it the same way.

use serde::Serialize;

use super::{ApplicationRef, PlanCard};

/// What an action did, and what follows from it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Done {
    /// Its number in the log, for `meanwhile undo N`; `None` when nothing had to be changed.
    pub action: Option<u64>,
    /// The verb, such as `record_promise`.
    pub verb: &'static str,
    /// One line: what was done.
    pub summary: String,
    /// What changed, line by line; empty when nothing had to be.
    pub changed: Vec<String>,
    /// Which fields of a record changed, from what to what; `changed` says the same in words.
    pub fields: Vec<FieldChange>,
    /// What was assumed, or is worth knowing; gentle.
    pub notes: Vec<String>,
    /// The application it was about, if one.
    pub application: Option<ApplicationRef>,
    /// The plan for that application afterwards.
    pub plan: Option<PlanCard>,
}

/// One field of a record that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldChange {
    /// Its name in the record, or the key of a setting.
    pub field: &'static str,
    /// What it was, in words; `None` when nothing was said.
    pub before: Option<String>,
    /// What it is now.
    pub after: Option<String>,
}
