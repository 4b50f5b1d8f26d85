//! The store of all users, and the way to one user's part of it.

use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;

use crate::error::StoreError;
use crate::id::{Epoch, UserId};
use crate::user_store::UserStore;

/// Where a store is.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// An SQLite file. It and its folder are created, for this account only, when missing.
    Sqlite(PathBuf),
    /// A PostgreSQL database, as a `postgres://` URL.
    Postgres(String),
    /// An SQLite database that is gone when the store is; for tests and demonstrations.
    Memory,
}

/// How a store is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenOptions {
    /// How long to wait for another process to let go of the database.
    pub busy_timeout: Duration,
    /// The most connections kept; they are opened when needed.
    pub max_connections: u32,
}

impl Default for OpenOptions {
    fn default() -> Self {
        Self {
            busy_timeout: Duration::from_secs(5),
            max_connections: 4,
        }
    }
}

/// The store of all users. Cheap to clone; clones share their connections.
#[derive(Clone)]
pub struct Store {}

impl Store {
    /// Opens the store, creating or upgrading its tables where needed.
    ///
    /// # Errors
    /// When it cannot be opened, is damaged, is no store, or was made by a newer program; it is not
    /// touched then.
    pub async fn open(location: &Location, options: OpenOptions) -> Result<Self, StoreError> {
        todo!()
    }
    /// Closes all connections.
    pub async fn close(&self) {
        todo!()
    }
    /// The part of one user. Does not look whether there is such a user.
    #[must_use]
    pub fn of(&self, user: UserId) -> UserStore<'_> {
        todo!()
    }
    /// The one user of a single installation, made at first use.
    pub async fn sole_user(&self) -> Result<UserId, StoreError> {
        todo!()
    }
    /// Adds a user.
    pub async fn add_user(&self, user: UserId) -> Result<(), StoreError> {
        todo!()
    }
    /// All users, oldest first.
    pub async fn users(&self) -> Result<Vec<UserId>, StoreError> {
        todo!()
    }
    /// Who is due at `now`, longest due first.
    pub async fn due(
        &self,
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<(UserId, Timestamp)>, StoreError> {
        todo!()
    }
    /// Takes who is due at `now` for this worker, longest due first; nobody else is given them before
    /// `until`, when they are due again unless their wake-up time was set in between.
    pub async fn claim_due(
        &self,
        now: Timestamp,
        until: Timestamp,
        limit: u32,
    ) -> Result<Vec<(UserId, Timestamp)>, StoreError> {
        todo!()
    }
    /// The life of the installation. What was approved under another one must not be sent.
    #[must_use]
    pub fn epoch(&self) -> Epoch {
        todo!()
    }
}
