//! Splits a message into its MIME parts (RFC 2046) without decoding any.
//!
//! Iterative, with limits on depth and number, and linear in the size for each level. Nested messages
//! (`message/rfc822`) are never opened: a library that opens them overflowed the stack on 82 KB of them, and what a
//! person wrote stands outside. Because nothing is decoded here, a message's attachments cost only the search for its boundaries.

use mail_parser::ContentType;
use memchr::memmem::Finder;

use super::decode::TransferEncoding;
use super::fields::{Field, Fields, content_fields, line_end};
use super::values::{media_type, parse_content_type};
use crate::finding::{Finding, FindingCode, note};
use crate::limits::{PARTS_DEPTH_MAX, PARTS_MAX};

/// A part that holds no other parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Leaf<'x> {
    /// `type/subtype` in lower case; `text/plain` when not given.
    pub media_type: String,
    pub charset: Option<String>,
    /// `format=flowed` (RFC 3676): a space at the end of a line means that the paragraph goes on.
    pub is_flowed: bool,
    /// Whether DelSp is set: that space is not part of the text.
    pub deletes_space: bool,
    /// The `method` parameter of a calendar part.
    pub method: Option<String>,
    pub name: Option<String>,
    /// Whether Content-Disposition says attachment.
    pub is_attachment: bool,
    pub encoding: TransferEncoding,
    /// The encoded content.
    pub body: &'x [u8],
    /// The outermost `multipart/alternative` around it, numbered in order: its leaves say the same thing.
    pub alternative: Option<usize>,
}

/// A multipart that is being split.
struct Frame<'x> {
    /// Its content, from behind its header block.
    content: &'x [u8],
    /// `--` and the boundary.
    delimiter: Finder<'static>,
    /// Where the next part begins, behind a delimiter line.
    at: usize,
    is_digest: bool,
    alternative: Option<usize>,
    /// How many multiparts are around its parts, itself included.
    depth: usize,
}

/// Where a part stands.
#[derive(Clone, Copy, Default)]
struct Place {
    in_digest: bool,
    alternative: Option<usize>,
    depth: usize,
}

/// Returns the leaves of a message in order.
pub(super) fn split<'x>(message: &'x [u8], findings: &mut Vec<Finding>) -> Vec<Leaf<'x>> {
    let mut splitter = Splitter {
        leaves: Vec::new(),
        stack: Vec::new(),
        alternatives: 0,
        opened: 0,
        findings,
    };
    splitter.part(message, Place::default());
    while splitter.step() {}
    splitter.leaves
}

struct Splitter<'x, 'f> {
    leaves: Vec<Leaf<'x>>,
    stack: Vec<Frame<'x>>,
    alternatives: usize,
    opened: usize,
    findings: &'f mut Vec<Finding>,
}

impl<'x> Splitter<'x, '_> {
    /// Takes the next part out of the innermost multipart. `false` when all is done.
    fn step(&mut self) -> bool {
        let Some(frame) = self.stack.last_mut() else {
            return false;
        };
        let rest = &frame.content[frame.at..];
        let place = Place {
            in_digest: frame.is_digest,
            alternative: frame.alternative,
            depth: frame.depth,
        };
        let (part, next) = match find_delimiter(rest, &frame.delimiter) {
            Some(found) if found.is_last => (&rest[..found.part_end], None),
            Some(found) => (&rest[..found.part_end], Some(frame.at + found.next)),
            // The closing delimiter is missing: the last part ends where its parent does.
            None => (rest, None),
        };
        match next {
            Some(next) => frame.at = next,
            None => {
                self.stack.pop();
            }
        }
        if self.opened >= PARTS_MAX {
            self.stack.clear();
            note(self.findings, FindingCode::TooManyParts, || {
                format!("The message has more than {PARTS_MAX} parts, the rest was ignored")
            });
            return false;
        }
        self.part(part, place);
        true
    }

    /// Reads one part: opens it when it is a multipart, else keeps it as a leaf.
    fn part(&mut self, bytes: &'x [u8], place: Place) {
        self.opened += 1;
        let (mut leaf, boundary) = read_part(bytes, place.in_digest, self.findings);
        leaf.alternative = place.alternative;
        if let Some(kind) = leaf.media_type.strip_prefix("multipart/") {
            if place.depth >= PARTS_DEPTH_MAX {
                note(self.findings, FindingCode::PartsNestedTooDeep, || {
                    format!(
                        "MIME parts are nested deeper than {PARTS_DEPTH_MAX} levels, the inner ones were not opened"
                    )
                });
                return;
            }
            let delimiter = boundary.map(|name| Finder::new(&format!("--{name}")).into_owned());
            let first = delimiter
                .as_ref()
                .and_then(|delimiter| find_delimiter(leaf.body, delimiter));
            if let (Some(delimiter), Some(first)) = (delimiter, first) {
                if first.is_last {
                    return;
                }
                let alternative = place.alternative.or_else(|| {
                    (kind == "alternative").then(|| {
                        self.alternatives += 1;
                        self.alternatives
                    })
                });
                self.stack.push(Frame {
                    content: leaf.body,
                    delimiter,
                    at: first.next,
                    is_digest: kind == "digest",
                    alternative,
                    depth: place.depth + 1,
                });
                return;
            }
            note(self.findings, FindingCode::BoundaryMissing, || {
                "A multipart has no usable boundary, it was read as text".to_owned()
            });
            leaf.media_type = "text/plain".to_owned();
        }
        self.leaves.push(leaf);
    }
}

