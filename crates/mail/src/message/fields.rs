//! Splits a header block into its fields, without interpreting them.
//!
//! One pass, no copies, within limits. The split is lenient as mail is: LF or CRLF, folded lines, a stray mbox
//! `From ` line on top, and lines that are no field at all (skipped).

use memchr::memchr;

use crate::finding::{Finding, FindingCode, note};
use crate::limits::{HEADER_BLOCK_BYTES_MAX, HEADER_FIELD_BYTES_MAX, HEADER_FIELDS_MAX};

/// One header field: its name as written, and its value from behind the colon to its last line end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Field<'x> {
    pub name: &'x [u8],
    /// Folding, comments and encoded words included. Ends with `\n` unless the block ends without one.
    pub value: &'x [u8],
}

/// Leaves out what some programs write before a message: a byte order mark and empty lines.
pub(super) fn skip_leading_blank(message: &[u8]) -> &[u8] {
    let message = message
        .strip_prefix("\u{feff}".as_bytes())
        .unwrap_or(message);
    let blank = message
        .iter()
        .take_while(|b| matches!(b, b'\r' | b'\n'))
        .count();
    &message[blank..]
}

/// Walks over the fields of a header block.
pub(super) struct Fields<'x> {
    bytes: &'x [u8],
    at: usize,
    count: usize,
    done: bool,
}

impl<'x> Fields<'x> {
    /// Starts at the first byte of a message or MIME part.
    pub fn new(bytes: &'x [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            count: 0,
            done: false,
        }
    }

    /// Returns the next field. `None` at the empty line, at the end, or at a limit (with a finding).
    pub fn next_field(&mut self, findings: &mut Vec<Finding>) -> Option<Field<'x>> {
        while !self.done {
            let (start, end) = self.next_logical_line(findings)?;
            let line = &self.bytes[start..end];
            let Some(Field { name, mut value }) = field(line) else {
                continue;
            };
            self.count += 1;
            if self.count > HEADER_FIELDS_MAX {
                self.skip_block();
                note(findings, FindingCode::TooManyHeaderFields, || {
                    format!(
                        "The message has more than {HEADER_FIELDS_MAX} header fields, the rest was ignored"
                    )
                });
                return None;
            }
            if value.len() > HEADER_FIELD_BYTES_MAX {
                value = &value[..HEADER_FIELD_BYTES_MAX];
                note(findings, FindingCode::HeaderFieldTooLong, || {
                    format!(
                        "The header field {} is longer than {HEADER_FIELD_BYTES_MAX} bytes and was cut",
                        String::from_utf8_lossy(&name[..name.len().min(60)])
                    )
                });
            }
            return Some(Field { name, value });
        }
        None
    }

    /// Returns where the body starts: behind the empty line, or the end of the bytes.
    ///
    /// Reads the rest of the block when it has not been read yet.
    pub fn body_start(mut self, findings: &mut Vec<Finding>) -> usize {
        while self.next_field(findings).is_some() {}
        self.at
    }

    /// Finds the next line with its continuation lines. `None` and `done` at the end of the block.
    fn next_logical_line(&mut self, findings: &mut Vec<Finding>) -> Option<(usize, usize)> {
        let start = self.at;
        let rest = &self.bytes[start..];
        if rest.is_empty() || rest[0] == b'\n' || rest.starts_with(b"\r\n") {
            self.at += match rest.first() {
                None => 0,
                Some(b'\n') => 1,
                Some(_) => 2,
            };
            self.done = true;
            return None;
        }
        if start >= HEADER_BLOCK_BYTES_MAX {
            self.skip_block();
            note(findings, FindingCode::HeaderBlockTooLong, || {
                format!(
                    "The header block is longer than {HEADER_BLOCK_BYTES_MAX} bytes, the rest was ignored"
                )
            });
            return None;
        }
        let mut end = start;
        loop {
            end = line_end(self.bytes, end);
            match self.bytes.get(end) {
                Some(b' ' | b'\t') => {}
                _ => break,
            }
        }
        self.at = end;
        Some((start, end))
    }

    /// Jumps to the body, or to the end when no empty line follows.
    fn skip_block(&mut self) {
        self.done = true;
        let rest = &self.bytes[self.at..];
        let lf = memchr::memmem::find(rest, b"\n\n").map(|at| at + 2);
        let crlf =
            memchr::memmem::find(&rest[..lf.unwrap_or(rest.len())], b"\n\r\n").map(|at| at + 3);
        self.at += crlf.or(lf).unwrap_or(rest.len());
    }
}

/// Which bytes are part of a field's name.
const IS_NAME: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = b'!';
    while byte <= b'~' {
        table[byte as usize] = byte != b':';
        byte += 1;
    }
    table
};

