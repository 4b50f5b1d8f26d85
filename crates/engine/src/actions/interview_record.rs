//! Records an interview, ahead or held.

use jiff::Timestamp;
use meanwhile_core::fact::{Format, Stage};
use serde::{Deserialize, Serialize};

use super::PersonInput;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// An interview.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecordInterview {
    /// Words that mean the application, or its id.
    pub application: String,
    /// When it starts, as typed, such as `tue 15:00` or `2026-04-14T15:00`.
    pub start: String,
    /// When it ends, as typed; an hour after the start unless this or `minutes` is given.
    pub end: Option<String>,
    /// How long it takes, in minutes.
    pub minutes: Option<u32>,
    /// The zone that `start` is meant in; the seeker's own otherwise.
    pub zone: Option<String>,
    /// Who asks the questions.
    pub people: Vec<PersonInput>,
    /// How far along it is; the next stage after the last interview unless given.
    pub stage: Option<Stage>,
    /// How it is held.
    pub format: Option<Format>,
    /// They decide on the very day.
    pub decided_same_day: bool,
}

/// Records an interview, ahead or held.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn record_interview(
    engine: &Engine,
    now: Timestamp,
    input: RecordInterview,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
