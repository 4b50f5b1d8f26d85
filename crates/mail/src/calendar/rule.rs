//! Computes the days a recurrence rule falls on (RFC 5545 section 3.3.10), in civil time.
//!
//! The arithmetic is calcard's; it is given a single floating event, because its own treatment of zones, gaps and
//! overrides does not fit (see `value.rs`). UNTIL is taken out and applied by the caller, who knows the zone.

use calcard::common::{PartialDateTime, timezone::Tz};
use calcard::icalendar::{ICalendar, ICalendarFrequency, ICalendarProperty, ICalendarValue};
use jiff::{Timestamp, civil, tz::TimeZone};

use super::value::parse_components;

/// What a rule gives.
#[derive(Debug, PartialEq)]
pub(super) struct RuleStarts {
    /// Starts in civil time, ascending, at most the number asked for.
    pub starts: Vec<civil::DateTime>,
    /// Whether there were more.
    pub has_more: bool,
    pub until: Option<Until>,
}

/// The last moment at which an occurrence may start.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Until {
    Instant(Timestamp),
    /// Civil; a date without a time stands for its end.
    Civil(civil::DateTime),
}

/// Why a rule was not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RuleProblem {
    Unreadable,
    /// Hourly or faster: no interview repeats so, and such rules are what floods are made of.
    TooFrequent,
}

/// Returns the first `max` starts of a rule that begins at `first`, and none later than `last`.
///
/// A rule that does not match between `last` and the year 10000 costs about 16 ms (release build), others far less.
pub(super) fn rule_starts(
    rule: &str,
    first: civil::DateTime,
    last: civil::DateTime,
    max: usize,
) -> Result<RuleStarts, RuleProblem> {
    let parts: Vec<&str> = rule
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_graphic()))
        .collect();
    let until = read_until(&parts.join(";"))?;
    let without_until: Vec<&str> = parts
        .into_iter()
        .filter(|part| {
            part.split('=')
                .next()
                .is_none_or(|key| !key.eq_ignore_ascii_case("UNTIL"))
        })
        .collect();
    let text = format!(
        "BEGIN:VEVENT\r\nDTSTART:{}\r\nRRULE:{};UNTIL={}\r\nEND:VEVENT\r\n",
        first.strftime("%Y%m%dT%H%M%S"),
        without_until.join(";"),
        last.strftime("%Y%m%dT%H%M%S"),
    );
    let calendar = ICalendar {
        components: parse_components(&text),
    };
    let expanded = calendar.expand_dates(Tz::Floating, max.saturating_add(1));
    if !expanded.errors.is_empty() {
        return Err(RuleProblem::Unreadable);
    }
    let mut starts: Vec<civil::DateTime> = expanded
        .events
        .iter()
        // A floating time's timestamp counts as if it were UTC.
        .map_while(|event| Timestamp::from_second(event.timestamps().0).ok())
        .map(|instant| TimeZone::UTC.to_datetime(instant))
        .collect();
    starts.sort_unstable();
    starts.dedup();
    let has_more = starts.len() > max;
    starts.truncate(max);
    Ok(RuleStarts {
        starts,
        has_more,
        until,
    })
}

fn read_until(rule: &str) -> Result<Option<Until>, RuleProblem> {
    let components = parse_components(&format!("BEGIN:VEVENT\r\nRRULE:{rule}\r\nEND:VEVENT\r\n"));
    let value = components
        .first()
        .and_then(|root| root.property(&ICalendarProperty::Rrule))
        .and_then(|entry| entry.values.first());
    let Some(ICalendarValue::RecurrenceRule(parsed)) = value else {
        return Err(RuleProblem::Unreadable);
    };
    if matches!(
        parsed.freq,
        ICalendarFrequency::Hourly | ICalendarFrequency::Minutely | ICalendarFrequency::Secondly
    ) {
        return Err(RuleProblem::TooFrequent);
    }
    parsed
        .until
        .as_ref()
        .map(|until| until_of(until).ok_or(RuleProblem::Unreadable))
        .transpose()
}

