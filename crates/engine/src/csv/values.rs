//! What a cell says: a date in any usual spelling, and a status in any usual word.

use jiff::Timestamp;
use jiff::civil::{Date, Time, date, time};
use meanwhile_core::fact::Outcome;
use meanwhile_core::time::Zone;

use super::DateOrder;
use crate::fold::{fold, tokens};

/// How far along an application is. The order is that of progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Progress {
    Saved,
    Applied,
    Interviewing,
    Offer,
    Over(Ended),
}

/// How it ended; ordered only so that progress is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ended {
    Quiet,
    Withdrawn,
    Rejected,
    Declined,
    Accepted,
}

impl Ended {
    pub(super) fn outcome(self) -> Outcome {
        match self {
            Self::Quiet => Outcome::Quiet,
            Self::Withdrawn => Outcome::Withdrawn,
            Self::Rejected => Outcome::Rejected,
            Self::Declined => Outcome::Declined,
            Self::Accepted => Outcome::Accepted,
        }
    }
}

/// Words that statuses are made of, folded; the first line that fits counts.
const STATUSES: &[(&[&str], Progress)] = &[
    (
        &["offer declined", "declined offer", "turned down"],
        Progress::Over(Ended::Declined),
    ),
    (
        &["not applied", "to apply", "will apply", "ready to apply"],
        Progress::Saved,
    ),
    (
        &[
            "not selected",
            "rejected",
            "rejection",
            "declined",
            "closed lost",
            "abgelehnt",
            "absage",
            "refuse",
            "rechazad",
        ],
        Progress::Over(Ended::Rejected),
    ),
    (
        &["accepted", "hired", "signed", "angenommen"],
        Progress::Over(Ended::Accepted),
    ),
    (
        &["withdrawn", "withdrew", "zuruckgezogen"],
        Progress::Over(Ended::Withdrawn),
    ),
    (
        &[
            "ghosted",
            "no response",
            "no answer",
            "archived",
            "closed",
            "expired",
            "quiet",
        ],
        Progress::Over(Ended::Quiet),
    ),
    (&["offer", "negotiat", "angebot", "zusage"], Progress::Offer),
    (
        &[
            "interview",
            "screen",
            "assessment",
            "onsite",
            "technical",
            "phone",
            "gesprach",
            "vorstellung",
            "bewerbungsgesprach",
            "kennenlern",
            "telefon",
            "videointerview",
            "eingeladen",
            "colloquio",
            "gesprek",
            "entretien",
            "entrevista",
        ],
        Progress::Interviewing,
    ),
    (
        &[
            "applied",
            "applying",
            "submitted",
            "sent",
            "in review",
            "waiting",
            "pending",
            "awaiting",
            "in progress",
            "beworben",
            "abgeschickt",
            "verschickt",
            "versendet",
            "eingereicht",
            "postule",
            "solicitad",
        ],
        Progress::Applied,
    ),
    (
        &[
            "saved",
            "wishlist",
            "wish list",
            "bookmark",
            "interested",
            "lead",
            "draft",
            "new",
            "gemerkt",
        ],
        Progress::Saved,
    ),
];

/// What a status says; `None` when it is empty or not understood.
pub(super) fn progress(cell: &str) -> Option<Progress> {
    let said = format!(" {} ", fold(cell));
    let begins = |word: &&&str| said.contains(&format!(" {word}"));
    let found = STATUSES
        .iter()
        .find(|(words, _)| words.iter().any(|word| begins(&word)));
    found.map(|(_, progress)| *progress)
}

/// A date and perhaps a time of day, before day and month are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Sure.
    Sure(Date, Option<Time>),
    /// Two numbers that could be day and month in either order, and the year.
    Either(i8, i8, i16, Option<Time>),
}

