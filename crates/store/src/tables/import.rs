//! Imports: what was read, how far, and what came of it, so that an interrupted one resumes.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::id::ImportId;

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
