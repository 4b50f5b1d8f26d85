//! Records something the seeker achieved that could be news to them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// An accomplishment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecordNews {
    /// What was achieved, one sentence.
    pub text: String,
    /// The applications it could interest; every open one when empty.
    pub applications: Vec<String>,
    /// When, as typed; now unless given.
    pub at: Option<String>,
}

/// Records something the seeker achieved that could be news to them.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn record_news(
    engine: &Engine,
    now: Timestamp,
    input: RecordNews,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
