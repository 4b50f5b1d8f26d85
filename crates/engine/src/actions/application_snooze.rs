//! Keeps quiet about an application until a day.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// Quiet until a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Snooze {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Until when, as typed: the morning of a day, or a moment.
    pub until: String,
}

/// Keeps quiet about an application until a day.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn snooze(engine: &Engine, now: Timestamp, input: Snooze) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
