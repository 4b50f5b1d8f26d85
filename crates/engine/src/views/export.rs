//! Everything recorded, as one document that can be read back; and the way back.

use std::io;

use crate::engine::Engine;
use crate::error::EngineError;

/// Writes everything recorded as one JSON document.
///
/// # Errors
/// When the store cannot be read or `out` not be written.
pub async fn export(engine: &Engine, out: &mut (dyn io::Write + Send)) -> Result<(), EngineError> {
    Ok(engine.user().export(out).await?)
}

/// Reads such a document into an empty place.
///
/// # Errors
/// When it is no such document, or something is recorded here already. Nothing is changed then.
pub async fn import_export<R: io::Read + Send + 'static>(
    engine: &Engine,
    document: R,
) -> Result<(), EngineError> {
    Ok(engine.user().import(document).await?)
}
