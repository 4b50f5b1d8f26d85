//! Any text names moments, days and stretches: in running text and as somebody types them, on any day, anywhere.

#![no_main]

use jiff::tz::Offset;
use jiff::{Timestamp, Zoned};
use libfuzzer_sys::fuzz_target;
use meanwhile_core::time::Zone;
use meanwhile_words::dates::{Context, Meaning, NumericOrder, find, typed, typed_stretch};
use meanwhile_words::reading::{Flags, Incoming, read};

const ZONES: [&str; 6] = [
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
];

fuzz_target!(|input: (i64, i16, u8, &str)| {
    let (second, offset, choice, text) = input;
    // Any moment that there is, the ends of time among them.
    let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    let second = first + second.rem_euclid(last - first + 1);
    let sent_at = Timestamp::from_second(second).expect("a moment between the first and the last");
    let offset = Offset::from_seconds(i32::from(offset) * 2).expect("less than a day");
    let zone = Zone::parse(ZONES[usize::from(choice) % ZONES.len()]);
    let order = [NumericOrder::DayFirst, NumericOrder::MonthFirst, NumericOrder::Unknown];
    let context = Context {
        sent_at,
        offset,
        writer: zone.filter(|_| choice & 64 == 0),
        reader: zone.filter(|_| choice & 128 == 0),
        order: order[usize::from(choice) % order.len()],
    };
    for found in find(text, &context) {
        assert!(text.get(found.span.clone()).is_some_and(|words| !words.is_empty()));
        assert!(found.confidence <= 100);
        match found.meaning {
            Meaning::Moment { start, end } => assert!(end.is_none_or(|end| end >= start)),
            Meaning::Days { first, last } => assert!(first <= last),
            // Ten at night until two in the morning: the end may be on the next day.
            Meaning::Clock { .. } => {}
        }
    }
    let now: Zoned = sent_at.to_zoned(jiff::tz::TimeZone::fixed(offset));
    let _ = typed(text, &now);
    if let Ok((first, last)) = typed_stretch(text, &now) {
        assert!(first <= last);
    }
    let reading = read(&Incoming {
        subject: "",
        text,
        flags: Flags::default(),
        sent_at,
        offset,
        writer_zone: context.writer,
        reader_zone: context.reader,
    });
    assert!(reading.confidence <= 100);
    assert!(reading.promised.is_none_or(|promise| promise.first <= promise.last));
});
