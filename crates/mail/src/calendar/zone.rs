//! Time zones of calendars: by name, in whatever dialect, or by their description.
//!
//! Names resolve through the bundled database (never the machine's files): IANA names, also behind the prefixes that
//! libraries put before them, and Windows' names through calcard's table. A zone that has no known name is described by
//! its VTIMEZONE; the usual yearly rules become a POSIX zone. What can neither be named nor described is unknown.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::str::FromStr;
use std::sync::OnceLock;

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarFrequency, ICalendarProperty,
    ICalendarRecurrenceRule, ICalendarValue, ICalendarWeekday,
};
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};

use super::value::{first_text, parse_components};

/// Finds a zone by the name a calendar gives it. `None` when no name in it is known.
///
/// Accepts IANA names (`Europe/Berlin`, any case, quoted, or behind a prefix such as
/// `/freeassociation.sourceforge.net/Tzfile/`), Windows names (`W. Europe Standard Time`) and Outlook's long ones.
pub fn named_zone(name: &str) -> Option<TimeZone> {
    let name = name.trim().trim_matches(['"', '\'']).trim();
    if name.is_empty() || name.len() > 200 {
        return None;
    }
    if let Some(zone) = bundled(name) {
        return Some(zone);
    }
    // Prefixes end before the last one to three parts of a path.
    let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty()).collect();
    if parts.len() > 1 {
        let candidates = (1..=3.min(parts.len()))
            .rev()
            .map(|count| parts[parts.len() - count..].join("/"));
        if let Some(zone) = candidates.filter_map(|name| bundled(&name)).next() {
            return Some(zone);
        }
    }
    let mapped = calcard::common::timezone::Tz::from_str(name).ok()?;
    bundled(&mapped.name()?)
}

fn bundled(name: &str) -> Option<TimeZone> {
    static DATABASE: OnceLock<TimeZoneDatabase> = OnceLock::new();
    let database = DATABASE.get_or_init(TimeZoneDatabase::bundled);
    database.get(name).ok()
}

/// The zones that one calendar describes.
#[derive(Debug, Default)]
pub(super) struct Zones {
    described: BTreeMap<String, TimeZone>,
}

impl Zones {
    /// Takes the description in, when it can be used. The first of a name counts.
    pub fn describe(&mut self, text: &str) {
        let components = parse_components(text);
        let Some(root) = components.first() else {
            return;
        };
        let Some(id) = first_text(root, &ICalendarProperty::Tzid) else {
            return;
        };
        let zone = other_text(root, "X-LIC-LOCATION")
            .and_then(|name| named_zone(&name))
            .or_else(|| described_zone(&components))
            .or_else(|| {
                let number = other_text(root, "X-MICROSOFT-CDO-TZID")?;
                let mapped = calcard::common::timezone::Tz::from_ms_cdo_zone_id(number.trim())?;
                bundled(&mapped.name()?)
            });
        if let Some(zone) = zone {
            self.described.entry(clean_id(&id)).or_insert(zone);
        }
    }

    /// Finds the zone for a TZID parameter: by name first, then by description.
    pub fn resolve(&self, id: &str) -> Option<TimeZone> {
        named_zone(id).or_else(|| self.described.get(&clean_id(id)).cloned())
    }
}

fn clean_id(id: &str) -> String {
    id.trim().trim_matches('"').trim().to_owned()
}

fn other_text(component: &ICalendarComponent, name: &str) -> Option<String> {
    component
        .entries
        .iter()
        .find_map(|entry| match &entry.name {
            ICalendarProperty::Other(other) if other.eq_ignore_ascii_case(name) => entry
                .values
                .first()
                .and_then(|value| value.as_text())
                .map(str::to_owned),
            _ => None,
        })
}

/// One STANDARD or DAYLIGHT of a description.
struct Observance {
    is_daylight: bool,
    start: PartialDateTime,
    offset_to: i32,
    rule: Option<ICalendarRecurrenceRule>,
}

