//! Dates written with digits, and days with their month: `2026-03-05`, `3/5`, `5.3.`, `March 5th`, `5 de marzo`.
//!
//! Finds the shape only; which year and which order is meant is decided in `resolve`.

use std::ops::Range;

use jiff::civil::{Date, Weekday};

use super::day_names::named;
use super::lexicon::{Form, month, weekday};
use super::ordinals::{ordinal_word, stands_for_day};
use crate::text::{Gap, Text};

/// A day as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum DayPart {
    /// A day of the week, and -1, 0 or 1 when “last”, “this” or “next” stands beside it.
    /// With -1, 0 or 1 for “last”, “this” or “next”, and 2 for the one after the coming one.
    Weekday { day: Weekday, which: Option<i32> },
    /// A whole date.
    Fixed(Date),
    /// A day of a month, perhaps up to a later day of it.
    MonthDay {
        month: i8,
        day: i8,
        until: Option<i8>,
        year: Option<i16>,
    },
    /// Two numbers whose order depends on the country.
    Numeric {
        first: i8,
        second: i8,
        year: Option<i16>,
        dotted: bool,
    },
    /// A day of a month that is not named: “the 20th”.
    DayOfMonth(i8),
    /// Days from today.
    Offset(i32),
}

/// Something found, and the tokens it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part<T> {
    pub tokens: Range<usize>,
    pub value: T,
}

/// The day written at token `at`, if one starts there.
///
/// With `typed`, a shortened weekday counts wherever it stands.
pub(super) fn day_at(text: &Text<'_>, at: usize, typed: bool) -> Option<Part<DayPart>> {
    if is_number(text, at) {
        return iso(text, at)
            .or_else(|| day_first(text, at))
            .or_else(|| numeric(text, at))
            .or_else(|| day_of_month(text, at));
    }
    month_first(text, at)
        .or_else(|| day_first(text, at))
        .or_else(|| named(text, at, typed))
}

pub(super) fn part(tokens: Range<usize>, value: DayPart) -> Option<Part<DayPart>> {
    Some(Part { tokens, value })
}

fn is_number(text: &Text<'_>, at: usize) -> bool {
    text.tokens.get(at).is_some_and(|token| token.is_number)
}

/// The number at `at` when it has at most two digits.
pub(super) fn small(text: &Text<'_>, at: usize) -> Option<i8> {
    if !is_number(text, at) || text.word(at).len() > 2 {
        return None;
    }
    text.word(at).parse().ok()
}

fn day_number(text: &Text<'_>, at: usize) -> Option<i8> {
    small(text, at).filter(|day| (1..=31).contains(day))
}

fn year_at(text: &Text<'_>, at: usize) -> Option<i16> {
    if !is_number(text, at) || text.word(at).len() != 4 {
        return None;
    }
    text.word(at)
        .parse()
        .ok()
        .filter(|year| (1990..=2099).contains(year))
}

/// Year, month and day in the shape of `2026-03-05`, whether or not there is such a day.
pub(super) fn iso_shape(text: &Text<'_>, at: usize) -> Option<(i16, i8, i8)> {
    let year = year_at(text, at)?;
    let separator = text.between(at + 1);
    if !matches!(separator, "-" | "/" | ".") || text.between(at + 2) != separator {
        return None;
    }
    Some((year, small(text, at + 1)?, small(text, at + 2)?))
}

fn iso(text: &Text<'_>, at: usize) -> Option<Part<DayPart>> {
    let (year, month, day) = iso_shape(text, at)?;
    let date = Date::new(year, month, day).ok()?;
    part(at..at + 3, DayPart::Fixed(date))
}

/// A day of a month in digits or as a word, and where it ends.
fn day_written(text: &Text<'_>, at: usize) -> Option<(i8, usize)> {
    match day_number(text, at) {
        Some(day) => Some((day, at + 1 + ordinal_len(text, at + 1))),
        None => ordinal_word(text, at),
    }
}

