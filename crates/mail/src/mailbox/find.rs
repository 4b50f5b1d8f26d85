//! Finds a place in a mailbox again: to resume there, or to read one item once more.
//!
//! Mailboxes change between two looks: Maildir files are renamed when flags change, mbox files grow or are rewritten. What
//! is not where it was is `None` or `false`, never a guess.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::eml::{FileKind, read_file, sniff_file};
use super::list::FileEntry;
use super::maildir::{Flags, unique_part};
use super::mbox::MboxReader;
use super::source::file_item;
use super::{Item, Locator, OpenError, Source};
use crate::limits::{CALENDAR_BYTES_MAX, MESSAGE_BYTES_MAX};

impl Source {
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

    /// Reads one item again, as [`Lookup::read_at`] does.
    pub fn read_at(&self, locator: &Locator) -> Result<Option<Item>, OpenError> {
        self.lookup().read_at(locator)
    }

    /// Reads single items again, many of them without opening their file anew for each.
    pub fn lookup(&self) -> Lookup<'_> {
        Lookup {
            source: self,
            mbox: None,
        }
    }

    pub(super) fn full_path(&self, index: usize) -> PathBuf {
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
}

/// Reads single items of a source again; does not move the stream.
pub struct Lookup<'a> {
    source: &'a Source,
    /// The mbox file that was read last.
    mbox: Option<(PathBuf, MboxReader)>,
}

impl Lookup<'_> {
    /// Reads one item again. `None` when there is nothing at that place any more; `Err` when it could not look.
    ///
    /// Never [`Item::Skipped`]. A Maildir message is found again under other flags and after it moved from `new` to `cur`.
    pub fn read_at(&mut self, locator: &Locator) -> Result<Option<Item>, OpenError> {
        let source = self.source;
        let known = source.find_file(locator.file());
        let entry = known.map(|index| &source.files[index]);
        let relative = entry.map_or(locator.file(), |entry| &entry.path);
        let fallback = FileEntry {
            path: relative.to_owned(),
            size_bytes: 0,
            folder: String::new(),
            flags: Flags::default(),
            is_maildir_message: is_in_maildir(relative),
            arrived: None,
        };
        let entry = entry.unwrap_or(&fallback);
        if self.mbox.as_ref().is_some_and(|(file, _)| file == relative) {
            return self.message_at(locator.offset(), entry);
        }
        let Some(path) = source.existing_path(relative) else {
            return Ok(None);
        };
        let unreadable = |source| OpenError::Unreadable {
            path: path.clone(),
            source,
        };
        let kind = sniff_file(&path).map_err(unreadable)?;
        if kind == FileKind::Mbox && !entry.is_maildir_message {
            let reader = File::open(&path).and_then(MboxReader::for_lookups);
            self.mbox = Some((relative.to_owned(), reader.map_err(unreadable)?));
            return self.message_at(locator.offset(), entry);
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

    /// The message at an offset of the mbox file that is open.
    fn message_at(&mut self, offset: u64, entry: &FileEntry) -> Result<Option<Item>, OpenError> {
        let Some((file, reader)) = &mut self.mbox else {
            return Ok(None);
        };
        let message = reader.seek_to_message(offset).and_then(|is_there| {
            if is_there {
                reader.next_message()
            } else {
                Ok(None)
            }
        });
        let message = message.map_err(|cause| OpenError::Unreadable {
            path: join(&self.source.root, file),
            source: cause,
        })?;
        Ok(message.map(|message| Item::Message(self.source.mbox_item(entry, message))))
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
