//! The epoch that is kept beside an SQLite file and not in it, so that a copy of the database that was
//! put back can be told from the one that ran until now.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use crate::error::StoreError;
use crate::id::Epoch;

/// Where the epoch of this database file is kept.
pub(crate) fn file_of(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".epoch");
    PathBuf::from(name)
}

/// The epoch that is kept; `None` when there is none, or it cannot be understood.
pub(crate) fn kept(file: Option<&Path>) -> Result<Option<Epoch>, StoreError> {
    let Some(file) = file else { return Ok(None) };
    match fs::read_to_string(file) {
        Ok(text) => Ok(text.trim().parse().ok()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == ErrorKind::InvalidData => Ok(None),
        Err(cause) => Err(StoreError::File {
            path: file.display().to_string(),
            cause,
        }),
    }
}

/// Keeps an epoch, durably, in one step.
pub(crate) fn keep(file: &Path, epoch: Epoch) -> Result<(), StoreError> {
    let fail = |cause: std::io::Error| match cause.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            StoreError::Full {
                site: file.display().to_string(),
                cause: cause.to_string(),
            }
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly {
            site: file.display().to_string(),
            cause: cause.to_string(),
        },
        _ => StoreError::File {
            path: file.display().to_string(),
            cause,
        },
    };
    let mut next = file.as_os_str().to_owned();
    next.push(format!(".{}", std::process::id()));
    let next = PathBuf::from(next);
    let written = super::sqlite::private_file(&next).and_then(|mut open| {
        writeln!(open, "{epoch}")?;
        open.sync_all()?;
        fs::rename(&next, file)
    });
    written.map_err(|cause| {
        // What is left of a failed attempt is of no use; failing to remove it changes nothing.
        let _ = fs::remove_file(&next);
        fail(cause)
    })
}
