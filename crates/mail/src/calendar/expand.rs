//! Turns repeating events into their occurrences, within limits.
//!
//! Occurrences are counted in civil time of the event's zone and only then become instants, so a weekly meeting at ten
//! stays at ten over a clock change. What overrides an occurrence (RECURRENCE-ID) stands in its place.

use jiff::{Span, civil, tz::TimeZone};

use super::rule::{RuleProblem, Until, rule_starts};
use super::value::zoned;
use super::{Event, EventTime};
use crate::finding::{Finding, FindingCode, note};
use crate::limits::{
    BARREN_RULES_MAX, OCCURRENCE_HORIZON_DAYS, OCCURRENCES_MAX, OCCURRENCES_TOTAL_MAX, RULES_MAX,
};

/// How far recurrences are followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExpandLimits {
    /// Occurrences per event; never more than [`OCCURRENCES_MAX`].
    pub occurrences_max: usize,
    /// Days behind the event's first start; never more than [`OCCURRENCE_HORIZON_DAYS`].
    pub horizon_days: i64,
}

impl Default for ExpandLimits {
    fn default() -> Self {
        Self {
            occurrences_max: OCCURRENCES_MAX,
            horizon_days: OCCURRENCE_HORIZON_DAYS,
        }
    }
}

/// One time that an event takes place.
#[derive(Debug, Clone, PartialEq)]
pub struct Occurrence<'x> {
    /// The event, or what overrides it for this occurrence.
    pub event: &'x Event,
    /// When it starts.
    pub start: EventTime,
    /// When it ends, exclusive.
    pub end: EventTime,
}

/// The occurrences of a list of events.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Expanded<'x> {
    /// In the order of the events, then by start. Cancelled ones are included; see [`Event::is_cancelled`].
    pub occurrences: Vec<Occurrence<'x>>,
    /// What was odd, at most one per kind.
    pub findings: Vec<Finding>,
}

/// Expands events, as [`super::merge()`] returns them, into occurrences.
///
/// An event without recurrence is one occurrence. DTSTART always counts as the first (RFC 5545 section 3.8.5.3).
/// Rules that repeat more often than daily, or cannot be read, leave the first one and a finding.
pub fn expand<'x>(events: &'x [Event], limits: &ExpandLimits) -> Expanded<'x> {
    let mut expander = Expander {
        occurrences_max: limits.occurrences_max.clamp(1, OCCURRENCES_MAX),
        horizon_days: limits.horizon_days.clamp(0, OCCURRENCE_HORIZON_DAYS),
        rules: 0,
        barren_rules: 0,
        out: Expanded::default(),
    };
    let mut overrides: Vec<&Event> = events
        .iter()
        .filter(|e| e.recurrence_id.is_some())
        .collect();
    overrides.sort_by(|a, b| a.uid.cmp(&b.uid));
    for event in events.iter().filter(|e| e.recurrence_id.is_none()) {
        let from = overrides.partition_point(|o| o.uid < event.uid);
        let to = overrides.partition_point(|o| o.uid <= event.uid);
        expander.event(event, &overrides[from..to]);
    }
    // Overrides of a series that is not there stand for themselves.
    let mut known: Vec<&str> = events
        .iter()
        .filter(|e| e.recurrence_id.is_none())
        .map(|e| e.uid.as_str())
        .collect();
    known.sort_unstable();
    for lone in events {
        if lone.recurrence_id.is_some() && known.binary_search(&lone.uid.as_str()).is_err() {
            expander.push(lone, lone.start.clone(), lone.end.clone());
        }
    }
    expander.out
}

struct Expander<'x> {
    occurrences_max: usize,
    horizon_days: i64,
    rules: usize,
    /// Rules that gave one start at most: cheap to write, dear to compute.
    barren_rules: usize,
    out: Expanded<'x>,
}

