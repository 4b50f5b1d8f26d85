//! What hostile mail, mailboxes and calendars try, each on a thread with a small stack.
//!
//! The cases follow the project's list of threats. They assert that nothing panics, overflows or hangs, that a finding
//! says what happened, and that neighbours are unharmed. Time is bounded by the test runner, not asserted here.

#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;
use std::io::Write as _;

use meanwhile_mail::FindingCode;
use meanwhile_mail::calendar::{ExpandLimits, expand, merge, parse_calendar};
use meanwhile_mail::mailbox::{Item, open};
use meanwhile_mail::message::{Message, newest_text, read_headers};

/// Runs on a thread with the stack that thread pools give: 2 MiB.
fn on_small_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    std::thread::Builder::new()
        .stack_size(2 << 20)
        .spawn(work)
        .unwrap()
        .join()
        .unwrap()
}

fn has(message: &Message, code: FindingCode) -> bool {
    message.findings.iter().any(|finding| finding.code == code)
}

#[test]
fn nested_messages_do_not_overflow_the_stack() {
    let message = on_small_stack(|| {
        // 82 KB of this aborted a parser that opens nested messages.
        let mut text = String::from("Subject: outer\n");
        while text.len() < 1 << 20 {
            text.push_str("Content-Type: message/rfc822\n\n");
        }
        Message::parse(text.as_bytes())
    });
    assert_eq!(message.headers.subject.as_deref(), Some("outer"));
    assert_eq!(message.attachments.len(), 1);
}

#[test]
fn nested_messages_behind_base64_stay_closed_too() {
    let message = on_small_stack(|| {
        let inner = "Content-Type: message/rfc822\n\n".repeat(3_000);
        let encoded: String = inner.bytes().map(|b| format!("={b:02X}")).collect();
        let text = format!(
            "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n{encoded}\n--b--\n"
        );
        Message::parse(text.as_bytes())
    });
    assert_eq!(message.text, "Hello");
}

#[test]
fn a_thousand_levels_of_multipart_end_with_a_finding() {
    let message = on_small_stack(|| {
        let mut text = String::new();
        for level in 0..1_000 {
            write!(text, "Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n\nlevel {level}\n--b{level}\n").unwrap();
        }
        Message::parse(text.as_bytes())
    });
    assert!(has(&message, FindingCode::PartsNestedTooDeep));
    assert!(message.text.contains("level 0") && message.text.contains("level 31"));
}

#[test]
fn many_parts_with_boundaries_that_never_come_take_linear_time() {
    // Each part promises a boundary; a parser that looks for it to the end of the message needs quadratic time.
    let mut text = String::from("Content-Type: multipart/mixed; boundary=b\n\n");
    for part in 0..100_000 {
        write!(
            text,
            "--b\nContent-Type: multipart/mixed; boundary=never{part}\n\nx\n"
        )
        .unwrap();
    }
    let message = on_small_stack(move || Message::parse(text.as_bytes()));
    assert!(has(&message, FindingCode::TooManyParts));
    assert!(has(&message, FindingCode::BoundaryMissing));
}

#[test]
fn a_line_of_a_hundred_megabytes_is_read_and_its_neighbours_survive() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.mbox");
    let from = "From a@example.org Tue Mar  3 10:00:00 2026\n";
    {
        let mut file = std::io::BufWriter::new(std::fs::File::create(&path).unwrap());
        write!(file, "{from}Subject: 1\n\nOne\n\n{from}Subject: 2\n\n").unwrap();
        for _ in 0..100 {
            file.write_all(&[b'x'; 1 << 20]).unwrap();
        }
        write!(file, "\n\n{from}Subject: 3\n\nThree\n").unwrap();
    }
    let items: Vec<Item> = open(&path).unwrap().collect();
    assert_eq!(items.len(), 3);
    let Item::Message(third) = &items[2] else {
        panic!()
    };
    assert_eq!(third.bytes, b"Subject: 3\n\nThree\n");
    let Item::Message(second) = &items[1] else {
        panic!()
    };
    assert_eq!(second.findings[0].code, FindingCode::MessageTruncated);
    let message = Message::parse(&second.bytes);
    assert!(has(&message, FindingCode::TextTruncated));
    // The same as one header, and as one calendar line.
    let mut header = b"Subject: ".to_vec();
    header.resize(100 << 20, b'x');
    assert_eq!(
        read_headers(&header).findings[0].code,
        FindingCode::HeaderFieldTooLong
    );
    let mut line = b"BEGIN:VEVENT\nUID:1\nDTSTART:20260303T100000Z\nSUMMARY:".to_vec();
    line.resize(100 << 20, b'x');
    assert!(!parse_calendar(&line).findings.is_empty());
}

