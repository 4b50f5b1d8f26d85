//! The bytes of one mbox message as they are collected, and what is undone when it is whole.
//!
//! Keeps at most the limit, remembers enough to recognise a blank line, and knows nothing of files.

use memchr::memmem;

use crate::finding::{Finding, FindingCode, note};
use crate::limits::MESSAGE_BYTES_MAX;

/// How the end of a message was found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// At a separator: the blank line's line end, or its LF, is not there any more.
    Separator,
    /// At the end of the file: the blank line may be there.
    File,
    /// By its length, exactly.
    Length,
}

/// Collects the bytes of one message within the limit.
#[derive(Default)]
pub(super) struct Message {
    bytes: Vec<u8>,
    /// The last two bytes, also of what was not kept; the separator line's end counts as one.
    tail: Option<[u8; 2]>,
    pub is_truncated: bool,
}

impl Message {
    pub fn push(&mut self, part: &[u8]) {
        let room = MESSAGE_BYTES_MAX - self.bytes.len();
        self.is_truncated |= part.len() > room;
        self.bytes.extend_from_slice(&part[..part.len().min(room)]);
        let tail = self.tail.unwrap_or([0, b'\n']);
        self.tail = Some(match part {
            [] => tail,
            [one] => [tail[1], *one],
            [.., a, b] => [*a, *b],
        });
    }

    /// Tells whether what was pushed and `more` end with a line end, so that the line end behind them ends a blank line.
    pub fn ends_with_blank_line(&self, more: &[u8]) -> bool {
        let tail = self.tail.unwrap_or([0, b'\n']);
        let tail = match more {
            [] => tail,
            [one] => [tail[1], *one],
            [.., a, b] => [*a, *b],
        };
        tail[1] == b'\n' || tail == *b"\n\r"
    }

    pub fn finish(mut self, ending: Ending, findings: &mut Vec<Finding>) -> Vec<u8> {
        if self.is_truncated {
            note(findings, FindingCode::MessageTruncated, || {
                format!(
                    "The message is longer than {MESSAGE_BYTES_MAX} bytes, only its beginning was kept"
                )
            });
            return self.bytes;
        }
        match ending {
            // With CRLF the blank line's CR is still there.
            Ending::Separator if self.bytes.ends_with(b"\n\r") || self.bytes == b"\r" => {
                self.bytes.pop();
            }
            Ending::File if self.bytes.ends_with(b"\n\r\n") || self.bytes == b"\r\n" => {
                self.bytes.truncate(self.bytes.len() - 2);
            }
            Ending::File if self.bytes.ends_with(b"\n\n") || self.bytes == b"\n" => {
                self.bytes.pop();
            }
            Ending::Separator | Ending::File | Ending::Length => {}
        }
        self.bytes
    }
}

/// Returns where the header block ends, its empty line included.
pub(super) fn header_end(bytes: &[u8]) -> Option<usize> {
    if bytes.starts_with(b"\n") {
        return Some(1);
    }
    let lf = memmem::find(bytes, b"\n\n").map(|at| at + 2);
    let crlf = memmem::find(&bytes[..lf.unwrap_or(bytes.len())], b"\n\r\n").map(|at| at + 3);
    crlf.or(lf)
}

/// Returns the value of the Content-Length field of a header block.
pub(super) fn content_length(head: &[u8]) -> Option<u64> {
    const NAME: &[u8] = b"content-length:";
    let line = head.split(|&b| b == b'\n').find(|line| {
        line.get(..NAME.len())
            .is_some_and(|name| name.eq_ignore_ascii_case(NAME))
    })?;
    std::str::from_utf8(&line[NAME.len()..])
        .ok()?
        .trim()
        .parse()
        .ok()
}

/// Takes one `>` off every line that begins with `>From `, `>>From `, …
pub(super) fn unquote(bytes: &mut Vec<u8>) {
    let is_quoted = |at: usize, bytes: &[u8]| {
        let marks = bytes[at..].iter().take_while(|&&b| b == b'>').count();
        marks > 0 && bytes[at + marks..].starts_with(b"From ")
    };
    let drop: Vec<usize> = memmem::find_iter(bytes, b"\n>")
        .map(|at| at + 1)
        .chain(bytes.starts_with(b">").then_some(0))
        .filter(|&at| is_quoted(at, bytes))
        .collect();
    if drop.is_empty() {
        return;
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut from = 0;
    let mut drop = drop;
    drop.sort_unstable();
    for at in drop {
        out.extend_from_slice(&bytes[from..at]);
        from = at + 1;
    }
    out.extend_from_slice(&bytes[from..]);
    *bytes = out;
}
