//! Records a message the seeker sends or has sent. What a rule refuses is not recorded unless the seeker sets
//! that rule aside in words of their own; what has already gone out can always be recorded.

use jiff::Timestamp;
use meanwhile_core::fact::{Channel, Override, Purpose};
use serde::{Deserialize, Serialize};

use super::PersonInput;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, Done, Moment, ReasonLine};

/// A message to them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecordSent {
    /// Words that mean the application, or its id.
    pub application: String,
    /// What it is for.
    pub purpose: Option<Purpose>,
    /// To whom; whom the plan would have it go to, unless given.
    pub to: Vec<PersonInput>,
    /// How; by their channel unless given.
    pub channel: Option<Channel>,
    /// When, as typed; now unless given. A moment in the past means that it has gone out already.
    pub at: Option<String>,
    /// It has gone out already: record it whatever the rules say, with a note of what they say.
    pub already_sent: bool,
    /// Rules the seeker sets aside, each with words of their own.
    pub overrides: Vec<Override>,
    /// News it tells: ids of accomplishments, or their beginnings; all that were not told yet, unless given.
    pub news: Vec<String>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum SentOutcome {
    /// It is recorded.
    Recorded(Done),
    /// A rule refuses; nothing is recorded.
    Refused(NotAllowed),
}

/// Why a message should not go out now.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NotAllowed {
    /// The application.
    pub application: ApplicationRef,
    /// Every rule that refuses, and why.
    pub reasons: Vec<ReasonLine>,
    /// When it is allowed by time alone; `None` when only something new changes it.
    pub next: Option<Moment>,
    /// What to do, in words.
    pub advice: String,
}

/// Records a message the seeker sends or has sent.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then. A refusal by a rule is no error.
pub async fn record_sent(
    engine: &Engine,
    now: Timestamp,
    input: RecordSent,
) -> Result<SentOutcome, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
