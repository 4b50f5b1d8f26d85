//! Which files lie below a folder, sorted, without opening any.
//!
//! Iterative and limited; links to folders are not followed, so no cycle can arise. What cannot be listed is
//! reported, not fatal.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::maildir::{Flags, arrival, flags, folder_name, is_maildir};
use super::{Locator, Skipped};
use crate::finding::{Finding, FindingCode};
use crate::limits::{FILES_MAX, FOLDER_DEPTH_MAX};

/// One file to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileEntry {
    /// Relative to the opened path; empty when that is the file.
    pub path: PathBuf,
    pub size_bytes: u64,
    /// See [`super::RawItem::folder`].
    pub folder: String,
    pub flags: Flags,
    /// Whether it lies in `cur` or `new` of a Maildir and so is a message whatever it looks like.
    pub is_maildir_message: bool,
    /// See [`super::RawItem::arrived`]; of an mbox file it says nothing.
    pub arrived: Option<Timestamp>,
}

/// Lists the files below `root` in the order of their paths.
pub(super) fn list(root: &Path) -> (Vec<FileEntry>, Vec<Skipped>) {
    let mut lister = Lister {
        root,
        files: Vec::new(),
        skipped: Vec::new(),
        folders: vec![(PathBuf::new(), 0)],
    };
    while let Some((folder, depth)) = lister.folders.pop() {
        lister.folder(&folder, depth);
    }
    lister.files.sort_by(|a, b| a.path.cmp(&b.path));
    (lister.files, lister.skipped)
}

struct Lister<'x> {
    root: &'x Path,
    files: Vec<FileEntry>,
    skipped: Vec<Skipped>,
    folders: Vec<(PathBuf, usize)>,
}

impl Lister<'_> {
    fn folder(&mut self, folder: &Path, depth: usize) {
        let full = self.root.join(folder);
        let here_is_maildir = is_maildir(&full);
        let message_folder = ["cur", "new"]
            .iter()
            .any(|name| folder.ends_with(name))
            .then(|| folder.parent().unwrap_or(Path::new("")))
            .filter(|parent| is_maildir(&self.root.join(parent)));
        let entries = match fs::read_dir(&full) {
            Ok(entries) => entries,
            Err(error) => {
                self.skip(
                    folder,
                    FindingCode::FileUnreadable,
                    format!("The folder could not be listed: {error}"),
                );
                return;
            }
        };
        for entry in entries {
            let Ok(entry) = entry else { continue };
            let path = folder.join(entry.file_name());
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            let name = entry.file_name().to_string_lossy().into_owned();
            if kind.is_dir() {
                self.subfolder(path, &name, depth, here_is_maildir);
            } else if message_folder.is_some() || (!here_is_maildir && !name.starts_with('.')) {
                self.file(path, &name, message_folder);
            }
        }
    }

    fn subfolder(&mut self, path: PathBuf, name: &str, depth: usize, in_maildir: bool) {
        if in_maildir && name == "tmp" {
            return; // Deliveries that are not finished.
        }
        if name.starts_with('.') && !in_maildir && !is_maildir(&self.root.join(&path)) {
            return;
        }
        if depth >= FOLDER_DEPTH_MAX {
            self.skip(&path, FindingCode::TooManyFiles, format!("Folders are nested deeper than {FOLDER_DEPTH_MAX} levels, this one was not opened"));
            return;
        }
        self.folders.push((path, depth + 1));
    }

    fn file(&mut self, path: PathBuf, name: &str, message_folder: Option<&Path>) {
        if self.files.len() >= FILES_MAX {
            if self
                .skipped
                .last()
                .is_none_or(|s| s.finding.code != FindingCode::TooManyFiles)
            {
                self.skip(
                    &path,
                    FindingCode::TooManyFiles,
                    format!(
                        "The folder holds more than {FILES_MAX} files, the rest was not looked at"
                    ),
                );
            }
            return;
        }
        // Follows a link to a file; devices and pipes are no mail and could block.
        match fs::metadata(self.root.join(&path)) {
            Ok(data) if data.is_file() => self.files.push(FileEntry {
                size_bytes: data.len(),
                folder: folder_name(
                    message_folder.unwrap_or(path.parent().unwrap_or(Path::new(""))),
                ),
                flags: message_folder.map(|_| flags(name)).unwrap_or_default(),
                is_maildir_message: message_folder.is_some(),
                arrived: arrival(message_folder.map(|_| name), &data),
                path,
            }),
            Ok(_) => {}
            Err(error) => self.skip(
                &path,
                FindingCode::FileUnreadable,
                format!("The file could not be read: {error}"),
            ),
        }
    }

    fn skip(&mut self, path: &Path, code: FindingCode, detail: String) {
        if let Some(locator) = Locator::new(path, 0) {
            self.skipped.push(Skipped {
                locator,
                finding: Finding::new(code, detail),
            });
        }
    }
}
