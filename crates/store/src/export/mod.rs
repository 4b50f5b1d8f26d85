//! Exports: everything of one user as one JSON document, written and read a piece at a time. The format
//! is described in `EXPORT.md`.

mod document;
mod interviews;
mod read;
mod write;

/// What the document says it is.
pub(crate) const FORMAT: &str = "meanwhile-export";

/// The version of the format that is written, and the newest that is read.
pub(crate) const VERSION: u64 = 1;

/// How the format is described to people.
pub const EXPORT_FORMAT: &str = include_str!("../../EXPORT.md");
