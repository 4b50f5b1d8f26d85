//! Joins messages to threads, and fetches those that only their thread or their writer makes relevant.

use std::collections::{BTreeMap, HashSet};

use jiff::tz::Offset;
use meanwhile_core::fact::ReadingKind;
use meanwhile_core::time::Zone;
use meanwhile_mail::mailbox::{Item, Source};

use meanwhile_words::dates::zone_guess_most;

use super::look::{Eyes, open, promote};
use super::scan::Scanned;
use super::seen::{Faint, Files, Place, Seen, Ties};
use crate::matching::domain;
use crate::matching::relevance::{POSSIBLE, RELEVANT};
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

/// Where the seeker is, as the dates of what they sent show.
pub(super) fn home(scanned: &Scanned) -> Option<Zone> {
    /// Share of the sent mail that must fit, in percent. *Assumption:* people travel less than a third of the time.
    const SHARE: u8 = 66;
    let all = scanned
        .seen
        .iter()
        .map(|seen| &seen.ties)
        .chain(scanned.faint.iter().map(|faint| &faint.ties))
        .chain(&scanned.known);
    let sent = all.filter(|ties| ties.is_outgoing).filter_map(|ties| {
        Some((
            Offset::from_seconds(i32::from(ties.offset_minutes) * 60).ok()?,
            ties.at,
        ))
    });
    let sent: Vec<_> = sent.take(2_000).collect();
    zone_guess_most(&sent)
        .filter(|(_, share)| *share >= SHARE)
        .map(|(zone, _)| zone)
}

/// Domains (hashed) where everybody can have an address: the seeker's own, and those of several people of whom
/// most never write about an application.
pub(super) fn private(scanned: &Scanned, threads: &Threads, eyes: &Eyes) -> HashSet<u64> {
    let relevant: HashSet<u32> = scanned
        .seen
        .iter()
        .filter_map(|seen| threads.find(seen.ties.id))
        .collect();
    let mut people: BTreeMap<u64, BTreeMap<u64, bool>> = BTreeMap::new();
    let mut count = |host: u64, ties: &Ties| {
        let is_relevant = threads
            .find(ties.id)
            .is_some_and(|thread| relevant.contains(&thread));
        if let Some(person) = ties.people.first().filter(|_| host != 0) {
            *people.entry(host).or_default().entry(*person).or_default() |= is_relevant;
        }
    };
    for seen in &scanned.seen {
        count(
            seen.light.clues.domain.as_deref().map_or(0, thread::hash),
            &seen.ties,
        );
    }
    for faint in scanned.faint.iter().filter(|faint| !faint.is_bulk) {
        count(faint.domain, &faint.ties);
    }
    let shared = people.into_iter().filter(|(_, people)| {
        people.len() >= 3
            && people.values().filter(|relevant| **relevant).count() * 2 < people.len()
    });
    let own = eyes
        .me
        .iter()
        .filter_map(|address| address.rsplit_once('@'))
        .map(|(_, host)| thread::hash(domain::registered(host)));
    shared.map(|(host, _)| host).chain(own).collect()
}

/// Points a message from a private address must earn elsewhere, as in [`crate::matching::relevance::score`].
const PRIVATE_POINTS: i16 = 26;

/// Takes back what was concluded from addresses that turned out to be private.
pub(super) fn apply_private(scanned: &mut Scanned, private: &HashSet<u64>) {
    for seen in &mut scanned.seen {
        make_private(seen, private);
    }
    let (kept, demoted): (Vec<Seen>, Vec<Seen>) = std::mem::take(&mut scanned.seen)
        .into_iter()
        .partition(|seen| seen.light.relevance >= RELEVANT);
    scanned.seen = kept;
    scanned.faint.extend(demoted.into_iter().map(|seen| Faint {
        ties: seen.ties,
        place: seen.place,
        domain: 0,
        relevance: seen.light.relevance,
        is_bulk: false,
        is_private: true,
        is_outgoing: seen.light.is_outgoing,
        hints: seen.light.hints_at_jobs(),
    }));
    for faint in &mut scanned.faint {
        if private.contains(&faint.domain) {
            (faint.domain, faint.is_private) = (0, true);
            faint.relevance -= PRIVATE_POINTS;
        }
    }
}

fn make_private(seen: &mut Seen, private: &HashSet<u64>) {
    let host = seen.light.clues.domain.as_deref().map(thread::hash);
    if host.is_some_and(|host| private.contains(&host)) {
        seen.light.clues.domain = None;
        seen.light.is_private = true;
        if !seen.light.clues.is_agency {
            seen.light.relevance -= PRIVATE_POINTS;
        }
    }
}

/// Threads in which the seeker and somebody at an organisation wrote to each other, and which in sum are about
/// a job though no single message says so.
fn two_way(scanned: &Scanned, threads: &Threads) -> HashSet<u32> {
    #[derive(Default)]
    struct Sum {
        points: i16,
        sent: bool,
        received: bool,
        hints: bool,
        private: bool,
    }
    let mut sums: BTreeMap<u32, Sum> = BTreeMap::new();
    for faint in scanned.faint.iter().filter(|faint| !faint.is_bulk) {
        let Some(thread) = threads.find(faint.ties.id) else {
            continue;
        };
        let sum = sums.entry(thread).or_default();
        sum.points = sum.points.saturating_add(faint.relevance.clamp(-30, 40));
        sum.sent |= faint.is_outgoing;
        sum.received |= !faint.is_outgoing;
        sum.hints |= faint.hints;
        sum.private |= faint.is_private;
    }
    sums.into_iter()
        .filter(|(_, sum)| {
            sum.sent && sum.received && sum.hints && !sum.private && sum.points >= RELEVANT
        })
        .map(|(thread, _)| thread)
        .collect()
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
        if !seen.light.is_machine
            && (!seen.light.is_private
                || seen.light.relevance >= RELEVANT && !seen.light.is_outgoing)
        {
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

/// What the store makes relevant: hashes of people's addresses, and threads.
pub(super) struct Stored<'a> {
    pub people: &'a HashSet<u64>,
    pub threads: &'a HashSet<u32>,
}

/// Moves faint messages that are linked to relevant ones over to them; the rest is noise.
pub(super) fn fetch(
    scanned: &mut Scanned,
    threads: &Threads,
    sources: &[(String, Source)],
    eyes: &Eyes,
    stored: &Stored<'_>,
    private: &HashSet<u64>,
) {
    let mut ground = Ground {
        people: stored.people.clone(),
        threads: stored.threads.clone(),
        ..Ground::default()
    };
    scanned
        .seen
        .iter()
        .for_each(|seen| ground.take(seen, threads));
    let talks = two_way(scanned, threads);
    ground.threads.extend(&talks);
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
            let mut seen = promote(open(&bytes, eyes), faint.place, eyes);
            make_private(&mut seen, private);
            if threads
                .find(seen.ties.id)
                .is_some_and(|thread| talks.contains(&thread))
            {
                seen.light.relevance = seen.light.relevance.max(RELEVANT);
            }
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