impl<'x> Expander<'x> {
    fn event(&mut self, event: &'x Event, overrides: &[&'x Event]) {
        let starts = self.starts(event);
        let begin = self.out.occurrences.len();
        // An override for one occurrence and all later ones, and how far it moved them.
        let mut current = event;
        let mut moved = None;
        let mut used = vec![false; overrides.len()];
        for start in &starts {
            let found = overrides.iter().position(|o| {
                o.recurrence_id
                    .as_ref()
                    .is_some_and(|id| is_same_start(id, start))
            });
            if let Some(index) = found {
                let own = overrides[index];
                used[index] = true;
                if own.this_and_future {
                    current = own;
                    moved = Some((start.civil(), own.start.civil()));
                }
                self.push(own, own.start.clone(), own.end.clone());
                continue;
            }
            let civil = match moved {
                Some((from, to)) => shift(start.civil(), from, to),
                None => Some(start.civil()),
            };
            if let Some(civil) = civil
                && let Some((start, end)) = self.place(current, civil)
            {
                self.push(current, start, end);
            }
        }
        for (own, _) in overrides.iter().zip(&used).filter(|(_, used)| !**used) {
            self.push(own, own.start.clone(), own.end.clone());
        }
        self.out.occurrences[begin..].sort_by_key(|o| o.start.civil());
    }

    /// Returns the starts of an event, ascending, exceptions taken out.
    fn starts(&mut self, event: &Event) -> Vec<EventTime> {
        let first = event.start.civil();
        let mut starts = vec![event.start.clone()];
        let Some(recurrence) = &event.recurrence else {
            return starts;
        };
        if let Some(rule) = &recurrence.rule {
            for civil in self.rule(rule, event) {
                if civil != first {
                    starts.extend(as_kind(&event.start, civil, &mut self.out.findings));
                }
            }
        }
        for date in &recurrence.dates {
            if !starts.iter().any(|start| is_same_start(date, start))
                && starts.len() < self.occurrences_max
            {
                starts.extend(as_kind(&event.start, date.civil(), &mut self.out.findings));
            }
        }
        starts.retain(|start| {
            !recurrence
                .exceptions
                .iter()
                .any(|except| is_same_start(except, start))
        });
        starts.sort_by_key(EventTime::civil);
        starts
    }

    fn rule(&mut self, rule: &str, event: &Event) -> Vec<civil::DateTime> {
        self.rules += 1;
        if self.rules > RULES_MAX || self.barren_rules > BARREN_RULES_MAX {
            note(
                &mut self.out.findings,
                FindingCode::TooManyOccurrences,
                || {
                    "There are too many repeating events, of the rest only the first occurrence was kept"
                        .to_owned()
                },
            );
            return Vec::new();
        }
        let first = event.start.civil();
        let days = |count: i64| {
            first
                .checked_add(Span::new().days(count))
                .unwrap_or(civil::DateTime::MAX)
        };
        let horizon = days(self.horizon_days);
        // One more year, to know whether the recurrence goes on behind the horizon.
        let found = match rule_starts(
            rule,
            first,
            days(self.horizon_days + 366),
            self.occurrences_max,
        ) {
            Ok(found) => found,
            Err(problem) => {
                note(
                    &mut self.out.findings,
                    FindingCode::RecurrenceUnreadable,
                    || {
                        match problem {
                    RuleProblem::Unreadable => "A recurrence could not be understood, only its first occurrence was kept".to_owned(),
                    RuleProblem::TooFrequent => "An event repeats more often than daily, only its first occurrence was kept".to_owned(),
                }
                    },
                );
                return Vec::new();
            }
        };
        if found.starts.len() <= 1 {
            self.barren_rules += 1;
        }
        let wanted: Vec<civil::DateTime> = found
            .starts
            .iter()
            .copied()
            .take_while(|civil| is_within(found.until, *civil, &event.start))
            .collect();
        let kept: Vec<civil::DateTime> = wanted
            .iter()
            .copied()
            .take_while(|civil| *civil <= horizon)
            .collect();
        if kept.len() < wanted.len() || (found.has_more && wanted.len() == found.starts.len()) {
            note(
                &mut self.out.findings,
                FindingCode::TooManyOccurrences,
                || {
                    "A recurrence goes on for longer than is followed, its first occurrences were kept".to_owned()
                },
            );
        }
        kept
    }

    /// Returns start and end of an occurrence at a civil time, as long as its event.
    fn place(&mut self, event: &Event, civil: civil::DateTime) -> Option<(EventTime, EventTime)> {
        let start = as_kind(&event.start, civil, &mut self.out.findings)?;
        let end_civil = shift(event.end.civil(), event.start.civil(), civil)?;
        let end = as_kind(&event.start, end_civil, &mut self.out.findings)?;
        Some((start, end))
    }

    fn push(&mut self, event: &'x Event, start: EventTime, end: EventTime) {
        if self.out.occurrences.len() >= OCCURRENCES_TOTAL_MAX {
            note(
                &mut self.out.findings,
                FindingCode::TooManyOccurrences,
                || {
                    format!(
                        "There are more than {OCCURRENCES_TOTAL_MAX} occurrences, the rest was ignored"
                    )
                },
            );
            return;
        }
        self.out.occurrences.push(Occurrence { event, start, end });
    }
}

