//! Applies updates, cancellations and answers to events, as RFC 5546 means them.
//!
//! The newest version of an event counts: by SEQUENCE, then DTSTAMP, then the order given. Counter-proposals and requests
//! to refresh change nothing here. This file does not expand recurrences.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil};

use super::{Attendee, Event, EventStatus, EventTime, Method};
use crate::limits::ATTENDEES_MAX;

/// Identity of an occurrence within a series: the instant or civil time it replaces.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum OccurrenceKey {
    Instant(Timestamp),
    Civil(civil::DateTime),
}

/// All that is known under one UID.
#[derive(Default)]
struct Series {
    /// Place of its first event in the input.
    order: usize,
    master: Option<Event>,
    overrides: BTreeMap<OccurrenceKey, Event>,
}

/// Returns one event per UID and RECURRENCE-ID: the newest version, cancelled ones marked by their status.
///
/// `events` are those of any number of calendars, in the order of arrival. The result is in the order in which UIDs first
/// occur, the series before its overrides, those by the time they replace. A cancellation keeps the details of what it
/// cancels; an answer (REPLY) only updates the answering attendee.
pub fn merge(events: Vec<Event>) -> Vec<Event> {
    let mut all: BTreeMap<String, Series> = BTreeMap::new();
    // Answers last: they may have arrived, or been read, before the invitation they answer.
    let (answers, versions): (Vec<_>, Vec<_>) = events
        .into_iter()
        .enumerate()
        .partition(|(_, event)| event.method == Some(Method::Reply));
    for (order, event) in versions {
        match event.method {
            Some(Method::Counter | Method::DeclineCounter | Method::Refresh) => {}
            Some(Method::Cancel) => cancel(series(&mut all, &event.uid, order), event),
            _ => update(series(&mut all, &event.uid, order), event),
        }
    }
    for (order, event) in answers {
        answer(series(&mut all, &event.uid, order), event);
    }
    let mut ordered: Vec<Series> = all.into_values().collect();
    ordered.sort_by_key(|series| series.order);
    ordered
        .into_iter()
        .flat_map(|series| {
            series
                .master
                .into_iter()
                .chain(series.overrides.into_values())
        })
        .collect()
}

fn series<'x>(all: &'x mut BTreeMap<String, Series>, uid: &str, order: usize) -> &'x mut Series {
    all.entry(uid.to_owned()).or_insert_with(|| Series {
        order,
        ..Series::default()
    })
}

fn key(id: &EventTime) -> OccurrenceKey {
    match id {
        EventTime::Zoned(zoned) => OccurrenceKey::Instant(zoned.timestamp()),
        EventTime::Floating(civil) => OccurrenceKey::Civil(*civil),
        EventTime::Date(date) => OccurrenceKey::Civil(date.to_datetime(civil::Time::midnight())),
    }
}

/// Tells whether `new` is at least as new as `old`.
fn supersedes(new: &Event, old: &Event) -> bool {
    (new.sequence, new.dtstamp) >= (old.sequence, old.dtstamp)
}

fn update(series: &mut Series, event: Event) {
    if let Some(id) = &event.recurrence_id {
        let key = key(id);
        if series
            .overrides
            .get(&key)
            .is_none_or(|old| supersedes(&event, old))
        {
            series.overrides.insert(key, event);
        }
        return;
    }
    let Some(old) = &series.master else {
        series.master = Some(event);
        return;
    };
    if !supersedes(&event, old) {
        return;
    }
    // A series that was moved starts anew: overrides of its former times fit nothing any more.
    if old.start != event.start || old.recurrence != event.recurrence {
        series
            .overrides
            .retain(|_, own| own.sequence >= event.sequence);
    }
    series.master = Some(event);
}

fn cancel(series: &mut Series, event: Event) {
    if let Some(id) = &event.recurrence_id {
        let key = key(id);
        match series.overrides.get_mut(&key) {
            Some(old) => mark_cancelled(old, &event),
            None => {
                let mut event = event;
                event.status = Some(EventStatus::Cancelled);
                // A bare cancellation says nothing; what the series says still holds.
                if let Some(master) = &series.master {
                    event.summary = event.summary.or_else(|| master.summary.clone());
                    event.organizer = event.organizer.or_else(|| master.organizer.clone());
                }
                series.overrides.insert(key, event);
            }
        }
        return;
    }
    match &mut series.master {
        Some(master) => {
            if supersedes(&event, master) {
                mark_cancelled(master, &event);
                for own in series.overrides.values_mut() {
                    mark_cancelled(own, &event);
                }
            }
        }
        None => {
            let mut event = event;
            event.status = Some(EventStatus::Cancelled);
            series.master = Some(event);
        }
    }
}

fn mark_cancelled(old: &mut Event, cancellation: &Event) {
    if supersedes(cancellation, old) {
        old.status = Some(EventStatus::Cancelled);
        old.method = Some(Method::Cancel);
        old.sequence = cancellation.sequence;
        old.dtstamp = cancellation.dtstamp.or(old.dtstamp);
    }
}

