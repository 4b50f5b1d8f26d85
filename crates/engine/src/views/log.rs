//! What did the seeker do, and what can be undone?

use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Moment;

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LogLine {
    /// Its number, for `undo`.
    pub action: u64,
    /// When.
    pub at: Moment,
    /// The verb.
    pub verb: String,
    /// What was done.
    pub summary: String,
    /// The action that this one undid.
    pub undoes: Option<u64>,
    /// The action that undid this one.
    pub undone_by: Option<u64>,
}

/// What did the seeker do, and what can be undone?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn log(engine: &Engine, limit: u32) -> Result<Vec<LogLine>, EngineError> {
    let loaded = engine.load().await?;
    let zone = loaded.settings.seeker.zone;
    let actions = engine.user().actions(limit).await?;
    let line = |action: meanwhile_store::Action| LogLine {
        action: action.number.0,
        at: Moment::new(action.at, zone),
        verb: action.verb,
        summary: action.summary,
        undoes: action.undoes.map(|it| it.0),
        undone_by: action.undone_by.map(|it| it.0),
    };
    Ok(actions.into_iter().map(line).collect())
}
