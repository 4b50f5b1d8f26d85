//! One user's part of the store: the whole API for what a user owns.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::Desk;
use meanwhile_core::settings::Settings;

use crate::batch::{Batch, Committed};
use crate::error::StoreError;
use crate::id::Revision;
use crate::tables::action::Action;
use crate::tables::alias::Alias;
use crate::tables::calendar::CalendarEntry;
use crate::tables::import::Import;
use crate::tables::message::{Message, MessageState, Page};
use crate::tables::proposal::Proposal;

/// One user's part of the store.
#[derive(Clone, Copy)]
pub struct UserStore<'a> {
    store: &'a crate::store::Store,
}

impl UserStore<'_> {
    /// Stores a batch, whole or not at all. When this returns, it is durable.
    pub async fn commit(&self, batch: &Batch) -> Result<Committed, StoreError> {
        todo!()
    }
    /// The present revision.
    pub async fn revision(&self) -> Result<Revision, StoreError> {
        todo!()
    }
    /// Everything recorded, sorted, and its revision.
    pub async fn desk(&self) -> Result<(Desk, Revision), StoreError> {
        todo!()
    }
    /// The settings, if they were ever set.
    pub async fn settings(&self) -> Result<Option<Settings>, StoreError> {
        todo!()
    }
    /// The messages assigned to an application, newest first.
    pub async fn messages_of(
        &self,
        application: ApplicationId,
        page: &Page,
    ) -> Result<Vec<Message>, StoreError> {
        todo!()
    }
    /// The messages of one state, newest first.
    pub async fn messages_in(
        &self,
        state: MessageState,
        page: &Page,
    ) -> Result<Vec<Message>, StoreError> {
        todo!()
    }
    /// The message with this key.
    pub async fn message(&self, key: &str) -> Result<Option<Message>, StoreError> {
        todo!()
    }
    /// Which of these keys are stored.
    pub async fn known_message_keys(
        &self,
        keys: &[String],
    ) -> Result<BTreeSet<String>, StoreError> {
        todo!()
    }
    /// The thread of each of these keys that is stored.
    pub async fn threads_of(
        &self,
        keys: &[String],
    ) -> Result<BTreeMap<String, String>, StoreError> {
        todo!()
    }
    /// All calendar entries, by UID and RECURRENCE-ID.
    pub async fn calendar_entries(&self) -> Result<Vec<CalendarEntry>, StoreError> {
        todo!()
    }
    /// The proposals, oldest first; only the open ones if `open`.
    pub async fn proposals(&self, open: bool) -> Result<Vec<Proposal>, StoreError> {
        todo!()
    }
    /// The last `limit` actions, newest first.
    pub async fn actions(&self, limit: u32) -> Result<Vec<Action>, StoreError> {
        todo!()
    }
    /// All imports, oldest first.
    pub async fn imports(&self) -> Result<Vec<Import>, StoreError> {
        todo!()
    }
    /// All aliases, by kind and text.
    pub async fn aliases(&self) -> Result<Vec<Alias>, StoreError> {
        todo!()
    }
    /// Writes everything as one JSON document.
    pub async fn export(&self, out: &mut (dyn io::Write + Send)) -> Result<(), StoreError> {
        todo!()
    }
    /// Reads an export into this user, who must have nothing recorded.
    pub async fn import<R: io::Read + Send + 'static>(
        &self,
        document: R,
    ) -> Result<(), StoreError> {
        todo!()
    }
    /// Removes the user and everything of theirs, and checks that nothing is left.
    pub async fn erase(&self) -> Result<(), StoreError> {
        todo!()
    }
}
