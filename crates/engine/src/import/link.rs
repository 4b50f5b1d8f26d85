//! Joins messages to threads, and fetches those that only their thread or their writer makes relevant.

use std::collections::{BTreeMap, HashSet};

use jiff::tz::Offset;
use meanwhile_core::fact::ReadingKind;
use meanwhile_core::time::Zone;
use meanwhile_mail::mailbox::{Item, Lookup, RawItem, Source};

use meanwhile_words::dates::zone_guess_most;

use super::eyes::Eyes;
use super::known::Known;
use super::left;
use super::look::{open, promote};
use super::private::make_private;
use super::scan::Scanned;
use super::seen::{Faint, Files, Place, Seen, Ties};
use crate::matching::draft::Draft;
use crate::matching::relevance::{POSSIBLE, RELEVANT};
use crate::matching::thread::{self, Threads};
use crate::matching::{Light, domain, name};
use crate::parallel;

/// Days between an answer without ids and what it answers. *Assumption.*
const SUBJECT_DAYS: i64 = 45;
/// Score under which even a known writer's message is left alone. *Assumption:* a parcel is a parcel.
const HOPELESS: i16 = -30;
/// Score under which a message from a domain that is only called after an employer is left alone. *Assumption.*
const DOUBTFUL: i16 = -20;
/// Weight from which a name is an employer's for certain. *Assumption.*
const NAMED: u8 = 72;

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

/// Points that the letters of a thread have together where it is about a job. *Assumption:* lower than for one letter,
/// since both sides wrote.
const TALK_POINTS: i16 = 30;

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
    // Networks for work mark what people write to each other as bulk; nobody answers newsletters.
    let sent = scanned.faint.iter().filter(|faint| faint.is_outgoing);
    let answered: HashSet<u32> = sent.filter_map(|it| threads.find(it.ties.id)).collect();
    let is_answered = |faint: &&Faint| {
        !faint.is_bulk
            || threads
                .find(faint.ties.id)
                .is_some_and(|it| answered.contains(&it))
    };
    for faint in scanned.faint.iter().filter(is_answered) {
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
            sum.sent && sum.received && sum.hints && !sum.private && sum.points >= TALK_POINTS
        })
        .map(|(thread, _)| thread)
        .collect()
}

/// What makes a faint message relevant.
#[derive(Default)]
struct Ground {
    threads: HashSet<u32>,
    people: HashSet<u64>,
    /// Hashes of the names of people who wrote from a house's own address, or are to be met there.
    called: HashSet<u64>,
    domains: HashSet<u64>,
    /// Domains that are called after an employer whom a relevant message names.
    named: HashSet<u64>,
    /// Threads that are about a job in sum.
    talks: HashSet<u32>,
}

impl Ground {
    fn take(&mut self, seen: &Seen, threads: &Threads) {
        if seen.light.kind == ReadingKind::RecruiterOutreach {
            // Only its own thread: a recruiter's further letters must earn their place.
            self.threads.extend(threads.find(seen.ties.id));
            return;
        }
        self.threads.extend(threads.find(seen.ties.id));
        // Somebody speaks for an application only with what an application needs: a club has members who apply, too.
        if !seen.light.is_machine
            && seen.light.signs().count_ones() >= Draft::SIGNS_MIN
            && (!seen.light.is_private || seen.light.vouches())
        {
            self.people.extend(seen.ties.people.iter().copied());
            if !seen.light.is_private {
                let names = seen.light.names.iter();
                self.called.extend(names.map(|name| thread::hash(name)));
            }
        }
        self.domains
            .extend(seen.light.clues.domain.as_deref().map(thread::hash));
    }

    /// Whether a faint message becomes relevant if its relevance is `relevance`.
    fn wants(&self, faint: &Faint, relevance: i16, threads: &Threads) -> bool {
        let thread = threads.find(faint.ties.id);
        if faint.is_bulk {
            return thread.is_some_and(|thread| self.talks.contains(&thread));
        }
        let by_thread = thread.is_some_and(|thread| self.threads.contains(&thread));
        let by_person = relevance > HOPELESS
            && faint
                .ties
                .people
                .iter()
                .any(|person| self.people.contains(person));
        // What the seeker writes to an employer's own address needs no words of its own. People of an employer who wrote
        // through a recruiting system before write from their own addresses later.
        let (of_domain, of_name) = match faint.is_outgoing {
            true => (HOPELESS, HOPELESS),
            false => (POSSIBLE, DOUBTFUL),
        };
        let by_domain =
            relevance >= of_domain && faint.domain != 0 && self.domains.contains(&faint.domain);
        let by_name = relevance > of_name
            && !faint.ties.people.is_empty()
            && self.named.contains(&faint.domain);
        by_thread || by_person || by_domain || by_name
    }

    /// Whether somebody of the name of one who is met writes from a private address: “our mail is down, so from here”.
    fn is_namesake(&self, faint: &Faint) -> bool {
        let is_letter = faint.is_private && !faint.is_outgoing && !faint.is_bulk;
        is_letter && faint.relevance_most > HOPELESS && self.called.contains(&faint.writer)
    }
}

/// The domains (hashed) that are called after an employer whom a relevant message names or who is recorded, and those
/// from which the people of recorded employers write.
pub(super) fn named(scanned: &Scanned, known: &Known) -> HashSet<u64> {
    named_or(scanned, known, &known.houses)
}

