//! Writes calendar feeds (RFC 5545).
//!
//! Instants are written in UTC, so no time zone has to be described; days and floating times as they are. The same
//! entries and the same stamp give the same bytes.

use jiff::{Timestamp, civil, tz::TimeZone};

use super::{EventStatus, EventTime};

/// Octets per line, without the line end (RFC 5545 section 3.1).
const LINE_OCTETS_MAX: usize = 75;
/// How often a subscriber may ask again. *Assumption:* an hour.
const REFRESH: &str = "PT1H";

/// One event of a feed.
#[derive(Debug, Clone, PartialEq)]
pub struct CalendarEntry {
    /// Its identity, the same in every version of the feed, unique in it, such as `move-17@meanwhile.invalid`.
    pub uid: String,
    /// When it starts.
    pub start: EventTime,
    /// When it ends, exclusive. `None`: one day for a day, else no duration. Ignored unless of the same kind as `start`.
    pub end: Option<EventTime>,
    /// What it is called.
    pub summary: String,
    /// What it is about; may have several lines.
    pub description: Option<String>,
    /// Where it is.
    pub location: Option<String>,
    /// A link; left out unless it is an absolute `http` or `https` one.
    pub url: Option<String>,
    /// Its state.
    pub status: Option<EventStatus>,
    /// Its version; grows with each change of its time.
    pub sequence: u32,
    /// When it was last changed.
    pub last_modified: Option<Timestamp>,
    /// Keywords.
    pub categories: Vec<String>,
    /// Whether it makes its owner busy (TRANSP).
    pub is_busy: bool,
    /// Minutes before the start at which to remind; `None` for no reminder.
    pub reminder_minutes: Option<u32>,
}

/// Writes a calendar of entries, in the order given.
///
/// `name` is the calendar's name, `dtstamp` the moment of writing (DTSTAMP of every entry). Lines end in CRLF and are
/// folded between letters. Control characters in texts are dropped. Entries whose start is outside the years 1 to 9999 are
/// left out.
pub fn write_calendar(name: &str, entries: &[CalendarEntry], dtstamp: Timestamp) -> String {
    let mut out = Writer(String::with_capacity(512 + entries.len() * 512));
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Meanwhile//Meanwhile//EN");
    out.line("CALSCALE:GREGORIAN");
    out.line("METHOD:PUBLISH");
    out.text("NAME", name);
    out.text("X-WR-CALNAME", name);
    out.line(&format!("REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}"));
    out.line(&format!("X-PUBLISHED-TTL:{REFRESH}"));
    for entry in entries {
        out.entry(entry, dtstamp);
    }
    out.line("END:VCALENDAR");
    out.0
}

struct Writer(String);

impl Writer {
    fn entry(&mut self, entry: &CalendarEntry, dtstamp: Timestamp) {
        let (Some(start), Some(stamp)) = (time("DTSTART", &entry.start), utc(dtstamp)) else {
            return;
        };
        self.line("BEGIN:VEVENT");
        self.text("UID", &entry.uid);
        self.line(&format!("DTSTAMP:{stamp}"));
        self.line(&start);
        if let Some(end) = &entry.end
            && std::mem::discriminant(end) == std::mem::discriminant(&entry.start)
            && end.civil_utc() > entry.start.civil_utc()
            && let Some(end) = time("DTEND", end)
        {
            self.line(&end);
        }
        self.text("SUMMARY", &entry.summary);
        if let Some(text) = &entry.description {
            self.text("DESCRIPTION", text);
        }
        if let Some(text) = &entry.location {
            self.text("LOCATION", text);
        }
        if let Some(url) = entry.url.as_deref().filter(|url| is_safe_url(url)) {
            self.line(&format!("URL:{url}"));
        }
        if !entry.categories.is_empty() {
            let categories: Vec<String> = entry.categories.iter().map(|c| escape(c)).collect();
            self.line(&format!("CATEGORIES:{}", categories.join(",")));
        }
        if let Some(status) = entry.status {
            self.line(match status {
                EventStatus::Tentative => "STATUS:TENTATIVE",
                EventStatus::Confirmed => "STATUS:CONFIRMED",
                EventStatus::Cancelled => "STATUS:CANCELLED",
            });
        }
        self.line(if entry.is_busy {
            "TRANSP:OPAQUE"
        } else {
            "TRANSP:TRANSPARENT"
        });
        self.line(&format!("SEQUENCE:{}", entry.sequence));
        if let Some(changed) = entry.last_modified.and_then(utc) {
            self.line(&format!("LAST-MODIFIED:{changed}"));
        }
        if let Some(minutes) = entry.reminder_minutes {
            self.line("BEGIN:VALARM");
            self.line("ACTION:DISPLAY");
            self.text("DESCRIPTION", &entry.summary);
            self.line(&format!("TRIGGER:-PT{minutes}M"));
            self.line("END:VALARM");
        }
        self.line("END:VEVENT");
    }

