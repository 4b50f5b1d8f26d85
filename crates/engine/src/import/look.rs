//! One raw message: is it noise, does it matter, and what is kept of it until all are read?

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::tz::Offset;
use meanwhile_mail::address::Address;
use meanwhile_mail::calendar::Event;
use meanwhile_mail::mailbox::RawItem;
use meanwhile_mail::message::{Headers, Message, newest_text, read_headers};
use meanwhile_mail::{Finding, FindingCode};

use super::eyes::{Eyes, is_among};
use super::light::{Told, Words, light, shown};
use super::marks::events_of;
use super::report::Findings;
use super::seen::{Faint, Glimpse, Look, Place, Seen, Ties, UNKNOWN};
use super::whole::Whole;
use crate::matching::relevance::{self, Glance, RELEVANT};
use crate::matching::{subject, thread};

/// The key of a message: its Message-ID, or a hash of its content.
pub(super) fn key_of(headers: &Headers, bytes: &[u8]) -> String {
    match headers.message_id.as_deref().filter(|id| !id.is_empty()) {
        Some(id) => id.to_owned(),
        None => {
            // Two independent runs of the hash make accidents impossible in practice.
            let text = String::from_utf8_lossy(bytes);
            let text = text.trim_end();
            format!(
                "hash:{:016x}{:016x}",
                thread::hash(text),
                thread::hash(&format!("{}{}", text.len(), text))
            )
        }
    }
}

/// Whether the seeker wrote it.
fn is_mine(headers: &Headers, eyes: &Eyes) -> bool {
    headers
        .from
        .as_ref()
        .is_some_and(|from| eyes.is_me(&from.address))
}

/// The other sides of a message, in order: sender or recipients, the seeker left out.
pub(super) fn others(headers: &Headers, is_outgoing: bool, me: &BTreeSet<String>) -> Vec<Address> {
    let mut all: Vec<Address> = Vec::new();
    let mut take = |address: &Address| {
        if !is_among(me, &address.address)
            && !all.iter().any(|known| known.key() == address.key())
            && all.len() < 30
        {
            all.push(address.clone());
        }
    };
    if !is_outgoing {
        headers
            .from
            .iter()
            .chain(&headers.reply_to)
            .for_each(&mut take);
    }
    headers
        .to
        .iter()
        .chain(&headers.cc)
        .chain(&headers.bcc)
        .for_each(&mut take);
    all
}

fn refs_of(headers: &Headers) -> Box<[u64]> {
    let ids = headers.in_reply_to.iter().chain(&headers.references);
    let mut refs: Vec<u64> = ids.map(|id| thread::hash(id)).collect();
    refs.extend(
        headers
            .gmail_thread_id
            .iter()
            .map(|id| thread::hash(&format!("thread of the service {id}"))),
    );
    refs.sort_unstable();
    refs.dedup();
    refs.truncate(40);
    refs.into_boxed_slice()
}

fn ties(
    key: &str,
    at: Timestamp,
    headers: &Headers,
    others: &[Address],
    is_outgoing: bool,
) -> Ties {
    let title = subject::parse(headers.subject.as_deref().unwrap_or(""));
    let people = others
        .iter()
        .filter(|other| !relevance::is_no_reply(&other.address))
        .take(6)
        .map(|other| thread::hash(&other.key()));
    Ties {
        id: thread::hash(key),
        refs: refs_of(headers),
        subject: thread::hash(&title.key()),
        is_reply: title.is_reply,
        people: people.collect(),
        at,
        offset_minutes: headers.date_offset.map_or(0, |offset| {
            i16::try_from(offset.seconds() / 60).unwrap_or(0)
        }),
        is_outgoing,
    }
}

/// When a message was written, as it says, or when it arrived. Of one that says neither what was found out otherwise; the
/// beginning of time until then.
fn date(headers: &Headers, key: &str, arrived: Option<Timestamp>, eyes: &Eyes) -> Timestamp {
    headers
        .written(arrived, eyes.now)
        .or_else(|| eyes.dated.get(&thread::hash(key)).copied())
        .unwrap_or(UNKNOWN)
}

/// Looks at one raw message.
pub(super) fn look(raw: &RawItem, place: Place, eyes: &Eyes, findings: &mut Findings) -> Glimpse {
    let headers = read_headers(&raw.bytes);
    raw.findings
        .iter()
        .chain(&headers.findings)
        .for_each(|found| findings.add(found));
    let key = key_of(&headers, &raw.bytes);
    let is_outgoing = is_mine(&headers, eyes);
    let at = date(&headers, &key, raw.arrived, eyes);
    if at != UNKNOWN && headers.date != Some(at) {
        let detail = "A Date is missing or cannot be right, the time of arrival counts instead";
        findings.add(&Finding::new(FindingCode::DateAssumed, detail));
    }
    let glimpse = |look| Glimpse {
        look,
        place,
        at,
        whole: None,
    };
    if eyes.known.contains(&thread::hash(&key)) {
        let others = others(&headers, is_outgoing, &eyes.me);
        return glimpse(Look::Known(ties(&key, at, &headers, &others, is_outgoing)));
    }
    if relevance::by_headers(&headers, is_outgoing) == Glance::Noise {
        return glimpse(Look::Noise);
    }
    let whole = open_after(headers, &raw.bytes, raw.arrived, eyes);
    let look = judge(&whole, place, eyes);
    // When it was written may still be found out.
    let is_wanted = matches!(look, Look::Seen(_)) && at != UNKNOWN;
    Glimpse {
        whole: is_wanted.then(|| Box::new(whole)),
        ..glimpse(look)
    }
}

