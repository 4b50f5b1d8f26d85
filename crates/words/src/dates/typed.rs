//! A date somebody typed: “fri 3pm”, “tomorrow 14:00 Europe/Berlin”, “in 3 days”, “next tuesday 9:30-10:15”.
//!
//! Strict: every word must be understood, and what has two meanings is an error that lists them. What the
//! clocks do on that day (a time that is skipped, or comes twice) is said in [`When::notes`].

use jiff::civil::{Date, Time};
use jiff::{ToSpan, Zoned};

use super::lexicon::{Unit, fortnight, is_business, number, typed_unit, unit};
use super::meaning::NumericOrder;
use super::numerals::{DayPart, day_at, iso_shape};
use super::parts::{Parts, scan};
use super::spans::after;
use super::typed_clock::{at, instant, iso_local, one_meaning, one_zone};
use super::week_day::{day_of_week, weekday_typed};
use super::zone_words::place_behind;
use crate::text::Text;

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The moment; midnight at the start of the day when no time was typed. In the zone that was typed, else `now`'s.
    pub start: Zoned,
    /// The end, when one was typed; after `start`.
    pub end: Option<Zoned>,
    /// Whether a time of day was typed (or is meant, as in “in 2 hours”).
    pub has_time: bool,
    /// Whether a zone was typed.
    pub has_zone: bool,
    /// What to tell the person: a time that summer time skips, or that comes twice, and what was taken.
    pub notes: Vec<String>,
}

/// Why typed words are no date, in words for the person who typed them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TypedError {
    /// Nothing was typed.
    #[error(
        "no date was given. Try \u{201c}fri 3pm\u{201d}, \u{201c}2026-04-14 15:00\u{201d} or \u{201c}in 3 days\u{201d}"
    )]
    Empty,
    /// Some words were not understood.
    #[error(
        "\u{201c}{words}\u{201d} was not understood as part of a date. Try \u{201c}fri 3pm\u{201d}, \u{201c}14 apr 15:00\u{201d} or \u{201c}2026-04-14\u{201d}"
    )]
    NotUnderstood {
        /// The words.
        words: String,
    },
    /// A time of day without a day.
    #[error("the day is missing: type it before the time")]
    NoDay {
        /// The time as typed.
        time: String,
    },
    /// A month does not have that day.
    #[error("{month} has {days} days")]
    NoSuchDay {
        /// The month and its year, such as `February 2026`.
        month: String,
        /// How many days it has.
        days: i8,
    },
    /// There are two meanings.
    #[error("this could mean {}. Type one of them", choices.join(" or "))]
    Ambiguous {
        /// Each meaning, as it can be typed.
        choices: Vec<String>,
    },
    /// There are two days, or two times, where one was wanted.
    #[error("there is more than one {what} in this; type only one")]
    TooMany {
        /// `day`, `time` or `zone`.
        what: &'static str,
    },
    /// The weekday and the date disagree.
    #[error("{date} is not a {typed} but a {actual}")]
    WrongWeekday {
        /// The date.
        date: Date,
        /// The weekday as typed.
        typed: String,
        /// The weekday of that date.
        actual: String,
    },
    /// It lies outside the years that are known, or the date does not exist.
    #[error("there is no such date")]
    NoSuchDate,
}

/// The words of what was typed. Running text has “5 may you …”; whoever types a date means the month, also in lower case.
pub(super) fn typed_text(input: &str) -> Text<'_> {
    let mut text = Text::new(input);
    for at in 0..text.tokens.len() {
        if text.word(at) == "may" {
            text.tokens[at].is_capital = true;
        }
    }
    text
}

