//! What can go wrong with the store, each cause a variant, worded for people: what happened, what was
//! kept, what to do next. Must not hide an unknown failure behind a known one.

use meanwhile_core::id::FactId;

use crate::id::{ActionNumber, Revision, UserId};

/// Why the store could not do what was asked. Nothing of a refused batch is stored.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Someone else changed the desk in between; load it again and decide anew.
    #[error(
        "something else changed your records in the meantime (they are at revision {current}). Nothing was saved: look again and repeat what you did"
    )]
    Stale {
        /// The revision that is stored now.
        current: Revision,
    },
    /// Another process held the database longer than the waiting time.
    #[error(
        "{site} is in use by another program that did not let go within {waited_ms} ms. Nothing was saved: close the other program or try again"
    )]
    Locked {
        /// The database.
        site: String,
        /// How long was waited, in milliseconds.
        waited_ms: u128,
    },
    /// The disk is full, or a limit was reached.
    #[error(
        "there is no room to write {site} ({cause}). What was saved before is kept, this change was not saved: make room and repeat it"
    )]
    Full {
        /// The database.
        site: String,
        /// What the system said.
        cause: String,
    },
    /// The file or its folder cannot be written.
    #[error(
        "{site} cannot be written ({cause}). Nothing was changed: allow writing there, or choose another place"
    )]
    ReadOnly {
        /// The file or folder.
        site: String,
        /// What the system said.
        cause: String,
    },
    /// The file or its folder cannot be opened at all.
    #[error(
        "{site} cannot be opened ({cause}). Nothing was changed: check the place and its permissions"
    )]
    CannotOpen {
        /// The file or folder.
        site: String,
        /// What the system said.
        cause: String,
    },
    /// A newer version of the program made the database.
    #[error(
        "{site} was made by a newer version of this program: it has schema {found}, this program knows schemas up to {known}. Nothing was touched: use the newer program"
    )]
    NewerSchema {
        /// The database.
        site: String,
        /// Its schema version.
        found: i64,
        /// The newest schema version this program knows.
        known: i64,
    },
    /// The file is no database.
    #[error("{site} is not a database ({cause}). It was not touched: check the path")]
    NotADatabase {
        /// The file.
        site: String,
        /// What was seen instead.
        cause: String,
    },
    /// The file is a database of another program.
    #[error("{site} is the database of another program. It was not touched: check the path")]
    NotOurs {
        /// The database.
        site: String,
    },
    /// The database contradicts itself.
    #[error(
        "{site} is damaged ({cause}). It was not repaired or changed: copy the file away, then restore your last backup"
    )]
    Damaged {
        /// The database.
        site: String,
        /// What was found.
        cause: String,
    },
    /// A stored row does not read as what it should be.
    #[error(
        "a stored {what} cannot be read ({cause}). It was left as it is: check the database, or restore your last backup"
    )]
    Unreadable {
        /// What it should be.
        what: &'static str,
        /// Why not.
        cause: String,
    },
    /// A fact of this id is stored and says something else.
    #[error(
        "the fact {id} is recorded already and says something else. Nothing was saved: facts are only ever added, so correct it with a new one"
    )]
    FactDiffers {
        /// The fact's id.
        id: FactId,
    },
    /// Something was tried that would change or remove a fact.
    #[error(
        "facts are only ever added. Nothing was changed: correct one with a new fact that supersedes it"
    )]
    FactsOnlyAdded,
    /// A record refers to one that is not stored.
    #[error("a record refers to one that is not there ({cause}). Nothing was saved")]
    BrokenReference {
        /// Which reference, as far as the database says.
        cause: String,
    },
    /// A message to be filed is not stored.
    #[error("there is no message {key}. Nothing was saved")]
    NoSuchMessage {
        /// The key asked for.
        key: String,
    },
    /// The user is not stored.
    #[error("there is no user {0}")]
    NoSuchUser(UserId),
    /// The one user was asked for, but there are several.
    #[error("this database holds {0} users: say which one")]
    SeveralUsers(u64),
    /// The action to undo is not in the log.
    #[error("there is no action {0} to undo. Nothing was changed")]
    NoSuchAction(ActionNumber),
    /// The action was undone before.
    #[error("action {number} was undone already, by action {by}. Nothing was changed")]
    UndoneAlready {
        /// The action.
        number: ActionNumber,
        /// The one that undid it.
        by: ActionNumber,
    },
    /// An import into a user who has records.
    #[error(
        "an export can only be read into an empty place, and this one has records. Nothing was changed: choose a new one, or erase this one first"
    )]
    NotEmpty,
    /// The file to read is no export of this program.
    #[error("this is no export that can be read: {cause}. Nothing was changed")]
    NotAnExport {
        /// Why not.
        cause: String,
    },
    /// The file to write is there already.
    #[error("{path} is there already and was not touched")]
    Exists {
        /// The file.
        path: String,
    },
    /// A copy does not hold what the original holds.
    #[error(
        "the copy failed its check ({cause}) and was removed; the original is unharmed: try again, to another disk if it repeats"
    )]
    CopyDiffers {
        /// What differs.
        cause: String,
    },
    /// A file that should be a finished backup is or was in use.
    #[error(
        "{site} is no finished backup: a log ({site}-wal) lies beside it. Nothing was changed: make a backup with this program and restore that"
    )]
    NotAtRest {
        /// The file.
        site: String,
    },
    /// The engine cannot do this.
    #[error("{what} is not possible with {engine}: {instead}")]
    NotHere {
        /// What was asked.
        what: &'static str,
        /// The engine.
        engine: &'static str,
        /// What to do instead.
        instead: &'static str,
    },
    /// Reading or writing a file failed.
    #[error("{path}: {cause}")]
    File {
        /// The file.
        path: String,
        /// What the system said.
        cause: std::io::Error,
    },
    /// The database server cannot be reached: nothing was asked of it.
    #[error(
        "the database at {site} cannot be reached ({cause}). Nothing was changed: check the address and the server"
    )]
    NotReached {
        /// The server.
        site: String,
        /// What was seen.
        cause: String,
    },
    /// The database server went away.
    #[error(
        "the database at {site} does not answer ({cause}). Whether the last change was saved is not known: look before repeating it"
    )]
    Unreachable {
        /// The server.
        site: String,
        /// What was seen.
        cause: String,
    },
    /// Anything else the database said.
    #[error("the database at {site} refused: {cause}")]
    Database {
        /// The database.
        site: String,
        /// What it said.
        cause: String,
    },
}
