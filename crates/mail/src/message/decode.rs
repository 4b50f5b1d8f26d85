//! Undoes transfer encodings and charsets, and cleans what comes out.
//!
//! The decoding is mail-parser's; this file adds what broken mail needs: keep what can be decoded, and say so. It
//! does not know about MIME structure.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;

use crate::finding::{Finding, FindingCode, note};

/// How the bytes of a part are written (RFC 2045 section 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum TransferEncoding {
    /// 7bit, 8bit, binary, or unknown.
    #[default]
    Identity,
    Base64,
    QuotedPrintable,
}

impl TransferEncoding {
    /// Reads the value of Content-Transfer-Encoding.
    pub fn from_header(value: &[u8]) -> Self {
        let value = value.trim_ascii();
        // Some writers add a comment or a semicolon behind the word.
        if starts_with_ignoring_case(value, b"base64") {
            Self::Base64
        } else if starts_with_ignoring_case(value, b"quoted-printable") {
            Self::QuotedPrintable
        } else {
            Self::Identity
        }
    }
}

/// Compares a beginning without regard to ASCII case.
pub(super) fn starts_with_ignoring_case(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// Undoes the transfer encoding, reading at most as many bytes as give `decoded_max` bytes.
pub(super) fn decode_transfer<'x>(
    bytes: &'x [u8],
    encoding: TransferEncoding,
    decoded_max: usize,
    findings: &mut Vec<Finding>,
) -> Cow<'x, [u8]> {
    let broken = |findings: &mut Vec<Finding>, name: &str| {
        note(findings, FindingCode::TransferEncodingBroken, || {
            format!("A part claims to be {name} and is not, what could be decoded was kept")
        });
    };
    match encoding {
        TransferEncoding::Identity => Cow::Borrowed(&bytes[..bytes.len().min(decoded_max)]),
        TransferEncoding::Base64 => {
            // Four bytes give three; line ends come on top.
            let bytes = &bytes[..bytes.len().min(decoded_max / 3 * 4 + decoded_max / 20)];
            // The decoder ends quietly at the first foreign byte, so foreign bytes are looked for here.
            let is_clean = all(bytes, |b| {
                is_base64_letter(b) || b == b'=' || b.is_ascii_whitespace()
            });
            if is_clean && let Some(decoded) = base64_decode(bytes) {
                return Cow::Owned(decoded);
            }
            broken(findings, "base64");
            Cow::Owned(decode_broken_base64(bytes))
        }
        TransferEncoding::QuotedPrintable => {
            let bytes = &bytes[..bytes.len().min(decoded_max.saturating_mul(3))];
            let mut decoded = match decode_quoted_printable(bytes) {
                Some(decoded) => decoded,
                None => {
                    broken(findings, "quoted-printable");
                    decode_broken_quoted_printable(bytes)
                }
            };
            decoded.truncate(decoded_max);
            Cow::Owned(decoded)
        }
    }
}

/// Whether all bytes are such; looks at many at once, without a branch for each.
fn all(bytes: &[u8], is_such: impl Fn(u8) -> bool) -> bool {
    let is_whole = |part: &[u8]| part.iter().fold(true, |all, b| all & is_such(*b));
    bytes.chunks(128).all(is_whole)
}

/// Decodes whole runs of plain letters at a time; what is not written as it should be is left to mail-parser, which
/// gives the same, and `None` for what is broken.
fn decode_quoted_printable(bytes: &[u8]) -> Option<Vec<u8>> {
    let digit = |b: u8| (b as char).to_digit(16);
    let mut out = Vec::with_capacity(bytes.len());
    let mut line_end: &[u8] = b"\n";
    // White space written last, which a line end takes off.
    let mut blanks = 0;
    let mut rest = bytes;
    loop {
        let at = memchr::memchr3(b'=', b'\n', b'\r', rest).unwrap_or(rest.len());
        let (run, behind) = rest.split_at(at);
        out.extend_from_slice(run);
        let last = run.iter().rev().take_while(|b| b.is_ascii_whitespace());
        let last = last.count();
        blanks = if last == run.len() {
            blanks + last
        } else {
            last
        };
        rest = match behind {
            [] => return Some(out),
            [b'\r', behind @ ..] => {
                line_end = b"\r\n";
                behind
            }
            [b'\n', behind @ ..] => {
                out.truncate(out.len() - blanks);
                out.extend_from_slice(line_end);
                blanks = 0;
                behind
            }
            [b'=', b'\n', behind @ ..] => {
                blanks = 0;
                behind
            }
            [b'=', b'\r', b'\n', behind @ ..] => {
                line_end = b"\r\n";
                blanks = 0;
                behind
            }
            [b'=', high, low, behind @ ..] => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    out.push((high * 16 + low) as u8);
                    blanks = 0;
                    behind
                }
                _ => return quoted_printable_decode(bytes),
            },
            _ => return quoted_printable_decode(bytes),
        };
    }
}

fn is_base64_letter(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/')
}

