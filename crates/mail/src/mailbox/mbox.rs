//! Reads mbox files of all common variants, one message at a time, with bounded memory.
//!
//! Variants: mboxo and mboxrd (`>From ` quoting), mboxcl and mboxcl2 (Content-Length), Gmail Takeout, CRLF and LF. A
//! separator counts only behind a blank line (or at the start) and in its strict form. Content-Length is believed only in
//! files where the first messages all carry one that leads exactly to the next separator, and then message by message.
//! Sources: RFC 4155; D. J. Bernstein, mbox(5); J. Zawinski on Content-Length.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use jiff::Timestamp;
use memchr::memmem::{self, Finder};

use super::collect::{Ending, Message, content_length, header_end, unquote};
use super::separator::separator;
use crate::finding::{Finding, FindingCode, note};
use crate::limits::{HEADER_BLOCK_BYTES_MAX, SEPARATOR_BYTES_MAX};

/// Bytes read at once when a file is read from end to end. *Assumption:* most messages fit, so most are copied once.
const CHUNK_BYTES: usize = 1 << 20;
/// Bytes read at once when single messages are looked up. *Assumption:* an ordinary message fits.
const LOOKUP_BYTES: usize = 32 << 10;
/// Messages at the start of a file that must carry a right Content-Length for it to be believed. *Assumption.*
const LENGTH_PROBES: usize = 3;
/// What ends a message: a line that begins with the separator's word.
const NEEDLE: &[u8] = b"\nFrom ";

/// One message as found in the file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct MboxMessage {
    /// Offset of its separator line.
    pub offset: u64,
    pub bytes: Vec<u8>,
    /// When it arrived, as the separator says.
    pub arrived: Option<Timestamp>,
    pub findings: Vec<Finding>,
}

/// A separator line at some place of the file.
#[derive(Debug, Clone, Copy)]
struct Found {
    offset: u64,
    /// Its length, its line end included.
    len: usize,
    /// When the message behind it arrived, as it says.
    arrived: Option<Timestamp>,
}

/// Reads one file.
pub(super) struct MboxReader {
    file: File,
    chunk_bytes: usize,
    /// Bytes read and not yet used are `buffer[at..]`.
    buffer: Vec<u8>,
    at: usize,
    /// Offset of `buffer[0]` in the file.
    base: u64,
    at_end: bool,
    /// The separator found last, while its bytes are in the buffer.
    found: Option<Found>,
    finder: Finder<'static>,
    believes_length: bool,
    /// Whether an unquoted separator was seen inside a message: then quoting is not undone (mboxcl2).
    is_unquoted: bool,
}

impl MboxReader {
    /// Opens a file at its start, and learns from its first messages whether Content-Length can be believed.
    pub fn new(file: File) -> io::Result<Self> {
        Self::with_chunks(file, CHUNK_BYTES)
    }

    /// The same for looking up single messages here and there.
    pub fn for_lookups(file: File) -> io::Result<Self> {
        Self::with_chunks(file, LOOKUP_BYTES)
    }

    fn with_chunks(file: File, chunk_bytes: usize) -> io::Result<Self> {
        let mut reader = Self {
            file,
            chunk_bytes,
            buffer: Vec::new(),
            at: 0,
            base: 0,
            at_end: false,
            found: None,
            finder: Finder::new(NEEDLE),
            believes_length: false,
            is_unquoted: false,
        };
        reader.believes_length = reader.probe_length()?;
        reader.seek(0)?;
        Ok(reader)
    }

    /// Returns the offset of the next byte that has not been used.
    pub fn offset(&self) -> u64 {
        self.base + self.at as u64
    }

    /// Goes to an offset. `false`, and nothing moved, when no separator stands there.
    pub fn seek_to_message(&mut self, offset: u64) -> io::Result<bool> {
        let before = self.offset();
        self.seek(offset)?;
        if self.separator()?.is_some() {
            return Ok(true);
        }
        self.seek(before)?;
        Ok(false)
    }

