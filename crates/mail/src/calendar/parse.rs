//! Reads a calendar: bytes to events.
//!
//! calcard reads the notation of one component at a time; this file gives each property its meaning and its
//! defaults. Never fails: a component that cannot be used is a finding.

use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarProperty, ICalendarStatus,
    ICalendarValue,
};
use jiff::{Span, civil};

use super::text::{Component, ComponentKind, cut, decode};
use super::value::{Times, add_duration, entry_text, first_text, instant, parse_components, zoned};
use super::zone::Zones;
use super::{
    Attendee, Calendar, Event, EventStatus, EventTime, Method, ParticipationStatus, Recurrence,
};
use crate::address::Address;
use crate::finding::{Finding, FindingCode, note};
use crate::limits::{ATTENDEES_MAX, RECURRENCE_DATES_MAX, TEXT_BYTES_MAX};
use crate::message::{clean_line, clean_text};

/// Findings kept per calendar. *Assumption:* more say nothing new.
const FINDINGS_MAX: usize = 100;

/// Reads an `.ics` file or a `text/calendar` part.
///
/// Never fails. Memory and time are in proportion to `bytes`, of which at most
/// [`crate::limits::CALENDAR_BYTES_MAX`] are read. Recurrences are kept as rules; see [`super::expand()`].
pub fn parse_calendar(bytes: &[u8]) -> Calendar {
    let mut findings = Vec::new();
    let text = decode(bytes, &mut findings);
    let cut = cut(&text, &mut findings);
    let mut zones = Zones::default();
    for component in cut
        .components
        .iter()
        .filter(|c| c.kind == ComponentKind::Zone)
    {
        zones.describe(&component.text);
    }
    let mut calendar = Calendar {
        method: cut.method.as_deref().and_then(method),
        product: cut.product,
        name: cut.name,
        events: Vec::new(),
        findings,
    };
    for component in cut
        .components
        .iter()
        .filter(|c| c.kind == ComponentKind::Event)
    {
        let mut findings = Vec::new();
        if let Some(mut event) = read_event(component, &zones, &mut findings) {
            event.method = calendar.method;
            calendar.events.push(event);
        }
        let room = FINDINGS_MAX.saturating_sub(calendar.findings.len());
        calendar.findings.extend(findings.into_iter().take(room));
    }
    calendar
}

fn method(text: &str) -> Option<Method> {
    Some(match text.trim().to_ascii_uppercase().as_str() {
        "PUBLISH" => Method::Publish,
        "REQUEST" => Method::Request,
        "REPLY" => Method::Reply,
        "ADD" => Method::Add,
        "CANCEL" => Method::Cancel,
        "REFRESH" => Method::Refresh,
        "COUNTER" => Method::Counter,
        "DECLINECOUNTER" => Method::DeclineCounter,
        _ => return None,
    })
}

fn read_event(component: &Component, zones: &Zones, findings: &mut Vec<Finding>) -> Option<Event> {
    let components = parse_components(&component.text);
    let root = components.first()?;
    let times = Times { zones };
    let time_of = |name: &ICalendarProperty, findings: &mut Vec<Finding>| {
        root.property(name)
            .and_then(|entry| times.of(entry, findings))
    };
    let recurrence_id = time_of(&ICalendarProperty::RecurrenceId, findings);
    let summary = line(root, &ICalendarProperty::Summary);
    // A cancellation of one occurrence may name only which one.
    let Some(start) =
        time_of(&ICalendarProperty::Dtstart, findings).or_else(|| recurrence_id.clone())
    else {
        note(findings, FindingCode::EventWithoutStart, || {
            format!(
                "The event {:?} has no usable start and was left out",
                summary.as_deref().unwrap_or_default()
            )
        });
        return None;
    };
    let end = end_of(root, &start, &times, findings);
    let start_entry = root.property(&ICalendarProperty::Dtstart);
    let organizer = root
        .property(&ICalendarProperty::Organizer)
        .and_then(attendee);
    let uid = line(root, &ICalendarProperty::Uid).unwrap_or_else(|| {
        note(findings, FindingCode::EventWithoutUid, || {
            "An event has no UID, one was derived from its start and title".to_owned()
        });
        derived_uid(&start, summary.as_deref(), organizer.as_ref())
    });
    Some(Event {
        uid,
        this_and_future: is_this_and_future(root),
        recurrence_id,
        sequence: sequence(root),
        method: None,
        dtstamp: root.property(&ICalendarProperty::Dtstamp).and_then(instant),
        status: status(root),
        end,
        summary,
        description: text(root, &ICalendarProperty::Description, findings),
        location: line(root, &ICalendarProperty::Location),
        url: url(root),
        organizer,
        attendees: attendees(root, findings),
        zone: start_entry.and_then(ICalendarEntry::tz_id).map(clean_line),
        created: root.property(&ICalendarProperty::Created).and_then(instant),
        last_modified: root
            .property(&ICalendarProperty::LastModified)
            .and_then(instant),
        recurrence: recurrence(root, component.rule.as_deref(), &times, findings),
        start,
    })
}

