//! Calendar entries that concern an application, or may (RFC 5545).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::arg::{Arg, args};
use crate::body::{from_json, to_json};
use crate::conn::Tx;
use crate::error::StoreError;

/// One entry, or one instance of a series.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CalendarEntry {
    /// UID.
    pub uid: String,
    /// RECURRENCE-ID as printed, for one instance of a series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_id: Option<String>,
    /// SEQUENCE. An entry never replaces one with a higher sequence.
    #[serde(default)]
    pub sequence: u32,
    /// The entry; its shape is the reader's.
    #[serde(default)]
    pub body: Value,
}

const WHAT: &str = "calendar entry";

const INTO: &str = "calendar_entries (user_id, uid, recurrence_id, sequence, body)";
const REPLACE: &str = "ON CONFLICT (user_id, uid, recurrence_id) DO UPDATE SET \
     sequence = excluded.sequence, body = excluded.body \
     WHERE calendar_entries.sequence <= excluded.sequence";

/// Stores entries, each unless a higher sequence of it is stored.
pub(crate) async fn put(tx: &mut Tx, entries: &[CalendarEntry]) -> Result<(), StoreError> {
    // PostgreSQL does not replace one row twice in one statement.
    let mut last: BTreeMap<(&str, &str), &CalendarEntry> = BTreeMap::new();
    for entry in entries {
        let place = last.entry((entry.uid.as_str(), recurrence_id(entry)));
        let kept = place.or_insert(entry);
        if kept.sequence <= entry.sequence {
            *kept = entry;
        }
    }
    tx.insert(
        INTO,
        REPLACE,
        &mut last.values().map(|entry| columns(entry)),
    )
    .await
    .map(drop)
}

fn columns(entry: &CalendarEntry) -> Result<Vec<Arg<'_>>, StoreError> {
    Ok(Vec::from(args![
        entry.uid.as_str(),
        recurrence_id(entry),
        i64::from(entry.sequence),
        to_json(WHAT, &entry.body)?,
    ]))
}

fn recurrence_id(entry: &CalendarEntry) -> &str {
    entry.recurrence_id.as_deref().unwrap_or_default()
}

/// All entries, by UID and RECURRENCE-ID.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<CalendarEntry>, StoreError> {
    let select = "SELECT uid, recurrence_id, sequence, body FROM calendar_entries \
                  WHERE user_id = $1 ORDER BY uid, recurrence_id";
    let rows = tx.rows(select, &[]).await?;
    let read = |row: &crate::row::Row| {
        let recurrence_id = row.text(1)?;
        Ok(CalendarEntry {
            uid: row.text(0)?.to_owned(),
            recurrence_id: Some(recurrence_id.to_owned()).filter(|id| !id.is_empty()),
            sequence: u32::try_from(row.int(2)?).unwrap_or_default(),
            body: from_json(WHAT, row.text(3)?)?,
        })
    };
    rows.iter().map(read).collect()
}
