//! The debrief of an interview: started, answered step by step, finished, and then closed but for one line a day.
//!
//! Each answer is stored as it is given, so that a crash loses none. Nothing in it is a grade.

use jiff::Timestamp;
use meanwhile_core::fact::Debrief;
use meanwhile_core::id::FactId;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, Done, Moment};

/// Begins a debrief, or takes up its draft.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StartDebrief {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview; the last held unless given.
    pub interview: Option<FactId>,
}

/// An answer to one step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SaveDebrief {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview; the last held unless given.
    pub interview: Option<FactId>,
    /// The step that is answered.
    pub step: DebriefStep,
    /// The whole answer, line by line; replaces an earlier one. `Dana: …` ties a line to a person of that name.
    pub lines: Vec<String>,
}

/// Closes a debrief.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FinishDebrief {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview; the last held unless given.
    pub interview: Option<FactId>,
}

/// One line after the debrief is closed; at most one a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WriteDebriefLine {
    /// Words that mean the application, or its id.
    pub application: String,
    /// The line.
    pub text: String,
}

/// The steps, in the order in which they are asked.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum DebriefStep {
    /// What went well?
    #[default]
    HighPoints,
    /// What did they say matters to them?
    Mattered,
    /// What do you and they have in common?
    SharedTopics,
    /// Who said what that is worth keeping?
    Said,
    /// Which questions did they ask?
    QuestionsAsked,
    /// What would you do differently?
    Differently,
}

/// How a debrief stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DebriefDone {
    /// What was done.
    pub done: Done,
    /// The application.
    pub application: ApplicationRef,
    /// The interview it is about.
    pub interview: Option<FactId>,
    /// The answers so far.
    pub debrief: Debrief,
    /// When it was begun.
    pub started: Moment,
    /// Minutes left of the ten; 0 when they are over.
    pub minutes_left: u32,
    /// The next step without an answer; `None` when it is closed or all are answered.
    pub next: Option<DebriefStep>,
}

impl DebriefStep {
    /// All steps, in the order in which they are asked.
    pub const ALL: [Self; 6] = [
        Self::HighPoints,
        Self::Mattered,
        Self::SharedTopics,
        Self::Said,
        Self::QuestionsAsked,
        Self::Differently,
    ];

    /// The question of this step.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::HighPoints => "What went well? One to three moments.",
            Self::Mattered => "What did they say matters to them?",
            Self::SharedTopics => "What do you and they have in common?",
            Self::Said => "Who said something worth keeping? “Dana: …”",
            Self::QuestionsAsked => "Which questions did they ask?",
            Self::Differently => "One thing to do differently next time.",
        }
    }
}

/// Begins a debrief, or takes up its draft.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn start_debrief(
    engine: &Engine,
    now: Timestamp,
    input: StartDebrief,
) -> Result<DebriefDone, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}

/// Saves the answer to one step. A debrief that was not begun is begun by it.
///
/// # Errors
/// When the debrief is closed, or as of [`EngineError`]; nothing is changed then.
pub async fn save_debrief(
    engine: &Engine,
    now: Timestamp,
    input: SaveDebrief,
) -> Result<DebriefDone, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}

/// Closes a debrief; from then on it can be read, and one line a day can be added.
///
/// # Errors
/// When there is none or it is closed, or as of [`EngineError`]; nothing is changed then.
pub async fn finish_debrief(
    engine: &Engine,
    now: Timestamp,
    input: FinishDebrief,
) -> Result<DebriefDone, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}

/// Adds the line of the day to a closed debrief.
///
/// # Errors
/// When no debrief is closed or today's line is written, or as of [`EngineError`]; nothing is changed then.
pub async fn write_debrief_line(
    engine: &Engine,
    now: Timestamp,
    input: WriteDebriefLine,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