fn line(root: &ICalendarComponent, name: &ICalendarProperty) -> Option<String> {
    let text: String = first_text(root, name)?.chars().take(2_000).collect();
    Some(clean_line(&text)).filter(|line| !line.is_empty())
}

fn text(
    root: &ICalendarComponent,
    name: &ICalendarProperty,
    findings: &mut Vec<Finding>,
) -> Option<String> {
    let mut text = first_text(root, name)?;
    text.truncate(text.floor_char_boundary(TEXT_BYTES_MAX));
    let text = clean_text(text, findings).trim().to_owned();
    (!text.is_empty()).then_some(text)
}

fn sequence(root: &ICalendarComponent) -> i64 {
    match root
        .property(&ICalendarProperty::Sequence)
        .and_then(|entry| entry.values.first())
    {
        Some(ICalendarValue::Integer(number)) => *number,
        _ => 0,
    }
}

fn status(root: &ICalendarComponent) -> Option<EventStatus> {
    match root.status()? {
        ICalendarStatus::Tentative => Some(EventStatus::Tentative),
        ICalendarStatus::Confirmed => Some(EventStatus::Confirmed),
        ICalendarStatus::Cancelled => Some(EventStatus::Cancelled),
        _ => None,
    }
}

fn is_this_and_future(root: &ICalendarComponent) -> bool {
    root.property(&ICalendarProperty::RecurrenceId)
        .is_some_and(|entry| entry.parameter(&ICalendarParameterName::Range).is_some())
}

/// URL, else CONFERENCE (RFC 7986), else what Google and Microsoft call a meeting link.
fn url(root: &ICalendarComponent) -> Option<String> {
    let standard = [ICalendarProperty::Url, ICalendarProperty::Conference];
    let standard = standard.iter().find_map(|name| line(root, name));
    standard.or_else(|| {
        root.entries.iter().find_map(|entry| match &entry.name {
            ICalendarProperty::Other(name)
                if ["X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"]
                    .iter()
                    .any(|known| name.eq_ignore_ascii_case(known)) =>
            {
                let link: String = entry_text(entry)?.chars().take(2_000).collect();
                Some(clean_line(&link)).filter(|link| !link.is_empty())
            }
            _ => None,
        })
    })
}

fn attendees(root: &ICalendarComponent, findings: &mut Vec<Finding>) -> Vec<Attendee> {
    let mut entries = root
        .entries
        .iter()
        .filter(|entry| entry.name == ICalendarProperty::Attendee);
    let attendees = entries
        .by_ref()
        .filter_map(attendee)
        .take(ATTENDEES_MAX)
        .collect();
    if entries.next().is_some() {
        note(findings, FindingCode::TooManyAddresses, || {
            format!("An event has more than {ATTENDEES_MAX} attendees, the rest was ignored")
        });
    }
    attendees
}

