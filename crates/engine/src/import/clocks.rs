//! Where people seem to be whose zone nobody stated: by the place in their signatures, else by the zone of their
//! invitations, else by the dates of their mails.
//!
//! What is found here is an assumption, and kept as one; it never goes before what is stated.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::tz::Offset;
use meanwhile_core::time::{Country, Region, Zone, ZoneSeen, ZoneSign};
use meanwhile_mail::calendar::Event;
use meanwhile_mail::message::Authentication;
use meanwhile_words::dates::{city_clock, zone_guess_all};
use meanwhile_words::text::normal;

use super::eyes::Eyes;
use super::prepare::Entry;
use crate::matching::interview::Talk;
use crate::matching::{relay, subject};

/// Mails on different days from which a distance from UTC tells a clock. *Assumption:* one may come from a journey.
const DAYS: usize = 2;

/// Hours between which people write; mails outside were dated by a server's clock. *Assumption.*
const AWAKE: std::ops::Range<i8> = 6..23;

/// Lines of a signature that may name a place. *Assumption.*
const LINES: usize = 8;

/// Letters of such a line. *Assumption:* longer ones are sentences.
const LINE: usize = 90;

/// The zones of those who wrote or invited, by the keys of their addresses. `talks` are the messages of an application, in
/// order of time, `entries` those of them that were just read, and `events` its calendar entries of no message.
pub(super) fn of(
    entries: &[Entry],
    talks: &[Talk],
    events: &[Event],
    eyes: &Eyes,
) -> BTreeMap<String, ZoneSeen> {
    let below = entries.iter().filter_map(|entry| {
        let text = below_mark(&entry.whole.text)?;
        Some((entry.whole.key.as_str(), text))
    });
    let is_doubtful =
        |entry: &&Entry| entry.whole.headers.authentication() == Some(Authentication::Failed);
    let doubtful = entries.iter().filter(is_doubtful);
    let doubtful = doubtful.map(|entry| entry.whole.key.as_str()).collect();
    let mut found = clocks(talks, eyes.reader, &below.collect(), &doubtful);
    let sure = talks
        .iter()
        .filter(|talk| !doubtful.contains(talk.key.as_str()));
    let carried = sure.flat_map(|talk| &talk.events);
    for (who, seen) in carried.chain(events).filter_map(|it| invited(it, &eyes.me)) {
        let known = found.entry(who).or_insert(seen);
        if known.sign <= seen.sign {
            *known = seen;
        }
    }
    found
}

/// Who invited, and the zone in which the time is given. UTC and what is no place say nothing: servers write so. An entry
/// that the seeker made is in the seeker's own zone.
fn invited(event: &Event, me: &BTreeSet<String>) -> Option<(String, ZoneSeen)> {
    let organizer = event.organizer.as_ref().filter(|it| !it.is_resource)?;
    let who = organizer.address.key();
    let zone = event.start.zone_name().and_then(Zone::parse)?;
    let is_place = zone.name().contains('/') && !zone.name().starts_with("Etc/");
    let sign = ZoneSign::Invitation;
    (is_place && !me.contains(&who)).then_some((who, ZoneSeen { zone, sign }))
}

/// What stands below the mark of a signature, above anything that is quoted.
fn below_mark(text: &str) -> Option<&str> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        match line.trim_end_matches(['\r', '\n']) {
            "-- " | "--" => {
                let rest = &text[at..];
                return Some(rest.find("\n>").map_or(rest, |end| &rest[..end]));
            }
            line if line.starts_with('>') => return None,
            _ => {}
        }
    }
    None
}

/// The zones of those who wrote, by the keys of their addresses. `talks` are in order of time; `reader` is the seeker's
/// own zone; what stands below the mark of a signature in a message is in `below`, by the message's key; and mail whose
/// sender could not be confirmed is in `doubtful`.
fn clocks(
    talks: &[Talk],
    reader: Option<Zone>,
    below: &BTreeMap<&str, &str>,
    doubtful: &BTreeSet<&str>,
) -> BTreeMap<String, ZoneSeen> {
    let mut written: BTreeMap<String, Vec<&Talk>> = BTreeMap::new();
    for talk in talks {
        let is_person = !talk.is_outgoing && !talk.is_machine;
        let Some(from) = talk.from.as_ref().filter(|_| is_person) else {
            continue;
        };
        let is_relayed = from.domain().and_then(relay::relay_of).is_some();
        if !is_relayed && !doubtful.contains(talk.key.as_str()) {
            written.entry(from.key()).or_default().push(talk);
        }
    }
    let seen = |talks: &[&Talk]| {
        let place = talks.iter().rev().find_map(|talk| signed(talk, below));
        let place = place.map(|zone| (zone, ZoneSign::Signature));
        let dates = || Some((by_dates(talks, reader)?, ZoneSign::Dates));
        let (zone, sign) = place.or_else(dates)?;
        Some(ZoneSeen { zone, sign })
    };
    let found = written.iter();
    found
        .filter_map(|(who, talks)| Some((who.clone(), seen(talks)?)))
        .collect()
}

