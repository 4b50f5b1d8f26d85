//! Reads the bytes of `data/holidays.bin`, which `cargo xtask holidays` writes.
//!
//! The format is described in `data/README.md`. Reading never panics: bytes that do not fit give `None`.

use std::ops::{Range, RangeInclusive};

use jiff::civil::{Date, date};

use super::days::number_of;
use super::holiday::{Holiday, HolidayKind};

static BYTES: &[u8] = include_bytes!("../../data/holidays.bin");
const MAGIC: &[u8] = b"MWH1";
const SATURDAY_SUNDAY: u8 = 0b110_0000;
const ESTIMATED: u8 = 0x08;
const OBSERVED: u8 = 0x10;

/// The table of contents: names, and where each country's bytes are.
pub(super) struct Contents {
    pub(super) years: RangeInclusive<i16>,
    /// Length of `years` in days.
    pub(super) days: u16,
    pub(super) names: Vec<&'static str>,
    /// Code and bytes of each country, in order of code.
    pub(super) countries: Vec<([u8; 2], &'static [u8])>,
}

/// One decoded country.
pub(super) struct CountryEntry {
    /// Numbers of the days whose holidays are known.
    pub(super) covered: Range<i32>,
    pub(super) labels: Vec<Holiday>,
    pub(super) base: Listing,
    /// In order of code.
    pub(super) regions: Vec<RegionEntry>,
}

/// One region: its names, and how its listing differs from its country's.
pub(super) struct RegionEntry {
    pub(super) code: &'static str,
    pub(super) names: Vec<&'static str>,
    pub(super) changes: &'static [u8],
}

/// What a calendar is made of, before days are counted.
#[derive(Clone, Default, PartialEq, Debug)]
pub(super) struct Listing {
    /// Weekend masks (bit 0 is Monday) with the day from which each applies, in order, the first from day 0.
    pub(super) weekends: Vec<(u16, u8)>,
    /// Weekend days that are worked, in order.
    pub(super) worked: Vec<u16>,
    /// Listed days with the number of their label, in order.
    pub(super) rows: Vec<(u16, u16)>,
}

impl Listing {
    /// Returns the weekend mask that applies on a day.
    pub(super) fn weekend_on(&self, day: u16) -> u8 {
        let next = self.weekends.partition_point(|span| span.0 <= day);
        let span = next
            .checked_sub(1)
            .and_then(|index| self.weekends.get(index));
        span.map_or(SATURDAY_SUNDAY, |span| span.1)
    }

    /// Applies a region's changes: its own weekends and worked days; days dropped, added or relabelled.
    pub(super) fn changed(&self, changes: &'static [u8]) -> Option<Listing> {
        let mut reader = Reader(changes);
        let weekends = reader.weekends()?;
        let worked = reader.days()?;
        let dropped = reader.days()?;
        let added = reader.rows()?;
        let is_kept = |day: u16| {
            let is_replaced = added.binary_search_by_key(&day, |row| row.0).is_ok();
            !is_replaced && dropped.binary_search(&day).is_err()
        };
        let mut rows = added.clone();
        rows.extend(self.rows.iter().filter(|row| is_kept(row.0)));
        rows.sort_unstable();
        Some(Listing {
            weekends,
            worked,
            rows,
        })
    }
}

/// Reads the table of contents.
pub(super) fn read_contents() -> Option<Contents> {
    let mut reader = Reader(BYTES.strip_prefix(MAGIC)?);
    let first = i16::try_from(reader.number()?).ok()?;
    let last = i16::try_from(reader.number()?).ok()?;
    let names = reader.list(Reader::text)?;
    let countries =
        reader.list(|reader| Some((reader.take(2)?.try_into().ok()?, reader.bytes()?)))?;
    Some(Contents {
        years: first..=last,
        days: u16::try_from(number_of(year_start(last.checked_add(1)?)?)).ok()?,
        names,
        countries,
    })
}

/// Reads one country.
pub(super) fn read_country(bytes: &'static [u8], names: &[&'static str]) -> Option<CountryEntry> {
    let mut reader = Reader(bytes);
    let first = i16::try_from(reader.number()?).ok()?;
    let last = i16::try_from(reader.number()?).ok()?;
    let labels = reader.list(|reader| {
        let name = names.get(usize::from(reader.number()?))?;
        let flags = *reader.take(1)?.first()?;
        Some(Holiday {
            name,
            kind: kind(flags & 0x07)?,
            is_estimated: flags & ESTIMATED != 0,
            is_observed: flags & OBSERVED != 0,
        })
    })?;
    let base = Listing {
        weekends: reader.weekends()?,
        worked: reader.days()?,
        rows: reader.rows()?,
    };
    let regions = reader.list(|reader| {
        Some(RegionEntry {
            code: reader.text()?,
            names: reader.list(Reader::text)?,
            changes: reader.bytes()?,
        })
    })?;
    Some(CountryEntry {
        covered: number_of(year_start(first)?)..number_of(year_start(last.checked_add(1)?)?),
        labels,
        base,
        regions,
    })
}