#[test]
fn endless_and_tricky_headers_are_cut_in_bounded_time() {
    for piece in [
        "=?",
        "=?utf-8?q?",
        "=?utf-8?b?",
        "(",
        "\"",
        "<",
        ",",
        ":;",
        "\\",
        "=?a?q?=20?=",
        " ;a*0*=x",
        "\t\n ",
    ] {
        let value = piece.repeat((1 << 20) / piece.len());
        let names = [
            "From",
            "To",
            "Cc",
            "Subject",
            "References",
            "Date",
            "Content-Type",
            "Received",
            "X-Gmail-Labels",
        ];
        let block: String = names
            .iter()
            .map(|name| format!("{name}: {value}\n"))
            .collect();
        let headers = on_small_stack(move || read_headers(format!("{block}\nbody").as_bytes()));
        assert!(!headers.findings.is_empty(), "{piece:?}");
    }
}

#[test]
fn a_decoded_line_break_injects_no_header() {
    let message = Message::parse(
        b"From: =?utf-8?q?Ana=0D=0ABcc:_victim=40example.org?= <ana@example.org>\nSubject: =?utf-8?b?SGkNClgtRXZpbDogeWVz?=\nDate: Tue, 3 Mar 2026 10:00:00 +0000\nMessage-ID: <1@x>\n\nHi",
    );
    let from = message.headers.from.unwrap();
    assert!(!from.name.unwrap().contains(['\r', '\n']));
    assert!(!message.headers.subject.unwrap().contains(['\r', '\n']));
    assert!(message.headers.bcc.is_empty());
}

#[test]
fn wrong_charsets_broken_encodings_and_nuls_keep_what_can_be_read() {
    let message = Message::parse(b"Content-Type: text/plain; charset=utf-16\n\nplain after all");
    assert!(!message.text.is_empty());
    let message =
        Message::parse(b"Content-Type: text/plain; charset=utf-8\n\nZo\xeb \x00 \xff\xfe");
    assert!(message.text.starts_with("Zo"));
    assert!(has(&message, FindingCode::CharsetBroken) && has(&message, FindingCode::NulBytes));
    let message = Message::parse(b"Content-Transfer-Encoding: base64\n\nSGVs\xffbG8*\x00gd29ybGQ");
    assert!(message.text.starts_with("Hello"), "{:?}", message.text);
    assert!(has(&message, FindingCode::TransferEncodingBroken));
    let message = Message::parse(b"Content-Type: \x00\xff/;;;boundary\n\n\x00");
    assert!(!message.text.contains('\0'));
}

#[test]
fn every_cut_of_a_message_is_read() {
    let whole = concat!(
        "From: Ana <ana@example.org>\r\nSubject: =?utf-8?q?caf=C3=A9?=\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n",
        "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Hi=20<a href=3D\"https://x.example\">l</a>\r\n",
        "--b\r\nContent-Type: text/calendar; method=REQUEST\r\nContent-Transfer-Encoding: base64\r\n\r\nQkVHSU46VkNBTEVOREFS\r\n--b--\r\n"
    );
    for end in 0..=whole.len() {
        let message = Message::parse(&whole.as_bytes()[..end]);
        newest_text(&message.text);
        for part in &message.calendars {
            parse_calendar(part.text.as_bytes());
        }
    }
}