fn until_of(until: &PartialDateTime) -> Option<Until> {
    let date = civil::Date::new(
        i16::try_from(until.year?).ok()?,
        i8::try_from(until.month?).ok()?,
        i8::try_from(until.day?).ok()?,
    )
    .ok()?;
    let Some(hour) = until.hour else {
        return Some(Until::Civil(date.at(23, 59, 59, 0)));
    };
    let time = civil::Time::new(
        i8::try_from(hour).ok()?,
        i8::try_from(until.minute.unwrap_or(0)).ok()?,
        i8::try_from(until.second.unwrap_or(0).min(59)).ok()?,
        0,
    )
    .ok()?;
    let civil = date.to_datetime(time);
    if until.tz_hour.is_some() {
        return TimeZone::UTC
            .to_ambiguous_timestamp(civil)
            .compatible()
            .ok()
            .map(Until::Instant);
    }
    Some(Until::Civil(civil))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn starts(rule: &str, first: civil::DateTime, max: usize) -> Result<RuleStarts, RuleProblem> {
        rule_starts(rule, first, date(9999, 12, 31).at(0, 0, 0, 0), max)
    }

    fn check(rule: &str, expected: &[&str]) {
        let first = date(2026, 3, 3).at(10, 0, 0, 0);
        let got = starts(rule, first, 4).unwrap();
        let got: Vec<String> = got.starts.iter().map(ToString::to_string).collect();
        assert_eq!(got, expected, "{rule}");
    }

    #[test]
    fn ordinary_rules_fall_on_their_days() {
        check(
            "FREQ=WEEKLY;COUNT=3",
            &[
                "2026-03-03T10:00:00",
                "2026-03-10T10:00:00",
                "2026-03-17T10:00:00",
            ],
        );
        check(
            "FREQ=WEEKLY;BYDAY=TU,TH",
            &[
                "2026-03-03T10:00:00",
                "2026-03-05T10:00:00",
                "2026-03-10T10:00:00",
                "2026-03-12T10:00:00",
            ],
        );
        check(
            "freq=monthly;byday=-1FR;count=2",
            &["2026-03-27T10:00:00", "2026-04-24T10:00:00"],
        );
        check(
            "FREQ=DAILY;INTERVAL=2;UNTIL=20260305T090000Z;COUNT=2",
            &["2026-03-03T10:00:00", "2026-03-05T10:00:00"],
        );
    }

    #[test]
    fn until_is_read_and_left_to_the_caller() {
        let first = date(2026, 3, 3).at(10, 0, 0, 0);
        let until = |rule| starts(rule, first, 1).unwrap().until;
        assert_eq!(
            until("FREQ=DAILY;UNTIL=20260305"),
            Some(Until::Civil(date(2026, 3, 5).at(23, 59, 59, 0)))
        );
        assert_eq!(
            until("FREQ=DAILY;UNTIL=20260305T090000Z"),
            Some(Until::Instant("2026-03-05T09:00:00Z".parse().unwrap()))
        );
        assert_eq!(until("FREQ=DAILY"), None);
    }

    #[test]
    fn rules_that_make_no_sense_or_floods_are_refused() {
        let first = date(2026, 3, 3).at(10, 0, 0, 0);
        for bad in [
            "",
            "FREQ=SOMETIMES",
            "COUNT=3",
            "FREQ=MONTHLY;BYSETPOS=300;BYDAY=MO",
            "x\r\nDTSTART:20200101",
            "FREQ=DAILY;UNTIL=99999999",
        ] {
            assert_eq!(starts(bad, first, 4), Err(RuleProblem::Unreadable), "{bad}");
        }
        for bad in [
            "FREQ=SECONDLY",
            "FREQ=MINUTELY;COUNT=1000000",
            "FREQ=HOURLY",
        ] {
            assert_eq!(
                starts(bad, first, 4),
                Err(RuleProblem::TooFrequent),
                "{bad}"
            );
        }
    }

    #[test]
    fn the_end_of_the_calendar_ends_a_rule() {
        let first = date(9999, 12, 30).at(10, 0, 0, 0);
        let got = starts("FREQ=DAILY", first, 500).unwrap();
        assert!(got.starts.len() <= 2, "{got:?}");
        assert!(
            starts("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", first, 500)
                .unwrap()
                .starts
                .is_empty()
        );
        assert!(
            starts(
                "FREQ=DAILY;COUNT=1000000",
                date(2026, 3, 3).at(0, 0, 0, 0),
                500
            )
            .unwrap()
            .has_more
        );
    }
}
