//! One entry point for every kind of mailbox, and the stream of its items.
//!
//! Files are opened one at a time and only for reading. A file that cannot be read is an item of its own, and the
//! stream goes on.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::eml::{FileKind, read_file, sniff_file};
use super::list::{FileEntry, list};
use super::maildir::{Flags, is_maildir, unique_part};
use super::mbox::{MboxMessage, MboxReader};
use super::{Item, Locator, Progress, RawItem, Skipped, SourceKind};
use crate::finding::{Finding, FindingCode};
use crate::limits::{CALENDAR_BYTES_MAX, MESSAGE_BYTES_MAX};

/// Why a path cannot be opened as a mailbox.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is nothing at the path.
    #[error("there is no file or folder at {}", path.display())]
    NotFound {
        /// The path asked for.
        path: PathBuf,
    },
    /// It is there, but holds no mail and no calendar.
    #[error("{} holds neither mail nor a calendar; expected mbox, Maildir, .eml, .ics, or a folder of these", path.display())]
    NotAMailbox {
        /// The path asked for.
        path: PathBuf,
    },
    /// It could not be read.
    #[error("{} could not be read: {source}", path.display())]
    Unreadable {
        /// The path asked for.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// A mailbox being read: an iterator over its items, in the order of the files and of the messages in them.
///
/// Memory: one message and one buffer, and for a folder its file names. Reading never fails as a whole; see
/// [`Item::Skipped`].
pub struct Source {
    root: PathBuf,
    kind: SourceKind,
    files: Vec<FileEntry>,
    next_file: usize,
    /// The mbox file being read, and its place in `files`.
    current: Option<(usize, MboxReader)>,
    /// What could not be listed, to be reported first.
    unlisted: VecDeque<Skipped>,
    bytes_before: u64,
    bytes_total: u64,
    items_done: u64,
}

/// Opens a path: an mbox file, a Maildir, an `.eml` or `.ics` file, or a folder with any of these, by contents.
pub fn open(path: impl AsRef<Path>) -> Result<Source, OpenError> {
    let path = path.as_ref();
    let unreadable = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => OpenError::NotFound {
            path: path.to_owned(),
        },
        _ => OpenError::Unreadable {
            path: path.to_owned(),
            source,
        },
    };
    let data = fs::metadata(path).map_err(unreadable)?;
    if data.is_dir() {
        // A folder that cannot be listed at all is an error, one below it a finding.
        fs::read_dir(path).map_err(unreadable)?;
        let kind = if is_maildir(path) {
            SourceKind::Maildir
        } else {
            SourceKind::Folder
        };
        let (files, unlisted) = list(path);
        return Ok(Source::new(path, kind, files, unlisted));
    }
    let kind = match sniff_file(path).map_err(unreadable)? {
        FileKind::Empty | FileKind::Mbox => SourceKind::Mbox,
        FileKind::Message | FileKind::AppleMessage => SourceKind::Message,
        FileKind::Calendar => SourceKind::Calendar,
        FileKind::Other => {
            return Err(OpenError::NotAMailbox {
                path: path.to_owned(),
            });
        }
    };
    let entry = FileEntry {
        path: PathBuf::new(),
        size_bytes: data.len(),
        folder: String::new(),
        flags: Flags::default(),
        is_maildir_message: false,
    };
    Ok(Source::new(path, kind, vec![entry], Vec::new()))
}

impl Source {
    fn new(root: &Path, kind: SourceKind, files: Vec<FileEntry>, unlisted: Vec<Skipped>) -> Self {
        Self {
            root: root.to_owned(),
            kind,
            bytes_total: files.iter().map(|file| file.size_bytes).sum(),
            files,
            next_file: 0,
            current: None,
            unlisted: unlisted.into(),
            bytes_before: 0,
            items_done: 0,
        }
    }

    /// Returns what the path turned out to be.
    pub fn kind(&self) -> SourceKind {
        self.kind
    }

