//! What does this message of theirs mean? Asked of a message as it was saved or pasted; nothing is stored.

use jiff::Timestamp;
use jiff::tz::Offset;
use meanwhile_core::fact::{Channel, ReadingKind};
use meanwhile_core::time::Zone;
use meanwhile_mail::message::{Message, html_to_text, newest_text};
use meanwhile_words::dates::{self, Meaning, NumericOrder};
use meanwhile_words::reading::{self, Flags, Incoming};
use meanwhile_words::text::TEXT_BYTES_MAX;
use serde::Serialize;

use super::message_source::{has_headers, is_html};
use crate::encoding::text_of;
use crate::import::{events_of, flags_of, invites, is_reply_subject};
use crate::shapes::{Day, Moment};

/// Days and moments that are listed at most. *Assumption:* a message names a handful.
const NAMED_MAX: usize = 20;

/// What a message means.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MessageReading {
    /// Where it came from: a file's name.
    pub source: String,
    /// The sender as the message names it; `None` for words without headers.
    pub from: Option<String>,
    /// The subject, where there is one.
    pub subject: Option<String>,
    /// When it was written; now for words without a date.
    pub sent: Moment,
    /// What it means.
    pub kind: ReadingKind,
    /// How sure that is, in percent.
    pub confidence: u8,
    /// What else it might be, likeliest first; at most two.
    pub guesses: Vec<Guess>,
    /// The words it was read from, the most telling first.
    pub evidence: Vec<Words>,
    /// It waits for an answer.
    pub expects_answer: bool,
    /// The day by which they want the answer.
    pub answer_by: Option<Day>,
    /// When they said they would answer.
    pub promised: Option<PromisedDays>,
    /// The day they are back, from an automatic answer.
    pub back_on: Option<Day>,
    /// Ways they invite you to use.
    pub invites: Vec<Channel>,
    /// They ask not to be contacted.
    pub please_dont: bool,
    /// They leave the door open for another time.
    pub door_open: bool,
    /// They gave or promised feedback.
    pub gave_feedback: bool,
    /// Addresses that it reports a message of yours not to have reached.
    pub undelivered: Vec<String>,
    /// The days and moments it names, in order.
    pub named: Vec<NamedTime>,
    /// The text that was read: the newest, without quotes and signature.
    pub text: String,
    /// What was odd, such as a text that was too long to be read whole.
    pub remarks: Vec<String>,
}

/// What a message might mean besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Guess {
    /// What.
    pub kind: ReadingKind,
    /// How sure that is, in percent.
    pub confidence: u8,
}

/// Words that speak for a meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Words {
    /// The meaning they speak for.
    pub kind: ReadingKind,
    /// Where they begin: bytes of the text; `None` for words of the subject.
    pub start: Option<usize>,
    /// Where they end.
    pub end: Option<usize>,
    /// The words.
    pub words: String,
}

/// When they said they would answer, where they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PromisedDays {
    /// The first day they may mean.
    pub first: Day,
    /// The last.
    pub last: Day,
    /// Their words.
    pub words: String,
}

/// A day or moment that a message names.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamedTime {
    /// The words.
    pub words: String,
    /// Where they begin: bytes of the text.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// The moment, where it is one.
    pub moment: Option<Moment>,
    /// The first day, where it is days.
    pub first: Option<Day>,
    /// The last day.
    pub last: Option<Day>,
    /// How sure that is, in percent.
    pub confidence: u8,
}

/// What a message means, as saved (RFC 5322) or as words that were pasted.
///
/// `now` is the date of words that state none. Never fails: what cannot be read is `other`.
#[must_use]
pub fn message_reading(source: &str, bytes: &[u8], now: Timestamp, home: Zone) -> MessageReading {
    let mut remarks = Vec::new();
    let letter = if has_headers(bytes) {
        Letter::of_mail(bytes, now, home)
    } else if let Some(text) = text_of(bytes) {
        Letter::of_words(&text, now, home)
    } else {
        remarks.push(
            "This is not text, so nothing of it was read. A message is saved as .eml.".to_owned(),
        );
        Letter::of_words("", now, home)
    };
    if letter.text.trim().is_empty() && remarks.is_empty() {
        remarks.push("There are no words in it.".to_owned());
    }
    if letter.text.len() > TEXT_BYTES_MAX {
        remarks.push(format!(
            "It is long: the first {TEXT_BYTES_MAX} bytes of its newest text were read."
        ));
    }
    letter.read(source, home, remarks)
}

