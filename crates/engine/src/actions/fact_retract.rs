//! Takes back one entry of a timeline, as if it had never been recorded.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// An entry to take back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RetractFact {
    /// The fact's id, as `meanwhile show` gives it; its beginning will do.
    pub fact: String,
}

/// Takes back one entry of a timeline, as if it had never been recorded.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn retract_fact(
    engine: &Engine,
    now: Timestamp,
    input: RetractFact,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
