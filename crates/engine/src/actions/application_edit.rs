//! Changes what is recorded of an application.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// Changes to an application. What is `None` stays; an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EditApplication {
    /// Words that mean it, or its id.
    pub application: String,
    /// The role.
    pub role: Option<String>,
    /// The employer: a name, new or recorded.
    pub employer: Option<String>,
    /// The agency between.
    pub agency: Option<String>,
    /// The employer's own number for the opening.
    pub requisition: Option<String>,
    /// Where it was found.
    pub source: Option<String>,
    /// Where it is advertised.
    pub url: Option<String>,
    /// People to add.
    pub add_people: Vec<PersonInput>,
    /// People to take off, by name.
    pub remove_people: Vec<String>,
}

/// Changes what is recorded of an application.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn edit_application(
    engine: &Engine,
    now: Timestamp,
    input: EditApplication,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