fn year_start(year: i16) -> Option<Date> {
    (1..=9999).contains(&year).then(|| date(year, 1, 1))
}

fn kind(code: u8) -> Option<HolidayKind> {
    match code {
        0 => Some(HolidayKind::Public),
        1 => Some(HolidayKind::DeFacto),
        2 => Some(HolidayKind::HalfDay),
        3 => Some(HolidayKind::Bank),
        4 => Some(HolidayKind::Government),
        5 => Some(HolidayKind::Optional),
        _ => None,
    }
}

/// The bytes not yet read.
struct Reader(&'static [u8]);

impl Reader {
    fn take(&mut self, length: usize) -> Option<&'static [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// Reads an unsigned LEB128 number of at most 16 bits.
    fn number(&mut self) -> Option<u16> {
        let mut value = 0u32;
        for shift in [0, 7, 14] {
            let byte = *self.take(1)?.first()?;
            value |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return u16::try_from(value).ok();
            }
        }
        None
    }

    fn bytes(&mut self) -> Option<&'static [u8]> {
        let length = usize::from(self.number()?);
        self.take(length)
    }

    fn text(&mut self) -> Option<&'static str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    fn list<T>(&mut self, mut read: impl FnMut(&mut Reader) -> Option<T>) -> Option<Vec<T>> {
        let count = self.number()?;
        (0..count).map(|_| read(self)).collect()
    }

    /// Reads days, each coded as the distance from the one before.
    fn days(&mut self) -> Option<Vec<u16>> {
        let mut day = 0u16;
        self.list(|reader| {
            day = day.checked_add(reader.number()?)?;
            Some(day)
        })
    }

    fn rows(&mut self) -> Option<Vec<(u16, u16)>> {
        let mut day = 0u16;
        self.list(|reader| {
            day = day.checked_add(reader.number()?)?;
            Some((day, reader.number()?))
        })
    }

    fn weekends(&mut self) -> Option<Vec<(u16, u8)>> {
        self.list(|reader| Some((reader.number()?, *reader.take(1)?.first()?)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn numbers_of_one_two_and_three_bytes_are_read() {
        let mut reader = Reader(&[0x05, 0x80, 0x01, 0xff, 0xff, 0x03]);
        assert_eq!(reader.number(), Some(5));
        assert_eq!(reader.number(), Some(128));
        assert_eq!(reader.number(), Some(65_535));
        assert_eq!(reader.number(), None);
    }

    #[test]
    fn bytes_that_end_too_early_or_never_stop_give_nothing() {
        assert_eq!(Reader(&[0x03, b'a']).text(), None);
        assert_eq!(Reader(&[0x80, 0x80, 0x80, 0x00]).number(), None);
        assert_eq!(Reader(&[0x01, 0xff]).text(), None);
        assert!(read_country(&[0x80], &[]).is_none());
    }

    #[test]
    fn a_region_drops_adds_and_relabels_days_of_its_country() {
        let base = Listing {
            weekends: vec![(0, SATURDAY_SUNDAY)],
            worked: vec![],
            rows: vec![(10, 0), (20, 1), (30, 2)],
        };
        let changes: &[u8] = &[1, 0, 0x60, 0, 1, 10, 2, 20, 7, 5, 8];
        let changed = base.changed(changes).unwrap();
        assert_eq!(changed.rows, [(20, 7), (25, 8), (30, 2)]);
    }

    #[test]
    fn a_weekend_applies_from_its_first_day_on() {
        let listing = Listing {
            weekends: vec![(0, 0b011_0000), (366, SATURDAY_SUNDAY)],
            ..Listing::default()
        };
        assert_eq!(listing.weekend_on(365), 0b011_0000);
        assert_eq!(listing.weekend_on(366), SATURDAY_SUNDAY);
        assert_eq!(Listing::default().weekend_on(0), SATURDAY_SUNDAY);
    }
}