/// A message as it is read.
struct Letter {
    from: Option<String>,
    subject: Option<String>,
    text: String,
    undelivered: Vec<String>,
    flags: Flags,
    sent_at: Timestamp,
    offset: Offset,
}

impl Letter {
    fn of_mail(bytes: &[u8], now: Timestamp, home: Zone) -> Self {
        // An mbox's separator is no header.
        let bytes = match bytes.starts_with(b"From ") {
            true => bytes.splitn(2, |byte| *byte == b'\n').nth(1).unwrap_or(b""),
            false => bytes,
        };
        let message = Message::parse(bytes);
        let has_invitation = invites(&events_of(&message));
        let headers = &message.headers;
        let sent_at = headers.written(None, now).unwrap_or(now);
        Self {
            from: headers.from.as_ref().map(|it| match &it.name {
                Some(name) => format!("{name} <{}>", it.address),
                None => it.address.clone(),
            }),
            subject: headers.subject.clone(),
            text: newest_text(&message.text),
            flags: flags_of(headers, has_invitation),
            undelivered: message.undelivered.clone(),
            sent_at,
            offset: headers
                .date_offset
                .unwrap_or_else(|| home.rules().to_offset(sent_at)),
        }
    }

    fn of_words(text: &str, now: Timestamp, home: Zone) -> Self {
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
        let subject = first
            .get(..8)
            .filter(|name| name.eq_ignore_ascii_case("subject:"))
            .map(|_| first[8..].trim().to_owned());
        let words = if subject.is_some() { rest } else { &text };
        Self {
            from: None,
            flags: Flags {
                is_reply: subject.as_deref().is_some_and(is_reply_subject),
                ..Flags::default()
            },
            subject,
            undelivered: Vec::new(),
            text: match is_html(words) {
                true => newest_text(&html_to_text(words)),
                false => newest_text(words),
            },
            sent_at: now,
            offset: home.rules().to_offset(now),
        }
    }

    fn read(self, source: &str, home: Zone, mut remarks: Vec<String>) -> MessageReading {
        let read = reading::read(&Incoming {
            subject: self.subject.as_deref().unwrap_or(""),
            text: &self.text,
            flags: self.flags,
            sent_at: self.sent_at,
            offset: self.offset,
            writer_zone: None,
            reader_zone: Some(home),
        });
        let guess = |(kind, confidence): &(ReadingKind, u8)| Guess {
            kind: *kind,
            confidence: *confidence,
        };
        // What headers tell of a machine holds in any language.
        let unread = reading::unread_language(&self.text).filter(|_| read.confidence == 0);
        remarks.extend(unread.map(not_read));
        let (named, unclear) = self.named(home);
        remarks.extend(unclear);
        MessageReading {
            source: source.to_owned(),
            sent: Moment::new(self.sent_at, home),
            kind: read.kind,
            confidence: read.confidence,
            guesses: read.guesses.iter().take(2).map(guess).collect(),
            evidence: told(&read.evidence),
            expects_answer: read.expects_answer,
            answer_by: read.answer_by.map(Day::new),
            promised: read.promised.as_ref().map(|it| PromisedDays {
                first: Day::new(it.first),
                last: Day::new(it.last),
                words: it.words.clone(),
            }),
            back_on: read.back_on.map(Day::new),
            invites: read.invites.clone(),
            please_dont: read.please_dont,
            door_open: read.door_open,
            gave_feedback: read.gave_feedback,
            undelivered: self.undelivered,
            named,
            from: self.from,
            subject: self.subject,
            text: self.text,
            remarks,
        }
    }

