//! Conversions between moments and local times, for one plan.
//!
//! A plan converts thousands of times, in few zones and mostly within the same months, while the rules of summer
//! time are worked out anew for each. So the stretches of time in which a zone keeps its distance from UTC are
//! remembered: inside one, converting is an addition. Holds results of pure look-ups only.

use std::cell::RefCell;

use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

use crate::time::Zone;

/// So near to the ends of a stretch a local time may exist twice or not at all, and the rules themselves are
/// asked. No two distances from UTC are more than 26 hours apart, and none changes by more.
const MARGIN: SignedDuration = SignedDuration::from_hours(48);

/// Remembered stretches.
#[derive(Debug, Default)]
pub(super) struct Instants(RefCell<Vec<Stretch>>);

/// A time in which a zone keeps its distance from UTC: from a moment on, and before another.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    zone: Zone,
    from: Timestamp,
    to: Timestamp,
    /// What lies further from its ends than [`MARGIN`].
    inner: (Timestamp, Timestamp),
    offset: Offset,
}

impl Instants {
    /// The date of a moment.
    pub(super) fn date(&self, zone: Zone, moment: Timestamp) -> Date {
        let stretch = self.stretch(zone, moment);
        stretch.offset.to_datetime(moment).date()
    }

    /// The moment of a local time, as [`Zone::at`] has it.
    pub(super) fn moment(&self, zone: Zone, date: Date, time: Time) -> Timestamp {
        self.inside(zone, date, time)
            .unwrap_or_else(|| zone.at(date, time))
    }

    /// The moment of a local time that lies well inside a stretch.
    fn inside(&self, zone: Zone, date: Date, time: Time) -> Option<Timestamp> {
        let local = date.to_datetime(time);
        let near = Offset::UTC.to_timestamp(local).ok()?;
        let stretch = self.stretch(zone, near);
        let moment = stretch.offset.to_timestamp(local).ok()?;
        let (first, last) = stretch.inner;
        (first <= moment && moment < last).then_some(moment)
    }

    /// The stretch that a moment lies in.
    fn stretch(&self, zone: Zone, moment: Timestamp) -> Stretch {
        let contains = |it: &&Stretch| it.zone == zone && it.from <= moment && moment < it.to;
        // What was asked for last is mostly asked for next.
        if let Some(held) = self.0.borrow().iter().rev().find(contains) {
            return *held;
        }
        let found = find(zone, moment);
        self.0.borrow_mut().push(found);
        found
    }
}

fn find(zone: Zone, moment: Timestamp) -> Stretch {
    let rules = zone.rules();
    // A change at the very moment counts as before it.
    let after = moment.checked_add(SignedDuration::from_nanos(1));
    let mut before = rules.preceding(after.unwrap_or(moment));
    let before = before.find(|it| it.timestamp() <= moment);
    let mut behind = rules.following(moment);
    let behind = behind.find(|it| it.timestamp() > moment);
    let from = before.map_or(Timestamp::MIN, |it| it.timestamp());
    let to = behind.map_or(Timestamp::MAX, |it| it.timestamp());
    Stretch {
        zone,
        from,
        to,
        inner: (
            from.checked_add(MARGIN).unwrap_or(Timestamp::MAX),
            to.checked_sub(MARGIN).unwrap_or(Timestamp::MIN),
        ),
        offset: rules.to_offset(moment),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_converted_is_what_the_zone_says() {
        let instants = Instants::default();
        // With and without summer time, south of the equator, by half an hour, a day left out, a month apart.
        for name in [
            "America/New_York",
            "Asia/Kolkata",
            "Europe/Berlin",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Africa/Casablanca",
            "UTC",
        ] {
            let zone = Zone::parse(name).unwrap();
            for first in [
                Date::constant(2011, 12, 20),
                Date::constant(2026, 1, 1),
                Date::constant(2041, 3, 1),
            ] {
                for date in first.series(jiff::Span::new().days(1)).take(366) {
                    for minutes in [0, 59, 90, 120, 150, 180, 480, 1_439] {
                        let time = Time::midnight() + SignedDuration::from_mins(minutes);
                        let moment = zone.at(date, time);
                        assert_eq!(instants.moment(zone, date, time), moment, "{name} {date}");
                        assert_eq!(instants.date(zone, moment), zone.date(moment), "{name}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_change_belongs_to_what_follows_it() {
        let zone = Zone::parse("Europe/Berlin").unwrap();
        let change: Timestamp = "2026-03-29T01:00:00Z".parse().unwrap();
        for nanoseconds in [-1, 0, 1] {
            let moment = change + SignedDuration::from_nanos(nanoseconds);
            let stretch = Instants::default().stretch(zone, moment);
            assert_eq!(stretch.offset, zone.rules().to_offset(moment));
            assert_eq!(stretch.from == change, nanoseconds >= 0);
            assert_eq!(stretch.to == change, nanoseconds < 0);
        }
    }

    #[test]
    fn the_first_and_the_last_moment_are_converted_too() {
        let zone = Zone::parse("Pacific/Auckland").unwrap();
        let instants = Instants::default();
        for date in [Date::MIN, Date::MAX] {
            let noon = Time::midnight() + SignedDuration::from_hours(12);
            assert_eq!(instants.moment(zone, date, noon), zone.at(date, noon));
        }
        for moment in [Timestamp::MIN, Timestamp::MAX] {
            assert_eq!(instants.date(zone, moment), zone.date(moment));
        }
    }
}
