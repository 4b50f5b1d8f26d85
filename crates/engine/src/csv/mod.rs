//! Comma-separated tables: read from the trackers people come from, written for spreadsheets.
//!
//! Reading is in two steps: [`preview_csv`] says what would be recorded and what is unclear; [`import_csv`] records it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// How to read a table; what is `None` is found out, or asked about in the preview.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CsvOptions {
    /// Whether the day or the month comes first in dates such as 03/04/2026.
    pub date_order: Option<DateOrder>,
    /// Columns by header, where they are not recognised: header to field name.
    pub columns: std::collections::BTreeMap<String, String>,
}

/// Which comes first in a date such as 03/04/2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// The day.
    DayFirst,
    /// The month.
    MonthFirst,
}

/// What a table would bring.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CsvPreview {
    /// What separates its cells.
    pub delimiter: char,
    /// How its text is encoded.
    pub encoding: &'static str,
    /// Where it seems to come from, such as `teal`.
    pub origin: Option<&'static str>,
    /// Its columns, in order.
    pub columns: Vec<CsvColumn>,
    /// Its rows, in order.
    pub rows: Vec<CsvRow>,
    /// What must be answered first; empty when it can be imported as it is.
    pub questions: Vec<CsvQuestion>,
    /// How many applications are new.
    pub new: usize,
    /// How many are recorded already and get something added.
    pub changed: usize,
    /// How many are recorded already as they are.
    pub unchanged: usize,
    /// How many rows cannot be used.
    pub skipped: usize,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CsvColumn {
    /// Its header.
    pub header: String,
    /// The field it is read as; `None` when it is not used.
    pub field: Option<&'static str>,
}

/// What one row would bring.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CsvRow {
    /// Its line in the file, the header being 1.
    pub line: u64,
    /// The employer.
    pub employer: String,
    /// The role.
    pub role: String,
    /// What happens to it.
    pub verdict: CsvVerdict,
    /// What it brings, or why it is skipped, line by line.
    pub notes: Vec<String>,
}

/// What happens to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CsvVerdict {
    /// A new application.
    New,
    /// Something is added to a recorded one.
    Changed,
    /// Everything is recorded already.
    Unchanged,
    /// It cannot be used.
    Skipped,
}

/// Something only the seeker can know.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CsvQuestion {
    /// The option that answers it: `date_order`, or `columns`.
    pub option: &'static str,
    /// The question.
    pub text: String,
    /// The values it can take.
    pub values: Vec<String>,
    /// Cells that show what it is about.
    pub examples: Vec<String>,
}

/// Says what a table would bring. Records nothing.
///
/// # Errors
/// When it is no table, or the store cannot be read.
pub async fn preview_csv(
    engine: &Engine,
    now: Timestamp,
    bytes: &[u8],
    options: &CsvOptions,
) -> Result<CsvPreview, EngineError> {
    let _ = (engine, now, bytes, options);
    Err(EngineError::Bug("not built yet".to_owned()))
}

/// Records what a table brings. Reading the same table again changes nothing.
///
/// # Errors
/// When it is no table, a question is open, or the store cannot do it. Nothing is changed then.
pub async fn import_csv(
    engine: &Engine,
    now: Timestamp,
    bytes: &[u8],
    options: &CsvOptions,
) -> Result<Done, EngineError> {
    let _ = (engine, now, bytes, options);
    Err(EngineError::Bug("not built yet".to_owned()))
}

/// Writes all applications as a table that spreadsheets open safely: cells that could be taken for formulas are
/// prefixed.
///
/// # Errors
/// When the store cannot be read.
pub async fn export_csv(engine: &Engine, now: Timestamp) -> Result<String, EngineError> {
    let _ = (engine, now);
    Err(EngineError::Bug("not built yet".to_owned()))
}