#[test]
fn a_million_recurrences_are_bounded() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260303T100000Z\nRRULE:FREQ=DAILY;COUNT=1000000\nEND:VEVENT\nEND:VCALENDAR\n";
    let events = merge(parse_calendar(text.as_bytes()).events);
    let expanded = expand(&events, &ExpandLimits::default());
    assert_eq!(expanded.occurrences.len(), 500);
    assert_eq!(expanded.findings[0].code, FindingCode::TooManyOccurrences);
}

#[test]
fn many_rules_that_never_match_are_bounded() {
    let mut text = String::from("BEGIN:VCALENDAR\n");
    for uid in 0..5_000 {
        write!(text, "BEGIN:VEVENT\nUID:{uid}\nDTSTART:20260303T100000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n").unwrap();
    }
    let events = merge(parse_calendar(text.as_bytes()).events);
    let expanded = expand(&events, &ExpandLimits::default());
    assert_eq!(expanded.occurrences.len(), 5_000);
    assert!(
        expanded
            .findings
            .iter()
            .any(|f| f.code == FindingCode::TooManyOccurrences)
    );
}

#[test]
fn deep_and_endless_calendars_are_bounded() {
    for piece in [
        "BEGIN:VCALENDAR\n",
        "BEGIN:VEVENT\n",
        "BEGIN:X\n",
        "END:VEVENT\n",
        "A",
        "A:B\n",
        " \n",
        "BEGIN:VTIMEZONE\n",
        "\"",
        "RRULE:",
        ";X=\"",
        "\\",
    ] {
        let text = format!(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260303\n{}",
            piece.repeat((4 << 20) / piece.len())
        );
        let calendar = on_small_stack(move || parse_calendar(text.as_bytes()));
        assert!(!calendar.findings.is_empty(), "{piece:?}");
        assert!(calendar.findings.len() <= 200);
    }
    let lists = format!(
        "BEGIN:VEVENT\nUID:1\nDTSTART:20260303T100000Z\n{}{}END:VEVENT\n",
        "EXDATE:20260303T100000Z,20260304T100000Z\n".repeat(10_000),
        "ATTENDEE:mailto:a@example.org\n".repeat(10_000)
    );
    let calendar = parse_calendar(lists.as_bytes());
    assert!(calendar.events[0].attendees.len() <= 500);
    assert!(
        calendar.events[0]
            .recurrence
            .as_ref()
            .unwrap()
            .exceptions
            .len()
            <= 2_000
    );
}

#[test]
fn every_cut_of_a_calendar_is_read() {
    let whole = concat!(
        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=X:20260303T100000\r\n",
        "DURATION:PT1H\r\nRRULE:FREQ=WEEKLY;UNTIL=20260401T000000Z\r\nEXDATE;TZID=X:20260310T100000\r\nATTENDEE;CN=\"A\\, B\":mailto:a@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
    for end in 0..=whole.len() {
        let calendar = parse_calendar(&whole.as_bytes()[..end]);
        let events = merge(calendar.events);
        expand(&events, &ExpandLimits::default());
    }
}

#[test]
fn the_last_year_is_no_problem() {
    for rule in [
        "FREQ=DAILY",
        "FREQ=YEARLY;INTERVAL=65535",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=WEEKLY;UNTIL=99991231T235959Z",
    ] {
        for start in [
            "DTSTART:99991230T100000Z",
            "DTSTART;VALUE=DATE:99991231",
            "DTSTART:99991231T235959",
            "DTSTART:00010101T000000",
            "DTSTART;TZID=Asia/Tokyo:00010101T000000",
        ] {
            for end in [
                "DURATION:P9999999D",
                "DTEND:99991231T235959",
                "DURATION:P1D",
                "",
            ] {
                let text =
                    format!("BEGIN:VEVENT\nUID:1\n{start}\n{end}\nRRULE:{rule}\nEND:VEVENT\n");
                let events = merge(parse_calendar(text.as_bytes()).events);
                assert!(!events.is_empty(), "{text}");
                let expanded = expand(&events, &ExpandLimits::default());
                assert!(!expanded.occurrences.is_empty(), "{text}");
            }
        }
    }
}
