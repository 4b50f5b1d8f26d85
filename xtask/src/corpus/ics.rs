//! Calendar objects as calendar programs send them (RFC 5545 and its usual deviations).

use jiff::Timestamp;

use super::message::Mailbox;
use super::zones::{Rule, Zone};

/// The program that wrote the object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flavour {
    /// UTC times, request part and attachment.
    Google,
    /// Windows zone names and a `VTIMEZONE`.
    Outlook,
    /// UTC, terse.
    Calendly,
    /// IANA zone names with a `VTIMEZONE`.
    Apple,
    /// IANA zone names without a `VTIMEZONE`.
    Relay,
}

/// One event.
#[derive(Clone, Debug)]
pub struct Event {
    /// Writer.
    pub flavour: Flavour,
    /// REQUEST, CANCEL, PUBLISH.
    pub method: &'static str,
    /// Identifier.
    pub uid: String,
    /// Revision.
    pub sequence: u32,
    /// When the object was made.
    pub stamp: Timestamp,
    /// Start.
    pub start: Timestamp,
    /// End.
    pub end: Timestamp,
    /// Zone for the flavours that name one.
    pub zone: &'static Zone,
    /// Title.
    pub summary: String,
    /// Text.
    pub description: String,
    /// Place or link.
    pub location: String,
    /// Organizer.
    pub organizer: Mailbox,
    /// Attendees.
    pub attendees: Vec<Mailbox>,
    /// Recurrence rule, or empty.
    pub rule: &'static str,
}

impl Event {
    /// A whole calendar object, CRLF line ends, folded.
    pub fn object(&self) -> Vec<u8> {
        let product = match self.flavour {
            Flavour::Google => "-//Google Inc//Google Calendar 70.9054//EN",
            Flavour::Outlook => "Microsoft Exchange Server 2010",
            Flavour::Calendly => "-//Calendly//EN",
            Flavour::Apple => "-//Apple Inc.//macOS 14.4//EN",
            Flavour::Relay => "-//Relay Scheduling//iCal4j 3.0//EN",
        };
        let mut lines = vec![
            "BEGIN:VCALENDAR".to_owned(),
            format!("PRODID:{product}"),
            "VERSION:2.0".into(),
            "CALSCALE:GREGORIAN".into(),
        ];
        lines.push(format!("METHOD:{}", self.method));
        if matches!(self.flavour, Flavour::Outlook | Flavour::Apple) {
            lines.extend(self.timezone());
        }
        lines.extend(self.event());
        lines.push("END:VCALENDAR".into());
        fold(&lines)
    }

    /// The event alone, for a calendar file.
    pub fn component(&self) -> Vec<u8> {
        fold(&self.event())
    }

