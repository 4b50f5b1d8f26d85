//! The waits that a user lets the others of the installation learn from. A row is the consent: it is there only while
//! they share, it is in no export, and what is read of several users does not say whose a wait is.

use serde::{Deserialize, Serialize};

use crate::arg::args;
use crate::body::{from_json, to_json};
use crate::conn::Tx;
use crate::error::StoreError;
use crate::id::UserId;

/// A wait as others may count it: nothing else of it is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SharedWait {
    /// Its length in whole days.
    pub days: u32,
    /// Whether an answer ended it.
    pub answered: bool,
    /// By how much such waits are said to be longer or shorter: ten times the logarithm of the multiplier, rounded.
    pub pace_tenths: i32,
}

/// What the others share, without who they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedByOthers {
    /// How many of them share at least one wait.
    pub people: usize,
    /// Their waits, sorted, so that the order tells nothing.
    pub waits: Vec<SharedWait>,
}

const WHAT: &str = "shared waits";

/// What the user shares; `None` for one who does not.
pub(crate) async fn own(tx: &mut Tx) -> Result<Option<Vec<SharedWait>>, StoreError> {
    let select = "SELECT body FROM shared_waits WHERE user_id = $1";
    let row = tx.row(select, &[]).await?;
    row.map(|row| from_json(WHAT, row.text(0)?)).transpose()
}

/// Shares these waits, in place of those shared before.
pub(crate) async fn share(tx: &mut Tx, waits: &[SharedWait]) -> Result<(), StoreError> {
    let put = "INSERT INTO shared_waits (user_id, body) VALUES ($1, $2) \
               ON CONFLICT (user_id) DO UPDATE SET body = excluded.body";
    tx.run(put, &args![to_json(WHAT, &waits)?]).await.map(drop)
}

/// The same for a user who shares; of another, nothing is stored.
pub(crate) async fn renew(tx: &mut Tx, waits: &[SharedWait]) -> Result<(), StoreError> {
    let update = "UPDATE shared_waits SET body = $2 WHERE user_id = $1";
    let values = args![to_json(WHAT, &waits)?];
    tx.run(update, &values).await.map(drop)
}

/// Shares nothing any more.
pub(crate) async fn withdraw(tx: &mut Tx) -> Result<(), StoreError> {
    let delete = "DELETE FROM shared_waits WHERE user_id = $1";
    tx.run(delete, &[]).await.map(drop)
}

/// Users whose waits are read, at most. *Assumption:* a thousand tell all there is to learn, and what a page costs must not
/// grow with the number of users.
const PEOPLE_MOST: i64 = 1_000;

/// What all but one user share, of [`PEOPLE_MOST`] at most. Spans users.
pub(crate) async fn of_others(tx: &mut Tx, user: UserId) -> Result<SharedByOthers, StoreError> {
    let select = "SELECT body FROM shared_waits WHERE user_id <> $1 ORDER BY user_id LIMIT $2";
    let mut found = SharedByOthers::default();
    let values = args![user.to_string(), PEOPLE_MOST];
    for row in tx.rows(select, &values).await? {
        let waits: Vec<SharedWait> = from_json(WHAT, row.text(0)?)?;
        found.people += usize::from(!waits.is_empty());
        found.waits.extend(waits);
    }
    found.waits.sort_unstable();
    Ok(found)
}
