//! The store of all users, and the way to one user's part of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use tokio::sync::Mutex;

use crate::conn::{Engine, Mode, Pool, Scope, Tx};
use crate::error::StoreError;
use crate::failure::Site;
use crate::id::{Epoch, UserId};
use crate::open;
use crate::tables::user;
use crate::user_store::UserStore;

/// Where a store is.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// An SQLite file. It and its folder are made, for this account only, when missing.
    Sqlite(PathBuf),
    /// A PostgreSQL database, as a `postgres://` URL. It may hold a password, so it is never shown.
    Postgres(String),
    /// An SQLite database that is gone when the store is; for tests and demonstrations.
    Memory,
}

impl std::fmt::Debug for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(file) => f.debug_tuple("Sqlite").field(file).finish(),
            Self::Postgres(_) => f.write_str("Postgres(..)"),
            Self::Memory => f.write_str("Memory"),
        }
    }
}

/// How a store is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenOptions {
    /// How long to wait for another process to let go of the database. Default: 5 s (*assumption*).
    pub busy_timeout: Duration,
    /// The most connections kept; they are opened when needed. Default: 4 (*assumption*).
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

/// The store of all users. Cheap to clone; clones share their connections. Needs a Tokio runtime.
#[derive(Clone)]
pub struct Store {
    pub(crate) pool: Pool,
    pub(crate) site: Arc<Site>,
    turn: Arc<Mutex<()>>,
    epoch: Epoch,
}

impl Store {
    /// Opens the store, making or upgrading its tables where needed.
    ///
    /// # Errors
    /// When it cannot be opened or written, is damaged, is no store, or was made by a newer program; it
    /// is not touched then.
    pub fn open(
        location: &Location,
        options: OpenOptions,
    ) -> BoxFuture<'_, Result<Self, StoreError>> {
        Box::pin(async move {
            let site = |name: String, file: Option<PathBuf>| Site {
                name,
                file,
                server: false,
                busy_timeout: options.busy_timeout,
            };
            let (site, pool) = match location {
                Location::Sqlite(file) => {
                    let site = site(file.display().to_string(), Some(file.clone()));
                    let pool = open::sqlite::open_file(file, &site, &options).await?;
                    (site, pool)
                }
                Location::Memory => {
                    let site = site("memory".to_owned(), None);
                    let pool = open::sqlite::open_memory(&site).await?;
                    (site, pool)
                }
                Location::Postgres(url) => {
                    let (site, connect) = open::postgres::site(url, &options)?;
                    let pool = open::postgres::open(connect, &site, &options).await?;
                    (site, pool)
                }
            };
            let site = Arc::new(site);
            let turn = Arc::new(Mutex::new(()));
            let epoch_file = site.file.as_deref().map(open::epoch::file_of);
            let settled = open::settle(&pool, &site, &turn, epoch_file.as_deref()).await;
            let epoch = match settled {
                Ok(epoch) => epoch,
                Err(error) => {
                    pool.close().await;
                    return Err(error);
                }
            };
            Ok(Self {
                pool,
                site,
                turn,
                epoch,
            })
        })
    }

    /// Closes all connections; what is asked afterwards fails.
    pub async fn close(&self) {
        self.pool.close().await;
    }

    pub(crate) async fn begin(&self, scope: Scope, mode: Mode) -> Result<Tx, StoreError> {
        self.pool.begin(&self.site, &self.turn, scope, mode).await
    }

    /// Where it is, for people: the path, or the server and database; never a password.
    #[must_use]
    pub fn site(&self) -> &str {
        &self.site.name
    }

    /// The file it is, if it is one.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.site.file.as_deref()
    }

    /// The life of the installation. What was approved under another one must not be sent.
    #[must_use]
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Whether the database itself keeps users apart, as a second wall: `None` on SQLite, which has no such
    /// thing; `Some(false)` on PostgreSQL when the program signs in as a role that passes row-level
    /// security by, which an operator should be told.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn row_security(&self) -> Result<Option<bool>, StoreError> {
        let mut tx = self.begin(Scope::Installation, Mode::Read).await?;
        if tx.engine() == Engine::Sqlite {
            return Ok(None);
        }
        let passes = "SELECT count(*) FROM pg_roles \
                      WHERE rolname = current_user AND (rolsuper OR rolbypassrls)";
        let row = tx.row(passes, &[]).await?;
        let passes = row.map_or(Ok(0), |row| row.int(0))?;
        Ok(Some(passes == 0))
    }

    /// The part of one user. Does not look whether there is such a user.
    #[must_use]
    pub fn of(&self, user: UserId) -> UserStore<'_> {
        UserStore { store: self, user }
    }

    /// The one user of a single installation, made at first use.
    ///
    /// # Errors
    /// When there are several users, or the database cannot be asked.
    pub async fn sole_user(&self) -> Result<UserId, StoreError> {
        if let Some(user) = sole(self.users().await?)? {
            return Ok(user);
        }
        // Two processes may both have found nobody: the second finds the first one's user here.
        let mut tx = self.begin(Scope::Installation, Mode::Write).await?;
        tx.lock_installation().await?;
        if let Some(user) = sole(user::all(&mut tx).await?)? {
            return Ok(user);
        }
        let user = UserId::new();
        user::add(&mut tx, user, Timestamp::now()).await?;
        tx.commit().await?;
        Ok(user)
    }

    /// Adds a user; one who is there stays as they are.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn add_user(&self, user: UserId) -> Result<(), StoreError> {
        self.add_users(&[(user, None)]).await
    }

    /// Adds users, each with the moment to look at them first, if there is one. Those who are there stay
    /// as they are, but for that moment.
    ///
    /// # Errors
    /// When the database cannot write. Nobody is added then.
    pub async fn add_users(&self, users: &[(UserId, Option<Timestamp>)]) -> Result<(), StoreError> {
        let mut tx = self.begin(Scope::Installation, Mode::Write).await?;
        for (user, wake) in users {
            user::add(&mut tx, *user, Timestamp::now()).await?;
            if let Some(wake) = wake {
                user::add_wake(&mut tx, *user, *wake).await?;
            }
        }
        tx.commit().await
    }

    /// All users, oldest first.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn users(&self) -> Result<Vec<UserId>, StoreError> {
        user::all(&mut self.begin(Scope::Installation, Mode::Read).await?).await
    }

    /// Who is due at `now`, longest due first, with the moment each was due. Its cost follows how many
    /// are due, not how many users there are.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn due(
        &self,
        now: Timestamp,
        limit: u32,
    ) -> Result<Vec<(UserId, Timestamp)>, StoreError> {
        let mut tx = self.begin(Scope::Installation, Mode::Read).await?;
        user::due(&mut tx, now, limit).await
    }

    /// Takes who is due at `now` for this worker. Nobody else is given them before `until`, when they
    /// are due again, as after a crash, unless their wake-up time was set in between.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn claim_due(
        &self,
        now: Timestamp,
        until: Timestamp,
        limit: u32,
    ) -> Result<Vec<(UserId, Timestamp)>, StoreError> {
        let mut tx = self.begin(Scope::Installation, Mode::Write).await?;
        let due = user::claim_due(&mut tx, now, until, limit).await?;
        tx.commit().await?;
        Ok(due)
    }
}

fn sole(users: Vec<UserId>) -> Result<Option<UserId>, StoreError> {
    match users.as_slice() {
        [] => Ok(None),
        [user] => Ok(Some(*user)),
        several => Err(StoreError::SeveralUsers(
            u64::try_from(several.len()).unwrap_or(u64::MAX),
        )),
    }
}
