//! Facts: dated things that happened to an application. They are only ever added.
//!
//! A correction is a new fact that supersedes an old one. A fact read from mail or a calendar is
//! *proposed* until the seeker confirms it; a proposed fact may hold the plan back, never push it on.
//!
//! The serde names here are the names in exports and in the database: a test freezes them.

mod debrief;
mod interview;
mod message;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use debrief::{Debrief, Remark};
pub use interview::{CalendarRef, Format, Interview, Stage};
pub use message::{Channel, Override, Purpose, ReadingKind, Received, Sent};

use crate::id::{ApplicationId, FactId, PersonId};

/// Something dated that happened to an application.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// The application it happened to.
    pub application: ApplicationId,
    /// When it happened or will happen: an interview's start, a message's date.
    pub at: Timestamp,
    /// When this program learnt of it. Among corrections of one fact the last recorded one holds.
    pub recorded_at: Timestamp,
    /// Whether the seeker stands behind it.
    pub standing: Standing,
    /// The fact this one corrects or takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<FactId>,
    /// Where it was read, if it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// What happened.
    #[serde(flatten)]
    pub kind: FactKind,
}

/// Whether the seeker stands behind a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Read from mail or a calendar, not yet looked at.
    Proposed,
    /// Entered or confirmed by the seeker.
    Confirmed,
}

/// Where a fact was read, so that the seeker can judge it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The Message-ID without angle brackets, or a calendar UID prefixed `uid:`.
    pub source: String,
    /// The words it was read from, at most a few hundred characters.
    pub words: String,
    /// How sure the reader was, in percent.
    pub confidence: u8,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FactKind {
    /// The seeker applied.
    Applied,
    /// An interview, ahead or held; [`Fact::at`] is its start.
    Interview(Interview),
    /// What the seeker wrote down after an interview.
    Debrief(Debrief),
    /// One line added after the debrief was closed; at most one a day is asked for.
    DebriefLine {
        /// The line.
        text: String,
    },
    /// They said when they would answer.
    Promised {
        /// First day they may mean, where they are.
        first: Date,
        /// Last day they may mean, where they are; the one that counts for waiting.
        last: Date,
        /// Whom to ask afterwards, if they said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ask: Option<PersonId>,
        /// Their words.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        words: String,
    },
    /// The seeker wrote, called or said something to them.
    Sent(Sent),
    /// They wrote, called or said something; [`Received::person_wrote`] tells people from machines.
    Received(Received),
    /// Something the seeker achieved that could be news to them.
    Accomplishment {
        /// What was achieved.
        text: String,
    },
    /// A real offer from elsewhere that needs an answer by a date.
    CompetingOffer {
        /// The day by which the seeker must answer it, where the seeker is.
        deadline: Date,
    },
    /// What became of the advertisement.
    Posting {
        /// What was seen.
        seen: Posting,
    },
    /// The seeker wants to hear nothing of this until a moment.
    Snoozed {
        /// Until when.
        until: Timestamp,
    },
    /// It is over, as the seeker says.
    Closed {
        /// How it ended.
        outcome: Outcome,
        /// Whether they left the door open for another time.
        #[serde(default)]
        door_open: bool,
    },
    /// It is not over after all.
    Reopened,
    /// Takes back the superseded fact, as if it had never been recorded.
    Retracted,
}

/// What was seen of an advertisement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Posting {
    /// Still open.
    Open,
    /// Taken down.
    Gone,
    /// Advertised anew.
    Reposted,
}

/// How an application ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// They said no. Never concluded from silence.
    Rejected,
    /// The seeker took their offer.
    Accepted,
    /// The seeker turned their offer down.
    Declined,
    /// The seeker withdrew.
    Withdrawn,
    /// Let go without an answer; can be revived at any time.
    Quiet,
}

impl Fact {
    /// Whether the seeker stands behind it.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        self.standing == Standing::Confirmed
    }
}
