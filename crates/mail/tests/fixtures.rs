//! The invented mail and calendars, read as a later stage would.
//!
//! One test per file of `fixtures/mail` and `fixtures/calendar`; the last one finds the forgotten one.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::PathBuf;

use meanwhile_mail::FindingCode;
use meanwhile_mail::calendar::{
    Calendar, Event, ExpandLimits, Method, ParticipationStatus, expand, merge, parse_calendar,
};
use meanwhile_mail::mailbox::{Item, SourceKind, open};
use meanwhile_mail::message::{Authentication, Message, TextOrigin, newest_text};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures")
        .join(name)
}

fn message(name: &str) -> Message {
    let items: Vec<Item> = open(path(&format!("mail/{name}"))).unwrap().collect();
    let [Item::Message(raw)] = items.as_slice() else {
        panic!("{name}: {items:?}")
    };
    Message::parse(&raw.bytes)
}

fn calendar(name: &str) -> Calendar {
    let items: Vec<Item> = open(path(&format!("calendar/{name}"))).unwrap().collect();
    let [Item::Calendar(raw)] = items.as_slice() else {
        panic!("{name}: {items:?}")
    };
    parse_calendar(&raw.bytes)
}

fn starts(events: &[Event]) -> Vec<String> {
    let utc = jiff::tz::TimeZone::UTC;
    expand(events, &ExpandLimits::default())
        .occurrences
        .iter()
        .map(|o| {
            let mark = if o.event.is_cancelled() { " off" } else { "" };
            format!("{}{mark}", o.start.instant_in(&utc).unwrap())
        })
        .collect()
}

#[test]
fn gmail_reply() {
    let message = message("gmail_reply.eml");
    assert_eq!(message.findings, []);
    assert_eq!(message.text_origin, TextOrigin::Plain);
    assert_eq!(
        newest_text(&message.text),
        "Hi Jo,\n\nIt was lovely to meet you too. We’d like you to meet the rest of the team;\nexpect dates from us by Friday next week.\n\nBest,\nAna"
    );
    let headers = &message.headers;
    assert_eq!(
        headers.from.as_ref().unwrap().name.as_deref(),
        Some("Ana Lovén")
    );
    assert_eq!(headers.in_reply_to, ["CAJo1@mail.example.com"]);
    assert_eq!(headers.date.unwrap().to_string(), "2026-03-05T10:15:20Z");
    assert_eq!(
        headers.received.unwrap().to_string(),
        "2026-03-05T10:15:31Z"
    );
    assert_eq!(headers.authentication(), Some(Authentication::Passed));
    assert!(!headers.list.is_list_or_bulk() && !headers.auto_reply.is_automatic());
}

#[test]
fn outlook_reply_html() {
    let message = message("outlook_reply_html.eml");
    assert_eq!(message.text_origin, TextOrigin::Html);
    assert_eq!(
        newest_text(&message.text),
        "Dear Jo,\n\nThe panel needs a little longer – please expect our answer by 18 March.\n\nContact:\n\n020 7946 0000\n\nKind regards,\nTunde"
    );
    assert_eq!(
        message.headers.from.unwrap().name.as_deref(),
        Some("Okafor, Tunde")
    );
}

#[test]
fn german_latin1() {
    let message = message("german_latin1.eml");
    assert_eq!(message.findings, []);
    assert_eq!(
        message.headers.subject.as_deref(),
        Some("AW: Gespräch am Dienstag")
    );
    assert_eq!(
        newest_text(&message.text),
        "Guten Tag,\n\nvielen Dank für das Gespräch. Wir melden uns bis zum 20. März.\n\nMit freundlichen Grüßen\nJürgen Müller"
    );
}

#[test]
fn flowed_inline_answers() {
    let message = message("flowed_inline_answers.eml");
    assert!(message.text.contains("> When do you expect to decide?"));
    assert_eq!(
        newest_text(&message.text),
        "We meet on Thursday and will write on Friday.\nNo, not at this stage."
    );
}

#[test]
fn out_of_office() {
    let message = message("out_of_office.eml");
    assert!(message.headers.auto_reply.is_automatic());
    assert_eq!(message.headers.return_path.as_deref(), Some(""));
    assert!(message.text.contains("until 9 March"));
}

#[test]
fn bounce() {
    let message = message("bounce.eml");
    assert!(message.headers.is_report && message.headers.auto_reply.has_failed_recipients);
    assert!(message.text.starts_with("Your message was not delivered"));
    assert!(!message.text.contains("Dear Anna"));
    let types: Vec<&str> = message
        .attachments
        .iter()
        .map(|a| a.media_type.as_str())
        .collect();
    assert_eq!(types, ["message/delivery-status", "message/rfc822"]);
}

#[test]
fn newsletter() {
    let message = message("newsletter.eml");
    assert!(message.headers.list.is_list_or_bulk());
    assert_eq!(
        message.text,
        "New roles\n\n- Analyst, Northwind\n- Planner, Harbour\n\njobsweekly.example <click.tracker.example>"
    );
}

#[test]
fn ats_rejection_html() {
    let message = message("ats_rejection_html.eml");
    assert_eq!(message.text_origin, TextOrigin::Html);
    assert!(
        message
            .text
            .starts_with("Dear Jo,\n\nThank you for the time"),
        "{}",
        message.text
    );
    assert!(message.text.ends_with("Kind regards,\nBrightworks"));
    assert_eq!(
        message.headers.reply_to[0].address,
        "careers@brightworks.example"
    );
    // The header that suppresses automatic answers does not make it one.
    assert!(!message.headers.auto_reply.is_automatic());
}

