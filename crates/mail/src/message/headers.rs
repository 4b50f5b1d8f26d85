//! What a header block says, read once, for deciding whether a message matters and for threading it.
//!
//! Field values are parsed by mail-parser, one by one and only those asked about here: that is what makes the quick
//! look quick. Nothing here looks at a body.

use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

use super::authentication::{Authentication, authentication};
use super::fields::{Field, Fields, skip_leading_blank};
use super::values::{
    add_addresses, addresses, envelope_address, ids, labels, parse_date, parse_media_type,
    raw_line, received_date, text,
};
use crate::address::Address;
use crate::finding::{Finding, FindingCode, note};
use crate::limits::REFERENCES_MAX;

/// The headers of one message. Texts are decoded (RFC 2047) and on one line; nothing is trusted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Headers {
    /// Message-ID without angle brackets.
    pub message_id: Option<String>,
    /// In-Reply-To, without angle brackets; usually one.
    pub in_reply_to: Vec<String>,
    /// References, oldest first, without angle brackets.
    pub references: Vec<String>,
    /// Date, as an instant. The writer's clock, so possibly wrong; see [`Headers::received`].
    pub date: Option<Timestamp>,
    /// The offset from UTC that the writer gave with the date.
    pub date_offset: Option<Offset>,
    /// When the last server took it in: the date of the topmost Received field.
    pub received: Option<Timestamp>,
    /// The first author.
    pub from: Option<Address>,
    /// Who sent it for the author.
    pub sender: Option<Address>,
    /// Where answers are asked to go.
    pub reply_to: Vec<Address>,
    /// To.
    pub to: Vec<Address>,
    /// Cc.
    pub cc: Vec<Address>,
    /// Bcc, as in one's own Sent copies.
    pub bcc: Vec<Address>,
    /// The envelope sender. `Some("")` for the null sender `<>` of bounces and automatic answers.
    pub return_path: Option<String>,
    /// Delivered-To and X-Original-To, top first.
    pub delivered_to: Vec<String>,
    /// Subject.
    pub subject: Option<String>,
    /// What says it came through a list or in bulk.
    pub list: ListHeaders,
    /// What says a machine wrote it.
    pub auto_reply: AutoReplyHeaders,
    /// Whether it is a delivery or disposition report (`multipart/report`, RFC 6522).
    pub is_report: bool,
    /// The media type of the whole message in lower case, such as `multipart/mixed`. Empty when not given.
    pub media_type: String,
    /// The topmost Authentication-Results as it stands there; few messages are asked what it says, see
    /// [`Headers::authentication`].
    pub authentication_results: Option<Vec<u8>>,
    /// Gmail's thread number (X-GM-THRID).
    pub gmail_thread_id: Option<String>,
    /// Gmail's labels (X-Gmail-Labels), such as `Sent`.
    pub gmail_labels: Vec<String>,
    /// What was odd about the header block, at most one per kind.
    pub findings: Vec<Finding>,
}

/// The beginning of 1995, in seconds: no date of mail is believed to lie before it. *Assumption:* what is older is a clock
/// that was never set; nobody keeps mail about a search for work from before.
const FIRST_SECOND: i64 = 788_918_400;

impl Headers {
    /// When the message was written: its own date, or when it arrived, by its Received field or as the place where it lies
    /// says (`arrived`, see [`crate::mailbox::RawItem::arrived`]). A moment before 1995 or more than a day after `now` is no
    /// date. Where the arrival lies after `now` as well, the message has not come yet, and its date is right.
    pub fn written(&self, arrived: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
        let limit = now.checked_add(SignedDuration::from_hours(24));
        let is_after = |at: &Timestamp| limit.as_ref().is_ok_and(|limit| at > limit);
        let arrivals = || [self.received, arrived].into_iter().flatten();
        let mut all = self.date.into_iter().chain(arrivals());
        let is_set = |at: &Timestamp| at.as_second() >= FIRST_SECOND;
        let usable = all.find(|at| is_set(at) && !is_after(at));
        usable.or_else(|| {
            let is_to_come = arrivals().any(|at| is_after(&at));
            self.date.filter(is_after).filter(|_| is_to_come)
        })
    }

