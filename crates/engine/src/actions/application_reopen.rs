//! Records that an application is not over after all.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// An application that is not over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReopenApplication {
    /// Words that mean it, or its id.
    pub application: String,
}

/// Records that an application is not over after all.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn reopen_application(
    engine: &Engine,
    now: Timestamp,
    input: ReopenApplication,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
