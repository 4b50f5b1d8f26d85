//! Corrects what was found in mail or a calendar, and learns from it.

use jiff::Timestamp;
use meanwhile_core::fact::ReadingKind;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// A correction of one item of [`crate::views::review`]; what is `None` stays. The result is confirmed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CorrectFound {
    /// The item's id; its beginning will do.
    pub item: String,
    /// The application it belongs to: words that mean it, or its id.
    pub application: Option<String>,
    /// What a message means.
    pub reading: Option<ReadingKind>,
    /// When it happened or will happen, as typed.
    pub at: Option<String>,
    /// The last day they named, as typed.
    pub by: Option<String>,
    /// Whether it waits for an answer.
    pub expects_answer: Option<bool>,
    /// For an application that was found: its employer's name.
    pub employer: Option<String>,
    /// For an application that was found: its role.
    pub role: Option<String>,
}

/// Corrects what was found in mail or a calendar, and learns from it.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn correct_found(
    engine: &Engine,
    now: Timestamp,
    input: CorrectFound,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
