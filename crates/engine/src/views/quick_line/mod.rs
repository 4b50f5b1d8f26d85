//! What does this line mean? “second interview Acme fri 3pm with Dana Cho”: read and shown before anything is saved.
//!
//! A line is taken apart by words alone: what it tells of, when, which application, who. What is not certain is asked
//! about, never guessed, and every word that was not used is said, so that nobody trusts a reading that lost half of it.
//! Must not change anything; [`crate::actions::save_line`] does what a reading says.

mod cue_words;
mod cues;
mod line;
mod make;
mod moved;
mod people;
mod read;
#[cfg(test)]
mod tests;
mod when;
mod whom;

use jiff::Timestamp;
use meanwhile_core::fact::{Format, Purpose, ReadingKind, Stage};
use serde::{Deserialize, Serialize};

pub(super) use people::applications_of;

use crate::actions::{
    AddApplication, MoveInterview, RecordCompetingOffer, RecordHeard, RecordInterview, RecordNews,
    RecordPromise, RecordSent,
};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::{ApplicationRef, Day, Moment};

/// A line as typed, and what was answered about it so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct QuickLine {
    /// The line.
    pub line: String,
    /// The application that was chosen where the line leaves it open: its id.
    pub application: Option<String>,
    /// The employer to add, where none of that name is recorded; the line's own words unless given.
    pub employer: Option<String>,
    /// The role of an application to add.
    pub role: Option<String>,
}

/// What a line means.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineReading {
    /// The line.
    pub line: String,
    /// What it tells of; `None` when that is not clear.
    pub kind: Option<LineKind>,
    /// Which application.
    pub application: LineApplication,
    /// The moment, with its zone.
    pub at: Option<Moment>,
    /// The days, where days are meant: the first and the last.
    pub days: Option<(Day, Day)>,
    /// What is unclear about the date.
    pub unclear: Option<UnclearDate>,
    /// How far along an interview is, where the line says so.
    pub stage: Option<Stage>,
    /// How it is held, where the line says so.
    pub format: Option<Format>,
    /// What a message of theirs means.
    pub reading: Option<ReadingKind>,
    /// What a message of the seeker's was for.
    pub purpose: Option<Purpose>,
    /// The people, by name.
    pub people: Vec<String>,
    /// What was achieved.
    pub news: Option<String>,
    /// The words that were not used.
    pub unused: Vec<String>,
    /// What is worth knowing of how it was read.
    pub notes: Vec<String>,
    /// Why it cannot be saved as it is, in words, each with what to do.
    pub open: Vec<String>,
    /// What would be saved; `None` while something is open.
    pub act: Option<LineAct>,
}

/// What a line tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// An interview, ahead or held.
    Interview,
    /// An interview that is ahead has another time now.
    Moved,
    /// They wrote or called.
    Heard,
    /// They said when they decide.
    Promise,
    /// The seeker wrote or called.
    Sent,
    /// An offer from elsewhere.
    CompetingOffer,
    /// Something the seeker achieved.
    News,
    /// A new application.
    Application,
}

/// Which application a line is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "which", rename_all = "snake_case")]
pub enum LineApplication {
    /// None is named, or none is needed.
    None,
    /// This one.
    One {
        /// It.
        application: ApplicationRef,
    },
    /// One of these.
    Several {
        /// They.
        choices: Vec<ApplicationRef>,
    },
    /// One that is not recorded yet.
    New {
        /// The employer as named.
        employer: String,
        /// The role as named; empty where it is not.
        role: String,
    },
}

/// A date that is not clear.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnclearDate {
    /// Its words.
    pub words: String,
    /// Why it is not clear.
    pub why: String,
    /// Readings it could have, each with the whole line as it would be then.
    pub readings: Vec<DateChoice>,
}

/// A reading that a date could have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DateChoice {
    /// The date as it can be typed.
    pub words: String,
    /// The whole line with it.
    pub line: String,
}

/// What a line would save: an input of the action that does it. Days and moments are written out in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "verb", rename_all = "snake_case")]
pub enum LineAct {
    /// An application, with what happened first.
    Begin {
        /// The application.
        add: AddApplication,
        /// Its first interview.
        interview: Option<RecordInterview>,
    },
    /// An interview.
    Interview(RecordInterview),
    /// Another time for an interview that is ahead.
    Move(MoveInterview),
    /// A message or call of theirs.
    Heard(RecordHeard),
    /// The days by which they decide.
    Promise(RecordPromise),
    /// A message or call of the seeker's that has gone out.
    Sent(RecordSent),
    /// An offer from elsewhere.
    CompetingOffer(RecordCompetingOffer),
    /// Something achieved.
    News(RecordNews),
}

/// What a line means, as it is typed.
///
/// # Errors
/// When the store cannot be read. A line that is not understood is no error: the answer says so.
pub async fn quick_line(
    engine: &Engine,
    now: Timestamp,
    input: QuickLine,
) -> Result<LineReading, EngineError> {
    let loaded = engine.load().await?;
    Ok(read::read(&loaded, now, &input))
}
