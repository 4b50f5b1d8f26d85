//! Records a message or call that came from them.

use jiff::Timestamp;
use meanwhile_core::fact::{Channel, ReadingKind};
use serde::{Deserialize, Serialize};

use super::PersonInput;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// A message or call from them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecordHeard {
    /// Words that mean the application, or its id.
    pub application: String,
    /// What it means.
    pub reading: Option<ReadingKind>,
    /// Who wrote or called.
    pub from: Option<PersonInput>,
    /// A machine wrote it: an auto-reply, a receipt. An [`ReadingKind::AutoReply`] always is one.
    pub automatic: bool,
    /// How it came.
    pub channel: Option<Channel>,
    /// When, as typed; now unless given.
    pub at: Option<String>,
    /// It waits for an answer; follows from the reading unless given.
    pub expects_answer: Option<bool>,
    /// The day by which they want it, as typed.
    pub answer_by: Option<String>,
    /// The day they are back, as typed, from an out-of-office reply.
    pub back_on: Option<String>,
    /// Channels they invited the seeker to use.
    pub invites: Vec<Channel>,
    /// They asked not to be contacted.
    pub please_dont: bool,
    /// They left the door open for another time.
    pub door_open: bool,
    /// They gave or promised feedback with the decision.
    pub gave_feedback: bool,
    /// The last day they named for their answer, as typed: recorded as a promise of its own.
    pub promised_by: Option<String>,
}

/// Records a message or call that came from them.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn record_heard(
    engine: &Engine,
    now: Timestamp,
    input: RecordHeard,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
