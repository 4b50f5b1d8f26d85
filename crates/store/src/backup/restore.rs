//! Putting a copy back in place of an SQLite store, which is kept beside it.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnection, SqliteJournalMode};

use super::copy::{RemoveOnDrop, beside, sync, sync_folder};
use super::verify::{self, Rows};
use crate::error::StoreError;
use crate::failure::{Site, failure};
use crate::id::Epoch;
use crate::open::sqlite::{cannot_write, connect_options, private_file};
use crate::open::{epoch, header};
use crate::store::{OpenOptions, Store};

/// What was put back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Where the store that was there is kept, if there was one.
    pub kept: Option<PathBuf>,
    /// How many rows each table holds now, over all users.
    pub rows: Rows,
}

impl Store {
    /// Puts a backup in place of the SQLite store at `file`, which no process may have open. The store
    /// that was there is kept beside it. The installation gets a new epoch, so that what the backup
    /// still holds as waiting to be sent is not sent a second time.
    ///
    /// # Errors
    /// When the backup is missing, damaged or of a newer program, the store is in use, or the disk cannot
    /// be written. The store that was there is still in place then.
    pub async fn restore(
        file: &Path,
        backup: &Path,
        options: &OpenOptions,
    ) -> Result<Restored, StoreError> {
        let about = fs::metadata(backup).map_err(|cause| StoreError::File {
            path: backup.display().to_string(),
            cause,
        })?;
        if about.len() == 0 {
            return Err(StoreError::NotADatabase {
                site: backup.display().to_string(),
                cause: "it is empty".to_owned(),
            });
        }
        let rows = verify::file_at_rest(backup).await?;
        let next = beside(file, &format!(".partial-{}", std::process::id()));
        let _remove = RemoveOnDrop(&next);
        copy(backup, &next)?;
        if verify::file_at_rest(&next).await? != rows {
            return Err(StoreError::CopyDiffers {
                cause: "it holds other rows than the backup".to_owned(),
            });
        }
        let kept = match fs::metadata(file) {
            Ok(about) if about.len() > 0 => {
                come_to_rest(file, options).await?;
                Some(keep(file)?)
            }
            Ok(_) => None,
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(cannot_write(file, error)),
        };
        // Before the exchange: a crash in between then asks about what waits, and sends nothing twice.
        epoch::keep(&epoch::file_of(file), Epoch::new())?;
        fs::rename(&next, file).map_err(|error| cannot_write(file, error))?;
        sync_folder(file)?;
        Ok(Restored { kept, rows })
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    let mut source = fs::File::open(from).map_err(|cause| StoreError::File {
        path: from.display().to_string(),
        cause,
    })?;
    private_file(to)
        .and_then(|mut target| std::io::copy(&mut source, &mut target))
        .map_err(|error| cannot_write(to, error))?;
    sync(to).map(drop)
}

/// Makes sure that nobody has the store open, and brings its log into the file. One that is damaged is
/// left as it is: it is about to be replaced.
async fn come_to_rest(file: &Path, options: &OpenOptions) -> Result<(), StoreError> {
    let site = Site {
        name: file.display().to_string(),
        file: Some(file.to_owned()),
        server: false,
        busy_timeout: options.busy_timeout,
    };
    match header::check(file) {
        Err(StoreError::Damaged { .. } | StoreError::NotADatabase { .. }) => return Ok(()),
        Err(StoreError::NewerSchema { .. }) | Ok(()) => {}
        Err(error) => return Err(error),
    }
    let connect = connect_options(&site)
        .filename(file)
        .create_if_missing(false)
        // Leaving the write-ahead log is possible only for a process that is alone.
        .journal_mode(SqliteJournalMode::Delete);
    let opened = SqliteConnection::connect_with(&connect);
    let failed = match opened.await {
        Ok(connection) => connection.close().await,
        Err(error) => Err(error),
    };
    match failed.map_err(|error| failure(&site, &error)) {
        Err(StoreError::Damaged { .. } | StoreError::NotADatabase { .. }) | Ok(()) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Keeps the file under another name besides its own, and moves a log that is left out of the way: it
/// would be taken for the log of the file that comes.
fn keep(file: &Path) -> Result<PathBuf, StoreError> {
    let moment = Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut kept = beside(file, &format!(".before-restore-{moment}"));
    for number in 2.. {
        if !kept.exists() {
            break;
        }
        kept = beside(file, &format!(".before-restore-{moment}-{number}"));
    }
    let linked = fs::hard_link(file, &kept);
    if linked.is_err() {
        // Not every file system has hard links.
        copy(file, &kept)?;
    }
    for ending in ["-wal", "-shm"] {
        match fs::rename(beside(file, ending), beside(&kept, ending)) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(cannot_write(file, error)),
        }
    }
    Ok(kept)
}
