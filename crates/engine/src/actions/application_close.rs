//! Records that an application is over, as the seeker says.

use jiff::Timestamp;
use meanwhile_core::fact::Outcome;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// The end of an application.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CloseApplication {
    /// Words that mean it, or its id.
    pub application: String,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// They left the door open for another time.
    pub door_open: bool,
    /// When, as typed; now unless given.
    pub at: Option<String>,
}

/// Records that an application is over, as the seeker says.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn close_application(
    engine: &Engine,
    now: Timestamp,
    input: CloseApplication,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
