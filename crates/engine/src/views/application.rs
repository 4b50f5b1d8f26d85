//! How does one application stand, and how did it come there?

use jiff::Timestamp;
use meanwhile_core::fact::{Debrief, Fact, Outcome};
use meanwhile_core::id::FactId;
use meanwhile_core::record::{Application, Employer};
use meanwhile_core::situation::Turn;
use serde::Serialize;

use super::people::PersonCard;
use super::waiting::Waiting;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, Day, FindingLine, Moment, PersonRef, PlanCard};

/// Everything about one application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApplicationView {
    /// Its names.
    pub application: ApplicationRef,
    /// The record.
    pub record: Application,
    /// The employer's record.
    pub employer: Option<Employer>,
    /// The agency's record.
    pub agency: Option<Employer>,
    /// Where they are, and what was assumed about it; a sentence.
    pub place: String,
    /// The people, most important first.
    pub people: Vec<PersonCard>,
    /// What happened and is arranged, earliest first.
    pub timeline: Vec<Entry>,
    /// What follows from it.
    pub situation: SituationCard,
    /// The wait, when it is one.
    pub waiting: Option<Waiting>,
    /// The plan.
    pub plan: PlanCard,
    /// What was odd.
    pub findings: Vec<FindingLine>,
}

/// One line of a timeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    /// The fact's id.
    pub id: FactId,
    /// When.
    pub at: Moment,
    /// One sentence.
    pub text: String,
    /// More, line by line: their words, a debrief's lines.
    pub details: Vec<String>,
    /// The seeker has not confirmed it.
    pub proposed: bool,
    /// It lies ahead.
    pub ahead: bool,
    /// The fact as it is stored.
    pub fact: Fact,
}

/// What follows from a timeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SituationCard {
    /// Whose turn it is.
    pub turn: Turn,
    /// One sentence that says how it stands.
    pub text: String,
    /// Since when they have been silent.
    pub waiting_since: Option<Moment>,
    /// The last day they named.
    pub promised: Option<Day>,
    /// Whom they named to ask.
    pub ask: Option<PersonRef>,
    /// The next interview.
    pub next_interview: Option<Moment>,
    /// The last interview held.
    pub last_interview: Option<Moment>,
    /// An encouraging reply stands.
    pub green_light: bool,
    /// Messages of theirs that wait for the seeker.
    pub open_asks: usize,
    /// Messages of the seeker's nobody asked for and nobody answered.
    pub unanswered: usize,
    /// They are away until.
    pub away_until: Option<Day>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// They left the door open.
    pub door_open: bool,
    /// Quiet until.
    pub snoozed_until: Option<Moment>,
    /// The last debrief, closed or not.
    pub debrief: Option<Debrief>,
}

/// How does one application stand, and how did it come there?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn application(
    engine: &Engine,
    now: Timestamp,
    words: &str,
) -> Result<ApplicationView, EngineError> {
    let _ = (engine, now, words);
    Err(EngineError::Bug("not built yet".to_owned()))
}