/// The same without the domains of houses of which nobody has said yet that they are some.
pub(super) fn surely_named(scanned: &Scanned, known: &Known) -> HashSet<u64> {
    named_or(scanned, known, &known.sure_houses)
}

fn named_or(scanned: &Scanned, known: &Known, houses: &HashSet<u64>) -> HashSet<u64> {
    // “Your application was viewed by Acme”: what a network or a recruiting system sends names the house, and little more.
    let tells = |seen: &&Seen| {
        use crate::matching::relay::RelayKind;
        let relay = seen.light.clues.relay;
        seen.light.signs().count_ones() >= Draft::SIGNS_MIN
            || seen.light.refers && matches!(relay, Some(RelayKind::Tracking | RelayKind::Board))
    };
    let names: HashSet<&str> = scanned
        .seen
        .iter()
        .filter(tells)
        .flat_map(|seen| &seen.light.clues.names)
        .filter(|clue| clue.weight >= NAMED)
        .map(|clue| clue.key.as_str())
        .chain(known.names.iter().map(String::as_str))
        .collect();
    let fits = |host: &str| {
        let label = domain::label(host);
        names.iter().any(|key| name::label_fits(label, key))
    };
    let hosts = scanned.hosts.iter().filter(|(_, host)| fits(host));
    let hosts = hosts.map(|(hash, _)| *hash);
    hosts.chain(houses.iter().copied()).collect()
}

/// What the store makes relevant: hashes of people's addresses, and threads.
pub(super) struct Stored<'a> {
    pub people: &'a HashSet<u64>,
    pub threads: &'a HashSet<u32>,
}

/// Moves faint messages that are linked to relevant ones over to them; the rest is noise, of which
/// some is remembered.
pub(super) fn fetch(
    scanned: &mut Scanned,
    threads: &Threads,
    sources: &[(String, Source)],
    eyes: &Eyes,
    stored: &Stored<'_>,
    private: &HashSet<u64>,
    known: &Known,
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
    ground.named = named(scanned, known);
    let talks = two_way(scanned, threads);
    ground.threads.extend(&talks);
    ground.talks.clone_from(&talks);
    // Each round can make further ones relevant; three reach everything but the oddest chains.
    for _ in 0..3 {
        let (wanted, rest): (Vec<Faint>, Vec<Faint>) = std::mem::take(&mut scanned.faint)
            .into_iter()
            .partition(|faint| {
                ground.wants(faint, faint.relevance_most, threads) || ground.is_namesake(faint)
            });
        scanned.faint = rest;
        let read = read_lights(&wanted, &scanned.files, sources, eyes);
        let mut found = false;
        for (mut faint, read) in wanted.into_iter().zip(read) {
            let Some(light) = faint.light.take().map(|light| *light).or(read) else {
                scanned.noise += 1;
                continue;
            };
            let mut seen = Seen {
                ties: faint.ties.clone(),
                place: faint.place,
                light,
            };
            make_private(&mut seen, private);
            let by_name = ground.is_namesake(&faint) && says_how_it_stands(&seen.light);
            if !(by_name || ground.wants(&faint, seen.light.relevance, threads)) {
                faint.relevance = seen.light.relevance;
                faint.relevance_most = seen.light.relevance;
                scanned.faint.push(faint);
                continue;
            }
            if threads
                .find(seen.ties.id)
                .is_some_and(|thread| talks.contains(&thread))
            {
                seen.light.relevance = seen.light.relevance.max(RELEVANT);
            }
            // Joined by its thread it speaks for its writer, too.
            ground.take(&seen, threads);
            scanned.seen.push(seen);
            found = true;
        }
        if !found {
            break;
        }
        // A talk over a network names the house whose people write from their own addresses next.
        ground.named = named(scanned, known);
    }
    scanned.noise += scanned.faint.len() as u64;
    left::keep_some(&mut scanned.faint);
}

/// The light records of those that have none any more, in their order.
fn read_lights(
    wanted: &[Faint],
    files: &Files,
    sources: &[(String, Source)],
    eyes: &Eyes,
) -> Vec<Option<Light>> {
    let tools = || lookups(sources);
    parallel::map(wanted, tools, |lookups, faint| {
        if faint.light.is_some() {
            return None;
        }
        let raw = read_again(lookups, files, faint.place)?;
        let whole = open(&raw.bytes, raw.arrived, eyes);
        Some(promote(&whole, faint.place, eyes).light)
    })
}

/// Whether a letter says how an application stands, which a friend of the same name does not.
fn says_how_it_stands(light: &Light) -> bool {
    matches!(
        light.kind,
        ReadingKind::Encouraging | ReadingKind::Delay | ReadingKind::Rejection | ReadingKind::Offer
    )
}

/// One for each source, to read single messages again.
pub(super) fn lookups(sources: &[(String, Source)]) -> Vec<Lookup<'_>> {
    sources.iter().map(|(_, source)| source.lookup()).collect()
}

/// A message, read again. `None` when it is not there any more.
pub(super) fn read_again(
    lookups: &mut [Lookup<'_>],
    files: &Files,
    place: Place,
) -> Option<RawItem> {
    let lookup = lookups.get_mut(usize::from(place.source))?;
    match lookup.read_at(&files.locator(place)?) {
        Ok(Some(Item::Message(raw))) => Some(raw),
        // Gone or unreadable since it was read a moment ago: it is left for the next import.
        _ => None,
    }
}
