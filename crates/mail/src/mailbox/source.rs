//! The stream of the items of a mailbox.
//!
//! Files are opened one at a time and only for reading. A file that cannot be read is an item of its own, and the
//! stream goes on.

use std::collections::VecDeque;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use super::eml::{FileKind, read_file, sniff_file};
use super::list::FileEntry;
use super::maildir::Flags;
use super::mbox::{MboxMessage, MboxReader};
use super::{Item, Locator, Progress, RawItem, Skipped, SourceKind};
use crate::finding::{Finding, FindingCode};
use crate::limits::{CALENDAR_BYTES_MAX, MESSAGE_BYTES_MAX};

/// A mailbox being read: an iterator over its items, in the order of the files and of the messages in them.
///
/// Memory: one message and one buffer, and for a folder its file names. Reading never fails as a whole; see
/// [`Item::Skipped`].
pub struct Source {
    pub(super) root: PathBuf,
    kind: SourceKind,
    pub(super) files: Vec<FileEntry>,
    pub(super) next_file: usize,
    /// The mbox file being read, and its place in `files`.
    pub(super) current: Option<(usize, MboxReader)>,
    /// What could not be listed, to be reported first.
    unlisted: VecDeque<Skipped>,
    pub(super) bytes_before: u64,
    bytes_total: u64,
    items_done: u64,
}

impl Source {
    pub(super) fn new(
        root: &Path,
        kind: SourceKind,
        files: Vec<FileEntry>,
        unlisted: Vec<Skipped>,
    ) -> Self {
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

    pub(super) fn mbox_item(&self, entry: &FileEntry, message: MboxMessage) -> RawItem {
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
            arrived: message.arrived,
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

pub(super) fn file_item(
    entry: &FileEntry,
    bytes: Vec<u8>,
    findings: Vec<Finding>,
) -> Option<RawItem> {
    Some(RawItem {
        bytes,
        locator: Locator::new(entry.path.clone(), 0)?,
        folder: entry.folder.clone(),
        flags: entry.flags,
        arrived: entry.arrived,
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
