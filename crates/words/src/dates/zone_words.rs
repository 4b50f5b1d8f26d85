//! How people name time zones: “ET”, “CEST”, “UTC+2”, “London time”, “your time”.
//!
//! Abbreviations are read as the clock people keep there, summer time included: “EST” in July means New York.
//! Where one is used in several parts of the world, the writer's own offset decides.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::Offset;
use meanwhile_core::time::Zone;

use super::city_clock::zone_of_city;
use super::numerals::Part;
use super::parts::Parts;
use super::zone_beside::{
    countries, is_bracketed_behind_clock, is_last_behind_clock, stands_behind_clock,
};
use super::zone_names::{ABBREVIATIONS, PLACES};
use crate::text::{Gap, Table, Text};

/// A zone as named in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ZoneWord {
    /// A place's clock.
    Named(Zone),
    /// A fixed distance from UTC.
    Fixed(Offset),
    /// The reader's own zone: “your time”.
    Reader,
    /// The writer's own zone: “our time”.
    Writer,
}

/// The zone that the words from token `at` name, and how many tokens that takes.
///
/// `offset` is the writer's own distance from UTC. Two-letter names must be written in capitals.
pub(super) fn zone_at(text: &Text<'_>, at: usize, offset: Offset) -> Option<(ZoneWord, usize)> {
    if at >= text.tokens.len() {
        return None;
    }
    if let Some(found) = fixed(text, at) {
        return Some(named_behind(text, at, found).unwrap_or(found));
    }
    iana(text, at)
        .or_else(|| whose(text, at))
        .or_else(|| abbreviation(text, at, offset))
        .or_else(|| place(text, at))
        .map(|(zone, used)| (zone, used + countries(text, at + used)))
}

/// “(UTC-05:00) Eastern Time (US & Canada)”, “(GMT+01:00) Europe/Berlin”: programs write the distance that the place keeps
/// in winter, also in summer; the place counts.
fn named_behind(
    text: &Text<'_>,
    at: usize,
    (zone, used): (ZoneWord, usize),
) -> Option<(ZoneWord, usize)> {
    let ZoneWord::Fixed(offset) = zone else {
        return None;
    };
    let next = at + used;
    let is_beside = text.tokens.get(next)?.gap < Gap::Sentence;
    let (named, more) = iana(text, next)
        .or_else(|| place(text, next))
        .filter(|_| is_beside)?;
    let ZoneWord::Named(found) = named else {
        return None;
    };
    // Noon of a day in January and of one in July.
    const SEASONS: [i64; 2] = [1_768_478_400, 1_784_116_800];
    let keeps = SEASONS.iter().any(|second| {
        Timestamp::from_second(*second).is_ok_and(|at| found.rules().to_offset(at) == offset)
    });
    keeps.then(|| (named, used + more + countries(text, next + more)))
}

fn fixed(text: &Text<'_>, at: usize) -> Option<(ZoneWord, usize)> {
    let is_utc = matches!(text.word(at), "utc" | "gmt")
        || (text.word(at) == "z" && text.tokens[at].gap == Gap::Joined);
    if !is_utc {
        return None;
    }
    let sign = text.between(at + 1).trim();
    let negative = match sign {
        "+" => false,
        "-" | "−" | "–" => true,
        _ => return Some((ZoneWord::Fixed(Offset::UTC), 1)),
    };
    let digits = text.word(at + 1);
    if !text.tokens.get(at + 1).is_some_and(|token| token.is_number) {
        return Some((ZoneWord::Fixed(Offset::UTC), 1));
    }
    let number: i32 = digits.parse().ok()?;
    let (hours, mut minutes) = if digits.len() > 2 {
        (number / 100, number % 100)
    } else {
        (number, 0)
    };
    let mut used = 2;
    if digits.len() <= 2 && text.between(at + 2) == ":" && text.word(at + 2).len() == 2 {
        minutes = text.word(at + 2).parse().unwrap_or(0);
        used = 3;
    }
    if hours > 14 || minutes > 59 {
        return None;
    }
    let seconds = (hours * 60 + minutes) * 60;
    let offset = Offset::from_seconds(if negative { -seconds } else { seconds }).ok()?;
    Some((ZoneWord::Fixed(offset), used))
}

fn iana(text: &Text<'_>, at: usize) -> Option<(ZoneWord, usize)> {
    // `America/New_York`, `America/Argentina/Buenos_Aires`: joined by `/` and `_` only.
    let first = text.tokens.get(at)?;
    let mut end = at + 1;
    while end < text.tokens.len() && end - at < 5 && matches!(text.between(end), "/" | "_" | "-") {
        end += 1;
    }
    for end in (at + 2..=end).rev() {
        let written = text
            .source
            .get(first.span.start..text.tokens[end - 1].span.end)?;
        if written.contains('/')
            && let Some(zone) = Zone::parse(written)
        {
            return Some((ZoneWord::Named(zone), end - at));
        }
    }
    None
}

