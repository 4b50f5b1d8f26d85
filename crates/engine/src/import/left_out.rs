//! Which messages an import left out, for whoever wants to check: date, sender and subject, read once more from the
//! sources. Nothing of it is stored, and what is kept in memory is bounded.

use std::collections::{BTreeMap, HashSet};

use jiff::Timestamp;
use meanwhile_mail::mailbox::{Item, Source};
use meanwhile_mail::message::{Headers, read_headers};
use serde::Serialize;

use super::eyes::Eyes;
use super::look::key_of;
use super::prepare::Material;
use super::writer::is_kept;
use crate::matching::thread::hash;

/// Messages that are listed one by one, the newest. *Assumption:* nobody reads through more.
const LISTED_MOST: usize = 1_000;
/// Senders of lists that are told apart. *Assumption.*
const LISTS_MOST: usize = 500;
/// Letters of a sender or subject that are shown. *Assumption.*
const LETTERS_MOST: usize = 120;

/// What an import left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Messages, the newest first; at most a thousand. What stands in them was written by others.
    pub messages: Vec<LeftOutMessage>,
    /// How many more there are.
    pub more: u64,
    /// Newsletters and other lists, by sender, those that write most first.
    pub lists: Vec<LeftOutList>,
}

/// One message that was left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct LeftOutMessage {
    /// When it was written.
    pub at: Timestamp,
    /// Who wrote it, as it says; of what the seeker sent, to whom it went.
    pub from: String,
    /// Its subject.
    pub subject: String,
    /// The seeker sent it.
    pub is_yours: bool,
}

/// How much of one list was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOutList {
    /// Who sends it.
    pub from: String,
    /// How many messages.
    pub messages: u64,
}

/// The hashes of the keys of all messages that are in the store after this import.
pub(super) fn kept(material: &Material) -> HashSet<u64> {
    let mut kept = material.known.keys.clone();
    let seen = material.scanned.seen.iter().enumerate();
    let taken = seen.filter(|(index, _)| is_kept(material, *index));
    kept.extend(taken.map(|(_, seen)| hash(&seen.light.key)));
    kept
}

/// Reads the sources once more and lists what is not among `kept`.
pub(super) fn list(
    sources: impl Iterator<Item = Source>,
    kept: &HashSet<u64>,
    eyes: &Eyes,
) -> LeftOut {
    let mut found = Found::default();
    for item in sources.flatten() {
        let Item::Message(raw) = item else { continue };
        let headers = read_headers(&raw.bytes);
        let key = hash(&key_of(&headers, &raw.bytes));
        if !kept.contains(&key) {
            found.take(&headers, (raw.arrived, key), eyes);
        }
    }
    found.finish()
}

#[derive(Default)]
struct Found {
    /// By date, then in the order in which they were read.
    messages: BTreeMap<(Timestamp, u64), LeftOutMessage>,
    count: u64,
    more: u64,
    lists: BTreeMap<String, u64>,
}

impl Found {
    fn take(&mut self, headers: &Headers, (arrived, key): (Option<Timestamp>, u64), eyes: &Eyes) {
        let from = headers.from.as_ref();
        let is_yours = from.is_some_and(|from| eyes.is_me(&from.address));
        let other = if is_yours { headers.to.first() } else { from };
        let other = other.map_or_else(String::new, |other| match &other.name {
            Some(name) if !name.is_empty() => format!("{} <{}>", shortened(name), other.key()),
            _ => other.key(),
        });
        if headers.list.is_list_or_bulk() && !is_yours {
            let is_room = self.lists.len() < LISTS_MOST;
            match self.lists.get_mut(&other) {
                Some(count) => *count += 1,
                None if is_room => _ = self.lists.insert(other, 1),
                None => self.more += 1,
            }
            return;
        }
        self.count += 1;
        let at = headers.written(arrived, eyes.now);
        let message = LeftOutMessage {
            at: at.unwrap_or_else(|| eyes.dated.get(&key).copied().unwrap_or(eyes.now)),
            from: other,
            subject: shortened(headers.subject.as_deref().unwrap_or("")),
            is_yours,
        };
        self.messages.insert((message.at, self.count), message);
        if self.messages.len() > LISTED_MOST {
            self.messages.pop_first();
            self.more += 1;
        }
    }

    fn finish(self) -> LeftOut {
        let lists = self.lists.into_iter();
        let mut lists: Vec<LeftOutList> = lists
            .map(|(from, messages)| LeftOutList { from, messages })
            .collect();
        lists.sort_by_key(|list| std::cmp::Reverse(list.messages));
        LeftOut {
            messages: self.messages.into_values().rev().collect(),
            more: self.more,
            lists,
        }
    }
}

/// At most so much of a text, on one line.
fn shortened(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().take(LETTERS_MOST).collect()
}
