//! Confirms what was found in mail or a calendar, one by one or in bulk.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// Items of [`crate::views::review`] to say yes to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ConfirmFound {
    /// Their ids; their beginnings will do.
    pub items: Vec<String>,
    /// All items of this application: words that mean it, or its id.
    pub application: Option<String>,
    /// Every open item.
    pub all: bool,
}

/// Confirms what was found in mail or a calendar, one by one or in bulk.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn confirm_found(
    engine: &Engine,
    now: Timestamp,
    input: ConfirmFound,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
