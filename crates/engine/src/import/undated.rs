//! Messages of which neither their headers nor their place say when they were written: they are dated by what they answer,
//! by what answers them, and by their neighbours in the file. Never by the beginning of time: a no of 1970 ends nothing.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use meanwhile_mail::mailbox::Source;
use meanwhile_mail::{Finding, FindingCode};

use super::eyes::Eyes;
use super::link::{lookups, read_again};
use super::look::{open, promote};
use super::scan::Scanned;
use super::seen::{Place, Ties, UNKNOWN};

/// The messages without a date, gathered while all are read in the order in which they lie.
#[derive(Debug, Default)]
pub(super) struct Undated {
    lost: Vec<Lost>,
    /// The message read last that has a date.
    last: Option<(Place, Timestamp)>,
    /// How many of `lost` know what lies behind them.
    closed: usize,
}

/// One message without a date.
#[derive(Debug)]
struct Lost {
    id: u64,
    /// When its neighbours in the file were written.
    before: Option<Timestamp>,
    behind: Option<Timestamp>,
    place: Place,
}

impl Undated {
    /// Takes note of the next message; `id` is `None` where nothing is kept of it.
    pub fn take(&mut self, id: Option<u64>, place: Place, at: Timestamp) {
        let is_near = |other: Place| (other.source, other.file) == (place.source, place.file);
        if at != UNKNOWN {
            self.last = Some((place, at));
            for lost in &mut self.lost[self.closed..] {
                lost.behind = Some(at).filter(|_| is_near(lost.place));
            }
            self.closed = self.lost.len();
        } else if let Some(id) = id {
            let before = self.last.filter(|(last, _)| is_near(*last));
            self.lost.push(Lost {
                id,
                before: before.map(|(_, at)| at),
                behind: None,
                place,
            });
        }
    }
}

/// Dates the messages that do not say when they were written, and tells it in a finding.
pub(super) fn date(scanned: &mut Scanned, opened: &[(String, Source)], eyes: Eyes) -> Eyes {
    let lost = std::mem::take(&mut scanned.undated).lost;
    if lost.is_empty() {
        return eyes;
    }
    let dated = moments(&lost, &all_ties(scanned), eyes.now);
    for lost in &lost {
        let at = dated.get(&lost.id).copied().unwrap_or(eyes.now);
        let detail = format!(
            "A message says nothing usable of when it was written; by its thread and its neighbours it is taken for {}",
            at.strftime("%-d %B %Y")
        );
        scanned
            .findings
            .add(&Finding::new(FindingCode::DateAssumed, detail));
    }
    let eyes = Eyes { dated, ..eyes };
    let mut lookups = lookups(opened);
    for seen in &mut scanned.seen {
        // What it says of days depends on when it says it.
        if eyes.dated.contains_key(&seen.ties.id)
            && let Some(raw) = read_again(&mut lookups, &scanned.files, seen.place)
        {
            let mut again = promote(&open(&raw.bytes, raw.arrived, &eyes), seen.place, &eyes);
            again.light.relevance = again.light.relevance.max(seen.light.relevance);
            *seen = again;
        }
    }
    let faint = scanned.faint.iter_mut().map(|faint| {
        if eyes.dated.contains_key(&faint.ties.id) {
            faint.light = None;
        }
        &mut faint.ties
    });
    for ties in faint.chain(&mut scanned.known) {
        if let Some(at) = eyes.dated.get(&ties.id) {
            ties.at = *at;
        }
    }
    eyes
}

fn all_ties(scanned: &Scanned) -> Vec<&Ties> {
    let seen = scanned.seen.iter().map(|seen| &seen.ties);
    let faint = scanned.faint.iter().map(|faint| &faint.ties);
    seen.chain(faint).chain(&scanned.known).collect()
}

