//! Who is on the other side?

use jiff::Timestamp;
use meanwhile_core::record::{Person, PersonRole};
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, Moment, PersonRef};

/// Someone on the other side.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PersonCard {
    /// Their name.
    pub person: PersonRef,
    /// The record.
    pub record: Person,
    /// What they do for these applications.
    pub role: PersonRole,
    /// Whom they work for.
    pub employer: Option<String>,
    /// What their clock shows now, and in which zone.
    pub clock: Moment,
    /// What was assumed about where they are; empty when nothing was.
    pub assumed: String,
    /// The applications they belong to.
    pub applications: Vec<ApplicationRef>,
}

/// Who is on the other side?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn people(
    engine: &Engine,
    now: Timestamp,
    words: Option<&str>,
) -> Result<Vec<PersonCard>, EngineError> {
    let _ = (engine, now, words);
    Err(EngineError::Bug("not built yet".to_owned()))
}
