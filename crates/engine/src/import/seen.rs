//! What is remembered of a message between the passes: much of the few that matter, little of the others.

use std::path::PathBuf;

use jiff::Timestamp;
use meanwhile_mail::mailbox::Locator;

use super::whole::Whole;
use crate::matching::Light;

/// Where a message lies: source, file (by number) and offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub source: u16,
    pub file: u32,
    pub offset: u64,
}

impl Place {
    /// The source of messages that are stored; no import has so many files.
    const STORE: u16 = u16::MAX;

    /// The place of a stored message that belongs nowhere yet, by its number among those.
    pub fn stored(number: usize) -> Self {
        Self {
            source: Self::STORE,
            file: u32::try_from(number).unwrap_or(u32::MAX),
            offset: 0,
        }
    }

    /// The number of the stored message that lies here, if one does.
    pub fn in_store(self) -> Option<usize> {
        (self.source == Self::STORE).then_some(self.file as usize)
    }
}

/// The files of all sources by number, so that a place is small.
#[derive(Debug, Default)]
pub(super) struct Files(Vec<PathBuf>);

impl Files {
    pub fn place(&mut self, source: u16, locator: &Locator) -> Place {
        // Items of one file come one after the other, so looking at the last is enough.
        if self.0.last().is_none_or(|last| last != locator.file()) {
            self.0.push(locator.file().to_owned());
        }
        let file = u32::try_from(self.0.len() - 1).unwrap_or(u32::MAX);
        Place {
            source,
            file,
            offset: locator.offset(),
        }
    }

    pub fn locator(&self, place: Place) -> Option<Locator> {
        Locator::new(self.0.get(place.file as usize)?.clone(), place.offset)
    }
}

/// Ids, people and subject of a message, as hashes; what threads are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ties {
    /// Its own id.
    pub id: u64,
    /// Ids it refers to, and its mail service's thread.
    pub refs: Box<[u64]>,
    /// Its subject without prefixes.
    pub subject: u64,
    /// It has a prefix of an answer.
    pub is_reply: bool,
    /// Addresses of people on the other side.
    pub people: Box<[u64]>,
    /// When.
    pub at: Timestamp,
    /// The writer's distance from UTC, in minutes.
    pub offset_minutes: i16,
    /// The seeker sent it.
    pub is_outgoing: bool,
}

/// A message that matters only if its thread or its writer does.
#[derive(Clone, Debug)]
pub(super) struct Faint {
    pub ties: Ties,
    pub place: Place,
    /// Hash of the other side's registered domain; 0 for relays and private providers.
    pub domain: u64,
    pub relevance: i16,
    /// What the relevance can at most turn out to be once clues and reading are known; what was looked at closely has
    /// no more than it has.
    pub relevance_most: i16,
    pub is_bulk: bool,
    /// The other side writes from a provider of private mail.
    pub is_private: bool,
    /// Hash of the name that the writer's address shows, of two words at least; 0 where there is none.
    pub writer: u64,
    /// The seeker sent it.
    pub is_outgoing: bool,
    /// It names a role, or speaks of interviews or recruiting.
    pub hints: bool,
    /// Any word of it belongs to jobs.
    pub about_jobs: bool,
    /// It shows the house that its domain is called after.
    pub shows_house: bool,
    /// Its light record, where it was looked at closely and that was kept, see [`Faint::LIGHTS_MOST`].
    pub light: Option<Box<Light>>,
}

impl Faint {
    /// Light records of faint messages that are kept in memory; those of further ones are made again when they are wanted.
    /// *Assumption:* about a kilobyte and a half each.
    pub const LIGHTS_MOST: usize = 8_000;
}

/// A message that may concern an application.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub ties: Ties,
    pub place: Place,
    pub light: Light,
}

/// The moment of a message of which nothing says when it was written, until that is found out.
pub(super) const UNKNOWN: Timestamp = Timestamp::UNIX_EPOCH;

/// One message after the first look.
pub(super) struct Glimpse {
    pub look: Look,
    pub place: Place,
    /// When it was written, or [`UNKNOWN`].
    pub at: Timestamp,
    /// The message itself, where it is wanted again and will be the same then.
    pub whole: Option<Box<Whole>>,
}

/// What one message turned out to be.
#[derive(Debug)]
pub(super) enum Look {
    Noise,
    Known(Ties),
    /// With the registered domain of the other side, where it is an organisation's own.
    Faint(Faint, Option<String>),
    Seen(Box<Seen>),
}
