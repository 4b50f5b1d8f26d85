//! Notes: which one is due, and what is known about it, put together from the seeker's records.
//!
//! The words are made and judged in the crate `words`, which is pure; here its context is filled. Nothing here sends.

mod check;
mod context;
mod due;
mod sent;

pub(crate) use check::{all_checks, check};
pub(crate) use context::{Subject, context, points_of_last};
pub(crate) use due::{Due, due, due_kind, recipients};
pub(crate) use sent::{SentNotes, sent_notes};
