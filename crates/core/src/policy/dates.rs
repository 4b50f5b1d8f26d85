//! Steps from moment to moment and from day to day that rules take, and a day in words. Knows no application.

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use crate::time::{Calendar, month_name};

/// The moment at `minutes` after midnight on a day, where a calendar is.
#[must_use]
pub fn at_minute(calendar: &Calendar, date: Date, minutes: i32) -> Timestamp {
    calendar.zone().at(date, of_day(minutes))
}

/// The time of day at `minutes` after midnight.
pub(super) fn of_day(minutes: i32) -> Time {
    let minutes = minutes.clamp(0, 24 * 60 - 1);
    let parts = (i8::try_from(minutes / 60), i8::try_from(minutes % 60));
    let (Ok(hour), Ok(minute)) = parts else {
        return Time::midnight();
    };
    jiff::civil::time(hour, minute, 0, 0)
}

/// A moment some hours later, at most the last moment there is.
#[must_use]
pub fn hours_after(moment: Timestamp, hours: i32) -> Timestamp {
    moment
        .saturating_add(jiff::SignedDuration::from_hours(i64::from(hours)))
        .unwrap_or(Timestamp::MAX)
}

/// The moment some minutes after another.
#[must_use]
pub fn minutes_after(moment: Timestamp, minutes: i32) -> Timestamp {
    moment
        .saturating_add(jiff::SignedDuration::from_mins(i64::from(minutes)))
        .unwrap_or(Timestamp::MAX)
}

/// The start of a day, where a calendar is.
#[must_use]
pub fn day_start(calendar: &Calendar, date: Date) -> Timestamp {
    at_minute(calendar, date, 0)
}

/// The end of a day, where a calendar is; at most the last moment there is.
#[must_use]
pub fn day_end(calendar: &Calendar, date: Date) -> Timestamp {
    date.tomorrow()
        .map_or(Timestamp::MAX, |next| day_start(calendar, next))
}

/// The date some months later, on the last day of a shorter month; at most the last date there is.
#[must_use]
pub fn months_after(date: Date, months: i32) -> Date {
    // By hand: closed applications make up most of a desk, and a span of all units is much for each of them.
    let whole = i32::from(date.year()) * 12 + i32::from(date.month()) - 1;
    let whole = whole.saturating_add(months);
    let limit = if months < 0 { Date::MIN } else { Date::MAX };
    let parts = (
        i16::try_from(whole.div_euclid(12)),
        i8::try_from(whole.rem_euclid(12) + 1),
    );
    let (Ok(year), Ok(month)) = parts else {
        return limit;
    };
    let first = Date::new(year, month, 1).ok();
    let day = |first: Date| Date::new(year, month, date.day().min(first.days_in_month())).ok();
    first.and_then(day).unwrap_or(limit)
}

/// A day in words for a reason, such as “Tue 14 April 2026”.
#[must_use]
pub fn day(date: Date) -> String {
    const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let weekday = usize::from(date.weekday().to_monday_zero_offset().unsigned_abs());
    // Put together by hand: a plan names many days, and formatting them took a tenth of it.
    let mut text = String::with_capacity("Wed 30 September -9999".len());
    text.push_str(WEEKDAYS[weekday]);
    text.push(' ');
    let (day, year) = (date.day().unsigned_abs(), date.year());
    if day >= 10 {
        text.push(char::from(b'0' + day / 10));
    }
    text.push(char::from(b'0' + day % 10));
    text.push(' ');
    text.push_str(month_name(date));
    text.push(' ');
    text.push_str(&year.to_string());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_added_as_a_calendar_adds_them() {
        let starts = [
            Date::constant(2026, 1, 31),
            Date::constant(2028, 2, 29),
            Date::constant(2026, 12, 1),
            Date::MIN,
            Date::MAX,
        ];
        for date in starts {
            for months in [
                -400_000, -13, -12, -1, 0, 1, 11, 12, 13, 25, 119_000, 400_000,
            ] {
                let span = jiff::Span::new().try_months(months);
                let expected = span.map(|span| date.saturating_add(span));
                let limit = if months < 0 { Date::MIN } else { Date::MAX };
                let found = months_after(date, months);
                assert_eq!(found, expected.unwrap_or(limit), "{date} and {months}");
            }
        }
    }

    #[test]
    fn a_day_is_put_into_words_whatever_its_length() {
        let said = |text: &str| day(text.parse().unwrap());
        assert_eq!(said("2026-04-14"), "Tue 14 April 2026");
        assert_eq!(said("2026-09-02"), "Wed 2 September 2026");
        assert_eq!(said("2026-10-30"), "Fri 30 October 2026");
        assert_eq!(day(Date::constant(-9999, 9, 10)), "Mon 10 September -9999");
    }

    #[test]
    fn a_time_of_day_stays_within_the_day() {
        let shown = |minutes| of_day(minutes).to_string();
        assert_eq!(shown(-5), "00:00:00");
        assert_eq!(shown(570), "09:30:00");
        assert_eq!(shown(24 * 60), "23:59:00");
    }
}
