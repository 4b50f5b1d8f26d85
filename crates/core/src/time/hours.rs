//! Opening hours on instants: when someone may be reached, where they are.
//!
//! Works in local dates and times and converts at the end, so summer time never shifts nine o'clock.

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use super::{Calendar, DayKind};

/// How many days a search looks ahead; longer than any run of days off in the holiday data.
const SEARCH_DAYS_MAX: u32 = 400;

/// A span of local time within one day, its end excluded; `opens` is before `closes`, so never over midnight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hours {
    opens: Time,
    closes: Time,
}

impl Hours {
    /// Makes the span from `opens` (included) to `closes` (excluded); `None` if it would be empty.
    pub fn new(opens: Time, closes: Time) -> Option<Hours> {
        (opens < closes).then_some(Hours { opens, closes })
    }

    /// Returns the local time at which the span begins.
    pub fn opens(self) -> Time {
        self.opens
    }

    /// Returns the local time at which the span has ended.
    pub fn closes(self) -> Time {
        self.closes
    }
}

impl Calendar {
    /// Converts a local date and time of this calendar to an instant, as [`super::Zone::at`] does.
    pub fn at(&self, date: Date, time: Time) -> Timestamp {
        self.zone().at(date, time)
    }

    /// Returns the local date of an instant.
    pub fn date(&self, instant: Timestamp) -> Date {
        self.zone().date(instant)
    }

    /// Reports whether an instant is within the hours of a business day; soft days are open.
    pub fn is_open_at(&self, instant: Timestamp, hours: Hours) -> bool {
        self.closes_at(instant, hours).is_some()
    }

    /// Returns when the hours that an instant falls into end; `None` when it is outside them.
    pub fn closes_at(&self, instant: Timestamp, hours: Hours) -> Option<Timestamp> {
        let date = self.date(instant);
        let (opens, closes) = self.opening(date, hours)?;
        let is_inside = opens <= instant && instant < closes;
        (is_inside && self.is_business_day(date)).then_some(closes)
    }

    /// Returns the first instant from `instant` on that is within the hours of a business day.
    ///
    /// `instant` itself when it is; soft days are open. [`Timestamp::MAX`] when time ends first.
    pub fn next_opening(&self, instant: Timestamp, hours: Hours) -> Timestamp {
        self.next_opening_on(instant, hours, |_, kind| kind.is_business())
            .unwrap_or(Timestamp::MAX)
    }

    /// Returns the first instant from `instant` on that is within the hours of a day that `accepts` takes.
    ///
    /// `accepts` alone decides, so it may also take weekends, or leave out soft days and Mondays. `None`
    /// when it takes none of the next 400 days.
    pub fn next_opening_on(
        &self,
        instant: Timestamp,
        hours: Hours,
        accepts: impl Fn(Date, DayKind) -> bool,
    ) -> Option<Timestamp> {
        let mut date = self.date(instant);
        for _ in 0..=SEARCH_DAYS_MAX {
            if accepts(date, self.day_kind(date))
                && let Some((opens, closes)) = self.opening(date, hours)
                && instant < closes
            {
                return Some(opens.max(instant));
            }
            date = date.tomorrow().ok()?;
        }
        None
    }

