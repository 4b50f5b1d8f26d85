//! Changes what is recorded of an employer: its country and zone above all, which decide when to write.

use jiff::Timestamp;
use meanwhile_core::record::EmployerKind;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// Changes to an employer. What is `None` stays; an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EditEmployer {
    /// Its name, words that mean it, or its id.
    pub employer: String,
    /// A new name; the old one is kept as an alias.
    pub name: Option<String>,
    /// Whether it hires itself or recruits for others.
    pub kind: Option<EmployerKind>,
    /// The country: a code or a name.
    pub country: Option<String>,
    /// The part of that country.
    pub region: Option<String>,
    /// The zone: an IANA name or a well-known city.
    pub zone: Option<String>,
    /// The sector in plain words.
    pub industry: Option<String>,
    /// Another name it goes by.
    pub add_alias: Option<String>,
    /// A name it does not go by after all.
    pub remove_alias: Option<String>,
    /// A mail domain of its own.
    pub add_domain: Option<String>,
    /// A mail domain that is not its own after all.
    pub remove_domain: Option<String>,
}

/// Changes what is recorded of an employer: its country and zone above all, which decide when to write.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn edit_employer(
    engine: &Engine,
    now: Timestamp,
    input: EditEmployer,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
