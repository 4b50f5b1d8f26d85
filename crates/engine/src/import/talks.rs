//! What the search for interviews works on: the messages of one application, and the interviews already recorded.

use meanwhile_core::fact::{Fact, Interview, Purpose, ReadingKind};

use super::prepare::Entry;
use crate::matching::interview::{Meeting, Talk};

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
                text: whole.newest.clone(),
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