    /// What the topmost Authentication-Results says of the sender.
    pub fn authentication(&self) -> Option<Authentication> {
        let results = self.authentication_results.as_deref()?;
        let domain = self.from.as_ref().and_then(Address::domain)?;
        authentication(&raw_line(results), domain)
    }
}

/// List and bulk headers (RFC 2919, RFC 2369).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListHeaders {
    /// List-Id, as written on one line.
    pub id: Option<String>,
    /// Whether List-Unsubscribe is there.
    pub has_unsubscribe: bool,
    /// Whether List-Post is there.
    pub has_post: bool,
    /// Precedence, in lower case: `bulk`, `list`, `junk`, `auto_reply`.
    pub precedence: Option<String>,
}

impl ListHeaders {
    /// Tells whether any of them is there and says list or bulk.
    pub fn is_list_or_bulk(&self) -> bool {
        self.id.is_some()
            || self.has_unsubscribe
            || self.has_post
            || matches!(self.precedence.as_deref(), Some("bulk" | "list" | "junk"))
    }
}

/// Headers that machines set on what they write (RFC 3834 and custom).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AutoReplyHeaders {
    /// The keyword of Auto-Submitted in lower case: `no`, `auto-generated`, `auto-replied`, `auto-notified`.
    pub auto_submitted: Option<String>,
    /// X-Auto-Response-Suppress, in lower case.
    pub response_suppress: Option<String>,
    /// Whether X-Autoreply, X-Autorespond, X-Autogenerated or a relative is there.
    pub has_autoreply_mark: bool,
    /// Whether X-Failed-Recipients is there: a bounce.
    pub has_failed_recipients: bool,
}

impl AutoReplyHeaders {
    /// Tells whether the headers say that a machine answered or generated the message.
    ///
    /// X-Auto-Response-Suppress alone does not: Exchange sets it on ordinary notifications and invitations too.
    pub fn is_automatic(&self) -> bool {
        self.has_autoreply_mark
            || self.has_failed_recipients
            || self
                .auto_submitted
                .as_deref()
                .is_some_and(|word| word != "no")
    }
}

/// Reads the header block at the start of a message and stops at the body.
///
/// Never fails; the findings are inside. Costs time in proportion to the header block only.
pub fn read_headers(bytes: &[u8]) -> Headers {
    let mut reader = Reader::default();
    let mut fields = Fields::new(skip_leading_blank(bytes));
    while let Some(field) = fields.next_field(&mut reader.out.findings) {
        reader.field(field);
    }
    reader.finish()
}

/// Collects the headers of one block.
#[derive(Default)]
struct Reader {
    out: Headers,
    seen_from: bool,
    seen_date: bool,
}

