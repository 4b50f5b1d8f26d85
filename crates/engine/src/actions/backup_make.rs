//! Copies of the whole store: made and checked, put back, and the erasure of everything.

use std::path::{Path, PathBuf};

use meanwhile_store::{Location, OpenOptions, Store};
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;

/// A copy that was made and checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BackupMade {
    /// Where it is.
    pub path: PathBuf,
    /// Its size.
    pub bytes: u64,
    /// How many rows it holds.
    pub rows: u64,
}

/// A backup that was put back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BackupRestored {
    /// Where the store that was there is kept, if there was one.
    pub kept: Option<PathBuf>,
    /// How many rows there are now.
    pub rows: u64,
}

/// What an erasure came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct EverythingErased {
    /// Whether the bytes are gone from the file as well, and not only the rows.
    pub from_file: bool,
}

/// Copies the store to a file and checks the copy. Others may go on writing meanwhile.
///
/// # Errors
/// When the file is there and may not be replaced, or the copy fails; nothing new is left then.
pub async fn make_backup(
    engine: &Engine,
    to: &Path,
    replace: bool,
) -> Result<BackupMade, EngineError> {
    let made = engine.store().backup(to, replace).await?;
    Ok(BackupMade {
        path: to.to_owned(),
        bytes: made.bytes,
        rows: made.rows.values().sum(),
    })
}

/// Puts a backup in place of the store at `location`, which no process may have open.
///
/// # Errors
/// When the backup is damaged or the store in use; the store that was there is still in place then.
pub async fn restore_backup(
    location: &Location,
    backup: &Path,
) -> Result<BackupRestored, EngineError> {
    let Location::Sqlite(file) = location else {
        let why = "only a store in a file can be put back from a backup";
        return Err(EngineError::invalid(
            "location",
            why,
            "Use the database server's own means.",
        ));
    };
    let restored = Store::restore(file, backup, &OpenOptions::default()).await?;
    Ok(BackupRestored {
        kept: restored.kept,
        rows: restored.rows.values().sum(),
    })
}

/// Removes the user and everything of theirs, and checks that nothing is left. Cannot be undone.
///
/// # Errors
/// When something would be left; nothing is removed then.
pub async fn erase_everything(engine: &Engine) -> Result<EverythingErased, EngineError> {
    let erased = engine.user().erase().await?;
    Ok(EverythingErased {
        from_file: erased.from_file,
    })
}
