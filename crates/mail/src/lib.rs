//! Mail and calendars: bytes into messages and events, and events back into calendar feeds.
//!
//! Where to start:
//! - [`mailbox::open`] yields the messages and calendars of a path, one after the other.
//! - [`message::read_headers`] is the quick look, [`message::Message::parse`] the whole message.
//! - [`calendar::parse_calendar`], [`calendar::merge`] and [`calendar::expand`] read calendars;
//!   [`calendar::write_calendar`] writes them.
//! - [`address`] holds the types that refuse what must never reach a header.
//!
//! Everything that arrives is hostile until shown otherwise, so:
//! - **No panic, no recursion over the input, no unbounded memory.** What exceeds a [`limits`] constant is cut, and a
//!   [`finding::Finding`] says so. The neighbours of a broken message are unharmed.
//! - **No clock, no network, no lookups.** The same bytes give the same result.
//! - **Nothing remote is loaded**, and nothing here decides what a message means.

pub mod address;
pub mod calendar;
pub mod finding;
pub mod limits;
pub mod mailbox;
pub mod message;

pub use finding::{Finding, FindingCode};