    /// Returns how far it has been read.
    pub fn progress(&self) -> Progress {
        let in_file = self
            .current
            .as_ref()
            .map_or(0, |(_, reader)| reader.offset());
        Progress {
            bytes_done: self.bytes_before + in_file,
            bytes_total: self.bytes_total,
            items_done: self.items_done,
        }
    }

    /// Returns where the next item will be looked for, to resume there later. `None` when all is read.
    pub fn position(&self) -> Option<Locator> {
        let (file, offset) = match &self.current {
            Some((file, reader)) => (*file, reader.offset()),
            None => (self.next_file, 0),
        };
        Locator::new(self.files.get(file)?.path.clone(), offset)
    }

    /// Goes to a place, so that the next item is the one there.
    ///
    /// `false` when that exact place is not there any more: then reading goes on at the start of its file, or at the
    /// next file when the file is gone, so that nothing is missed and some items come again. `Err` when it could not look.
    pub fn resume_at(&mut self, locator: &Locator) -> Result<bool, OpenError> {
        let found = self.find_file(locator.file());
        let index = match found {
            Some(index) => index,
            None => self
                .files
                .partition_point(|file| file.path.as_path() < locator.file()),
        };
        self.current = None;
        self.next_file = index;
        self.bytes_before = self.files[..index].iter().map(|file| file.size_bytes).sum();
        if found.is_none() || locator.offset() == 0 {
            return Ok(found.is_some());
        }
        let path = self.full_path(index);
        let unreadable = |source| OpenError::Unreadable {
            path: path.clone(),
            source,
        };
        let mut reader = File::open(&path)
            .and_then(MboxReader::new)
            .map_err(unreadable)?;
        let size = reader_size(&path).map_err(unreadable)?;
        let is_there = locator.offset() >= size
            || reader
                .seek_to_message(locator.offset())
                .map_err(unreadable)?;
        if locator.offset() >= size {
            // All of the file was read; it may have grown since, or not.
            let is_end = locator.offset() == size;
            self.next_file = if is_end { index + 1 } else { index };
            self.bytes_before += if is_end {
                self.files[index].size_bytes
            } else {
                0
            };
            return Ok(is_end);
        }
        self.next_file = index + 1;
        self.current = Some((index, reader));
        Ok(is_there)
    }

    /// Reads one item again. `None` when there is nothing at that place any more; `Err` when it could not look.
    ///
    /// Never [`Item::Skipped`]. Does not move the stream. A Maildir message is found again under other flags and after it moved from `new` to `cur`.
    pub fn read_at(&self, locator: &Locator) -> Result<Option<Item>, OpenError> {
        let known = self.find_file(locator.file());
        let entry = known.map(|index| &self.files[index]);
        let relative = entry.map_or(locator.file(), |entry| &entry.path);
        let path = match self.existing_path(relative) {
            Some(path) => path,
            None => return Ok(None),
        };
        let fallback = FileEntry {
            path: relative.to_owned(),
            size_bytes: 0,
            folder: String::new(),
            flags: Flags::default(),
            is_maildir_message: is_in_maildir(relative),
        };
        let entry = entry.unwrap_or(&fallback);
        let unreadable = |source| OpenError::Unreadable {
            path: path.clone(),
            source,
        };
        let kind = sniff_file(&path).map_err(unreadable)?;
        if kind == FileKind::Mbox && !entry.is_maildir_message {
            let mut reader = File::open(&path)
                .and_then(MboxReader::new)
                .map_err(unreadable)?;
            if !reader
                .seek_to_message(locator.offset())
                .map_err(unreadable)?
            {
                return Ok(None);
            }
            let message = reader.next_message().map_err(unreadable)?;
            return Ok(message.map(|message| Item::Message(self.mbox_item(entry, message))));
        }
        if locator.offset() != 0 {
            return Ok(None);
        }
        let is_calendar = kind == FileKind::Calendar && !entry.is_maildir_message;
        let bytes_max = if is_calendar {
            CALENDAR_BYTES_MAX
        } else {
            MESSAGE_BYTES_MAX
        };
        let (bytes, findings) = read_file(&path, kind, bytes_max).map_err(unreadable)?;
        let item = file_item(entry, bytes, findings);
        Ok(item.map(if is_calendar {
            Item::Calendar
        } else {
            Item::Message
        }))
    }