#[test]
fn invitation() {
    let message = message("invitation.eml");
    assert_eq!(message.text.trim(), "Please join us for the second round.");
    assert_eq!(message.calendars.len(), 1);
    assert_eq!(message.calendars[0].method.as_deref(), Some("REQUEST"));
    let calendar = parse_calendar(message.calendars[0].text.as_bytes());
    assert_eq!(calendar.findings, []);
    assert_eq!(calendar.method, Some(Method::Request));
    let event = &calendar.events[0];
    assert_eq!(event.start.zone_name(), Some("Europe/London"));
    assert_eq!(starts(&calendar.events), ["2026-04-01T09:00:00Z"]);
    assert_eq!(
        event.summary.as_deref(),
        Some("Interview: Data Analyst, second round")
    );
    assert_eq!(
        event.description.as_deref(),
        Some("Meet the team.\nJoin: https://meet.northwind.example/abc")
    );
    assert_eq!(
        event.url.as_deref(),
        Some("https://meet.northwind.example/abc")
    );
    assert_eq!(event.attendees[0].status, ParticipationStatus::NeedsAction);
    assert!(event.attendees[1].is_resource);
}

#[test]
fn forwarded() {
    let message = message("forwarded.eml");
    assert_eq!(newest_text(&message.text), "Have a look at this one!");
    assert!(!message.text.contains("Inner text"));
    assert_eq!(message.attachments[0].name.as_deref(), Some("Opening.eml"));
}

#[test]
fn takeout() {
    let mut source = open(path("mail/takeout.mbox")).unwrap();
    assert_eq!(source.kind(), SourceKind::Mbox);
    let messages: Vec<Message> = source
        .by_ref()
        .map(|item| match item {
            Item::Message(raw) => Message::parse(&raw.bytes),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(messages.len(), 3);
    assert_eq!(
        messages[0].text,
        "See you at ten.\nFrom there we walk to the office.\n\nFrom Tuesday on, use the side door.\n"
    );
    assert_eq!(
        messages[0].headers.gmail_thread_id,
        messages[1].headers.gmail_thread_id
    );
    assert_eq!(messages[1].headers.gmail_labels, ["Sent"]);
    assert_eq!(
        messages[2].headers.gmail_labels,
        ["Bewerbungen für 2026", "Inbox"]
    );
}

#[test]
fn google_series() {
    let calendar = calendar("google_series.ics");
    assert_eq!(calendar.findings, []);
    assert_eq!(calendar.name.as_deref(), Some("Interviews"));
    assert_eq!(
        starts(&merge(calendar.events)),
        [
            "2026-03-17T14:00:00Z",
            "2026-03-25T09:00:00Z",
            "2026-03-31T13:00:00Z off",
            "2026-04-07T13:00:00Z"
        ]
    );
}

#[test]
fn outlook_custom_zone() {
    let calendar = calendar("outlook_custom_zone.ics");
    assert_eq!(calendar.findings, []);
    assert_eq!(starts(&calendar.events), ["2026-03-11T18:00:00Z"]);
    let event = &calendar.events[0];
    assert_eq!(
        event.summary.as_deref(),
        Some("Phone screen with Northwind")
    );
    assert_eq!(
        event.organizer.as_ref().unwrap().address.name.as_deref(),
        Some("Reyes, Max")
    );
    assert_eq!(event.start.zone_name(), None);
    assert_eq!(event.zone.as_deref(), Some("Customized Time Zone"));
}

#[test]
fn apple_all_day() {
    let calendar = calendar("apple_all_day.ics");
    assert_eq!(calendar.findings, []);
    let [days, floating, call] = calendar.events.as_slice() else {
        panic!()
    };
    assert!(days.all_day());
    assert_eq!(days.end.civil().to_string(), "2026-04-08T00:00:00");
    assert!(floating.floating());
    assert_eq!(floating.end.civil().to_string(), "2026-04-10T10:30:00");
    assert_eq!(call.start.zone_name(), Some("America/New_York"));
}

#[test]
fn broken() {
    let calendar = calendar("broken.ics");
    let uids: Vec<&str> = calendar.events.iter().map(|e| e.uid.as_str()).collect();
    assert_eq!(uids.len(), 3, "{uids:?}");
    assert_eq!((uids[0], uids[2]), ("broken-2", "broken-5"));
    let codes: BTreeSet<FindingCode> = calendar.findings.iter().map(|f| f.code).collect();
    for code in [
        FindingCode::CalendarTruncated,
        FindingCode::EventWithoutStart,
        FindingCode::EventWithoutUid,
        FindingCode::EventEndUnusable,
        FindingCode::ZoneUnknown,
    ] {
        assert!(codes.contains(&code), "{code:?}");
    }
    let expanded = expand(&calendar.events, &ExpandLimits::default());
    assert_eq!(expanded.occurrences.len(), 3);
    assert_eq!(expanded.findings[0].code, FindingCode::RecurrenceUnreadable);
}

#[test]
fn no_fixture_is_forgotten() {
    let this = include_str!("fixtures.rs");
    for folder in ["mail", "calendar"] {
        let readme = std::fs::read_to_string(path(folder).join("README.md")).unwrap();
        for entry in std::fs::read_dir(path(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(
                name == "README.md" || readme.contains(&format!("`{name}`")),
                "{name} is not described"
            );
            assert!(
                name == "README.md" || this.contains(&format!("{name}\"")),
                "{name} is not tested"
            );
        }
    }
}
