//! Questions to the seeker: what only they know, asked instead of guessed.

use serde::Serialize;

use super::Source;

/// Something to ask the seeker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// What it is about; stable.
    pub id: &'static str,
    /// The question.
    pub text: String,
    /// Why an answer helps.
    pub why: &'static str,
    /// The fact it is about, where there is one.
    pub about: Option<Source>,
    /// Whether the note does not do its work without an answer.
    pub is_needed: bool,
}

impl Question {
    /// A question whose answer the note needs.
    pub(super) fn needed(id: &'static str, text: impl Into<String>, why: &'static str) -> Self {
        Self {
            id,
            text: text.into(),
            why,
            about: None,
            is_needed: true,
        }
    }

    /// A question whose answer would make the note better.
    pub(super) fn useful(id: &'static str, text: impl Into<String>, why: &'static str) -> Self {
        Self {
            is_needed: false,
            ..Self::needed(id, text, why)
        }
    }

    /// The same about a fact.
    pub(super) fn about(mut self, source: Source) -> Self {
        self.about = Some(source);
        self
    }
}
