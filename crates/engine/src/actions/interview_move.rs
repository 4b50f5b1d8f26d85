//! Moves an interview to another time, or corrects what was recorded of it.

use jiff::Timestamp;
use meanwhile_core::fact::{Format, Stage};
use meanwhile_core::id::FactId;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// A change to an interview. What is `None` stays.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MoveInterview {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview; the next one ahead, else the last held, unless given.
    pub interview: Option<FactId>,
    /// The new start, as typed.
    pub start: Option<String>,
    /// The new end, as typed; the length stays unless this or `minutes` is given.
    pub end: Option<String>,
    /// The new length in minutes.
    pub minutes: Option<u32>,
    /// The zone that the times are meant in; the one it was arranged in otherwise.
    pub zone: Option<String>,
    /// People to add.
    pub add_people: Vec<PersonInput>,
    /// People who were not there after all, by name.
    pub remove_people: Vec<String>,
    /// How far along it is.
    pub stage: Option<Stage>,
    /// How it is held.
    pub format: Option<Format>,
    /// They decide on the very day.
    pub decided_same_day: Option<bool>,
}

/// Moves an interview to another time, or corrects what was recorded of it.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn move_interview(
    engine: &Engine,
    now: Timestamp,
    input: MoveInterview,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
