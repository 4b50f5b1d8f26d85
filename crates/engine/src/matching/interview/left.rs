//! Meetings that a calendar file still shows at their old time, though a message has moved them since.

use meanwhile_core::time::Zone;
use meanwhile_mail::calendar::Event;

use super::Talk;
use super::desk::Desk;
use crate::matching::slots::{self, Writer};

impl Desk<'_> {
    /// Whether a message moved this event away after the calendar last touched it: it names the old day or time, and
    /// what was agreed with it is elsewhere.
    pub(super) fn has_left(&self, event: &Event, talks: &[Talk], reader: Option<Zone>) -> bool {
        // DTSTAMP is the time of the export in some calendars, so it counts only where LAST-MODIFIED is missing.
        let kept = event.last_modified.or(event.created.max(event.dtstamp));
        let zone = event.start.zone_name().and_then(Zone::parse).or(reader);
        let zone = zone.unwrap_or_else(Zone::utc);
        let (Some(kept), Some(start)) = (kept, event.start.instant_in(zone.rules())) else {
            return false;
        };
        let day = zone.date(start);
        let since = talks.iter().filter(|talk| {
            let agreed_elsewhere = || {
                let mut then = self.meetings.iter().filter(|it| it.said_at == talk.at);
                then.any(|meeting| !meeting.is_cancelled && meeting.start != start)
            };
            !talk.is_outgoing && talk.at > kept && talk.at < start && agreed_elsewhere()
        });
        since.into_iter().any(|talk| {
            let writer = Writer {
                at: talk.at,
                offset: talk.offset,
                zone: None,
                reader,
            };
            let said = slots::read(&talk.text, &writer);
            let names_day = said.days.contains(&(day, day));
            let names_time = said.slots.iter().any(|slot| slot.start == start);
            said.moves && (names_day || names_time)
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use jiff::tz::Offset;
    use meanwhile_core::fact::ReadingKind;
    use meanwhile_mail::address::Address;
    use meanwhile_mail::calendar::parse_calendar;

    use super::*;
    use crate::matching::interview::find;

    fn moved(at: &str, text: &str) -> Talk {
        Talk {
            key: "1@acme.example".to_owned(),
            at: at.parse().unwrap(),
            offset: Offset::UTC,
            is_outgoing: false,
            subject: "Our interview".to_owned(),
            text: text.to_owned(),
            kind: ReadingKind::Scheduling,
            declines: false,
            is_courtesy: false,
            events: Vec::new(),
            from: Some(Address {
                name: Some("Tom Ashby".to_owned()),
                address: "tom@acme.example".to_owned(),
            }),
            is_machine: false,
        }
    }

    /// The starts of what stands once a calendar file shows Monday, 30 November 2026, at 16:00.
    #[track_caller]
    fn check(talk: Talk, expected: &[&str]) {
        let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@acme.example\r\n\
                    DTSTAMP:20261123T140000Z\r\nDTSTART:20261130T160000Z\r\nDTEND:20261130T170000Z\r\n\
                    SUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let events = parse_calendar(text.as_bytes()).events;
        let found = find(&[talk], &events, &BTreeSet::new(), Some(Zone::utc()));
        let standing = found.iter().filter(|meeting| !meeting.is_cancelled);
        let starts: Vec<String> = standing.map(|meeting| meeting.start.to_string()).collect();
        assert_eq!(starts, expected);
    }

    const MOVED: &str = "Hi, unfortunately we have to move our interview from Monday 30 November to Tuesday 1 \
                         December at 10:00. I have cancelled Monday.";

    #[test]
    fn the_day_that_a_later_message_moved_it_from_does_not_come_back() {
        check(
            moved("2026-11-26T09:00:00Z", MOVED),
            &["2026-12-01T10:00:00Z"],
        );
    }

    #[test]
    fn what_the_calendar_kept_after_the_message_stands() {
        check(
            moved("2026-11-20T09:00:00Z", MOVED),
            &["2026-11-30T16:00:00Z", "2026-12-01T10:00:00Z"],
        );
    }

    #[test]
    fn another_day_that_is_agreed_moves_nothing() {
        let text = "Your second interview is confirmed for Tuesday 1 December at 10:00.";
        check(
            moved("2026-11-26T09:00:00Z", text),
            &["2026-11-30T16:00:00Z", "2026-12-01T10:00:00Z"],
        );
    }
}
