//! The recipient's calendar: what kind of day a date is there, and counting in business days.
//!
//! A business day is a day that is neither in the weekend nor a public holiday, or a weekend day that the
//! country works in exchange. Soft days are business days on which contact is better avoided; they count.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::days::{date_of, number_of};
use super::holiday_table::{self, Days};
use super::{Country, Holiday, Region, Zone};

/// A number of business days; negative counts backwards.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct BusinessDays(pub i32);

impl fmt::Display for BusinessDays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = if self.0.abs_diff(0) == 1 {
            "day"
        } else {
            "days"
        };
        write!(f, "{} business {days}", self.0)
    }
}

/// What kind of day a date is, somewhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DayKind {
    /// An ordinary working day.
    Business,
    /// A working day on which many are away.
    Soft(SoftReason),
    /// A day of the weekend.
    Weekend,
    /// A public holiday, also where it falls on a weekend.
    Holiday(Holiday),
}

impl DayKind {
    /// Reports whether people work; soft days count as worked.
    pub fn is_business(self) -> bool {
        matches!(self, DayKind::Business | DayKind::Soft(_))
    }

    /// Reports whether contact is better avoided although people work.
    pub fn is_soft(self) -> bool {
        matches!(self, DayKind::Soft(_))
    }
}

/// Why contact avoids a business day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SoftReason {
    /// The country lists it: a half day, a bank holiday, or one that many employers give.
    Listed(Holiday),
    /// 24 December to 1 January, wherever they are.
    YearEnd,
    /// The day before a weekend of one day: worked by law, with many offices closed (an assumption).
    ShortWeekend,
}

/// When people work where a recipient is: zone, weekends and holidays.
///
/// Cheap to copy. Without a country there are no holidays and Saturday and Sunday are off. Outside the
/// years of the holiday data only weekends are known; see [`Calendar::has_holiday_data`].
#[derive(Clone, Copy)]
pub struct Calendar {
    country: Option<Country>,
    region: Option<Region>,
    zone: Zone,
    days: &'static Days,
}

impl Calendar {
    /// Makes the calendar of a country or one of its regions, with the zone its people live by.
    ///
    /// A region without its country brings its country; a region of another country is dropped.
    pub fn new(country: Option<Country>, region: Option<Region>, zone: Zone) -> Calendar {
        let country = country.or_else(|| region.map(Region::country));
        let region = region.filter(|region| Some(region.country()) == country);
        Calendar {
            country,
            region,
            zone,
            days: holiday_table::days(country, region),
        }
    }

    /// Returns the country whose holidays apply.
    pub fn country(&self) -> Option<Country> {
        self.country
    }

    /// Returns the region whose holidays apply.
    pub fn region(&self) -> Option<Region> {
        self.region
    }

    /// Returns the zone in which hours are meant.
    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// Reports whether the holidays around a date are known; if not, only weekends are off.
    pub fn has_holiday_data(&self, date: Date) -> bool {
        self.days.covered.contains(&number_of(date))
    }

    /// Reports whether people work on a date; soft days count as worked.
    pub fn is_business_day(&self, date: Date) -> bool {
        self.days.business.contains(number_of(date))
    }

    /// Returns what kind of day a date is.
    ///
    /// A public holiday on a weekend is a holiday, on a weekend day worked in exchange a business day.
    pub fn day_kind(&self, date: Date) -> DayKind {
        let number = number_of(date);
        let is_business = self.days.business.contains(number);
        let listed = self.days.listed(number);
        match (is_business, listed) {
            (false, Some(holiday)) if holiday.is_day_off() => DayKind::Holiday(holiday),
            (false, _) => DayKind::Weekend,
            (true, Some(holiday)) if !holiday.is_day_off() => {
                DayKind::Soft(SoftReason::Listed(holiday))
            }
            (true, _) if is_year_end(date) => DayKind::Soft(SoftReason::YearEnd),
            (true, _) if self.days.half_worked == Some(number.rem_euclid(7) as u8) => {
                DayKind::Soft(SoftReason::ShortWeekend)
            }
            (true, _) => DayKind::Business,
        }
    }

