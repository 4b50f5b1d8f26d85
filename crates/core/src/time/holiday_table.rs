//! Looks up the days of countries and regions in the holiday table compiled into the program.
//!
//! Each country is decoded at its first use and then kept. Must not interpret: what a listed day means
//! for contact is decided in `business`.

use std::ops::{Range, RangeInclusive};
use std::sync::{LazyLock, OnceLock};

use super::days::{BusinessSet, Week};
use super::holiday::Holiday;
use super::holiday_format::{self, Contents, CountryEntry, Listing, RegionEntry};
use super::{Country, Region};

const WELL_FORMED: &str = "the embedded holiday table is well formed: a test decodes all of it";

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let contents = holiday_format::read_contents().expect(WELL_FORMED);
    let rows = contents.countries.iter().map(|_| OnceLock::new());
    Table {
        rows: rows.collect(),
        contents,
    }
});

/// The days of nowhere: no holidays, Saturday and Sunday off.
static NOWHERE: LazyLock<Days> =
    LazyLock::new(|| Days::new(&Listing::default(), &[], 0..0, TABLE.contents.days));

struct Table {
    contents: Contents,
    /// One per country of the contents.
    rows: Vec<OnceLock<CountryRows>>,
}

struct CountryRows {
    entry: CountryEntry,
    base: OnceLock<Days>,
    /// One per region of the entry.
    regions: Vec<OnceLock<Days>>,
}

/// Holidays and business days of one country or region.
#[derive(Debug)]
pub(super) struct Days {
    pub(super) business: BusinessSet,
    /// Numbers of the days whose holidays are known.
    pub(super) covered: Range<i32>,
    /// The weekday worked by law but with many offices closed, where the weekend has one day only.
    pub(super) half_worked: Option<u8>,
    /// Numbers of the listed days, in order, and which label each has.
    listed: Vec<u16>,
    label_of: Vec<u16>,
    labels: &'static [Holiday],
}

impl Days {
    fn new(
        listing: &Listing,
        labels: &'static [Holiday],
        covered: Range<i32>,
        length: u16,
    ) -> Days {
        let is_off = |label: u16| {
            let holiday = labels.get(usize::from(label));
            holiday.is_some_and(|holiday| holiday.is_day_off())
        };
        let is_worked =
            |day: u16| Week::from_weekend(listing.weekend_on(day)).is_worked(i32::from(day));
        let mut inside: Vec<bool> = (0..length).map(is_worked).collect();
        let off = listing.rows.iter().filter(|row| is_off(row.1));
        let off = off.map(|row| (row.0, false));
        // A day worked in exchange is one of the weekend; what is listed of other days stands as it is.
        let worked = listing.worked.iter().filter(|day| !is_worked(**day));
        for (day, is_business) in off.chain(worked.map(|day| (*day, true))) {
            if let Some(inside) = inside.get_mut(usize::from(day)) {
                *inside = is_business;
            }
        }
        let first = listing.weekend_on(0);
        let last = listing.weekend_on(length);
        Days {
            business: BusinessSet::new(
                Week::from_weekend(first),
                Week::from_weekend(last),
                inside.into_iter(),
            ),
            covered,
            half_worked: (last.count_ones() == 1).then(|| ((last.trailing_zeros() + 6) % 7) as u8),
            listed: listing.rows.iter().map(|row| row.0).collect(),
            label_of: listing.rows.iter().map(|row| row.1).collect(),
            labels,
        }
    }

    /// Returns what the data lists for a day.
    pub(super) fn listed(&self, number: i32) -> Option<Holiday> {
        let day = u16::try_from(number).ok()?;
        let index = self.listed.binary_search(&day).ok()?;
        self.label(index)
    }

    /// Iterates over the listed days of a range, in order.
    pub(super) fn listed_in(&self, numbers: Range<i32>) -> impl Iterator<Item = (i32, Holiday)> {
        let first = |number| self.listed.partition_point(|day| i32::from(*day) < number);
        let range = first(numbers.start)..first(numbers.end);
        range.filter_map(|index| Some((i32::from(self.listed[index]), self.label(index)?)))
    }

    fn label(&self, index: usize) -> Option<Holiday> {
        self.labels.get(usize::from(self.label_of[index])).copied()
    }
}

/// Returns the first and last year of the table.
pub(super) fn years() -> RangeInclusive<i16> {
    TABLE.contents.years.clone()
}

/// Returns the days of a region, of a country, or, without either, of plain weeks.
pub(super) fn days(country: Option<Country>, region: Option<Region>) -> &'static Days {
    let Some(rows) = country.and_then(country_rows) else {
        return &NOWHERE;
    };
    let make = |listing: &Listing| {
        let covered = rows.entry.covered.clone();
        Days::new(listing, &rows.entry.labels, covered, TABLE.contents.days)
    };
    let region = region.filter(|region| Some(region.country()) == country);
    let region = region.and_then(|region| {
        let entry = rows.entry.regions.get(region.index())?;
        Some((entry, rows.regions.get(region.index())?))
    });
    match region {
        Some((entry, days)) => days.get_or_init(|| {
            let listing = rows.entry.base.changed(entry.changes);
            make(&listing.expect(WELL_FORMED))
        }),
        None => rows.base.get_or_init(|| make(&rows.entry.base)),
    }
}

/// Returns the regions of a country in order of code.
pub(super) fn regions(country: Country) -> &'static [RegionEntry] {
    country_rows(country).map_or(&[], |rows| &rows.entry.regions)
}

fn country_rows(country: Country) -> Option<&'static CountryRows> {
    let Table { contents, rows } = &*TABLE;
    let letters = country.letters();
    let index = contents
        .countries
        .binary_search_by_key(&letters, |entry| entry.0);
    let index = index.ok()?;
    let rows = rows.get(index)?.get_or_init(|| {
        let bytes = contents.countries[index].1;
        let entry = holiday_format::read_country(bytes, &contents.names).expect(WELL_FORMED);
        CountryRows {
            base: OnceLock::new(),
            regions: entry.regions.iter().map(|_| OnceLock::new()).collect(),
            entry,
        }
    });
    Some(rows)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_country_and_region_of_the_table_decodes() {
        let mut regions_count = 0;
        for country in Country::all() {
            assert!(
                country_rows(country).is_some(),
                "{country:?} has no holiday data"
            );
            days(Some(country), None);
            for region in Region::all(country) {
                days(Some(country), Some(region));
                regions_count += 1;
            }
        }
        assert_eq!(TABLE.rows.len(), Country::all().count());
        assert!(regions_count > 600);
    }

    #[test]
    fn rows_are_in_order_and_inside_the_years_of_the_table() {
        for country in Country::all() {
            let days = days(Some(country), None);
            assert!(days.listed.is_sorted_by(|a, b| a < b), "{country:?}");
            assert!(
                days.listed
                    .last()
                    .is_none_or(|day| *day < TABLE.contents.days)
            );
        }
    }
}
