//! Public holidays and other listed days: what is asked of the holiday table.
//!
//! Says what a day is listed as; whether anyone should be written to on it is decided elsewhere.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use serde::Serialize;

use super::days::{date_of, number_of};
use super::{Country, Region, holiday_table};

/// A day the holiday data lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Holiday {
    /// Name in English, several joined with `; `; in the local language for the few the source has no
    /// English name of. Marks such as “(observed)” and “(estimated)” are taken off.
    pub name: &'static str,
    /// Who is off.
    pub kind: HolidayKind,
    /// The date follows the moon or an announcement still to come, and may turn out a day off.
    pub is_estimated: bool,
    /// The day off given for a holiday that falls on another date, a weekend as a rule.
    pub is_observed: bool,
}

/// Who is off on a listed day. Only public holidays stop business; the others are soft.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HolidayKind {
    /// A day off by law for nearly everyone, days observed in place of another included.
    Public,
    /// No holiday by law, yet nearly everyone is off (Midsummer Eve in Sweden).
    DeFacto,
    /// Work ends at noon or a few hours early.
    HalfDay,
    /// Banks are closed.
    Bank,
    /// Public offices are closed.
    Government,
    /// Many employers give the day, none has to.
    Optional,
}

impl Holiday {
    /// Reports whether nobody works: public holidays. All other kinds count as business days.
    pub fn is_day_off(self) -> bool {
        self.kind == HolidayKind::Public
    }
}

/// Returns what a date is listed as in a country, or in a region of it; `None` for an ordinary day.
///
/// Without a region only what is listed for the whole country counts. A region of another country is
/// ignored. Always `None` outside [`holiday_years`].
pub fn holiday_on(country: Country, region: Option<Region>, date: Date) -> Option<Holiday> {
    holiday_table::days(Some(country), region).listed(number_of(date))
}

/// Iterates over the listed days between two dates (both included), in order.
pub fn holidays_between(
    country: Country,
    region: Option<Region>,
    dates: RangeInclusive<Date>,
) -> impl Iterator<Item = (Date, Holiday)> {
    let numbers = number_of(*dates.start())..number_of(*dates.end()) + 1;
    holiday_table::days(Some(country), region)
        .listed_in(numbers)
        .map(|(number, holiday)| (date_of(i64::from(number)), holiday))
}

/// Returns the first and the last year of the holiday data: 2024 and 2036.
///
/// For a few countries the source knows less; [`super::Calendar::has_holiday_data`] tells.
pub fn holiday_years() -> RangeInclusive<i16> {
    holiday_table::years()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::civil::date;

    /// What a place such as `DE` or `DE-BY` lists on a date.
    fn on(place: &str, date: Date) -> Option<Holiday> {
        let region = Region::parse_full(place);
        let country = Country::parse(place).or_else(|| region.map(Region::country));
        holiday_on(country.unwrap(), region, date)
    }

    fn name(place: &str, date: Date) -> &'static str {
        on(place, date).map_or("", |holiday| holiday.name)
    }

    #[test]
    fn holidays_have_english_names() {
        assert_eq!(name("DE", date(2026, 4, 6)), "Easter Monday");
        assert_eq!(name("US", date(2026, 11, 26)), "Thanksgiving Day");
        assert_eq!(name("JP", date(2026, 5, 5)), "Children's Day");
        assert_eq!(name("CA", date(2026, 9, 7)), "Labour Day");
        assert_eq!(name("DE", date(2026, 4, 7)), "");
    }

    #[test]
    fn regions_add_and_drop_holidays() {
        assert_eq!(name("DE", date(2026, 1, 6)), "");
        assert_eq!(name("DE-BY", date(2026, 1, 6)), "Epiphany");
        assert_eq!(name("GB-SCT", date(2026, 4, 6)), "");
        assert_eq!(name("GB-ENG", date(2026, 4, 6)), "Easter Monday");
    }

    #[test]
    fn a_day_in_place_of_another_is_marked_and_off() {
        let boxing_day = on("GB-ENG", date(2026, 12, 28)).unwrap();
        assert_eq!(boxing_day.name, "Boxing Day");
        assert!(boxing_day.is_observed && boxing_day.is_day_off());
        assert!(!on("GB-ENG", date(2026, 12, 26)).unwrap().is_observed);
        let exchanged = on("CN", date(2026, 2, 23)).unwrap();
        assert!(exchanged.is_observed && exchanged.is_day_off());
    }

    #[test]
    fn lunar_dates_to_come_are_marked_as_estimated() {
        let eid = on("EG", date(2035, 12, 1)).unwrap();
        assert!(eid.is_estimated, "{eid:?}");
        assert!(!on("EG", date(2035, 7, 26)).unwrap().is_estimated);
    }

    #[test]
    fn half_days_are_listed_but_not_off() {
        let eve = on("GR", date(2026, 12, 24)).unwrap();
        assert_eq!((eve.kind, eve.is_day_off()), (HolidayKind::HalfDay, false));
        assert_eq!(
            on("SE", date(2026, 6, 19)).unwrap().kind,
            HolidayKind::DeFacto
        );
    }

    #[test]
    fn no_name_keeps_a_mark_that_is_a_flag() {
        for country in Country::all() {
            let whole = date(2024, 1, 1)..=date(2036, 12, 31);
            for (_, holiday) in holidays_between(country, None, whole) {
                for mark in ["(observed", "(estimated", "(in lieu", "(substitut"] {
                    assert!(!holiday.name.contains(mark), "{country:?} {holiday:?}");
                }
                assert!(!holiday.name.is_empty());
            }
        }
    }

    #[test]
    fn listing_a_range_gives_the_same_days_as_asking_for_each() {
        let country = Country::parse("US").unwrap();
        let year = date(2026, 1, 1)..=date(2026, 12, 31);
        let listed: Vec<_> = holidays_between(country, None, year).collect();
        let days = date(2026, 1, 1).series(jiff::Span::new().days(1));
        let days = days.take_while(|day| day.year() == 2026);
        let asked = days.filter_map(|day| Some((day, holiday_on(country, None, day)?)));
        assert_eq!(listed, asked.collect::<Vec<_>>());
        let reversed = date(2026, 12, 31)..=date(2026, 1, 1);
        assert_eq!(holidays_between(country, None, reversed).count(), 0);
    }

    #[test]
    fn outside_the_years_nothing_is_listed() {
        assert_eq!(holiday_years(), 2024..=2036);
        assert_eq!(name("DE", date(2023, 12, 25)), "");
        assert_eq!(name("DE", date(2037, 1, 1)), "");
        assert_eq!(name("DE", Date::MIN), "");
        assert_eq!(name("DE", Date::MAX), "");
        assert_eq!(name("DE", date(2036, 12, 26)), "Second Day of Christmas");
    }
}
