//! Making a checked copy of an SQLite store while it is in use.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::verify::{self, Rows};
use crate::conn::{Engine, Pool};
use crate::error::StoreError;
use crate::failure::failure;
use crate::open::sqlite::{cannot_write, private_file};
use crate::store::Store;

/// A copy that was made and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Its size.
    pub bytes: u64,
    /// How many rows each table holds in it, over all users.
    pub rows: Rows,
}

impl Store {
    /// Copies the store to a file, for this account only, while others go on writing; checks the copy
    /// before it gets its name. `replace` lets it take the place of a file that is there.
    ///
    /// # Errors
    /// When the file is there already, the store is no SQLite file, the copy cannot be written or fails its
    /// check. Nothing new is left then, and a file that was there is untouched.
    pub async fn backup(&self, to: &Path, replace: bool) -> Result<Backup, StoreError> {
        let Pool::Sqlite(pool) = &self.pool else {
            return Err(StoreError::NotHere {
                what: "a copy of the file",
                engine: Engine::Postgres.name(),
                instead: "export each user, or use the server's own backup",
            });
        };
        if to.exists() && !replace {
            return Err(exists(to));
        }
        let partial = beside(to, &format!(".partial-{}", std::process::id()));
        let _remove = RemoveOnDrop(&partial);
        // SQLite writes into an empty file that is there, and keeps its permissions.
        private_file(&partial).map_err(|error| cannot_write(to, error))?;
        let before = verify::rows(pool, &self.site).await?;
        sqlx::query("VACUUM INTO $1")
            .bind(partial.to_string_lossy().into_owned())
            .execute(pool)
            .await
            .map_err(|error| match failure(&self.site, &error) {
                // The room is missing where the copy goes, not where the store is.
                StoreError::Full { cause, .. } => StoreError::Full {
                    site: to.display().to_string(),
                    cause,
                },
                other => other,
            })?;
        let after = verify::rows(pool, &self.site).await?;
        let copied = verify::file_at_rest(&partial).await;
        let copied = copied.map_err(|error| StoreError::CopyDiffers {
            cause: error.to_string(),
        })?;
        compare(&before, &copied, &after)?;
        let bytes = sync(&partial)?;
        place(&partial, to, replace)?;
        Ok(Backup {
            bytes,
            rows: copied,
        })
    }

    /// Reads everything that is stored once, and on SQLite checks every page, index and reference.
    ///
    /// # Errors
    /// When something is damaged or cannot be read. Nothing is changed.
    pub async fn check(&self) -> Result<(), StoreError> {
        if let Pool::Sqlite(pool) = &self.pool {
            verify::check(pool, &self.site).await?;
        }
        for user in self.users().await? {
            self.of(user).export(&mut std::io::sink()).await?;
        }
        Ok(())
    }
}

/// Others may write while the copy is made, so its counts lie between those before and after.
fn compare(before: &Rows, copied: &Rows, after: &Rows) -> Result<(), StoreError> {
    for (table, count) in copied {
        let before = before.get(table).copied().unwrap_or_default();
        let after = after.get(table).copied().unwrap_or_default();
        if *count < before.min(after) || *count > before.max(after) {
            return Err(StoreError::CopyDiffers {
                cause: format!("{table} has {count} rows, the original had {before} to {after}"),
            });
        }
    }
    Ok(())
}

fn exists(path: &Path) -> StoreError {
    StoreError::Exists {
        path: path.display().to_string(),
    }
}

/// A path with something added to its name.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Brings a file onto the disk; its size.
pub(super) fn sync(path: &Path) -> Result<u64, StoreError> {
    let synced = File::open(path).and_then(|file| {
        file.sync_all()?;
        file.metadata().map(|about| about.len())
    });
    synced.map_err(|error| cannot_write(path, error))
}

/// Gives a finished file its name, in one step, and brings the name onto the disk.
fn place(partial: &Path, to: &Path, replace: bool) -> Result<(), StoreError> {
    if !replace {
        // Taking the name first, so that a file which appeared meanwhile is not overwritten.
        match private_file(to) {
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                return Err(exists(to));
            }
            Err(error) => return Err(cannot_write(to, error)),
        }
    }
    fs::rename(partial, to).map_err(|error| cannot_write(to, error))?;
    sync_folder(to)
}

/// Brings the names in a file's folder onto the disk, where the system has a way to.
pub(super) fn sync_folder(file: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    {
        let folder = match file.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let synced = File::open(folder).and_then(|folder| folder.sync_all());
        synced.map_err(|error| cannot_write(folder, error))?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

/// Removes a partial file however the work ends; after a rename there is nothing to remove.
pub(super) struct RemoveOnDrop<'a>(pub(super) &'a Path);

impl Drop for RemoveOnDrop<'_> {
    fn drop(&mut self) {
        let _ = fs::remove_file(self.0);
    }
}