fn whose(text: &Text<'_>, at: usize) -> Option<(ZoneWord, usize)> {
    // “Thank you for your time”, “thirty minutes of our time”: only behind a clock is it one.
    let is_short = text.word(at + 1) == "time" && text.word(at) != "local";
    if is_short && !stands_behind_clock(text, at) {
        return None;
    }
    Some(
        match (text.word(at), text.word(at + 1), text.word(at + 2)) {
            ("your", "time", _) => (ZoneWord::Reader, 2),
            ("your", "local" | "own", "time") => (ZoneWord::Reader, 3),
            ("ihrer" | "deiner", "zeit", _) => (ZoneWord::Reader, 2),
            ("my" | "our", "time", _) => (ZoneWord::Writer, 2),
            ("our" | "my", "local", "time") => (ZoneWord::Writer, 3),
            ("local", "time", _) | ("unserer", "zeit", _) => (ZoneWord::Writer, 2),
            _ => return None,
        },
    )
}

fn abbreviation(text: &Text<'_>, at: usize, offset: Offset) -> Option<(ZoneWord, usize)> {
    let word = text.word(at);
    let written = text.written(at..at + 1);
    if word.len() < 2 || word.len() > 4 {
        return None;
    }
    // “est”, “eat” and “et” are words; zone names are written in capitals.
    if written.chars().any(char::is_lowercase) {
        return None;
    }
    let (_, usual, others) = ABBREVIATIONS.iter().find(|(name, ..)| *name == word)?;
    let hours = offset.seconds() / 3_600;
    let elsewhere = others
        .iter()
        .find(|(_, low, high)| (*low..=*high).contains(&hours))
        .map(|(zone, ..)| *zone);
    Zone::parse(elsewhere.unwrap_or(usual)).map(|zone| (ZoneWord::Named(zone), 1))
}

/// The zones of a short name that is in use in three parts of the world or more; none for any other.
pub(super) fn several(word: &str) -> Vec<&'static str> {
    let listed = ABBREVIATIONS.iter().find(|(name, ..)| *name == word);
    let Some((_, usual, others)) = listed.filter(|(.., others)| others.len() > 1) else {
        return Vec::new();
    };
    let others = others.iter().map(|(zone, ..)| *zone);
    std::iter::once(*usual).chain(others).collect()
}

/// [`PLACES`] by their first word.
static BY_FIRST_WORD: LazyLock<Table<Vec<(&'static str, &'static str)>>> = LazyLock::new(|| {
    let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for place in PLACES {
        let first = place.0.split(' ').next().unwrap_or(place.0);
        all.entry(first).or_default().push(*place);
    }
    Table::new(all)
});

fn place(text: &Text<'_>, at: usize) -> Option<(ZoneWord, usize)> {
    for (name, zone) in BY_FIRST_WORD.get(text.word(at)).into_iter().flatten() {
        let words = name.split(' ').count();
        if !name
            .split(' ')
            .enumerate()
            .all(|(i, word)| text.word(at + i) == word)
        {
            continue;
        }
        let mut used = words;
        if matches!(
            text.word(at + used),
            "standard" | "daylight" | "summer" | "local"
        ) {
            used += 1;
        }
        if matches!(text.word(at + used), "time" | "zeit" | "tijd") {
            return Zone::parse(zone).map(|zone| (ZoneWord::Named(zone), used + 1));
        }
        // “11 AM Eastern”, “14:00 (Eastern)”, “2pm (London)”, “5pm UK”
        let clock = at > 0
            && matches!(text.word(at - 1), "am" | "pm" | "m")
            && text.tokens[at].gap <= Gap::Hyphen.max(Gap::Space);
        let is_regional = matches!(*name, "eastern" | "central" | "mountain" | "pacific");
        let beside = is_regional && clock
            || is_bracketed_behind_clock(text, at, words)
            || is_last_behind_clock(text, at, words);
        if beside && (is_regional || !is_adjective(name)) {
            return Zone::parse(zone).map(|zone| (ZoneWord::Named(zone), words));
        }
    }
    city(text, at)
}

/// The place that stands last, behind a time, with its clock: “3.30pm New York”, “15:00 in Auckland”.
pub(super) fn place_behind(text: &Text<'_>, parts: &Parts) -> Option<Part<ZoneWord>> {
    if parts.times.is_empty() || !parts.zones.is_empty() {
        return None;
    }
    let days = parts.days.iter().map(|part| part.tokens.end);
    let times = parts.times.iter().map(|part| part.tokens.end);
    let behind = days.chain(times).max()?;
    let all = text.tokens.len();
    let start = behind + usize::from(behind < all && text.word(behind) == "in");
    let zone = (start < all).then(|| place_named(text, start..all))??;
    Some(Part {
        tokens: behind..all,
        value: ZoneWord::Named(zone),
    })
}