    /// Returns the next message. `None` at the end of the file.
    pub fn next_message(&mut self) -> io::Result<Option<MboxMessage>> {
        let mut findings = Vec::new();
        let mut separator = self.separator()?;
        if separator.is_none() {
            self.skip_to_separator(&mut findings)?;
            separator = self.separator()?;
        }
        let Some(separator) = separator else {
            return Ok(None);
        };
        self.at += separator.len;
        let mut bytes = match self.believable_length(&mut findings)? {
            Some(length) => self.take(length, &mut findings)?,
            None => self.take_until_separator(&mut findings)?,
        };
        if !self.is_unquoted {
            unquote(&mut bytes);
        }
        Ok(Some(MboxMessage {
            offset: separator.offset,
            bytes,
            arrived: separator.arrived,
            findings,
        }))
    }

    fn seek(&mut self, offset: u64) -> io::Result<()> {
        self.found = None;
        if offset >= self.base && offset <= self.base + self.buffer.len() as u64 {
            self.at = (offset - self.base) as usize;
            return Ok(());
        }
        self.file.seek(SeekFrom::Start(offset))?;
        self.buffer.clear();
        self.at = 0;
        self.base = offset;
        self.at_end = false;
        Ok(())
    }

    /// Has `want` unused bytes ready, fewer only at the end of the file.
    fn fill(&mut self, want: usize) -> io::Result<&[u8]> {
        while !self.at_end && self.buffer.len() - self.at < want {
            if self.at > 0 {
                self.buffer.drain(..self.at);
                self.base += self.at as u64;
                self.at = 0;
            }
            let room = want.max(self.chunk_bytes) - self.buffer.len();
            let got = (&mut self.file)
                .take(room as u64)
                .read_to_end(&mut self.buffer)?;
            self.at_end = got < room;
        }
        Ok(&self.buffer[self.at..])
    }

    /// Returns the separator line at the current place. `None` when there is none.
    fn separator(&mut self) -> io::Result<Option<Found>> {
        let offset = self.offset();
        if let Some(found) = self.found
            && found.offset == offset
        {
            return Ok(Some(found));
        }
        let bytes = self.fill(SEPARATOR_BYTES_MAX)?;
        let skip = if bytes.starts_with("\u{feff}".as_bytes()) {
            3
        } else {
            0
        };
        let line = &bytes[skip..bytes.len().min(SEPARATOR_BYTES_MAX)];
        let (line, len) = match memchr::memchr(b'\n', line) {
            Some(end) => (&line[..end], end + 1),
            None if line.len() < SEPARATOR_BYTES_MAX - skip => (line, line.len()),
            None => return Ok(None),
        };
        Ok(separator(line).map(|it| Found {
            offset,
            len: skip + len,
            arrived: it.arrived,
        }))
    }

    /// Leaves what is before the first separator behind; a finding unless it is only white space.
    fn skip_to_separator(&mut self, findings: &mut Vec<Finding>) -> io::Result<()> {
        let mut ignored = Vec::new();
        let skipped = self.take_until_separator(&mut ignored)?;
        if !skipped.trim_ascii().is_empty() {
            note(findings, FindingCode::NotAMessage, || {
                format!(
                    "{} bytes before this message are no message and were skipped",
                    skipped.len()
                )
            });
        }
        Ok(())
    }

    /// Takes everything up to the next separator, or to the end. The blank line before the separator is not part of it.
    fn take_until_separator(&mut self, findings: &mut Vec<Finding>) -> io::Result<Vec<u8>> {
        let mut out = Message::default();
        loop {
            self.fill(1)?;
            let window = &self.buffer[self.at..];
            match self.finder.find(window) {
                Some(found) => {
                    let line_start = self.at + found + 1;
                    let line_room = self.buffer.len() - line_start;
                    if line_room < SEPARATOR_BYTES_MAX && !self.at_end {
                        // The line may go on behind what was read.
                        out.push(&window[..found]);
                        self.at += found;
                        self.fill(self.chunk_bytes)?;
                        continue;
                    }
                    let line =
                        &self.buffer[line_start..line_start + line_room.min(SEPARATOR_BYTES_MAX)];
                    let line_end = memchr::memchr(b'\n', line);
                    let line = &line[..line_end.unwrap_or(line.len())];
                    let separator =
                        separator(line).filter(|_| out.ends_with_blank_line(&window[..found]));
                    // The line end found belongs to the blank line, which is not part of the message.
                    out.push(&window[..found + usize::from(separator.is_none())]);
                    self.at = line_start;
                    if let Some(separator) = separator {
                        self.found = line_end.map(|end| Found {
                            offset: self.offset(),
                            len: end + 1,
                            arrived: separator.arrived,
                        });
                        return Ok(out.finish(Ending::Separator, findings));
                    }
                }
                None if self.at_end => {
                    out.push(window);
                    self.at = self.buffer.len();
                    return Ok(out.finish(Ending::File, findings));
                }
                None => {
                    // The needle may lie across the end of what was read.
                    let sure = window.len() - (NEEDLE.len() - 1).min(window.len());
                    out.push(&window[..sure]);
                    self.at += sure;
                    self.fill(self.chunk_bytes)?;
                }
            }
        }
    }

