//! What is known about a note: what it is for, to whom it goes, and what was recorded about the interview.
//!
//! Everything in it comes from the seeker's facts. Every field may be missing; a check that needs one which is
//! missing stays silent.

use jiff::civil::{Date, DateTime};
use meanwhile_core::fact::Channel;
use meanwhile_core::writing::{Register, Spelling};
use serde::{Deserialize, Serialize};

use super::NoteKind;

/// What is known about a note.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Context {
    /// What it is for.
    pub kind: NoteKind,
    /// How it travels.
    pub channel: Channel,
    /// How formal it should be.
    pub register: Register,
    /// Whose spelling.
    pub spelling: Spelling,
    /// The day it is written, where the seeker is.
    pub today: Option<Date>,
    /// The seeker's name.
    pub writer: Option<String>,
    /// Whom it goes to; mostly one.
    pub to: Vec<Named>,
    /// Everybody else known to belong to this application.
    pub people: Vec<Named>,
    /// Who would hire.
    pub employer: Option<House>,
    /// The agency between, where there is one.
    pub agency: Option<House>,
    /// The role as advertised.
    pub role: Option<String>,
    /// The interviews held and ahead, in order of time.
    pub meetings: Vec<Meeting>,
    /// The day of an interview that they called off, where no other day stands: a check-in asks for one.
    pub called_off: Option<Date>,
    /// What was written down after the interviews, the newest interview's first.
    pub points: Vec<Point>,
    /// When they said they would answer, where they are.
    pub promised: Option<Stretch>,
    /// What the seeker achieved and has not told them, newest first.
    pub accomplishments: Vec<String>,
    /// The day by which an offer from elsewhere must be answered.
    pub competing_offer: Option<Date>,
    /// Whether they have made an offer.
    pub offered: bool,
    /// Whether they left the door open for another time.
    pub door_open: bool,
    /// Whether they decided against the seeker.
    pub refused: bool,
    /// Whether the application is known to be open still: no decision is recorded, and nobody has closed it.
    pub still_open: bool,
    /// Whether asking them why is out of place: they have said it, were asked already, or it is too late.
    pub no_question: bool,
    /// Whether they have written to the seeker, also where the text is not kept.
    pub has_reply: bool,
    /// The day on which the seeker last asked them where things stand.
    pub asked: Option<Date>,
    /// The newest text of the message it answers.
    pub received: Option<String>,
    /// The one time they proposed, where the seeker is, where it is on record; else it is read from what they wrote.
    pub proposed_time: Option<DateTime>,
    /// The time for a meeting that suits the seeker, in their words; “yes” for the one that was proposed.
    pub chosen_time: Option<String>,
    /// Notes already written to people of the same employer, newest first.
    pub earlier: Vec<Earlier>,
}

/// Somebody by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Named {
    /// The name as they write it.
    pub name: String,
    /// Their job title.
    pub title: Option<String>,
}

/// An organisation by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct House {
    /// The name people use for it.
    pub name: String,
    /// Other names it goes by.
    pub aliases: Vec<String>,
}

/// An interview, as far as a note can speak of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// The day, where the seeker is.
    pub day: Date,
    /// The names of those who asked the questions.
    #[serde(default)]
    pub people: Vec<String>,
}

/// A line of a debrief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// What kind of line.
    pub kind: PointKind,
    /// The seeker's words.
    pub text: String,
    /// The name of the person it concerns, if one.
    #[serde(default)]
    pub person: Option<String>,
}

/// What a line of a debrief says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PointKind {
    /// What went well.
    HighPoint,
    /// What they said matters to them.
    Mattered,
    /// What the seeker and they have in common.
    SharedTopic,
    /// What somebody said.
    Said,
}

/// Days from the first to the last; the same day twice for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    /// The first day.
    pub first: Date,
    /// The last day, not before the first.
    pub last: Date,
}

/// A note already written to somebody there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Earlier {
    /// The name of the person it went to.
    pub to: String,
    /// What it was for.
    pub kind: NoteKind,
    /// Its body.
    pub text: String,
}

impl Context {
    /// The names of everybody known here, the recipients' first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let everybody = self.to.iter().chain(&self.people);
        let met = self.meetings.iter().flat_map(|it| &it.people);
        everybody
            .map(|it| it.name.as_str())
            .chain(met.map(String::as_str))
    }

    /// The last interview on or before the day the note is written; the last of all where that day is not known.
    #[must_use]
    pub fn last_meeting(&self) -> Option<&Meeting> {
        let held = |it: &&Meeting| self.today.is_none_or(|today| it.day <= today);
        self.meetings.iter().rev().find(held)
    }
}
