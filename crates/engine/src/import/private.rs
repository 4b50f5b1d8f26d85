//! Domains that say nothing about who hires: the seeker's own, and those where everybody can have an address. The
//! providers that everybody knows are a table ([`domain::is_free_mail`]); the others show it by their mail.

use std::collections::{HashMap, HashSet};

use super::look::Eyes;
use super::scan::Scanned;
use super::seen::{Faint, Seen, Ties};
use crate::matching::relevance::RELEVANT;
use crate::matching::thread::{self, Threads};
use crate::matching::{domain, name};

/// What is known of the mail from and to one domain.
#[derive(Default)]
struct House {
    people: HashSet<u64>,
    /// Its threads, and whether any message of one may be about an application.
    threads: HashMap<u32, bool>,
    /// A message names an organisation that the domain is called after.
    is_named: bool,
}

impl House {
    fn count(&mut self, ties: &Ties, relevant: bool, threads: &Threads) {
        self.people.extend(ties.people.first());
        if let Some(thread) = threads.find(ties.id) {
            *self.threads.entry(thread).or_default() |= relevant;
        }
    }

    /// Whether everybody can have an address there: nobody names it, and most of what its several people write is
    /// about something else.
    fn is_private(&self) -> bool {
        let relevant = self.threads.values().filter(|relevant| **relevant).count();
        !self.is_named && self.people.len() >= 3 && relevant * 2 < self.threads.len()
    }
}

/// Domains (hashed) where everybody can have an address: the seeker's own, and those that show it by their mail.
pub(super) fn private(scanned: &Scanned, threads: &Threads, eyes: &Eyes) -> HashSet<u64> {
    let mut houses: HashMap<u64, House> = HashMap::new();
    let written = |faint: &&Faint| !faint.is_bulk && faint.domain != 0;
    for faint in scanned.faint.iter().filter(written) {
        let house = houses.entry(faint.domain).or_default();
        house.count(&faint.ties, false, threads);
    }
    for seen in &scanned.seen {
        let Some(host) = &seen.light.clues.domain else {
            continue;
        };
        let house = houses.entry(thread::hash(host)).or_default();
        house.count(&seen.ties, true, threads);
        let label = domain::label(host);
        let names = &seen.light.clues.names;
        house.is_named |= names.iter().any(|clue| name::label_fits(label, &clue.key));
    }
    let shared = houses.into_iter().filter(|(_, house)| house.is_private());
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
        relevance_most: seen.light.relevance,
        is_bulk: false,
        is_private: true,
        is_outgoing: seen.light.is_outgoing,
        hints: seen.light.hints_at_jobs(),
    }));
    for faint in &mut scanned.faint {
        if private.contains(&faint.domain) {
            (faint.domain, faint.is_private) = (0, true);
            faint.relevance -= PRIVATE_POINTS;
            faint.relevance_most -= PRIVATE_POINTS;
        }
    }
}

pub(super) fn make_private(seen: &mut Seen, private: &HashSet<u64>) {
    let host = seen.light.clues.domain.as_deref().map(thread::hash);
    if host.is_some_and(|host| private.contains(&host)) {
        seen.light.clues.domain = None;
        seen.light.is_private = true;
        if !seen.light.clues.is_agency {
            seen.light.relevance -= PRIVATE_POINTS;
        }
    }
}
