//! Any bytes are a calendar: events are read, merged, expanded within limits, and written again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use meanwhile_mail::calendar::{CalendarEntry, ExpandLimits, expand, merge, parse_calendar, write_calendar};

fuzz_target!(|bytes: &[u8]| {
    let calendar = parse_calendar(bytes);
    let events = merge(calendar.events);
    // Few occurrences, so that the rules and not the copying are tried.
    let limits = ExpandLimits { occurrences_max: 20, horizon_days: 400 };
    let expanded = expand(&events, &limits);
    assert!(expanded.occurrences.len() <= events.len() * 2_100);
    for occurrence in &expanded.occurrences {
        assert_eq!(occurrence.start.is_all_day(), occurrence.end.is_all_day());
    }
    let entries: Vec<CalendarEntry> = events
        .iter()
        .map(|event| CalendarEntry {
            uid: event.uid.clone(),
            start: event.start.clone(),
            end: Some(event.end.clone()),
            summary: event.summary.clone().unwrap_or_default(),
            description: event.description.clone(),
            location: event.location.clone(),
            url: event.url.clone(),
            status: event.status,
            sequence: 0,
            last_modified: event.last_modified,
            categories: Vec::new(),
            is_busy: true,
            reminder_minutes: Some(5),
        })
        .collect();
    let feed = write_calendar("x", &entries, jiff_epoch());
    assert!(feed.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    let again = parse_calendar(feed.as_bytes());
    assert!(again.events.len() <= entries.len());
    for (read, written) in again.events.iter().zip(&entries) {
        assert_eq!(read.start.is_all_day(), written.start.is_all_day());
    }
});

fn jiff_epoch() -> jiff::Timestamp {
    jiff::Timestamp::UNIX_EPOCH
}
