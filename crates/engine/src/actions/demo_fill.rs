//! Fills an empty store with an invented seeker, so that everything can be tried.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// Nothing to choose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FillDemo {}

/// Fills an empty store with an invented seeker, so that everything can be tried.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn fill_demo(
    engine: &Engine,
    now: Timestamp,
    input: FillDemo,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
