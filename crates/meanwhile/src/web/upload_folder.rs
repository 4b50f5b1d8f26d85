//! A folder for what is uploaded: beside the records, so that it takes no more room elsewhere than they do, and nobody
//! else on this machine can look into it. It goes with its import. What a run that was killed left behind goes when the
//! next one starts.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use tempfile::TempDir;

/// The file in it that is held as long as somebody uses it.
const IN_USE: &str = "in-use";

/// A folder for one upload.
pub struct UploadFolder {
    // Let go of first: some systems remove no file that is held.
    _in_use: File,
    folder: TempDir,
}

impl UploadFolder {
    /// A new one beside the records, or among the files that the machine keeps for a while where these are in no file.
    pub fn new(records: Option<&Path>) -> io::Result<Self> {
        let prefix = records.map_or_else(|| "meanwhile-".into(), prefix);
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix);
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let folder = match records {
            Some(records) => builder.tempdir_in(beside(records))?,
            None => builder.tempdir()?,
        };
        let in_use = File::create(folder.path().join(IN_USE))?;
        in_use.lock()?;
        Ok(Self {
            _in_use: in_use,
            folder,
        })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// What the names of such folders begin with.
fn prefix(records: &Path) -> OsString {
    let mut name = records.file_name().unwrap_or_default().to_owned();
    name.push(".upload-");
    name
}

fn beside(records: &Path) -> &Path {
    let folder = records.parent().filter(|it| !it.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Removes what runs that were killed left beside the records.
///
/// # Errors
/// When the folder cannot be listed, or something in it not be removed.
pub fn sweep(records: &Path) -> io::Result<()> {
    let prefix = prefix(records);
    for entry in fs::read_dir(beside(records))? {
        let entry = entry?;
        let name = entry.file_name();
        let is_ours = name
            .as_encoded_bytes()
            .starts_with(prefix.as_encoded_bytes());
        if is_ours && entry.file_type()?.is_dir() && is_left(&entry.path()) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Whether nobody uses it any more.
fn is_left(folder: &Path) -> bool {
    File::open(folder.join(IN_USE)).is_ok_and(|it| it.try_lock().is_ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_a_killed_run_left_is_removed_and_nothing_else() {
        let home = tempfile::tempdir().unwrap();
        let records = home.path().join("mine.db");
        let used = UploadFolder::new(Some(&records)).unwrap();
        assert_eq!(used.path().parent(), Some(home.path()));
        for name in ["mine.db.upload-a", "mine.db.upload-b", "mine.db.uploads"] {
            let folder = home.path().join(name);
            fs::create_dir(&folder).unwrap();
            fs::write(folder.join("Inbox.mbox"), "From").unwrap();
        }
        // One that no run of this program made has nothing to be held by.
        fs::write(home.path().join("mine.db.upload-a").join(IN_USE), "").unwrap();
        sweep(&records).unwrap();
        let there = |name: &str| home.path().join(name).exists();
        assert!(!there("mine.db.upload-a"));
        assert!(there("mine.db.upload-b") && there("mine.db.uploads"));
        assert!(used.path().exists());
        drop(used);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_look_into_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = UploadFolder::new(None).unwrap();
        let mode = fs::metadata(folder.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}