impl Reader {
    /// Takes one field in, when it is one that is asked about.
    fn field(&mut self, field: Field<'_>) {
        let mut lower = [0u8; 32];
        let Some(name) = lower.get_mut(..field.name.len()) else {
            return;
        };
        name.copy_from_slice(field.name);
        name.make_ascii_lowercase();
        let value = field.value;
        let out = &mut self.out;
        match &*name {
            b"message-id" => set_once(
                out,
                "Message-ID",
                |o| &mut o.message_id,
                || ids(value).into_iter().next(),
            ),
            b"in-reply-to" if out.in_reply_to.is_empty() => out.in_reply_to = ids(value),
            b"references" if out.references.is_empty() => self.references(value),
            b"date" => self.date(value),
            b"received" if out.received.is_none() => out.received = received_date(value),
            b"from" => self.from(value),
            b"sender" => set_once(
                out,
                "Sender",
                |o| &mut o.sender,
                || addresses(value, &mut Vec::new()).into_iter().next(),
            ),
            b"reply-to" => out
                .reply_to
                .append(&mut addresses(value, &mut out.findings)),
            b"to" | b"apparently-to" => add_addresses(&mut out.to, value, &mut out.findings),
            b"cc" => add_addresses(&mut out.cc, value, &mut out.findings),
            b"bcc" => add_addresses(&mut out.bcc, value, &mut out.findings),
            b"return-path" => set_once(
                out,
                "Return-Path",
                |o| &mut o.return_path,
                || Some(envelope_address(value)),
            ),
            b"delivered-to" | b"x-original-to" if out.delivered_to.len() < 20 => {
                out.delivered_to.push(envelope_address(value));
            }
            b"subject" => set_once(out, "Subject", |o| &mut o.subject, || Some(text(value))),
            b"content-type" => self.content_type(value),
            b"authentication-results" if out.authentication_results.is_none() => {
                out.authentication_results = Some(value.to_owned());
            }
            b"x-gm-thrid" => {
                out.gmail_thread_id = Some(raw_line(value)).filter(|id| !id.is_empty())
            }
            b"x-gmail-labels" => out.gmail_labels = labels(&text(value)),
            name => list_or_auto_reply(out, name, value),
        }
    }

    fn from(&mut self, value: &[u8]) {
        if self.seen_from {
            note(&mut self.out.findings, FindingCode::HeaderRepeated, || {
                "The message has several From headers, the first was used".to_owned()
            });
            return;
        }
        self.seen_from = true;
        self.out.from = addresses(value, &mut self.out.findings).into_iter().next();
        if self.out.from.is_none() {
            note(
                &mut self.out.findings,
                FindingCode::HeaderUnreadable,
                || "The From header names no address".to_owned(),
            );
        }
    }

    fn date(&mut self, value: &[u8]) {
        if self.seen_date {
            note(&mut self.out.findings, FindingCode::HeaderRepeated, || {
                "The message has several Date headers, the first was used".to_owned()
            });
            return;
        }
        self.seen_date = true;
        match parse_date(value) {
            Some((instant, offset)) => {
                self.out.date = Some(instant);
                self.out.date_offset = Some(offset);
            }
            None => note(
                &mut self.out.findings,
                FindingCode::HeaderUnreadable,
                || "The Date header could not be read".to_owned(),
            ),
        }
    }

    fn references(&mut self, value: &[u8]) {
        let mut all = ids(value);
        if all.len() > REFERENCES_MAX {
            // The first names the thread, the last ones the newest messages.
            let drop_until = all.len() - (REFERENCES_MAX - 1);
            all.drain(1..drop_until);
            note(
                &mut self.out.findings,
                FindingCode::TooManyReferences,
                || {
                    format!(
                        "The message refers to more than {REFERENCES_MAX} others, the first and the newest were kept"
                    )
                },
            );
        }
        self.out.references = all;
    }

    fn content_type(&mut self, value: &[u8]) {
        if self.out.media_type.is_empty()
            && let Some(media_type) = parse_media_type(value)
        {
            self.out.media_type = media_type;
            self.out.is_report = self.out.media_type == "multipart/report";
        }
    }

    fn finish(mut self) -> Headers {
        let mut missing = Vec::new();
        if !self.seen_from {
            missing.push("From");
        }
        if !self.seen_date {
            missing.push("Date");
        }
        if self.out.message_id.is_none() {
            missing.push("Message-ID");
        }
        if !missing.is_empty() {
            note(&mut self.out.findings, FindingCode::HeaderMissing, || {
                format!("The message has no {}", missing.join(", "))
            });
        }
        self.out
    }
}