/// Tells whether an occurrence of an event that starts at `start` may begin at a civil time.
fn is_within(until: Option<Until>, civil: civil::DateTime, start: &EventTime) -> bool {
    match (until, start) {
        (None, _) => true,
        (Some(Until::Civil(until)), _) => civil <= until,
        (Some(Until::Instant(until)), EventTime::Zoned(start)) => start
            .time_zone()
            .to_ambiguous_timestamp(civil)
            .compatible()
            .is_ok_and(|instant| instant <= until),
        (Some(Until::Instant(until)), EventTime::Floating(_) | EventTime::Date(_)) => {
            civil <= TimeZone::UTC.to_datetime(until)
        }
    }
}

/// Makes a civil time the same kind of time as a sample: in its zone, floating, or a day.
fn as_kind(
    sample: &EventTime,
    civil: civil::DateTime,
    findings: &mut Vec<Finding>,
) -> Option<EventTime> {
    match sample {
        EventTime::Zoned(sample) => zoned(civil, sample.time_zone(), findings),
        EventTime::Floating(_) => Some(EventTime::Floating(civil)),
        EventTime::Date(_) => Some(EventTime::Date(civil.date())),
    }
}

/// Moves a civil time as far as `to` is from `from`.
fn shift(
    civil: civil::DateTime,
    from: civil::DateTime,
    to: civil::DateTime,
) -> Option<civil::DateTime> {
    let distance = to.duration_since(from);
    civil.checked_add(distance).ok()
}

