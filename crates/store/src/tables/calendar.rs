//! Calendar entries that concern an application, or may (RFC 5545).

use serde::{Deserialize, Serialize};
use serde_json::Value;

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
