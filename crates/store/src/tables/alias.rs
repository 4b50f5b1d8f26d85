//! Aliases: what a correction by the seeker taught about names, domains and addresses.

use jiff::Timestamp;
use meanwhile_core::id::{ApplicationId, EmployerId};
use serde::{Deserialize, Serialize};

use super::action::Changed;
use crate::arg::args;
use crate::body::{from_json, to_json, to_name};
use crate::conn::Tx;
use crate::error::StoreError;

/// “When you see this, it is that.” A later one for the same text replaces an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alias {
    /// What is seen.
    #[serde(flatten)]
    pub seen: AliasKey,
    /// The employer it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer: Option<EmployerId>,
    /// The application it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<ApplicationId>,
    /// When it was learnt.
    pub learnt_at: Timestamp,
}

/// What an alias is known by; unique per user.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AliasKey {
    /// What kind of text it is.
    pub kind: AliasKind,
    /// The text, in the form in which the reader will look for it.
    pub text: String,
}

/// What kind of text an alias is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AliasKind {
    /// Words in a subject or text.
    Text,
    /// A mail domain.
    Domain,
    /// A mail address.
    Address,
}

const WHAT: &str = "alias";

async fn one(tx: &mut Tx, key: &AliasKey) -> Result<Option<Alias>, StoreError> {
    let select = "SELECT body FROM aliases WHERE user_id = $1 AND kind = $2 AND text = $3";
    let values = args![to_name(WHAT, key.kind)?, key.text.as_str()];
    let row = tx.row(select, &values).await?;
    row.map(|row| from_json(WHAT, row.text(0)?)).transpose()
}

/// Learns an alias; what was known before.
pub(crate) async fn put(tx: &mut Tx, alias: &Alias) -> Result<Changed, StoreError> {
    let before = one(tx, &alias.seen).await?;
    let put = "INSERT INTO aliases (user_id, kind, text, body) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (user_id, kind, text) DO UPDATE SET body = excluded.body";
    let values = args![
        to_name(WHAT, alias.seen.kind)?,
        alias.seen.text.as_str(),
        to_json(WHAT, alias)?,
    ];
    tx.run(put, &values).await?;
    Ok(Changed::Alias {
        key: alias.seen.clone(),
        before,
        after: Some(alias.clone()),
    })
}

/// Forgets an alias; what was known, if it was.
pub(crate) async fn remove(tx: &mut Tx, key: &AliasKey) -> Result<Option<Changed>, StoreError> {
    let Some(before) = one(tx, key).await? else {
        return Ok(None);
    };
    let delete = "DELETE FROM aliases WHERE user_id = $1 AND kind = $2 AND text = $3";
    let values = args![to_name(WHAT, key.kind)?, key.text.as_str()];
    tx.run(delete, &values).await?;
    Ok(Some(Changed::Alias {
        key: key.clone(),
        before: Some(before),
        after: None,
    }))
}

/// All aliases, by kind and text.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<Alias>, StoreError> {
    let select = "SELECT body FROM aliases WHERE user_id = $1 ORDER BY kind, text";
    let rows = tx.rows(select, &[]).await?;
    rows.iter()
        .map(|row| from_json(WHAT, row.text(0)?))
        .collect()
}
