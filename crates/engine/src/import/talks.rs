//! What the search for interviews works on: the messages of one application, and the interviews already recorded.

use jiff::Timestamp;
use jiff::tz::Offset;
use meanwhile_core::fact::{Fact, Interview, Purpose, ReadingKind};
use meanwhile_mail::address::Address;
use meanwhile_mail::calendar::Event;

use super::prepare::Entry;
use super::whole::Whole;
use crate::matching::interview::{Meeting, Talk};
use crate::matching::subject;

/// A message as far as meetings need it, whether it was just read or stored before.
pub(super) struct Letter<'a> {
    pub key: &'a str,
    pub at: Timestamp,
    pub offset: Offset,
    pub is_outgoing: bool,
    pub subject: &'a str,
    /// Its newest text.
    pub text: &'a str,
    /// What an incoming one means.
    pub kind: Option<ReadingKind>,
    /// What an outgoing one is for.
    pub purpose: Option<Purpose>,
    pub events: &'a [Event],
    /// Whoever is on the other side.
    pub other: Option<Address>,
    pub is_machine: bool,
}

impl Letter<'_> {
    pub fn talk(self) -> Talk {
        let purpose = self.purpose.filter(|_| self.is_outgoing);
        Talk {
            key: self.key.to_owned(),
            at: self.at,
            offset: self.offset,
            is_outgoing: self.is_outgoing,
            subject: self.subject.to_owned(),
            text: self.text.to_owned(),
            kind: self.kind.unwrap_or(ReadingKind::Other),
            declines: purpose == Some(Purpose::Decline),
            is_courtesy: purpose == Some(Purpose::CheckIn),
            events: self.events.to_vec(),
            from: self.other.filter(|_| !self.is_outgoing),
            is_machine: self.is_machine,
        }
    }
}

/// The messages of one application, as far as meetings need them.
pub(super) fn talks(entries: &[Entry]) -> Vec<Talk> {
    let talk = |entry: &Entry| {
        let whole = &entry.whole;
        let purpose = || whole.purpose(false, false).purpose;
        let letter = Letter {
            key: &whole.key,
            at: whole.at,
            offset: whole.offset,
            is_outgoing: whole.is_outgoing,
            subject: whole.subject(),
            text: told(whole),
            kind: entry.reading.as_ref().map(|reading| reading.kind),
            purpose: whole.is_outgoing.then(purpose),
            events: &whole.events,
            other: whole.other.clone(),
            is_machine: whole.is_machine(),
        };
        letter.talk()
    };
    entries.iter().map(talk).collect()
}

/// What a message tells: its newest text, and for one that was passed on what that says, too.
fn told(whole: &Whole) -> &str {
    let subject = subject::parse(whole.subject());
    let is_passed_on = !whole.is_outgoing && subject.is_forward && !subject.is_reply;
    if is_passed_on {
        &whole.text
    } else {
        &whole.newest
    }
}

/// A recorded interview as a meeting that was agreed.
pub(super) fn as_meeting(fact: &Fact, interview: &Interview) -> Meeting {
    Meeting {
        start: fact.at,
        end: Some(interview.ends_at),
        zone: interview.zone,
        people: Vec::new(),
        is_cancelled: interview.cancelled,
        called_off: interview.called_off,
        event: interview.calendar.as_ref().map(|entry| {
            (
                entry.uid.clone(),
                entry.recurrence_id.clone(),
                i64::from(entry.sequence),
            )
        }),
        title: String::new(),
        place: String::new(),
        key: fact
            .evidence
            .as_ref()
            .map(|evidence| evidence.source.clone())
            .unwrap_or_default(),
        words: fact
            .evidence
            .as_ref()
            .map(|evidence| evidence.words.clone())
            .unwrap_or_default(),
        written: None,
        confidence: fact
            .evidence
            .as_ref()
            .map_or(100, |evidence| evidence.confidence),
        said_at: interview.arranged_at.unwrap_or(fact.recorded_at),
        was: Vec::new(),
        manner: None,
    }
}
