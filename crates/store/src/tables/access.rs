//! Who may come in without being at this machine: secret addresses, API tokens, sessions of browsers, the password.
//! Of every secret only a hash is kept, and none of it is in an export. Must not know how secrets are made or hashed.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::arg::args;
use crate::body::{from_name, to_moment, to_name};
use crate::conn::Tx;
use crate::error::StoreError;
use crate::id::{Epoch, TokenId, UserId};
use crate::row::Row;

/// A way in that can be revoked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its id.
    pub id: TokenId,
    /// What it opens.
    pub kind: TokenKind,
    /// What it is for, in the seeker's words, or which browser it was made for.
    pub label: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last used, roughly.
    pub used_at: Option<Timestamp>,
    /// From when on it opens nothing; `None` for never.
    pub expires_at: Option<Timestamp>,
}

/// What a token opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenKind {
    /// The calendar feed, and nothing else.
    Feed,
    /// Every question of the API, and no action.
    Read,
    /// Every question and every action of the API.
    Full,
    /// The pages, in a browser that signed in.
    Session,
}

const WHAT: &str = "token";
const COLUMNS: &str = "id, kind, label, created_at, used_at, expires_at";

/// Adds a token with what its secret hashes to.
pub(crate) async fn add(
    tx: &mut Tx,
    token: &Token,
    hash: &str,
    epoch: Epoch,
) -> Result<(), StoreError> {
    let insert = "INSERT INTO tokens (user_id, id, kind, label, hash, epoch, created_at, used_at, expires_at) \
                  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let values = args![
        token.id.to_string(),
        to_name(WHAT, token.kind)?,
        token.label.as_str(),
        hash,
        epoch.to_string(),
        token.created_at,
        token.used_at.map(Timestamp::as_microsecond),
        token.expires_at.map(Timestamp::as_microsecond),
    ];
    tx.run(insert, &values).await.map(drop)
}

/// The user's tokens of this life of the installation, oldest first.
pub(crate) async fn all(tx: &mut Tx, epoch: Epoch) -> Result<Vec<Token>, StoreError> {
    let select = format!(
        "SELECT {COLUMNS} FROM tokens WHERE user_id = $1 AND epoch = $2 ORDER BY created_at, id"
    );
    let rows = tx.rows(&select, &args![epoch.to_string()]).await?;
    rows.iter().map(read).collect()
}

/// Removes a token; whether it was there.
pub(crate) async fn remove(tx: &mut Tx, id: TokenId) -> Result<bool, StoreError> {
    let delete = "DELETE FROM tokens WHERE user_id = $1 AND id = $2";
    Ok(tx.run(delete, &args![id.to_string()]).await? > 0)
}

/// Removes all tokens of a kind; how many there were.
pub(crate) async fn remove_kind(tx: &mut Tx, kind: TokenKind) -> Result<u64, StoreError> {
    let delete = "DELETE FROM tokens WHERE user_id = $1 AND kind = $2";
    tx.run(delete, &args![to_name(WHAT, kind)?]).await
}

/// Removes what has expired by `now`.
pub(crate) async fn remove_expired(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    let delete = "DELETE FROM tokens WHERE user_id = $1 AND expires_at <= $2";
    tx.run(delete, &args![now]).await.map(drop)
}

/// Whose secret hashes to this, and what it opens. Spans users.
pub(crate) async fn find(
    tx: &mut Tx,
    hash: &str,
    epoch: Epoch,
) -> Result<Option<(UserId, Token)>, StoreError> {
    let select = format!("SELECT {COLUMNS}, user_id FROM tokens WHERE hash = $1 AND epoch = $2");
    let row = tx.row(&select, &args![hash, epoch.to_string()]).await?;
    row.map(|row| Ok((parsed(row.text(6)?)?, read(&row)?)))
        .transpose()
}

/// Notes when a token was used.
pub(crate) async fn used(tx: &mut Tx, id: TokenId, at: Timestamp) -> Result<(), StoreError> {
    let update = "UPDATE tokens SET used_at = $3 WHERE user_id = $1 AND id = $2";
    tx.run(update, &args![id.to_string(), at]).await.map(drop)
}

/// What the password hashes to, if there is one.
pub(crate) async fn password(tx: &mut Tx) -> Result<Option<String>, StoreError> {
    let select = "SELECT hash FROM passwords WHERE user_id = $1";
    let row = tx.row(select, &[]).await?;
    row.map(|row| Ok(row.text(0)?.to_owned())).transpose()
}

/// Sets what the password hashes to.
pub(crate) async fn set_password(tx: &mut Tx, hash: &str) -> Result<(), StoreError> {
    let put = "INSERT INTO passwords (user_id, hash) VALUES ($1, $2) \
               ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash";
    tx.run(put, &args![hash]).await.map(drop)
}

fn read(row: &Row) -> Result<Token, StoreError> {
    let moment = |at: Option<i64>| at.map(|at| to_moment(WHAT, at)).transpose();
    Ok(Token {
        id: parsed(row.text(0)?)?,
        kind: from_name(WHAT, row.text(1)?)?,
        label: row.text(2)?.to_owned(),
        created_at: to_moment(WHAT, row.int(3)?)?,
        used_at: moment(row.opt_int(4)?)?,
        expires_at: moment(row.opt_int(5)?)?,
    })
}

fn parsed<T: std::str::FromStr<Err = uuid::Error>>(text: &str) -> Result<T, StoreError> {
    text.parse()
        .map_err(|error: uuid::Error| StoreError::Unreadable {
            what: WHAT,
            cause: error.to_string(),
        })
}