    fn text(&mut self, name: &str, text: &str) {
        self.line(&format!("{name}:{}", escape(text)));
    }

    /// Writes one line, folded: a continuation begins with a space, which counts.
    fn line(&mut self, line: &str) {
        let mut rest = line;
        let mut room = LINE_OCTETS_MAX;
        while rest.len() > room {
            let (head, tail) = rest.split_at(rest.floor_char_boundary(room));
            self.0.push_str(head);
            self.0.push_str("\r\n ");
            rest = tail;
            room = LINE_OCTETS_MAX - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }
}

/// Escapes a text value (RFC 5545 section 3.3.11) and drops control characters.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' => out.push_str("\\n"),
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push_str("\\n");
                }
            }
            '\t' => out.push('\t'),
            '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

fn is_safe_url(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://"))
        && url.bytes().all(|b| b.is_ascii_graphic())
}

fn time(name: &str, time: &EventTime) -> Option<String> {
    match time {
        EventTime::Zoned(zoned) => Some(format!("{name}:{}", utc(zoned.timestamp())?)),
        EventTime::Floating(civil) => Some(format!("{name}:{}", written(*civil)?)),
        EventTime::Date(date) => {
            let day = is_writable(date.year()).then(|| date.strftime("%Y%m%d"))?;
            Some(format!("{name};VALUE=DATE:{day}"))
        }
    }
}

fn utc(instant: Timestamp) -> Option<String> {
    written(TimeZone::UTC.to_datetime(instant)).map(|text| text + "Z")
}

fn written(civil: civil::DateTime) -> Option<String> {
    is_writable(civil.year()).then(|| civil.strftime("%Y%m%dT%H%M%S").to_string())
}

fn is_writable(year: i16) -> bool {
    (1..=9999).contains(&year)
}

