//! A message that was read whole, and what it says.

use jiff::Timestamp;
use jiff::tz::Offset;
use meanwhile_core::fact::ReadingKind;
use meanwhile_core::time::Zone;
use meanwhile_mail::address::Address;
use meanwhile_mail::calendar::Event;
use meanwhile_mail::message::Headers;
use meanwhile_words::reading::{self, Flags, Incoming, Outgoing, Reading, SentReading};
use meanwhile_words::text::Text;

use super::marks::{flags_of, invites};
use crate::matching::{clues, relay};

/// Bytes of a message's newest text that decide whether it matters. *Assumption.*
const LOOKED_AT_BYTES: usize = 8_000;

/// A message read whole, with what it says.
pub(super) struct Whole {
    pub key: String,
    pub headers: Headers,
    pub at: Timestamp,
    pub offset: Offset,
    pub is_outgoing: bool,
    pub other: Option<Address>,
    pub text: String,
    pub newest: String,
    pub events: Vec<Event>,
    pub has_papers: bool,
    /// Addresses that it reports a message of the seeker's not to have reached.
    pub undelivered: Vec<String>,
    /// The seeker's names in normal form.
    pub mine: Vec<String>,
    /// The seeker's addresses among those of the message and its events, in lower case.
    pub own: Vec<String>,
}

/// Whether an address is a machine’s, or of a relay that is not an applicant-tracking system: people write through those.
pub(super) fn is_machines(address: &Address) -> bool {
    let local = address.address.split('@').next().unwrap_or("");
    let host = address.domain().unwrap_or("");
    clues::is_machine(local)
        || relay::is_customers(local, host)
        || relay::relay_of(host).is_some_and(|relay| relay.kind != relay::RelayKind::Tracking)
}

impl Whole {
    pub fn subject(&self) -> &str {
        self.headers.subject.as_deref().unwrap_or("")
    }

    /// Whether a machine, a list or a relay wrote it.
    pub fn is_machine(&self) -> bool {
        let Some(other) = &self.other else {
            return true;
        };
        let auto = self.headers.auto_reply.auto_submitted.as_deref() == Some("auto-generated")
            || self.headers.list.is_list_or_bulk();
        !self.is_outgoing && (auto || clues::says_automated(&self.newest)) || is_machines(other)
    }

    pub fn flags(&self) -> Flags {
        flags_of(&self.headers, invites(&self.events))
    }

    /// What it means, for a seeker in the zone `reader`.
    pub fn reading(&self, reader: Option<Zone>) -> Reading {
        reading::read(&self.incoming(reader))
    }

    /// What kind of message it is, and how sure that is in percent.
    ///
    /// `title` and `looked_at` are its words as far as they are looked at.
    pub fn kind(&self, title: &Text<'_>, looked_at: &Text<'_>) -> (ReadingKind, u8) {
        let incoming = self.incoming(None);
        if looked_at.source == incoming.text {
            reading::kind_within(&incoming, title, looked_at)
        } else {
            reading::kind(&incoming)
        }
    }

    fn incoming(&self, reader: Option<Zone>) -> Incoming<'_> {
        Incoming {
            subject: self.subject(),
            text: &self.newest,
            flags: self.flags(),
            sent_at: self.at,
            offset: self.offset,
            writer_zone: None,
            reader_zone: reader,
        }
    }

    /// What it was for.
    pub fn purpose(&self, after_interview: bool, after_rejection: bool) -> SentReading {
        reading::purpose(&Outgoing {
            after_interview,
            after_rejection,
            ..self.outgoing()
        })
    }

    /// The same for a message of which nobody knows what came before it; its words as for [`Whole::kind`].
    pub fn purpose_alone(&self, title: &Text<'_>, looked_at: &Text<'_>) -> SentReading {
        let outgoing = self.outgoing();
        if looked_at.source == outgoing.text {
            reading::purpose_within(&outgoing, title, looked_at)
        } else {
            reading::purpose(&outgoing)
        }
    }

    fn outgoing(&self) -> Outgoing<'_> {
        Outgoing {
            subject: self.subject(),
            text: &self.newest,
            is_reply: self.flags().is_reply,
            has_attachment: self.has_papers,
            after_interview: false,
            after_rejection: false,
        }
    }

    /// About how much memory it takes, in bytes.
    pub fn size(&self) -> usize {
        /// What its headers take. *Assumption.*
        const HEADERS: usize = 1_500;
        self.text.len() + self.newest.len() + HEADERS
    }

    /// The part that decides whether it matters.
    pub fn looked_at(&self) -> &str {
        &self.newest[..self.newest.floor_char_boundary(LOOKED_AT_BYTES)]
    }
}
