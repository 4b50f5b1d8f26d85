//! What should be at hand for the next interview?

use jiff::Timestamp;
use meanwhile_core::fact::{Format, Stage};
use serde::Serialize;

use super::people::PersonCard;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, Day, Moment};

/// The sheet for the next interview.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Prepare {
    /// The application.
    pub application: ApplicationRef,
    /// When it is; `None` when none is arranged.
    pub starts: Option<Moment>,
    /// When it ends.
    pub ends: Option<Moment>,
    /// How far along it is.
    pub stage: Option<Stage>,
    /// How it is held.
    pub format: Option<Format>,
    /// Who asks the questions.
    pub people: Vec<PersonCard>,
    /// What to do differently, from earlier debriefs, newest first.
    pub lessons: Vec<Lesson>,
    /// What went well before.
    pub high_points: Vec<Lesson>,
    /// Questions that were asked before.
    pub questions_asked: Vec<Lesson>,
    /// What matters to this employer, as its people said.
    pub mattered: Vec<Lesson>,
    /// What the seeker has in common with its people.
    pub shared_topics: Vec<Lesson>,
    /// What its people said.
    pub said: Vec<Lesson>,
    /// News they have not been told.
    pub news: Vec<Lesson>,
    /// Questions to ask them; always includes when to expect an answer, and whom to ask.
    pub ask_them: Vec<String>,
    /// What to have ready, in order.
    pub checklist: Vec<String>,
}

/// A line from an earlier interview.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lesson {
    /// The seeker's words.
    pub text: String,
    /// Whom it concerns.
    pub person: Option<String>,
    /// The application it was learnt at.
    pub application: ApplicationRef,
    /// The day of that interview.
    pub day: Day,
}

/// What should be at hand for the next interview?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn prepare(
    engine: &Engine,
    now: Timestamp,
    words: Option<&str>,
) -> Result<Option<Prepare>, EngineError> {
    let _ = (engine, now, words);
    Err(EngineError::Bug("not built yet".to_owned()))
}