/// Decodes the letters of the alphabet and ignores everything else, as RFC 2045 section 6.8 asks.
fn decode_broken_base64(bytes: &[u8]) -> Vec<u8> {
    let mut letters: Vec<u8> = bytes
        .iter()
        .copied()
        .filter(|&b| is_base64_letter(b))
        .collect();
    // A single letter too many carries only six bits, no byte.
    if letters.len() % 4 == 1 {
        letters.pop();
    }
    while !letters.is_empty() && !letters.len().is_multiple_of(4) {
        letters.push(b'=');
    }
    base64_decode(&letters).unwrap_or_default()
}

/// Decodes what is well formed and keeps the rest as it is.
fn decode_broken_quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let digit = |b: Option<&u8>| b.and_then(|&b| (b as char).to_digit(16));
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&b) = bytes.get(at) {
        let rest = &bytes[at + 1..];
        if b != b'=' {
            out.push(b);
            at += 1;
        } else if let (Some(high), Some(low)) = (digit(rest.first()), digit(rest.get(1))) {
            out.push((high * 16 + low) as u8);
            at += 3;
        } else if rest.starts_with(b"\r\n") {
            at += 3;
        } else if rest.starts_with(b"\n") {
            at += 2;
        } else {
            out.push(b);
            at += 1;
        }
    }
    out
}

/// Turns bytes into text by the declared charset.
///
/// Without a charset, or when it is unknown or does not fit: UTF-8 if it is valid, else Windows-1252, which never
/// fails and is what undeclared western mail is written in.
pub(super) fn decode_charset(
    bytes: &[u8],
    charset: Option<&str>,
    findings: &mut Vec<Finding>,
) -> String {
    let charset = charset.map(str::trim).filter(|name| !name.is_empty());
    let is_utf8_family = charset.is_none_or(|name| {
        [
            "utf-8",
            "utf8",
            "us-ascii",
            "ascii",
            "unknown-8bit",
            "x-unknown",
            "default",
        ]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
    });
    if is_utf8_family {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
        }
        note(findings, FindingCode::CharsetBroken, || {
            "A part is not in the charset it claims, it was read as well as possible".to_owned()
        });
        let is_mostly_utf8 = std::str::from_utf8(&bytes[..bytes.len().min(64)]).is_ok()
            && charset.is_some_and(|name| name.to_ascii_lowercase().starts_with("utf"));
        return if is_mostly_utf8 {
            String::from_utf8_lossy(bytes).into_owned()
        } else {
            decode_western(bytes)
        };
    }
    if let Some(decoder) = charset.and_then(|name| charset_decoder(name.as_bytes())) {
        let text = decoder(bytes);
        if text.contains('\u{fffd}') {
            note(findings, FindingCode::CharsetBroken, || {
                "Some bytes of a part do not fit its charset, marks stand for them".to_owned()
            });
        }
        return text;
    }
    note(findings, FindingCode::CharsetBroken, || {
        let name: String = charset.unwrap_or("").chars().take(40).collect();
        format!("The charset {name:?} is not known, the part was read as UTF-8 or Windows-1252")
    });
    std::str::from_utf8(bytes).map_or_else(|_| decode_western(bytes), str::to_owned)
}

