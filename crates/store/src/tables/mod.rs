//! The tables, one group to a file: the public row, and the SQL that reads and writes it. Every function
//! works within a transaction that says whose rows it sees.

use std::collections::BTreeMap;

use crate::body::to_count;
use crate::conn::Tx;
use crate::error::StoreError;

pub(crate) mod access;
pub(crate) mod action;
pub(crate) mod alias;
pub(crate) mod calendar;
pub(crate) mod envelope;
pub(crate) mod fact;
pub(crate) mod import;
pub(crate) mod message;
pub(crate) mod proposal;
pub(crate) mod record;
pub(crate) mod setting;
pub(crate) mod shared_wait;
pub(crate) mod user;

/// Every table whose rows belong to users, those that others refer to last; also the order in which a
/// user's rows are erased.
pub(crate) const OF_USERS: &[&str] = &[
    "actions",
    "proposals",
    "aliases",
    "imports",
    "calendar_entries",
    "messages",
    "facts",
    "applications",
    "people",
    "employers",
    "settings",
    "tokens",
    "passwords",
    "shared_waits",
    "wake",
    "users",
];

/// How many rows each table holds for the user.
pub(crate) async fn counts(tx: &mut Tx) -> Result<BTreeMap<&'static str, u64>, StoreError> {
    let mut counts = BTreeMap::new();
    for table in OF_USERS {
        let select = format!("SELECT count(*) FROM {table} WHERE user_id = $1");
        let row = tx.row(&select, &[]).await?;
        let count = row.map_or(Ok(0), |row| row.int(0))?;
        counts.insert(*table, to_count(table, count)?);
    }
    Ok(counts)
}
