//! One application at a time: its messages are read again, and stored with what they say.

use std::collections::BTreeSet;

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind, Interview, Purpose, ReadingKind};
use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::{Application, Desk};
use meanwhile_core::time::Zone;
use meanwhile_core::timeline::Timeline;
use meanwhile_mail::address::Address;
use meanwhile_mail::calendar::Event;
use meanwhile_store::{CalendarEntry, Change, Direction, Filing, Mailbox, Message, MessageState};
use meanwhile_words::reading::Reading;
use serde_json::json;

use super::found::Records;
use super::known::facts_of;
use super::look::Whole;
use super::meetings;
use super::page::Page;
use crate::matching::assign::{Place, Verdict};
use crate::matching::interview::{self, Meeting, Talk};

/// One message to be stored, and where it belongs.
pub(super) struct Entry<'a> {
    pub whole: Whole,
    pub verdict: &'a Verdict,
    pub thread: String,
    pub source: String,
}

/// What stays the same over all applications of an import.
pub(super) struct Frame<'a> {
    pub desk: &'a Desk,
    pub me: &'a BTreeSet<String>,
    pub reader: Option<Zone>,
    pub now: Timestamp,
}

/// What was made of one application.
pub(super) struct Written {
    pub changes: Vec<Change>,
    pub is_new: bool,
    pub interviews: u64,
}

