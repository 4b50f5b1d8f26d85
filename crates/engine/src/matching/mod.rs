//! Which message belongs to which application: pure functions over light records, without the store.
//!
//! [`relevance`] tells job mail from the rest, [`clues`] reads what one message says, [`thread`] joins
//! messages, [`assign`] puts all together, [`interview`] finds what was agreed. Nothing here guesses silently:
//! what fits two applications is ambiguous, and every assignment carries its reasons.

pub(crate) mod any_of;
pub mod assign;
pub mod client;
pub mod clues;
pub mod domain;
pub mod draft;
pub mod index;
pub mod interview;
pub(crate) mod meeting_title;
pub mod merge;
pub mod name;
pub mod people;
pub mod relay;
pub mod relevance;
pub mod role;
mod signs;
pub mod slots;
pub mod subject;
pub mod thread;
mod titles;
mod written_name;

use jiff::Timestamp;
use meanwhile_core::fact::{Purpose, ReadingKind};
use meanwhile_words::text::{Gap, Text, hash_on};

use clues::Clues;

/// One message that may concern an application, as light as matching allows.
#[derive(Clone, Debug)]
pub struct Light {
    /// Its Message-ID, or a hash of its content.
    pub key: String,
    /// Its date.
    pub at: Timestamp,
    /// The seeker sent it.
    pub is_outgoing: bool,
    /// Addresses on the other side, in lower case, the sender or first recipient first.
    pub parties: Vec<String>,
    /// Names of the people among them, in normal form, of two words at least.
    pub names: Vec<String>,
    /// The first of them is a machine, a list or a relay.
    pub is_machine: bool,
    /// The other side writes from a provider of private mail.
    pub is_private: bool,
    /// Its thread.
    pub thread: u32,
    /// What it says about where it belongs.
    pub clues: Clues,
    /// Hashes of the capitalised words it contains, sorted.
    pub mentions: Vec<u32>,
    /// What it means, for incoming mail.
    pub kind: ReadingKind,
    /// What it was for, for sent mail.
    pub purpose: Purpose,
    /// How surely it is about an application, see [`relevance`].
    pub relevance: i16,
    /// It speaks of the seeker's own application or interview, or a tracking system sent it.
    pub refers: bool,
    /// The seeker says yes to a time.
    pub agrees: bool,
    /// It speaks of the reader's application in so many words.
    pub says_your_application: bool,
    /// That may be one for a flat, a loan or a membership.
    pub is_for_else: bool,
    /// Its subject is the other side's house and a role, see [`relevance::names_role_at_house`].
    pub is_titled: bool,
    /// It has the headers of a list, or says that many get it.
    pub is_bulk: bool,
    /// It speaks of an interview.
    pub speaks_of_interview: bool,
    /// UIDs of the events it carries.
    pub uids: Vec<String>,
}

impl Light {
    /// Whether it is an event of a calendar file, and no message.
    #[must_use]
    pub fn is_calendar_entry(&self) -> bool {
        self.key.starts_with("uid:")
    }

    /// Whether it is an entry of the seeker's own whose title names the house of an interview outright.
    #[must_use]
    pub fn is_titled_entry(&self) -> bool {
        self.is_calendar_entry() && self.parties.is_empty() && self.clues.is_titled
    }

    /// Whether a booking service wrote it; such mail names the person whose calendar it keeps.
    #[must_use]
    pub fn is_booking(&self) -> bool {
        self.clues.relay == Some(relay::RelayKind::Scheduler)
    }

    /// Whether it names a role, be it softly, or speaks of interviews or recruiting.
    #[must_use]
    pub fn hints_at_jobs(&self) -> bool {
        /// Confidence from which a role hints, in percent. *Assumption.*
        const ROLE_HINT: u8 = 65;
        let role = self.clues.role.as_ref();
        self.speaks_of_interview || role.is_some_and(|role| role.confidence >= ROLE_HINT)
    }

    /// Whether it makes a private address stand for an application: somebody writes about one from there, or the seeker
    /// applies there.
    #[must_use]
    pub fn vouches(&self) -> bool {
        self.relevance >= relevance::RELEVANT && (!self.is_outgoing || self.opens())
    }

    /// Whether such a message begins an application: its receipt, or the sending of it.
    #[must_use]
    pub fn opens(&self) -> bool {
        if self.is_outgoing {
            self.purpose == Purpose::Apply
        } else {
            self.kind == ReadingKind::Acknowledgement
        }
    }
}

/// Hashes of all runs of one to four capitalised words, sorted; to look names up in a text that is not kept.
#[must_use]
pub fn mentions(texts: &[&Text<'_>]) -> Vec<u32> {
    const KEPT: usize = 240;
    let mut hashes = Vec::new();
    for text in texts {
        for start in 0..text.tokens.len() {
            if !text.tokens[start].is_capital || hashes.len() >= KEPT * 2 {
                continue;
            }
            let mut words = thread::hash(text.word(start));
            hashes.push(short(words));
            for end in start + 1..text.tokens.len().min(start + 4) {
                if text.tokens[end].gap >= Gap::Sentence {
                    break;
                }
                words = hash_on(hash_on(words, " "), text.word(end));
                hashes.push(short(words));
            }
        }
    }
    hashes.sort_unstable();
    hashes.dedup();
    hashes.truncate(KEPT);
    // A mailbox has tens of thousands of these, and most of them grew to twice what they hold.
    hashes.shrink_to_fit();
    hashes
}

/// The hash of one name in normal form, as [`mentions`] makes them.
#[must_use]
pub fn mention(key: &str) -> u32 {
    short(thread::hash(key))
}

fn short(hash: u64) -> u32 {
    (hash ^ (hash >> 32)) as u32
}
