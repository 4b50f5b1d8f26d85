//! The calendar as a document that any calendar program reads (RFC 5545). Decides nothing about what is in it.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use meanwhile_mail::calendar::{CalendarEntry, EventStatus, EventTime, write_calendar};

use super::calendar::{CalendarItem, CalendarKind, CalendarTime};

/// The calendar's name as calendar programs show it.
const NAME: &str = "Meanwhile";

/// The items as iCalendar text, written at `now`. The same items and moment give the same bytes.
#[must_use]
pub fn calendar_text(items: &[CalendarItem], now: Timestamp) -> String {
    let entries: Vec<CalendarEntry> = items.iter().map(entry).collect();
    write_calendar(NAME, &entries, now)
}

fn entry(item: &CalendarItem) -> CalendarEntry {
    let instant = |at: Timestamp| EventTime::Zoned(at.to_zoned(TimeZone::UTC));
    let (start, end) = match item.time {
        CalendarTime::Span { start, end } => (instant(start), Some(instant(end))),
        CalendarTime::AllDay { date } => (EventTime::Date(date), None),
    };
    let status = if item.cancelled {
        EventStatus::Cancelled
    } else {
        EventStatus::Confirmed
    };
    // Minutes since 1970: grows with every change, and fits for eight thousand years.
    let sequence = u32::try_from(item.changed_at.as_second() / 60).unwrap_or(0);
    CalendarEntry {
        uid: item.uid.clone(),
        start,
        end,
        summary: item.summary.clone(),
        description: (!item.description.is_empty()).then(|| item.description.clone()),
        location: None,
        url: None,
        status: Some(status),
        sequence,
        last_modified: Some(item.changed_at),
        categories: Vec::new(),
        is_busy: item.kind == CalendarKind::Interview && !item.cancelled,
        reminder_minutes: None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn item(kind: CalendarKind, time: CalendarTime) -> CalendarItem {
        CalendarItem {
            uid: "1@meanwhile.invalid".to_owned(),
            kind,
            time,
            summary: "Interview; with, Dana".to_owned(),
            description: String::new(),
            application: None,
            cancelled: false,
            changed_at: "2026-03-11T13:00:00Z".parse().unwrap(),
        }
    }

    #[test]
    fn an_interview_is_busy_and_a_promised_day_is_not() {
        let now = "2026-03-11T14:00:00Z".parse().unwrap();
        let time = CalendarTime::Span {
            start: "2026-03-12T14:00:00Z".parse().unwrap(),
            end: "2026-03-12T15:00:00Z".parse().unwrap(),
        };
        let text = calendar_text(&[item(CalendarKind::Interview, time)], now);
        assert!(text.contains("DTSTART:20260312T140000Z\r\n"), "{text}");
        assert!(text.contains("DTEND:20260312T150000Z\r\n"), "{text}");
        assert!(
            text.contains("SUMMARY:Interview\\; with\\, Dana\r\n"),
            "{text}"
        );
        assert!(!text.contains("TRANSP:TRANSPARENT"), "{text}");
        let day = CalendarTime::AllDay {
            date: "2026-03-20".parse().unwrap(),
        };
        let text = calendar_text(&[item(CalendarKind::Promised, day)], now);
        assert!(text.contains("DTSTART;VALUE=DATE:20260320\r\n"), "{text}");
        assert!(text.contains("TRANSP:TRANSPARENT"), "{text}");
    }
}
