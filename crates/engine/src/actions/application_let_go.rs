//! Lets an application go quiet. Never a rejection; it can be revived at any time.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// An application to let go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LetGo {
    /// Words that mean it, or its id.
    pub application: String,
}

/// Lets an application go quiet. Never a rejection; it can be revived at any time.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn let_go(engine: &Engine, now: Timestamp, input: LetGo) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
