//! Removing a user and everything of theirs, checked before it is final.

use crate::conn::{Mode, Pool};
use crate::error::StoreError;
use crate::failure::failure;
use crate::tables;
use crate::user_store::UserStore;

/// What an erasure came to. The rows are gone in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Whether the bytes are gone from the file as well. `false` when another process is still reading an
    /// SQLite file: they go when it closes; and always for PostgreSQL, whose server frees them in time.
    pub from_file: bool,
}

impl UserStore<'_> {
    /// Removes the user and everything of theirs, and makes sure that nothing is left. Backups and exports
    /// made before are not touched; copies beside the store are removed by [`crate::Store::remove_copies`].
    ///
    /// # Errors
    /// When the database cannot write, or something would be left. Nothing is removed then.
    pub async fn erase(&self) -> Result<Erased, StoreError> {
        let mut tx = self.begin(Mode::Write).await?;
        // The triggers that guard facts let go of the rows of whom this table names.
        tx.run("INSERT INTO erasures (user_id) VALUES ($1)", &[])
            .await?;
        for table in tables::OF_USERS {
            let delete = format!("DELETE FROM {table} WHERE user_id = $1");
            tx.run(&delete, &[]).await?;
        }
        tx.run("DELETE FROM erasures WHERE user_id = $1", &[])
            .await?;
        let left = tables::counts(&mut tx).await?;
        if let Some((table, count)) = left.iter().find(|(_, count)| **count > 0) {
            return Err(StoreError::Database {
                site: self.store.site().to_owned(),
                cause: format!("{count} rows would be left in {table}"),
            });
        }
        tx.commit().await?;
        let from_file = self.empty_log().await?;
        Ok(Erased { from_file })
    }

    /// Brings SQLite's log into the file, whose freed places are overwritten; whether that was possible.
    async fn empty_log(&self) -> Result<bool, StoreError> {
        let Pool::Sqlite(pool) = &self.store.pool else {
            return Ok(false);
        };
        let busy: i64 = sqlx::query_scalar("PRAGMA wal_checkpoint(TRUNCATE)")
            .fetch_one(pool)
            .await
            .map_err(|error| failure(&self.store.site, &error))?;
        Ok(busy == 0)
    }
}
