//! Cuts the text of a calendar into its events and time zones, before any of it is parsed.
//!
//! Line by line, so that a broken event cannot swallow its neighbours, a component that is never closed ends where the
//! next begins, and only lines that are asked about are kept: memory stays in proportion to what is used. Values are not
//! interpreted here.

use std::borrow::Cow;

use crate::finding::{Finding, FindingCode, note};
use crate::limits::{
    CALENDAR_BYTES_MAX, CALENDAR_LINE_BYTES_MAX, COMPONENT_LINES_MAX, COMPONENTS_DEPTH_MAX,
    COMPONENTS_MAX,
};

/// The kinds of components that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ComponentKind {
    Event,
    Zone,
}

/// One component, with the lines that are asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Component {
    pub kind: ComponentKind,
    /// A whole component from BEGIN to END, folded as in the file.
    pub text: String,
    /// The value of its first RRULE line, unfolded.
    pub rule: Option<String>,
}

/// A calendar cut up.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct CalendarText {
    pub components: Vec<Component>,
    pub method: Option<String>,
    pub product: Option<String>,
    pub name: Option<String>,
}

const EVENT_NAMES: &[&str] = &[
    "UID",
    "RECURRENCE-ID",
    "SEQUENCE",
    "DTSTAMP",
    "STATUS",
    "DTSTART",
    "DTEND",
    "DURATION",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "URL",
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "ORGANIZER",
    "ATTENDEE",
    "CREATED",
    "LAST-MODIFIED",
    "RRULE",
    "RDATE",
    "EXDATE",
];
const ZONE_NAMES: &[&str] = &[
    "TZID",
    "X-LIC-LOCATION",
    "X-MICROSOFT-CDO-TZID",
    "DTSTART",
    "RRULE",
    "TZOFFSETTO",
];

/// Reads bytes as text: UTF-8, else Windows-1252; cut at the limit.
pub(super) fn decode<'x>(bytes: &'x [u8], findings: &mut Vec<Finding>) -> Cow<'x, str> {
    let mut bytes = bytes;
    if bytes.len() > CALENDAR_BYTES_MAX {
        let end =
            memchr::memrchr(b'\n', &bytes[..CALENDAR_BYTES_MAX]).unwrap_or(CALENDAR_BYTES_MAX);
        bytes = &bytes[..end];
        note(findings, FindingCode::CalendarTooLong, || {
            format!(
                "The calendar is longer than {CALENDAR_BYTES_MAX} bytes, only its beginning was read"
            )
        });
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) if error.error_len().is_none() => {
            // Cut in the middle of a letter.
            Cow::Owned(String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned())
        }
        Err(_) => {
            // Writers that fold by octets cut letters in two; RFC 5545 section 3.1 undoes folding before anything else.
            if let Ok(text) = String::from_utf8(without_folds(bytes)) {
                return Cow::Owned(text);
            }
            note(findings, FindingCode::CharsetBroken, || {
                "The calendar is not UTF-8 as it must be, it was read as Windows-1252".to_owned()
            });
            Cow::Owned(crate::message::decode_western(bytes))
        }
    }
}

/// Takes out line ends that are followed by a space or tab, with it.
fn without_folds(bytes: &[u8]) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'\n' && matches!(bytes.get(at + 1), Some(b' ' | b'\t')) {
            if out.last() == Some(&b'\r') {
                out.pop();
            }
            at += 2;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    out
}

/// Cuts a calendar up.
pub(super) fn cut(text: &str, findings: &mut Vec<Finding>) -> CalendarText {
    let mut cutter = Cutter {
        out: CalendarText::default(),
        open: None,
        nested: 0,
        outside: 0,
        lines: 0,
        findings,
    };
    let mut rest = text.trim_start_matches('\u{feff}');
    while !rest.is_empty() {
        let end = logical_line_end(rest);
        let (line, behind) = rest.split_at(end);
        rest = behind;
        if line.len() > CALENDAR_LINE_BYTES_MAX {
            let start: String = line.chars().take(40).collect();
            note(cutter.findings, FindingCode::CalendarTooLong, || {
                format!(
                    "A line of the calendar is longer than {CALENDAR_LINE_BYTES_MAX} bytes and was left out, it begins with {start:?}"
                )
            });
        } else if !cutter.line(line) {
            break;
        }
    }
    cutter.finish()
}

struct Cutter<'f> {
    out: CalendarText,
    open: Option<Component>,
    /// Components open inside `open`.
    nested: usize,
    /// Components open outside, such as VCALENDAR and VTODO.
    outside: usize,
    lines: usize,
    findings: &'f mut Vec<Finding>,
}

