//! What an action did. The same for all of them, so that every interface shows it the same way.

use serde::Serialize;

use super::{ApplicationRef, PlanCard};

/// What an action did, and what follows from it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Done {
    /// Its number in the log, for `meanwhile undo N`; `None` when nothing had to be changed.
    pub action: Option<u64>,
    /// The verb, such as `record_promise`.
    pub verb: &'static str,
    /// One line: what was done.
    pub summary: String,
    /// What changed, line by line; empty when nothing had to be.
    pub changed: Vec<String>,
    /// What was assumed, or is worth knowing; gentle.
    pub notes: Vec<String>,
    /// The application it was about, if one.
    pub application: Option<ApplicationRef>,
    /// The plan for that application afterwards.
    pub plan: Option<PlanCard>,
}