    fn full_path(&self, index: usize) -> PathBuf {
        join(&self.root, &self.files[index].path)
    }

    /// Finds a listed file by its path, or a Maildir message by the part of its name that stays.
    fn find_file(&self, path: &Path) -> Option<usize> {
        if let Ok(index) = self
            .files
            .binary_search_by(|file| file.path.as_path().cmp(path))
        {
            return Some(index);
        }
        let name = unique_part(path.file_name()?.to_str()?);
        let folder = maildir_of(path)?;
        self.files.iter().position(|file| {
            file.is_maildir_message
                && maildir_of(&file.path) == Some(folder)
                && file
                    .path
                    .file_name()
                    .and_then(|n| n.to_str())
                    .map(unique_part)
                    == Some(name)
        })
    }

    /// Returns where a file is now: flags of a Maildir message may have changed since it was listed.
    fn existing_path(&self, relative: &Path) -> Option<PathBuf> {
        let path = join(&self.root, relative);
        if path.is_file() {
            return Some(path);
        }
        let name = unique_part(relative.file_name()?.to_str()?).to_owned();
        let folder = self.root.join(maildir_of(relative)?);
        ["cur", "new"].iter().find_map(|part| {
            fs::read_dir(folder.join(part))
                .ok()?
                .flatten()
                .find_map(|entry| {
                    let found = entry.file_name();
                    (unique_part(found.to_str()?) == name).then(|| entry.path())
                })
        })
    }

    fn mbox_item(&self, entry: &FileEntry, message: MboxMessage) -> RawItem {
        let file = if entry.path.as_os_str().is_empty() {
            &self.root
        } else {
            &entry.path
        };
        let stem = file
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned());
        RawItem {
            bytes: message.bytes,
            locator: Locator {
                file: entry.path.clone(),
                offset: message.offset,
            },
            folder: stem.unwrap_or_default(),
            flags: Flags::default(),
            findings: message.findings,
        }
    }

    /// Opens the next file. `None` when its items come from `current`, or when it holds nothing of interest.
    fn open_next(&mut self) -> Option<Item> {
        let index = self.next_file;
        self.next_file += 1;
        let entry = self.files[index].clone();
        let path = self.full_path(index);
        match self.open_file(index, &entry, &path) {
            Ok(item) => {
                if self.current.is_none() {
                    self.bytes_before += entry.size_bytes;
                }
                item
            }
            Err(error) => {
                self.bytes_before += entry.size_bytes;
                Some(unreadable_item(&entry, 0, &error))
            }
        }
    }

    fn open_file(
        &mut self,
        index: usize,
        entry: &FileEntry,
        path: &Path,
    ) -> io::Result<Option<Item>> {
        let kind = if entry.is_maildir_message {
            FileKind::Message
        } else {
            sniff_file(path)?
        };
        match kind {
            FileKind::Empty => Ok(None),
            FileKind::Mbox => {
                self.current = Some((index, MboxReader::new(File::open(path)?)?));
                Ok(None)
            }
            FileKind::Message | FileKind::AppleMessage => {
                let (bytes, findings) = read_file(path, kind, MESSAGE_BYTES_MAX)?;
                Ok(file_item(entry, bytes, findings).map(Item::Message))
            }
            FileKind::Calendar => {
                let (bytes, findings) = read_file(path, kind, CALENDAR_BYTES_MAX)?;
                Ok(file_item(entry, bytes, findings).map(Item::Calendar))
            }
            FileKind::Other => Ok(claims_mail(path).then(|| {
                skipped(
                    entry,
                    0,
                    Finding::new(
                        FindingCode::NotAMessage,
                        "The file is named like mail but does not look like it, it was left out",
                    ),
                )
            })),
        }
    }
}

