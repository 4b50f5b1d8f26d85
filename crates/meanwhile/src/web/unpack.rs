//! Folders of mail that come as a zip file: written out file by file, within limits. What an archive says of itself is
//! believed only where it costs nothing: names that lead out of the folder are left out, links are not followed, and a
//! file that unpacks without end is stopped.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use zip::ZipReadOptions;
use zip::read::Config;
use zip::result::ZipError;
use zip::unstable::read::ZipIterable;

/// Files in one archive. *Assumption:* a mailbox of half a million messages is nobody's.
const FILES_MAX: usize = 500_000;

/// Bytes that one archive may unpack into.
const BYTES_MAX: u64 = 6 << 30;

/// How many times its packed length a large file may have. *Assumption:* mail packs to a third, hardly ever to a fiftieth.
const RATIO_MAX: u64 = 200;

/// Length from which that counts.
const RATIO_FROM: u64 = 64 << 20;

/// Folders within folders.
const DEPTH_MAX: usize = 24;

/// Why an archive was not unpacked.
#[derive(Debug, thiserror::Error)]
pub enum UnpackError {
    /// It is no zip file, or is broken.
    #[error("it is no zip file, or it is damaged")]
    NotAnArchive,
    /// It is locked.
    #[error("it is locked with a password: unpack it first, and send what is in it")]
    Locked,
    /// It holds too many files.
    #[error("it holds more than {FILES_MAX} files: pack a part of them")]
    TooMany,
    /// It unpacks into more than it may.
    #[error("it unpacks into more than 6 GB: pack a part of it")]
    TooLarge,
    /// One of its files grows out of all proportion.
    #[error("a file in it unpacks into far more than mail does, so it was left alone")]
    Bomb,
    /// It was stopped.
    #[error("it was stopped")]
    Cancelled,
    /// The disk.
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// Unpacks an archive into `folder`; how many files were left out because of their names.
pub fn unpack(archive: &Path, folder: &Path, cancel: &AtomicBool) -> Result<u64, UnpackError> {
    // One entry after the other: what an archive says that it holds takes no memory.
    let mut entries =
        ZipIterable::try_new(File::open(archive)?, Config::default()).map_err(broken)?;
    if entries.len() > FILES_MAX {
        return Err(UnpackError::TooMany);
    }
    let mut entries = entries
        .files_with_reader(File::open(archive)?, ZipReadOptions::new())
        .map_err(broken)?;
    let (mut left_out, mut left) = (0, BYTES_MAX);
    while let Some(entry) = entries.next() {
        if cancel.load(Ordering::Relaxed) {
            return Err(UnpackError::Cancelled);
        }
        let mut entry = entry.map_err(broken)?;
        if entry.is_dir() {
            continue;
        }
        let name = entry.enclosed_name().and_then(|name| safe(&name));
        let Some(name) = name.filter(|_| !entry.is_symlink()) else {
            left_out += 1;
            continue;
        };
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        let packed = entry.compressed_size();
        // A name that comes twice does not replace the first.
        let file = match File::create_new(&path) {
            Ok(file) => file,
            Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {
                left_out += 1;
                continue;
            }
            Err(cause) => return Err(cause.into()),
        };
        left -= copy(&mut entry, file, packed, left)?;
    }
    Ok(left_out)
}

/// Copies a file out; its length.
fn copy(entry: &mut impl Read, mut file: File, packed: u64, left: u64) -> Result<u64, UnpackError> {
    let mut buffer = vec![0; 64 << 10];
    let mut written: u64 = 0;
    loop {
        let count = match entry.read(&mut buffer) {
            Ok(0) => return Ok(written),
            Ok(count) => count,
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => continue,
            Err(cause) if cause.kind() == io::ErrorKind::InvalidData => {
                return Err(UnpackError::NotAnArchive);
            }
            Err(cause) => return Err(cause.into()),
        };
        written += count as u64;
        if written > left {
            return Err(UnpackError::TooLarge);
        }
        if written > RATIO_FROM && written / RATIO_MAX > packed {
            return Err(UnpackError::Bomb);
        }
        file.write_all(&buffer[..count])?;
    }
}

/// A name within the folder; `None` for what leads out of it or is none of mail's.
fn safe(name: &Path) -> Option<PathBuf> {
    let parts: Option<Vec<&str>> = name
        .components()
        .map(|part| match part {
            Component::Normal(part) => part.to_str(),
            _ => None,
        })
        .collect();
    let parts = parts.filter(|it| !it.is_empty() && it.len() <= DEPTH_MAX)?;
    let is_clutter = parts[0] == "__MACOSX" || parts.last() == Some(&".DS_Store");
    (!is_clutter).then(|| parts.iter().collect())
}

fn broken(cause: ZipError) -> UnpackError {
    match cause {
        ZipError::Io(cause) => UnpackError::Io(cause),
        ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => {
            UnpackError::Locked
        }
        _ => UnpackError::NotAnArchive,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn archive(folder: &Path, files: &[(&str, &[u8])]) -> PathBuf {
        let path = folder.join("a.zip");
        let mut zip = ZipWriter::new(File::create(&path).unwrap());
        for (name, bytes) in files {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap();
        path
    }

    fn unpacked(files: &[(&str, &[u8])]) -> (tempfile::TempDir, Result<u64, UnpackError>) {
        let folder = tempfile::tempdir().unwrap();
        let path = archive(folder.path(), files);
        let out = folder.path().join("out");
        let done = unpack(&path, &out, &AtomicBool::new(false));
        (folder, done)
    }

    #[test]
    fn a_folder_of_mail_comes_out_as_it_was() {
        let (folder, done) = unpacked(&[
            ("Mail/cur/1", b"From: a@b.example\n\nhi"),
            ("__MACOSX/x", b""),
        ]);
        assert_eq!(done.unwrap(), 1);
        assert!(folder.path().join("out/Mail/cur/1").exists());
        assert!(!folder.path().join("out/__MACOSX").exists());
    }

    #[test]
    fn nothing_is_written_outside_of_its_folder() {
        let (folder, done) = unpacked(&[
            ("../escaped", b"x"),
            ("/escaped", b"x"),
            ("a/../../escaped", b"x"),
        ]);
        assert!(done.is_ok());
        assert!(!folder.path().join("escaped").exists());
        assert!(!Path::new("/escaped").exists());
    }

    #[test]
    fn how_many_files_there_are_is_read_before_any_of_them() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.zip");
        // A directory of empty files, each in the fewest bytes, and the record at the end that counts them.
        let count = FILES_MAX as u64 + 1;
        let mut bytes = [b"PK\x01\x02".as_slice(), &[0; 42]]
            .concat()
            .repeat(FILES_MAX + 1);
        let (length, zip64) = (bytes.len() as u64, bytes.len() as u64);
        bytes.extend(
            [
                b"PK\x06\x06".as_slice(),
                &44_u64.to_le_bytes(),
                &[45, 0, 45, 0],
                &[0; 8],
            ]
            .concat(),
        );
        bytes.extend(
            [count, count, length, 0]
                .iter()
                .flat_map(|it| it.to_le_bytes()),
        );
        bytes.extend(
            [
                b"PK\x06\x07".as_slice(),
                &[0; 4],
                &zip64.to_le_bytes(),
                &1_u32.to_le_bytes(),
            ]
            .concat(),
        );
        bytes.extend([b"PK\x05\x06".as_slice(), &[0; 4], &[0xff; 12], &[0; 2]].concat());
        std::fs::write(&path, bytes).unwrap();
        let done = unpack(&path, folder.path(), &AtomicBool::new(false));
        assert!(matches!(done, Err(UnpackError::TooMany)), "{done:?}");
    }

    #[test]
    fn what_unpacks_without_end_is_stopped() {
        let mut endless = io::repeat(0);
        let folder = tempfile::tempdir().unwrap();
        let file = File::create(folder.path().join("x")).unwrap();
        let done = copy(&mut endless, file, 1_000, u64::MAX);
        assert!(matches!(done, Err(UnpackError::Bomb)));
        let mut endless = io::repeat(0);
        let file = File::create(folder.path().join("y")).unwrap();
        assert!(matches!(
            copy(&mut endless, file, u64::MAX, 1_000_000),
            Err(UnpackError::TooLarge)
        ));
    }

    #[test]
    fn what_is_no_archive_is_said_to_be_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.zip");
        std::fs::write(&path, b"not a zip").unwrap();
        let done = unpack(&path, folder.path(), &AtomicBool::new(false));
        assert!(matches!(done, Err(UnpackError::NotAnArchive)), "{done:?}");
    }
}
