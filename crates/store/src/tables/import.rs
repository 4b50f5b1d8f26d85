//! Imports: what was read, how far, and what came of it, so that an interrupted one resumes.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::arg::args;
use crate::body::{from_json, to_json, to_name};
use crate::conn::Tx;
use crate::error::StoreError;
use crate::id::{ActionNumber, ImportId};
use crate::tables::action;

/// One import of one source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// The file, folder or mailbox, as the seeker named it.
    pub source: String,
    /// What tells the source from another of the same name, such as a hash of its beginning.
    #[serde(default)]
    pub identity: String,
    /// Its size in bytes when the import began, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// How far it has been read; its shape is the importer's.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub checkpoint: Value,
    /// What was counted so far, by name.
    #[serde(default)]
    pub counts: BTreeMap<String, u64>,
    /// How it stands.
    pub state: ImportState,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended, if it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// The last action before it was stored; the store fills this in. Clocks may stand still or be set back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_action: Option<ActionNumber>,
}

/// How an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImportState {
    /// It runs, or the program died while it ran.
    Running,
    /// Everything was read.
    Done,
    /// It was stopped and can be taken up at its checkpoint.
    Interrupted,
}

const WHAT: &str = "import";

/// Stores an import's progress, with its place in the log of actions.
pub(crate) async fn note(tx: &mut Tx, import: &Import) -> Result<(), StoreError> {
    let mut import = import.clone();
    import.after_action = Some(action::last_number(tx).await?);
    put(tx, &import).await
}

/// Stores an import as it is.
pub(crate) async fn put(tx: &mut Tx, import: &Import) -> Result<(), StoreError> {
    let put = "INSERT INTO imports (user_id, id, state, started_at, body) VALUES ($1, $2, $3, $4, $5) \
               ON CONFLICT (user_id, id) DO UPDATE SET state = excluded.state, \
               started_at = excluded.started_at, body = excluded.body";
    let values = args![
        import.id.to_string(),
        to_name(WHAT, import.state)?,
        import.started_at,
        to_json(WHAT, import)?,
    ];
    tx.run(put, &values).await.map(drop)
}

/// All imports, oldest first.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<Import>, StoreError> {
    let select = "SELECT body FROM imports WHERE user_id = $1 ORDER BY started_at, id";
    let rows = tx.rows(select, &[]).await?;
    rows.iter()
        .map(|row| from_json(WHAT, row.text(0)?))
        .collect()
}
