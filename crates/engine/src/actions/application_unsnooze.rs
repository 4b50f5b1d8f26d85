//! Ends the quiet about an application.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// The end of a snooze.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Unsnooze {
    /// Words that mean the application, or its id.
    pub application: String,
}

/// Ends the quiet about an application.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn unsnooze(
    engine: &Engine,
    now: Timestamp,
    input: Unsnooze,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
