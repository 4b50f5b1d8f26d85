//! Is everything in order?

use jiff::Timestamp;
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Moment;

/// What was looked at, and what was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Doctor {
    /// The moment.
    pub now: Moment,
    /// Every check, in order.
    pub checks: Vec<Check>,
    /// No check found anything to act on.
    pub healthy: bool,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Check {
    /// A stable name.
    pub code: &'static str,
    /// How it stands.
    pub state: CheckState,
    /// What was found, one sentence.
    pub text: String,
    /// What to do about it.
    pub advice: Option<String>,
}

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckState {
    /// In order.
    Good,
    /// Worth knowing; everything works.
    Notice,
    /// Something needs doing.
    Bad,
}

/// Is everything in order?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn doctor(engine: &Engine, now: Timestamp) -> Result<Doctor, EngineError> {
    let _ = (engine, now);
    Err(EngineError::Bug("not built yet".to_owned()))
}
