//! One user's part of the store: the whole API for what a user owns. Every call is one transaction,
//! begun here, where its user is set.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::{Application, Desk, File};
use meanwhile_core::settings::Settings;

use crate::batch::{Batch, Committed};
use crate::commit;
use crate::conn::{Mode, Scope, Tx};
use crate::error::StoreError;
use crate::id::{ActionNumber, Revision, Stamp, UserId};
use crate::store::Store;
use crate::tables::action::Action;
use crate::tables::alias::Alias;
use crate::tables::calendar::CalendarEntry;
use crate::tables::envelope::{self, Envelope};
use crate::tables::import::Import;
use crate::tables::message::{Message, MessageState, Page};
use crate::tables::proposal::Proposal;
use crate::tables::shared_wait::{SharedByOthers, SharedWait};
use crate::tables::{
    self, action, alias, calendar, fact, import, message, proposal, record, setting, shared_wait,
    user,
};

/// One user's part of the store.
///
/// # Errors
/// Every method fails when the database cannot be asked; “not found” is never an error of a question.
#[derive(Clone, Copy)]
pub struct UserStore<'a> {
    pub(crate) store: &'a Store,
    pub(crate) user: UserId,
}

impl UserStore<'_> {
    /// A transaction on what the user recorded. One that writes leaves its mark at once, so that no write forgets it.
    pub(crate) async fn begin(&self, mode: Mode) -> Result<Tx, StoreError> {
        let mut tx = self.store.begin(Scope::User(self.user), mode).await?;
        if mode == Mode::Write {
            user::set_stamp(&mut tx).await?;
        }
        Ok(tx)
    }

    /// Whose part it is.
    #[must_use]
    pub fn user(&self) -> UserId {
        self.user
    }

    /// Stores a batch, whole or not at all. When this returns, it is on the disk.
    ///
    /// # Errors
    /// When the expected revision is not the present one, a fact differs from the stored one of its id,
    /// a reference leads nowhere, or the database cannot write. Nothing is stored then.
    pub async fn commit(&self, batch: &Batch) -> Result<Committed, StoreError> {
        let mut tx = self.begin(Mode::Write).await?;
        let committed = commit::apply(&mut tx, self.user, batch).await?;
        tx.commit().await?;
        Ok(committed)
    }

    /// The present revision; 0 for a user who is not there.
    pub async fn revision(&self) -> Result<Revision, StoreError> {
        let mut tx = self.begin(Mode::Read).await?;
        Ok(user::revision(&mut tx, false).await?.unwrap_or_default())
    }

    /// The mark that the last write left, which tells at the price of one row whether anything changed; `None` for a
    /// user who is not there.
    pub async fn stamp(&self) -> Result<Option<Stamp>, StoreError> {
        user::stamp(&mut self.begin(Mode::Read).await?).await
    }

    /// Everything recorded, sorted, as of one moment, and its revision. What was removed is not in it.
    pub async fn desk(&self) -> Result<(Desk, Revision), StoreError> {
        read_desk(&mut self.begin(Mode::Read).await?).await
    }

    /// The desk with its revision, and the settings of the same moment, if they were ever set.
    pub async fn desk_and_settings(
        &self,
    ) -> Result<((Desk, Revision), Option<Settings>), StoreError> {
        let mut tx = self.begin(Mode::Read).await?;
        Ok((read_desk(&mut tx).await?, setting::get(&mut tx).await?))
    }

    /// The settings, if they were ever set.
    pub async fn settings(&self) -> Result<Option<Settings>, StoreError> {
        setting::get(&mut self.begin(Mode::Read).await?).await
    }

    /// When to look at this user again.
    pub async fn wake(&self) -> Result<Option<Timestamp>, StoreError> {
        user::wake(&mut self.begin(Mode::Read).await?).await
    }

    /// The waits that this user shares with the others of the installation; `None` while they do not.
    pub async fn shared_waits(&self) -> Result<Option<Vec<SharedWait>>, StoreError> {
        shared_wait::own(&mut self.begin(Mode::Read).await?).await
    }

    /// What all the others share, without who they are.
    pub async fn waits_of_others(&self) -> Result<SharedByOthers, StoreError> {
        let mut tx = self.store.begin(Scope::Installation, Mode::Read).await?;
        shared_wait::of_others(&mut tx, self.user).await
    }

    /// A page of the messages filed under an application, newest first.
    pub async fn messages_of(
        &self,
        application: ApplicationId,
        page: &Page,
    ) -> Result<Vec<Message>, StoreError> {
        message::of_application(&mut self.begin(Mode::Read).await?, application, page).await
    }

    /// A page of the messages of one state, newest first.
    pub async fn messages_in(
        &self,
        state: MessageState,
        page: &Page,
    ) -> Result<Vec<Message>, StoreError> {
        message::in_state(&mut self.begin(Mode::Read).await?, state, page).await
    }

    /// The message with this key.
    pub async fn message(&self, key: &str) -> Result<Option<Message>, StoreError> {
        message::one(&mut self.begin(Mode::Read).await?, key).await
    }

    /// Which of these keys are stored.
    pub async fn known_message_keys(
        &self,
        keys: &[String],
    ) -> Result<BTreeSet<String>, StoreError> {
        Ok(self.threads_of(keys).await?.into_keys().collect())
    }

    /// The thread of each of these keys that is stored.
    pub async fn threads_of(
        &self,
        keys: &[String],
    ) -> Result<BTreeMap<String, String>, StoreError> {
        message::threads(&mut self.begin(Mode::Read).await?, keys).await
    }

    /// What stands on the outside of those of these messages that are stored, by key.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn envelopes(
        &self,
        keys: &[String],
    ) -> Result<BTreeMap<String, Envelope>, StoreError> {
        envelope::envelopes(&mut self.begin(Mode::Read).await?, keys).await
    }

    /// All calendar entries, by UID and RECURRENCE-ID.
    pub async fn calendar_entries(&self) -> Result<Vec<CalendarEntry>, StoreError> {
        calendar::all(&mut self.begin(Mode::Read).await?).await
    }

    /// The proposals, oldest first; only those that wait, if `open`.
    pub async fn proposals(&self, open: bool) -> Result<Vec<Proposal>, StoreError> {
        proposal::all(&mut self.begin(Mode::Read).await?, open).await
    }

    /// The last `limit` actions, newest first.
    pub async fn actions(&self, limit: u32) -> Result<Vec<Action>, StoreError> {
        action::last(&mut self.begin(Mode::Read).await?, limit.into()).await
    }

    /// The action with this number.
    pub async fn action(&self, number: ActionNumber) -> Result<Option<Action>, StoreError> {
        action::one(&mut self.begin(Mode::Read).await?, number).await
    }

    /// All imports, oldest first.
    pub async fn imports(&self) -> Result<Vec<Import>, StoreError> {
        import::all(&mut self.begin(Mode::Read).await?).await
    }

    /// All aliases, by kind and text.
    pub async fn aliases(&self) -> Result<Vec<Alias>, StoreError> {
        alias::all(&mut self.begin(Mode::Read).await?).await
    }

    /// How many rows each table holds for this user, by table; what was removed counts too.
    pub async fn counts(&self) -> Result<BTreeMap<&'static str, u64>, StoreError> {
        tables::counts(&mut self.begin(Mode::Read).await?).await
    }
}

async fn read_desk(tx: &mut Tx) -> Result<(Desk, Revision), StoreError> {
    let revision = user::revision(tx, false).await?.unwrap_or_default();
    let applications: Vec<Application> = record::shown(tx).await?;
    let mut desk = Desk {
        employers: record::shown(tx).await?,
        people: record::shown(tx).await?,
        files: Vec::with_capacity(applications.len()),
    };
    for application in applications {
        desk.files.push(File {
            application,
            facts: Vec::new(),
        });
    }
    desk.sort();
    fact::each(tx, |facts| {
        // Facts of a removed application find no file.
        let application = facts.first().map(|fact| fact.application);
        let file = application.and_then(|application| {
            let place = |file: &File| file.application.id;
            desk.files.binary_search_by_key(&application, place).ok()
        });
        if let Some(file) = file {
            desk.files[file].facts = facts;
            desk.files[file].facts.sort_by_key(|fact| fact.id);
        }
    })
    .await?;
    Ok((desk, revision))
}