/// Reads bytes as Windows-1252.
pub(crate) fn decode_western(bytes: &[u8]) -> String {
    match charset_decoder(b"windows-1252") {
        Some(decoder) => decoder(bytes),
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// Makes line ends `\n` and drops control characters other than tab.
///
/// Control characters could move a terminal's cursor or hide text; NULs end strings elsewhere.
pub(crate) fn clean_text(text: String, findings: &mut Vec<Finding>) -> String {
    let is_plain = |b: u8| (b >= 0x20 && b != 0x7f) || b == b'\n' || b == b'\t';
    // C1 controls are two bytes in UTF-8, C2 80 to C2 9F.
    let has_c1 = || {
        text.as_bytes()
            .windows(2)
            .any(|w| w[0] == 0xc2 && w[1] < 0xa0)
    };
    if all(text.as_bytes(), is_plain) && (text.is_ascii() || !has_c1()) {
        return text;
    }
    if text.contains('\0') {
        note(findings, FindingCode::NulBytes, || {
            "The message holds NUL bytes, they were dropped".to_owned()
        });
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\n' | '\t' => out.push(c),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Makes a text one line: control characters become spaces, runs of white space one space, ends are trimmed.
pub(crate) fn clean_line(text: &str) -> String {
    let trimmed = text.trim_ascii();
    let mut before = b' ';
    // Nearly every header is plain and on one line already.
    let is_clean = trimmed.bytes().all(|byte| {
        let is_fine = byte.is_ascii_graphic() || byte == b' ' && before != b' ';
        before = byte;
        is_fine
    });
    if is_clean {
        return trimmed.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    if text.is_ascii() {
        let mut rest = trimmed;
        while !rest.is_empty() {
            let bytes = rest.as_bytes();
            let len = bytes.iter().take_while(|b| b.is_ascii_graphic()).count();
            if len > 0 {
                if !out.is_empty() {
                    out.push(' ');
                }
                out.push_str(&rest[..len]);
            }
            let gap = bytes[len..].iter().take_while(|b| !b.is_ascii_graphic());
            rest = &rest[len + gap.count()..];
        }
        return out;
    }
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        if !word.is_empty() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn transfer(text: &[u8], encoding: TransferEncoding) -> (Vec<u8>, usize) {
        let mut findings = Vec::new();
        let out = decode_transfer(text, encoding, 1_000, &mut findings).into_owned();
        (out, findings.len())
    }

    #[test]
    fn base64_is_decoded_and_broken_base64_as_far_as_possible() {
        use TransferEncoding::Base64;
        assert_eq!(
            transfer(b"aGVsbG8g\r\nd29ybGQ=\r\n", Base64),
            (b"hello world".to_vec(), 0)
        );
        let (text, findings) = transfer(b"aGVs!!bG8g\n***d29ybGQ", Base64);
        assert_eq!((text.as_slice(), findings), (b"hello world".as_slice(), 1));
        assert_eq!(transfer(b"", Base64), (Vec::new(), 0));
        assert_eq!(transfer(b"!", Base64).1, 1);
    }

    #[test]
    fn quoted_printable_is_decoded_and_broken_parts_are_kept() {
        use TransferEncoding::QuotedPrintable;
        assert_eq!(
            transfer(b"a=3Db=\r\nc", QuotedPrintable),
            (b"a=bc".to_vec(), 0)
        );
        let (text, _) = transfer(b"50 = off =ZZ =C3=A9", QuotedPrintable);
        assert!(text.ends_with("é".as_bytes()), "{text:?}");
        assert!(text.starts_with(b"50 "), "{text:?}");
    }

    #[test]
    fn quoted_printable_by_runs_gives_what_mail_parser_gives() {
        let pieces: [&[u8]; 14] = [
            b"a", b" ", b"\t", b"=", b"=\n", b"=\r\n", b"\r", b"\n", b"\r\n", b"=3D", b"=c3",
            b"=A9 ", b"\x0c", b"word",
        ];
        let mut state = 7u64;
        for _ in 0..60_000 {
            let mut text = Vec::new();
            for _ in 0..8 {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                text.extend_from_slice(pieces[(state >> 40) as usize % pieces.len()]);
            }
            assert_eq!(
                decode_quoted_printable(&text),
                quoted_printable_decode(&text),
                "{:?}",
                String::from_utf8_lossy(&text)
            );
        }
    }

    #[test]
    fn a_line_is_cleaned_alike_with_and_without_accents() {
        for text in ["a\r\n  b\t\u{1}c ", " \u{7f}x", "", "a b", "\u{1f}"] {
            let mut accented = text.to_owned();
            accented.push('é');
            let cleaned = clean_line(&accented).replace('é', "");
            assert_eq!(clean_line(text), cleaned.trim_end());
        }
    }

    #[test]
    fn header_words_name_the_encoding() {
        assert_eq!(
            TransferEncoding::from_header(b" BASE64 \r\n"),
            TransferEncoding::Base64
        );
        assert_eq!(
            TransferEncoding::from_header(b" Quoted-Printable\n"),
            TransferEncoding::QuotedPrintable
        );
        assert_eq!(
            TransferEncoding::from_header(b" 8bit\n"),
            TransferEncoding::Identity
        );
    }

    #[test]
    fn charsets_known_unknown_and_wrong() {
        let mut none = Vec::new();
        assert_eq!(
            decode_charset("Zoë".as_bytes(), Some("UTF-8"), &mut none),
            "Zoë"
        );
        assert_eq!(
            decode_charset(b"Zo\xeb", Some("ISO-8859-1"), &mut none),
            "Zoë"
        );
        assert_eq!(
            decode_charset("Zoë".as_bytes(), Some("us-ascii"), &mut none),
            "Zoë"
        );
        assert_eq!(decode_charset("Zoë".as_bytes(), None, &mut none), "Zoë");
        assert!(none.is_empty());
        let mut findings = Vec::new();
        assert_eq!(decode_charset(b"Zo\xeb", None, &mut findings), "Zoë");
        assert_eq!(
            decode_charset("Zoë".as_bytes(), Some("klingon"), &mut findings),
            "Zoë"
        );
        assert_eq!(findings.len(), 1);
        assert_eq!(
            decode_charset(b"\x1b$B%O%m!<\x1b(B", Some("iso-2022-jp"), &mut findings),
            "ハロー"
        );
    }

    #[test]
    fn text_is_cleaned_of_controls_and_lines_become_lf() {
        let mut findings = Vec::new();
        assert_eq!(
            clean_text("a\r\nb\rc\0\u{1b}[2Jd\u{9b}e".to_owned(), &mut findings),
            "a\nb\nc[2Jde"
        );
        assert_eq!(findings[0].code, FindingCode::NulBytes);
        assert_eq!(clean_line(" a\r\n\tb \u{0}c "), "a b c");
    }
}