/// Reads a cell as a date. `None` when it is none; years of two digits are of this century unless that lies more
/// than a year ahead.
pub(super) fn reading(cell: &str, now: Date) -> Option<Reading> {
    let cell = cell.trim();
    if let Ok(serial) = cell.parse::<i32>() {
        return spreadsheet_day(serial).map(|it| Reading::Sure(it, None));
    }
    let folded = cell.to_lowercase();
    let time = time_in(&folded);
    let words = words_of_date(&folded);
    let numbers: Vec<(usize, i16)> = words
        .iter()
        .enumerate()
        .filter_map(|(at, it)| Some((at, it.parse().ok()?)))
        .collect();
    let month = words.iter().find_map(|word| month_named(word));
    if let Some(month) = month {
        let [(_, a), (_, b)] = numbers.get(..2)?.try_into().ok()?;
        let (day, year) = if a > 31 { (b, a) } else { (a, b) };
        let found = Date::new(year_of(year, now), month, i8::try_from(day).ok()?).ok()?;
        return Some(Reading::Sure(found, time));
    }
    let [(_, a), (_, b), (_, c)] = numbers.get(..3)?.try_into().ok()?;
    if a > 31 {
        let found = Date::new(a, i8::try_from(b).ok()?, i8::try_from(c).ok()?).ok()?;
        return Some(Reading::Sure(found, time));
    }
    let (a, b, year) = (
        i8::try_from(a).ok()?,
        i8::try_from(b).ok()?,
        year_of(c, now),
    );
    if folded.contains('.') && !folded.contains('/') {
        return Date::new(year, b, a).ok().map(|it| Reading::Sure(it, time));
    }
    match (Date::new(year, b, a).ok(), Date::new(year, a, b).ok()) {
        (Some(day_first), Some(month_first)) if day_first != month_first => {
            Some(Reading::Either(a, b, year, time))
        }
        (Some(found), _) | (None, Some(found)) => Some(Reading::Sure(found, time)),
        (None, None) => None,
    }
}

/// What a numeric date tells of the order of day and month: only one whose other order does not exist tells any.
pub(super) fn tells_order(cell: &str) -> Option<DateOrder> {
    let head = cell.split([' ', ',', 'T']).next()?;
    let parts: Vec<i16> = head
        .split(['/', '-'])
        .map_while(|it| it.parse().ok())
        .collect();
    let [a, b, _] = parts.as_slice() else {
        return None;
    };
    match (*a, *b) {
        (13..=31, 1..=12) => Some(DateOrder::DayFirst),
        (1..=12, 13..=31) => Some(DateOrder::MonthFirst),
        _ => None,
    }
}

impl Reading {
    /// The date, given the order of day and month.
    pub(super) fn date(self, order: DateOrder) -> Option<(Date, Option<Time>)> {
        match (self, order) {
            (Self::Sure(date, time), _) => Some((date, time)),
            (Self::Either(a, b, year, time), DateOrder::DayFirst) => {
                Some((Date::new(year, b, a).ok()?, time))
            }
            (Self::Either(a, b, year, time), DateOrder::MonthFirst) => {
                Some((Date::new(year, a, b).ok()?, time))
            }
        }
    }
}

/// A day as an instant; its noon when no time is known, which only orders a timeline.
pub(super) fn instant(zone: Zone, date: Date, at: Option<Time>) -> Timestamp {
    zone.at(date, at.unwrap_or(time(12, 0, 0, 0)))
}

/// The words of a cell that are not part of a time of day.
fn words_of_date(folded: &str) -> Vec<String> {
    let date_part = match folded.split_once('t') {
        Some((date, _)) if date.len() == 10 && date.starts_with(|c: char| c.is_ascii_digit()) => {
            date
        }
        _ => folded,
    };
    let words = date_part.split(|c: char| c.is_whitespace() || c == ',');
    let no_time = words.filter(|word| !word.contains(':') && !matches!(*word, "am" | "pm"));
    no_time
        .flat_map(tokens)
        .map(|word| without_ordinal(&word))
        .collect()
}

fn without_ordinal(word: &str) -> String {
    let number = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = &word[number.len()..];
    if matches!(ending, "st" | "nd" | "rd" | "th") && !number.is_empty() {
        number.to_owned()
    } else {
        word.to_owned()
    }
}

/// “14:05”, “2:05 PM”, “T14:05:00Z” (the zone is not looked at: such columns hold local times).
fn time_in(folded: &str) -> Option<Time> {
    let at = folded.find(':')?;
    let before: String = folded[..at]
        .chars()
        .rev()
        .take_while(char::is_ascii_digit)
        .collect();
    let hour: i8 = before.chars().rev().collect::<String>().parse().ok()?;
    let after: String = folded[at + 1..]
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    let minute: i8 = after.parse().ok()?;
    let rest = &folded[at..];
    let hour = match hour {
        12 if rest.contains("am") => 0,
        1..=11 if rest.contains("pm") => hour + 12,
        hour => hour,
    };
    Time::new(hour, minute, 0, 0).ok()
}