/// The moments of `lost`, in their order, so that a chain of answers is dated one after the other.
fn moments(lost: &[Lost], all: &[&Ties], now: Timestamp) -> BTreeMap<u64, Timestamp> {
    let own: BTreeMap<u64, &Ties> = all.iter().map(|ties| (ties.id, *ties)).collect();
    let mut dated: BTreeMap<u64, Timestamp> = BTreeMap::new();
    for lost in lost {
        let moment = |id: &u64| {
            let said = own.get(id).map(|ties| ties.at);
            said.filter(|at| *at != UNKNOWN)
                .or_else(|| dated.get(id).copied())
        };
        let refs = own.get(&lost.id).map_or(&[][..], |ties| &ties.refs);
        let answers = refs.iter().filter_map(moment).max();
        let answered = all.iter().filter(|ties| ties.refs.contains(&lost.id));
        let answered = answered.filter_map(|ties| moment(&ties.id)).min();
        // One second behind or before another keeps them in their order.
        let second = SignedDuration::from_secs(1);
        let behind = |at: Timestamp| at.checked_add(second).unwrap_or(at);
        let before = |at: Timestamp| at.checked_sub(second).unwrap_or(at);
        let near = lost.before.map(behind).or(lost.behind.map(before));
        let guess = near
            .or(answers.map(behind))
            .or(answered.map(before))
            .unwrap_or(now);
        let guess = answered.map_or(guess, |at| guess.min(before(at)));
        let guess = answers.map_or(guess, |at| guess.max(behind(at)));
        dated.insert(lost.id, guess);
    }
    dated
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        format!("2026-03-{text}Z").parse().unwrap()
    }

    fn place(offset: u64) -> Place {
        Place {
            source: 0,
            file: 0,
            offset,
        }
    }

    fn ties(id: u64, refs: &[u64], at: Timestamp) -> Ties {
        Ties {
            id,
            refs: refs.into(),
            subject: 0,
            is_reply: false,
            people: Box::new([]),
            at,
            offset_minutes: 0,
            is_outgoing: false,
        }
    }

    /// The moment of message 9 among messages in the order of a file: id, what it answers, when.
    fn check(all: &[(u64, &[u64], Option<&str>)], expected: &str) {
        let mut undated = Undated::default();
        let mut kept = Vec::new();
        for (offset, (id, refs, when)) in all.iter().enumerate() {
            let when = when.map_or(UNKNOWN, at);
            undated.take(Some(*id), place(offset as u64), when);
            kept.push(ties(*id, refs, when));
        }
        let kept: Vec<&Ties> = kept.iter().collect();
        let dated = moments(&undated.lost, &kept, at("31T12:00:00"));
        assert_eq!(dated[&9], at(expected));
    }

    #[test]
    fn a_message_without_a_date_is_dated_by_its_neighbours() {
        check(
            &[
                (1, &[], Some("01T10:00:00")),
                (9, &[], None),
                (2, &[], Some("20T10:00:00")),
            ],
            "01T10:00:01",
        );
        check(
            &[(9, &[], None), (2, &[], Some("20T10:00:00"))],
            "20T09:59:59",
        );
        check(&[(9, &[], None)], "31T12:00:00");
    }

    #[test]
    fn a_message_without_a_date_comes_behind_what_it_answers_and_before_its_answer() {
        let thread: &[(u64, &[u64], Option<&str>)] = &[
            (3, &[9], Some("12T10:00:00")),
            (1, &[], Some("10T10:00:00")),
            (2, &[], Some("02T10:00:00")),
            (9, &[1], None),
        ];
        check(thread, "10T10:00:01");
        check(
            &[thread[0], (2, &[], Some("20T10:00:00")), (9, &[], None)],
            "12T09:59:59",
        );
        // Of a chain each is dated by the one before.
        check(
            &[
                (1, &[], Some("10T10:00:00")),
                (8, &[1], None),
                (9, &[8], None),
            ],
            "10T10:00:02",
        );
    }

    #[test]
    fn a_message_of_another_file_is_no_neighbour() {
        let mut undated = Undated::default();
        let elsewhere = Place {
            file: 1,
            ..place(0)
        };
        undated.take(Some(1), elsewhere, at("01T10:00:00"));
        undated.take(Some(9), place(0), UNKNOWN);
        undated.take(Some(2), elsewhere, at("02T10:00:00"));
        undated.take(Some(3), place(9), at("03T10:00:00"));
        assert_eq!(
            (undated.lost[0].before, undated.lost[0].behind),
            (None, None)
        );
    }
}