fn list_or_auto_reply(out: &mut Headers, name: &[u8], value: &[u8]) {
    match name {
        b"list-id" => out.list.id = Some(text(value)).filter(|id| !id.is_empty()),
        b"list-unsubscribe" => out.list.has_unsubscribe = true,
        b"list-post" => out.list.has_post = true,
        b"precedence" => out.list.precedence = Some(raw_line(value).to_ascii_lowercase()),
        b"auto-submitted" => {
            let line = raw_line(value).to_ascii_lowercase();
            let word = line.split([';', ' ', '(']).next().unwrap_or_default();
            out.auto_reply.auto_submitted = Some(word.to_owned()).filter(|word| !word.is_empty());
        }
        b"x-auto-response-suppress" => {
            out.auto_reply.response_suppress = Some(raw_line(value).to_ascii_lowercase());
        }
        b"x-autoreply" | b"x-autorespond" | b"x-autoresponder" | b"x-auto-reply"
        | b"x-auto-reply-from" | b"x-mail-autoreply" | b"x-autogenerated" | b"autosubmitted" => {
            out.auto_reply.has_autoreply_mark |= !raw_line(value).eq_ignore_ascii_case("no");
        }
        b"x-failed-recipients" => out.auto_reply.has_failed_recipients = true,
        _ => {}
    }
}