/// The clock that the dates of somebody's mails agree on. Those in UTC say nothing: servers write so.
fn by_dates(talks: &[&Talk], reader: Option<Zone>) -> Option<Zone> {
    let dated: Vec<(Offset, Timestamp)> = talks
        .iter()
        .filter(|talk| talk.offset != Offset::UTC)
        .map(|talk| (talk.offset, talk.at))
        .collect();
    let local = |(offset, at): &(Offset, Timestamp)| offset.to_datetime(*at);
    let days: BTreeSet<_> = dated.iter().map(|it| local(it).date()).collect();
    let is_awake = dated.iter().all(|it| AWAKE.contains(&local(it).hour()));
    if days.len() < DAYS || !is_awake {
        return None;
    }
    let fits = |zone: &Zone| {
        let offset = |at| zone.rules().to_offset(at);
        dated.iter().all(|(seen, at)| offset(*at) == *seen)
    };
    reader.filter(fits).or_else(|| zone_guess_all(&dated))
}

/// The clock of the one place that the signature of a message names.
fn signed(talk: &Talk, below: &BTreeMap<&str, &str>) -> Option<Zone> {
    let subject = subject::parse(&talk.subject);
    if subject.is_forward {
        return None;
    }
    let name = talk.from.as_ref().and_then(|from| from.name.as_deref());
    let name = name.map(normal).unwrap_or_default();
    let below = below.get(talk.key.as_str()).copied().unwrap_or_default();
    let lines = signature(&talk.text, &name)
        .into_iter()
        .chain(below.lines().take(LINES));
    let mut places: BTreeSet<Zone> = BTreeSet::new();
    for line in lines {
        places.extend(places_in(line.trim(), &name)?);
    }
    let only = places.first().copied();
    only.filter(|_| places.len() == 1)
}

/// The lines below the writer's name; where it does not stand by itself, the last ones, if they are no sentences.
fn signature<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    const LAST: usize = 3;
    let lines = text.lines().map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let from = lines.len().saturating_sub(LINES);
    let first = name.split(' ').next().unwrap_or_default();
    let signs = |line: &str| {
        let line = normal(line);
        !first.is_empty() && (line == first || line.starts_with(name))
    };
    let named = lines[from..].iter().position(|line| signs(line));
    let is_sentence = |line: &&str| line.ends_with(['.', '!', '?', ',', ':']);
    match named {
        Some(at) => lines[from + at + 1..].to_vec(),
        None => {
            let last = lines[lines.len().saturating_sub(LAST)..].iter().copied();
            last.filter(|line| !is_sentence(line)).collect()
        }
    }
}

/// The places that a line of a signature names as parts of their own. `None` where something behind one says that
/// another place of that name is meant.
fn places_in(line: &str, name: &str) -> Option<Vec<Zone>> {
    if line.len() > LINE {
        return Some(Vec::new());
    }
    let marks = [',', '|', '·', '•', '–', '—', '(', ')', ';', ':', '/'];
    let parts = line.split(marks).flat_map(|part| part.split(" - "));
    let parts: Vec<String> = parts.map(without_numbers).collect();
    let is_name = |part: &str| name.split(' ').any(|word| word == normal(part));
    let mut found = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let Some(zone) = city_clock(part).filter(|_| !is_name(part)) else {
            continue;
        };
        let elsewhere = parts[at + 1..].iter().any(|part| is_elsewhere(part, zone));
        if elsewhere {
            return None;
        }
        found.push(zone);
    }
    Some(found)
}

