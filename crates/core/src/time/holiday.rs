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