impl EventTime {
    /// For comparing two times of the same kind.
    fn civil_utc(&self) -> civil::DateTime {
        match self {
            Self::Zoned(zoned) => TimeZone::UTC.to_datetime(zoned.timestamp()),
            other => other.civil(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse_calendar;
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn entry(summary: &str) -> CalendarEntry {
        CalendarEntry {
            uid: "1@meanwhile.invalid".to_owned(),
            start: EventTime::Zoned(
                date(2026, 3, 3)
                    .at(10, 0, 0, 0)
                    .in_tz_bundled("Europe/Berlin"),
            ),
            end: Some(EventTime::Zoned(
                date(2026, 3, 3)
                    .at(10, 30, 0, 0)
                    .in_tz_bundled("Europe/Berlin"),
            )),
            summary: summary.to_owned(),
            description: None,
            location: None,
            url: None,
            status: None,
            sequence: 0,
            last_modified: None,
            categories: Vec::new(),
            is_busy: false,
            reminder_minutes: None,
        }
    }

    trait InZone {
        fn in_tz_bundled(self, name: &str) -> jiff::Zoned;
    }
    impl InZone for civil::DateTime {
        fn in_tz_bundled(self, name: &str) -> jiff::Zoned {
            super::super::named_zone(name)
                .unwrap()
                .to_zoned(self)
                .unwrap()
        }
    }

    fn stamp() -> Timestamp {
        "2026-03-01T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_feed_looks_as_the_standard_asks() {
        let mut one = entry("Thank Ana; then rest");
        one.description = Some("Line one\nLine two, with a comma".to_owned());
        one.url = Some("https://example.org/x".to_owned());
        one.status = Some(EventStatus::Confirmed);
        one.categories = vec!["Job, search".to_owned(), "Thanks".to_owned()];
        one.reminder_minutes = Some(15);
        let feed = write_calendar("Meanwhile", &[one], stamp());
        assert_eq!(
            feed.replace("\r\n", "\n"),
            concat!(
                "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Meanwhile//Meanwhile//EN\nCALSCALE:GREGORIAN\nMETHOD:PUBLISH\n",
                "NAME:Meanwhile\nX-WR-CALNAME:Meanwhile\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\nX-PUBLISHED-TTL:PT1H\n",
                "BEGIN:VEVENT\nUID:1@meanwhile.invalid\nDTSTAMP:20260301T120000Z\nDTSTART:20260303T090000Z\nDTEND:20260303T093000Z\n",
                "SUMMARY:Thank Ana\\; then rest\nDESCRIPTION:Line one\\nLine two\\, with a comma\nURL:https://example.org/x\n",
                "CATEGORIES:Job\\, search,Thanks\nSTATUS:CONFIRMED\nTRANSP:TRANSPARENT\nSEQUENCE:0\n",
                "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Thank Ana\\; then rest\nTRIGGER:-PT15M\nEND:VALARM\n",
                "END:VEVENT\nEND:VCALENDAR\n"
            )
        );
    }

    #[test]
    fn days_and_floating_times_stay_what_they_are() {
        let mut day = entry("x");
        day.start = EventTime::Date(date(2026, 3, 3));
        day.end = Some(EventTime::Date(date(2026, 3, 5)));
        let mut floating = entry("y");
        floating.start = EventTime::Floating(date(2026, 3, 3).at(9, 0, 0, 0));
        let feed = write_calendar("x", &[day, floating], stamp());
        assert!(
            feed.contains("DTSTART;VALUE=DATE:20260303\r\nDTEND;VALUE=DATE:20260305\r\n"),
            "{feed}"
        );
        // The end is of another kind and so left out.
        assert!(
            feed.contains("DTSTART:20260303T090000\r\nSUMMARY:y"),
            "{feed}"
        );
    }

    #[test]
    fn nothing_can_break_out_of_its_line() {
        let mut bad = entry("x\r\nATTENDEE:mailto:a@example.org\rEND:VEVENT\u{2028}\0");
        bad.uid = "1\nX:y".to_owned();
        bad.url = Some("https://x\r\nX:y".to_owned());
        let feed = write_calendar("n\nX:y", &[bad], stamp());
        assert!(
            !feed.contains("\nATTENDEE") && !feed.contains("\nX:y"),
            "{feed}"
        );
        assert_eq!(feed.matches("\r\nEND:VEVENT").count(), 1);
        assert!(!feed.replace("\r\n", "").contains(['\r', '\n', '\0']));
    }

    #[test]
    fn years_that_cannot_be_written_are_left_out() {
        let mut old = entry("x");
        old.start = EventTime::Date(date(-5, 1, 1));
        assert!(!write_calendar("x", &[old], stamp()).contains("VEVENT"));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            summary in "\\PC{1,120}", description in "[\\PC\n]{0,300}", uid in "[a-z0-9-]{1,80}@x", minutes in 0i64..5_000_000,
        ) {
            let mut one = entry(&summary);
            one.uid = uid.clone();
            one.description = Some(description.clone());
            let start = stamp() + jiff::SignedDuration::from_mins(minutes);
            one.start = EventTime::Zoned(start.to_zoned(TimeZone::UTC));
            one.end = Some(EventTime::Zoned((start + jiff::SignedDuration::from_mins(30)).to_zoned(TimeZone::UTC)));
            let feed = write_calendar("Feed", &[one.clone()], stamp());
            for line in feed.split("\r\n") {
                prop_assert!(line.len() <= LINE_OCTETS_MAX, "{} octets", line.len());
            }
            let calendar = parse_calendar(feed.as_bytes());
            prop_assert_eq!(&calendar.findings, &Vec::new());
            let read = &calendar.events[0];
            prop_assert_eq!(&read.uid, &uid);
            prop_assert_eq!(read.start.clone(), one.start.clone());
            prop_assert_eq!(read.end.clone(), one.end.clone().unwrap());
            let clean = crate::message::clean_line(&summary);
            prop_assert_eq!(read.summary.clone().unwrap_or_default(), clean);
            let lines = description.replace(['\u{2028}', '\u{2029}'], "\n");
            prop_assert_eq!(read.description.clone().unwrap_or_default(), lines.trim().to_owned());
        }
    }
}