fn answer(series: &mut Series, event: Event) {
    let known = match &event.recurrence_id {
        Some(id) => match series.overrides.get_mut(&key(id)) {
            Some(own) => Some(own),
            // An answer to one occurrence of a series changes nothing of the others.
            None if series.master.is_some() => return,
            None => None,
        },
        None => series.master.as_mut(),
    };
    let Some(known) = known else {
        // The invitation itself is not there: the answer is all that is known of it.
        match &event.recurrence_id {
            Some(id) => {
                series.overrides.insert(key(id), event);
            }
            None => series.master = Some(event),
        }
        return;
    };
    if event.sequence < known.sequence {
        return;
    }
    for answered in &event.attendees {
        let has_room = known.attendees.len() < ATTENDEES_MAX;
        let is_same = |a: &&mut Attendee| {
            a.address
                .address
                .eq_ignore_ascii_case(&answered.address.address)
        };
        match known.attendees.iter_mut().find(is_same) {
            Some(attendee) => attendee.status = answered.status,
            None if has_room => known.attendees.push(answered.clone()),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ParticipationStatus, parse_calendar};
    use super::*;

    fn read(method: &str, body: &str) -> Vec<Event> {
        let text = format!(
            "BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\nUID:1\nDTSTART:20260303T100000Z\n{body}\nEND:VEVENT\nEND:VCALENDAR\n"
        );
        parse_calendar(text.as_bytes()).events
    }

    fn check(parts: &[(&str, &str)]) -> Vec<Event> {
        merge(
            parts
                .iter()
                .flat_map(|(method, body)| read(method, body))
                .collect(),
        )
    }

    #[test]
    fn the_newest_version_counts_in_any_order() {
        let old = (
            "REQUEST",
            "SEQUENCE:0\nDTSTAMP:20260301T100000Z\nSUMMARY:old",
        );
        let new = (
            "REQUEST",
            "SEQUENCE:1\nDTSTAMP:20260302T100000Z\nSUMMARY:new",
        );
        for parts in [[old, new], [new, old]] {
            let events = check(&parts);
            assert_eq!(events.len(), 1);
            assert_eq!(events[0].summary.as_deref(), Some("new"));
        }
        let earlier = ("REQUEST", "DTSTAMP:20260301T100000Z\nSUMMARY:a");
        let later = ("REQUEST", "DTSTAMP:20260301T100001Z\nSUMMARY:b");
        assert_eq!(check(&[later, earlier])[0].summary.as_deref(), Some("b"));
    }

    #[test]
    fn a_cancellation_keeps_details_and_a_newer_invitation_revives() {
        let request = ("REQUEST", "SEQUENCE:0\nSUMMARY:Interview\nLOCATION:Room 1");
        let cancel = ("CANCEL", "SEQUENCE:1\nDTSTAMP:20260302T100000Z");
        let events = check(&[request, cancel]);
        assert!(events[0].is_cancelled());
        assert_eq!(events[0].location.as_deref(), Some("Room 1"));
        let again = ("REQUEST", "SEQUENCE:2\nSUMMARY:Interview");
        assert!(!check(&[request, cancel, again])[0].is_cancelled());
        assert!(check(&[cancel])[0].is_cancelled());
    }

    #[test]
    fn an_old_cancellation_does_not_cancel_a_newer_version() {
        let request = ("REQUEST", "SEQUENCE:3\nSUMMARY:Interview");
        assert!(!check(&[request, ("CANCEL", "SEQUENCE:1")])[0].is_cancelled());
    }

    #[test]
    fn one_occurrence_is_cancelled_alone() {
        let events = check(&[
            ("REQUEST", "RRULE:FREQ=DAILY;COUNT=3\nSUMMARY:Series"),
            ("CANCEL", "RECURRENCE-ID:20260304T100000Z"),
        ]);
        assert_eq!(events.len(), 2);
        assert!(!events[0].is_cancelled());
        assert!(events[1].is_cancelled());
        assert_eq!(events[1].summary.as_deref(), Some("Series"));
    }

    #[test]
    fn answers_update_attendees_even_when_read_first() {
        let request = (
            "REQUEST",
            "SUMMARY:Interview\nATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:Ana@example.org",
        );
        let reply = ("REPLY", "ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:ana@example.org");
        for parts in [[request, reply], [reply, request]] {
            let events = check(&parts);
            assert_eq!(events.len(), 1);
            assert_eq!(events[0].attendees[0].status, ParticipationStatus::Accepted);
            assert_eq!(events[0].summary.as_deref(), Some("Interview"));
        }
    }

    #[test]
    fn proposals_change_nothing() {
        let events = check(&[
            ("REQUEST", "SUMMARY:a"),
            ("COUNTER", "SEQUENCE:9\nSUMMARY:b"),
        ]);
        assert_eq!(events.len(), 1);
        assert_eq!(events[0].summary.as_deref(), Some("a"));
    }

    #[test]
    fn a_moved_series_drops_overrides_of_its_former_times() {
        let series = ("REQUEST", "SEQUENCE:0\nRRULE:FREQ=DAILY;COUNT=3");
        let own = ("REQUEST", "SEQUENCE:0\nRECURRENCE-ID:20260304T100000Z");
        let moved = ("REQUEST", "SEQUENCE:1\nRRULE:FREQ=WEEKLY;COUNT=3");
        assert_eq!(check(&[series, own]).len(), 2);
        assert_eq!(check(&[series, own, moved]).len(), 1);
    }
}
