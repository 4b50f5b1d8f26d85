//! Opening a store: finding out what is there before touching it, upgrading the tables, and settling the
//! installation's epoch.

pub(crate) mod epoch;
pub(crate) mod header;
pub(crate) mod postgres;
pub(crate) mod sqlite;

use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::Mutex;

use crate::arg::args;
use crate::conn::{Engine, Mode, Pool, Scope};
use crate::error::StoreError;
use crate::failure::Site;
use crate::id::Epoch;
use crate::schema;

/// What the table `installation` says.
pub(crate) struct Installed {
    pub(crate) schema_version: i64,
    pub(crate) epoch: Epoch,
}

/// A pool whose tables are at the newest version, and its epoch.
pub(crate) async fn settle(
    pool: &Pool,
    site: &Arc<Site>,
    turn: &Arc<Mutex<()>>,
    epoch_file: Option<&std::path::Path>,
) -> Result<Epoch, StoreError> {
    // A read that finds everything in order is all that opening costs, and needs no right to write.
    let mut tx = pool
        .begin(site, turn, Scope::Installation, Mode::Read)
        .await?;
    let installed = installed(&mut tx).await?;
    drop(tx);
    if let Some(found) = &installed {
        refuse_newer(site, found.schema_version)?;
        let kept = epoch::kept(epoch_file)?;
        let same = epoch_file.is_none() || kept == Some(found.epoch);
        if found.schema_version == schema::NEWEST && same {
            return Ok(found.epoch);
        }
    }
    let mut tx = pool
        .begin(site, turn, Scope::Installation, Mode::Write)
        .await?;
    // Two processes that start at once must not both make the tables; the other may have been faster.
    tx.lock_installation().await?;
    let installed = self::installed(&mut tx).await?;
    let version = installed.as_ref().map_or(0, |found| found.schema_version);
    refuse_newer(site, version)?;
    if version < schema::NEWEST {
        schema::upgrade(&mut tx, version).await?;
    }
    let epoch = match (&installed, epoch_file) {
        (Some(found), None) => found.epoch,
        // A database without its epoch beside it, or with another's, was copied or put back by hand.
        (Some(found), Some(file)) => match epoch::kept(Some(file))? {
            Some(kept) if kept == found.epoch => kept,
            _ => Epoch::new(),
        },
        (None, _) => Epoch::new(),
    };
    record(&mut tx, installed.as_ref(), epoch).await?;
    if let Some(file) = epoch_file {
        epoch::keep(file, epoch)?;
    }
    tx.commit().await?;
    Ok(epoch)
}

async fn record(
    tx: &mut crate::conn::Tx,
    installed: Option<&Installed>,
    epoch: Epoch,
) -> Result<(), StoreError> {
    match installed {
        None => {
            let insert = "INSERT INTO installation (one, schema_version, epoch, created_at) \
                          VALUES (1, $1, $2, $3)";
            let values = args![schema::NEWEST, epoch.to_string(), Timestamp::now()];
            tx.run(insert, &values).await?;
        }
        Some(found) if found.epoch != epoch => {
            let update = "UPDATE installation SET epoch = $1";
            tx.run(update, &args![epoch.to_string()]).await?;
        }
        Some(_) => {}
    }
    Ok(())
}

fn refuse_newer(site: &Site, found: i64) -> Result<(), StoreError> {
    if found > schema::NEWEST {
        return Err(StoreError::NewerSchema {
            site: site.name.clone(),
            found,
            known: schema::NEWEST,
        });
    }
    Ok(())
}

/// What is installed; `None` for a database without our tables.
async fn installed(tx: &mut crate::conn::Tx) -> Result<Option<Installed>, StoreError> {
    let there = match tx.engine() {
        Engine::Sqlite => "SELECT count(*) FROM sqlite_master WHERE name = 'installation'",
        // Read from the catalogue's table: what `to_regclass` once did not find it may remember, also when another
        // process has made the tables while this one waited for its turn.
        Engine::Postgres => {
            "SELECT count(*) FROM pg_catalog.pg_class \
             WHERE relname = 'installation' AND pg_catalog.pg_table_is_visible(oid)"
        }
    };
    let there = tx.row(there, &[]).await?;
    let there = there.map_or(Ok(0), |row| row.int(0))?;
    if there == 0 {
        return Ok(None);
    }
    let select = "SELECT schema_version, epoch FROM installation";
    let Some(row) = tx.row(select, &[]).await? else {
        return Ok(None);
    };
    let epoch = row.text(1)?;
    let epoch = epoch
        .parse()
        .map_err(|error: uuid::Error| StoreError::Unreadable {
            what: "epoch",
            cause: error.to_string(),
        })?;
    Ok(Some(Installed {
        schema_version: row.int(0)?,
        epoch,
    }))
}
