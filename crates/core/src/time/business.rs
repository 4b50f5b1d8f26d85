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
