//! Records an application, with its employer and people where they are new.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// A new application.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AddApplication {
    /// The employer: a new name, or words that mean one that is recorded.
    pub employer: String,
    /// The role as advertised.
    pub role: String,
    /// The agency between, by name.
    pub agency: Option<String>,
    /// The employer's own number for the opening.
    pub requisition: Option<String>,
    /// Where it was found.
    pub source: Option<String>,
    /// Where it is advertised.
    pub url: Option<String>,
    /// The employer's country: a code or a name.
    pub country: Option<String>,
    /// The part of that country.
    pub region: Option<String>,
    /// The employer's zone: an IANA name or a well-known city.
    pub zone: Option<String>,
    /// The sector in plain words.
    pub industry: Option<String>,
    /// People who belong to it.
    pub people: Vec<PersonInput>,
    /// When the seeker applied, if they did: a day or a moment as typed.
    pub applied: Option<String>,
    /// Record it although one of the same name is there.
    pub anyway: bool,
}

/// Records an application, with its employer and people where they are new.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn add_application(
    engine: &Engine,
    now: Timestamp,
    input: AddApplication,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
