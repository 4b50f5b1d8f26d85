//! The copies of an SQLite store that this program itself left beside it: what `restore` kept, and what a killed
//! run did not finish. Goes by their names alone; must not touch what a person named, nor open what it finds.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::error::StoreError;
use crate::store::Store;

/// What SQLite adds to the name of a database that is, or was, in use.
const OF_SQLITE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// What became of the copies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopiesRemoved {
    /// Those that are gone.
    pub gone: Vec<PathBuf>,
    /// Those that could not be removed, with the system's reason.
    pub left: Vec<(PathBuf, String)>,
}

impl Store {
    /// The copies that this program left beside the store at `file`, by name. The store need not be there.
    ///
    /// # Errors
    /// When the folder is there and cannot be listed.
    pub fn copies_beside(file: &Path) -> Result<Vec<PathBuf>, StoreError> {
        let Some(name) = file.file_name() else {
            return Ok(Vec::new());
        };
        let folder = match file.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let fail = |cause| StoreError::File {
            path: folder.display().to_string(),
            cause,
        };
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(cause) => return Err(fail(cause)),
        };
        let mut copies = Vec::new();
        for entry in entries {
            let entry = entry.map_err(fail)?;
            let found = entry.file_name();
            let ending = found
                .as_encoded_bytes()
                .strip_prefix(name.as_encoded_bytes());
            let ending = ending.and_then(|ending| std::str::from_utf8(ending).ok());
            let is_folder = entry.file_type().map_err(fail)?.is_dir();
            if !is_folder && ending.is_some_and(is_of_ours) {
                copies.push(file.with_file_name(found));
            }
        }
        copies.sort();
        Ok(copies)
    }

    /// Removes the copies that this program left beside the store, for good. They hold the records of every user.
    /// A store that is no file has none.
    ///
    /// # Errors
    /// When the folder cannot be listed; nothing is removed then.
    pub fn remove_copies(&self) -> Result<CopiesRemoved, StoreError> {
        let Some(file) = self.file() else {
            return Ok(CopiesRemoved::default());
        };
        let mut removed = CopiesRemoved::default();
        for copy in Self::copies_beside(file)? {
            match fs::remove_file(&copy) {
                Ok(()) => removed.gone.push(copy),
                // Somebody else was faster.
                Err(cause) if cause.kind() == ErrorKind::NotFound => {}
                Err(cause) => removed.left.push((copy, cause.to_string())),
            }
        }
        Ok(removed)
    }
}

/// Whether this program gives such an ending: a copy's, that of an unfinished one, or that of an unfinished epoch.
fn is_of_ours(ending: &str) -> bool {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    if let Some(process) = ending.strip_prefix(".epoch.") {
        return number(process);
    }
    let of_sqlite = OF_SQLITE.iter().find_map(|it| ending.strip_suffix(it));
    let ending = of_sqlite.unwrap_or(ending);
    if let Some(process) = ending.strip_prefix(".partial-") {
        return number(process);
    }
    let Some(kept) = ending.strip_prefix(".before-restore-") else {
        return false;
    };
    let (moment, count) = kept.split_once('-').unwrap_or((kept, "2"));
    is_moment(moment) && number(count)
}

/// Whether it reads `20260414T093000Z`.
fn is_moment(text: &str) -> bool {
    let shape = text.bytes().map(|it| match it {
        b'0'..=b'9' => b'9',
        other => other,
    });
    shape.eq(*b"99999999T999999Z")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_names_that_this_program_gives_are_its_own() {
        for ours in [
            ".before-restore-20260414T093000Z",
            ".before-restore-20260414T093000Z-2",
            ".before-restore-20260414T093000Z-wal",
            ".before-restore-20260414T093000Z-12-shm",
            ".partial-4711",
            ".partial-4711-journal",
            ".epoch.4711",
        ] {
            assert!(is_of_ours(ours), "{ours}");
        }
        for theirs in [
            "",
            "-wal",
            ".epoch",
            ".epoch.old",
            ".bak",
            ".partial-",
            ".partial-draft",
            ".before-restore",
            ".before-restore-mine",
            ".before-restore-20260414T093000Z-mine",
            ".before-restore-20260414T093000Z.gz",
        ] {
            assert!(!is_of_ours(theirs), "{theirs}");
        }
    }

    #[test]
    fn copies_are_found_by_the_name_of_the_store_and_folders_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mine.db");
        assert_eq!(Store::copies_beside(&file).unwrap(), Vec::<PathBuf>::new());
        let kept = folder
            .path()
            .join("mine.db.before-restore-20260414T093000Z");
        fs::write(&kept, "x").unwrap();
        for other in [
            "mine.db",
            "other.db.partial-1",
            "backup.db",
            "mine.db-wal",
            "mine.db.bak",
        ] {
            fs::write(folder.path().join(other), "x").unwrap();
        }
        fs::create_dir(folder.path().join("mine.db.partial-1")).unwrap();
        assert_eq!(Store::copies_beside(&file).unwrap(), [kept]);
        let nowhere = folder.path().join("none").join("mine.db");
        assert_eq!(
            Store::copies_beside(&nowhere).unwrap(),
            Vec::<PathBuf>::new()
        );
    }
}