/// Sets a header that may occur once; a second one is a finding.
fn set_once<T>(
    out: &mut Headers,
    name: &str,
    place: impl Fn(&mut Headers) -> &mut Option<T>,
    value: impl FnOnce() -> Option<T>,
) {
    if place(out).is_some() {
        note(&mut out.findings, FindingCode::HeaderRepeated, || {
            format!("The message has several {name} headers, the first was used")
        });
    } else {
        *place(out) = value();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::ADDRESSES_MAX;

    fn check(block: &str) -> Headers {
        read_headers(block.replace('\n', "\r\n").as_bytes())
    }

    #[test]
    fn an_ordinary_block_is_read() {
        let headers = check(concat!(
            "Return-Path: <ana@Example.org>\n",
            "Received: from a by b; Tue, 3 Mar 2026 09:00:05 +0000\n",
            "Received: from x by a; Tue, 3 Mar 2026 08:59:00 +0000\n",
            "Message-ID: <1@example.org>\n",
            "In-Reply-To: <0@example.com>\n",
            "References: <a@example.com>\n <0@example.com>\n",
            "Date: Tue, 03 Mar 2026 10:00:00 +0100 (CET)\n",
            "From: =?utf-8?q?Ana_Lov=C3=A9n?= <Ana@Example.ORG>\n",
            "To: \"Doe, Jo\" <jo@example.com>, <kim@example.com>\n",
            "Cc: Panel: p1@example.org, p2@example.org;\n",
            "Subject: Re: =?iso-8859-1?Q?Gespr=E4ch?=\n am Dienstag\n",
            "\nbody"
        ));
        assert_eq!(headers.message_id.as_deref(), Some("1@example.org"));
        assert_eq!(headers.in_reply_to, ["0@example.com"]);
        assert_eq!(headers.references, ["a@example.com", "0@example.com"]);
        assert_eq!(headers.date.unwrap().to_string(), "2026-03-03T09:00:00Z");
        assert_eq!(headers.date_offset.unwrap().seconds(), 3600);
        assert_eq!(
            headers.received.unwrap().to_string(),
            "2026-03-03T09:00:05Z"
        );
        let from = headers.from.unwrap();
        assert_eq!(from.name.as_deref(), Some("Ana Lovén"));
        assert_eq!(from.address, "Ana@example.org");
        assert_eq!(from.domain(), Some("example.org"));
        assert_eq!(headers.to[0].name.as_deref(), Some("Doe, Jo"));
        assert_eq!(headers.to[1].name, None);
        assert_eq!(headers.cc.len(), 2);
        assert_eq!(headers.subject.as_deref(), Some("Re: Gespräch am Dienstag"));
        assert_eq!(headers.return_path.as_deref(), Some("ana@example.org"));
        assert!(headers.findings.is_empty(), "{:?}", headers.findings);
    }

    #[test]
    fn machine_and_list_marks_are_read() {
        let headers = check(concat!(
            "From: a@example.org\nDate: Tue, 3 Mar 2026 10:00:00 +0000\nMessage-ID: <1@x>\n",
            "Return-Path: <>\nAuto-Submitted: auto-replied (vacation); owner=x\n",
            "X-Auto-Response-Suppress: All\nPrecedence: Bulk\nList-Id: Jobs <jobs.example.org>\n",
            "List-Unsubscribe: <mailto:x@example.org>\nContent-Type: multipart/report; boundary=x\n",
            "X-GM-THRID: 1700000000000000001\nX-Gmail-Labels: Inbox,\"A, B\",=?UTF-8?Q?B=C3=BCro?=\n",
        ));
        assert_eq!(
            headers.auto_reply.auto_submitted.as_deref(),
            Some("auto-replied")
        );
        assert!(headers.auto_reply.is_automatic());
        assert_eq!(headers.auto_reply.response_suppress.as_deref(), Some("all"));
        assert!(headers.list.is_list_or_bulk());
        assert_eq!(headers.list.id.as_deref(), Some("Jobs <jobs.example.org>"));
        assert_eq!(headers.return_path.as_deref(), Some(""));
        assert!(headers.is_report);
        assert_eq!(
            headers.gmail_thread_id.as_deref(),
            Some("1700000000000000001")
        );
        assert_eq!(headers.gmail_labels, ["Inbox", "A, B", "Büro"]);
    }

    #[test]
    fn a_date_that_cannot_be_right_is_the_time_of_arrival() {
        let now: Timestamp = "2026-04-01T09:00:00Z".parse().unwrap();
        let written = |fields: &str, arrived: Option<&str>| {
            let headers = check(&format!("From: a@example.org\n{fields}\n"));
            let arrived = arrived.map(|at| at.parse().unwrap());
            headers.written(arrived, now).map(|at| at.to_string())
        };
        let (dated, separator) = ("2026-03-17T10:00:00Z", "2026-03-17T11:00:00Z");
        let received = "Received: from a by b; Tue, 17 Mar 2026 10:00:00 +0000\n";
        for date in [
            "",
            "Date: gibberish\n",
            "Date: Thu, 01 Jan 1970 00:00:00 +0000\n",
            "Date: Sat, 31 Dec 1994 23:59:59 +0000\n",
            "Date: Fri, 31 Dec 9999 23:59:59 +0000\n",
            "Date: Thu, 2 Apr 2026 09:00:01 +0000\n",
        ] {
            let with_received = format!("{received}{date}");
            assert_eq!(
                written(&with_received, Some(separator)).as_deref(),
                Some(dated),
                "{date}"
            );
            assert_eq!(
                written(date, Some(separator)).as_deref(),
                Some(separator),
                "{date}"
            );
            assert_eq!(written(date, None), None, "{date}");
        }
        let right = "Date: Thu, 2 Apr 2026 09:00:00 +0000\n";
        assert_eq!(
            written(right, Some(separator)).as_deref(),
            Some("2026-04-02T09:00:00Z")
        );
        // What has not arrived yet is not dated by anything else.
        let later = "Date: Mon, 6 Apr 2026 09:00:00 +0000\n";
        assert_eq!(
            written(later, Some("2026-04-06T09:01:00Z")).as_deref(),
            Some("2026-04-06T09:00:00Z")
        );
    }

    #[test]
    fn a_person_who_says_auto_submitted_no_is_no_machine() {
        let headers =
            check("From: a@example.org\nAuto-Submitted: no\nX-Auto-Response-Suppress: OOF\n\n");
        assert!(!headers.auto_reply.is_automatic());
        assert!(!headers.list.is_list_or_bulk());
    }

    #[test]
    fn missing_and_repeated_and_broken_headers_are_findings() {
        let headers = check("From: a@example.org\nFrom: b@example.org\nDate: yesterday\n\n");
        assert_eq!(headers.from.unwrap().address, "a@example.org");
        assert_eq!(headers.date, None);
        let codes: Vec<_> = headers.findings.iter().map(|f| f.code).collect();
        assert!(codes.contains(&FindingCode::HeaderRepeated));
        assert!(codes.contains(&FindingCode::HeaderUnreadable));
        assert!(codes.contains(&FindingCode::HeaderMissing));
    }

    #[test]
    fn raw_eight_bit_letters_are_read_as_western() {
        let headers = read_headers(b"From: Zo\xeb <z@example.org>\nSubject: caf\xe9\n\n");
        assert_eq!(headers.from.unwrap().name.as_deref(), Some("Zoë"));
        assert_eq!(headers.subject.as_deref(), Some("café"));
    }

    #[test]
    fn a_surname_before_a_comma_without_quotes_is_part_of_the_name() {
        let from = |value: &str| check(&format!("From: {value}\n\n")).from.unwrap();
        let name = |value: &str| from(value).name.unwrap_or_default();
        assert_eq!(name("Bell, Sam <sam@example.org>"), "Bell, Sam");
        assert_eq!(name("\"Bell, Sam\" <sam@example.org>"), "Bell, Sam");
        assert_eq!(
            from("Bell, Sam <sam@example.org>").address,
            "sam@example.org"
        );
        assert_eq!(name("sam@example.org, Dana Cho <dana@example.org>"), "");
        let to = check("From: a@example.org\nTo: Bell, Sam <sam@example.org>, Cho, Dana <dana@example.org>\n\n").to;
        let names: Vec<_> = to.iter().filter_map(|it| it.name.as_deref()).collect();
        assert_eq!(names, ["Bell, Sam", "Cho, Dana"]);
        assert_eq!(to.len(), 2);
    }

    #[test]
    fn injected_line_breaks_do_not_survive_decoding() {
        let headers = check(
            "Subject: =?utf-8?q?Hi=0D=0ABcc:_x=40example.org=00?=\nFrom: =?utf-8?q?A=0AB?= <a@example.org>\n\n",
        );
        assert_eq!(headers.subject.as_deref(), Some("Hi Bcc: x@example.org"));
        assert_eq!(headers.from.unwrap().name.as_deref(), Some("A B"));
        assert!(headers.bcc.is_empty());
    }

    #[test]
    fn a_header_without_a_final_line_end_is_read() {
        let headers = read_headers(b"From: a@example.org\nSubject: cut off");
        assert_eq!(headers.subject.as_deref(), Some("cut off"));
    }

    #[test]
    fn long_lists_are_cut() {
        let many: Vec<String> = (0..3_000).map(|n| format!("<{n}@x>")).collect();
        let headers = check(&format!("References: {}\n\n", many.join("\n ")));
        assert_eq!(headers.references.len(), REFERENCES_MAX);
        assert_eq!(headers.references[0], "0@x");
        assert_eq!(headers.references.last().unwrap(), "2999@x");
        let many: Vec<String> = (0..900).map(|n| format!("a{n}@example.org")).collect();
        let headers = check(&format!("To: {}\n\n", many.join(", ")));
        assert_eq!(headers.to.len(), ADDRESSES_MAX);
        assert!(
            headers
                .findings
                .iter()
                .any(|f| f.code == FindingCode::TooManyAddresses)
        );
    }

    #[test]
    fn impossible_dates_are_no_date() {
        for date in [
            "Tue, 31 Feb 2026 10:00:00 +0000",
            "Tue, 3 Mar 2026 25:00:00 +0000",
            "0",
            "",
        ] {
            assert_eq!(check(&format!("Date: {date}\n\n")).date, None, "{date}");
        }
        let far = check("Date: Fri, 31 Dec 9999 23:59:59 -2300\n\n");
        assert_eq!(far.date, None);
        let leap = check("Date: Sat, 31 Dec 2016 23:59:60 +0000\n\n");
        assert_eq!(leap.date.unwrap().to_string(), "2016-12-31T23:59:59Z");
    }
}