    /// Counts `days` business days on from a date, or back.
    ///
    /// For n > 0 the n-th business day after `date`, for n < 0 the n-th before it, neither counting
    /// `date` itself; for 0, `date` if it is a business day, else the next one. So from a Saturday, 1 is
    /// Monday. Results beyond jiff's dates are [`Date::MAX`] or [`Date::MIN`].
    pub fn add_business_days(&self, date: Date, days: BusinessDays) -> Date {
        let number = i64::from(number_of(date));
        let business = &self.days.business;
        let rank = match days.0 {
            n @ 1.. => business.rank(number + 1) + i64::from(n) - 1,
            n => business.rank(number) + i64::from(n),
        };
        date_of(business.select(rank))
    }

    /// Returns the first business day after a date.
    pub fn next_business_day(&self, date: Date) -> Date {
        self.add_business_days(date, BusinessDays(1))
    }

    /// Counts the business days from `from` (included) to `to` (excluded).
    ///
    /// With `to` before `from`, minus the count of the swapped dates, so that counts add up.
    pub fn business_days_between(&self, from: Date, to: Date) -> BusinessDays {
        let rank = |date| self.days.business.rank(i64::from(number_of(date)));
        BusinessDays(narrow(rank(to) - rank(from)))
    }

    /// Counts the business days after `from` up to and with `to`: how long a wait has lasted.
    ///
    /// Undoes [`Calendar::add_business_days`] for n > 0 from any date, weekends too, and for any n from a
    /// business day. Negative when `to` is earlier.
    pub fn business_days_since(&self, from: Date, to: Date) -> BusinessDays {
        let rank = |date| self.days.business.rank(i64::from(number_of(date)) + 1);
        BusinessDays(narrow(rank(to) - rank(from)))
    }

    /// Returns the holiday beside a single business day that has days off on both sides.
    ///
    /// The Friday after a holiday on Thursday, or the Monday before one on Tuesday: many take it off.
    /// `None` for any other date.
    pub fn bridge_day(&self, date: Date) -> Option<Holiday> {
        if !self.is_business_day(date) {
            return None;
        }
        let before = self.day_kind(date.yesterday().ok()?);
        let after = self.day_kind(date.tomorrow().ok()?);
        match (before, after) {
            (DayKind::Holiday(holiday), DayKind::Weekend | DayKind::Holiday(_))
            | (DayKind::Weekend, DayKind::Holiday(holiday)) => Some(holiday),
            _ => None,
        }
    }
}

fn is_year_end(date: Date) -> bool {
    matches!((date.month(), date.day()), (12, 24..) | (1, 1))
}

fn narrow(count: i64) -> i32 {
    i32::try_from(count).expect("jiff's dates span fewer than eight million days")
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calendar")
            .field("country", &self.country)
            .field("region", &self.region)
            .field("zone", &self.zone)
            .finish()
    }
}

impl PartialEq for Calendar {
    fn eq(&self, other: &Calendar) -> bool {
        let key = |it: &Calendar| (it.country, it.region, it.zone);
        key(self) == key(other)
    }
}

impl Eq for Calendar {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::civil::date;

    fn calendar(place: &str) -> Calendar {
        let region = Region::parse_full(place);
        let country = region
            .map(Region::country)
            .or_else(|| Country::parse(place));
        Calendar::new(country, region, Zone::utc())
    }

    /// Adding `days` to `from` in a place must give `expected`.
    fn check(place: &str, from: Date, days: i32, expected: Date) {
        let found = calendar(place).add_business_days(from, BusinessDays(days));
        assert_eq!(found, expected, "{place}: {from} + {days}");
    }

    #[test]
    fn weekends_and_holidays_are_stepped_over() {
        // Thursday before Easter 2026: Good Friday, weekend, Easter Monday.
        check("DE", date(2026, 4, 2), 1, date(2026, 4, 7));
        check("US", date(2026, 4, 2), 1, date(2026, 4, 3));
        check("DE", date(2026, 4, 7), -1, date(2026, 4, 2));
        check("US", date(2026, 11, 25), 2, date(2026, 11, 30));
    }

