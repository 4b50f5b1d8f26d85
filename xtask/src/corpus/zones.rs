//! Time zones as people and mail programs name them.
//!
//! Facts only: IANA name, Windows name, abbreviations, how the offset changes over the year.

use jiff::tz::TimeZone;

/// When summer time starts and ends, as far as a `VTIMEZONE` needs it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// No summer time.
    Fixed,
    /// Second Sunday of March to first Sunday of November.
    America,
    /// Last Sunday of March to last Sunday of October.
    Europe,
    /// First Sunday of October to first Sunday of April.
    Australia,
    /// Last Sunday of September to first Sunday of April.
    NewZealand,
}

/// One zone.
#[derive(Debug)]
pub struct Zone {
    /// IANA name.
    pub iana: &'static str,
    /// Name in Windows calendars.
    pub windows: &'static str,
    /// Standard, summer and generic abbreviation; empty when nobody uses one.
    pub short: [&'static str; 3],
    /// What people write instead (“London time”).
    pub spoken: &'static str,
    /// Standard offset from UTC in minutes.
    pub offset_minutes: i32,
    /// Summer time.
    pub rule: Rule,
}

impl Zone {
    /// The zone's rules; the name is in the bundled database.
    pub fn tz(&self) -> TimeZone {
        TimeZone::get(self.iana).unwrap_or(TimeZone::UTC)
    }
}

const fn zone(
    iana: &'static str,
    windows: &'static str,
    short: [&'static str; 3],
    spoken: &'static str,
    offset_minutes: i32,
    rule: Rule,
) -> Zone {
    Zone {
        iana,
        windows,
        short,
        spoken,
        offset_minutes,
        rule,
    }
}

/// The zones of the corpus; the order is arbitrary but fixed.
pub const ZONES: &[Zone] = &[
    zone(
        "America/New_York",
        "Eastern Standard Time",
        ["EST", "EDT", "ET"],
        "Eastern",
        -300,
        Rule::America,
    ),
    zone(
        "America/Chicago",
        "Central Standard Time",
        ["CST", "CDT", "CT"],
        "Central",
        -360,
        Rule::America,
    ),
    zone(
        "America/Denver",
        "Mountain Standard Time",
        ["MST", "MDT", "MT"],
        "Mountain time",
        -420,
        Rule::America,
    ),
    zone(
        "America/Los_Angeles",
        "Pacific Standard Time",
        ["PST", "PDT", "PT"],
        "Pacific",
        -480,
        Rule::America,
    ),
    zone(
        "America/Toronto",
        "Eastern Standard Time",
        ["EST", "EDT", "ET"],
        "Toronto time",
        -300,
        Rule::America,
    ),
    zone(
        "America/Sao_Paulo",
        "E. South America Standard Time",
        ["BRT", "BRT", ""],
        "São Paulo time",
        -180,
        Rule::Fixed,
    ),
    zone(
        "Europe/London",
        "GMT Standard Time",
        ["GMT", "BST", ""],
        "London time",
        0,
        Rule::Europe,
    ),
    zone(
        "Europe/Dublin",
        "GMT Standard Time",
        ["GMT", "", ""],
        "Irish time",
        0,
        Rule::Europe,
    ),
    zone(
        "Europe/Lisbon",
        "GMT Standard Time",
        ["WET", "WEST", ""],
        "Lisbon time",
        0,
        Rule::Europe,
    ),
    zone(
        "Europe/Berlin",
        "W. Europe Standard Time",
        ["CET", "CEST", ""],
        "Berlin time",
        60,
        Rule::Europe,
    ),
    zone(
        "Europe/Vienna",
        "W. Europe Standard Time",
        ["CET", "CEST", ""],
        "Vienna time",
        60,
        Rule::Europe,
    ),
    zone(
        "Europe/Zurich",
        "W. Europe Standard Time",
        ["CET", "CEST", ""],
        "Zurich time",
        60,
        Rule::Europe,
    ),
    zone(
        "Europe/Paris",
        "Romance Standard Time",
        ["CET", "CEST", ""],
        "Paris time",
        60,
        Rule::Europe,
    ),
    zone(
        "Europe/Madrid",
        "Romance Standard Time",
        ["CET", "CEST", ""],
        "Madrid time",
        60,
        Rule::Europe,
    ),
    zone(
        "Europe/Amsterdam",
        "W. Europe Standard Time",
        ["CET", "CEST", ""],
        "Amsterdam time",
        60,
        Rule::Europe,
    ),
    zone(
        "Europe/Rome",
        "W. Europe Standard Time",
        ["CET", "CEST", ""],
        "Rome time",
        60,
        Rule::Europe,
    ),
    zone(
        "Europe/Stockholm",
        "W. Europe Standard Time",
        ["CET", "CEST", ""],
        "Stockholm time",
        60,
        Rule::Europe,
    ),
    zone(
        "Europe/Helsinki",
        "FLE Standard Time",
        ["EET", "EEST", ""],
        "Helsinki time",
        120,
        Rule::Europe,
    ),
    zone(
        "Asia/Kolkata",
        "India Standard Time",
        ["IST", "IST", ""],
        "India time",
        330,
        Rule::Fixed,
    ),
    zone(
        "Asia/Singapore",
        "Singapore Standard Time",
        ["SGT", "SGT", ""],
        "Singapore time",
        480,
        Rule::Fixed,
    ),
    zone(
        "Asia/Tokyo",
        "Tokyo Standard Time",
        ["JST", "JST", ""],
        "Tokyo time",
        540,
        Rule::Fixed,
    ),
    zone(
        "Asia/Dubai",
        "Arabian Standard Time",
        ["GST", "GST", ""],
        "Dubai time",
        240,
        Rule::Fixed,
    ),
    zone(
        "Australia/Sydney",
        "AUS Eastern Standard Time",
        ["AEST", "AEDT", ""],
        "Sydney time",
        600,
        Rule::Australia,
    ),
    zone(
        "Pacific/Auckland",
        "New Zealand Standard Time",
        ["NZST", "NZDT", ""],
        "Auckland time",
        720,
        Rule::NewZealand,
    ),
    zone(
        "Africa/Johannesburg",
        "South Africa Standard Time",
        ["SAST", "SAST", ""],
        "South African time",
        120,
        Rule::Fixed,
    ),
];

/// The zone of an IANA name in the table; the first zone when it is not there.
pub fn zone_of(iana: &str) -> &'static Zone {
    ZONES
        .iter()
        .find(|zone| zone.iana == iana)
        .unwrap_or(&ZONES[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_in_the_bundled_database() {
        for zone in ZONES {
            assert!(TimeZone::get(zone.iana).is_ok(), "{}", zone.iana);
        }
    }
}
