//! Changes who the seeker is, as far as the program needs it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// Changes to the seeker's profile. What is `None` stays; an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SetProfile {
    /// Their name as they sign.
    pub name: Option<String>,
    /// All their own mail addresses.
    pub addresses: Option<Vec<String>>,
    /// Where they are: an IANA name or a well-known city.
    pub zone: Option<String>,
    /// Their country: a code or a name.
    pub country: Option<String>,
    /// The part of it.
    pub region: Option<String>,
}

/// Changes who the seeker is, as far as the program needs it.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn set_profile(
    engine: &Engine,
    now: Timestamp,
    input: SetProfile,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
