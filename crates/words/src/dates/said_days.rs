//! The days of a text as they are said: weekday and date side by side, not yet reconciled.
//!
//! [`super::find()`] answers which day is meant; this answers what was written, so that a contradiction can be told.

use std::ops::Range;

use jiff::civil::{Date, Weekday};

use super::numerals::{DayPart, day_at};
use super::parts::adjacent;
use crate::text::Text;

/// A day that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidDay {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// How it is said.
    pub said: Said,
}

/// How a day is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Days from the day of writing: “yesterday” is -1.
    Offset(i32),
    /// A weekday, and -1, 0 or 1 for “last”, “this” or “next”.
    Weekday(Weekday, Option<i32>),
    /// A date: what it can mean, the nearest to the day of writing first, and the weekday beside it. A date without a year
    /// has the years around, `3/4` both orders.
    Date(Vec<Date>, Option<Weekday>),
}

/// Days that a date without a year may lie away from the day of writing. *Assumption.*
const FAR_DAYS: i32 = 250;

/// The days that `text` names, written on `base`, in order of place.
#[must_use]
pub fn said_days(text: &Text<'_>, base: Date) -> Vec<SaidDay> {
    let mut found: Vec<SaidDay> = Vec::new();
    let mut at = 0;
    while at < text.tokens.len() {
        let Some(part) = day_at(text, at, false) else {
            at += 1;
            continue;
        };
        at = part.tokens.end.max(at + 1);
        let said = match part.value {
            DayPart::Offset(days) => Said::Offset(days),
            DayPart::Weekday { day, which } => Said::Weekday(day, which),
            date => Said::Date(meanings(&date, base), None),
        };
        let day = SaidDay {
            tokens: part.tokens,
            said,
        };
        match found.last_mut() {
            Some(last) if adjacent(text, last.tokens.end, day.tokens.start) => {
                if let Some(said) = together(&last.said, &day.said) {
                    last.said = said;
                    last.tokens.end = day.tokens.end;
                } else {
                    found.push(day);
                }
            }
            _ => found.push(day),
        }
    }
    found
}

fn together(first: &Said, second: &Said) -> Option<Said> {
    match (first, second) {
        (Said::Weekday(day, _), Said::Date(dates, None))
        | (Said::Date(dates, None), Said::Weekday(day, _)) => {
            Some(Said::Date(dates.clone(), Some(*day)))
        }
        _ => None,
    }
}

fn meanings(part: &DayPart, base: Date) -> Vec<Date> {
    let mut dates = match part {
        DayPart::Fixed(date) => vec![*date],
        DayPart::MonthDay {
            month, day, year, ..
        } => in_years(*month, *day, *year, base),
        DayPart::Numeric {
            first,
            second,
            year,
            dotted,
        } => {
            let mut dates = in_years(*second, *first, *year, base);
            if !dotted {
                dates.extend(in_years(*first, *second, *year, base));
            }
            dates
        }
        DayPart::DayOfMonth(day) => (-2..=2)
            .filter_map(|months| {
                use jiff::ToSpan;
                let month = base.first_of_month().checked_add(months.months()).ok()?;
                Date::new(month.year(), month.month(), *day).ok()
            })
            .collect(),
        DayPart::Weekday { .. } | DayPart::Offset(_) => Vec::new(),
    };
    dates.sort_by_key(|it| days_between(base, *it).abs());
    dates
}

fn in_years(month: i8, day: i8, year: Option<i16>, base: Date) -> Vec<Date> {
    let years = match year {
        Some(year) => year..=year,
        None => base.year() - 1..=base.year() + 1,
    };
    let near = |it: &Date| year.is_some() || days_between(base, *it).abs() <= FAR_DAYS;
    let dates = years.filter_map(|year| Date::new(year, month, day).ok());
    dates.filter(near).collect()
}

/// Days from one to the other, counted back where the other comes first.
pub(crate) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |it| it.get_days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[track_caller]
    fn check(words: &str, expected: &[Said]) {
        let found = said_days(&Text::new(words), date(2026, 4, 15));
        let said: Vec<Said> = found.into_iter().map(|it| it.said).collect();
        assert_eq!(said, expected, "{words}");
    }

    #[test]
    fn a_weekday_and_the_date_beside_it_stand_together() {
        let april = vec![date(2026, 4, 14)];
        check(
            "on Monday, 14 April at ten",
            &[Said::Date(april.clone(), Some(Weekday::Monday))],
        );
        check(
            "April 14th (a Tuesday) and yesterday",
            &[
                Said::Date(april.clone(), None),
                Said::Weekday(Weekday::Tuesday, None),
                Said::Offset(-1),
            ],
        );
        check(
            "Friday 13/2/2026",
            &[Said::Date(vec![date(2026, 2, 13)], Some(Weekday::Friday))],
        );
        check("last Monday", &[Said::Weekday(Weekday::Monday, Some(-1))]);
        check("nothing in May", &[]);
    }
}