/// The zone of the place that all these tokens name: “New York”, “Auckland”. In running text a place is not enough.
fn place_named(text: &Text<'_>, tokens: Range<usize>) -> Option<Zone> {
    let words: Vec<&str> = tokens.map(|at| text.word(at)).collect();
    let (name, city) = (words.join(" "), words.join("_"));
    let listed = PLACES.iter().find(|(place, _)| *place == name);
    listed
        .and_then(|(_, zone)| Zone::parse(zone))
        .or_else(|| zone_of_city(&city))
}

/// Whether a name of [`PLACES`] is an adjective, which may as well speak of a language.
pub(super) fn is_adjective(name: &str) -> bool {
    const ADJECTIVES: &[&str] = &[
        "german",
        "british",
        "irish",
        "dutch",
        "french",
        "deutsche",
        "deutscher",
        "duitse",
        "osterreichische",
        "osterreichischer",
        "schweizer",
        "britische",
        "britischer",
        "britse",
        "nederlandse",
        "belgische",
    ];
    ADJECTIVES.contains(&name)
        || name.ends_with("an")
        || name.ends_with("ese")
        || name.ends_with("ish")
}

/// The city of an IANA name with “time” behind it: “Auckland time”, “Buenos Aires time”.
fn city(text: &Text<'_>, at: usize) -> Option<(ZoneWord, usize)> {
    if !text.tokens.get(at)?.is_capital {
        return None;
    }
    for words in (1..=3).rev() {
        if !matches!(text.word(at + words), "time" | "zeit") {
            continue;
        }
        let city = (at..at + words)
            .map(|i| text.word(i))
            .collect::<Vec<_>>()
            .join("_");
        if let Some(zone) = zone_of_city(&city) {
            return Some((ZoneWord::Named(zone), words + 1));
        }
    }
    None
}

/// The zone a writer most likely keeps, judged by the distance from UTC at one moment.
///
/// People's mail carries an offset, not a zone; for an appointment beyond a change of clocks the zone matters.
#[must_use]
pub fn zone_guess(offset: Offset, at: Timestamp) -> Option<Zone> {
    zone_guess_all(&[(offset, at)])
}

/// The most populous zone that had all these distances from UTC at these moments (*assumption*: people
/// stay where they are). `None` when no common zone had them, or when nothing is known.
#[must_use]
pub fn zone_guess_all(seen: &[(Offset, Timestamp)]) -> Option<Zone> {
    let fits = |zone: &&Zone| {
        let mut seen = seen.iter();
        seen.all(|(offset, at)| zone.rules().to_offset(*at) == *offset)
    };
    let is_known = !seen.is_empty();
    COMMON_ZONES.iter().find(fits).filter(|_| is_known).copied()
}

/// The zone that had most of these distances from UTC, and how many percent of them: people travel.
#[must_use]
pub fn zone_guess_most(seen: &[(Offset, Timestamp)]) -> Option<(Zone, u8)> {
    let fits = |zone: Zone| {
        seen.iter()
            .filter(|(offset, at)| zone.rules().to_offset(*at) == *offset)
            .count()
    };
    let mut best: Option<(Zone, usize)> = None;
    for zone in COMMON_ZONES.iter() {
        let count = fits(*zone);
        if count > best.map_or(0, |(_, most)| most) {
            best = Some((*zone, count));
        }
    }
    let (zone, count) = best?;
    Some((
        zone,
        u8::try_from(count * 100 / seen.len().max(1)).unwrap_or(100),
    ))
}

/// [`COMMON`], looked up once.
static COMMON_ZONES: LazyLock<Vec<Zone>> =
    LazyLock::new(|| COMMON.iter().filter_map(|name| Zone::parse(name)).collect());