/// Tokens taken by the ending of a day number: `3rd`, `1er`, `5º`.
fn ordinal_len(text: &Text<'_>, at: usize) -> usize {
    let joined = text
        .tokens
        .get(at)
        .is_some_and(|token| token.gap == Gap::Joined);
    usize::from(
        joined
            && matches!(
                text.word(at),
                "st" | "nd" | "rd" | "th" | "er" | "o" | "a" | "e" | "de" | "ste"
            ),
    )
}

/// A four-digit year at `at` or behind “of”, “de”, “del”; and where it ends.
fn trailing_year(text: &Text<'_>, at: usize) -> (Option<i16>, usize) {
    let at_year = if matches!(text.word(at), "of" | "de" | "del") {
        at + 1
    } else {
        at
    };
    let near = text
        .tokens
        .get(at)
        .is_some_and(|token| token.gap < Gap::Sentence);
    // “March 3, 2026” is a year; “3 March 2030h” is not written by anybody.
    match year_at(text, at_year).filter(|_| near) {
        Some(year) => (Some(year), at_year + 1),
        None => (None, at),
    }
}

fn month_first(text: &Text<'_>, at: usize) -> Option<Part<DayPart>> {
    let (month, _) = month(text.word(at))?;
    let mut day_at = at + 1;
    if text.word(day_at) == "the" {
        day_at += 1;
    }
    let (day, mut end) = day_written(text, day_at)?;
    if text.word(at) == "may" && !text.tokens[at].is_capital {
        return None;
    }
    if text.tokens[day_at].gap >= Gap::Sentence || is_clock(text, day_at) {
        return None;
    }
    // “Mar 3 marzo”: the first word is a weekday.
    if super::lexicon::month(text.word(end)).is_some() && weekday(text.word(at)).is_some() {
        return None;
    }
    let until = day_range(text, end).filter(|(until, _)| *until > day);
    if let Some((_, after)) = until {
        end = after;
    }
    let (year, end) = trailing_year(text, end);
    part(
        at..end,
        DayPart::MonthDay {
            month,
            day,
            until: until.map(|(day, _)| day),
            year,
        },
    )
}

/// The second day of a range such as `3–5` or `3 to 5`, and where it ends.
fn day_range(text: &Text<'_>, at: usize) -> Option<(i8, usize)> {
    let at = match text.between(at).trim() {
        "-" | "–" | "—" | ".-" | ".–" => at,
        _ if matches!(text.word(at), "to" | "bis" | "au" | "al" | "tot") => at + 1,
        _ if text.word(at) == "a" && is_de_before(text, at) => at + 1,
        _ => return None,
    };
    let day = day_number(text, at)?;
    if is_clock(text, at) {
        return None;
    }
    Some((day, at + 1 + ordinal_len(text, at + 1)))
}

/// “De 9 a 20 de março”: between two days, and not before an hour.
fn is_de_before(text: &Text<'_>, at: usize) -> bool {
    let before = at.checked_sub(2).map_or("", |at| text.word(at));
    before == "de" && text.word(at + 2) == "de"
}

/// Whether the number at `at` is the hour of a time.
fn is_clock(text: &Text<'_>, at: usize) -> bool {
    let colon =
        text.between(at + 1) == ":" && is_number(text, at + 1) && text.word(at + 1).len() == 2;
    colon
        || matches!(
            text.word(at + 1),
            "am" | "pm" | "h" | "uhr" | "heures" | "uur"
        )
        || (matches!(text.word(at + 1), "a" | "p") && text.word(at + 2) == "m")
}

