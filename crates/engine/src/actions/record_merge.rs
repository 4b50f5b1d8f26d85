//! Makes one record of two that mean the same application, employer or person.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// Two records that are one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Merge {
    /// What they are.
    pub what: Mergeable,
    /// The one that stays.
    pub keep: String,
    /// The one that goes into it.
    pub from: String,
}

/// What can be merged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mergeable {
    /// Two applications.
    #[default]
    Application,
    /// Two employers.
    Employer,
    /// Two people.
    Person,
}

/// Makes one record of two that mean the same application, employer or person.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn merge(engine: &Engine, now: Timestamp, input: Merge) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