    fn zone_name(&self) -> &'static str {
        if self.flavour == Flavour::Outlook {
            self.zone.windows
        } else {
            self.zone.iana
        }
    }

    fn time(&self, name: &str, at: Timestamp) -> String {
        if matches!(self.flavour, Flavour::Google | Flavour::Calendly) {
            return format!("{name}:{}", at.strftime("%Y%m%dT%H%M%SZ"));
        }
        let local = at.to_zoned(self.zone.tz());
        let quote = if self.flavour == Flavour::Outlook && self.uid.ends_with('0') {
            "\""
        } else {
            ""
        };
        format!(
            "{name};TZID={quote}{}{quote}:{}",
            self.zone_name(),
            local.strftime("%Y%m%dT%H%M%S")
        )
    }

    fn event(&self) -> Vec<String> {
        let outlook = self.flavour == Flavour::Outlook;
        let language = if outlook { ";LANGUAGE=en-US" } else { "" };
        let mut lines = vec![
            "BEGIN:VEVENT".to_owned(),
            self.time("DTSTART", self.start),
            self.time("DTEND", self.end),
        ];
        if !self.rule.is_empty() {
            lines.push(format!("RRULE:{}", self.rule));
        }
        lines.push(format!("DTSTAMP:{}", self.stamp.strftime("%Y%m%dT%H%M%SZ")));
        lines.push(format!(
            "ORGANIZER;CN={}:{}{}",
            name(&self.organizer),
            if outlook { "MAILTO:" } else { "mailto:" },
            self.organizer.address
        ));
        lines.push(format!("UID:{}", self.uid));
        for one in &self.attendees {
            let state = if self.flavour == Flavour::Google && one.address == self.organizer.address
            {
                "ACCEPTED"
            } else {
                "NEEDS-ACTION"
            };
            lines.push(format!("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={state};RSVP=TRUE;CN={}:mailto:{}", name(one), one.address));
        }
        lines.push(format!("DESCRIPTION{language}:{}", text(&self.description)));
        lines.push(format!("LOCATION{language}:{}", text(&self.location)));
        lines.push(format!("SEQUENCE:{}", self.sequence));
        lines.push(format!(
            "STATUS:{}",
            if self.method == "CANCEL" {
                "CANCELLED"
            } else {
                "CONFIRMED"
            }
        ));
        let title = if self.method == "CANCEL" && outlook {
            format!("Canceled: {}", self.summary)
        } else {
            self.summary.clone()
        };
        lines.push(format!("SUMMARY{language}:{}", text(&title)));
        lines.push("TRANSP:OPAQUE".into());
        lines.extend(self.extras().iter().map(|line| (*line).to_owned()));
        lines.push("END:VEVENT".into());
        lines
    }

    /// What the program adds: free-or-busy hints, an alarm.
    fn extras(&self) -> &'static [&'static str] {
        let alarm = self.method == "REQUEST";
        match self.flavour {
            Flavour::Outlook if alarm => &[
                "PRIORITY:5",
                "CLASS:PUBLIC",
                "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE",
                "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:REMINDER",
                "TRIGGER;RELATED=START:-PT15M",
                "END:VALARM",
            ],
            Flavour::Outlook => &[
                "PRIORITY:1",
                "CLASS:PUBLIC",
                "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
            ],
            Flavour::Google | Flavour::Apple | Flavour::Relay if alarm => &[
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Reminder",
                "TRIGGER:-PT15M",
                "END:VALARM",
            ],
            _ => &[],
        }
    }

    fn timezone(&self) -> Vec<String> {
        let standard = self.zone.offset_minutes;
        let summer = standard + 60;
        let (to_summer, to_standard, times) = match self.zone.rule {
            Rule::America => ("2SU;BYMONTH=3", "1SU;BYMONTH=11", ("020000", "020000")),
            Rule::Europe => ("-1SU;BYMONTH=3", "-1SU;BYMONTH=10", ("020000", "030000")),
            Rule::Australia => ("1SU;BYMONTH=10", "1SU;BYMONTH=4", ("020000", "030000")),
            Rule::NewZealand => ("-1SU;BYMONTH=9", "1SU;BYMONTH=4", ("020000", "030000")),
            Rule::Fixed => ("", "", ("000000", "000000")),
        };
        let mut lines = vec![
            "BEGIN:VTIMEZONE".to_owned(),
            format!("TZID:{}", self.zone_name()),
        ];
        let mut part = |kind: &str, from: i32, to: i32, rule: &str, time: &str| {
            lines.push(format!("BEGIN:{kind}"));
            lines.push(format!("DTSTART:16010101T{time}"));
            lines.push(format!("TZOFFSETFROM:{}", offset(from)));
            lines.push(format!("TZOFFSETTO:{}", offset(to)));
            if !rule.is_empty() {
                lines.push(format!("RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY={rule}"));
            }
            lines.push(format!("END:{kind}"));
        };
        if self.zone.rule == Rule::Fixed {
            part("STANDARD", standard, standard, "", times.0);
        } else {
            part("STANDARD", summer, standard, to_standard, times.1);
            part("DAYLIGHT", standard, summer, to_summer, times.0);
        }
        lines.push("END:VTIMEZONE".into());
        lines
    }
}

fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

fn text(value: &str) -> String {
    value
        .replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace('\n', "\\n")
}

fn name(one: &Mailbox) -> String {
    let shown = if one.name.is_empty() {
        &one.address
    } else {
        &one.name
    };
    if shown.contains([',', ';', ':', ' ']) {
        format!("\"{shown}\"")
    } else {
        shown.clone()
    }
}

/// Folds content lines at 75 octets without splitting a character.
fn fold(lines: &[String]) -> Vec<u8> {
    let mut out = Vec::new();
    for line in lines {
        let mut width = 0;
        for letter in line.chars() {
            if width + letter.len_utf8() > 73 {
                out.extend_from_slice(b"\r\n ");
                width = 1;
            }
            let mut buffer = [0; 4];
            out.extend_from_slice(letter.encode_utf8(&mut buffer).as_bytes());
            width += letter.len_utf8();
        }
        out.extend_from_slice(b"\r\n");
    }
    out
}
