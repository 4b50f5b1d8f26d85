//! One application at a time: its messages are read again, and stored with what they say.

use std::collections::BTreeSet;

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind};
use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::{Application, Desk};
use meanwhile_mail::address::Address;
use meanwhile_mail::message as found;
use meanwhile_store::{
    Authentication, CalendarEntry, Change, Direction, Filing, Mailbox, Message, MessageState,
};
use meanwhile_words::reading::Reading;
use serde_json::json;

use super::found::{Filed, Records};
use super::known::facts_of;
use super::page::Page;
use super::prepare::{Entry, Prepared};
use super::whole::Whole;
use crate::matching::assign::{Place, Verdict};
use crate::matching::domain;
use crate::matching::interview::Meeting;
use crate::matching::relay::relay_of;

/// What stays the same over all applications of an import.
pub(super) struct Frame<'a> {
    pub desk: &'a Desk,
    pub me: &'a BTreeSet<String>,
    pub now: Timestamp,
}

/// What was made of one application.
pub(super) struct Written {
    /// Employers, people, and the application if it is new.
    pub records: Vec<Change>,
    pub facts: Vec<Fact>,
    pub messages: Vec<Message>,
    /// Where messages belong that were stored before.
    pub filed: Vec<Change>,
    pub calendar_entries: Vec<CalendarEntry>,
    pub is_new: bool,
    /// It is named after its employer now, and no more after the agency.
    pub is_renamed: bool,
    pub interviews: u64,
}

/// Makes everything that is stored of one application. `entries` are in order of time.
pub(super) fn application(
    draft: &crate::matching::draft::Draft,
    prepared: &Prepared,
    records: &mut Records<'_>,
    frame: &Frame<'_>,
) -> Written {
    let (entries, met) = (&prepared.entries, &prepared.met);
    let mut changes = Vec::new();
    let Filed {
        id,
        employer,
        agency,
        made,
        is_renamed,
    } = records.application(draft, frame.now, &mut changes);
    let is_new = made.is_some();
    let stored = facts_of(frame.desk, id);
    let mut page = Page {
        id,
        employer: Some(employer),
        agency,
        has_applied: stored
            .values()
            .any(|fact| matches!(fact.kind, FactKind::Applied)),
        rejected: false,
        facts: Vec::new(),
        people: Vec::new(),
        messages: Vec::new(),
        filed: Vec::new(),
        changes,
    };
    for entry in entries {
        page.take(entry, prepared, records, frame);
    }
    page.take_meetings(prepared, records, frame);
    // Whoever only invited is known by the invitation alone.
    records.see(&prepared.clocks, &page.people, &mut page.changes);
    let Page {
        mut facts,
        mut people,
        messages,
        filed,
        mut changes,
        ..
    } = page;
    facts.retain(|fact| !stored.contains_key(&fact.id));
    facts.sort_by_key(|fact| fact.id);
    facts.dedup_by_key(|fact| fact.id);
    let is_interview = |fact: &&Fact| matches!(fact.kind, FactKind::Interview(_));
    let interviews = facts.iter().filter(is_interview).count() as u64;
    if let Some(application) = made {
        people.sort_unstable();
        people.dedup();
        changes.push(Change::PutApplication(Application {
            people,
            ..application
        }));
    }
    Written {
        records: changes,
        facts,
        messages,
        filed,
        calendar_entries: entries_of(met),
        is_new,
        is_renamed,
        interviews,
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
pub(super) fn loose(entry: &Entry, ids: &[ApplicationId]) -> Message {
    let reading = entry.reading.as_ref().map(reading_json);
    let candidates: Vec<_> = ids.iter().map(|id| json!({"application": id, "score": entry.verdict.score, "reasons": entry.verdict.reasons})).collect();
    message(
        entry,
        None,
        reading.unwrap_or_else(|| json!({"kind": "other"})),
        (!candidates.is_empty()).then_some(candidates),
    )
}

pub(super) fn message(
    entry: &Entry,
    application: Option<ApplicationId>,
    reading: serde_json::Value,
    candidates: Option<Vec<serde_json::Value>>,
) -> Message {
    let whole = &entry.whole;
    let mailbox = |address: &Address| Mailbox {
        name: address.name.clone().unwrap_or_default(),
        address: address.key(),
    };
    let state = match (application, &entry.verdict) {
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
        reply_to: elsewhere(whole),
        authentication: whole.headers.authentication().map(|it| match it {
            found::Authentication::Passed => Authentication::Passed,
            found::Authentication::Failed => Authentication::Failed,
        }),
        filing: Filing {
            state,
            application,
            assignment: json!({"score": entry.verdict.score, "reasons": entry.verdict.reasons, "candidates": candidates.unwrap_or_default()}),
            reading,
        },
    }
}

/// Where answers go, where that is another house than the message came from. Programs that recruit send for many houses,
/// and take their answers.
pub(super) fn elsewhere(whole: &Whole) -> Option<String> {
    let from = whole.headers.from.as_ref()?.domain()?.to_lowercase();
    let is_elsewhere =
        |host: &str| relay_of(host).is_none() && domain::label(host) != domain::label(&from);
    if whole.is_outgoing || relay_of(&from).is_some() {
        return None;
    }
    let answers = whole.headers.reply_to.iter();
    let hosts = answers.filter_map(|to| Some((to, to.domain()?.to_lowercase())));
    let mut foreign = hosts.filter(|(_, host)| is_elsewhere(host));
    foreign.next().map(|(to, _)| to.key())
}
