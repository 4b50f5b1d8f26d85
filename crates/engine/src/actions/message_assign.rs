//! Says which application a message belongs to, or that it belongs to none, and learns the sender.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// Where a message belongs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AssignMessage {
    /// The message's key, as [`crate::views::review`] gives it; its beginning will do.
    pub message: String,
    /// The application: words that mean it, or its id. `None`: it concerns none.
    pub application: Option<String>,
    /// Do not conclude anything for other messages from the same sender.
    pub only_this: bool,
}

/// Says which application a message belongs to, or that it belongs to none, and learns the sender.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn assign_message(
    engine: &Engine,
    now: Timestamp,
    input: AssignMessage,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
