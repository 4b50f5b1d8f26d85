//! What is odd about recorded data. A finding is shown; it never stops a plan.

use serde::Serialize;

use crate::id::FactId;

/// One oddity in what was recorded, in words for the seeker.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// A stable name for the kind of oddity, such as `zone_assumed`.
    pub code: &'static str,
    /// The fact it is about, where it is about one.
    pub fact: Option<FactId>,
    /// What was found and what was done about it, one or two sentences.
    pub text: String,
}

impl Finding {
    /// A finding about no fact in particular.
    pub fn new(code: &'static str, text: impl Into<String>) -> Self {
        Self {
            code,
            fact: None,
            text: text.into(),
        }
    }

    /// A finding about one fact.
    pub fn about(code: &'static str, fact: FactId, text: impl Into<String>) -> Self {
        Self {
            code,
            fact: Some(fact),
            text: text.into(),
        }
    }
}
