//! Records a real offer from elsewhere that needs an answer by a date.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// A competing offer. Only a real one is worth telling: it can be checked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecordCompetingOffer {
    /// The application to which it would be told first; it counts for all. The one waiting longest unless given.
    pub application: Option<String>,
    /// The day by which the seeker must answer it, as typed.
    pub deadline: String,
    /// When it was made, as typed; now unless given.
    pub at: Option<String>,
}

/// Records a real offer from elsewhere that needs an answer by a date.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn record_competing_offer(
    engine: &Engine,
    now: Timestamp,
    input: RecordCompetingOffer,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