impl Cutter<'_> {
    /// Takes one logical line. `false` when a limit is reached.
    fn line(&mut self, line: &str) -> bool {
        let name_end = line.find([':', ';', '\r', '\n']).unwrap_or(line.len());
        let name = line[..name_end].trim();
        if name.eq_ignore_ascii_case("BEGIN") {
            return self.begin(value_of(line).trim());
        }
        if name.eq_ignore_ascii_case("END") {
            self.end(value_of(line).trim());
            return true;
        }
        let Some(open) = &mut self.open else {
            self.calendar_line(name, line);
            return true;
        };
        let names = match open.kind {
            ComponentKind::Event => EVENT_NAMES,
            ComponentKind::Zone => ZONE_NAMES,
        };
        // Alarms inside an event have starts and descriptions of their own.
        let is_own = open.kind == ComponentKind::Zone || self.nested == 0;
        if is_own && names.iter().any(|known| name.eq_ignore_ascii_case(known)) {
            if self.lines >= COMPONENT_LINES_MAX {
                note(self.findings, FindingCode::TooManyComponents, || {
                    format!(
                        "An event has more than {COMPONENT_LINES_MAX} lines, the rest was ignored"
                    )
                });
                return true;
            }
            self.lines += 1;
            if open.rule.is_none() && name.eq_ignore_ascii_case("RRULE") {
                open.rule = Some(unfold(value_of(line)).trim().to_owned());
            }
            push_line(&mut open.text, line);
        }
        true
    }

    fn begin(&mut self, name: &str) -> bool {
        let kind = if name.eq_ignore_ascii_case("VEVENT") {
            Some(ComponentKind::Event)
        } else if name.eq_ignore_ascii_case("VTIMEZONE") {
            Some(ComponentKind::Zone)
        } else {
            None
        };
        if let Some(kind) = kind {
            if self.open.is_some() {
                // The one before was never closed.
                note(self.findings, FindingCode::CalendarTruncated, || {
                    "An event or time zone of the calendar is not closed".to_owned()
                });
                self.close();
            }
            if self.out.components.len() >= COMPONENTS_MAX {
                note(self.findings, FindingCode::TooManyComponents, || {
                    format!(
                        "The calendar has more than {COMPONENTS_MAX} events and time zones, the rest was ignored"
                    )
                });
                return false;
            }
            let begin = match kind {
                ComponentKind::Event => "BEGIN:VEVENT\r\n",
                ComponentKind::Zone => "BEGIN:VTIMEZONE\r\n",
            };
            self.open = Some(Component {
                kind,
                text: begin.to_owned(),
                rule: None,
            });
            return true;
        }
        if let Some(open) = &mut self.open {
            self.nested += 1;
            if self.nested > COMPONENTS_DEPTH_MAX {
                note(self.findings, FindingCode::TooManyComponents, too_deep);
            }
            if open.kind == ComponentKind::Zone && self.nested == 1 && is_observance(name) {
                push_line(&mut open.text, &format!("BEGIN:{name}"));
            }
        } else {
            self.outside += 1;
            if self.outside > COMPONENTS_DEPTH_MAX {
                note(self.findings, FindingCode::TooManyComponents, too_deep);
            }
        }
        true
    }

    fn end(&mut self, name: &str) {
        let Some(open) = &mut self.open else {
            self.outside = self.outside.saturating_sub(1);
            return;
        };
        let closes = match open.kind {
            ComponentKind::Event => name.eq_ignore_ascii_case("VEVENT"),
            ComponentKind::Zone => name.eq_ignore_ascii_case("VTIMEZONE"),
        };
        if closes {
            self.close();
        } else if name.eq_ignore_ascii_case("VCALENDAR") {
            note(self.findings, FindingCode::CalendarTruncated, || {
                "An event or time zone of the calendar is not closed".to_owned()
            });
            self.close();
            self.outside = self.outside.saturating_sub(1);
        } else if self.nested > 0 {
            if open.kind == ComponentKind::Zone && self.nested == 1 && is_observance(name) {
                push_line(&mut open.text, &format!("END:{name}"));
            }
            self.nested -= 1;
        }
    }

    fn close(&mut self) {
        if let Some(mut open) = self.open.take() {
            open.text.push_str(match open.kind {
                ComponentKind::Event => "END:VEVENT\r\n",
                ComponentKind::Zone => "END:VTIMEZONE\r\n",
            });
            self.out.components.push(open);
        }
        self.nested = 0;
        self.lines = 0;
    }

    /// Keeps what stands in the calendar itself; the first wins.
    fn calendar_line(&mut self, name: &str, line: &str) {
        let place = if name.eq_ignore_ascii_case("METHOD") {
            &mut self.out.method
        } else if name.eq_ignore_ascii_case("PRODID") {
            &mut self.out.product
        } else if name.eq_ignore_ascii_case("NAME") || name.eq_ignore_ascii_case("X-WR-CALNAME") {
            &mut self.out.name
        } else {
            return;
        };
        if self.outside <= 1 && place.is_none() {
            let value = crate::message::clean_line(&unfold(value_of(line)));
            *place = Some(value).filter(|value| !value.is_empty());
        }
    }

    fn finish(mut self) -> CalendarText {
        if self.open.is_some() || self.outside > 0 {
            note(self.findings, FindingCode::CalendarTruncated, || {
                "The calendar ends before its components do, what is there was read".to_owned()
            });
            self.close();
        }
        self.out
    }
}