/// Reads what a person typed, relative to `now` and in its zone.
///
/// A weekday means the coming one (typed on that weekday, it is asked about); a date without a year the
/// one nearest ahead, or up to two months back.
///
/// # Errors
/// When any word is not understood or the words have two meanings.
pub fn typed(input: &str, now: &Zoned) -> Result<When, TypedError> {
    let text = typed_text(input);
    if text.tokens.is_empty() {
        return Err(TypedError::Empty);
    }
    if let Some(when) = relative(&text, now)? {
        return Ok(when);
    }
    if let Some((date, used)) = day_of_week(&text, now.date()) {
        let rest = text
            .tokens
            .get(used)
            .map_or("", |token| &text.source[token.span.start..]);
        return typed(&format!("{date} {rest}"), now);
    }
    if let Some((date, time)) = iso_local(input) {
        return typed(&format!("{date} {time}"), now);
    }
    if let Some(instant) = instant(input) {
        let start = instant.to_zoned(now.time_zone().clone());
        return Ok(When {
            start,
            end: None,
            has_time: true,
            has_zone: true,
            notes: Vec::new(),
        });
    }
    let mut parts = scan(&text, now.date(), NumericOrder::Unknown, now.offset(), true);
    parts.zones.extend(place_behind(&text, &parts));
    exists(&text, now.date())?;
    all_understood(&text, &parts)?;
    let date = one_day(&text, &parts, now).map_err(|it| parts.beside(&text, it))?;
    on_day(date, &text, &parts, now)
}

/// The moment on a day that the times and zones beside it name.
fn on_day(date: Date, text: &Text<'_>, parts: &Parts, now: &Zoned) -> Result<When, TypedError> {
    let time = match parts.times.as_slice() {
        [] => None,
        [time] => Some(&time.value),
        _ => return Err(TypedError::TooMany { what: "time" }),
    };
    one_meaning(text, parts)?;
    let zone = one_zone(parts, now)?;
    let rules = zone.clone().unwrap_or_else(|| now.time_zone().clone());
    if let Some(time) = time.filter(|time| !time.is_sure) {
        let choices = [time.start, flipped(time.start)]
            .map(|time| format!("{date} {}", time.strftime("%H:%M")));
        return Err(TypedError::Ambiguous {
            choices: choices.to_vec(),
        });
    }
    let mut notes = Vec::new();
    // The end of a day is the beginning of the next one.
    let begins_at_24 = parts
        .times
        .iter()
        .any(|part| text.word(part.tokens.start) == "24");
    let date = if begins_at_24 {
        date.tomorrow().map_err(|_| TypedError::NoSuchDate)?
    } else {
        date
    };
    let start = at(
        date,
        time.map_or(Time::midnight(), |time| time.start),
        &rules,
        time.is_some().then_some(&mut notes),
    )?;
    let end = match time.and_then(|time| time.end) {
        Some(end) => Some(at(date, end, &rules, Some(&mut notes))?).filter(|end| *end > start),
        None => None,
    };
    Ok(When {
        start,
        end,
        has_time: time.is_some(),
        has_zone: zone.is_some(),
        notes,
    })
}

/// Refuses a day that its month does not have, such as the thirtieth of February.
fn exists(text: &Text<'_>, base: Date) -> Result<(), TypedError> {
    let mut at = 0;
    while at < text.tokens.len() {
        let part = day_at(text, at, true);
        let written = match part.as_ref().map(|part| &part.value) {
            Some(DayPart::MonthDay {
                month, day, year, ..
            }) => Some((*year, *month, *day)),
            Some(DayPart::Numeric {
                first,
                second,
                year,
                dotted,
            }) => match (*first > 12 || *dotted, *second > 12) {
                (true, false) => Some((*year, *second, *first)),
                (false, true) => Some((*year, *first, *second)),
                _ => None,
            },
            Some(_) => None,
            None => iso_shape(text, at).map(|(year, month, day)| (Some(year), month, day)),
        };
        if let Some((year, month, day)) = written {
            // The year that is meant without one matters for February only.
            let year = year.unwrap_or_else(|| base.year() + i16::from(month + 2 < base.month()));
            if let Ok(first) = Date::new(year, month, 1)
                && day > first.days_in_month()
            {
                return Err(TypedError::NoSuchDay {
                    month: first.strftime("%B %Y").to_string(),
                    days: first.days_in_month(),
                });
            }
        }
        at = part.map_or(at, |part| part.tokens.end - 1) + 1;
    }
    Ok(())
}