fn day_first(text: &Text<'_>, at: usize) -> Option<Part<DayPart>> {
    let (day, mut next) = day_written(text, at)?;
    let until = day_range(text, next).filter(|(until, _)| *until > day);
    if let Some((_, after)) = until {
        next = after;
    }
    if matches!(text.word(next), "of" | "de" | "di" | "do") {
        next += 1;
    }
    let (month, form) = month(text.word(next))?;
    let token = text.tokens.get(next)?;
    if token.gap >= Gap::Sentence || (form == Form::Short && token.gap == Gap::Comma) {
        return None;
    }
    // “on 5 may you …”: May as a verb is not capitalised.
    if text.word(next) == "may" && !token.is_capital {
        return None;
    }
    let (year, end) = trailing_year(text, next + 1);
    part(
        at..end,
        DayPart::MonthDay {
            month,
            day,
            until: until.map(|(day, _)| day),
            year,
        },
    )
}

fn numeric(text: &Text<'_>, at: usize) -> Option<Part<DayPart>> {
    let (first, second) = (day_number(text, at)?, day_number(text, at + 1)?);
    let separator = text.between(at + 1);
    if !matches!(separator, "/" | "." | "-" | ". ") || (first > 12 && second > 12) {
        return None;
    }
    let same = text.between(at + 2).trim_end() == separator.trim_end();
    let year = if same {
        year_at(text, at + 2).or_else(|| short_year(text, at + 2))
    } else {
        None
    };
    let dotted = separator.starts_with('.');
    if year.is_some() {
        return part(
            at..at + 3,
            DayPart::Numeric {
                first,
                second,
                year,
                dotted,
            },
        );
    }
    // Without a year, `5.3.` needs its last stop and `3/5` a neighbour that is no number; `3-5` is a range
    // unless a weekday leads it: “vr 20-10”.
    let after = text.between(at + 2);
    let fits = match separator {
        "." | ". " => {
            after.starts_with('.') && second <= 12 && !(after == "." && is_number(text, at + 2))
        }
        "/" => !after.starts_with('/') && !after.starts_with('%') && (first, second) != (24, 7),
        "-" => {
            at > 0
                && weekday(text.word(at - 1)).is_some()
                && text.tokens[at].gap <= Gap::Space
                && second <= 12
        }
        _ => false,
    };
    if fits {
        part(
            at..at + 2,
            DayPart::Numeric {
                first,
                second,
                year: None,
                dotted,
            },
        )
    } else {
        None
    }
}

fn short_year(text: &Text<'_>, at: usize) -> Option<i16> {
    let token = text.tokens.get(at)?;
    if token.gap > Gap::Comma || text.word(at).len() != 2 || is_clock(text, at) {
        return None;
    }
    small(text, at)
        .filter(|year| (20..=60).contains(year))
        .map(|year| 2000 + i16::from(year))
}

/// “Wednesday the 20th”, “on the 20th”, “Montag, den 24.”, “le mardi 3”: only beside a weekday or an article.
fn day_of_month(text: &Text<'_>, at: usize) -> Option<Part<DayPart>> {
    let day = day_number(text, at)?;
    if is_clock(text, at) || at == 0 {
        return None;
    }
    let ordinal = ordinal_len(text, at + 1);
    let stop =
        text.between(at + 1).starts_with('.') && !text.between(at + 1).trim_end().ends_with(',');
    let before = text.word(at - 1);
    let article = matches!(
        before,
        "the" | "den" | "dem" | "el" | "le" | "il" | "dia" | "de"
    ) && text.tokens[at].gap <= Gap::Space;
    let weekday_at = if article {
        at.checked_sub(2)
    } else {
        at.checked_sub(1)
    };
    let by_weekday = weekday_at.is_some_and(|i| weekday(text.word(i)).is_some())
        && text.tokens[at].gap < Gap::Sentence;
    // “on the 20th”, but not “the 3rd round”.
    let english = before == "the"
        && ordinal > 0
        && at.checked_sub(2).is_some_and(|i| {
            matches!(
                text.word(i),
                "on" | "by" | "until" | "till" | "before" | "after" | "from" | "of" | "for"
            )
        });
    let english = english || before == "the" && ordinal > 0 && stands_for_day(text, at + 2);
    let german = matches!(before, "den" | "dem") && stop;
    // “Até dia 20”, “el día 20”.
    let iberian = before == "dia"
        && at.checked_sub(2).is_some_and(|i| {
            matches!(
                text.word(i),
                "ate" | "no" | "ao" | "o" | "el" | "del" | "al" | "do" | "de" | "hasta" | "para"
            )
        });
    let romance = by_weekday
        && matches!(
            text.word(weekday_at?),
            "lundi"
                | "mardi"
                | "mercredi"
                | "jeudi"
                | "vendredi"
                | "lunes"
                | "martes"
                | "miercoles"
                | "jueves"
                | "viernes"
                | "lunedi"
                | "martedi"
                | "mercoledi"
                | "giovedi"
                | "venerdi"
        );
    if !(english
        || german
        || by_weekday && ordinal > 0
        || (iberian || romance) && !followed_by_time_unit(text, at + 1))
    {
        return None;
    }
    part(at..at + 1 + ordinal, DayPart::DayOfMonth(day))
}

