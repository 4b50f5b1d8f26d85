//! The schema's versions, and bringing a database to the newest one. Migrations are only ever appended;
//! one that was released is never edited.

use crate::conn::{Engine, Tx};
use crate::error::StoreError;

/// One step of the schema, in the words of both engines.
struct Migration {
    /// From 1, without gaps.
    version: i64,
    sqlite: &'static str,
    postgres: &'static str,
}

/// All migrations, oldest first.
const MIGRATIONS: &[Migration] = &[
    Migration {
        version: 1,
        sqlite: include_str!("../migrations/sqlite/0001_begin.sql"),
        postgres: include_str!("../migrations/postgres/0001_begin.sql"),
    },
    Migration {
        version: 2,
        sqlite: include_str!("../migrations/sqlite/0002_reply_to.sql"),
        postgres: include_str!("../migrations/postgres/0002_reply_to.sql"),
    },
    Migration {
        version: 3,
        sqlite: include_str!("../migrations/sqlite/0003_access.sql"),
        postgres: include_str!("../migrations/postgres/0003_access.sql"),
    },
    Migration {
        version: 4,
        sqlite: include_str!("../migrations/sqlite/0004_shared_waits.sql"),
        postgres: include_str!("../migrations/postgres/0004_shared_waits.sql"),
    },
];

/// The newest schema version that this program knows.
pub(crate) const NEWEST: i64 = MIGRATIONS[MIGRATIONS.len() - 1].version;

/// What marks an SQLite file as a store: “MNWL” in its header's application id.
pub(crate) const APPLICATION_ID: u32 = u32::from_be_bytes(*b"MNWL");

/// Applies what is newer than `found`, within the transaction: all of it or nothing.
pub(crate) async fn upgrade(tx: &mut Tx, found: i64) -> Result<(), StoreError> {
    for migration in MIGRATIONS.iter().filter(|step| step.version > found) {
        match tx.engine() {
            Engine::Sqlite => tx.script(migration.sqlite).await?,
            Engine::Postgres => tx.script(migration.postgres).await?,
        }
    }
    if tx.engine() == Engine::Sqlite {
        // The header repeats the version, so that a newer file is known before it is opened.
        let version = format!("PRAGMA user_version = {NEWEST}");
        tx.script(&version).await?;
    }
    if found > 0 {
        let update = "UPDATE installation SET schema_version = $1";
        tx.run(update, &[crate::arg::Arg::Int(NEWEST)]).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_count_from_one_without_gaps() {
        let versions: Vec<i64> = MIGRATIONS.iter().map(|step| step.version).collect();
        let expected: Vec<i64> = (1..).take(versions.len()).collect();
        assert_eq!(versions, expected);
    }

    #[test]
    fn the_application_id_is_the_one_the_first_migration_writes() {
        let pragma = format!("PRAGMA application_id = {APPLICATION_ID};");
        assert!(MIGRATIONS[0].sqlite.contains(&pragma));
    }
}
