//! One application while its messages are gone through: its facts, people and messages to be stored.

use meanwhile_core::fact::{Fact, MoveAsk, Purpose, ReadingKind};
use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::PersonRole;
use meanwhile_core::timeline::Timeline;
use meanwhile_mail::address::Address;
use meanwhile_store::{Change, Message};
use serde_json::json;

use super::completed;
use super::doubt::is_doubtful;
use super::facts::{self, About};
use super::found::Records;
use super::meetings;
use super::prepare::{Entry, Prepared};
use super::whole::Whole;
use super::write::{Frame, message, reading_json};
use crate::matching::interview::{Asked, Meeting};
use crate::matching::relevance::is_job_address;

/// One application as its messages are gone through.
pub(super) struct Page {
    pub id: ApplicationId,
    pub employer: Option<EmployerId>,
    pub agency: Option<EmployerId>,
    pub has_applied: bool,
    pub rejected: bool,
    pub facts: Vec<Fact>,
    pub people: Vec<PersonId>,
    pub messages: Vec<Message>,
    /// Where messages belong that were stored before.
    pub filed: Vec<Change>,
    pub changes: Vec<Change>,
}

impl Page {
    /// Takes in one message.
    pub fn take(
        &mut self,
        entry: &Entry,
        prepared: &Prepared,
        records: &mut Records<'_>,
        frame: &Frame<'_>,
    ) {
        let whole = &entry.whole;
        let to = if whole.is_outgoing {
            super::look::others(&whole.headers, true, frame.me)
        } else {
            Vec::new()
        };
        let from = whole
            .other
            .as_ref()
            .filter(|_| !whole.is_outgoing && !whole.is_machine());
        let about = About {
            application: self.id,
            from: from.and_then(|from| {
                let (role, house) = match self.agency_of(from, records) {
                    // Whoever writes for an agency recruits, whatever their signature says.
                    Some(agency) => (PersonRole::Recruiter, Some(agency)),
                    None => (writer_role(whole), self.employer),
                };
                if !is_doubtful(whole) {
                    records.join(from, self.id, house, &mut self.changes);
                }
                records.person(from, role, house, &mut self.changes)
            }),
            to: to
                .iter()
                .filter_map(|to| {
                    let (role, house) = match self.agency_of(to, records) {
                        Some(agency) => (PersonRole::Recruiter, Some(agency)),
                        None => (PersonRole::Other, self.employer),
                    };
                    records.join(to, self.id, house, &mut self.changes);
                    records.recipient(to, role, house, &mut self.changes)
                })
                .collect(),
            asks_move: asks_move(&prepared.asked, &whole.key),
            now: frame.now,
        };
        // Who wrote a doubtful message belongs here once the seeker has said yes to it.
        self.people
            .extend(about.from.filter(|_| !is_doubtful(whole)));
        if whole.is_outgoing {
            self.take_sent(entry, &prepared.met, &about);
        } else {
            self.take_received(entry, &prepared.met, &about);
        }
    }

    /// The agency, where somebody writes from there.
    fn agency_of(&self, address: &Address, records: &Records<'_>) -> Option<EmployerId> {
        self.agency.filter(|agency| records.is_at(address, *agency))
    }

    fn take_sent(&mut self, entry: &Entry, met: &[Meeting], about: &About) {
        let whole = &entry.whole;
        let just_held = |meeting: &Meeting| {
            !meeting.is_cancelled
                && meeting.start < whole.at
                && whole.at.duration_since(meeting.start).as_hours() < 96
        };
        let sent = whole.purpose(met.iter().any(just_held), self.rejected);
        self.has_applied |= sent.purpose == Purpose::Apply;
        let reading =
            json!({"kind": "other", "confidence": sent.confidence, "purpose": sent.purpose});
        self.keep(entry, reading);
        self.facts.extend(facts::sent(whole, &sent, about));
    }

    fn take_received(&mut self, entry: &Entry, met: &[Meeting], about: &About) {
        let whole = &entry.whole;
        let Some(reading) = &entry.reading else {
            return;
        };
        self.rejected |= reading.kind == ReadingKind::Rejection;
        // “Thank you for your note” behind an interview is no receipt of the application.
        let has_met = met.iter().any(|meeting| meeting.start < whole.at);
        if reading.kind == ReadingKind::Acknowledgement && !self.has_applied && !has_met {
            self.has_applied = true;
            let words = reading
                .evidence
                .first()
                .map(|evidence| evidence.words.clone())
                .unwrap_or_default();
            self.facts.push(facts::applied(whole, words, about));
        }
        self.keep(entry, reading_json(reading));
        self.facts.extend(facts::received(whole, reading, about));
    }

    /// Keeps a message; of one that is kept already, where it belongs.
    fn keep(&mut self, entry: &Entry, reading: serde_json::Value) {
        let message = message(entry, Some(self.id), reading, None);
        if entry.is_stored {
            self.filed.push(Change::FileMessage {
                key: message.key,
                filing: message.filing,
            });
        } else {
            self.messages.push(message);
        }
    }

    /// Enters the interviews that are new or changed.
    pub fn take_meetings(
        &mut self,
        prepared: &Prepared,
        records: &mut Records<'_>,
        frame: &Frame<'_>,
    ) {
        let stored: Vec<Fact> = frame
            .desk
            .file(self.id)
            .map(|file| file.facts.clone())
            .unwrap_or_default();
        let timeline = Timeline::new(&stored);
        let known = meetings::recorded(&timeline);
        let met = &prepared.met;
        let stages = meetings::stages(met, &prepared.rounds);
        let staged = met.iter().zip(stages).zip(&prepared.is_news);
        for ((meeting, stage), _) in staged.filter(|(_, is_news)| **is_news) {
            let brought = prepared.entries.iter();
            let mut brought = brought.filter(|entry| entry.whole.key == meeting.key);
            let is_doubtful = brought.any(|entry| is_doubtful(&entry.whole));
            let (house, changes) = (self.employer, &mut self.changes);
            let asks = meeting.people.iter().filter_map(|person| {
                if !is_doubtful {
                    records.join(person, self.id, house, changes);
                }
                records.person(person, PersonRole::Interviewer, house, changes)
            });
            let asks: Vec<PersonId> = asks.collect();
            if !is_doubtful {
                self.people.extend(&asks);
            }
            let (id, now, entries) = (self.id, frame.now, &prepared.entries);
            let added = completed::fact(meeting, &asks, id, &known, entries, now);
            let fact = meetings::fact(meeting, stage, asks, id, &known, now);
            self.facts.extend(fact.or(added));
        }
    }
}

/// The move that a message asks for, if it does.
fn asks_move(asked: &[Asked], key: &str) -> Option<Box<MoveAsk>> {
    let found = asked.iter().find(|asked| asked.key == key)?;
    Some(Box::new(MoveAsk {
        of: found.of,
        to: found.to.clone(),
    }))
}

fn writer_role(whole: &Whole) -> PersonRole {
    let Some(from) = &whole.other else {
        return PersonRole::Other;
    };
    let local = from.address.split('@').next().unwrap_or("");
    let lower = whole.text.to_lowercase();
    let recruits = is_job_address(local, from.name.as_deref().unwrap_or(""))
        || [
            "recruiter",
            "talent acquisition",
            "talent partner",
            "recruiting",
        ]
        .iter()
        .any(|word| lower.contains(word));
    if recruits {
        PersonRole::Recruiter
    } else if lower.contains("coordinator") {
        PersonRole::Coordinator
    } else {
        PersonRole::Other
    }
}
