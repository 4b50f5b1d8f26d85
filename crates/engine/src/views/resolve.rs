//! What do these words mean?

use crate::engine::Engine;
use crate::error::EngineError;
use crate::resolve::{Index, Resolved};
use meanwhile_core::id::{ApplicationId, PersonId};

/// What words mean among applications: their employer, role, people, number or id.
///
/// # Errors
/// When the store cannot be read.
pub async fn resolve_application(
    engine: &Engine,
    words: &str,
) -> Result<Resolved<ApplicationId>, EngineError> {
    Ok(Index::new(&engine.load().await?.desk).application(words))
}

/// What words mean among people: their name, address or id.
///
/// # Errors
/// When the store cannot be read.
pub async fn resolve_person(
    engine: &Engine,
    words: &str,
) -> Result<Resolved<PersonId>, EngineError> {
    Ok(Index::new(&engine.load().await?.desk).person(words))
}