    /// Takes exactly `length` bytes, keeping as many as the limit allows, and skips the blank lines behind them.
    fn take(&mut self, length: u64, findings: &mut Vec<Finding>) -> io::Result<Vec<u8>> {
        let mut out = Message::default();
        let end = self.offset() + length;
        while self.offset() < end {
            let left = end - self.offset();
            if out.is_truncated {
                self.seek(end)?;
                break;
            }
            let bytes = self.fill(1)?;
            if bytes.is_empty() {
                break;
            }
            let take = usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len());
            let part = &self.buffer[self.at..self.at + take];
            self.is_unquoted |= memmem::find(part, b"\n\nFrom ").is_some();
            out.push(part);
            self.at += take;
        }
        let blank = self
            .fill(4)?
            .iter()
            .take_while(|b| matches!(b, b'\r' | b'\n'))
            .count();
        self.at += blank;
        Ok(out.finish(Ending::Length, findings))
    }

    /// Returns the length of the message behind the separator by its Content-Length, when that leads to a separator or
    /// to the end.
    fn believable_length(&mut self, findings: &mut Vec<Finding>) -> io::Result<Option<u64>> {
        if !self.believes_length {
            return Ok(None);
        }
        let length = self.checked_length()?;
        if length.is_none() {
            note(findings, FindingCode::ContentLengthWrong, || {
                "The Content-Length of the message is missing or wrong, its end was searched for"
                    .to_owned()
            });
        }
        Ok(length)
    }

    /// Like [`Self::believable_length`], for the place behind a separator line; does not move.
    fn checked_length(&mut self) -> io::Result<Option<u64>> {
        let start = self.offset();
        let mut want = 16 << 10;
        let head = loop {
            let bytes = self.fill(want)?;
            if let Some(end) = header_end(bytes) {
                break Some((end, content_length(&bytes[..end])));
            }
            if bytes.len() < want || want >= HEADER_BLOCK_BYTES_MAX {
                break None;
            }
            want *= 4;
        };
        let Some((head_len, Some(body_len))) = head else {
            return Ok(None);
        };
        let Some(end) = start
            .checked_add(head_len as u64)
            .and_then(|at| at.checked_add(body_len))
        else {
            return Ok(None);
        };
        if end > self.file.metadata()?.len() {
            return Ok(None);
        }
        self.seek(end)?;
        let blank = self
            .fill(4)?
            .iter()
            .take_while(|b| matches!(b, b'\r' | b'\n'))
            .count();
        self.at += blank;
        let leads_somewhere =
            self.fill(1)?.is_empty() || (blank > 0 && self.separator()?.is_some());
        self.seek(start)?;
        Ok(leads_somewhere.then_some(head_len as u64 + body_len))
    }

    /// Tells whether the first messages carry a Content-Length that leads from one to the next.
    fn probe_length(&mut self) -> io::Result<bool> {
        for probe in 0..LENGTH_PROBES {
            match self.separator()? {
                Some(separator) => self.at += separator.len,
                None => return Ok(probe > 0 && self.fill(1)?.is_empty()),
            }
            match self.checked_length()? {
                Some(length) => self.seek(self.offset() + length)?,
                None => return Ok(false),
            }
            let blank = self
                .fill(4)?
                .iter()
                .take_while(|b| matches!(b, b'\r' | b'\n'))
                .count();
            self.at += blank;
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::MESSAGE_BYTES_MAX;
    use proptest::prelude::*;
    use std::io::Write;

    const FROM: &str = "From ana@example.org Tue Mar  3 10:00:00 2026";

    fn reader(bytes: &[u8]) -> MboxReader {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        file.seek(SeekFrom::Start(0)).unwrap();
        MboxReader::new(file).unwrap()
    }

    fn read(bytes: &[u8]) -> Vec<MboxMessage> {
        let mut reader = reader(bytes);
        let mut out = Vec::new();
        while let Some(message) = reader.next_message().unwrap() {
            out.push(message);
        }
        assert_eq!(reader.offset(), bytes.len() as u64);
        out
    }

    fn check(mbox: &str, expected: &[&str]) -> Vec<MboxMessage> {
        for (text, is_crlf) in [(mbox.to_owned(), false), (mbox.replace('\n', "\r\n"), true)] {
            let messages = read(text.as_bytes());
            let seen: Vec<String> = messages
                .iter()
                .map(|m| {
                    let text = String::from_utf8_lossy(&m.bytes).into_owned();
                    if is_crlf {
                        text.replace("\r\n", "\n")
                    } else {
                        text
                    }
                })
                .collect();
            assert_eq!(seen, expected, "{text:?}");
            if is_crlf {
                return messages;
            }
        }
        Vec::new()
    }

    #[test]
    fn messages_are_separated_and_their_blank_line_removed() {
        check(
            &format!("{FROM}\nSubject: 1\n\nOne\n\n{FROM}\nSubject: 2\n\nTwo\n\n"),
            &["Subject: 1\n\nOne\n", "Subject: 2\n\nTwo\n"],
        );
    }

    #[test]
    fn a_missing_final_line_end_and_an_empty_file_are_fine() {
        check(
            &format!("{FROM}\nSubject: 1\n\nOne"),
            &["Subject: 1\n\nOne"],
        );
        check("", &[]);
        check(FROM, &[""]);
        check(&format!("{FROM}\n\n{FROM}\n\n"), &["", ""]);
    }

    #[test]
    fn from_lines_in_bodies_do_not_separate() {
        check(
            &format!(
                "{FROM}\nSubject: 1\n\nFrom now on:\n\nFrom Monday we meet.\n{FROM}\nstill one\n\n{FROM}\nSubject: 2\n\n"
            ),
            &[
                &format!("Subject: 1\n\nFrom now on:\n\nFrom Monday we meet.\n{FROM}\nstill one\n"),
                "Subject: 2\n",
            ],
        );
    }

    #[test]
    fn quoted_from_lines_are_unquoted_once() {
        check(
            &format!("{FROM}\nSubject: 1\n\n>From here\n>>From there\n> From reply\n>Fromage\n"),
            &["Subject: 1\n\nFrom here\n>From there\n> From reply\n>Fromage\n"],
        );
    }

    #[test]
    fn gmail_exports_are_read() {
        check(
            "From 1790000000000000001@xxx Tue Mar 03 10:00:00 +0000 2026\nX-GM-THRID: 1\n\nOne\n\nFrom 1790000000000000002@xxx Tue Mar 03 11:00:00 +0000 2026\nX-GM-THRID: 2\n\nTwo\n",
            &["X-GM-THRID: 1\n\nOne\n", "X-GM-THRID: 2\n\nTwo\n"],
        );
    }

    #[test]
    fn bytes_before_the_first_message_are_a_finding() {
        let messages = check(
            &format!("junk\n\n{FROM}\nSubject: 1\n\n"),
            &["Subject: 1\n"],
        );
        assert_eq!(messages[0].findings[0].code, FindingCode::NotAMessage);
        let messages = check(
            &format!("\u{feff}{FROM}\nSubject: 1\n\n"),
            &["Subject: 1\n"],
        );
        assert_eq!(messages[0].findings, []);
    }

    #[test]
    fn content_length_is_believed_when_the_file_proves_it() {
        let body = format!("One\n\n{FROM}\nnot a message\n");
        let mbox = format!(
            "{FROM}\nContent-Length: {}\n\n{body}\n{FROM}\nContent-Length: 4\n\nTwo\n\n",
            body.len()
        );
        let messages = read(mbox.as_bytes());
        assert_eq!(messages.len(), 2);
        assert!(messages[0].bytes.ends_with(body.as_bytes()));
    }

    #[test]
    fn a_lying_content_length_hides_no_neighbour() {
        for lie in [
            "0",
            "1",
            "3",
            "17",
            "1000",
            "99999999999999999999",
            "-5",
            "x",
            "18446744073709551615",
        ] {
            for before in ["", "Content-Length: 4\n"] {
                let mbox = format!(
                    "{FROM}\n{before}Subject: 1\n\nOne\n\n{FROM}\nContent-Length: {lie}\n\nTwo\n\n{FROM}\nSubject: 3\n\nSix\n\n"
                );
                let messages = check(
                    &mbox,
                    &[
                        &format!("{before}Subject: 1\n\nOne\n"),
                        &format!("Content-Length: {lie}\n\nTwo\n"),
                        "Subject: 3\n\nSix\n",
                    ],
                );
                assert_eq!(messages.len(), 3, "{lie}");
            }
        }
    }

    #[test]
    fn a_length_that_jumps_over_messages_is_not_believed_in_a_file_without_lengths() {
        let two = format!("{FROM}\nSubject: 2\n\nTwo\n\n");
        let jump = 4 + 1 + two.len();
        let mbox = format!(
            "{FROM}\nSubject: 0\n\nx\n\n{FROM}\nContent-Length: {jump}\n\nOne\n\n{two}{FROM}\nSubject: 3\n\nThree\n"
        );
        assert_eq!(read(mbox.as_bytes()).len(), 4);
    }

    #[test]
    fn separators_at_every_place_around_the_chunk_border_are_found() {
        for shift in 0..40 {
            let pad = CHUNK_BYTES - FROM.len() - 20 - shift;
            let mbox = format!(
                "{FROM}\nSubject: 1\n\n{}\n\n{FROM}\nSubject: 2\n\nTwo\n",
                "x".repeat(pad)
            );
            let messages = read(mbox.as_bytes());
            assert_eq!(messages.len(), 2, "{shift}");
            assert_eq!(messages[1].bytes, b"Subject: 2\n\nTwo\n");
        }
    }

    #[test]
    fn a_huge_message_is_cut_and_the_next_survives() {
        let mut mbox = format!("{FROM}\nSubject: 1\n\n").into_bytes();
        mbox.resize(mbox.len() + MESSAGE_BYTES_MAX + (5 << 20), b'x');
        mbox.extend_from_slice(format!("\n\n{FROM}\nSubject: 2\n\nTwo\n").as_bytes());
        let messages = read(&mbox);
        assert_eq!(messages.len(), 2);
        assert_eq!(messages[0].bytes.len(), MESSAGE_BYTES_MAX);
        assert_eq!(messages[0].findings[0].code, FindingCode::MessageTruncated);
        assert_eq!(messages[1].bytes, b"Subject: 2\n\nTwo\n");
    }

    #[test]
    fn any_message_is_found_again_by_its_offset() {
        let mbox = format!("{FROM}\nSubject: 1\n\nOne\n\n{FROM}\nSubject: 2\n\nTwo\n\n");
        let messages = read(mbox.as_bytes());
        let mut reader = reader(mbox.as_bytes());
        for message in messages.iter().rev() {
            assert!(reader.seek_to_message(message.offset).unwrap());
            assert_eq!(reader.next_message().unwrap().unwrap().bytes, message.bytes);
        }
        assert!(!reader.seek_to_message(3).unwrap());
        assert!(!reader.seek_to_message(1 << 40).unwrap());
    }

    /// How a writer of each variant stores a message.
    #[derive(Debug, Clone, Copy)]
    enum Variant {
        Original,
        Reversible,
        Length,
        LengthOnly,
    }

    fn written(variant: Variant, message: &str) -> String {
        let quoted = |any_depth: bool| {
            message
                .split_inclusive('\n')
                .map(|line| {
                    let bare = if any_depth {
                        line.trim_start_matches('>')
                    } else {
                        line
                    };
                    if bare.starts_with("From ") {
                        format!(">{line}")
                    } else {
                        line.to_owned()
                    }
                })
                .collect::<String>()
        };
        let with_length = |text: String| {
            let (head, body) = text.split_once("\n\n").unwrap();
            format!("Content-Length: {}\n{head}\n\n{body}", body.len())
        };
        let text = match variant {
            Variant::Original => quoted(false),
            Variant::Reversible => quoted(true),
            Variant::Length => with_length(quoted(true)),
            Variant::LengthOnly => with_length(message.to_owned()),
        };
        format!("{FROM}\n{text}\n")
    }

    fn body_line(variant: Variant) -> BoxedStrategy<String> {
        let common = prop_oneof![
            "[a-zA-Z0-9 .,]{0,60}",
            Just(String::new()),
            Just("From Monday we meet".to_owned()),
            Just(FROM.to_owned()),
            Just("> From a reply".to_owned()),
            Just("--".to_owned()),
        ];
        match variant {
            // mboxo cannot tell a quoted line from one that was so before; mboxcl2 does not quote.
            Variant::Original | Variant::LengthOnly => common.boxed(),
            Variant::Reversible | Variant::Length => prop_oneof![
                common,
                Just(">From quoted".to_owned()),
                Just(">>From deeper".to_owned())
            ]
            .boxed(),
        }
    }

    fn messages(variant: Variant) -> BoxedStrategy<Vec<String>> {
        let message = (
            0u32..1_000_000,
            prop::collection::vec(body_line(variant), 0..8),
        )
            .prop_map(|(id, lines)| {
                let body: String = lines.iter().map(|line| format!("{line}\n")).collect();
                format!("Message-ID: <{id}@example.org>\nSubject: x\n\n{body}")
            });
        prop::collection::vec(message, 1..6).boxed()
    }

    fn round_trip(variant: Variant, messages: &[String], crlf: bool) {
        let ends = |text: &str| {
            if crlf {
                text.replace('\n', "\r\n")
            } else {
                text.to_owned()
            }
        };
        // Content-Length counts the bytes as stored, so line ends are made first.
        let mbox: String = messages
            .iter()
            .map(|message| match variant {
                Variant::Length | Variant::LengthOnly if crlf => {
                    let stored = written(variant, message);
                    let (line, body) = stored.split_once("\n\n").unwrap();
                    let length = ends(body).len() - 2;
                    let at = line.find("Content-Length: ").unwrap() + 16;
                    let end = at + line[at..].find('\n').unwrap();
                    ends(&format!(
                        "{}{length}{}\n\n{body}",
                        &line[..at],
                        &line[end..]
                    ))
                }
                _ => ends(&written(variant, message)),
            })
            .collect();
        let read: Vec<String> = read(mbox.as_bytes())
            .into_iter()
            .map(|m| {
                let text = String::from_utf8(m.bytes).unwrap();
                match text.strip_prefix("Content-Length: ") {
                    Some(rest) => rest[rest.find('\n').unwrap() + 1..].to_owned(),
                    None => text,
                }
            })
            .collect();
        let expected: Vec<String> = messages.iter().map(|m| ends(m)).collect();
        assert_eq!(read, expected, "{variant:?} {mbox:?}");
    }

    proptest! {
        #[test]
        fn mboxo_gives_back_what_was_written(messages in messages(Variant::Original), crlf: bool) {
            round_trip(Variant::Original, &messages, crlf);
        }

        #[test]
        fn mboxrd_gives_back_what_was_written(messages in messages(Variant::Reversible), crlf: bool) {
            round_trip(Variant::Reversible, &messages, crlf);
        }

        #[test]
        fn mboxcl_gives_back_what_was_written(messages in messages(Variant::Length), crlf: bool) {
            round_trip(Variant::Length, &messages, crlf);
        }

        #[test]
        fn mboxcl2_gives_back_what_was_written(messages in messages(Variant::LengthOnly), crlf: bool) {
            round_trip(Variant::LengthOnly, &messages, crlf);
        }

        #[test]
        fn any_bytes_are_read_to_their_end(bytes in prop::collection::vec(prop_oneof![
            Just(FROM.as_bytes().to_vec()), Just(b"\n".to_vec()), Just(b"\r\n".to_vec()), Just(b"\nFrom ".to_vec()),
            Just(b"Content-Length: 9\n".to_vec()), prop::collection::vec(any::<u8>(), 0..20),
        ], 0..40)) {
            let bytes = bytes.concat();
            let kept: usize = read(&bytes).iter().map(|m| m.bytes.len()).sum();
            prop_assert!(kept <= bytes.len());
        }
    }
}