/// What the header block of a part says of its content.
#[derive(Default)]
struct Said {
    content_type: Option<ContentType<'static>>,
    disposition: Option<ContentType<'static>>,
    encoding: TransferEncoding,
}

impl Said {
    fn take(&mut self, field: Field<'_>) {
        let Field { name, value } = field;
        if self.content_type.is_none() && name.eq_ignore_ascii_case(b"content-type") {
            self.content_type = parse_content_type(value);
        } else if name.eq_ignore_ascii_case(b"content-disposition") {
            self.disposition = parse_content_type(value);
        } else if name.eq_ignore_ascii_case(b"content-transfer-encoding") {
            self.encoding = TransferEncoding::from_header(value);
        }
    }
}

/// Reads the header block of a part. Returns what it says, and where the body starts.
fn said(bytes: &[u8], findings: &mut Vec<Finding>) -> (Said, usize) {
    let mut said = Said::default();
    if let Some(body_start) = content_fields(bytes, |field| said.take(field)) {
        return (said, body_start);
    }
    let mut said = Said::default();
    let mut fields = Fields::new(bytes);
    while let Some(field) = fields.next_field(findings) {
        said.take(field);
    }
    (said, fields.body_start(findings))
}

/// Reads the header block of a part. Returns it as a leaf, and its boundary parameter.
fn read_part<'x>(
    bytes: &'x [u8],
    in_digest: bool,
    findings: &mut Vec<Finding>,
) -> (Leaf<'x>, Option<String>) {
    let (
        Said {
            content_type,
            disposition,
            encoding,
        },
        body_start,
    ) = said(bytes, findings);
    let attribute = |name: &str| {
        content_type
            .as_ref()
            .and_then(|c| c.attribute(name))
            .map(str::to_owned)
    };
    let is_set = |name: &str, value: &str| {
        content_type
            .as_ref()
            .and_then(|c| c.attribute(name))
            .is_some_and(|v| v.eq_ignore_ascii_case(value))
    };
    let default_type = if in_digest {
        "message/rfc822"
    } else {
        "text/plain"
    };
    let leaf = Leaf {
        media_type: content_type
            .as_ref()
            .map_or_else(|| default_type.to_owned(), media_type),
        charset: attribute("charset"),
        is_flowed: is_set("format", "flowed"),
        deletes_space: is_set("delsp", "yes"),
        method: attribute("method"),
        name: disposition
            .as_ref()
            .and_then(|d| d.attribute("filename"))
            .map(str::to_owned)
            .or_else(|| attribute("name")),
        is_attachment: disposition
            .as_ref()
            .is_some_and(|d| d.ctype().eq_ignore_ascii_case("attachment")),
        encoding,
        body: &bytes[body_start..],
        alternative: None,
    };
    let boundary = attribute("boundary").filter(|b| !b.is_empty());
    (leaf, boundary)
}

/// A delimiter line: where the part before it ends, and where the next begins.
struct Delimiter {
    part_end: usize,
    next: usize,
    is_last: bool,
}

