//! Undoes an action. Undoing an undo does it again.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// What to undo.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Undo {
    /// The action's number; the last one that is not undone, unless given.
    pub action: Option<u64>,
}

/// Undoes an action. Undoing an undo does it again.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn undo(engine: &Engine, now: Timestamp, input: Undo) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
