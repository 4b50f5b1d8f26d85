//! Changes what is recorded of a person.

use jiff::Timestamp;
use meanwhile_core::record::PersonRole;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// Changes to a person. What is `None` stays; an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EditPerson {
    /// Their name, words that mean them, an address, or their id.
    pub person: String,
    /// A new name.
    pub name: Option<String>,
    /// What they do for these applications.
    pub role: Option<PersonRole>,
    /// Whom they work for, by name.
    pub employer: Option<String>,
    /// Their job title.
    pub title: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// Where they are, when that differs from their employer: an IANA name or a well-known city.
    pub zone: Option<String>,
    /// The country whose holidays they keep.
    pub country: Option<String>,
    /// An address of theirs; becomes the one to write to first.
    pub add_address: Option<String>,
    /// An address that is not theirs after all.
    pub remove_address: Option<String>,
}

/// Changes what is recorded of a person.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn edit_person(
    engine: &Engine,
    now: Timestamp,
    input: EditPerson,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