    /// Converts the hours of a date to instants; `None` on a date, or for hours, that the zone skipped.
    fn opening(&self, date: Date, hours: Hours) -> Option<(Timestamp, Timestamp)> {
        let opens = self.at(date, hours.opens);
        let closes = self.at(date, hours.closes);
        (opens < closes && self.date(opens) == date).then_some((opens, closes))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::time::{Country, Zone};
    use jiff::civil::{Weekday, time};

    fn calendar(country: &str, zone: &str) -> Calendar {
        let zone = Zone::parse(zone).unwrap();
        Calendar::new(Country::parse(country), None, zone)
    }

    fn instant(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn office() -> Hours {
        Hours::new(time(9, 0, 0, 0), time(18, 0, 0, 0)).unwrap()
    }

    /// The office must next be open at `expected`, seen from `now`.
    fn check(country: &str, zone: &str, now: &str, expected: &str) {
        let found = calendar(country, zone).next_opening(instant(now), office());
        assert_eq!(found, instant(expected), "{country} {now}");
    }

    #[test]
    fn hours_that_would_be_empty_or_cross_midnight_cannot_be_made() {
        let (nine, six) = (time(9, 0, 0, 0), time(18, 0, 0, 0));
        assert_eq!(Hours::new(six, nine), None);
        assert_eq!(Hours::new(nine, nine), None);
        let hours = Hours::new(nine, six).unwrap();
        assert_eq!((hours.opens(), hours.closes()), (nine, six));
    }

    #[test]
    fn the_end_of_the_hours_is_outside_and_the_beginning_inside() {
        let berlin = calendar("DE", "Europe/Berlin");
        let is_open = |text| berlin.is_open_at(instant(text), office());
        assert!(is_open("2026-02-03T09:00+01:00"));
        assert!(is_open("2026-02-03T17:59:59+01:00"));
        assert!(!is_open("2026-02-03T18:00+01:00"));
        assert!(!is_open("2026-02-03T08:59:59+01:00"));
        assert!(!is_open("2026-02-07T12:00+01:00"));
        let closes = berlin.closes_at(instant("2026-02-03T12:00+01:00"), office());
        assert_eq!(closes, Some(instant("2026-02-03T18:00+01:00")));
        assert_eq!(
            berlin.closes_at(instant("2026-02-03T19:00+01:00"), office()),
            None
        );
    }

    #[test]
    fn an_open_office_is_open_now_and_a_closed_one_in_the_morning() {
        check(
            "DE",
            "Europe/Berlin",
            "2026-02-03T12:34+01:00",
            "2026-02-03T12:34+01:00",
        );
        check(
            "DE",
            "Europe/Berlin",
            "2026-02-03T18:00+01:00",
            "2026-02-04T09:00+01:00",
        );
        check(
            "DE",
            "Europe/Berlin",
            "2026-02-03T03:00+01:00",
            "2026-02-03T09:00+01:00",
        );
    }

    #[test]
    fn nine_stays_nine_over_summer_time_weekends_and_holidays() {
        // Friday evening before the clocks go forward.
        check(
            "DE",
            "Europe/Berlin",
            "2026-03-27T18:30+01:00",
            "2026-03-30T09:00+02:00",
        );
        // Thursday evening before Easter.
        check(
            "DE",
            "Europe/Berlin",
            "2026-04-02T18:30+02:00",
            "2026-04-07T09:00+02:00",
        );
        check(
            "US",
            "America/New_York",
            "2026-10-30T18:30-04:00",
            "2026-11-02T09:00-05:00",
        );
    }

    #[test]
    fn the_day_is_the_day_where_they_are() {
        // Monday, 09:00 in Apia while it is still Sunday in UTC.
        check(
            "WS",
            "Pacific/Apia",
            "2026-02-01T19:00Z",
            "2026-02-01T20:00Z",
        );
        check(
            "KI",
            "Pacific/Kiritimati",
            "2026-02-01T12:00Z",
            "2026-02-01T19:00Z",
        );
        check(
            "NP",
            "Asia/Kathmandu",
            "2026-02-02T02:00Z",
            "2026-02-02T03:15Z",
        );
    }

    #[test]
    fn a_choice_of_days_is_respected() {
        let berlin = calendar("DE", "Europe/Berlin");
        let midweek = |date: Date, kind: DayKind| {
            let weekday = date.weekday();
            let is_midweek = matches!(
                weekday,
                Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday
            );
            kind == DayKind::Business && is_midweek
        };
        let hours = Hours::new(time(9, 30, 0, 0), time(11, 30, 0, 0)).unwrap();
        let from = |text| berlin.next_opening_on(instant(text), hours, midweek);
        let expected = Some(instant("2026-02-10T09:30+01:00"));
        assert_eq!(from("2026-02-05T11:30+01:00"), expected);
        // 24 December 2026 is a soft Thursday; the next Tuesday and Wednesday are soft too.
        let expected = Some(instant("2027-01-05T09:30+01:00"));
        assert_eq!(from("2026-12-23T12:00+01:00"), expected);
    }

    #[test]
    fn a_choice_that_takes_no_day_ends() {
        let berlin = calendar("DE", "Europe/Berlin");
        let never = berlin.next_opening_on(instant("2026-02-05T12:00Z"), office(), |_, _| false);
        assert_eq!(never, None);
    }

    #[test]
    fn a_date_the_zone_skipped_has_no_hours() {
        // Samoa went from Thursday, 29 to Saturday, 31 December 2011; Monday follows.
        check(
            "WS",
            "Pacific/Apia",
            "2011-12-29T18:30-10:00",
            "2012-01-02T09:00+14:00",
        );
    }

    #[test]
    fn hours_that_fall_into_a_gap_are_left_out() {
        let berlin = calendar("DE", "Europe/Berlin");
        let night = Hours::new(time(2, 0, 0, 0), time(2, 30, 0, 0)).unwrap();
        let any = |_: Date, _: DayKind| true;
        let found = berlin.next_opening_on(instant("2026-03-28T12:00Z"), night, any);
        assert_eq!(found, Some(instant("2026-03-29T03:00+02:00")));
        let before = Hours::new(time(1, 30, 0, 0), time(2, 30, 0, 0)).unwrap();
        let end = berlin
            .opening(jiff::civil::date(2026, 3, 29), before)
            .unwrap()
            .1;
        assert_eq!(end, instant("2026-03-29T03:30+02:00"));
    }

    #[test]
    fn time_ends_without_a_panic() {
        for zone in Zone::all() {
            let calendar = Calendar::new(Country::of_zone(zone), None, zone);
            for now in [Timestamp::MIN, Timestamp::MAX] {
                let next = calendar.next_opening(now, office());
                assert!(next >= now);
                calendar.closes_at(now, office());
            }
        }
    }
}
