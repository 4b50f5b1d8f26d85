//! What a file is by its beginning, and reading a file that holds one message or one calendar.
//!
//! Looks at contents only: names lie, and exports have none.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::separator::separator;
use crate::finding::{Finding, FindingCode};

/// Bytes looked at to tell what a file is. *Assumption:* the first header fields stand in them.
const SNIFF_BYTES: usize = 8 << 10;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileKind {
    /// Nothing: a fresh mbox file is empty.
    Empty,
    Mbox,
    Message,
    /// Apple Mail: a line with the length of the message, the message, a property list.
    AppleMessage,
    Calendar,
    Other,
}

/// Tells what a file holds by its first bytes.
pub(super) fn sniff_file(path: &Path) -> io::Result<FileKind> {
    let mut start = Vec::with_capacity(SNIFF_BYTES);
    File::open(path)?
        .take(SNIFF_BYTES as u64)
        .read_to_end(&mut start)?;
    Ok(sniff(&start))
}

fn sniff(start: &[u8]) -> FileKind {
    let start = start.strip_prefix("\u{feff}".as_bytes()).unwrap_or(start);
    let start = start.trim_ascii_start();
    if start.is_empty() {
        return FileKind::Empty;
    }
    let (first, rest) = split_line(start);
    if separator(first).is_some() {
        FileKind::Mbox
    } else if first.eq_ignore_ascii_case(b"BEGIN:VCALENDAR") {
        FileKind::Calendar
    } else if first.iter().all(u8::is_ascii_digit) && has_mail_headers(rest) {
        FileKind::AppleMessage
    } else if has_mail_headers(start) {
        FileKind::Message
    } else {
        FileKind::Other
    }
}

fn split_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    match memchr::memchr(b'\n', bytes) {
        Some(end) => (bytes[..end].trim_ascii_end(), &bytes[end + 1..]),
        None => (bytes.trim_ascii_end(), &[]),
    }
}

/// Tells whether bytes begin with a header block: fields only, one of which mail cannot do without.
fn has_mail_headers(mut bytes: &[u8]) -> bool {
    const TELLING: [&str; 9] = [
        "from",
        "to",
        "date",
        "subject",
        "received",
        "return-path",
        "message-id",
        "delivered-to",
        "mime-version",
    ];
    let mut telling = 0;
    let mut is_first = true;
    while !bytes.is_empty() {
        let (line, rest) = split_line(bytes);
        bytes = rest;
        let is_folded = !is_first && line.first().is_some_and(|b| matches!(b, b' ' | b'\t'));
        let is_from_line = is_first && (line.starts_with(b"From ") || line.starts_with(b">From "));
        is_first = false;
        if line.is_empty() {
            break;
        }
        if is_folded || is_from_line {
            continue;
        }
        let Some(colon) = memchr::memchr(b':', line) else {
            // The last line may be cut by the end of what was read.
            return telling > 0 && rest.is_empty();
        };
        let name = line[..colon].trim_ascii_end();
        if name.is_empty() || !name.iter().all(u8::is_ascii_graphic) {
            return false;
        }
        if TELLING
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
        {
            telling += 1;
        }
    }
    telling > 0
}

/// Reads one file, at most `bytes_max` of it.
pub(super) fn read_file(
    path: &Path,
    kind: FileKind,
    bytes_max: usize,
) -> io::Result<(Vec<u8>, Vec<Finding>)> {
    let file = File::open(path)?;
    let size = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
    let mut bytes = Vec::with_capacity(size.min(bytes_max) + 1);
    file.take(bytes_max as u64 + 1).read_to_end(&mut bytes)?;
    let mut findings = Vec::new();
    if bytes.len() > bytes_max {
        bytes.truncate(bytes_max);
        findings.push(Finding::new(
            FindingCode::MessageTruncated,
            format!("The file is longer than {bytes_max} bytes, only its beginning was read"),
        ));
    }
    if bytes.starts_with("\u{feff}".as_bytes()) {
        bytes.drain(..3);
    }
    if kind == FileKind::AppleMessage {
        unwrap_apple(&mut bytes);
    }
    Ok((bytes, findings))
}

/// Takes the length line and the property list off; a length that cannot be is ignored.
fn unwrap_apple(bytes: &mut Vec<u8>) {
    let (first, _) = split_line(bytes);
    let length = std::str::from_utf8(first)
        .ok()
        .and_then(|line| line.trim().parse::<usize>().ok());
    let start = memchr::memchr(b'\n', bytes).map_or(0, |end| end + 1);
    bytes.drain(..start);
    if let Some(length) = length.filter(|&length| length > 0 && length < bytes.len()) {
        bytes.truncate(length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_beginning() {
        for (start, kind) in [
            ("", FileKind::Empty),
            ("\r\n\r\n", FileKind::Empty),
            (
                "From a@example.org Mon Jan  1 00:00:00 2024\nSubject: x\n",
                FileKind::Mbox,
            ),
            (
                "Return-Path: <a@example.org>\nX: y\n\nHi",
                FileKind::Message,
            ),
            ("Subject: only", FileKind::Message),
            ("From a sentence\nSubject: x\n\n", FileKind::Message),
            (
                "\u{feff}BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
                FileKind::Calendar,
            ),
            ("1234      \nReceived: x\n\n", FileKind::AppleMessage),
            ("name: value\nother: value\n", FileKind::Other),
            ("Dear diary,\nTo: be\n", FileKind::Other),
            ("{\"Subject\": 1}", FileKind::Other),
            ("\u{0}\u{1}binary", FileKind::Other),
        ] {
            assert_eq!(sniff(start.as_bytes()), kind, "{start:?}");
        }
    }

    #[test]
    fn an_apple_message_is_unwrapped_and_a_lying_length_ignored() {
        let mut bytes = b"14\nSubject: x\n\nH<plist/>".to_vec();
        unwrap_apple(&mut bytes);
        assert_eq!(bytes, b"Subject: x\n\nH<");
        let mut bytes = b"99999999999999999999\nSubject: x\n".to_vec();
        unwrap_apple(&mut bytes);
        assert_eq!(bytes, b"Subject: x\n");
    }
}