/// Makes a zone of the newest observances: fixed without daylight time, else by their yearly rules.
///
/// History is not kept: an event years back in a zone without a name may be off by the changes of its law since.
fn described_zone(components: &[ICalendarComponent]) -> Option<TimeZone> {
    let observances: Vec<Observance> = components.iter().filter_map(observance).collect();
    let newest = |is_daylight: bool| {
        observances
            .iter()
            .filter(|o| o.is_daylight == is_daylight)
            // A rule that goes on counts more than one that has ended.
            .max_by_key(|o| {
                (
                    o.rule.as_ref().is_none_or(|r| r.until.is_none()),
                    start_key(&o.start),
                )
            })
    };
    let (standard, daylight) = (newest(false), newest(true));
    let standard = standard.or(daylight)?;
    let fixed = || {
        Offset::from_seconds(standard.offset_to)
            .ok()
            .map(TimeZone::fixed)
    };
    let Some(daylight) = daylight else {
        return fixed();
    };
    if daylight.offset_to == standard.offset_to
        || daylight
            .rule
            .as_ref()
            .is_some_and(|rule| rule.until.is_some())
    {
        return fixed();
    }
    let mut posix = String::from("<STD>");
    push_offset(&mut posix, -standard.offset_to);
    posix.push_str("<DST>");
    push_offset(&mut posix, -daylight.offset_to);
    for observance in [daylight, standard] {
        posix.push(',');
        posix.push_str(&posix_rule(observance)?);
    }
    TimeZone::posix(&posix).ok()
}

fn start_key(start: &PartialDateTime) -> (Option<u16>, Option<u8>, Option<u8>) {
    (start.year, start.month, start.day)
}

fn observance(component: &ICalendarComponent) -> Option<Observance> {
    let is_daylight = match component.component_type {
        ICalendarComponentType::Standard => false,
        ICalendarComponentType::Daylight => true,
        _ => return None,
    };
    let value = |name: &ICalendarProperty| {
        component
            .property(name)
            .and_then(|entry| entry.values.first())
    };
    let date = |name| match value(name) {
        Some(ICalendarValue::PartialDateTime(date)) => Some((**date).clone()),
        _ => None,
    };
    Some(Observance {
        is_daylight,
        start: date(&ICalendarProperty::Dtstart)?,
        offset_to: offset_seconds(&date(&ICalendarProperty::Tzoffsetto)?)?,
        rule: match value(&ICalendarProperty::Rrule) {
            Some(ICalendarValue::RecurrenceRule(rule)) => Some((**rule).clone()),
            _ => None,
        },
    })
}

fn offset_seconds(date: &PartialDateTime) -> Option<i32> {
    let seconds = i32::from(date.tz_hour?) * 3600 + i32::from(date.tz_minute.unwrap_or(0)) * 60;
    // RFC 5545 allows less than a day; POSIX zones allow 24 hours.
    (seconds < 24 * 3600).then_some(if date.tz_minus { -seconds } else { seconds })
}

fn push_offset(out: &mut String, seconds: i32) {
    let sign = if seconds < 0 { "-" } else { "" };
    let minutes = seconds.unsigned_abs() / 60;
    // Writing to a String cannot fail.
    let _ = write!(out, "{sign}{}:{:02}", minutes / 60, minutes % 60);
}