/// The time half a day away.
fn flipped(time: Time) -> Time {
    time.wrapping_add(12.hours())
}

/// “now”, “in 3 days”, “2 weeks ago”, “in 90 minutes”.
fn relative(text: &Text<'_>, now: &Zoned) -> Result<Option<When>, TypedError> {
    let words: Vec<&str> = (0..text.tokens.len()).map(|i| text.word(i)).collect();
    let exact = |start| When {
        start,
        end: None,
        has_time: true,
        has_zone: false,
        notes: Vec::new(),
    };
    if words == ["now"] || words == ["jetzt"] {
        return Ok(Some(exact(now.clone())));
    }
    let (count, unit, used, back) = match words.as_slice() {
        ["in", count, business, name, ..] if is_business(business) => (
            digits(count),
            unit(name).map(|_| Unit::BusinessDay),
            4,
            false,
        ),
        ["in", count, name, ..] => (digits(count), typed_unit(name), 3, false),
        [count, name, "ago", ..] => (digits(count), typed_unit(name), 3, true),
        _ => return Ok(None),
    };
    let (Some(count), Some(unit)) = (count, unit) else {
        return Ok(None);
    };
    if back && unit == Unit::BusinessDay {
        return Ok(None);
    }
    let count = count * fortnight(words[used - 1 - usize::from(back)]) * if back { -1 } else { 1 };
    if used < words.len() {
        // “in 3 days 10:00”: the rest is read on the day it leads to.
        if matches!(unit, Unit::Minute | Unit::Hour) {
            return Ok(None);
        }
        let date = after(now.date(), count, unit).ok_or(TypedError::NoSuchDate)?;
        let rest = &text.source[text.bytes(used..words.len()).start..];
        return typed(&format!("{date} {rest}"), now).map(Some);
    }
    let when = match unit {
        Unit::Minute => exact(
            now.checked_add(count.minutes())
                .map_err(|_| TypedError::NoSuchDate)?,
        ),
        Unit::Hour => exact(
            now.checked_add(count.hours())
                .map_err(|_| TypedError::NoSuchDate)?,
        ),
        Unit::Day | Unit::BusinessDay | Unit::Week | Unit::Month | Unit::Quarter => {
            let date = after(now.date(), count, unit).ok_or(TypedError::NoSuchDate)?;
            When {
                has_time: false,
                ..exact(at(date, Time::midnight(), now.time_zone(), None)?)
            }
        }
    };
    Ok(Some(when))
}

fn digits(word: &str) -> Option<i32> {
    if word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit()) {
        word.parse().ok()
    } else {
        number(word)
    }
}

/// Every token must belong to something; only words that say nothing may stand between.
fn all_understood(text: &Text<'_>, parts: &Parts) -> Result<(), TypedError> {
    const SILENT: &[&str] = &[
        "at", "on", "the", "um", "am", "den", "from", "le", "a", "el", "of", "uhr", "h",
    ];
    let ranges: Vec<_> = parts
        .days
        .iter()
        .map(|p| p.tokens.clone())
        .chain(parts.times.iter().map(|p| p.tokens.clone()))
        .chain(parts.zones.iter().map(|p| p.tokens.clone()))
        .collect();
    for at in 0..text.tokens.len() {
        let covered = ranges.iter().any(|range| range.contains(&at));
        if !covered && !SILENT.contains(&text.word(at)) {
            return Err(TypedError::NotUnderstood {
                words: text.written(at..at + 1).to_owned(),
            });
        }
    }
    Ok(())
}

