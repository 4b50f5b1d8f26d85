//! Why does the plan say what it says?

use jiff::Timestamp;
use meanwhile_core::policy::MoveKind;
use serde::{Deserialize, Serialize};

use super::rules::{RuleCard, SettingLine};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, MoveCard, RefusalCard};

/// What to explain.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WhyInput {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Only the moves of this kind, by its name, such as `check_in`.
    pub kind: Option<String>,
}

/// Why the plan says what it says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Why {
    /// The application.
    pub application: ApplicationRef,
    /// How it stands, one sentence.
    pub situation: String,
    /// The moves, with their reasons.
    pub moves: Vec<MoveCard>,
    /// What was refused, with the reason.
    pub refusals: Vec<RefusalCard>,
    /// The rules that spoke, each once, with their texts and sources.
    pub rules: Vec<RuleCard>,
    /// The values of the settings that were used.
    pub settings: Vec<SettingLine>,
    /// When there is neither move nor refusal: why nothing is called for.
    pub nothing: Option<String>,
    /// The kinds of move that stand in the plan, for asking further.
    pub kinds: Vec<MoveKind>,
}

/// Why does the plan say what it says?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn why(engine: &Engine, now: Timestamp, input: &WhyInput) -> Result<Why, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
