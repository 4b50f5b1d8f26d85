//! Ways in, of one user and by their secret. None of it is a change to what the seeker recorded: it is not in the log,
//! cannot be undone, and moves no revision.

use jiff::{SignedDuration, Timestamp};

use crate::conn::{Mode, Scope, Tx};
use crate::error::StoreError;
use crate::id::{TokenId, UserId};
use crate::store::Store;
use crate::tables::access::{self, Token, TokenKind};
use crate::user_store::UserStore;

/// How exactly it is noted when a token was used: a feed or a page is asked for too often to write each time.
const USED_EVERY: SignedDuration = SignedDuration::from_hours(1);

impl Store {
    /// Whose secret hashes to this, and what it opens at `now`; `None` too when it has expired, or was made before a
    /// backup was put back. Notes that it was used, to the hour.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn token(
        &self,
        hash: &str,
        now: Timestamp,
    ) -> Result<Option<(UserId, Token)>, StoreError> {
        let mut tx = self.begin(Scope::Installation, Mode::Read).await?;
        let found = access::find(&mut tx, hash, self.epoch()).await?;
        drop(tx);
        let Some((user, token)) = found else {
            return Ok(None);
        };
        if token.expires_at.is_some_and(|end| end <= now) {
            return Ok(None);
        }
        let is_noted = token
            .used_at
            .is_some_and(|at| now.duration_since(at).abs() < USED_EVERY);
        if !is_noted {
            let mut tx = self.begin(Scope::User(user), Mode::Write).await?;
            access::used(&mut tx, token.id, now).await?;
            tx.commit().await?;
        }
        Ok(Some((user, token)))
    }
}

impl UserStore<'_> {
    /// A writing transaction that changes nothing of what is recorded.
    async fn begin_access(&self) -> Result<Tx, StoreError> {
        self.store.begin(Scope::User(self.user), Mode::Write).await
    }

    /// Adds a token with what its secret hashes to, and forgets those that have expired when it was made.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn add_token(&self, token: &Token, hash: &str) -> Result<(), StoreError> {
        let mut tx = self.begin_access().await?;
        access::remove_expired(&mut tx, token.created_at).await?;
        access::add(&mut tx, token, hash, self.store.epoch()).await?;
        tx.commit().await
    }

    /// All tokens that can still be used, oldest first; expired ones may be among them.
    pub async fn tokens(&self) -> Result<Vec<Token>, StoreError> {
        access::all(&mut self.begin(Mode::Read).await?, self.store.epoch()).await
    }

    /// Revokes a token; whether it was there. What asks with it next is turned away.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn revoke_token(&self, id: TokenId) -> Result<bool, StoreError> {
        let mut tx = self.begin_access().await?;
        let found = access::remove(&mut tx, id).await?;
        tx.commit().await?;
        Ok(found)
    }

    /// Revokes every token of a kind; how many there were.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn revoke_tokens(&self, kind: TokenKind) -> Result<u64, StoreError> {
        let mut tx = self.begin_access().await?;
        let count = access::remove_kind(&mut tx, kind).await?;
        tx.commit().await?;
        Ok(count)
    }

    /// What the password hashes to, if there is one.
    pub async fn password(&self) -> Result<Option<String>, StoreError> {
        access::password(&mut self.begin(Mode::Read).await?).await
    }

    /// Sets what the password hashes to, and ends every session that was begun with another.
    ///
    /// # Errors
    /// When the database cannot write.
    pub async fn set_password(&self, hash: &str) -> Result<(), StoreError> {
        let mut tx = self.begin_access().await?;
        access::set_password(&mut tx, hash).await?;
        access::remove_kind(&mut tx, TokenKind::Session).await?;
        tx.commit().await
    }
}
