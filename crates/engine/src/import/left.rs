//! What an import leaves out and a later one may want: mail may be read in any order, and a message that says little by
//! itself matters once the letter that it answers is known. Of each source some hashes are noted, and a later import that
//! meets them says that the source should be read again.

use std::collections::{BTreeMap, BTreeSet};

use meanwhile_store::{Import, ImportState};
use serde_json::{Value, json};

use super::prepare::Material;
use super::scan::Scanned;
use super::seen::{Faint, Ties};
use crate::matching::assign::Place;

/// Messages that are noted of one import, those that matter most first. *Assumption:* some kilobytes are enough.
const MOST: usize = 200;
/// Score under which a message is never wanted. *Assumption:* the same as for a known writer's.
const HOPELESS: i16 = -30;
/// The name of the note in the log of imports.
pub(super) const NOTE: &str = "left";

/// Keeps of what nobody wanted the part that may be wanted later.
pub(super) fn keep_some(faint: &mut Vec<Faint>) {
    faint.retain(|it| !it.is_bulk && it.relevance_most > HOPELESS);
    faint.sort_by_key(|it| (std::cmp::Reverse(it.relevance), it.ties.id));
    faint.truncate(MOST);
}

/// What to note of each source: the messages that were left out, whom they are from and what they answer.
pub(super) fn of(material: &Material) -> BTreeMap<usize, Value> {
    let scanned = &material.scanned;
    let verdicts = &material.assigned.verdicts;
    let dropped = scanned.seen.iter().zip(verdicts).filter(|(seen, verdict)| {
        !matches!(verdict.place, Place::Assigned { .. }) && seen.place.in_store().is_none()
    });
    let dropped = dropped.map(|(seen, _)| (seen.place.source, &seen.ties));
    let faint = scanned.faint.iter().map(|it| (it.place.source, &it.ties));
    let mut left: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for (source, ties) in faint.chain(dropped).take(MOST) {
        // Whom the seeker wrote to about something else says nothing.
        let people = ties.people.iter().filter(|_| !ties.is_outgoing);
        let all = about(ties).chain(people.copied());
        left.entry(usize::from(source))
            .or_default()
            .extend(all.map(shown));
    }
    left.into_iter()
        .map(|(source, hashes)| (source, json!(hashes)))
        .collect()
}

/// What an import put to applications: its messages, what they answer, and people who were not known before.
pub(super) fn taken(material: &Material) -> BTreeSet<String> {
    let seen = material.scanned.seen.iter();
    let assigned = seen
        .zip(&material.assigned.verdicts)
        .filter(|(_, verdict)| matches!(verdict.place, Place::Assigned { .. }));
    let known = &material.known.people;
    let hashes = assigned.flat_map(|(seen, _)| {
        let people = seen.ties.people.iter().copied();
        about(&seen.ties).chain(people.filter(|person| !known.contains(person)))
    });
    hashes.map(shown).collect()
}

/// The same of everything that may matter, before it is known what becomes of it.
pub(super) fn met(scanned: &Scanned) -> BTreeSet<String> {
    let ties = scanned.seen.iter().map(|seen| &seen.ties);
    let hashes = ties.flat_map(|ties| about(ties).chain(ties.people.iter().copied()));
    hashes.map(shown).collect()
}

/// The earlier imports that left out what these hashes stand for, the newest of each source, in the order of their names.
pub(super) fn wanted<'a>(earlier: &'a [Import], taken: &BTreeSet<String>) -> Vec<&'a Import> {
    let mut newest: BTreeMap<&str, &Import> = BTreeMap::new();
    for import in earlier.iter().filter(|it| it.state == ImportState::Done) {
        let entry = newest.entry(&import.source).or_insert(import);
        if import.started_at >= entry.started_at {
            *entry = import;
        }
    }
    let holds = |import: &&&Import| {
        let left = import.checkpoint.get(NOTE).and_then(Value::as_array);
        let mut hashes = left.into_iter().flatten().filter_map(Value::as_str);
        hashes.any(|hash| taken.contains(hash))
    };
    newest.values().filter(holds).copied().collect()
}

fn about(ties: &Ties) -> impl Iterator<Item = u64> {
    std::iter::once(ties.id).chain(ties.refs.iter().copied())
}

fn shown(hash: u64) -> String {
    format!("{hash:016x}")
}