/// Writes `Mm.n.d/time` for “the n-th weekday of a month, every year”, the form that laws take. `None` for others.
fn posix_rule(observance: &Observance) -> Option<String> {
    let rule = observance.rule.as_ref()?;
    let is_yearly = rule.freq == ICalendarFrequency::Yearly && rule.interval.unwrap_or(1) == 1;
    let ([month], [day]) = (rule.bymonth.as_slice(), rule.byday.as_slice()) else {
        return None;
    };
    if !is_yearly {
        return None;
    }
    let week = match (day.ordwk, rule.bymonthday.first()) {
        (Some(-1), _) => 5,
        (Some(week @ 1..=4), _) => week,
        // “The Sunday on or after the 8th” is the second Sunday.
        (None, Some(first)) if rule.bymonthday.len() == 7 && first % 7 == 1 => {
            i16::from(first / 7 + 1)
        }
        _ => return None,
    };
    let weekday = match day.weekday {
        ICalendarWeekday::Sunday => 0,
        ICalendarWeekday::Monday => 1,
        ICalendarWeekday::Tuesday => 2,
        ICalendarWeekday::Wednesday => 3,
        ICalendarWeekday::Thursday => 4,
        ICalendarWeekday::Friday => 5,
        ICalendarWeekday::Saturday => 6,
    };
    let start = &observance.start;
    Some(format!(
        "M{}.{week}.{weekday}/{}:{:02}",
        month.month(),
        start.hour.unwrap_or(0).min(23),
        start.minute.unwrap_or(0).min(59)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn names_in_many_dialects_are_known() {
        for (name, expected) in [
            ("Europe/Berlin", "Europe/Berlin"),
            ("\"Europe/Berlin\"", "Europe/Berlin"),
            ("europe/berlin", "Europe/Berlin"),
            (
                "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin",
                "Europe/Berlin",
            ),
            (
                "/freeassociation.sourceforge.net/Europe/Berlin",
                "Europe/Berlin",
            ),
            (
                "/softwarestudio.org/Olson_20011030_5/America/Chicago",
                "America/Chicago",
            ),
            (
                "/mozilla.org/20070129_1/America/Argentina/Buenos_Aires",
                "America/Argentina/Buenos_Aires",
            ),
            ("W. Europe Standard Time", "Europe/Berlin"),
            ("Eastern Standard Time", "America/New_York"),
            ("Pacific Standard Time", "America/Los_Angeles"),
            ("GMT Standard Time", "Europe/London"),
            (
                "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
                "Europe/Berlin",
            ),
        ] {
            let zone = named_zone(name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(zone.iana_name(), Some(expected), "{name}");
        }
    }

    #[test]
    fn names_that_mean_nothing_are_unknown() {
        for name in [
            "",
            "Customized Time Zone",
            "Middle Earth",
            "/",
            "///",
            "../../etc/passwd",
            &"x/".repeat(500),
        ] {
            assert!(named_zone(name).is_none(), "{name}");
        }
    }

    fn description(id: &str, body: &str) -> String {
        format!("BEGIN:VTIMEZONE\r\nTZID:{id}\r\n{body}END:VTIMEZONE\r\n")
    }

    const CENTRAL_EUROPE: &str = concat!(
        "BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n",
        "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\n"
    );

    #[test]
    fn a_described_zone_follows_its_yearly_rules() {
        let mut zones = Zones::default();
        zones.describe(&description("Customized Time Zone", CENTRAL_EUROPE));
        let zone = zones.resolve("\"Customized Time Zone\"").unwrap();
        for (civil, instant) in [
            (date(2026, 3, 3).at(10, 0, 0, 0), "2026-03-03T09:00:00Z"),
            (date(2026, 7, 1).at(10, 0, 0, 0), "2026-07-01T08:00:00Z"),
            (date(2026, 3, 29).at(3, 0, 0, 0), "2026-03-29T01:00:00Z"),
            (date(2026, 10, 25).at(3, 0, 0, 0), "2026-10-25T02:00:00Z"),
        ] {
            let found = zone.to_ambiguous_timestamp(civil).compatible().unwrap();
            assert_eq!(found.to_string(), instant);
        }
    }

    #[test]
    fn a_zone_without_daylight_time_is_fixed() {
        let mut zones = Zones::default();
        zones.describe(&description(
            "Odd",
            "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\n",
        ));
        let zone = zones.resolve("Odd").unwrap();
        let instant = zone
            .to_ambiguous_timestamp(date(2026, 3, 3).at(5, 30, 0, 0))
            .compatible()
            .unwrap();
        assert_eq!(instant.to_string(), "2026-03-03T00:00:00Z");
    }

    #[test]
    fn a_name_known_to_the_database_counts_more_than_the_description() {
        let mut zones = Zones::default();
        zones.describe(&description("America/New_York", CENTRAL_EUROPE));
        assert_eq!(
            zones.resolve("America/New_York").unwrap().iana_name(),
            Some("America/New_York")
        );
        zones.describe(&description(
            "Home",
            &format!("X-LIC-LOCATION:Europe/Paris\r\n{CENTRAL_EUROPE}"),
        ));
        assert_eq!(
            zones.resolve("Home").unwrap().iana_name(),
            Some("Europe/Paris")
        );
    }

    #[test]
    fn useless_descriptions_stay_unknown() {
        let mut zones = Zones::default();
        zones.describe(&description("A", ""));
        zones.describe(&description(
            "B",
            "BEGIN:STANDARD\r\nDTSTART:x\r\nTZOFFSETTO:+9999\r\nEND:STANDARD\r\n",
        ));
        zones.describe("garbage");
        assert!(zones.resolve("A").is_none() && zones.resolve("B").is_none());
    }
}