fn followed_by_time_unit(text: &Text<'_>, at: usize) -> bool {
    matches!(
        text.word(at),
        "h" | "heures" | "horas" | "ore" | "am" | "pm"
    ) || text.between(at).starts_with([':', '-', '–', '/'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn check(written: &str, expected: Option<DayPart>) {
        let text = Text::new(written);
        let found = (0..text.tokens.len())
            .find_map(|at| day_at(&text, at, false))
            .map(|part| part.value);
        assert_eq!(found, expected, "{written}");
    }

    fn month_day(month: i8, day: i8, until: Option<i8>, year: Option<i16>) -> Option<DayPart> {
        Some(DayPart::MonthDay {
            month,
            day,
            until,
            year,
        })
    }

    #[test]
    fn shapes_of_dates_are_found() {
        check("on 2026-03-05 at", Some(DayPart::Fixed(date(2026, 3, 5))));
        check("March 3rd, 2026", month_day(3, 3, None, Some(2026)));
        check("the 3rd of March", month_day(3, 3, None, None));
        check("den 5. März um 14 Uhr", month_day(3, 5, None, None));
        check("le 1er avril 2026", month_day(4, 1, None, Some(2026)));
        check("5 de marzo de 2026", month_day(3, 5, None, Some(2026)));
        check("March 3-5", month_day(3, 3, Some(5), None));
        check("3.–5. März", month_day(3, 3, Some(5), None));
        check(
            "am 5.3. um",
            Some(DayPart::Numeric {
                first: 5,
                second: 3,
                year: None,
                dotted: true,
            }),
        );
        check(
            "05/03/2026",
            Some(DayPart::Numeric {
                first: 5,
                second: 3,
                year: Some(2026),
                dotted: false,
            }),
        );
        check(
            "sexta-feira",
            Some(DayPart::Weekday {
                day: Weekday::Friday,
                which: None,
            }),
        );
        check(
            "next Wed 10am",
            Some(DayPart::Weekday {
                day: Weekday::Wednesday,
                which: Some(1),
            }),
        );
        check(
            "lundi prochain",
            Some(DayPart::Weekday {
                day: Weekday::Monday,
                which: Some(1),
            }),
        );
        check("on the 20th", Some(DayPart::DayOfMonth(20)));
        check("The 12th works best", Some(DayPart::DayOfMonth(12)));
        check("the morning of the 12th", Some(DayPart::DayOfMonth(12)));
        check("the twelfth of March", month_day(3, 12, None, None));
        check("March the twenty-first", month_day(3, 21, None, None));
        check("après-demain", Some(DayPart::Offset(2)));
    }

    #[test]
    fn what_only_looks_like_a_date_is_left_alone() {
        check("Guten Morgen", None);
        check("you may 5 times", None);
        check("2.30 pm", None);
        check("3-5 years", None);
        check("a segunda entrevista", None);
        check("do it so", None);
        check("version 1.2.3", None);
        check("we sat down", None);
        check("24/7 support", None);
        check("the 12th floor", None);
        check("the 3rd round of", None);
        check("the first may be late", None);
    }
}
