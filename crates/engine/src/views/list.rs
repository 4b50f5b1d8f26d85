//! Which applications are there, and how do they stand?

use jiff::Timestamp;
use meanwhile_core::fact::Outcome;
use meanwhile_core::situation::Turn;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, Moment};

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ListFilter {
    /// Those that are over, too.
    pub closed: bool,
    /// Only those these words mean.
    pub words: Option<String>,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ListRow {
    /// The application.
    pub application: ApplicationRef,
    /// Whose turn it is.
    pub turn: Turn,
    /// How it stands, a few words.
    pub state: String,
    /// Since when they have been silent.
    pub waiting_since: Option<Moment>,
    /// Calendar days since then.
    pub waiting_days: Option<i32>,
    /// The next thing, a few words.
    pub next: Option<String>,
    /// When the next thing is due or possible.
    pub next_at: Option<Moment>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// The seeker has accepted that it is real.
    pub confirmed: bool,
    /// When anything last happened.
    pub last_event: Option<Moment>,
}

/// Which applications are there, and how do they stand?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn list(
    engine: &Engine,
    now: Timestamp,
    filter: &ListFilter,
) -> Result<Vec<ListRow>, EngineError> {
    let _ = (engine, now, filter);
    Err(EngineError::Bug("not built yet".to_owned()))
}
