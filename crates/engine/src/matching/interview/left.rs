//! Meetings that a calendar file still shows at their old time, though a message has called them off or moved them since.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::CalledOff;
use meanwhile_core::time::Zone;
use meanwhile_mail::calendar::Event;

use super::desk::Desk;
use super::{Meeting, Talk};
use crate::matching::slots::{self, Said, Writer};

/// A message that called a meeting off which nothing had announced before it: the calendar may still show it.
pub(super) struct OffUnseen {
    off: CalledOff,
    /// The days it names; none where it speaks of the next one.
    days: Vec<(Date, Date)>,
}

/// When a calendar last touched an event. `None` where it does not say.
///
/// DTSTAMP is the time of the export in some calendars, so it counts only where LAST-MODIFIED is missing.
pub(super) fn kept_at(event: &Event) -> Option<Timestamp> {
    event.last_modified.or(event.created.max(event.dtstamp))
}

/// Whether two moments are the start of one meeting.
fn is_near(one: Timestamp, other: Timestamp) -> bool {
    (one.as_second() - other.as_second()).abs() <= 1_800
}

impl Meeting {
    /// Whether what is known of a meeting is younger than an entry which shows it standing, or at another time.
    pub(super) fn outlives(&self, made: &Self, kept: Option<Timestamp>) -> bool {
        let is_older = |at: Timestamp| kept.is_none_or(|kept| kept <= at);
        let off_at = self.called_off.map_or(self.said_at, |off| off.at);
        let is_off = self.is_cancelled && is_near(self.start, made.start) && is_older(off_at);
        let is_moved =
            self.start != made.start && !self.key.starts_with("uid:") && is_older(self.said_at);
        !made.is_cancelled && (is_off || (!self.is_cancelled && is_moved))
    }
}

impl Desk<'_> {
    /// Whether an entry of a calendar, `kept` then, shows a meeting that words have called off or moved since.
    pub(super) fn is_overtaken(&self, made: &Meeting, kept: Option<Timestamp>) -> bool {
        let stands = self.near(made.start).is_some();
        let was_there = |meeting: &Meeting| meeting.was.iter().any(|was| is_near(*was, made.start));
        let is_old = |meeting: &Meeting| {
            let is_it = meeting.is_cancelled || was_there(meeting);
            is_it && meeting.outlives(made, kept)
        };
        !stands && self.meetings.iter().any(is_old)
    }

    /// Notes that a message calls off what nothing had announced.
    pub(super) fn off_unseen(&mut self, talk: &Talk, said: &Said) {
        self.off_unseen.push(OffUnseen {
            off: CalledOff {
                at: talk.at,
                by_seeker: talk.is_outgoing,
            },
            days: said.days.clone(),
        });
    }

    /// The meeting of a calendar's entry, called off where a message after it was `kept` did so and names its day, or none
    /// and it is the next.
    pub(super) fn off_before(&mut self, mut made: Meeting, kept: Option<Timestamp>) -> Meeting {
        let day = made.zone.unwrap_or_else(Zone::utc).date(made.start);
        let is_it = |it: &OffUnseen| {
            let is_named = it.days.is_empty() || it.days.contains(&(day, day));
            it.off.at < made.start && kept.is_none_or(|kept| kept <= it.off.at) && is_named
        };
        if let Some(found) = self.off_unseen.iter().position(is_it) {
            made.is_cancelled = true;
            made.called_off = Some(self.off_unseen.remove(found).off);
        }
        made
    }

    /// Whether a message moved this event away after the calendar last touched it: it names the old day or time, and
    /// what was agreed with it is elsewhere.
    pub(super) fn has_left(&self, event: &Event, talks: &[Talk], reader: Option<Zone>) -> bool {
        let kept = kept_at(event);
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
        check_all(&[talk], expected);
    }

    #[track_caller]
    fn check_all(talks: &[Talk], expected: &[&str]) {
        let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@acme.example\r\n\
                    DTSTAMP:20261123T140000Z\r\nDTSTART:20261130T160000Z\r\nDTEND:20261130T170000Z\r\n\
                    SUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let events = parse_calendar(text.as_bytes()).events;
        let found = find(talks, &events, &BTreeSet::new(), Some(Zone::utc()));
        let standing = found.iter().filter(|meeting| !meeting.is_cancelled);
        let starts: Vec<String> = standing.map(|meeting| meeting.start.to_string()).collect();
        assert_eq!(starts, expected);
    }

    /// What stands of a calendar last touched on Monday, 23 November, at 14:00, beside `talks`.
    #[track_caller]
    fn check_off(off: &str, at: &str, mine: bool, expected: &[&str]) {
        let mut off = moved(at, off);
        off.is_outgoing = mine;
        check(off.clone(), expected);
        let invites = "We look forward to your interview on Monday 30 November at 16:00.";
        check_all(&[moved("2026-11-20T09:00:00Z", invites), off], expected);
    }

    #[test]
    fn what_was_called_off_after_the_calendar_touched_it_stays_off() {
        let off = "I am so sorry, we have to cancel the interview on Monday.";
        check_off(off, "2026-11-27T09:00:00Z", false, &[]);
        let off = "I am sorry, I have to cancel our interview.";
        check_off(off, "2026-11-27T09:00:00Z", true, &[]);
        let back = &["2026-11-30T16:00:00Z"];
        check_off(off, "2026-11-23T09:00:00Z", true, back);
    }

    #[test]
    fn what_was_moved_without_its_old_day_does_not_come_back() {
        let invites = "We look forward to your interview on Monday 30 November at 16:00.";
        let moves =
            "We have to move your interview to Tuesday 1 December 2026 at 14:00. Hope that works.";
        let talks = [
            moved("2026-11-20T09:00:00Z", invites),
            moved("2026-11-26T09:00:00Z", moves),
        ];
        check_all(&talks, &["2026-12-01T14:00:00Z"]);
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
