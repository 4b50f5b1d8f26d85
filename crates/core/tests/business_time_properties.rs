//! What must hold for business days in every country and region, at any date: laws, not examples.
#![allow(clippy::unwrap_used)]

use jiff::SignedDuration;
use jiff::civil::{Date, Time, date};
use meanwhile_core::time::{BusinessDays, Calendar, Country, Hours, Region, Zone};
use proptest::prelude::*;

/// Every country and region of the holiday data, and nowhere.
fn calendars() -> Vec<Calendar> {
    let mut all = vec![Calendar::new(None, None, Zone::utc())];
    for country in Country::all() {
        let zone = country.main_zone().unwrap_or(Zone::utc());
        all.push(Calendar::new(Some(country), None, zone));
        let regions = Region::all(country);
        all.extend(regions.map(|region| Calendar::new(Some(country), Some(region), zone)));
    }
    all
}

fn calendar() -> impl Strategy<Value = Calendar> {
    prop::sample::select(calendars())
}

/// A date, most often inside the holiday data or near its ends, sometimes anywhere.
fn any_date() -> impl Strategy<Value = Date> {
    let near = (-800i64..5_600).prop_map(|days| plus(date(2024, 1, 1), days));
    let anywhere = (-9_990i16..=9_990, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| date(y, m, d));
    prop_oneof![4 => near, 1 => anywhere]
}

fn plus(from: Date, days: i64) -> Date {
    from.checked_add(SignedDuration::from_hours(24 * days))
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn adding_gives_the_business_day_that_stepping_day_by_day_finds(
        calendar in calendar(), from in any_date(), days in -15i32..=15,
    ) {
        let mut stepped = from;
        let mut left = days.abs();
        while left > 0 || (days == 0 && !calendar.is_business_day(stepped)) {
            stepped = plus(stepped, if days < 0 { -1 } else { 1 });
            left -= i32::from(calendar.is_business_day(stepped) && left > 0);
        }
        prop_assert_eq!(calendar.add_business_days(from, BusinessDays(days)), stepped);
    }

    #[test]
    fn what_is_added_has_passed_since(calendar in calendar(), from in any_date(), days in 1i32..=400) {
        let to = calendar.add_business_days(from, BusinessDays(days));
        prop_assert_eq!(calendar.business_days_since(from, to), BusinessDays(days));
    }

    #[test]
    fn from_a_business_day_adding_and_counting_undo_each_other(
        calendar in calendar(), date in any_date(), days in -400i32..=400,
    ) {
        let from = calendar.add_business_days(date, BusinessDays(0));
        let to = calendar.add_business_days(from, BusinessDays(days));
        prop_assert_eq!(calendar.business_days_between(from, to), BusinessDays(days));
        prop_assert_eq!(calendar.business_days_since(from, to), BusinessDays(days));
        prop_assert_eq!(calendar.add_business_days(to, BusinessDays(-days)), from);
    }

    #[test]
    fn results_are_business_days(calendar in calendar(), from in any_date(), days in -400i32..=400) {
        let to = calendar.add_business_days(from, BusinessDays(days));
        prop_assert!(calendar.is_business_day(to));
        prop_assert!(calendar.day_kind(to).is_business());
    }

    #[test]
    fn a_later_start_or_more_days_never_ends_earlier(
        calendar in calendar(), from in any_date(), later in 0i64..40, days in -100i32..100, more in 0i32..40,
    ) {
        let end = |from, days| calendar.add_business_days(from, BusinessDays(days));
        prop_assert!(end(from, days) <= end(plus(from, later), days));
        prop_assert!(end(from, days) <= end(from, days + more));
    }

    #[test]
    fn counts_add_up_over_any_three_dates(
        calendar in calendar(), a in any_date(), b in any_date(), c in any_date(),
    ) {
        let between = |from, to| calendar.business_days_between(from, to).0;
        prop_assert_eq!(between(a, b) + between(b, c), between(a, c));
        prop_assert_eq!(between(a, b), -between(b, a));
    }

    #[test]
    fn a_count_is_what_asking_day_by_day_gives(calendar in calendar(), from in any_date(), length in 0i64..200) {
        let to = plus(from, length);
        let worked = (0..length).filter(|days| calendar.is_business_day(plus(from, *days))).count();
        prop_assert_eq!(calendar.business_days_between(from, to).0 as usize, worked);
    }

    #[test]
    fn the_next_opening_is_open_soonest_and_stays_itself(
        calendar in calendar(), from in any_date(), second in 0i64..86_400,
        opens in 0i8..23, length in 1i8..=10,
    ) {
        let closes = Time::new((opens + length).min(23), 59, 0, 0).unwrap();
        let hours = Hours::new(Time::new(opens, 30, 0, 0).unwrap(), closes).unwrap();
        let now = calendar.at(from, Time::MIN) + SignedDuration::from_secs(second);
        let next = calendar.next_opening(now, hours);
        prop_assert!(next >= now);
        prop_assert!(calendar.is_open_at(next, hours));
        prop_assert_eq!(calendar.next_opening(next, hours), next);
        prop_assert_eq!(next == now, calendar.is_open_at(now, hours));
        prop_assert!(calendar.closes_at(next, hours).is_some_and(|closes| closes > next));
        // Nothing is open in between: no quarter of an hour on the way is.
        let quarter = SignedDuration::from_mins(15);
        let mut earlier = now;
        while earlier < next && earlier.duration_until(next) < SignedDuration::from_hours(24 * 12) {
            prop_assert!(!calendar.is_open_at(earlier, hours), "{} is open", earlier);
            earlier += quarter;
        }
    }

    #[test]
    fn a_local_time_survives_the_way_to_an_instant_unless_it_was_skipped(
        index in 0usize..10_000, day in any_date(), hour in 0i8..24, minute in 0i8..60,
    ) {
        let zones: Vec<Zone> = Zone::all().collect();
        let zone = zones[index % zones.len()];
        let time = Time::new(hour, minute, 0, 0).unwrap();
        let instant = zone.at(day, time);
        let back = zone.civil(instant);
        let is_same = back == day.to_datetime(time);
        prop_assert!(is_same || back > day.to_datetime(time), "{zone} {day} {time} became {back}");
        // Converted again, the local time gives the same instant: the choice is stable.
        prop_assert_eq!(zone.at(back.date(), back.time()), instant);
    }
}

#[test]
fn no_run_of_days_off_is_longer_than_a_search_looks() {
    for calendar in calendars() {
        let mut day = date(2023, 12, 1);
        while day.year() <= 2037 {
            let next = calendar.next_business_day(day);
            let gap = calendar.zone().at(day, Time::MIN);
            let gap = gap.duration_until(calendar.zone().at(next, Time::MIN));
            assert!(
                gap < SignedDuration::from_hours(24 * 40),
                "{calendar:?} {day}"
            );
            day = next;
        }
    }
}
