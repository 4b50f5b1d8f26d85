//! Looks into the folder of backups. Reads names and times only; must not open a backup.

use std::fs;
use std::io;
use std::path::Path;

use jiff::Timestamp;

/// When the newest file in a folder was written; `None` when the folder is not there or holds no file.
///
/// # Errors
/// When the folder is there and cannot be read.
pub fn newest(folder: &Path) -> io::Result<Option<Timestamp>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(cause) => return Err(cause),
    };
    let mut newest = None;
    for entry in entries {
        let about = entry?.metadata()?;
        if about.is_file() {
            newest = newest.max(Timestamp::try_from(about.modified()?).ok());
        }
    }
    Ok(newest)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_folder_that_is_missing_or_empty_holds_no_backup() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(newest(folder.path()).unwrap(), None);
        assert_eq!(newest(&folder.path().join("none")).unwrap(), None);
        fs::write(folder.path().join("a.sqlite"), "x").unwrap();
        assert!(newest(folder.path()).unwrap().is_some());
    }
}