fn too_deep() -> String {
    format!("Components of the calendar are nested deeper than {COMPONENTS_DEPTH_MAX} levels")
}

fn is_observance(name: &str) -> bool {
    name.eq_ignore_ascii_case("STANDARD") || name.eq_ignore_ascii_case("DAYLIGHT")
}

fn push_line(text: &mut String, line: &str) {
    text.push_str(line.trim_end_matches(['\r', '\n']));
    text.push_str("\r\n");
}

/// Returns the offset behind a line and its continuation lines.
fn logical_line_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    loop {
        end = memchr::memchr(b'\n', &bytes[end..]).map_or(bytes.len(), |at| end + at + 1);
        match bytes.get(end) {
            Some(b' ' | b'\t') => {}
            _ => return end,
        }
    }
}

/// Returns what stands behind the first colon outside quotes.
fn value_of(line: &str) -> &str {
    let mut is_quoted = false;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b':' if !is_quoted => return &line[at + 1..],
            _ => {}
        }
    }
    ""
}

/// Undoes folding (RFC 5545 section 3.1).
fn unfold(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for (index, line) in value.lines().enumerate() {
        let line = if index > 0 {
            line.get(1..).unwrap_or_default()
        } else {
            line
        };
        out.push_str(line.trim_end_matches('\r'));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, events: usize) -> (CalendarText, Vec<Finding>) {
        let mut findings = Vec::new();
        let out = cut(text, &mut findings);
        assert_eq!(
            out.components
                .iter()
                .filter(|c| c.kind == ComponentKind::Event)
                .count(),
            events,
            "{out:?}"
        );
        (out, findings)
    }

    #[test]
    fn components_are_cut_and_only_used_lines_kept() {
        let (out, findings) = check(
            "\u{feff}BEGIN:VCALENDAR\nMETHOD:REQUEST\nPRODID:-//x//\n y\nX-WR-CALNAME:Jobs\nBEGIN:VTIMEZONE\nTZID:A\nBEGIN:STANDARD\nDTSTART:x\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nX-JUNK:y\nBEGIN:VALARM\nDESCRIPTION:alarm\nEND:VALARM\nSUMMARY:A\n B\nRRULE:FREQ=\n DAILY\nEND:VEVENT\nEND:VCALENDAR\n",
            1,
        );
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(out.method.as_deref(), Some("REQUEST"));
        assert_eq!(out.product.as_deref(), Some("-//x//y"));
        assert_eq!(out.name.as_deref(), Some("Jobs"));
        assert_eq!(
            out.components[0].text,
            "BEGIN:VTIMEZONE\r\nTZID:A\r\nBEGIN:STANDARD\r\nDTSTART:x\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
        );
        assert_eq!(
            out.components[1].text,
            "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:A\n B\r\nRRULE:FREQ=\n DAILY\r\nEND:VEVENT\r\n"
        );
        assert_eq!(out.components[1].rule.as_deref(), Some("FREQ=DAILY"));
    }

    #[test]
    fn an_event_that_is_not_closed_does_not_swallow_the_next() {
        let (_, findings) = check(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nBEGIN:VEVENT\nUID:2\nEND:VCALENDAR\n",
            2,
        );
        assert_eq!(findings[0].code, FindingCode::CalendarTruncated);
        let (_, findings) = check("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1", 1);
        assert_eq!(findings[0].code, FindingCode::CalendarTruncated);
    }

    #[test]
    fn events_without_a_calendar_and_noise_are_read() {
        check("BEGIN:VEVENT\nUID:1\nEND:VEVENT\n", 1);
        check(
            "noise\n\nEND:VEVENT\nBEGIN\n:\n;\nBEGIN:VEVENT\nend:vevent\n",
            1,
        );
        check("", 0);
    }

    #[test]
    fn endless_lines_and_depth_are_findings() {
        let long = format!(
            "BEGIN:VEVENT\nUID:1\nDESCRIPTION:{}\nSUMMARY:kept\nEND:VEVENT\n",
            "x".repeat(CALENDAR_LINE_BYTES_MAX)
        );
        let (out, findings) = check(&long, 1);
        assert!(out.components[0].text.contains("kept") && out.components[0].text.len() < 100);
        assert_eq!(findings[0].code, FindingCode::CalendarTooLong);
        let deep = format!(
            "{}BEGIN:VEVENT\nUID:1\nEND:VEVENT\n",
            "BEGIN:X\n".repeat(1_000)
        );
        let (_, findings) = check(&deep, 1);
        assert_eq!(findings[0].code, FindingCode::TooManyComponents);
    }
}
