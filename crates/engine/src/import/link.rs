//! Joins messages to threads, and fetches those that only their thread or their writer makes relevant.

use std::collections::{BTreeMap, HashSet};

use meanwhile_core::fact::ReadingKind;
use meanwhile_mail::mailbox::{Item, Source};

use super::look::{Eyes, open, promote};
use super::scan::Scanned;
use super::seen::{Faint, Files, Place, Seen, Ties};
use crate::matching::relevance::POSSIBLE;
use crate::matching::thread::{self, Threads};

/// Days between an answer without ids and what it answers. *Assumption.*
const SUBJECT_DAYS: i64 = 45;
/// Score under which even a known writer's message is left alone. *Assumption:* a parcel is a parcel.
const HOPELESS: i16 = -30;

/// Joins everything that was read into threads.
pub(super) fn threads(scanned: &Scanned, stored: &[(u64, u64)]) -> Threads {
    let mut threads = Threads::default();
    for (message, thread) in stored {
        threads.join(&[*message, *thread]);
    }
    let all: Vec<&Ties> = scanned
        .seen
        .iter()
        .map(|seen| &seen.ties)
        .chain(scanned.faint.iter().map(|faint| &faint.ties))
        .chain(&scanned.known)
        .collect();
    for ties in &all {
        let mut ids = vec![ties.id];
        ids.extend_from_slice(&ties.refs);
        threads.join(&ids);
    }
    join_by_subject(&all, &mut threads);
    threads
}

/// An answer that refers to nothing known belongs to the last message of that subject among the same people.
fn join_by_subject(all: &[&Ties], threads: &mut Threads) {
    let ids: HashSet<u64> = all.iter().map(|ties| ties.id).collect();
    let empty = thread::hash("");
    let mut by_subject: BTreeMap<(u64, u64), Vec<(jiff::Timestamp, u64)>> = BTreeMap::new();
    for ties in all.iter().filter(|ties| ties.subject != empty) {
        for person in &ties.people {
            by_subject
                .entry((ties.subject, *person))
                .or_default()
                .push((ties.at, ties.id));
        }
    }
    by_subject
        .values_mut()
        .for_each(|list| list.sort_unstable());
    for ties in all
        .iter()
        .filter(|ties| ties.is_reply && !ties.refs.iter().any(|id| ids.contains(id)))
    {
        let earlier = ties.people.iter().filter_map(|person| {
            let list = by_subject.get(&(ties.subject, *person))?;
            let before = list.partition_point(|(at, id)| (*at, *id) < (ties.at, ties.id));
            list.get(before.checked_sub(1)?).copied()
        });
        if let Some((at, id)) = earlier.max()
            && ties.at.duration_since(at).as_hours() <= SUBJECT_DAYS * 24
        {
            threads.join(&[id, ties.id]);
        }
    }
}

/// What makes a faint message relevant.
#[derive(Default)]
struct Ground {
    threads: HashSet<u32>,
    people: HashSet<u64>,
    domains: HashSet<u64>,
}

impl Ground {
    fn take(&mut self, seen: &Seen, threads: &Threads) {
        if seen.light.kind == ReadingKind::RecruiterOutreach {
            // Only its own thread: a recruiter's further letters must earn their place.
            self.threads.extend(threads.find(seen.ties.id));
            return;
        }
        self.threads.extend(threads.find(seen.ties.id));
        if !seen.light.is_machine {
            self.people.extend(seen.ties.people.iter().copied());
        }
        self.domains
            .extend(seen.light.clues.domain.as_deref().map(thread::hash));
    }

    fn wants(&self, faint: &Faint, threads: &Threads) -> bool {
        if faint.is_bulk {
            return false;
        }
        let by_thread = threads
            .find(faint.ties.id)
            .is_some_and(|thread| self.threads.contains(&thread));
        let by_person = faint.relevance > HOPELESS
            && faint
                .ties
                .people
                .iter()
                .any(|person| self.people.contains(person));
        let by_domain = faint.relevance >= POSSIBLE
            && faint.domain != 0
            && self.domains.contains(&faint.domain);
        by_thread || by_person || by_domain
    }
}

/// Moves faint messages that are linked to relevant ones over to them; the rest is noise.
pub(super) fn fetch(
    scanned: &mut Scanned,
    threads: &Threads,
    sources: &[(String, Source)],
    eyes: &Eyes,
    stored_people: &HashSet<u64>,
    stored_threads: &HashSet<u32>,
) {
    let mut ground = Ground {
        people: stored_people.clone(),
        threads: stored_threads.clone(),
        ..Ground::default()
    };
    scanned
        .seen
        .iter()
        .for_each(|seen| ground.take(seen, threads));
    // Each round can make further ones relevant; three reach everything but the oddest chains.
    for _ in 0..3 {
        let (wanted, rest): (Vec<Faint>, Vec<Faint>) = std::mem::take(&mut scanned.faint)
            .into_iter()
            .partition(|faint| ground.wants(faint, threads));
        scanned.faint = rest;
        if wanted.is_empty() {
            break;
        }
        for faint in wanted {
            let Some(bytes) = read_again(sources, &scanned.files, faint.place) else {
                scanned.noise += 1;
                continue;
            };
            let seen = promote(open(&bytes, eyes), faint.place, eyes);
            // Joined by its thread it speaks for its writer, too.
            ground.take(&seen, threads);
            scanned.seen.push(seen);
        }
    }
    scanned.noise += scanned.faint.len() as u64;
    scanned.faint = Vec::new();
}

/// The bytes of a message, read again. `None` when it is not there any more.
pub(super) fn read_again(
    sources: &[(String, Source)],
    files: &Files,
    place: Place,
) -> Option<Vec<u8>> {
    let (_, source) = sources.get(usize::from(place.source))?;
    match source.read_at(&files.locator(place)?) {
        Ok(Some(Item::Message(raw))) => Some(raw.bytes),
        // Gone or unreadable since it was read a moment ago: it is left for the next import.
        _ => None,
    }
}
