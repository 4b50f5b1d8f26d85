//! What did the seeker do, and what can be undone?

use jiff::Timestamp;
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Moment;

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LogLine {
    /// Its number, for `undo`.
    pub action: u64,
    /// When.
    pub at: Moment,
    /// The verb.
    pub verb: String,
    /// What was done.
    pub summary: String,
    /// The action that this one undid.
    pub undoes: Option<u64>,
    /// The action that undid this one.
    pub undone_by: Option<u64>,
}

/// What did the seeker do, and what can be undone?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn log(engine: &Engine, limit: u32) -> Result<Vec<LogLine>, EngineError> {
    let _ = (engine, limit);
    Err(EngineError::Bug("not built yet".to_owned()))
}