/// Finds the next delimiter line: at the start of a line, followed by nothing but `--` and white space.
fn find_delimiter(bytes: &[u8], delimiter: &Finder<'_>) -> Option<Delimiter> {
    let mut from = 0;
    while let Some(at) = delimiter.find(&bytes[from..]).map(|at| from + at) {
        let behind = at + delimiter.needle().len();
        let at_line_start = at == 0 || bytes[at - 1] == b'\n';
        let end = line_end(bytes, behind);
        let tail = bytes[behind..end].trim_ascii();
        if at_line_start && (tail.is_empty() || tail.starts_with(b"--")) {
            // The line end before the delimiter belongs to it (RFC 2046 section 5.1.1).
            let line = &bytes[..at];
            let line = line.strip_suffix(b"\n").unwrap_or(line);
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            return Some(Delimiter {
                part_end: line.len(),
                next: end,
                is_last: tail.starts_with(b"--"),
            });
        }
        from = behind;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(message: &str, expected: &[(&str, &str)]) -> Vec<Finding> {
        for text in [message.to_owned(), message.replace('\n', "\r\n")] {
            let mut findings = Vec::new();
            let leaves = split(text.as_bytes(), &mut findings);
            let seen: Vec<(String, String)> = leaves
                .iter()
                .map(|leaf| {
                    let body = String::from_utf8_lossy(leaf.body).replace("\r\n", "\n");
                    (leaf.media_type.clone(), body)
                })
                .collect();
            let seen: Vec<(&str, &str)> = seen.iter().map(|(a, b)| (&**a, &**b)).collect();
            assert_eq!(seen, expected);
            if text == message.replace('\n', "\r\n") {
                return findings;
            }
        }
        Vec::new()
    }

    #[test]
    fn nested_multiparts_are_split_in_order() {
        let message = concat!(
            "Content-Type: multipart/mixed; boundary=\"out\"\n\npreamble\n--out\n",
            "Content-Type: multipart/alternative; boundary=in\n\n--in\n\nplain\n--in\n",
            "Content-Type: text/html\n\n<p>html\n--in--\nepilogue\n--out\n",
            "Content-Type: application/pdf; name=cv.pdf\n\nPDF\n--out--\nepilogue\n"
        );
        let findings = check(
            message,
            &[
                ("text/plain", "plain"),
                ("text/html", "<p>html"),
                ("application/pdf", "PDF"),
            ],
        );
        assert!(findings.is_empty());
        let leaves = split(message.as_bytes(), &mut Vec::new());
        assert_eq!(leaves[0].alternative, Some(1));
        assert_eq!(leaves[2].alternative, None);
        assert_eq!(leaves[2].name.as_deref(), Some("cv.pdf"));
    }

    #[test]
    fn a_boundary_that_begins_another_does_not_end_it() {
        check(
            concat!(
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
                "Content-Type: multipart/mixed; boundary=bb\n\n--bb\n\none\n--bb--\n--b\n\ntwo --b\n--bx\n--b--\n"
            ),
            &[("text/plain", "one"), ("text/plain", "two --b\n--bx")],
        );
    }

    #[test]
    fn missing_and_unclosed_boundaries_keep_the_text() {
        let findings = check(
            "Content-Type: multipart/mixed\n\nhello\n",
            &[("text/plain", "hello\n")],
        );
        assert_eq!(findings[0].code, FindingCode::BoundaryMissing);
        let findings = check(
            "Content-Type: multipart/mixed; boundary=x\n\nhello\n",
            &[("text/plain", "hello\n")],
        );
        assert_eq!(findings[0].code, FindingCode::BoundaryMissing);
        check(
            "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nhello\n",
            &[("text/plain", "hello\n")],
        );
        check("Content-Type: multipart/mixed; boundary=x\n\n--x--\n", &[]);
    }

    #[test]
    fn a_digest_holds_messages_that_stay_closed() {
        check(
            "Content-Type: multipart/digest; boundary=x\n\n--x\n\nSubject: a\n\nb\n--x--\n",
            &[("message/rfc822", "Subject: a\n\nb")],
        );
    }

    #[test]
    fn depth_and_number_of_parts_are_limited() {
        let mut message = String::new();
        for level in 0..1_000 {
            message.push_str(&format!(
                "Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n"
            ));
        }
        message.push_str("\ndeep");
        let mut findings = Vec::new();
        assert!(split(message.as_bytes(), &mut findings).is_empty());
        assert_eq!(findings[0].code, FindingCode::PartsNestedTooDeep);

        let message = format!(
            "Content-Type: multipart/mixed; boundary=b\n\n{}--b--\n",
            "--b\n\nx\n".repeat(PARTS_MAX * 3)
        );
        let mut findings = Vec::new();
        assert_eq!(
            split(message.as_bytes(), &mut findings).len(),
            PARTS_MAX - 1
        );
        assert_eq!(findings[0].code, FindingCode::TooManyParts);
    }
}
