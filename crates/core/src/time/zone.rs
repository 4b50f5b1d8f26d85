//! Named time zones, resolved in the database compiled into the program.
//!
//! Must not look at the system: no zone files, no `TZ`, no local zone. A fixed offset is not a zone, since
//! it does not know about summer time, so none can be made here.

use std::cmp::Ordering;
use std::fmt;
use std::sync::{LazyLock, OnceLock};

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A time zone of the IANA database, such as `Europe/Berlin`.
///
/// Two bytes, `Copy`; equality and order are those of the name, so `US/Eastern` and `America/New_York` are
/// two zones with the same rules. Serialized as the name. The rules are those of the database version
/// compiled in; once a zone has been used its rules stay decoded, and conversions allocate nothing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Zone(u16);

/// One name of the database; its rules are decoded at first use.
struct Entry {
    name: String,
    rules: OnceLock<TimeZone>,
}

/// All names, in ASCII order ignoring case.
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut names: Vec<String> = TimeZoneDatabase::bundled()
        .available()
        .map(|name| name.as_str().to_owned())
        .collect();
    names.sort_by(|a, b| compare(a, b));
    names.truncate(usize::from(u16::MAX));
    let entry = |name| Entry {
        name,
        rules: OnceLock::new(),
    };
    names.into_iter().map(entry).collect()
});

fn compare(a: &str, b: &str) -> Ordering {
    let a = a.bytes().map(|byte| byte.to_ascii_lowercase());
    a.cmp(b.bytes().map(|byte| byte.to_ascii_lowercase()))
}

impl Zone {
    /// Finds a zone by its IANA name, ignoring ASCII case and surrounding space; legacy links are names too.
    ///
    /// `None` for anything else: offsets such as `+02:00`, abbreviations that are not in the database, and
    /// Windows names.
    pub fn parse(name: &str) -> Option<Zone> {
        let name = name.trim();
        let index = ENTRIES.binary_search_by(|entry| compare(&entry.name, name));
        index
            .ok()
            .and_then(|index| u16::try_from(index).ok())
            .map(Zone)
    }

    /// Returns the zone of Coordinated Universal Time.
    pub fn utc() -> Zone {
        static UTC: LazyLock<Zone> =
            LazyLock::new(|| Zone::parse("UTC").expect("the bundled database contains UTC"));
        *UTC
    }

    /// Iterates over every zone of the database, in order of name.
    pub fn all() -> impl Iterator<Item = Zone> {
        (0..ENTRIES.len()).filter_map(|index| u16::try_from(index).ok().map(Zone))
    }

