//! Users: who there is, the revision of each, and when to look at them again.

use jiff::Timestamp;

use crate::arg::args;
use crate::body::{from_count, to_count, to_moment};
use crate::conn::Tx;
use crate::error::StoreError;
use crate::id::{Revision, Stamp, UserId};
use crate::row::Row;

const WHAT: &str = "user";

/// All users, oldest first. Spans users.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<UserId>, StoreError> {
    let select = "SELECT user_id FROM users ORDER BY created_at, user_id";
    let rows = tx.rows(select, &[]).await?;
    rows.iter().map(id).collect()
}

/// Adds a user, unless they are there. Spans users.
pub(crate) async fn add(tx: &mut Tx, user: UserId, at: Timestamp) -> Result<(), StoreError> {
    let insert = "INSERT INTO users (user_id, revision, created_at) VALUES ($1, 0, $2) \
                  ON CONFLICT (user_id) DO NOTHING";
    tx.run(insert, &args![user.to_string(), at]).await.map(drop)
}

/// The revision, if there is such a user; held against other writers in a writing transaction.
pub(crate) async fn revision(tx: &mut Tx, hold: bool) -> Result<Option<Revision>, StoreError> {
    let hold = if hold { tx.engine().for_update() } else { "" };
    let select = format!("SELECT revision FROM users WHERE user_id = $1 {hold}");
    let row = tx.row(&select, &[]).await?;
    let revision = row.map(|row| to_count(WHAT, row.int(0)?)).transpose()?;
    Ok(revision.map(Revision))
}

/// Sets the revision.
pub(crate) async fn set_revision(tx: &mut Tx, revision: Revision) -> Result<(), StoreError> {
    let update = "UPDATE users SET revision = $2 WHERE user_id = $1";
    let values = args![from_count(revision.0)];
    tx.run(update, &values).await.map(drop)
}

/// The mark that the last write left; `None` for a user who is not there.
pub(crate) async fn stamp(tx: &mut Tx) -> Result<Option<Stamp>, StoreError> {
    let select = "SELECT stamp FROM users WHERE user_id = $1";
    let row = tx.row(select, &[]).await?;
    row.map(|row| Ok(Stamp(row.text(0)?.to_owned())))
        .transpose()
}

/// Leaves a mark that was never there before.
pub(crate) async fn set_stamp(tx: &mut Tx) -> Result<(), StoreError> {
    let update = "UPDATE users SET stamp = $2 WHERE user_id = $1";
    let stamp = uuid::Uuid::now_v7().to_string();
    tx.run(update, &args![stamp]).await.map(drop)
}

/// Sets when to look at the user again; `None` for never.
pub(crate) async fn set_wake(tx: &mut Tx, at: Option<Timestamp>) -> Result<(), StoreError> {
    match at {
        Some(at) => {
            let put = "INSERT INTO wake (user_id, wake_at) VALUES ($1, $2) \
                       ON CONFLICT (user_id) DO UPDATE SET wake_at = excluded.wake_at";
            tx.run(put, &args![at]).await.map(drop)
        }
        None => {
            let delete = "DELETE FROM wake WHERE user_id = $1";
            tx.run(delete, &[]).await.map(drop)
        }
    }
}

/// Sets when to look at a user again. Spans users.
pub(crate) async fn add_wake(tx: &mut Tx, user: UserId, at: Timestamp) -> Result<(), StoreError> {
    let put = "INSERT INTO wake (user_id, wake_at) VALUES ($1, $2) \
               ON CONFLICT (user_id) DO UPDATE SET wake_at = excluded.wake_at";
    tx.run(put, &args![user.to_string(), at]).await.map(drop)
}

/// When to look at the user again.
pub(crate) async fn wake(tx: &mut Tx) -> Result<Option<Timestamp>, StoreError> {
    let select = "SELECT wake_at FROM wake WHERE user_id = $1";
    let row = tx.row(select, &[]).await?;
    row.map(|row| to_moment(WHAT, row.int(0)?)).transpose()
}

/// Who is due, longest due first. Spans users; follows the index, whose beginning is who is due.
pub(crate) async fn due(
    tx: &mut Tx,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<(UserId, Timestamp)>, StoreError> {
    let select = "SELECT user_id, wake_at FROM wake WHERE wake_at <= $1 \
                  ORDER BY wake_at, user_id LIMIT $2";
    let rows = tx.rows(select, &args![now, i64::from(limit)]).await?;
    rows.iter().map(due_row).collect()
}

/// Who is due, longest due first; they are due again at `until`. Spans users.
pub(crate) async fn claim_due(
    tx: &mut Tx,
    now: Timestamp,
    until: Timestamp,
    limit: u32,
) -> Result<Vec<(UserId, Timestamp)>, StoreError> {
    let claim = tx.engine().for_claim();
    let select = format!(
        "SELECT user_id, wake_at FROM wake WHERE wake_at <= $1 \
         ORDER BY wake_at, user_id LIMIT $2 {claim}"
    );
    let rows = tx.rows(&select, &args![now, i64::from(limit)]).await?;
    let due: Vec<(UserId, Timestamp)> = rows.iter().map(due_row).collect::<Result<_, _>>()?;
    for (user, _) in &due {
        let update = "UPDATE wake SET wake_at = $1 WHERE user_id = $2";
        tx.run(update, &args![until, user.to_string()]).await?;
    }
    Ok(due)
}

fn due_row(row: &Row) -> Result<(UserId, Timestamp), StoreError> {
    Ok((id(row)?, to_moment(WHAT, row.int(1)?)?))
}

fn id(row: &Row) -> Result<UserId, StoreError> {
    row.text(0)?
        .parse()
        .map_err(|error: uuid::Error| StoreError::Unreadable {
            what: WHAT,
            cause: error.to_string(),
        })
}
