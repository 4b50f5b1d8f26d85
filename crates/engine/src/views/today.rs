//! What is there to do now, what is awaited, and what is coming up?

use jiff::Timestamp;
use meanwhile_core::policy::{MoveKind, Urging};
use serde::Serialize;

use super::waiting::Waiting;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, Moment, MoveCard, ReasonLine};

/// The first page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Today {
    /// The moment it was made for.
    pub now: Moment,
    /// At most three things to do now, most pressing first.
    pub tasks: Vec<Task>,
    /// How many more could be done now; they come when these are done.
    pub more: usize,
    /// “Nothing to do until Tue 14 April”, when there is nothing to do now.
    pub calm: Option<String>,
    /// One gentle line besides, at most once a week.
    pub gentle: Option<String>,
    /// Who is waited for, longest first.
    pub waiting: Vec<Waiting>,
    /// What comes next, soonest first.
    pub coming: Vec<Coming>,
    /// How much of what was found in mail waits to be looked at.
    pub to_review: usize,
    /// When this can change by time alone.
    pub wake_at: Option<Timestamp>,
}

/// One thing to do now. Notes to the interviewers of one panel are one thing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Task {
    /// What.
    pub kind: MoveKind,
    /// In words, such as “Thank Dana Okafor and Lee Brandt”.
    pub title: String,
    /// The application.
    pub application: ApplicationRef,
    /// The moves that make it up; one, or one per person.
    pub moves: Vec<MoveCard>,
    /// Put forward, or only offered.
    pub urging: Urging,
    /// Why, and why now.
    pub reasons: Vec<ReasonLine>,
    /// Until when it makes sense, or the present good hours last.
    pub until: Option<Moment>,
    /// The command that does it.
    pub command: String,
}

/// Something ahead.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Coming {
    /// When.
    pub at: Moment,
    /// The application, if it is about one.
    pub application: Option<ApplicationRef>,
    /// What it is.
    pub kind: ComingKind,
    /// In words.
    pub title: String,
}

/// What lies ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ComingKind {
    /// An interview.
    Interview,
    /// The day by which something must be answered.
    Deadline,
    /// The day they named for their answer.
    Promised,
    /// A move that becomes possible.
    Move,
    /// A snooze that ends.
    SnoozeEnds,
}

/// What is there to do now, what is awaited, and what is coming up?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn today(engine: &Engine, now: Timestamp) -> Result<Today, EngineError> {
    let _ = (engine, now);
    Err(EngineError::Bug("not built yet".to_owned()))
}