fn month_named(word: &str) -> Option<i8> {
    const MONTHS: [&[&str]; 12] = [
        &["jan", "ene", "gen"],
        &["feb", "fev"],
        &["mar", "mrz", "maerz"],
        &["apr", "avr", "abr"],
        &["may", "mai", "mag"],
        &["jun", "juin", "giu"],
        &["jul", "juil", "lug"],
        &["aug", "aou", "ago"],
        &["sep", "set"],
        &["oct", "okt", "ott"],
        &["nov"],
        &["dec", "dez", "dic"],
    ];
    let at = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| word.starts_with(name)))?;
    i8::try_from(at + 1).ok()
}

fn year_of(year: i16, now: Date) -> i16 {
    match year {
        0..=99 if 2000 + year <= now.year() + 1 => 2000 + year,
        0..=99 => 1900 + year,
        year => year,
    }
}

/// A day as spreadsheets number them, from 30 December 1899; numbers for the years 1990 to 2100 only.
fn spreadsheet_day(serial: i32) -> Option<Date> {
    (32_874..73_051).contains(&serial).then_some(())?;
    let days = jiff::Span::new().try_days(serial).ok()?;
    date(1899, 12, 30).checked_add(days).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[track_caller]
    fn check(cell: &str, day_first: &str, month_first: &str) {
        let found = reading(cell, date(2026, 4, 20)).unwrap();
        let shown = |order| found.date(order).unwrap().0.to_string();
        assert_eq!(shown(DateOrder::DayFirst), day_first, "{cell}");
        assert_eq!(shown(DateOrder::MonthFirst), month_first, "{cell}");
    }

    #[test]
    fn dates_are_read_in_every_usual_spelling() {
        for cell in [
            "2026-04-14",
            "2026-04-14T09:30:00Z",
            "2026/4/14",
            "14.04.2026",
            "14.4.26",
            "14/04/2026",
            "4/14/26, 9:27 AM",
            "Apr 14, 2026",
            "14 April 2026",
            "April 14th, 2026",
            "46126",
            "14 avr. 2026",
        ] {
            check(cell, "2026-04-14", "2026-04-14");
        }
        check("03/04/2026", "2026-04-03", "2026-03-04");
        check("3/4/26", "2026-04-03", "2026-03-04");
        check("05/05/2025", "2025-05-05", "2025-05-05");
        check("1/2/99", "1999-02-01", "1999-01-02");
        for cell in ["", "soon", "31.02.2026", "TBD 2026", "12345", "99/99/2026"] {
            assert_eq!(reading(cell, date(2026, 4, 20)), None, "{cell}");
        }
    }

    #[test]
    fn a_time_of_day_is_kept() {
        let found = |cell| match reading(cell, date(2026, 4, 20)) {
            Some(Reading::Sure(_, time)) => time,
            other => panic!("{other:?}"),
        };
        assert_eq!(found("4/14/26, 3:05 PM"), Some(time(15, 5, 0, 0)));
        assert_eq!(found("2026-04-14 15:05"), Some(time(15, 5, 0, 0)));
        assert_eq!(found("2026-04-14T15:05:30+02:00"), Some(time(15, 5, 0, 0)));
        assert_eq!(found("14.04.2026"), None);
    }

    #[test]
    fn one_telling_date_tells_the_order() {
        assert_eq!(tells_order("14/04/2026"), Some(DateOrder::DayFirst));
        assert_eq!(tells_order("4/14/26, 9:27 AM"), Some(DateOrder::MonthFirst));
        assert_eq!(tells_order("3/4/2026"), None);
        assert_eq!(tells_order("2026-04-14"), None);
    }

    #[test]
    fn statuses_are_read_by_their_words() {
        assert_eq!(progress("Applied"), Some(Progress::Applied));
        assert_eq!(progress("Phone Screen"), Some(Progress::Interviewing));
        assert_eq!(progress("2nd interview"), Some(Progress::Interviewing));
        assert_eq!(
            progress("Offer declined"),
            Some(Progress::Over(Ended::Declined))
        );
        assert_eq!(
            progress("Not selected"),
            Some(Progress::Over(Ended::Rejected))
        );
        assert_eq!(progress("Ghosted"), Some(Progress::Over(Ended::Quiet)));
        assert_eq!(progress("Wishlist"), Some(Progress::Saved));
        assert_eq!(progress("not applied yet"), Some(Progress::Saved));
        for waiting in [
            "waiting",
            "Waiting for reply",
            "Pending",
            "awaiting response",
        ] {
            assert_eq!(progress(waiting), Some(Progress::Applied), "{waiting}");
        }
        assert_eq!(progress("purple"), None);
        assert!(Progress::Saved < Progress::Applied && Progress::Applied < Progress::Interviewing);
    }
}