/// Reads a message whole; `arrived` as in [`RawItem::arrived`].
pub(super) fn open(bytes: &[u8], arrived: Option<Timestamp>, eyes: &Eyes) -> Whole {
    open_after(read_headers(bytes), bytes, arrived, eyes)
}

fn open_after(headers: Headers, bytes: &[u8], arrived: Option<Timestamp>, eyes: &Eyes) -> Whole {
    let message = Message::parse_after(headers, bytes);
    let key = key_of(&message.headers, bytes);
    let is_outgoing = is_mine(&message.headers, eyes);
    let events = events_of(&message);
    let has_papers = is_outgoing
        && message
            .attachments
            .iter()
            .any(|file| file.name.as_deref().is_some_and(is_paper));
    let other = others(&message.headers, is_outgoing, &eyes.me)
        .into_iter()
        .next();
    let headers = &message.headers;
    let named = headers.from.iter().chain(&headers.to).chain(&headers.cc);
    let own = named
        .filter(|address| eyes.is_me(&address.address))
        .filter_map(|address| address.name.as_deref())
        .map(meanwhile_words::text::normal)
        .filter(|name| name.contains(' '));
    let mut mine = eyes.mine.clone();
    for name in own {
        if !mine.contains(&name) {
            mine.push(name);
        }
    }
    let invited = events
        .iter()
        .flat_map(|event: &Event| event.attendees.iter().chain(&event.organizer))
        .map(|one| &one.address);
    let own = invited
        .filter(|address| eyes.is_me(&address.address))
        .map(Address::key)
        .collect();
    Whole {
        own,
        mine,
        at: date(&message.headers, &key, arrived, eyes),
        key,
        offset: message.headers.date_offset.unwrap_or(Offset::UTC),
        is_outgoing,
        other,
        newest: newest_text(&message.text),
        text: message.text,
        headers: message.headers,
        events,
        has_papers,
        undelivered: message.undelivered,
    }
}

/// Whether a file is called as papers of an application are.
fn is_paper(name: &str) -> bool {
    const PAPERS: &[&str] = &[
        "resume",
        "résumé",
        "cv",
        "lebenslauf",
        "cover",
        "anschreiben",
        "curriculum",
        "lettre",
        "motivation",
        "bewerbung",
    ];
    let name = name.to_lowercase();
    PAPERS.iter().any(|word| name.contains(word))
}

/// Decides how much a message matters by itself.
fn judge(whole: &Whole, place: Place, eyes: &Eyes) -> Look {
    let all = others(&whole.headers, whole.is_outgoing, &eyes.me);
    let ties = ties(
        &whole.key,
        whole.at,
        &whole.headers,
        &all,
        whole.is_outgoing,
    );
    let shown = shown(whole);
    let words = Words::new(whole, &shown);
    let told = match words.verdict(whole, &ties, place) {
        Ok(look) => return look,
        Err(told) => told,
    };
    let (light, is_bulk) = light(whole, &all, &words, &told);
    if light.relevance >= RELEVANT {
        return Look::Seen(Box::new(Seen { ties, place, light }));
    }
    let faint = Faint {
        ties,
        place,
        domain: light.clues.domain.as_deref().map_or(0, thread::hash),
        relevance: light.relevance,
        relevance_most: light.relevance,
        is_bulk,
        is_private: light.is_private,
        writer: super::light::writer(whole),
        is_outgoing: light.is_outgoing,
        hints: light.hints_at_jobs(),
        about_jobs: words.signs.about_jobs() || light.clues.names_role(),
        shows_house: words.shows_house(whole),
        light: None,
    };
    let host = light.clues.domain.clone();
    // What many get is hardly ever wanted after all.
    let light = (!is_bulk).then(|| Box::new(light));
    Look::Faint(Faint { light, ..faint }, host)
}

/// The same for a message that others made relevant.
pub(super) fn promote(whole: &Whole, place: Place, eyes: &Eyes) -> Seen {
    let all = others(&whole.headers, whole.is_outgoing, &eyes.me);
    let ties = ties(
        &whole.key,
        whole.at,
        &whole.headers,
        &all,
        whole.is_outgoing,
    );
    let shown = shown(whole);
    let words = Words::new(whole, &shown);
    let (light, _) = light(whole, &all, &words, &Told::of(whole, &words));
    Seen { ties, place, light }
}