/// Reads ATTENDEE or ORGANIZER. `None` when it names no mail address.
fn attendee(entry: &ICalendarEntry) -> Option<Attendee> {
    let parameter =
        |name: &ICalendarParameterName| entry.parameter(name).and_then(|value| value.as_text());
    let written = entry_text(entry).unwrap_or_default();
    let written = written.trim();
    let without_scheme = match written.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => &written[7..],
        _ => written,
    };
    let is_address = |text: &&str| {
        text.contains('@') && !text.contains(char::is_whitespace) && text.len() <= 320
    };
    let address = Some(without_scheme.trim_matches(['<', '>', '"']))
        .filter(is_address)
        .or_else(|| parameter(&ICalendarParameterName::Email).filter(is_address))?;
    let (local, domain) = address.rsplit_once('@')?;
    let name = parameter(&ICalendarParameterName::Cn)
        .map(|name| clean_line(name.trim_matches(['"', '\''])))
        .filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case(address))
        .map(|name| name.chars().take(200).collect());
    let upper = |name| parameter(name).map(str::to_ascii_uppercase);
    Some(Attendee {
        address: Address {
            name,
            address: clean_line(&format!("{local}@{}", domain.to_lowercase())),
        },
        status: match upper(&ICalendarParameterName::Partstat).as_deref() {
            Some("ACCEPTED") => ParticipationStatus::Accepted,
            Some("DECLINED") => ParticipationStatus::Declined,
            Some("TENTATIVE") => ParticipationStatus::Tentative,
            Some("DELEGATED") => ParticipationStatus::Delegated,
            _ => ParticipationStatus::NeedsAction,
        },
        is_resource: matches!(
            upper(&ICalendarParameterName::Cutype).as_deref(),
            Some("ROOM" | "RESOURCE")
        ),
    })
}

