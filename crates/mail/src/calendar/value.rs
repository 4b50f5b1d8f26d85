//! From calcard's values to ours: civil time and zones by jiff, texts cleaned.
//!
//! calcard reads the notation; what a time *means* (gaps, folds, unknown zones, defaults) is decided here, because
//! its own expansion drops times in gaps and knows no described zones.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarDuration, ICalendarEntry, ICalendarPeriod, ICalendarProperty,
    ICalendarValue,
};
use calcard::{Entry, Parser};
use jiff::{Span, Timestamp, civil, tz::Offset, tz::TimeZone};

use super::EventTime;
use super::zone::Zones;
use crate::finding::{Finding, FindingCode, note};

/// Parses the text of one component. Empty when it is none.
pub(super) fn parse_components(text: &str) -> Vec<ICalendarComponent> {
    match Parser::new(text).entry() {
        Entry::ICalendar(calendar) => calendar.components,
        _ => Vec::new(),
    }
}

/// Returns the first value of a property as text, unescaped; several values are joined by commas.
pub(super) fn first_text(
    component: &ICalendarComponent,
    name: &ICalendarProperty,
) -> Option<String> {
    let entry = component.property(name)?;
    entry_text(entry)
}

pub(super) fn entry_text(entry: &ICalendarEntry) -> Option<String> {
    let texts: Vec<&str> = entry
        .values
        .iter()
        .filter_map(|value| value.as_text())
        .collect();
    (!texts.is_empty()).then(|| texts.join(","))
}

/// Reads the times of a calendar.
pub(super) struct Times<'x> {
    pub zones: &'x Zones,
}

impl Times<'_> {
    /// Reads the first value of a property as a time, with its TZID parameter.
    pub fn of(&self, entry: &ICalendarEntry, findings: &mut Vec<Finding>) -> Option<EventTime> {
        self.all(entry, findings).into_iter().next()
    }

    /// Reads all values of a property as times; of periods, their starts.
    pub fn all(&self, entry: &ICalendarEntry, findings: &mut Vec<Finding>) -> Vec<EventTime> {
        let zone = entry.tz_id().map(|id| (id, self.zones.resolve(id)));
        entry
            .values
            .iter()
            .filter_map(|value| {
                let date = match value {
                    ICalendarValue::PartialDateTime(date) => &**date,
                    ICalendarValue::Period(
                        ICalendarPeriod::Range { start, .. }
                        | ICalendarPeriod::Duration { start, .. },
                    ) => start,
                    _ => return None,
                };
                event_time(date, zone.as_ref(), findings)
            })
            .collect()
    }
}

/// Reads a time that must be an instant, such as DTSTAMP. Without a zone it is read as UTC.
pub(super) fn instant(entry: &ICalendarEntry) -> Option<Timestamp> {
    match entry.values.first()? {
        ICalendarValue::PartialDateTime(date) => {
            let civil = civil_time(date)?;
            offset(date).unwrap_or(Offset::UTC).to_timestamp(civil).ok()
        }
        _ => None,
    }
}

fn civil_date(date: &PartialDateTime) -> Option<civil::Date> {
    civil::Date::new(
        i16::try_from(date.year?).ok()?,
        i8::try_from(date.month?).ok()?,
        i8::try_from(date.day?).ok()?,
    )
    .ok()
}

fn civil_time(date: &PartialDateTime) -> Option<civil::DateTime> {
    let time = civil::Time::new(
        i8::try_from(date.hour.unwrap_or(0)).ok()?,
        i8::try_from(date.minute.unwrap_or(0)).ok()?,
        // A leap second reads as the second before it.
        i8::try_from(date.second.unwrap_or(0).min(59)).ok()?,
        0,
    )
    .ok()?;
    Some(civil_date(date)?.to_datetime(time))
}

fn offset(date: &PartialDateTime) -> Option<Offset> {
    let seconds = i32::from(date.tz_hour?) * 3600 + i32::from(date.tz_minute.unwrap_or(0)) * 60;
    Offset::from_seconds(if date.tz_minus { -seconds } else { seconds }).ok()
}

fn event_time(
    date: &PartialDateTime,
    zone: Option<&(&str, Option<TimeZone>)>,
    findings: &mut Vec<Finding>,
) -> Option<EventTime> {
    if date.hour.is_none() {
        return civil_date(date).map(EventTime::Date);
    }
    let civil = civil_time(date)?;
    if date.tz_hour.is_some() {
        let offset = offset(date)?;
        let zone = if offset == Offset::UTC {
            TimeZone::UTC
        } else {
            TimeZone::fixed(offset)
        };
        return offset
            .to_timestamp(civil)
            .ok()
            .map(|instant| EventTime::Zoned(instant.to_zoned(zone)));
    }
    match zone {
        Some((_, Some(zone))) => zoned(civil, zone, findings),
        Some((id, None)) => {
            note(findings, FindingCode::ZoneUnknown, || {
                let id: String = id.chars().take(60).collect();
                format!(
                    "The time zone {id:?} is not known, its times were read as times of day without a zone"
                )
            });
            Some(EventTime::Floating(civil))
        }
        None => Some(EventTime::Floating(civil)),
    }
}

/// Puts a time of day into a zone. In a gap it is shifted forward, in a fold the first is taken (RFC 5545 section 3.3.5).
pub(super) fn zoned(
    civil: civil::DateTime,
    zone: &TimeZone,
    findings: &mut Vec<Finding>,
) -> Option<EventTime> {
    let ambiguous = zone.to_ambiguous_zoned(civil);
    if ambiguous.is_ambiguous() {
        note(findings, FindingCode::TimeInGapOrFold, || {
            format!(
                "The time {civil} does not exist or exists twice in its zone on that day, the clock change was taken into account"
            )
        });
    }
    ambiguous.compatible().ok().map(EventTime::Zoned)
}

/// Adds a duration: weeks and days by the calendar, hours and less exactly (RFC 5545 section 3.3.6).
pub(super) fn add_duration(start: &EventTime, duration: &ICalendarDuration) -> Option<EventTime> {
    if duration.neg {
        return None;
    }
    let days = i64::from(duration.weeks) * 7 + i64::from(duration.days);
    let seconds = i64::from(duration.hours) * 3600
        + i64::from(duration.minutes) * 60
        + i64::from(duration.seconds);
    let days = Span::new().try_days(days).ok()?;
    let seconds_span = Span::new().try_seconds(seconds).ok()?;
    match start {
        EventTime::Zoned(zoned) => {
            let end = zoned
                .checked_add(days)
                .ok()?
                .checked_add(seconds_span)
                .ok()?;
            Some(EventTime::Zoned(end))
        }
        EventTime::Floating(civil) => {
            let end = civil
                .checked_add(days)
                .ok()?
                .checked_add(seconds_span)
                .ok()?;
            Some(EventTime::Floating(end))
        }
        // A day's duration may only have days; hours are rounded up to days.
        EventTime::Date(date) => {
            let extra = Span::new().try_days((seconds + 86_399) / 86_400).ok()?;
            Some(EventTime::Date(
                date.checked_add(days).ok()?.checked_add(extra).ok()?,
            ))
        }
    }
}