/// Compares a RECURRENCE-ID, EXDATE or RDATE with a start. A day matches any time on it, as Outlook writes exceptions.
fn is_same_start(written: &EventTime, start: &EventTime) -> bool {
    match (written, start) {
        (EventTime::Zoned(a), EventTime::Zoned(b)) => a.timestamp() == b.timestamp(),
        (EventTime::Date(a), b) => *a == b.civil().date(),
        (a, EventTime::Date(b)) => a.civil().date() == *b,
        (a, b) => a.civil() == b.civil(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{merge, parse_calendar};
    use super::*;

    fn check(body: &str, expected: &[&str]) -> Vec<Finding> {
        let calendar = parse_calendar(format!("BEGIN:VCALENDAR\n{body}END:VCALENDAR\n").as_bytes());
        let events = merge(calendar.events);
        let expanded = expand(&events, &ExpandLimits::default());
        let got: Vec<String> = expanded
            .occurrences
            .iter()
            .map(|o| {
                let start = match &o.start {
                    EventTime::Zoned(zoned) => zoned.timestamp().to_string(),
                    EventTime::Floating(civil) => civil.to_string(),
                    EventTime::Date(date) => date.to_string(),
                };
                let mark = if o.event.is_cancelled() { " off" } else { "" };
                format!("{start}{mark}")
            })
            .collect();
        assert_eq!(got, expected, "{body}");
        expanded.findings
    }

    #[test]
    fn a_series_keeps_its_time_of_day_over_the_clock_change() {
        check(
            "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Berlin:20260324T100000\nDTEND;TZID=Europe/Berlin:20260324T110000\nRRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT\n",
            &["2026-03-24T09:00:00Z", "2026-03-31T08:00:00Z"],
        );
    }

    #[test]
    fn occurrences_in_gap_and_fold_follow_the_standard() {
        let findings = check(
            "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Berlin:20260328T023000\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n",
            &[
                "2026-03-28T01:30:00Z",
                "2026-03-29T01:30:00Z",
                "2026-03-30T00:30:00Z",
            ],
        );
        assert_eq!(findings[0].code, FindingCode::TimeInGapOrFold);
        check(
            "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Berlin:20261024T023000\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n",
            &[
                "2026-10-24T00:30:00Z",
                "2026-10-25T00:30:00Z",
                "2026-10-26T01:30:00Z",
            ],
        );
    }

    #[test]
    fn exceptions_and_further_dates_count() {
        check(
            "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Berlin:20260303T100000\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20260304T090000Z\nEXDATE;VALUE=DATE:20260305\nRDATE;TZID=Europe/Berlin:20260310T120000\nEND:VEVENT\n",
            &[
                "2026-03-03T09:00:00Z",
                "2026-03-06T09:00:00Z",
                "2026-03-10T11:00:00Z",
            ],
        );
    }

    #[test]
    fn overrides_and_cancelled_occurrences_stand_in_place() {
        check(
            concat!(
                "BEGIN:VEVENT\nUID:1\nDTSTART:20260303T100000Z\nDTEND:20260303T110000Z\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n",
                "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260304T100000Z\nDTSTART:20260304T150000Z\nEND:VEVENT\n",
                "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260305T100000Z\nSTATUS:CANCELLED\nEND:VEVENT\n",
                "BEGIN:VEVENT\nUID:2\nRECURRENCE-ID:20260401T100000Z\nDTSTART:20260401T120000Z\nEND:VEVENT\n"
            ),
            &[
                "2026-03-03T10:00:00Z",
                "2026-03-04T15:00:00Z",
                "2026-03-05T10:00:00Z off",
                "2026-04-01T12:00:00Z",
            ],
        );
    }

    #[test]
    fn this_and_future_moves_the_rest() {
        check(
            concat!(
                "BEGIN:VEVENT\nUID:1\nDTSTART:20260303T100000Z\nDTEND:20260303T110000Z\nRRULE:FREQ=DAILY;COUNT=4\nEND:VEVENT\n",
                "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260305T100000Z\nDTSTART:20260305T120000Z\nDTEND:20260305T140000Z\nEND:VEVENT\n"
            ),
            &[
                "2026-03-03T10:00:00Z",
                "2026-03-04T10:00:00Z",
                "2026-03-05T12:00:00Z",
                "2026-03-06T12:00:00Z",
            ],
        );
    }

    #[test]
    fn until_counts_in_the_zone_of_the_event() {
        check(
            "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=America/New_York:20260303T200000\nRRULE:FREQ=DAILY;UNTIL=20260305T010000Z\nEND:VEVENT\n",
            &["2026-03-04T01:00:00Z", "2026-03-05T01:00:00Z"],
        );
        check(
            "BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260303\nRRULE:FREQ=DAILY;UNTIL=20260304\nEND:VEVENT\n",
            &["2026-03-03", "2026-03-04"],
        );
    }

    #[test]
    fn floods_are_cut_and_say_so() {
        let body = |rule: &str| {
            format!("BEGIN:VEVENT\nUID:1\nDTSTART:20260303T100000Z\nRRULE:{rule}\nEND:VEVENT\n")
        };
        let calendar = parse_calendar(body("FREQ=DAILY;COUNT=1000000").as_bytes());
        let expanded = expand(&calendar.events, &ExpandLimits::default());
        assert_eq!(expanded.occurrences.len(), OCCURRENCES_MAX);
        assert_eq!(expanded.findings[0].code, FindingCode::TooManyOccurrences);
        let findings = check(
            &body("FREQ=SECONDLY;COUNT=1000000"),
            &["2026-03-03T10:00:00Z"],
        );
        assert_eq!(findings[0].code, FindingCode::RecurrenceUnreadable);
        let weekly = parse_calendar(body("FREQ=WEEKLY").as_bytes());
        let expanded = expand(
            &weekly.events,
            &ExpandLimits {
                occurrences_max: 500,
                horizon_days: 30,
            },
        );
        assert_eq!(expanded.occurrences.len(), 5);
    }
}