    /// The days and moments it names, and a remark for each that could mean two days, of which none is guessed.
    fn named(&self, home: Zone) -> (Vec<NamedTime>, Vec<String>) {
        let context = dates::Context {
            sent_at: self.sent_at,
            offset: self.offset,
            writer: None,
            reader: Some(home),
            order: NumericOrder::Unknown,
        };
        let found = dates::find(&self.text, &context);
        let (unclear, found): (Vec<_>, Vec<_>) =
            found.into_iter().partition(dates::Found::has_two_meanings);
        let unclear = unclear
            .iter()
            .filter_map(|it| two_meanings(&self.text, it, home));
        let named = found.into_iter().filter_map(|it| {
            let (moment, days) = match it.meaning {
                Meaning::Moment { start, .. } => (Some(Moment::new(start, home)), None),
                Meaning::Days { first, last } => (None, Some((Day::new(first), Day::new(last)))),
                // A time of day alone names no moment.
                Meaning::Clock { .. } => return None,
            };
            let (first, last) = days.unzip();
            Some(NamedTime {
                words: self.text.get(it.span.clone())?.to_owned(),
                start: it.span.start,
                end: it.span.end,
                moment,
                first,
                last,
                confidence: it.confidence,
            })
        });
        (
            named.take(NAMED_MAX).collect(),
            unclear.take(NAMED_MAX).collect(),
        )
    }
}

/// What is said of a message in a language that is not read; `language` is empty where it could not be told which.
fn not_read(language: &str) -> String {
    let which = if language.is_empty() {
        "a language that is not read here".to_owned()
    } else {
        format!("{language}, which is not read here")
    };
    format!(
        "It seems to be in {which}: only English, German, French, Spanish, Italian, Portuguese and Dutch are. So nothing \
         is said about what it means, or whether it waits for you."
    )
}

/// What is said of a date such as 04/05: both days it can mean.
fn two_meanings(text: &str, found: &dates::Found, home: Zone) -> Option<String> {
    let first = match found.meaning {
        Meaning::Moment { start, .. } => home.date(start),
        Meaning::Days { first, .. } => first,
        Meaning::Clock { .. } => return None,
    };
    let words = text.get(found.span.clone())?;
    let (one, other) = (Day::new(first).text, Day::new(found.other?).text);
    Some(format!(
        "“{words}” can mean {one} or {other}; nothing here tells which, so neither was taken."
    ))
}

/// The evidence, without words that stand inside others that are told.
fn told(evidence: &[reading::Evidence]) -> Vec<Words> {
    let mut told: Vec<&reading::Evidence> = Vec::new();
    for it in evidence {
        let inside = |other: &&reading::Evidence| {
            other.kind == it.kind
                && !it.span.is_empty()
                && other.span.start <= it.span.start
                && it.span.end <= other.span.end
        };
        if !told.iter().any(inside) {
            told.push(it);
        }
    }
    told.into_iter().map(words).collect()
}

