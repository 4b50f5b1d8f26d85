//! Records when they said they would answer.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// What they said about when they would answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecordPromise {
    /// Words that mean the application, or its id.
    pub application: String,
    /// The last day they may mean, as typed, such as `friday` or `2026-04-14`.
    pub by: String,
    /// The first day they may mean, as typed; the same day unless given.
    pub from: Option<String>,
    /// Whom to ask afterwards, if they said so.
    pub ask: Option<PersonInput>,
    /// Their words.
    pub words: String,
    /// When they said it, as typed; now unless given.
    pub said: Option<String>,
}

/// Records when they said they would answer.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn record_promise(
    engine: &Engine,
    now: Timestamp,
    input: RecordPromise,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
