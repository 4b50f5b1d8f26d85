//! Records that an interview was called off. It stays on the timeline.

use jiff::Timestamp;
use meanwhile_core::id::FactId;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// An interview that was called off.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CancelInterview {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview; the next one ahead unless given.
    pub interview: Option<FactId>,
}

/// Records that an interview was called off. It stays on the timeline.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn cancel_interview(
    engine: &Engine,
    now: Timestamp,
    input: CancelInterview,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