fn one_day(text: &Text<'_>, parts: &Parts, now: &Zoned) -> Result<Date, TypedError> {
    let day = match parts.days.as_slice() {
        [] if !parts.times.is_empty() => {
            return Err(TypedError::NoDay {
                time: text.source.trim().to_owned(),
            });
        }
        [] => {
            return Err(TypedError::NotUnderstood {
                words: text.source.trim().to_owned(),
            });
        }
        [day] => &day.value,
        _ => return Err(TypedError::TooMany { what: "day" }),
    };
    if let Some(other) = day.other {
        let mut choices = [day.first, other];
        choices.sort_unstable();
        return Err(TypedError::Ambiguous {
            choices: choices.map(|date| date.to_string()).to_vec(),
        });
    }
    if day.first != day.last {
        return Err(TypedError::TooMany { what: "day" });
    }
    if let Some((weekday, which, tokens)) = &weekday_typed(text) {
        if *weekday != day.first.weekday() {
            return Err(TypedError::WrongWeekday {
                date: day.first,
                typed: text.written(tokens.clone()).to_owned(),
                actual: day.first.strftime("%A").to_string(),
            });
        }
        let alone = parts
            .days
            .first()
            .is_some_and(|part| part.tokens == *tokens);
        if alone && which.is_none() && *weekday == now.weekday() {
            return Err(TypedError::Ambiguous {
                choices: vec![now.date().to_string(), day.first.to_string()],
            });
        }
    }
    Ok(day.first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::typed_stretch;

    /// Wednesday, 8 April 2026, ten in the morning in Berlin.
    fn now() -> Zoned {
        let zone = meanwhile_core::time::Zone::parse("Europe/Berlin").unwrap();
        zone.zoned("2026-04-08T08:00:00Z".parse().unwrap())
    }

    fn check(input: &str, expected: &str) -> When {
        let when = typed(input, &now()).unwrap_or_else(|error| panic!("{input}: {error}"));
        let end = when
            .end
            .as_ref()
            .map_or(String::new(), |end| format!("/{}", end.strftime("%H:%M")));
        let shown = if when.has_time {
            when.start.strftime("%Y-%m-%d %H:%M %:z")
        } else {
            when.start.strftime("%Y-%m-%d")
        };
        assert_eq!(format!("{shown}{end}"), expected, "{input}");
        when
    }

    fn refuse(input: &str) -> TypedError {
        typed(input, &now()).expect_err(input)
    }

    #[test]
    fn what_people_type_is_understood() {
        check("fri 3pm", "2026-04-10 15:00 +02:00");
        check("Tomorrow 14:00 Europe/Berlin", "2026-04-09 14:00 +02:00");
        check("tomorrow 14:00 America/New_York", "2026-04-09 14:00 -04:00");
        check("2026-04-14", "2026-04-14");
        check("2026-04-14 15:00", "2026-04-14 15:00 +02:00");
        check("2026-04-14T15:00:00Z", "2026-04-14 17:00 +02:00");
        check("2026-04-14 15:00 UTC", "2026-04-14 15:00 +00:00");
        check("in 3 days", "2026-04-11");
        check("in a fortnight", "2026-04-22");
        check("in 2 fortnights", "2026-05-06");
        check("a fortnight ago", "2026-03-25");
        check("in 2 hours", "2026-04-08 12:00 +02:00");
        check("in 3 working days", "2026-04-13");
        check("2 weeks ago", "2026-03-25");
        check("next tuesday 9:30-10:15", "2026-04-14 09:30 +02:00/10:15");
        check("yesterday", "2026-04-07");
        check("14 apr 15:00", "2026-04-14 15:00 +02:00");
        check("April 14th at 3pm ET", "2026-04-14 15:00 -04:00");
        check("last friday 10am", "2026-04-03 10:00 +02:00");
        check("today noon", "2026-04-08 12:00 +02:00");
        check("14.4.2026 15 Uhr", "2026-04-14 15:00 +02:00");
        check("tue 14 apr 15:00", "2026-04-14 15:00 +02:00");
        check("now", "2026-04-08 10:00 +02:00");
    }

    #[test]
    fn may_is_a_month_in_either_case() {
        for (input, expected) in [
            ("5 may", "2026-05-05"),
            ("may 5", "2026-05-05"),
            ("5 May", "2026-05-05"),
            ("thu 7 may", "2026-05-07"),
            ("the 5th of may", "2026-05-05"),
            ("5 may 10:00", "2026-05-05 10:00 +02:00"),
            ("may 5 2027 10am", "2027-05-05 10:00 +02:00"),
            ("in 3 days", "2026-04-11"),
        ] {
            check(input, expected);
        }
        let stretch = |input| typed_stretch(input, &now()).unwrap();
        assert_eq!(stretch("end of may"), stretch("end of May"));
        assert!(matches!(
            refuse("may"),
            TypedError::NotUnderstood { .. } | TypedError::NoSuchDate
        ));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert_eq!(refuse(""), TypedError::Empty);
        assert_eq!(
            refuse("fri 3pm sharp"),
            TypedError::NotUnderstood {
                words: "sharp".to_owned()
            }
        );
        assert!(matches!(refuse("banana"), TypedError::NotUnderstood { .. }));
        assert!(matches!(refuse("3pm"), TypedError::NoDay { .. }));
        assert!(matches!(
            refuse("fri or sat 3pm"),
            TypedError::NotUnderstood { .. }
        ));
        assert!(matches!(
            refuse("fri sat"),
            TypedError::TooMany { what: "day" }
        ));
        assert!(matches!(
            refuse("fri 3pm 4pm"),
            TypedError::TooMany { what: "time" }
        ));
        assert!(matches!(
            refuse("mon 14 apr"),
            TypedError::WrongWeekday { .. }
        ));
    }

    #[test]
    fn a_day_that_its_month_does_not_have_is_named_as_such() {
        for input in [
            "2026-02-30",
            "31 feb",
            "feb 30 14:00",
            "30.2.2026",
            "30 feb 14:00",
        ] {
            assert_eq!(
                refuse(input).to_string(),
                "February 2026 has 28 days",
                "{input}"
            );
        }
        assert_eq!(refuse("31 apr").to_string(), "April 2026 has 30 days");
        check("29 feb 2028", "2028-02-29");
    }

    #[test]
    fn a_month_wins_over_a_weekday_beside_a_day_number() {
        check("18 mar 14:00", "2026-03-18 14:00 +01:00");
        check("mar 18", "2026-03-18");
        check("wed 18 mar", "2026-03-18");
        check("mar 14 avril", "2026-04-14");
        assert!(matches!(
            refuse("tue 18 mar"),
            TypedError::WrongWeekday { .. }
        ));
    }

    #[test]
    fn a_time_may_follow_an_amount_of_days() {
        check("in 3 days 10:00", "2026-04-11 10:00 +02:00");
        check("in 3 working days at 10:00", "2026-04-13 10:00 +02:00");
        check("2 days ago 15:00", "2026-04-06 15:00 +02:00");
        assert!(matches!(
            refuse("in 2 hours 10:00"),
            TypedError::NotUnderstood { .. } | TypedError::NoDay { .. }
        ));
    }

    #[test]
    fn a_place_behind_the_time_names_its_clock() {
        check("26 nov 3.30pm New York", "2026-11-26 15:30 -05:00");
        check("fri 15:00 in Auckland", "2026-04-10 15:00 +12:00");
        check("fri 15:00 berlin", "2026-04-10 15:00 +02:00");
        for input in ["fri 15:00 Dana", "fri New York", "fri 15:00 New York or so"] {
            assert!(
                matches!(refuse(input), TypedError::NotUnderstood { .. }),
                "{input}"
            );
        }
    }

    #[test]
    fn a_weekday_may_name_its_week() {
        check("friday next week", "2026-04-17");
        check("next week friday", "2026-04-17");
        check("fri this week 15:00", "2026-04-10 15:00 +02:00");
        check("monday next week 9:30", "2026-04-13 09:30 +02:00");
        let (first, last) = typed_stretch("by friday next week", &now()).unwrap();
        assert_eq!(
            (first.to_string(), last.to_string()),
            ("2026-04-17".into(), "2026-04-17".into())
        );
    }

    #[test]
    fn answers_are_promised_by_days_and_by_stretches() {
        let days = |input: &str| {
            let (first, last) = typed_stretch(input, &now()).unwrap();
            format!("{first}/{last}")
        };
        assert_eq!(days("by friday"), "2026-04-10/2026-04-10");
        assert_eq!(days("friday"), "2026-04-10/2026-04-10");
        assert_eq!(days("until 17 apr"), "2026-04-17/2026-04-17");
        assert_eq!(days("next week"), "2026-04-13/2026-04-17");
        assert_eq!(days("by next week"), "2026-04-13/2026-04-17");
        assert_eq!(days("by the end of the month"), "2026-04-21/2026-04-30");
        assert_eq!(days("end of next week"), "2026-04-15/2026-04-17");
        assert_eq!(days("within two weeks"), "2026-04-08/2026-04-22");
        assert_eq!(days("two weeks"), "2026-04-08/2026-04-22");
        assert_eq!(days("a week"), days("within a week"));
        assert_eq!(days("in 2 wks"), "2026-04-22/2026-04-22");
        assert_eq!(days("KW 17"), "2026-04-20/2026-04-24");
        assert_eq!(days("in kw17"), days("calendar week 17"));
        assert_eq!(days("after holi, maybe 17/4"), "2026-04-17/2026-04-17");
        for input in [
            "by",
            "by banana",
            "next week or so",
            "banana next week",
            "friday, or monday",
            "17 or 18, after 3",
            "KW 99",
            "31 feb",
        ] {
            assert!(typed_stretch(input, &now()).is_err(), "{input}");
        }
    }

    #[test]
    fn two_meanings_are_asked_about() {
        assert_eq!(
            refuse("5/6/2026"),
            TypedError::Ambiguous {
                choices: vec!["2026-05-06".into(), "2026-06-05".into()]
            }
        );
        assert_eq!(
            refuse("wed 3pm"),
            TypedError::Ambiguous {
                choices: vec!["2026-04-08 3pm".into(), "2026-04-15 3pm".into()]
            }
        );
        let whole = "5/6 10:00 Europe/Berlin";
        assert_eq!(
            refuse(whole),
            TypedError::Ambiguous {
                choices: vec![
                    "2026-05-06 10:00 Europe/Berlin".into(),
                    "2026-06-05 10:00 Europe/Berlin".into()
                ]
            }
        );
        assert_eq!(
            refuse("next friday"),
            TypedError::Ambiguous {
                choices: vec!["2026-04-10".into(), "2026-04-17".into()]
            }
        );
        assert_eq!(
            refuse("fri at 3"),
            TypedError::Ambiguous {
                choices: vec!["2026-04-10 15:00".into(), "2026-04-10 03:00".into()]
            }
        );
        assert_eq!(
            refuse("fri 14:00 IST"),
            TypedError::Ambiguous {
                choices: vec![
                    "fri 14:00 Asia/Kolkata".into(),
                    "fri 14:00 Europe/Dublin".into(),
                    "fri 14:00 Asia/Jerusalem".into()
                ]
            }
        );
    }

    #[test]
    fn midnight_at_the_end_of_a_day_is_the_next_one() {
        check("2026-04-09 24:00", "2026-04-10 00:00 +02:00");
    }

    #[test]
    fn a_moment_as_programs_write_it_is_read_on_the_clock_here() {
        check("2026-04-14T15:00", "2026-04-14 15:00 +02:00");
        check("2026-04-14T15:00-04:00", "2026-04-14 21:00 +02:00");
        check("2026-04-14 09:30-10:15", "2026-04-14 09:30 +02:00/10:15");
        let skipped = check("2027-03-28T02:30", "2027-03-28 03:30 +02:00");
        assert_eq!(skipped.notes.len(), 1);
    }

    #[test]
    fn a_change_of_clocks_is_said() {
        let when = check("2027-03-28 02:30", "2027-03-28 03:30 +02:00");
        assert_eq!(when.notes.len(), 1);
        let when = check("2026-10-25 02:30", "2026-10-25 02:30 +02:00");
        assert!(when.notes[0].contains("twice"));
        assert!(
            check("2026-10-25 03:30", "2026-10-25 03:30 +01:00")
                .notes
                .is_empty()
        );
    }

    proptest::proptest! {
        #[test]
        fn no_input_makes_it_fail(input in "(\\PC{0,40}|[0-9./: a-z+-]{0,30})") {
            let _ = typed(&input, &now());
            let _ = typed_stretch(&input, &now());
        }
    }
}
