//! What a message means: [`read`] (or only its [`kind`]) for those that came in, [`purpose`] for those that went out.
//!
//! Phrases are data, one file per language; this folder only weighs them. It must not know who wrote, which
//! application a message belongs to, or what to do about it. What it is not sure of is `Other`, with its guesses.

mod aside;
mod away;
mod back;
mod cue;
mod deadline;
mod decide;
mod evidence;
mod found;
#[cfg(test)]
mod hard_cases;
mod kept;
mod learnt;
mod line;
mod machine;
mod matter;
mod negation;
mod neither;
mod particulars;
mod phrases;
mod promised;
#[cfg(test)]
mod put_apart;
#[cfg(test)]
mod put_by_people;
mod request;
#[cfg(test)]
mod said_in_a_line;
#[cfg(test)]
mod said_plainly;
mod sent;
mod signature_links;
mod still_in;
mod taken_back;
mod terms;
#[cfg(test)]
mod told_in_passing;
#[cfg(test)]
mod told_plainly;
mod tongue;
#[cfg(test)]
mod when_cases;

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use meanwhile_core::fact::{Channel, ReadingKind};
use meanwhile_core::time::Zone;

pub use decide::{kind, kind_within, read};
pub use sent::{Outgoing, SentReading, purpose, purpose_within};
pub use tongue::unread_language;

/// An incoming message, as far as reading needs it.
#[derive(Clone, Copy, Debug)]
pub struct Incoming<'a> {
    /// The subject, decoded.
    pub subject: &'a str,
    /// The newest text, without quotes and signature.
    pub text: &'a str,
    /// What its headers say about who or what wrote it.
    pub flags: Flags,
    /// When it was written.
    pub sent_at: Timestamp,
    /// The writer's distance from UTC, as its date states it.
    pub offset: Offset,
    /// The writer's zone, where it is known.
    pub writer_zone: Option<Zone>,
    /// The seeker's zone, where it is known.
    pub reader_zone: Option<Zone>,
}

/// What the headers say about who or what wrote a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// `Auto-Submitted: auto-replied`, or another mark of an automatic answer.
    pub is_auto_reply: bool,
    /// `Auto-Submitted: auto-generated`: a machine wrote it on its own account.
    pub is_auto_generated: bool,
    /// List or bulk mail.
    pub is_list: bool,
    /// A delivery report.
    pub is_report: bool,
    /// Sent with an empty return path, as bounces and many automatic answers are.
    pub is_null_sender: bool,
    /// It answers a message of the thread.
    pub is_reply: bool,
    /// A calendar invitation is attached.
    pub has_invitation: bool,
}

/// What a message means, with evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What it means; `Other` when nothing is sure enough.
    pub kind: ReadingKind,
    /// How sure, in percent; none for a text in a language that is not read ([`unread_language`]), of which nothing is
    /// said at all.
    pub confidence: u8,
    /// The words it was read from, the most telling first.
    pub evidence: Vec<Evidence>,
    /// What else it might be, likeliest first, with percents that need not add up.
    pub guesses: Vec<(ReadingKind, u8)>,
    /// It waits for the seeker.
    pub expects_answer: bool,
    /// When they said they would answer.
    pub promised: Option<Promised>,
    /// The day they are back, from an automatic answer.
    pub back_on: Option<Date>,
    /// The day by which they want an answer.
    pub answer_by: Option<Date>,
    /// Channels they invite the seeker to use.
    pub invites: Vec<Channel>,
    /// They ask not to be contacted.
    pub please_dont: bool,
    /// They leave the door open for another time.
    pub door_open: bool,
    /// They gave feedback with the decision, or promised it.
    pub gave_feedback: bool,
    /// They say it was close.
    pub second_best: bool,
}

impl Reading {
    /// The kind alone, and nothing besides.
    const fn of(kind: ReadingKind, confidence: u8) -> Self {
        Self {
            kind,
            confidence,
            evidence: Vec::new(),
            guesses: Vec::new(),
            expects_answer: false,
            promised: None,
            back_on: None,
            answer_by: None,
            invites: Vec::new(),
            please_dont: false,
            door_open: false,
            gave_feedback: false,
            second_best: false,
        }
    }
}

/// A phrase that speaks for a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What it speaks for.
    pub kind: ReadingKind,
    /// Where it stands: bytes of the text; empty for the subject.
    pub span: Range<usize>,
    /// The words as written.
    pub words: String,
}

/// When they said they would answer, where they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promised {
    /// First day they may mean.
    pub first: Date,
    /// Last day they may mean.
    pub last: Date,
    /// Their words.
    pub words: String,
}
