//! Reads what people write to each other about jobs: what a message means, and which moments it names.
//!
//! This crate is pure: no files, no sockets, no clock; the same words give the same answer. It never fails on
//! what it is given: what it cannot read is `Other`, or not there.
//!
//! Start at [`reading::read`] for messages that came in, [`reading::purpose`] for those that went out,
//! [`dates::find`] for dates in running text and [`dates::typed`] for a date somebody typed,
//! [`draft::draft`] for a note to write, [`check::check`] for one that is written and [`lesson::LESSONS`] to learn it.

pub mod check;
pub mod dates;
pub mod draft;
mod language;
pub mod learnt;
pub mod lesson;
pub mod note;
pub mod praise;
pub mod reading;
pub mod text;
pub mod worry;
