//! Remembers: what a seeker recorded, what was found in mail, and when to look again.
//!
//! SQLite for one person, PostgreSQL for many, behind one contract: [`Store`] opens either, and
//! [`Store::of`] leads to one user's part, the only way to what a user owns. Writing is one
//! [`Batch`], stored whole or not at all; facts are only ever added.
//!
//! This crate decides nothing: it must not know the policy, read mail, or send anything.

mod access;
mod arg;
mod backup;
mod batch;
mod body;
mod commit;
mod conn;
mod dialect;
mod erase;
mod error;
mod export;
mod failure;
mod id;
mod open;
mod row;
mod schema;
mod search;
mod store;
mod tables;
mod undo;
mod user_store;

pub use backup::{Backup, CopiesRemoved, Restored};
pub use batch::{Batch, Change, Committed};
pub use erase::Erased;
pub use error::StoreError;
pub use export::EXPORT_FORMAT;
pub use id::{ActionNumber, Epoch, ImportId, ProposalId, Revision, Stamp, TokenId, UserId};
pub use search::{Found, Hit, search_desk};
pub use store::{Location, OpenOptions, Store};
pub use tables::access::{Token, TokenKind};
pub use tables::action::{Action, ActionRecord, Changed};
pub use tables::alias::{Alias, AliasKey, AliasKind};
pub use tables::calendar::CalendarEntry;
pub use tables::envelope::Envelope;
pub use tables::import::{Import, ImportState};
pub use tables::message::{
    Authentication, Cursor, Direction, Filing, Mailbox, Message, MessageState, Page,
};
pub use tables::proposal::{Proposal, ProposalState};
pub use tables::shared_wait::{SharedByOthers, SharedWait};
pub use user_store::UserStore;