    #[test]
    fn from_a_day_off_the_count_starts_at_the_next_business_day() {
        check("DE", date(2026, 2, 7), 0, date(2026, 2, 9));
        check("DE", date(2026, 2, 7), 1, date(2026, 2, 9));
        check("DE", date(2026, 2, 7), -1, date(2026, 2, 6));
        check("DE", date(2026, 2, 6), 0, date(2026, 2, 6));
    }

    #[test]
    fn weekends_are_those_of_the_country() {
        // 5 February 2026 is a Thursday.
        check("EG", date(2026, 2, 5), 1, date(2026, 2, 8));
        check("IL", date(2026, 2, 5), 1, date(2026, 2, 8));
        check("AE", date(2026, 2, 6), 1, date(2026, 2, 9));
        check("IR", date(2026, 2, 5), 1, date(2026, 2, 7));
        check("HK", date(2026, 2, 6), 1, date(2026, 2, 7));
        // Brunei rests on Friday and Sunday.
        check("BN", date(2026, 2, 5), 1, date(2026, 2, 7));
        check("BN", date(2026, 2, 7), 1, date(2026, 2, 9));
        // Johor moved from Friday and Saturday to Saturday and Sunday in 2025.
        let johor = calendar("MY-01");
        assert_eq!(johor.day_kind(date(2024, 7, 5)), DayKind::Weekend);
        assert_eq!(johor.day_kind(date(2025, 7, 4)), DayKind::Business);
        assert_eq!(johor.day_kind(date(2025, 7, 6)), DayKind::Weekend);
        assert_eq!(johor.day_kind(date(2050, 7, 1)), DayKind::Business);
        assert_eq!(johor.day_kind(date(2015, 7, 3)), DayKind::Weekend);
    }

    #[test]
    fn a_weekend_day_worked_in_exchange_counts() {
        // Saturday, 14 February 2026 is worked in China for the Spring Festival.
        let china = calendar("CN");
        assert_eq!(china.day_kind(date(2026, 2, 14)), DayKind::Business);
        assert_eq!(china.day_kind(date(2026, 2, 7)), DayKind::Weekend);
        check("CN", date(2026, 2, 13), 1, date(2026, 2, 14));
    }

    #[test]
    fn leap_days_are_days() {
        check("DE", date(2028, 2, 28), 1, date(2028, 2, 29));
        check("DE", date(2028, 2, 29), 1, date(2028, 3, 1));
        check("DE", date(2028, 3, 1), -1, date(2028, 2, 29));
    }

    #[test]
    fn outside_the_data_only_weekends_are_off_and_it_says_so() {
        let germany = calendar("DE");
        assert!(germany.has_holiday_data(date(2024, 1, 1)));
        assert!(germany.has_holiday_data(date(2036, 12, 31)));
        assert!(!germany.has_holiday_data(date(2037, 1, 1)));
        assert!(!germany.has_holiday_data(date(2023, 12, 31)));
        assert!(!germany.is_business_day(date(2036, 1, 1)));
        assert!(germany.is_business_day(date(2037, 1, 1)));
        assert!(!calendar("LK").has_holiday_data(date(2027, 1, 1)));
        assert!(!Calendar::new(None, None, Zone::utc()).has_holiday_data(date(2026, 1, 1)));
    }

    #[test]
    fn counts_are_half_open_and_add_up() {
        let germany = calendar("DE");
        let between = |from, to| germany.business_days_between(from, to).0;
        // Monday to Monday without holidays.
        assert_eq!(between(date(2026, 2, 2), date(2026, 2, 9)), 5);
        assert_eq!(between(date(2026, 2, 9), date(2026, 2, 2)), -5);
        assert_eq!(between(date(2026, 2, 2), date(2026, 2, 2)), 0);
        assert_eq!(between(date(2026, 2, 7), date(2026, 2, 9)), 0);
        let since = |from, to| germany.business_days_since(from, to).0;
        assert_eq!(since(date(2026, 2, 2), date(2026, 2, 3)), 1);
        assert_eq!(since(date(2026, 2, 6), date(2026, 2, 8)), 0);
        assert_eq!(since(date(2026, 2, 7), date(2026, 2, 9)), 1);
    }