fn recurrence(
    root: &ICalendarComponent,
    rule: Option<&str>,
    times: &Times<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Recurrence> {
    let mut dates = |name: ICalendarProperty| -> Vec<EventTime> {
        let mut out = Vec::new();
        for entry in root.entries.iter().filter(|entry| entry.name == name) {
            out.append(&mut times.all(entry, findings));
            if out.len() > RECURRENCE_DATES_MAX {
                out.truncate(RECURRENCE_DATES_MAX);
                note(findings, FindingCode::TooManyOccurrences, || {
                    format!(
                        "An event lists more than {RECURRENCE_DATES_MAX} dates, the rest was ignored"
                    )
                });
                break;
            }
        }
        out
    };
    let recurrence = Recurrence {
        rule: rule.map(|rule| rule.chars().take(1_000).collect()),
        dates: dates(ICalendarProperty::Rdate),
        exceptions: dates(ICalendarProperty::Exdate),
    };
    (recurrence != Recurrence::default()).then_some(recurrence)
}

/// Finds the end: DTEND, DURATION, or the default; of the same kind as the start and not before it.
fn end_of(
    root: &ICalendarComponent,
    start: &EventTime,
    times: &Times<'_>,
    findings: &mut Vec<Finding>,
) -> EventTime {
    let written = match root.property(&ICalendarProperty::Dtend) {
        Some(entry) => times
            .of(entry, findings)
            .and_then(|end| same_kind(start, end, findings)),
        None => match root
            .property(&ICalendarProperty::Duration)
            .and_then(|entry| entry.values.first())
        {
            Some(ICalendarValue::Duration(duration)) => add_duration(start, duration),
            Some(_) => None,
            None => return default_end(start),
        },
    };
    match written {
        Some(end) if !is_before(&end, start) => {
            // One whole day, written by many as ending when it starts.
            if start.is_all_day() && end == *start {
                default_end(start)
            } else {
                end
            }
        }
        _ => {
            note(findings, FindingCode::EventEndUnusable, || {
                "The end or duration of an event cannot be, the default was used".to_owned()
            });
            default_end(start)
        }
    }
}

/// RFC 5545 section 3.6.1: one day for a day, else no time at all.
fn default_end(start: &EventTime) -> EventTime {
    match start {
        EventTime::Date(date) => {
            EventTime::Date(date.checked_add(Span::new().days(1)).unwrap_or(*date))
        }
        other => other.clone(),
    }
}

/// Makes an end the same kind of time as the start, as writers mean it who mix them.
fn same_kind(start: &EventTime, end: EventTime, findings: &mut Vec<Finding>) -> Option<EventTime> {
    match (start, end) {
        (EventTime::Zoned(_), end @ EventTime::Zoned(_)) => Some(end),
        (EventTime::Zoned(start), end) => zoned(end.civil(), start.time_zone(), findings),
        (EventTime::Floating(_), end) => Some(EventTime::Floating(end.civil())),
        (EventTime::Date(_), EventTime::Date(end)) => Some(EventTime::Date(end)),
        (EventTime::Date(_), end) => {
            let civil = end.civil();
            let is_midnight = civil.time() == civil::Time::midnight();
            let days = Span::new().days(i64::from(!is_midnight));
            civil.date().checked_add(days).ok().map(EventTime::Date)
        }
    }
}

fn is_before(a: &EventTime, b: &EventTime) -> bool {
    match (a, b) {
        (EventTime::Zoned(a), EventTime::Zoned(b)) => a.timestamp() < b.timestamp(),
        _ => a.civil() < b.civil(),
    }
}

/// FNV-1a, 64 bits, over what names the event: the same file gives the same UID. Source: RFC 9923.
fn derived_uid(start: &EventTime, summary: Option<&str>, organizer: Option<&Attendee>) -> String {
    let organizer = organizer.map_or("", |o| o.address.address.as_str());
    let text = format!(
        "{}|{}|{organizer}",
        start.civil(),
        summary.unwrap_or_default()
    );
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("derived-{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Calendar {
        parse_calendar(
            format!("BEGIN:VCALENDAR\nVERSION:2.0\n{body}END:VCALENDAR\n")
                .replace('\n', "\r\n")
                .as_bytes(),
        )
    }

    fn check(lines: &str) -> (Event, Vec<Finding>) {
        let calendar = read(&format!("BEGIN:VEVENT\nUID:1\n{lines}END:VEVENT\n"));
        assert_eq!(calendar.events.len(), 1, "{lines} {:?}", calendar.findings);
        (calendar.events[0].clone(), calendar.findings)
    }

    #[test]
    fn an_invitation_is_read_whole() {
        let calendar = read(concat!(
            "METHOD:REQUEST\nPRODID:-//Example//EN\nBEGIN:VEVENT\nUID:abc@example.org\nSEQUENCE:2\n",
            "DTSTAMP:20260301T120000Z\nCREATED:20260228T120000Z\nLAST-MODIFIED:20260301T110000Z\n",
            "DTSTART;TZID=Europe/Berlin:20260303T100000\nDTEND;TZID=Europe/Berlin:20260303T110000\n",
            "SUMMARY:Interview\\, round 2\nDESCRIPTION:Join:\\nhttps://meet.example/x\nLOCATION:Room 4\\; 2nd floor\n",
            "STATUS:CONFIRMED\nURL:https://meet.example/x\n",
            "ORGANIZER;CN=\"Ana, HR\":MAILTO:Ana@Example.org\n",
            "ATTENDEE;CN=Jo;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:jo@example.com\n",
            "ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@example.org\n",
            "ATTENDEE;CN=Nobody:invalid:nomail\n",
            "BEGIN:VALARM\nTRIGGER:-PT15M\nDESCRIPTION:alarm\nEND:VALARM\nEND:VEVENT\n"
        ));
        assert_eq!(calendar.findings, []);
        assert_eq!(calendar.method, Some(Method::Request));
        let event = &calendar.events[0];
        assert_eq!(event.method, Some(Method::Request));
        assert_eq!((event.uid.as_str(), event.sequence), ("abc@example.org", 2));
        assert_eq!(event.dtstamp.unwrap().to_string(), "2026-03-01T12:00:00Z");
        assert_eq!(event.start.zone_name(), Some("Europe/Berlin"));
        assert_eq!(event.zone.as_deref(), Some("Europe/Berlin"));
        assert_eq!(event.start.civil().to_string(), "2026-03-03T10:00:00");
        assert_eq!(event.end.civil().to_string(), "2026-03-03T11:00:00");
        assert_eq!(event.summary.as_deref(), Some("Interview, round 2"));
        assert_eq!(
            event.description.as_deref(),
            Some("Join:\nhttps://meet.example/x")
        );
        assert_eq!(event.location.as_deref(), Some("Room 4; 2nd floor"));
        assert_eq!(event.url.as_deref(), Some("https://meet.example/x"));
        assert_eq!(event.status, Some(EventStatus::Confirmed));
        let organizer = event.organizer.as_ref().unwrap();
        assert_eq!(organizer.address.name.as_deref(), Some("Ana, HR"));
        assert_eq!(organizer.address.address, "Ana@example.org");
        assert_eq!(event.attendees.len(), 2);
        assert_eq!(event.attendees[0].status, ParticipationStatus::Accepted);
        assert!(event.attendees[1].is_resource);
        assert!(!event.all_day() && !event.floating());
    }

    #[test]
    fn the_kinds_of_time_are_told_apart() {
        let (event, _) = check("DTSTART:20260303T090000Z\n");
        assert_eq!(event.start.zone_name(), Some("UTC"));
        let (event, _) = check("DTSTART:20260303T090000\n");
        assert!(event.floating());
        let (event, _) = check("DTSTART;VALUE=DATE:20260303\n");
        assert!(event.all_day());
        let (event, _) = check("DTSTART:20260303\n");
        assert!(event.all_day());
    }

    #[test]
    fn zones_of_outlook_and_others_are_found() {
        for zone in [
            "W. Europe Standard Time",
            "\"W. Europe Standard Time\"",
            "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin",
            "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"",
        ] {
            let (event, findings) = check(&format!("DTSTART;TZID={zone}:20260703T100000\n"));
            assert_eq!(event.start.zone_name(), Some("Europe/Berlin"), "{zone}");
            assert_eq!(findings, []);
        }
        let calendar = read(concat!(
            "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Customized Time Zone:20260703T100000\nEND:VEVENT\n",
            "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n",
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\n",
            "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
        ));
        let start = calendar.events[0]
            .start
            .instant_in(&jiff::tz::TimeZone::UTC)
            .unwrap();
        assert_eq!(start.to_string(), "2026-07-03T08:00:00Z");
    }

    #[test]
    fn an_unknown_zone_is_a_finding_and_the_time_floats() {
        let (event, findings) = check("DTSTART;TZID=Middle Earth:20260303T100000\n");
        assert!(event.floating());
        assert_eq!(event.zone.as_deref(), Some("Middle Earth"));
        assert_eq!(findings[0].code, FindingCode::ZoneUnknown);
    }

    #[test]
    fn gaps_and_folds_follow_the_standard_and_say_so() {
        let (event, findings) = check("DTSTART;TZID=Europe/Berlin:20260329T023000\n");
        assert_eq!(event.start.civil().to_string(), "2026-03-29T03:30:00");
        assert_eq!(findings[0].code, FindingCode::TimeInGapOrFold);
        let (event, findings) = check("DTSTART;TZID=Europe/Berlin:20261025T023000\n");
        let instant = event.start.instant_in(&jiff::tz::TimeZone::UTC).unwrap();
        assert_eq!(instant.to_string(), "2026-10-25T00:30:00Z");
        assert_eq!(findings[0].code, FindingCode::TimeInGapOrFold);
    }

    #[test]
    fn ends_come_from_end_duration_or_default() {
        for (lines, end) in [
            (
                "DTSTART:20260303T090000Z\nDTEND:20260303T100000Z\n",
                "2026-03-03T10:00:00",
            ),
            (
                "DTSTART:20260303T090000Z\nDURATION:PT45M\n",
                "2026-03-03T09:45:00",
            ),
            (
                "DTSTART:20260303T090000Z\nDURATION:P1DT1H\n",
                "2026-03-04T10:00:00",
            ),
            ("DTSTART:20260303T090000Z\n", "2026-03-03T09:00:00"),
            ("DTSTART;VALUE=DATE:20260303\n", "2026-03-04T00:00:00"),
            (
                "DTSTART;VALUE=DATE:20260303\nDTEND;VALUE=DATE:20260306\n",
                "2026-03-06T00:00:00",
            ),
            (
                "DTSTART;VALUE=DATE:20260303\nDTEND;VALUE=DATE:20260303\n",
                "2026-03-04T00:00:00",
            ),
            (
                "DTSTART;VALUE=DATE:20260303\nDURATION:P2D\n",
                "2026-03-05T00:00:00",
            ),
            (
                "DTSTART;VALUE=DATE:20260303\nDTEND:20260303T120000Z\n",
                "2026-03-04T00:00:00",
            ),
            (
                "DTSTART;TZID=Europe/Berlin:20260303T090000\nDTEND:20260303T100000\n",
                "2026-03-03T10:00:00",
            ),
            // A day across the clock change is a day, 24 hours are 24 hours.
            (
                "DTSTART;TZID=Europe/Berlin:20260328T120000\nDURATION:P1D\n",
                "2026-03-29T12:00:00",
            ),
            (
                "DTSTART;TZID=Europe/Berlin:20260328T120000\nDURATION:PT24H\n",
                "2026-03-29T13:00:00",
            ),
        ] {
            let (event, findings) = check(lines);
            assert_eq!(event.end.civil().to_string(), end, "{lines}");
            assert_eq!(findings, [], "{lines}");
        }
    }

    #[test]
    fn ends_that_cannot_be_are_findings() {
        for lines in [
            "DTSTART:20260303T090000Z\nDTEND:20260302T090000Z\n",
            "DTSTART:20260303T090000Z\nDTEND:never\n",
            "DTSTART:20260303T090000Z\nDURATION:-PT1H\n",
            "DTSTART:20260303T090000Z\nDURATION:P4000000000W\n",
            "DTSTART:99991230T210000Z\nDURATION:P1D\n",
        ] {
            let (event, findings) = check(lines);
            assert_eq!(event.end, event.start, "{lines}");
            assert_eq!(findings[0].code, FindingCode::EventEndUnusable, "{lines}");
        }
    }

    #[test]
    fn the_end_of_time_is_no_problem() {
        let (event, _) = check("DTSTART;VALUE=DATE:99991231\n");
        assert_eq!(event.end.civil().year(), 9999);
        let (event, _) = check("DTSTART:99991231T235959\n");
        assert_eq!(event.end.civil().year(), 9999);
        for bad in [
            "DTSTART:00000000T000000Z\n",
            "DTSTART:20260230T100000\n",
            "DTSTART:20260303T250000\n",
            "DTSTART:\n",
            // Behind the last instant that can be represented.
            "DTSTART:99991231T235959Z\n",
            "",
        ] {
            let calendar = read(&format!("BEGIN:VEVENT\nUID:1\n{bad}END:VEVENT\n"));
            assert!(calendar.events.is_empty(), "{bad}");
            assert_eq!(
                calendar.findings[0].code,
                FindingCode::EventWithoutStart,
                "{bad}"
            );
        }
    }

    #[test]
    fn an_event_without_uid_gets_the_same_one_every_time() {
        let body = "BEGIN:VEVENT\nDTSTART:20260303T090000Z\nSUMMARY:x\nEND:VEVENT\n";
        let (one, two) = (read(body), read(body));
        assert_eq!(one.events[0].uid, two.events[0].uid);
        assert!(one.events[0].uid.starts_with("derived-"));
        assert_eq!(one.findings[0].code, FindingCode::EventWithoutUid);
    }

    #[test]
    fn a_broken_event_leaves_its_neighbours_alone() {
        let calendar = read(
            "BEGIN:VEVENT\nUID:1\nSUMMARY:no start\nBEGIN:VEVENT\nUID:2\nDTSTART:20260303T090000Z\nEND:VEVENT\nnonsense\nEND:VTODO\nBEGIN:VEVENT\nUID:3\nDTSTART:20260304T090000Z\nEND:VEVENT\n",
        );
        let uids: Vec<&str> = calendar.events.iter().map(|e| e.uid.as_str()).collect();
        assert_eq!(uids, ["2", "3"]);
    }

    #[test]
    fn text_is_clean_and_folded_lines_join_within_letters() {
        let bytes = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260303T090000Z\r\nSUMMARY:Gespr\xc3\r\n \xa4ch \x1b[2J\x00x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let calendar = parse_calendar(bytes);
        assert_eq!(calendar.findings, []);
        assert_eq!(
            calendar.events[0].summary.as_deref(),
            Some("Gespräch [2J x")
        );
    }
}
