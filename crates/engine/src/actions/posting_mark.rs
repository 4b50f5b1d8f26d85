//! Records what was seen of an advertisement.

use jiff::Timestamp;
use meanwhile_core::fact::Posting;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// What was seen of an advertisement.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MarkPosting {
    /// Words that mean the application, or its id.
    pub application: String,
    /// What was seen.
    pub seen: Option<Posting>,
    /// When, as typed; now unless given.
    pub at: Option<String>,
}

/// Records what was seen of an advertisement.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn mark_posting(
    engine: &Engine,
    now: Timestamp,
    input: MarkPosting,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
