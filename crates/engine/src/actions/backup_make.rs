//! Copies of the whole store: made and checked, put back, and the erasure of everything.

use std::path::{Path, PathBuf};

use meanwhile_store::{Location, OpenOptions, Store};
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;

/// A copy that was made and checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BackupRestored {
    /// Where the store that was there is kept, if there was one.
    pub kept: Option<PathBuf>,
    /// How many rows there are now.
    pub rows: u64,
}

/// What an erasure came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EverythingErased {
    /// Whether there was anything to remove.
    pub erased: bool,
    /// Whether the bytes are gone from the file as well, and not only the rows.
    pub from_file: bool,
    /// Copies that the program had left beside the store, and that are gone.
    pub removed: Vec<PathBuf>,
    /// Copies of that kind that are still there.
    pub left: Vec<CopyLeft>,
}

/// A copy that was not removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CopyLeft {
    /// Where it is.
    pub path: PathBuf,
    /// Why it is still there.
    pub why: String,
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

/// The copies that the program left beside the store at `location`: what `restore` kept, and what a killed run did
/// not finish. Erasing everything removes them too.
///
/// # Errors
/// When the folder cannot be listed.
pub fn copies_beside(location: &Location) -> Result<Vec<PathBuf>, EngineError> {
    match location {
        Location::Sqlite(file) => Ok(Store::copies_beside(file)?),
        Location::Memory | Location::Postgres(_) => Ok(Vec::new()),
    }
}

/// Removes the user and everything of theirs, checks that nothing is left, and removes the copies that the program
/// left beside the store. Where others have records in the same store, the copies hold theirs too, and stay. Cannot
/// be undone.
///
/// # Errors
/// When something would be left in the store, nothing is removed; when the folder cannot be listed, the records are
/// removed and the copies are not.
pub async fn erase_everything(engine: &Engine) -> Result<EverythingErased, EngineError> {
    let erased = engine.user().erase().await?;
    let store = engine.store();
    let mut done = EverythingErased {
        erased: true,
        from_file: erased.from_file,
        ..EverythingErased::default()
    };
    if store.users().await?.is_empty() {
        let copies = store.remove_copies()?;
        let left = copies.left.into_iter();
        done.removed = copies.gone;
        done.left = left.map(|(path, why)| CopyLeft { path, why }).collect();
    } else if let Some(file) = store.file() {
        let why = "it holds the records of others too";
        let left = Store::copies_beside(file)?.into_iter();
        done.left = left
            .map(|path| CopyLeft {
                path,
                why: why.to_owned(),
            })
            .collect();
    }
    Ok(done)
}

/// The same for a program that goes on answering: afterwards the user is there again with nothing recorded, and the
/// password still opens the pages. Every session, feed and token ends.
///
/// # Errors
/// As [`erase_everything`]; and when the user cannot be added again, the records are removed.
pub async fn erase_and_go_on(engine: &Engine) -> Result<EverythingErased, EngineError> {
    let password = engine.user().password().await?;
    let done = erase_everything(engine).await?;
    engine.store().add_user(engine.user().user()).await?;
    if let Some(hash) = password {
        engine.user().set_password(&hash).await?;
    }
    Ok(done)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::fs;

    use meanwhile_store::UserId;

    use super::*;
    use crate::testing::new_york;

    const KEPT: &str = "mine.db.before-restore-20260414T093000Z";

    #[tokio::test]
    async fn erasing_takes_the_copies_the_program_left_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mine.db");
        let location = Location::Sqlite(file.clone());
        let engine = Engine::open(&location, new_york()).await.unwrap();
        make_backup(&engine, &folder.path().join("backup.db"), false)
            .await
            .unwrap();
        for name in [KEPT, "mine.db.partial-7", "mine.db.old"] {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        let copies = copies_beside(&location).unwrap();
        let done = erase_everything(&engine).await.unwrap();
        assert!(done.erased && done.from_file && done.left.is_empty());
        assert_eq!(done.removed, copies);
        assert_eq!(copies.len(), 2);
        for (name, stays) in [(KEPT, false), ("mine.db.old", true), ("backup.db", true)] {
            assert_eq!(folder.path().join(name).exists(), stays, "{name}");
        }
    }

    #[tokio::test]
    async fn copies_that_hold_records_of_others_stay_and_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mine.db");
        let engine = Engine::open(&Location::Sqlite(file), new_york())
            .await
            .unwrap();
        let other = UserId::from_u128(2);
        engine.store().add_user(other).await.unwrap();
        let kept = folder.path().join(KEPT);
        fs::write(&kept, "x").unwrap();
        let done = erase_everything(&engine).await.unwrap();
        assert!(kept.exists() && done.removed.is_empty());
        assert_eq!(done.left[0].path, kept);
        assert!(done.left[0].why.contains("others"));
    }
}
