//! What a check says of a note.

use std::ops::Range;

use serde::Serialize;

use crate::note::Place;

/// How much a finding matters, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// A matter of taste: look at it once.
    Consider,
    /// Better mended before it goes out.
    Fix,
    /// Do not send it as it is.
    Stop,
}

/// What could stand there instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "text", rename_all = "snake_case")]
pub enum Suggestion {
    /// Words that can take the place of those marked.
    Wording(String),
    /// A question to the seeker; its answer leads to a better wording.
    Question(String),
    /// Nothing: it is better left out.
    Remove,
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The check's id.
    pub check: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Which text the span lies in.
    pub place: Place,
    /// The words it is about: bytes of that text, on character boundaries. Where something is missing, the place at
    /// which it would stand, which may be empty.
    pub span: Range<usize>,
    /// What is wrong and why it matters, one or two sentences to the seeker.
    pub message: String,
    /// What could stand there instead.
    pub suggestion: Suggestion,
}

impl Finding {
    /// A finding in the body.
    pub(super) fn in_body(
        check: &'static str,
        severity: Severity,
        span: Range<usize>,
        message: impl Into<String>,
        suggestion: Suggestion,
    ) -> Self {
        Self {
            check,
            severity,
            place: Place::Body,
            span,
            message: message.into(),
            suggestion,
        }
    }
}

impl Suggestion {
    /// A wording.
    pub(super) fn wording(text: impl Into<String>) -> Self {
        Self::Wording(text.into())
    }

    /// A question to the seeker.
    pub(super) fn question(text: impl Into<String>) -> Self {
        Self::Question(text.into())
    }
}