/// Zones by population, those with rules of their own among the first.
const COMMON: &[&str] = &[
    "America/New_York",
    "America/Chicago",
    "America/Los_Angeles",
    "America/Denver",
    "Europe/Berlin",
    "Europe/London",
    "Asia/Kolkata",
    "Australia/Sydney",
    "America/Sao_Paulo",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Europe/Helsinki",
    "Asia/Dubai",
    "Asia/Jerusalem",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Africa/Nairobi",
    "Asia/Karachi",
    "America/Phoenix",
    "Australia/Brisbane",
    "Australia/Adelaide",
    "Pacific/Auckland",
    "America/Halifax",
    "America/Anchorage",
    "Pacific/Honolulu",
    "Asia/Bangkok",
    "Asia/Dhaka",
    "Asia/Kathmandu",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, hours: i8, expected: Option<&str>) {
        let text = Text::new(words);
        let found = zone_at(&text, 0, Offset::constant(hours)).map(|(zone, _)| match zone {
            ZoneWord::Named(zone) => zone.name().to_owned(),
            ZoneWord::Fixed(offset) => format!("{:+}", offset.seconds() / 60),
            ZoneWord::Reader => "reader".to_owned(),
            ZoneWord::Writer => "writer".to_owned(),
        });
        assert_eq!(found.as_deref(), expected, "{words}");
    }

    #[test]
    fn names_of_zones_are_read() {
        check("ET)", -5, Some("America/New_York"));
        check("CEST", 2, Some("Europe/Berlin"));
        check("UTC+2", 0, Some("+120"));
        check("GMT-05:30", 0, Some("-330"));
        check("GMT", 0, Some("+0"));
        check("London time", 0, Some("Europe/London"));
        check("Eastern Standard Time", 0, Some("America/New_York"));
        check("Central European Summer Time", 0, Some("Europe/Berlin"));
        check("America/New_York", 0, Some("America/New_York"));
        check(
            "(UTC-05:00) Eastern Time (US & Canada)",
            0,
            Some("America/New_York"),
        );
        check(
            "UTC-05:00) Eastern Time (US & Canada)",
            0,
            Some("America/New_York"),
        );
        check("GMT+01:00) Europe/Berlin", 0, Some("Europe/Berlin"));
        check("GMT+05:00, Eastern Time", 0, Some("+300"));
        check("your time", 0, Some("reader"));
        check("our time", 0, Some("writer"));
    }

    #[test]
    fn one_abbreviation_means_the_writers_part_of_the_world() {
        check("IST", 5, Some("Asia/Kolkata"));
        check("IST", 1, Some("Europe/Dublin"));
        // Ireland keeps GMT in winter; a server that keeps UTC says nothing of where the writer is.
        check("IST", 0, Some("Asia/Kolkata"));
        check("IST", 3, Some("Asia/Jerusalem"));
        check("CST", 8, Some("Asia/Shanghai"));
        check("CST", -6, Some("America/Chicago"));
    }

    #[test]
    fn a_place_right_behind_a_clock_is_its_zone() {
        let read = |words: &str| {
            let text = Text::new(words);
            let mut all = (0..text.tokens.len()).filter_map(|at| zone_at(&text, at, Offset::UTC));
            match all.next() {
                Some((ZoneWord::Named(zone), _)) => Some(zone.name()),
                _ => None,
            }
        };
        assert_eq!(read("At: 2pm (UK)"), Some("Europe/London"));
        assert_eq!(read("5pm UK / 6pm Paris"), Some("Europe/London"));
        assert_eq!(read("12 March, 11:00 New York"), Some("America/New_York"));
        assert_eq!(read("at 2pm (German)"), None);
        let reader = |words: &str| {
            let text = Text::new(words);
            let mut all = (0..text.tokens.len()).filter_map(|at| zone_at(&text, at, Offset::UTC));
            matches!(all.next(), Some((ZoneWord::Reader | ZoneWord::Writer, _)))
        };
        assert!(reader("at 10am your time"));
        assert!(reader("at 10:30 (your time)"));
        assert!(reader("all times are in your time zone"));
        assert!(!reader("I'd need 30 minutes of your time"));
        assert!(!reader("Thank you for your time today"));
        assert!(!reader("we spent our time on the product"));
        assert_eq!(read("at 2pm Austin will call you"), None);
    }

    #[test]
    fn ordinary_words_are_no_zones() {
        check("est", 1, None);
        check("London", 0, None);
        check("et", 1, None);
        check("time", 0, None);
    }

    #[test]
    fn offsets_suggest_a_zone() {
        let winter: Timestamp = "2026-01-15T12:00:00Z".parse().unwrap();
        let summer: Timestamp = "2026-07-15T12:00:00Z".parse().unwrap();
        let name = |hours, at| zone_guess(Offset::constant(hours), at).map(Zone::name);
        assert_eq!(name(-5, winter), Some("America/New_York"));
        assert_eq!(name(-7, summer), Some("America/Los_Angeles"));
        assert_eq!(name(-7, winter), Some("America/Denver"));
        assert_eq!(name(1, winter), Some("Europe/Berlin"));
        assert_eq!(name(1, summer), Some("Europe/London"));
        assert_eq!(name(0, winter), Some("Europe/London"));
        assert_eq!(name(0, summer), None);
        let seen = [
            (Offset::constant(-7), winter),
            (Offset::constant(-7), summer),
        ];
        assert_eq!(
            zone_guess_all(&seen).map(Zone::name),
            Some("America/Phoenix")
        );
    }
}