impl Iterator for Source {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            let item = if let Some(skipped) = self.unlisted.pop_front() {
                Some(Item::Skipped(skipped))
            } else if let Some((index, reader)) = &mut self.current {
                let index = *index;
                let offset = reader.offset();
                match reader.next_message() {
                    Ok(Some(message)) => {
                        Some(Item::Message(self.mbox_item(&self.files[index], message)))
                    }
                    end => {
                        self.current = None;
                        self.bytes_before += self.files[index].size_bytes;
                        end.err()
                            .map(|error| unreadable_item(&self.files[index], offset, &error))
                    }
                }
            } else if self.next_file < self.files.len() {
                self.open_next()
            } else {
                return None;
            };
            if item.is_some() {
                self.items_done += 1;
                return item;
            }
        }
    }
}

fn join(root: &Path, relative: &Path) -> PathBuf {
    if relative.as_os_str().is_empty() {
        root.to_owned()
    } else {
        root.join(relative)
    }
}

fn reader_size(path: &Path) -> io::Result<u64> {
    Ok(fs::metadata(path)?.len())
}

/// The Maildir that a message's path lies in: two levels up.
fn maildir_of(path: &Path) -> Option<&Path> {
    is_in_maildir(path)
        .then(|| path.parent()?.parent())
        .flatten()
}

fn is_in_maildir(path: &Path) -> bool {
    path.parent()
        .is_some_and(|folder| folder.ends_with("cur") || folder.ends_with("new"))
}

fn claims_mail(path: &Path) -> bool {
    let extension = path
        .extension()
        .and_then(|e| e.to_str())
        .unwrap_or_default()
        .to_ascii_lowercase();
    matches!(
        extension.as_str(),
        "eml" | "emlx" | "mbox" | "mbx" | "ics" | "ical" | "msg"
    )
}

fn file_item(entry: &FileEntry, bytes: Vec<u8>, findings: Vec<Finding>) -> Option<RawItem> {
    Some(RawItem {
        bytes,
        locator: Locator::new(entry.path.clone(), 0)?,
        folder: entry.folder.clone(),
        flags: entry.flags,
        findings,
    })
}

fn skipped(entry: &FileEntry, offset: u64, finding: Finding) -> Item {
    Item::Skipped(Skipped {
        locator: Locator {
            file: entry.path.clone(),
            offset,
        },
        finding,
    })
}

