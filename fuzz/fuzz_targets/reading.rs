//! Any message is read: what it means, with evidence that stands where it says it does.

#![no_main]

use jiff::Timestamp;
use jiff::tz::Offset;
use libfuzzer_sys::fuzz_target;
use meanwhile_core::fact::ReadingKind as K;
use meanwhile_words::reading::{Flags, Incoming, Outgoing, kind, purpose, read};

fuzz_target!(|input: (u8, &str, &str)| {
    let (choice, subject, text) = input;
    let has = |bit: u8| choice & (1 << bit) != 0;
    let incoming = Incoming {
        subject,
        text,
        flags: Flags {
            is_auto_reply: has(0) && has(5),
            is_auto_generated: has(1) && has(5),
            is_list: has(2),
            is_report: has(3) && has(5),
            is_null_sender: has(4),
            is_reply: has(6),
            has_invitation: has(7),
        },
        sent_at: Timestamp::from_second(1_776_000_000).expect("a moment in 2026"),
        offset: Offset::UTC,
        writer_zone: None,
        reader_zone: None,
    };
    let reading = read(&incoming);
    assert!(reading.confidence <= 100);
    // Where phrases tell, and not of what also stands before a no, nothing else is asked.
    let (told, percent) = kind(&incoming);
    if percent >= 65 && !matches!(told, K::Other | K::Encouraging | K::Acknowledgement | K::Delay) {
        assert_eq!(told, reading.kind, "the quick answer is the whole one");
    }
    for evidence in &reading.evidence {
        assert!(evidence.span.is_empty() || text.get(evidence.span.clone()).is_some());
    }
    assert!(reading.promised.is_none_or(|promise| promise.first <= promise.last));
    let _ = purpose(&Outgoing {
        subject,
        text,
        is_reply: has(6),
        has_attachment: has(7),
        after_interview: has(0),
        after_rejection: has(1),
    });
});