    /// Returns the IANA name as the database spells it.
    pub fn name(self) -> &'static str {
        self.entry().map_or("UTC", |entry| &entry.name)
    }

    /// Returns the city of the zone as people write it: “New York” for `America/New_York`.
    pub fn city(self) -> String {
        let name = self.name().rsplit('/').next().unwrap_or_default();
        name.replace('_', " ")
    }

    /// Returns the rules of the zone.
    pub fn rules(self) -> &'static TimeZone {
        const UTC: &TimeZone = &TimeZone::UTC;
        self.entry().map_or(UTC, |entry| {
            entry.rules.get_or_init(|| {
                // Every listed name decodes (a test tries them all); UTC keeps this total.
                TimeZoneDatabase::bundled()
                    .get(&entry.name)
                    .unwrap_or(TimeZone::UTC)
            })
        })
    }

    /// Converts an instant to what a clock on the wall shows in this zone.
    pub fn civil(self, instant: Timestamp) -> DateTime {
        self.rules().to_datetime(instant)
    }

    /// Returns the date on which an instant falls in this zone.
    pub fn date(self, instant: Timestamp) -> Date {
        self.civil(instant).date()
    }

    /// Attaches this zone to an instant.
    pub fn zoned(self, instant: Timestamp) -> Zoned {
        instant.to_zoned(self.rules().clone())
    }

    /// Converts a local date and time to an instant.
    ///
    /// Never fails. A time that summer time skips becomes the same distance after the gap (02:30 in a gap
    /// of one hour from 02:00 is 03:30); of a time that occurs twice the first is taken: RFC 5545's
    /// rule, jiff's “compatible”. Beyond the range of instants the result is the first or last
    /// instant, [`Timestamp::MIN`] or [`Timestamp::MAX`].
    pub fn at(self, date: Date, time: Time) -> Timestamp {
        let local = DateTime::from_parts(date, time);
        let limit = if date.year() < 0 {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        };
        self.rules().to_timestamp(local).unwrap_or(limit)
    }

    fn entry(self) -> Option<&'static Entry> {
        ENTRIES.get(usize::from(self.0))
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Zone, D::Error> {
        let name = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Zone::parse(&name).ok_or_else(|| {
            serde::de::Error::custom(format!("{name:?} is not a time zone of the IANA database"))
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::civil::{date, time};

    /// Local date and time in a zone must be this instant.
    fn check(zone: &str, date: Date, time: Time, instant: &str) {
        let zone = Zone::parse(zone).unwrap();
        let expected: Timestamp = instant.parse().unwrap();
        assert_eq!(zone.at(date, time), expected, "{zone} {date} {time}");
    }

    #[test]
    fn every_zone_of_the_database_has_rules_and_is_found_by_its_name_in_any_case() {
        assert!(Zone::all().count() > 500);
        for zone in Zone::all() {
            assert!(TimeZoneDatabase::bundled().get(zone.name()).is_ok());
            assert_eq!(Zone::parse(zone.name()), Some(zone));
            assert_eq!(Zone::parse(&zone.name().to_uppercase()), Some(zone));
        }
    }

    #[test]
    fn legacy_links_are_zones_and_anything_else_is_none() {
        assert_eq!(Zone::parse(" us/eastern ").unwrap().name(), "US/Eastern");
        assert_eq!(
            Zone::parse("Asia/Calcutta").unwrap().name(),
            "Asia/Calcutta"
        );
        for text in [
            "",
            "Europe",
            "Europe/Atlantis",
            "+02:00",
            "W. Europe Standard Time",
            "\0",
        ] {
            assert_eq!(Zone::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_time_in_the_gap_of_summer_time_moves_behind_the_gap() {
        check(
            "Europe/Berlin",
            date(2026, 3, 29),
            time(2, 30, 0, 0),
            "2026-03-29T03:30+02:00",
        );
        check(
            "America/New_York",
            date(2026, 3, 8),
            time(2, 30, 0, 0),
            "2026-03-08T03:30-04:00",
        );
        // Lord Howe moves by half an hour.
        check(
            "Australia/Lord_Howe",
            date(2026, 10, 4),
            time(2, 10, 0, 0),
            "2026-10-04T02:40+11:00",
        );
    }

    #[test]
    fn of_a_time_that_occurs_twice_the_first_is_taken() {
        check(
            "Europe/Berlin",
            date(2026, 10, 25),
            time(2, 30, 0, 0),
            "2026-10-25T02:30+02:00",
        );
        check(
            "America/New_York",
            date(2026, 11, 1),
            time(1, 30, 0, 0),
            "2026-11-01T01:30-04:00",
        );
        check(
            "Australia/Lord_Howe",
            date(2026, 4, 5),
            time(1, 45, 0, 0),
            "2026-04-05T01:45+11:00",
        );
    }

    #[test]
    fn odd_offsets_and_the_date_line_are_right() {
        check(
            "Asia/Kathmandu",
            date(2026, 5, 5),
            time(9, 0, 0, 0),
            "2026-05-05T03:15Z",
        );
        check(
            "Pacific/Apia",
            date(2026, 5, 5),
            time(9, 0, 0, 0),
            "2026-05-04T20:00Z",
        );
        check(
            "Pacific/Kiritimati",
            date(2026, 5, 5),
            time(9, 0, 0, 0),
            "2026-05-04T19:00Z",
        );
        // Morocco goes back an hour for Ramadan only (about 18 February to 19 March 2026).
        check(
            "Africa/Casablanca",
            date(2026, 3, 2),
            time(9, 0, 0, 0),
            "2026-03-02T09:00Z",
        );
        check(
            "Africa/Casablanca",
            date(2026, 5, 5),
            time(9, 0, 0, 0),
            "2026-05-05T08:00Z",
        );
        // Samoa had no 30 December 2011.
        check(
            "Pacific/Apia",
            date(2011, 12, 30),
            time(9, 0, 0, 0),
            "2011-12-31T09:00+14:00",
        );
    }

    #[test]
    fn the_ends_of_time_are_limits_not_errors() {
        for zone in Zone::all() {
            assert!(zone.at(Date::MIN, Time::MIN) <= zone.at(Date::MAX, Time::MAX));
            zone.civil(Timestamp::MIN);
            zone.civil(Timestamp::MAX);
        }
        assert_eq!(Zone::utc().at(Date::MIN, Time::MIN), Timestamp::MIN);
        assert_eq!(Zone::utc().at(Date::MAX, Time::MAX), Timestamp::MAX);
    }

    #[test]
    fn a_zone_is_written_and_read_as_its_name() {
        let zone = Zone::parse("Europe/Berlin").unwrap();
        let json = serde_json::to_string(&zone).unwrap();
        assert_eq!(json, "\"Europe/Berlin\"");
        assert_eq!(serde_json::from_str::<Zone>(&json).unwrap(), zone);
        let fault = serde_json::from_str::<Zone>("\"Mars\"").unwrap_err();
        assert!(fault.to_string().contains("\"Mars\" is not a time zone"));
    }
}