    #[test]
    fn the_ends_of_time_are_limits_not_errors() {
        for place in ["DE", "IL", "HK", "CN", "BN"] {
            check(place, Date::MAX, i32::MAX, Date::MAX);
            check(place, Date::MIN, i32::MIN, Date::MIN);
            check(place, date(2026, 1, 1), i32::MAX, Date::MAX);
            let calendar = calendar(place);
            calendar.business_days_between(Date::MIN, Date::MAX);
            calendar.business_days_since(Date::MAX, Date::MIN);
            for date in [Date::MIN, Date::MAX] {
                calendar.day_kind(date);
                assert_eq!(calendar.bridge_day(date), None);
            }
        }
    }

    #[test]
    fn a_holiday_on_a_weekend_is_a_holiday() {
        let kind = calendar("DE").day_kind(date(2026, 10, 3));
        assert!(matches!(kind, DayKind::Holiday(holiday) if holiday.name == "German Unity Day"));
    }

    #[test]
    fn soft_days_are_worked_but_avoided() {
        let soft = |place, date| match calendar(place).day_kind(date) {
            DayKind::Soft(reason) => Some(reason),
            DayKind::Business | DayKind::Weekend | DayKind::Holiday(_) => None,
        };
        for date in [date(2026, 12, 24), date(2026, 12, 31), date(2027, 12, 30)] {
            assert_eq!(soft("DE", date), Some(SoftReason::YearEnd), "{date}");
            assert!(calendar("DE").is_business_day(date));
        }
        assert_eq!(soft("DE", date(2026, 12, 23)), None);
        assert_eq!(soft("DE", date(2027, 1, 4)), None);
        // New Year's Day is worked in Israel, but not by those one writes to abroad.
        assert_eq!(soft("IL", date(2026, 1, 1)), Some(SoftReason::YearEnd));
        assert!(matches!(
            soft("SE", date(2026, 6, 19)),
            Some(SoftReason::Listed(_))
        ));
        // Hong Kong's and Iran's short weekends: Saturday, Thursday.
        assert_eq!(soft("HK", date(2026, 2, 7)), Some(SoftReason::ShortWeekend));
        assert_eq!(soft("IR", date(2026, 2, 5)), Some(SoftReason::ShortWeekend));
        assert_eq!(soft("BN", date(2026, 2, 7)), None);
    }

    #[test]
    fn a_bridge_day_stands_alone_between_days_off() {
        let germany = calendar("DE");
        let bridged = |date| germany.bridge_day(date).map(|holiday| holiday.name);
        // Ascension Day is a Thursday.
        assert_eq!(bridged(date(2026, 5, 15)), Some("Ascension Day"));
        assert_eq!(bridged(date(2026, 5, 13)), None);
        assert_eq!(bridged(date(2026, 5, 14)), None);
        assert_eq!(bridged(date(2026, 5, 22)), None);
        // 1 May 2029 is a Tuesday.
        assert_eq!(bridged(date(2029, 4, 30)), Some("Labor Day"));
        // A Wednesday between two holidays.
        let panama = calendar("PA").bridge_day(date(2026, 11, 4)).unwrap();
        assert_eq!(panama.name, "Separation Day");
    }

    #[test]
    fn a_region_of_another_country_is_dropped_and_one_alone_brings_its_country() {
        let bavaria = Region::parse_full("DE-BY");
        let france = Country::parse("FR");
        assert_eq!(Calendar::new(france, bavaria, Zone::utc()).region(), None);
        let alone = Calendar::new(None, bavaria, Zone::utc());
        assert_eq!(alone.country(), Country::parse("DE"));
        assert!(!alone.is_business_day(date(2026, 1, 6)));
    }

    #[test]
    fn a_number_of_business_days_reads_as_words() {
        assert_eq!(BusinessDays(1).to_string(), "1 business day");
        assert_eq!(BusinessDays(-1).to_string(), "-1 business day");
        assert_eq!(BusinessDays(6).to_string(), "6 business days");
    }
}
