//! Messages out of files: mbox in its variants, Maildir, `.eml`, `.ics`, and folders of them.
//!
//! [`open`] looks at the contents, not at the name, and yields one item after the other with bounded memory.
//! Nothing here changes, moves or locks a file, and nothing here parses a message.

mod collect;
mod eml;
mod find;
mod list;
mod locator;
mod maildir;
mod mbox;
mod open;
mod separator;
mod source;

pub use find::Lookup;
pub use locator::{Locator, LocatorError};
pub use maildir::Flags;
pub use open::{OpenError, open};
pub use source::Source;

use jiff::Timestamp;

use crate::finding::Finding;

/// What a path turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// One mbox file.
    Mbox,
    /// A Maildir, with its subfolders.
    Maildir,
    /// One message in a file.
    Message,
    /// One iCalendar file.
    Calendar,
    /// A folder with any of these in it.
    Folder,
}

/// The next thing in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// The bytes of one message, for [`crate::message::Message::parse`].
    Message(RawItem),
    /// The bytes of one iCalendar file, for [`crate::calendar::parse_calendar`].
    Calendar(RawItem),
    /// Something that could not be read; the source goes on behind it.
    Skipped(Skipped),
}

/// The bytes of a message or calendar file and where they are from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawItem {
    /// The message as its writer sent it: mbox separators, quoting and the closing blank line undone.
    /// At most [`crate::limits::MESSAGE_BYTES_MAX`] bytes.
    pub bytes: Vec<u8>,
    /// Where it is; [`Source::read_at`] reads it again.
    pub locator: Locator,
    /// The folder it lies in, as people call it: `Sent` for Maildir's `.Sent`, the file stem of an mbox file,
    /// the folder path of an `.eml` below the opened one. Empty for the top.
    pub folder: String,
    /// Maildir flags; all unset elsewhere.
    pub flags: Flags,
    /// When it arrived, as far as the place where it lies tells: the separator of an mbox, a Maildir's file name, or when
    /// a file was last written. Worth less than what the message says itself.
    pub arrived: Option<Timestamp>,
    /// What was odd about reading it.
    pub findings: Vec<Finding>,
}

/// What could not be read, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Where it is.
    pub locator: Locator,
    /// What happened.
    pub finding: Finding,
}

/// How far a source has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Bytes read or skipped so far.
    pub bytes_done: u64,
    /// Bytes in all, as found when the source was opened. A file that grows meanwhile can make it too small.
    pub bytes_total: u64,
    /// Items yielded so far, skipped ones included.
    pub items_done: u64,
}
