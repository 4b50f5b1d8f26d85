//! What the search for interviews works on: the messages of one application, and the interviews already recorded.

use meanwhile_core::fact::{Fact, Interview, Purpose, ReadingKind};

use super::look::Whole;
use super::prepare::Entry;
use crate::matching::interview::{Meeting, Talk};
use crate::matching::subject;

/// The messages of one application, as far as meetings need them.
pub(super) fn talks(entries: &[Entry]) -> Vec<Talk> {
    entries
        .iter()
        .map(|entry| {
            let whole = &entry.whole;
            let reading = entry.reading.as_ref();
            let purpose = whole
                .is_outgoing
                .then(|| whole.purpose(false, false).purpose);
            Talk {
                key: whole.key.clone(),
                at: whole.at,
                offset: whole.offset,
                is_outgoing: whole.is_outgoing,
                subject: whole.subject().to_owned(),
                text: told(whole),
                kind: reading.map_or(ReadingKind::Other, |reading| reading.kind),
                declines: purpose == Some(Purpose::Decline),
                is_courtesy: purpose == Some(Purpose::CheckIn),
                events: whole.events.clone(),
                from: whole.other.clone().filter(|_| !whole.is_outgoing),
                is_machine: whole.is_machine(),
            }
        })
        .collect()
}

/// What a message tells: its newest text, and for one that was passed on what that says, too.
fn told(whole: &Whole) -> String {
    let subject = subject::parse(whole.subject());
    let is_passed_on = !whole.is_outgoing && subject.is_forward && !subject.is_reply;
    let text = if is_passed_on {
        &whole.text
    } else {
        &whole.newest
    };
    text.clone()
}

/// A recorded interview as a meeting that was agreed.
pub(super) fn as_meeting(fact: &Fact, interview: &Interview) -> Meeting {
    Meeting {
        start: fact.at,
        end: Some(interview.ends_at),
        zone: interview.zone,
        people: Vec::new(),
        is_cancelled: interview.cancelled,
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
        said_at: fact.recorded_at,
    }
}
