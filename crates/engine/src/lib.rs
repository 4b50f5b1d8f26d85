//! What the program does. Command line, pages, assistants and the API call this crate and nothing below it.
//!
//! [`actions`] holds one verb per file: each loads the desk, decides, and stores one batch that can be undone.
//! [`views`] holds one question per file; a view changes nothing. Both take the [`Engine`] and `now`, which the
//! caller reads once per request from [`io::clock`]. What they take and return are plain serde types: these are
//! the documented JSON shapes. Text that came from outside is data everywhere; nothing here opens a socket.

pub mod access;
pub mod actions;
mod awaited;
pub mod csv;
mod debriefed;
mod desk_change;
mod encoding;
mod engine;
mod error;
mod fields;
mod fitted;
mod fold;
mod foretold;
mod guards;
pub mod import;
pub mod io;
mod kept;
pub mod matching;
mod notes;
mod origin;
mod pace;
mod parallel;
mod present;
pub mod published;
pub mod resolve;
mod sentence;
pub mod shapes;
mod shared;
#[cfg(test)]
mod testing;
mod typed;
pub mod views;
mod waits;
pub mod worker;

pub use encoding::text_of;
pub use engine::Engine;
pub use error::{EngineError, Kind};
pub use foretold::plan;
pub use meanwhile_store::{Location, OpenOptions, StoreError};
pub use meanwhile_words::check::{Severity, Suggestion};
pub use meanwhile_words::note::{Context as NoteContext, NoteKind, Place, PointKind};
pub use present::and;