/// The field on a line with its continuation lines. `None` for a line without a colon, or with a space in its name: an
/// mbox `From ` line, or damage.
fn field(line: &[u8]) -> Option<Field<'_>> {
    // Names are short: walking beats searching.
    let end = line.iter().position(|b| !IS_NAME[usize::from(*b)])?;
    let spaces = line[end..].iter().take_while(|b| b.is_ascii_whitespace());
    let colon = end + spaces.count();
    (end > 0 && line.get(colon) == Some(&b':')).then(|| Field {
        name: &line[..end],
        value: &line[colon + 1..],
    })
}

/// Hands over the fields whose names begin with `C`, as those of MIME do, and returns where the body starts. `None` where
/// a limit may be reached: [`Fields`] says what then.
pub(super) fn content_fields<'x>(
    bytes: &'x [u8],
    mut take: impl FnMut(Field<'x>),
) -> Option<usize> {
    let mut start = 0;
    for _ in 0..HEADER_FIELDS_MAX {
        match bytes[start..] {
            [] => return Some(start),
            [b'\n', ..] => return Some(start + 1),
            [b'\r', b'\n', ..] => return Some(start + 2),
            _ => {}
        }
        let mut end = line_end(bytes, start);
        while matches!(bytes.get(end), Some(b' ' | b'\t')) {
            end = line_end(bytes, end);
        }
        if end - start > HEADER_FIELD_BYTES_MAX || end >= HEADER_BLOCK_BYTES_MAX {
            return None;
        }
        if matches!(bytes[start], b'c' | b'C')
            && let Some(field) = field(&bytes[start..end])
        {
            take(field);
        }
        start = end;
    }
    None
}

/// Returns the offset behind the line that `from` lies in.
pub(super) fn line_end(bytes: &[u8], from: usize) -> usize {
    memchr(b'\n', &bytes[from..]).map_or(bytes.len(), |at| from + at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(block: &[u8], expected: &[(&str, &str)], body: &[u8]) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut fields = Fields::new(block);
        let mut seen = Vec::new();
        while let Some(field) = fields.next_field(&mut findings) {
            seen.push((
                String::from_utf8_lossy(field.name).into_owned(),
                String::from_utf8_lossy(field.value).into_owned(),
            ));
        }
        let seen: Vec<(&str, &str)> = seen.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(seen, expected);
        assert_eq!(&block[fields.body_start(&mut findings)..], body);
        findings
    }

    #[test]
    fn fields_split_with_either_line_end_and_folding() {
        check(
            b"A: 1\nB : 2\r\n\t3\r\nC:\n\nbody",
            &[("A", " 1\n"), ("B", " 2\r\n\t3\r\n"), ("C", "\n")],
            b"body",
        );
        check(b"A: 1\r\n\r\nbody", &[("A", " 1\r\n")], b"body");
    }

    #[test]
    fn lines_that_are_no_field_are_skipped() {
        check(
            b"From ana@example.org Mon Jan  1 00:00:00 2024\nnonsense\nA: 1\n",
            &[("A", " 1\n")],
            b"",
        );
        check(b"\nbody: is body", &[], b"body: is body");
        check(b"", &[], b"");
        check(b"A: no end", &[("A", " no end")], b"");
    }

    #[test]
    fn endless_blocks_and_fields_are_cut_and_the_body_is_still_found() {
        let mut block = b"A: ".to_vec();
        block.resize(HEADER_FIELD_BYTES_MAX + 100, b'x');
        block.extend_from_slice(b"\nB: 2\n\nbody");
        let mut findings = Vec::new();
        let mut fields = Fields::new(&block);
        assert_eq!(
            fields.next_field(&mut findings).unwrap().value.len(),
            HEADER_FIELD_BYTES_MAX
        );
        assert_eq!(fields.next_field(&mut findings).unwrap().name, b"B");
        assert_eq!(findings[0].code, FindingCode::HeaderFieldTooLong);

        let mut block = b"X: y\n".repeat(HEADER_FIELDS_MAX + 10);
        block.extend_from_slice(b"\nbody");
        let mut findings = Vec::new();
        let start = Fields::new(&block).body_start(&mut findings);
        assert_eq!(&block[start..], b"body");
        assert_eq!(findings[0].code, FindingCode::TooManyHeaderFields);

        let mut block = format!("X: {}\n", "y".repeat(60_000))
            .into_bytes()
            .repeat(30);
        block.extend_from_slice(b"\r\nbody");
        let mut findings = Vec::new();
        let start = Fields::new(&block).body_start(&mut findings);
        assert_eq!(&block[start..], b"body");
        assert_eq!(findings[0].code, FindingCode::HeaderBlockTooLong);
    }
}