fn unreadable_item(entry: &FileEntry, offset: u64, error: &io::Error) -> Item {
    skipped(
        entry,
        offset,
        Finding::new(
            FindingCode::FileUnreadable,
            format!("The file could not be read: {error}; the others were"),
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    const MBOX: &str = "From a@example.org Tue Mar  3 10:00:00 2026\nSubject: 1\n\nOne\n\nFrom b@example.org Tue Mar  3 10:00:00 2026\nSubject: 2\n\nTwo\n";

    fn folder(files: &[(&str, &str)]) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    /// One line per item: kind, locator, folder, first line.
    fn seen(source: &mut Source) -> Vec<String> {
        source
            .map(|item| {
                let (kind, raw) = match item {
                    Item::Message(raw) => ("message", raw),
                    Item::Calendar(raw) => ("calendar", raw),
                    Item::Skipped(skipped) => {
                        return format!(
                            "skipped {} {}",
                            skipped.locator,
                            skipped.finding.code.as_str()
                        );
                    }
                };
                let first = raw.bytes.split(|&b| b == b'\n').next().unwrap_or_default();
                format!(
                    "{kind} {} [{}] {}",
                    raw.locator,
                    raw.folder,
                    String::from_utf8_lossy(first)
                )
            })
            .collect()
    }

    #[test]
    fn a_mixed_folder_is_read_in_order() {
        let folder = folder(&[
            ("b/all.mbox", MBOX),
            ("a.eml", "Subject: a\nFrom: x\n\n"),
            ("c.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"),
            ("d.jpg", "\u{1}\u{2}"),
            ("e.eml", "not mail at all"),
            (".hidden/f.eml", "Subject: f\n\n"),
            ("empty.mbox", ""),
        ]);
        let mut source = open(folder.path()).unwrap();
        assert_eq!(source.kind(), SourceKind::Folder);
        assert_eq!(
            seen(&mut source),
            [
                "message 0:a.eml [] Subject: a",
                "message 0:b/all.mbox [all] Subject: 1",
                "message 61:b/all.mbox [all] Subject: 2",
                "calendar 0:c.ics [] BEGIN:VCALENDAR",
                "skipped 0:e.eml not_a_message",
            ]
        );
        let progress = source.progress();
        assert_eq!(progress.bytes_done, progress.bytes_total);
        assert_eq!(progress.items_done, 5);
        assert_eq!(source.position(), None);
    }

    #[test]
    fn a_maildir_is_read_with_flags_and_subfolders() {
        let folder = folder(&[
            ("cur/2.host:2,RS", "Subject: 2\n\n"),
            ("new/1.host", "Subject: 1\n\n"),
            ("tmp/3.host", "Subject: 3\n\n"),
            (".Sent/cur/4.host:2,S", "no header, still a message"),
            (".Sent/new/.keep", ""),
            ("dovecot-uidlist", "3 V1"),
        ]);
        let mut source = open(folder.path()).unwrap();
        assert_eq!(source.kind(), SourceKind::Maildir);
        let items: Vec<Item> = source.by_ref().collect();
        let raw: Vec<&RawItem> = items
            .iter()
            .filter_map(|item| match item {
                Item::Message(raw) => Some(raw),
                _ => None,
            })
            .filter(|raw| !raw.bytes.is_empty())
            .collect();
        let names: Vec<(&str, bool)> = raw
            .iter()
            .map(|r| (r.folder.as_str(), r.flags.replied))
            .collect();
        assert_eq!(names, [("Sent", false), ("", true), ("", false)]);
    }

    #[test]
    fn a_maildir_message_is_found_after_its_flags_changed() {
        let folder = folder(&[("cur/.x", ""), ("new/1.host", "Subject: 1\n\n")]);
        let source = open(folder.path()).unwrap();
        let locator = Locator::new("new/1.host", 0).unwrap();
        fs::rename(
            folder.path().join("new/1.host"),
            folder.path().join("cur/1.host:2,S"),
        )
        .unwrap();
        let again = source.read_at(&locator).unwrap();
        assert!(matches!(again, Some(Item::Message(raw)) if raw.bytes == b"Subject: 1\n\n"));
        let gone = Locator::new("new/9.host", 0).unwrap();
        assert_eq!(source.read_at(&gone).unwrap(), None);
        // A newer listing knows it under the new name, and resumes there by the old one.
        let mut newer = open(folder.path()).unwrap();
        assert!(newer.resume_at(&locator).unwrap());
    }

    #[test]
    fn single_files_are_known_by_their_contents() {
        let folder = folder(&[
            ("x", MBOX),
            ("y", "Subject: a\nFrom: x\n\n"),
            ("z", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"),
            ("q", "hello"),
            ("e", ""),
        ]);
        let kind = |name: &str| open(folder.path().join(name)).map(|s| s.kind());
        assert!(matches!(kind("x"), Ok(SourceKind::Mbox)));
        assert!(matches!(kind("y"), Ok(SourceKind::Message)));
        assert!(matches!(kind("z"), Ok(SourceKind::Calendar)));
        assert!(matches!(kind("e"), Ok(SourceKind::Mbox)));
        assert!(matches!(kind("q"), Err(OpenError::NotAMailbox { .. })));
        assert!(matches!(kind("none"), Err(OpenError::NotFound { .. })));
    }

    #[test]
    fn reading_stops_and_resumes_anywhere() {
        let folder = folder(&[
            ("a.eml", "Subject: a\nFrom: x\n\n"),
            ("b.mbox", MBOX),
            ("c.eml", "Subject: c\nFrom: x\n\n"),
        ]);
        let all = seen(&mut open(folder.path()).unwrap());
        for count in 0..=all.len() {
            let mut first = open(folder.path()).unwrap();
            let mut items = seen_some(&mut first, count);
            if let Some(position) = first.position() {
                let position: Locator = position.to_string().parse().unwrap();
                let mut second = open(folder.path()).unwrap();
                assert!(second.resume_at(&position).unwrap(), "{position}");
                let done = second.progress().bytes_done;
                assert_eq!(done, first.progress().bytes_done);
                items.extend(seen(&mut second));
            }
            assert_eq!(items, all, "{count}");
        }
    }

    fn seen_some(source: &mut Source, count: usize) -> Vec<String> {
        let mut out = Vec::new();
        for _ in 0..count {
            let Some(Item::Message(raw)) = source.next() else {
                break;
            };
            let first = raw.bytes.split(|&b| b == b'\n').next().unwrap_or_default();
            out.push(format!(
                "message {} [{}] {}",
                raw.locator,
                raw.folder,
                String::from_utf8_lossy(first)
            ));
        }
        out
    }

    #[test]
    fn a_place_that_is_gone_starts_its_file_again() {
        let folder = folder(&[("a.mbox", MBOX), ("c.eml", "Subject: c\nFrom: x\n\n")]);
        let mut source = open(folder.path()).unwrap();
        assert!(
            !source
                .resume_at(&Locator::new("a.mbox", 7).unwrap())
                .unwrap()
        );
        assert_eq!(seen(&mut source).len(), 3);
        let mut source = open(folder.path()).unwrap();
        assert!(
            !source
                .resume_at(&Locator::new("b.eml", 0).unwrap())
                .unwrap()
        );
        assert_eq!(seen(&mut source), ["message 0:c.eml [] Subject: c"]);
    }

    #[test]
    fn any_item_is_read_again_by_its_locator() {
        let folder = folder(&[
            ("a.eml", "Subject: a\nFrom: x\n\n"),
            ("b.mbox", MBOX),
            ("c.ics", "BEGIN:VCALENDAR\n"),
        ]);
        let items: Vec<Item> = open(folder.path()).unwrap().collect();
        let source = open(folder.path()).unwrap();
        for item in &items {
            let (Item::Message(raw) | Item::Calendar(raw)) = item else {
                panic!("{item:?}");
            };
            assert_eq!(source.read_at(&raw.locator).unwrap().as_ref(), Some(item));
        }
        let single = open(folder.path().join("b.mbox")).unwrap();
        assert!(
            single
                .read_at(&Locator::new("", 61).unwrap())
                .unwrap()
                .is_some()
        );
        assert!(
            single
                .read_at(&Locator::new("", 62).unwrap())
                .unwrap()
                .is_none()
        );
    }

    #[cfg(unix)]
    #[test]
    fn what_cannot_be_read_is_skipped() {
        use std::os::unix::fs::symlink;
        let folder = folder(&[
            ("a.eml", "Subject: a\nFrom: x\n\n"),
            ("z.eml", "Subject: z\nFrom: x\n\n"),
        ]);
        symlink("nowhere", folder.path().join("b.eml")).unwrap();
        symlink(".", folder.path().join("loop")).unwrap();
        symlink("/dev/zero", folder.path().join("y.eml")).unwrap();
        let items = seen(&mut open(folder.path()).unwrap());
        assert_eq!(
            items,
            [
                "skipped 0:b.eml file_unreadable",
                "message 0:a.eml [] Subject: a",
                "message 0:z.eml [] Subject: z"
            ]
        );
    }

    #[test]
    fn a_file_that_vanishes_is_skipped_and_the_rest_is_read() {
        let folder = folder(&[
            ("a.eml", "Subject: a\nFrom: x\n\n"),
            ("b.eml", "Subject: b\nFrom: x\n\n"),
        ]);
        let mut source = open(folder.path()).unwrap();
        fs::remove_file(folder.path().join("a.eml")).unwrap();
        assert_eq!(
            seen(&mut source),
            [
                "skipped 0:a.eml file_unreadable",
                "message 0:b.eml [] Subject: b"
            ]
        );
    }

    #[test]
    fn a_source_can_be_sent_to_another_thread() {
        fn is_send<T: Send>() {}
        is_send::<Source>();
        is_send::<RawItem>();
        is_send::<crate::message::Message>();
    }
}
