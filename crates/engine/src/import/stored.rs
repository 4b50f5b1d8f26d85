//! Messages that an earlier import stored, as far as this one needs them again: those that belong to an application
//! take part in finding its interviews, those that belong nowhere yet are put anew.
//!
//! Their texts are what was kept. The events that they carried were not; those are known as interviews.

use jiff::tz::Offset;
use meanwhile_mail::address::Address;
use meanwhile_mail::message::Headers;
use meanwhile_store::{Direction, Mailbox, Message};
use serde::Deserialize;
use serde_json::Value;

use super::eyes::Eyes;
use super::look::promote;
use super::seen::{Place, Seen};
use super::talks::Letter;
use super::whole::{Whole, is_machines};
use crate::matching::interview::Talk;
use crate::matching::thread;

/// A stored message of an application, as far as interviews need it.
pub(super) fn talk(message: &Message) -> Talk {
    let other = other(message);
    let letter = Letter {
        key: &message.key,
        at: message.date,
        offset: offset(message),
        is_outgoing: message.direction == Direction::Out,
        subject: &message.subject,
        text: &message.newest_text,
        kind: said(message, "kind"),
        purpose: said(message, "purpose"),
        events: &[],
        is_machine: other.as_ref().is_none_or(is_machines),
        other,
    };
    letter.talk()
}

/// A stored message that belongs nowhere yet, as one that was just read; `number` is its place among such.
pub(super) fn seen(message: &Message, number: usize, eyes: &Eyes) -> Seen {
    let mut seen = promote(&whole(message, eyes), Place::stored(number), eyes);
    // What it answers was not kept, but its thread was.
    seen.ties.refs = Box::new([thread::hash(&message.thread)]);
    seen
}

/// A stored message as if it was read whole.
pub(super) fn whole(message: &Message, eyes: &Eyes) -> Whole {
    let is_outgoing = message.direction == Direction::Out;
    let offset = offset(message);
    Whole {
        key: message.key.clone(),
        headers: Headers {
            message_id: Some(message.key.clone()),
            date: Some(message.date),
            date_offset: Some(offset),
            from: Some(address(&message.from)),
            to: message.to.iter().map(address).collect(),
            subject: Some(message.subject.clone()),
            ..Headers::default()
        },
        at: message.date,
        offset,
        is_outgoing,
        other: other(message),
        text: message.text.clone(),
        newest: message.newest_text.clone(),
        events: Vec::new(),
        has_papers: false,
        undelivered: Vec::new(),
        mine: eyes.mine.clone(),
        own: Vec::new(),
    }
}

fn other(message: &Message) -> Option<Address> {
    match message.direction {
        Direction::In => Some(address(&message.from)),
        Direction::Out => message.to.first().map(address),
    }
}

fn address(mailbox: &Mailbox) -> Address {
    Address {
        name: Some(mailbox.name.clone()).filter(|name| !name.is_empty()),
        address: mailbox.address.clone(),
    }
}

fn offset(message: &Message) -> Offset {
    Offset::from_seconds(message.utc_offset_seconds).unwrap_or(Offset::UTC)
}

/// What an earlier import read in it.
fn said<T: for<'de> Deserialize<'de>>(message: &Message, what: &str) -> Option<T> {
    let value: &Value = message.filing.reading.get(what)?;
    T::deserialize(value).ok()
}
