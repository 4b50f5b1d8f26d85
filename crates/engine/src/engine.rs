//! The handle that actions and views work through: one user's part of one store.
//!
//! It holds no clock. A command loads what it decides on, and so does every request of a server: that one may keep what it
//! loaded ([`Engine::keeping`]) for as long as nobody has written since.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use meanwhile_core::record::Desk;
use meanwhile_core::settings::Settings;
use meanwhile_core::time::Zone;
use meanwhile_store::{Location, OpenOptions, Revision, Store, UserId, UserStore};

use crate::error::EngineError;
use crate::kept::{self, For, Kept};

/// One user's records, and what can be done with them.
#[derive(Clone)]
pub struct Engine {
    store: Store,
    user: UserId,
    home: Zone,
    backups: Option<PathBuf>,
    kept: Option<Arc<Kept>>,
}

/// What a request decides on.
#[derive(Clone, Debug)]
pub(crate) struct Loaded {
    /// Everything recorded, sorted.
    pub(crate) desk: Desk,
    /// The seeker's settings, or the defaults in the machine's zone.
    pub(crate) settings: Settings,
    /// These settings are stored; else they are the defaults in the machine's zone.
    pub(crate) settings_kept: bool,
    /// What the desk was at; a write on top of another revision is refused.
    pub(crate) revision: Revision,
}

impl Engine {
    /// Opens the store at `location` for its only user, who is made at first use.
    ///
    /// `home` is where the seeker is until they say otherwise ([`crate::io::clock::home_zone`]).
    ///
    /// # Errors
    /// When the store cannot be opened, or holds several users.
    pub async fn open(location: &Location, home: Zone) -> Result<Self, EngineError> {
        // One person asks one thing after the other. A connection that has just been used is not back at once, and
        // the next question would open another, with nothing in its cache.
        let options = OpenOptions {
            max_connections: 1,
            ..OpenOptions::default()
        };
        let store = Store::open(location, options).await?;
        let user = store.sole_user().await?;
        Ok(Self::of(store, user, home))
    }

    /// The same for a given user of an open store.
    #[must_use]
    pub fn of(store: Store, user: UserId, home: Zone) -> Self {
        Self {
            store,
            user,
            home,
            backups: None,
            kept: None,
        }
    }

    /// The same, knowing the folder in which backups are kept.
    #[must_use]
    pub fn with_backups(mut self, folder: PathBuf) -> Self {
        self.backups = Some(folder);
        self
    }

    /// The same, keeping in memory what it loads until somebody writes. For a program that answers many requests; clones
    /// share what is kept.
    #[must_use]
    pub fn keeping(mut self) -> Self {
        self.kept = Some(Arc::default());
        self
    }

    /// What is kept, where anything is.
    pub(crate) fn kept(&self) -> Option<&Kept> {
        self.kept.as_deref()
    }

    /// The same for another user of the store. Of them nothing is kept in memory.
    #[must_use]
    pub fn for_user(&self, user: UserId) -> Self {
        if user == self.user {
            return self.clone();
        }
        Self {
            backups: self.backups.clone(),
            ..Self::of(self.store.clone(), user, self.home)
        }
    }

    /// The folder in which backups are kept, if it is known.
    #[must_use]
    pub fn backups(&self) -> Option<&Path> {
        self.backups.as_deref()
    }

    /// Lets go of the database.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// The store itself, for what concerns the whole installation.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The user's part of the store.
    #[must_use]
    pub fn user(&self) -> UserStore<'_> {
        self.store.of(self.user)
    }

    /// Where the seeker is: as they said, or where the machine is.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn zone(&self) -> Result<Zone, EngineError> {
        let settings = self.user().settings().await?;
        Ok(settings.map_or(self.home, |settings| settings.seeker.zone))
    }

    /// Where the seeker is until they say otherwise.
    pub(crate) fn home(&self) -> Zone {
        self.home
    }

    /// Loads what a request decides on.
    pub(crate) async fn load(&self) -> Result<Arc<Loaded>, EngineError> {
        let make = async { Ok((self.load_anew().await?, For::Ever)) };
        kept::or_make(self, |it| &it.loaded, Timestamp::MIN, make).await
    }

    /// The same, to be changed.
    pub(crate) async fn load_own(&self) -> Result<Loaded, EngineError> {
        Ok(Arc::unwrap_or_clone(self.load().await?))
    }

    async fn load_anew(&self) -> Result<Loaded, EngineError> {
        let ((desk, revision), settings) = self.user().desk_and_settings().await?;
        Ok(Loaded {
            desk,
            settings_kept: settings.is_some(),
            settings: settings.unwrap_or_else(|| Settings::in_zone(self.home)),
            revision,
        })
    }
}