fn words(evidence: &reading::Evidence) -> Words {
    let in_text = !evidence.span.is_empty();
    Words {
        kind: evidence.kind,
        start: in_text.then_some(evidence.span.start),
        end: in_text.then_some(evidence.span.end),
        words: evidence.words.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> MessageReading {
        let home = Zone::parse("Europe/Berlin").unwrap();
        let now = "2026-04-15T08:00:00Z".parse().unwrap();
        message_reading("it", bytes, now, home)
    }

    #[test]
    fn mail_is_read_by_its_headers_and_newest_text() {
        let it = read(
            b"From: Dana Okafor <dana@lindqvist.example>\r\nDate: Mon, 13 Apr 2026 10:00:00 -0400\r\n\
              Subject: Re: Interview\r\n\r\nThank you. We will let you know by Friday.\r\n\r\n\
              On Mon, 13 Apr 2026, Mika wrote:\r\n> Unfortunately you were not selected\r\n",
        );
        assert_eq!(
            it.from.as_deref(),
            Some("Dana Okafor <dana@lindqvist.example>")
        );
        assert_ne!(it.kind, ReadingKind::Rejection);
        assert_eq!(it.sent.at.to_string(), "2026-04-13T14:00:00Z");
        assert_eq!(it.promised.unwrap().last.text, "Fri 17 April 2026");
        assert!(!it.text.contains("Unfortunately"), "{}", it.text);
    }

    #[test]
    fn an_automatic_answer_is_known_by_its_headers() {
        let it = read(
            b"From: dana@lindqvist.example\nAuto-Submitted: auto-replied\n\nI am back on 20 April.\n",
        );
        assert_eq!(it.kind, ReadingKind::AutoReply);
        assert_eq!(it.back_on.unwrap().text, "Mon 20 April 2026");
    }

    #[test]
    fn pasted_words_need_no_headers() {
        let it =
            read(b"Subject: Your application\n\nUnfortunately we have chosen another candidate.");
        assert_eq!(it.subject.as_deref(), Some("Your application"));
        assert_eq!(it.kind, ReadingKind::Rejection);
        // A colon in the first line makes no mail.
        let it = read(b"To: be honest, we cannot offer you the position.\nDana");
        assert_eq!(it.kind, ReadingKind::Rejection);
        for evidence in &it.evidence {
            let (start, end) = (evidence.start.unwrap(), evidence.end.unwrap());
            assert!(
                it.text[start..end].contains(&evidence.words),
                "{evidence:?}"
            );
        }
    }

    #[test]
    fn of_a_language_that_is_not_read_only_that_is_said() {
        let it = read(
            "Dziękujemy za udział w rozmowie. Niestety, zdecydowaliśmy się na innego kandydata. Życzymy powodzenia \
             w dalszych poszukiwaniach."
                .as_bytes(),
        );
        assert_eq!((it.kind, it.confidence), (ReadingKind::Other, 0));
        assert!(!it.expects_answer && it.guesses.is_empty());
        assert!(it.remarks[0].contains("Polish"), "{:?}", it.remarks);
        let it = read("Leider haben wir uns für eine andere Bewerberin entschieden.".as_bytes());
        assert!(it.confidence > 0 && it.remarks.is_empty());
    }

    #[test]
    fn of_a_date_with_two_meanings_both_are_told_and_none_is_taken() {
        let mail = |words: &str| {
            let head = "From: dana@lindqvist.example\nTo: mika@example.org\nDate: Mon, 13 Apr 2026 10:00:00 +0000\n\n";
            read(format!("{head}{words}\n").as_bytes())
        };
        let it = mail("You will hear from us by 04/05.");
        assert!(it.promised.is_none() && it.named.is_empty());
        assert!(
            it.remarks[0].contains("04/05")
                && it.remarks[0].contains("4 May")
                && it.remarks[0].contains("5 April"),
            "{:?}",
            it.remarks
        );
        let it = mail("You will hear from us by 20/05.");
        assert_eq!(it.promised.unwrap().last.text, "Wed 20 May 2026");
        assert!(it.remarks.is_empty());
    }

    #[test]
    fn the_source_of_a_page_and_older_encodings_are_read() {
        let html = "<p>We regret to inform you that you have <b>not</b> been selected.</p>";
        let it = read(html.as_bytes());
        assert_eq!(it.kind, ReadingKind::Rejection);
        assert!(it.text.contains("have not been selected"), "{}", it.text);
        let it = read(b"Wir m\xfcssen Ihnen leider absagen. Sch\xf6ne Gr\xfc\xdfe");
        assert_eq!(it.kind, ReadingKind::Rejection);
        let it = read(b"We pay if x < 3 and y > 4. Could you send us your address?");
        assert!(it.text.contains("x < 3 and y > 4"));
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        for (bytes, remark) in [
            (&b""[..], "no words"),
            (b"\x00\x01\x02?", "not text"),
            (b"\xff\xfe\xfd\xfc?", "not text"),
            (b"> quoted only\n", "no words"),
        ] {
            let it = read(bytes);
            assert_eq!(it.kind, ReadingKind::Other);
            assert!(!it.expects_answer);
            assert!(it.remarks[0].contains(remark), "{:?}", it.remarks);
        }
        let long = "We are pleased to offer you the position. ".repeat(30_000);
        let it = read(long.as_bytes());
        assert_eq!(it.kind, ReadingKind::Offer);
        assert!(it.remarks[0].contains("It is long"), "{:?}", it.remarks);
    }
}
