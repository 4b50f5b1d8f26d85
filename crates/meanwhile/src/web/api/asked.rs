//! What questions of the API take beside their address: the fields of their queries and bodies.

use meanwhile_core::fact::Channel;
use meanwhile_engine::NoteKind;
use schemars::JsonSchema;
use serde::Deserialize;

/// Nothing in particular.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Nothing {}

/// One thing of a list.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct One {
    /// Its id.
    pub(super) id: String,
}

/// One application.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct OneApplication {
    /// Its id, its handle, or words that mean it.
    pub(super) application: String,
}

/// Some of a list.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Some_ {
    /// Only what these words mean.
    pub(super) words: Option<String>,
}

/// The debrief of an interview.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct DebriefOf {
    /// Its application: the id, the handle, or words that mean it.
    pub(super) application: String,
    /// Which interview, by its id or the beginning of it; the last held unless given.
    pub(super) interview: Option<String>,
}

/// A message as others sent it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Letter {
    /// Its words, or the whole mail with its headers.
    pub(super) text: String,
}

/// A table of waits.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Waits {
    /// Comma-separated, with a row for each wait.
    pub(super) table: String,
    /// The days after which the share still open is asked for.
    #[serde(default)]
    pub(super) at: Vec<f64>,
}

/// The application to prepare for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PrepareFor {
    /// The application; the one with the next interview unless given.
    pub(super) application: Option<String>,
}

/// What to look for.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Find {
    /// The words, letter for letter but for case.
    pub(super) words: String,
    /// At most so many; 50 unless given.
    #[schemars(range(max = 999))]
    pub(super) limit: Option<u32>,
}

/// How much of the log.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Last {
    /// At most so many; 50 unless given.
    #[schemars(range(max = 999))]
    pub(super) limit: Option<u32>,
}

/// A note to try on a lesson.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Try {
    /// The lesson.
    pub(super) lesson: String,
    /// The words.
    pub(super) text: String,
    /// What it is for; as in the example that it follows, unless given.
    #[serde(default)]
    pub(super) kind: Option<NoteKind>,
    /// How it travels, the same way.
    #[serde(default)]
    pub(super) channel: Option<Channel>,
    /// To whom; whom it greets, unless given. Somebody else than Dana and Lee makes it a note of one's own.
    #[serde(default)]
    pub(super) to: Option<String>,
}