/// A part without postal codes, and without what is said of a house there.
fn without_numbers(part: &str) -> String {
    let words = part.split_whitespace();
    let words = words.filter(|word| {
        let is_code = word.chars().any(|letter| letter.is_ascii_digit());
        !is_code && !matches!(normal(word).as_str(), "office" | "hq" | "headquarters")
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Whether the name of a country, or of a state, lies elsewhere than a zone: “London, Ontario”, “Paris, TX”.
fn is_elsewhere(part: &str, zone: Zone) -> bool {
    let home = Country::of_zone(zone);
    let state = |code: &str| {
        let country = Country::parse(code)?;
        Region::parse(country, part).map(Region::country)
    };
    let all = [Country::parse(part), state("US"), state("CA")];
    let mut named = all.into_iter().flatten().peekable();
    named.peek().is_some() && named.all(|country| Some(country) != home)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::import::talks::Letter;
    use meanwhile_core::fact::ReadingKind;
    use meanwhile_mail::address::Address;

    fn letter(day: u8, time: &str, text: &str) -> Talk {
        let at = format!("2026-03-{day:02}T{time}");
        let hours: i8 = at[19..22].parse().unwrap();
        let offset = Offset::from_hours(hours).unwrap();
        let from = Address {
            name: Some("Priya Raman".to_owned()),
            address: "priya@kestrel.example".to_owned(),
        };
        let letter = Letter {
            key: &format!("{day}@kestrel.example"),
            at: at.parse().unwrap(),
            offset,
            is_outgoing: false,
            subject: "Interview",
            text,
            kind: Some(ReadingKind::Other),
            purpose: None,
            events: &[],
            other: Some(from),
            is_machine: false,
        };
        letter.talk()
    }

    /// The zone of the one who wrote, for a seeker in Berlin, and what speaks for it; empty for none.
    fn check(talks: &[Talk], expected: &str) {
        let here = Zone::parse("Europe/Berlin");
        let found = clocks(talks, here, &BTreeMap::new(), &BTreeSet::new());
        let found = found.get("priya@kestrel.example");
        let shown = found.map(|seen| format!("{} {:?}", seen.zone, seen.sign));
        assert_eq!(shown.unwrap_or_default(), expected);
    }

    fn signed_with(line: &str, expected: &str) {
        let text = format!("Hi Sam,\n\nsee you on Tuesday.\n\nBest\nPriya Raman\n{line}");
        check(&[letter(2, "09:00:00+00:00", &text)], expected);
    }

    #[test]
    fn the_place_in_a_signature_is_where_they_are() {
        for line in [
            "People Team | Kestrel Analytics, London",
            "Kestrel Ltd, 1 Fleet Street, London EC4A 1AA, UK",
            "HR - London office",
        ] {
            signed_with(line, "Europe/London Signature");
        }
        signed_with("New York, NY 10001", "America/New_York Signature");
    }

    #[test]
    fn several_places_another_place_of_that_name_and_a_persons_name_say_nothing() {
        for line in [
            "London | New York | Singapore",
            "London, Ontario",
            "Paris, TX",
            "London Business Analytics",
            "I will be in Paris next week, and then we can speak about the London office and about all the rest, too",
        ] {
            signed_with(line, "");
        }
        let sydney = "Best\nSydney";
        let mut talk = letter(2, "09:00:00+00:00", sydney);
        talk.from.as_mut().unwrap().name = Some("Sydney Raman".to_owned());
        check(&[talk], "");
    }

    #[test]
    fn dates_of_several_days_that_agree_show_a_clock() {
        let all = [
            letter(2, "09:00:00-05:00", "Hi"),
            letter(4, "15:00:00-05:00", "Hi"),
        ];
        check(&all, "America/New_York Dates");
        // Over the change of the clocks it is still one place.
        let all = [
            letter(2, "09:00:00-05:00", "Hi"),
            letter(12, "15:00:00-04:00", "Hi"),
        ];
        check(&all, "America/New_York Dates");
        let here = [
            letter(2, "09:00:00+01:00", "Hi"),
            letter(4, "15:00:00+01:00", "Hi"),
        ];
        check(&here, "Europe/Berlin Dates");
    }

    #[test]
    fn one_mail_a_journey_a_servers_clock_and_utc_show_none() {
        check(&[letter(2, "09:00:00-05:00", "Hi")], "");
        let all = [
            letter(2, "09:00:00-05:00", "Hi"),
            letter(4, "15:00:00+09:00", "Hi"),
        ];
        check(&all, "");
        let at_night = [
            letter(2, "02:00:00-08:00", "Hi"),
            letter(4, "03:00:00-08:00", "Hi"),
        ];
        check(&at_night, "");
        let utc = [
            letter(2, "09:00:00+00:00", "Hi"),
            letter(4, "15:00:00+00:00", "Hi"),
        ];
        check(&utc, "");
    }

    /// Who is seen where by an invitation of `from` that gives its time in `zone`, by a seeker called sam@bell.example.
    fn invites(from: &str, start: &str, expected: &str) {
        let text = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@kestrel.example\r\nDTSTAMP:20260301T090000Z\r\n\
             DTSTART{start}\r\nSUMMARY:Interview\r\nORGANIZER:mailto:{from}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        let calendar = meanwhile_mail::calendar::parse_calendar(text.as_bytes());
        let me = BTreeSet::from(["sam@bell.example".to_owned()]);
        let found = invited(calendar.events.first().unwrap(), &me);
        let shown = found.map(|(who, seen)| format!("{who} {} {:?}", seen.zone, seen.sign));
        assert_eq!(shown.unwrap_or_default(), expected);
    }

    #[test]
    fn whoever_invites_is_in_the_zone_of_the_invitation() {
        let priya = "priya@kestrel.example";
        let paris = "priya@kestrel.example Europe/Paris Invitation";
        invites(priya, ";TZID=Europe/Paris:20260303T100000", paris);
        invites(priya, ":20260303T100000Z", "");
        invites(priya, ";TZID=Etc/UTC:20260303T100000", "");
        invites(priya, ":20260303T100000", "");
        invites("sam@bell.example", ";TZID=Europe/Paris:20260303T100000", "");
    }

    #[test]
    fn mail_whose_sender_is_in_doubt_shows_nothing() {
        let talks = [letter(
            2,
            "09:00:00+00:00",
            "Best\nPriya Raman\nKestrel, London",
        )];
        let doubtful = BTreeSet::from(["2@kestrel.example"]);
        assert!(clocks(&talks, None, &BTreeMap::new(), &doubtful).is_empty());
    }
}