/// Makes everything that is stored of one application. `entries` are in order of time.
pub(super) fn application(
    draft: &crate::matching::draft::Draft,
    entries: &[Entry<'_>],
    events: &[Event],
    records: &mut Records<'_>,
    frame: &Frame<'_>,
) -> Written {
    let mut changes = Vec::new();
    let (id, made) = records.application(draft, frame.now, &mut changes);
    let is_new = made.is_some();
    let employer = made
        .as_ref()
        .map(|made| made.employer)
        .or_else(|| frame.desk.file(id).map(|file| file.application.employer));
    let met = meetings(&talks(entries), events, id, frame);
    let stored = facts_of(frame.desk, id);
    let mut page = Page {
        id,
        employer,
        has_applied: stored
            .values()
            .any(|fact| matches!(fact.kind, FactKind::Applied)),
        rejected: false,
        facts: Vec::new(),
        people: Vec::new(),
        messages: Vec::new(),
        changes,
    };
    for entry in entries {
        page.take(entry, &met, records, frame);
    }
    let interviews = page.take_meetings(&met, records, frame);
    let Page {
        mut facts,
        mut people,
        messages,
        mut changes,
        ..
    } = page;
    facts.retain(|fact| !stored.contains_key(&fact.id));
    facts.sort_by_key(|fact| fact.id);
    facts.dedup_by_key(|fact| fact.id);
    if let Some(application) = made {
        people.sort_unstable();
        people.dedup();
        changes.push(Change::PutApplication(Application {
            people,
            ..application
        }));
    }
    changes.push(Change::AddFacts(facts));
    changes.push(Change::PutMessages(messages));
    changes.push(Change::PutCalendarEntries(entries_of(&met)));
    Written {
        changes,
        is_new,
        interviews,
    }
}

fn talks(entries: &[Entry<'_>]) -> Vec<Talk> {
    entries
        .iter()
        .map(|entry| {
            let whole = &entry.whole;
            let kind = if whole.is_outgoing {
                ReadingKind::Other
            } else {
                whole.reading(None, None).kind
            };
            Talk {
                key: whole.key.clone(),
                at: whole.at,
                offset: whole.offset,
                is_outgoing: whole.is_outgoing,
                subject: whole.subject().to_owned(),
                text: whole.newest.clone(),
                kind,
                declines: whole.is_outgoing
                    && whole.purpose(false, false).purpose == Purpose::Decline,
                events: whole.events.clone(),
                from: whole.other.clone().filter(|_| !whole.is_outgoing),
                is_machine: whole.is_machine(),
            }
        })
        .collect()
}

/// The interviews, those already recorded among them.
fn meetings(
    talks: &[Talk],
    events: &[Event],
    id: ApplicationId,
    frame: &Frame<'_>,
) -> Vec<Meeting> {
    let stored: Vec<Fact> = frame
        .desk
        .file(id)
        .map(|file| file.facts.clone())
        .unwrap_or_default();
    let timeline = Timeline::new(&stored);
    let recorded = meetings::recorded(&timeline)
        .into_iter()
        .map(|recorded| as_meeting(recorded.fact, recorded.interview));
    interview::find_from(recorded.collect(), talks, events, frame.me, frame.reader)
}

fn as_meeting(fact: &Fact, interview: &Interview) -> Meeting {
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

fn entries_of(met: &[Meeting]) -> Vec<CalendarEntry> {
    let of = |meeting: &Meeting| {
        let (uid, recurrence_id, sequence) = meeting.event.clone()?;
        let body = json!({"title": meeting.title, "place": meeting.place, "start": meeting.start, "end": meeting.end, "cancelled": meeting.is_cancelled});
        Some(CalendarEntry {
            uid,
            recurrence_id,
            sequence: u32::try_from(sequence).unwrap_or(0),
            body,
        })
    };
    let mut all: Vec<CalendarEntry> = met.iter().filter_map(of).collect();
    all.sort_by(|a, b| (&a.uid, &a.recurrence_id).cmp(&(&b.uid, &b.recurrence_id)));
    all.dedup_by(|a, b| (&a.uid, &a.recurrence_id) == (&b.uid, &b.recurrence_id));
    all
}

pub(super) fn reading_json(reading: &Reading) -> serde_json::Value {
    json!({
        "kind": reading.kind,
        "confidence": reading.confidence,
        "evidence": reading.evidence.iter().map(|evidence| &evidence.words).collect::<Vec<_>>(),
        "guesses": reading.guesses,
        "second_best": reading.second_best,
    })
}

/// A message that fits no application, or several.
pub(super) fn loose(entry: &Entry<'_>, ids: &[ApplicationId], reader: Option<Zone>) -> Message {
    let reading = reading_json(&entry.whole.reading(None, reader));
    let candidates: Vec<_> = ids.iter().map(|id| json!({"application": id, "score": entry.verdict.score, "reasons": entry.verdict.reasons})).collect();
    message(
        entry,
        None,
        reading,
        (!candidates.is_empty()).then_some(candidates),
    )
}

pub(super) fn message(
    entry: &Entry<'_>,
    application: Option<ApplicationId>,
    reading: serde_json::Value,
    candidates: Option<Vec<serde_json::Value>>,
) -> Message {
    let whole = &entry.whole;
    let mailbox = |address: &Address| Mailbox {
        name: address.name.clone().unwrap_or_default(),
        address: address.key(),
    };
    let state = match (application, entry.verdict) {
        (Some(_), _) => MessageState::Assigned,
        (
            None,
            Verdict {
                place: Place::Ambiguous { .. },
                ..
            },
        ) => MessageState::Ambiguous,
        (None, _) => MessageState::Unassigned,
    };
    Message {
        key: whole.key.clone(),
        thread: entry.thread.clone(),
        direction: if whole.is_outgoing {
            Direction::Out
        } else {
            Direction::In
        },
        date: whole.at,
        utc_offset_seconds: whole.offset.seconds(),
        from: whole.headers.from.as_ref().map(mailbox).unwrap_or_default(),
        to: whole
            .headers
            .to
            .iter()
            .chain(&whole.headers.cc)
            .take(50)
            .map(mailbox)
            .collect(),
        subject: whole.subject().to_owned(),
        text: whole.text.clone(),
        newest_text: whole.newest.clone(),
        source: entry.source.clone(),
        filing: Filing {
            state,
            application,
            assignment: json!({"score": entry.verdict.score, "reasons": entry.verdict.reasons, "candidates": candidates.unwrap_or_default()}),
            reading,
        },
    }
}
