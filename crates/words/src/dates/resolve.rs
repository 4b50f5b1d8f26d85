//! From a day as written to a date, relative to the day of writing.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::meaning::{Found, NumericOrder};
use super::numerals::DayPart;

/// Days back that a date without a year may lie before it is taken to mean next year. *Assumption:* letters
/// speak of what is ahead, and of the last two months.
const LOOK_BACK_DAYS: i32 = 60;

/// A day, how sure it is, and what else it could have meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Day {
    pub first: Date,
    pub last: Date,
    /// Percent.
    pub confidence: u8,
    pub other: Option<Date>,
    /// A weekday alone, without “next” or a number.
    pub is_bare: bool,
}

impl Day {
    fn sure(date: Date) -> Self {
        Self {
            first: date,
            last: date,
            confidence: 95,
            other: None,
            is_bare: false,
        }
    }
}

/// The date that `part` means, written on `base`, with the weekday written beside it.
pub(super) fn resolve(
    part: &DayPart,
    weekday: Option<Weekday>,
    base: Date,
    order: NumericOrder,
) -> Option<Day> {
    match part {
        DayPart::Fixed(date) => Some(checked(*date, weekday)),
        DayPart::Offset(days) => base.checked_add(days.days()).ok().map(Day::sure),
        DayPart::DayOfMonth(day) => day_of_month(*day, weekday, base),
        DayPart::Weekday { day, which } => resolve_weekday(*day, *which, base),
        DayPart::MonthDay {
            month,
            day,
            until,
            year,
        } => {
            let mut found = with_year(*month, *day, *year, weekday, base)?;
            if let Some(until) = until
                && let Ok(last) = Date::new(found.first.year(), *month, *until)
            {
                found.last = last;
            }
            Some(found)
        }
        DayPart::Numeric {
            first,
            second,
            year,
            dotted,
        } => resolve_numeric(
            *first,
            *second,
            *year,
            weekday,
            base,
            if *dotted {
                NumericOrder::DayFirst
            } else {
                order
            },
        ),
    }
}

fn checked(date: Date, weekday: Option<Weekday>) -> Day {
    let mut day = Day::sure(date);
    if weekday.is_some_and(|weekday| weekday != date.weekday()) {
        // The number is copied more often than the weekday is mistaken; either may be wrong.
        day.confidence = 55;
    }
    day
}

/// The next `weekday` from the day after `base` on.
pub(super) fn coming(weekday: Weekday, base: Date) -> Option<Date> {
    let ahead = (7 + i32::from(weekday.to_monday_zero_offset())
        - i32::from(base.weekday().to_monday_zero_offset()))
        % 7;
    base.checked_add((if ahead == 0 { 7 } else { ahead }).days())
        .ok()
}

/// Monday of the week `weeks` after the one of `base`.
pub(super) fn monday_of(base: Date, weeks: i32) -> Option<Date> {
    let back = i32::from(base.weekday().to_monday_zero_offset());
    base.checked_add((weeks * 7 - back).days()).ok()
}

fn in_week(weekday: Weekday, base: Date, weeks: i32) -> Option<Date> {
    monday_of(base, weeks)?
        .checked_add(i32::from(weekday.to_monday_zero_offset()).days())
        .ok()
}

fn resolve_weekday(weekday: Weekday, which: Option<i32>, base: Date) -> Option<Day> {
    let soon = coming(weekday, base)?;
    match which {
        None => Some(Day {
            confidence: if base.weekday() == weekday { 70 } else { 88 },
            is_bare: true,
            ..Day::sure(soon)
        }),
        Some(0) => {
            let date = in_week(weekday, base, 0)?;
            Some(Day {
                confidence: 85,
                ..Day::sure(if date < base { soon } else { date })
            })
        }
        // “Monday week” is the one after the coming one.
        Some(2) => soon.checked_add(7.days()).ok().map(|date| Day {
            confidence: 85,
            ..Day::sure(date)
        }),
        Some(weeks) if weeks > 0 => {
            // “Next Wednesday” said on Monday: that of next week for most people, the coming one for some.
            let date = in_week(weekday, base, 1)?;
            let other = (date != soon).then_some(soon);
            Some(Day {
                confidence: if other.is_some() { 60 } else { 85 },
                other,
                ..Day::sure(date)
            })
        }
        Some(_) => {
            let date = soon.checked_sub(7.days()).ok()?;
            let date = if date >= base {
                date.checked_sub(7.days()).ok()?
            } else {
                date
            };
            Some(Day {
                confidence: 75,
                ..Day::sure(date)
            })
        }
    }
}

/// The next such day of a month, and the last one where the weekday beside it says so.
fn day_of_month(day: i8, weekday: Option<Weekday>, base: Date) -> Option<Day> {
    let in_month = |months: i32| {
        let month = base.first_of_month().checked_add(months.months()).ok()?;
        Date::new(month.year(), month.month(), day).ok()
    };
    let mut ahead = [0, 1, 2]
        .into_iter()
        .filter_map(in_month)
        .filter(|date| *date >= base);
    let mut near = [0, 1, -1].into_iter().filter_map(in_month);
    let fits = |date: &Date| weekday.is_none_or(|weekday| weekday == date.weekday());
    let date = ahead
        .clone()
        .take(2)
        .find(fits)
        .or_else(|| near.find(fits))
        .or_else(|| ahead.next())?;
    let mut found = checked(date, weekday);
    if weekday.is_none() {
        found.confidence = 75;
    }
    Some(found)
}

fn with_year(
    month: i8,
    day: i8,
    year: Option<i16>,
    weekday: Option<Weekday>,
    base: Date,
) -> Option<Day> {
    if let Some(year) = year {
        return Date::new(year, month, day)
            .ok()
            .map(|date| checked(date, weekday));
    }
    let years = [base.year(), base.year() + 1, base.year() - 1];
    let candidates = || {
        years
            .iter()
            .filter_map(|year| Date::new(*year, month, day).ok())
    };
    let distance = |date: &Date| {
        base.until(*date)
            .map_or(i32::MAX, |span| span.get_days().abs())
    };
    if let Some(weekday) = weekday
        && let Some(date) = candidates()
            .filter(|date| date.weekday() == weekday)
            .min_by_key(distance)
        && distance(&date) <= 340
    {
        return Some(Day::sure(date));
    }
    let oldest = base.checked_sub(LOOK_BACK_DAYS.days()).ok()?;
    let date = candidates().filter(|date| *date >= oldest).min()?;
    Some(checked(date, weekday))
}

fn resolve_numeric(
    first: i8,
    second: i8,
    year: Option<i16>,
    weekday: Option<Weekday>,
    base: Date,
    order: NumericOrder,
) -> Option<Day> {
    let day_first = with_year(second, first, year, weekday, base);
    let month_first = with_year(first, second, year, weekday, base);
    match (day_first, month_first) {
        (Some(day), None) | (None, Some(day)) => Some(day),
        (None, None) => None,
        (Some(a), Some(b)) if a.first == b.first => Some(a),
        (Some(a), Some(b)) => {
            let fits = |day: &Day| weekday.is_some_and(|weekday| weekday == day.first.weekday());
            let by_weekday = match (fits(&a), fits(&b)) {
                (true, false) => Some(true),
                (false, true) => Some(false),
                _ => None,
            };
            let by_order = match order {
                NumericOrder::DayFirst => Some(true),
                NumericOrder::MonthFirst => Some(false),
                NumericOrder::Unknown => None,
            };
            let confidence = if by_weekday.is_some() {
                95
            } else if by_order.is_some() {
                85
            } else {
                Found::UNTOLD_ORDER
            };
            // With nothing to go by, the reading that lies nearer ahead.
            let near = |day: &Day| {
                base.until(day.first).map_or(i32::MAX, |s| {
                    if s.get_days() < -7 {
                        10_000 - s.get_days()
                    } else {
                        s.get_days().abs()
                    }
                })
            };
            let take_a = by_weekday.or(by_order).unwrap_or(near(&a) <= near(&b));
            let (taken, other) = if take_a { (a, b) } else { (b, a) };
            let other = (by_weekday.is_none() && by_order.is_none()).then_some(other.first);
            Some(Day {
                confidence,
                other,
                ..taken
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn check(part: DayPart, weekday: Option<Weekday>, base: Date, expected: Date) -> Day {
        let day = resolve(&part, weekday, base, NumericOrder::Unknown).unwrap();
        assert_eq!(day.first, expected, "{part:?} on {base}");
        day
    }

    #[test]
    fn a_year_is_found_for_dates_without_one() {
        let part = |month, day| DayPart::MonthDay {
            month,
            day,
            until: None,
            year: None,
        };
        check(part(3, 3), None, date(2026, 2, 20), date(2026, 3, 3));
        check(part(1, 8), None, date(2026, 12, 20), date(2027, 1, 8));
        check(part(12, 28), None, date(2027, 1, 4), date(2026, 12, 28));
        check(part(2, 29), None, date(2027, 12, 1), date(2028, 2, 29));
        check(
            part(3, 3),
            Some(Weekday::Tuesday),
            date(2026, 2, 20),
            date(2026, 3, 3),
        );
    }

    #[test]
    fn weekdays_count_from_the_day_of_writing() {
        let part = |day, which| DayPart::Weekday { day, which };
        let wednesday = date(2026, 3, 4);
        check(
            part(Weekday::Friday, None),
            None,
            wednesday,
            date(2026, 3, 6),
        );
        check(
            part(Weekday::Monday, None),
            None,
            wednesday,
            date(2026, 3, 9),
        );
        check(
            part(Weekday::Wednesday, None),
            None,
            wednesday,
            date(2026, 3, 11),
        );
        check(
            part(Weekday::Tuesday, Some(1)),
            None,
            wednesday,
            date(2026, 3, 10),
        );
        assert!(
            check(
                part(Weekday::Friday, Some(1)),
                None,
                wednesday,
                date(2026, 3, 13)
            )
            .other
            .is_some()
        );
        check(
            part(Weekday::Friday, Some(-1)),
            None,
            wednesday,
            date(2026, 2, 27),
        );
    }

    #[test]
    fn the_order_of_two_numbers_is_found_or_flagged() {
        let part = |first, second| DayPart::Numeric {
            first,
            second,
            year: Some(2026),
            dotted: false,
        };
        let base = date(2026, 3, 1);
        assert_eq!(
            check(part(14, 3), None, base, date(2026, 3, 14)).other,
            None
        );
        assert_eq!(
            check(part(3, 5), Some(Weekday::Thursday), base, date(2026, 3, 5)).other,
            None
        );
        assert!(
            check(part(3, 5), None, base, date(2026, 3, 5))
                .other
                .is_some()
        );
        let us = resolve(&part(5, 3), None, base, NumericOrder::MonthFirst).unwrap();
        assert_eq!(us.first, date(2026, 5, 3));
    }
}
