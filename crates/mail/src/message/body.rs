//! Puts a message together: its headers, the text a person would read, its calendars and attachments.
//!
//! Only parts that are shown are decoded. When several say the same (`multipart/alternative`), plain text is
//! preferred, unless it is only a stand-in for the HTML.

use super::decode::{TransferEncoding, clean_line, clean_text, decode_charset, decode_transfer};
use super::delivery_report;
use super::fields::skip_leading_blank;
use super::html::html_to_text;
use super::parts::{Leaf, split};
use super::{Attachment, CalendarPart, Headers, Message, TextOrigin};
use crate::finding::{Finding, FindingCode, note};
use crate::limits::{
    ATTACHMENTS_MAX, CALENDAR_BYTES_MAX, CALENDAR_PARTS_MAX, MESSAGE_BYTES_MAX,
    PART_TEXT_BYTES_MAX, TEXT_BYTES_MAX, UNDELIVERED_MAX,
};

/// Plain text shorter than this, in characters, can be a stand-in such as “This message is in HTML”. *Assumption.*
const STAND_IN_CHARS_MAX: usize = 200;
/// … when the HTML beside it says this many times more, and more than a stand-in could. *Assumption.*
const STAND_IN_FACTOR: usize = 10;

/// Reads a whole message whose headers are known.
pub(super) fn parse(bytes: &[u8], mut headers: Headers) -> Message {
    let mut findings = std::mem::take(&mut headers.findings);
    let bytes = if bytes.len() > MESSAGE_BYTES_MAX {
        note(&mut findings, FindingCode::MessageTruncated, || {
            format!(
                "The message is longer than {MESSAGE_BYTES_MAX} bytes, only its beginning was read"
            )
        });
        &bytes[..MESSAGE_BYTES_MAX]
    } else {
        bytes
    };
    let leaves = split(skip_leading_blank(bytes), &mut findings);
    let mut message = Message {
        headers,
        text: String::new(),
        text_origin: TextOrigin::None,
        calendars: Vec::new(),
        attachments: Vec::new(),
        undelivered: Vec::new(),
        findings,
    };
    let is_only = leaves.len() == 1;
    let mut shown = Vec::new();
    for leaf in &leaves {
        if is_calendar(leaf) {
            take_calendar(&mut message, leaf);
        } else if is_shown_text(leaf, is_only) {
            shown.push(leaf);
        } else {
            take_report(&mut message, leaf);
            take_attachment(&mut message, leaf);
        }
    }
    take_text(&mut message, &shown);
    message.headers.findings.clear();
    message
}

fn is_calendar(leaf: &Leaf<'_>) -> bool {
    let has_name = leaf
        .name
        .as_deref()
        .is_some_and(|name| name.len() > 4 && name.to_ascii_lowercase().ends_with(".ics"));
    matches!(
        leaf.media_type.as_str(),
        "text/calendar" | "application/ics"
    ) || has_name
}

/// A text part is shown unless it is attached, or named and not alone: then it is a file that happens to be text.
fn is_shown_text(leaf: &Leaf<'_>, is_only: bool) -> bool {
    matches!(
        leaf.media_type.as_str(),
        "text/plain" | "text/html" | "text"
    ) && !leaf.is_attachment
        && (leaf.name.is_none() || is_only)
}

fn take_calendar(message: &mut Message, leaf: &Leaf<'_>) {
    if message.calendars.len() == CALENDAR_PARTS_MAX {
        take_attachment(message, leaf);
        return;
    }
    let decoded = decode_transfer(
        leaf.body,
        leaf.encoding,
        CALENDAR_BYTES_MAX,
        &mut message.findings,
    );
    let text = decode_charset(&decoded, leaf.charset.as_deref(), &mut message.findings);
    // Invitations carry the same calendar twice, as an alternative and as a file.
    if message.calendars.iter().any(|seen| seen.text == text) {
        return;
    }
    message.calendars.push(CalendarPart {
        text,
        method: leaf
            .method
            .as_deref()
            .map(|m| clean_line(m).to_ascii_uppercase()),
        name: leaf.name.as_deref().and_then(file_name),
    });
}

/// Takes from a delivery report which addresses a message failed to reach.
fn take_report(message: &mut Message, leaf: &Leaf<'_>) {
    if !message.headers.is_report || !delivery_report::is_one(&leaf.media_type) {
        return;
    }
    let (limit, findings) = (PART_TEXT_BYTES_MAX, &mut message.findings);
    let decoded = decode_transfer(leaf.body, leaf.encoding, limit, findings);
    for address in delivery_report::failed(&String::from_utf8_lossy(&decoded)) {
        let is_known = message.undelivered.contains(&address);
        if !is_known && message.undelivered.len() < UNDELIVERED_MAX {
            message.undelivered.push(address);
        }
    }
}

fn take_attachment(message: &mut Message, leaf: &Leaf<'_>) {
    if message.attachments.len() == ATTACHMENTS_MAX {
        note(&mut message.findings, FindingCode::TooManyParts, || {
            format!(
                "The message has more than {ATTACHMENTS_MAX} attachments, the rest was not listed"
            )
        });
        return;
    }
    message.attachments.push(Attachment {
        name: leaf.name.as_deref().and_then(file_name),
        media_type: leaf.media_type.clone(),
        size_bytes: decoded_size(leaf),
    });
}

/// Returns a file name without folders and control characters, at most 200 characters.
fn file_name(name: &str) -> Option<String> {
    let name = clean_line(name);
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let short: String = last.chars().take(200).collect();
    (!short.is_empty()).then_some(short)
}

fn decoded_size(leaf: &Leaf<'_>) -> u64 {
    let size = match leaf.encoding {
        TransferEncoding::Base64 => {
            let body = leaf.body.trim_ascii_end();
            let line_ends =
                memchr::memchr_iter(b'\n', body).count() + memchr::memchr_iter(b'\r', body).count();
            let padding = body.iter().rev().take_while(|&&b| b == b'=').count();
            ((body.len() - line_ends) / 4 * 3).saturating_sub(padding.min(2))
        }
        TransferEncoding::QuotedPrintable => {
            leaf.body.len() - memchr::memchr_iter(b'=', leaf.body).count() * 2
        }
        TransferEncoding::Identity => leaf.body.len(),
    };
    size as u64
}

/// Chooses among alternatives and joins what is left.
fn take_text(message: &mut Message, shown: &[&Leaf<'_>]) {
    let mut at = 0;
    while at < shown.len() {
        let group = shown[at].alternative;
        let len = match group {
            Some(_) => shown[at..]
                .iter()
                .take_while(|l| l.alternative == group)
                .count(),
            None => 1,
        };
        let (text, origin) = best_text(&shown[at..at + len], &mut message.findings);
        if !text.trim().is_empty() {
            if message.text.is_empty() {
                message.text = text;
            } else {
                message.text.push('\n');
                message.text.push_str(&text);
            }
            if message.text_origin != TextOrigin::Plain {
                message.text_origin = origin;
            }
        }
        at += len;
        if message.text.len() > TEXT_BYTES_MAX {
            break;
        }
    }
    if message.text.len() > TEXT_BYTES_MAX {
        message
            .text
            .truncate(message.text.floor_char_boundary(TEXT_BYTES_MAX));
        note(&mut message.findings, FindingCode::TextTruncated, || {
            format!("The text is longer than {TEXT_BYTES_MAX} bytes and was cut")
        });
    }
}

fn best_text(leaves: &[&Leaf<'_>], findings: &mut Vec<Finding>) -> (String, TextOrigin) {
    let mut plain = String::new();
    let mut html_leaves = Vec::new();
    for leaf in leaves {
        if leaf.media_type == "text/html" {
            html_leaves.push(leaf);
        } else {
            if !plain.is_empty() {
                plain.push('\n');
            }
            plain.push_str(&plain_text(leaf, findings));
        }
    }
    let plain_len = plain.trim().chars().take(STAND_IN_CHARS_MAX).count();
    if html_leaves.is_empty() || plain_len == STAND_IN_CHARS_MAX {
        return (plain, TextOrigin::Plain);
    }
    let html: Vec<String> = html_leaves
        .iter()
        .map(|leaf| clean_text(html_to_text(&decoded_text(leaf, findings)), findings))
        .collect();
    let html = html.join("\n");
    let html_len_min = STAND_IN_CHARS_MAX.max(plain_len * STAND_IN_FACTOR);
    if plain_len == 0 || html.chars().count() > html_len_min {
        (html, TextOrigin::Html)
    } else {
        (plain, TextOrigin::Plain)
    }
}

fn plain_text(leaf: &Leaf<'_>, findings: &mut Vec<Finding>) -> String {
    let text = clean_text(decoded_text(leaf, findings), findings);
    if leaf.is_flowed {
        unflow(&text, leaf.deletes_space)
    } else {
        text
    }
}

fn decoded_text(leaf: &Leaf<'_>, findings: &mut Vec<Finding>) -> String {
    let decoded = decode_transfer(leaf.body, leaf.encoding, PART_TEXT_BYTES_MAX, findings);
    decode_charset(&decoded, leaf.charset.as_deref(), findings)
}

/// Joins the lines of `format=flowed` text (RFC 3676 section 4): a line that ends in a space goes on in the next one
/// of the same quote depth, except for the signature mark.
fn unflow(text: &str, deletes_space: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open_depth = None;
    for line in text.lines() {
        let depth = line.bytes().take_while(|&b| b == b'>').count();
        let content = &line[depth..];
        let content = content.strip_prefix(' ').unwrap_or(content);
        let is_signature_mark = content == "-- ";
        if open_depth == Some(depth) && !is_signature_mark {
            if deletes_space {
                out.pop();
            }
            out.push_str(content);
        } else {
            if open_depth.is_some() {
                out.push('\n');
            }
            out.extend(std::iter::repeat_n('>', depth));
            if depth > 0 {
                out.push(' ');
            }
            out.push_str(content);
        }
        if content.ends_with(' ') && !is_signature_mark {
            open_depth = Some(depth);
        } else {
            open_depth = None;
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(message: &str, text: &str, origin: TextOrigin) -> Message {
        let message = Message::parse(message.replace('\n', "\r\n").as_bytes());
        assert_eq!(message.text.trim(), text);
        assert_eq!(message.text_origin, origin);
        message
    }

    #[test]
    fn plain_text_is_preferred_over_html() {
        check(
            concat!(
                "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>Hello</p>\n",
                "--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nHello Zo=C3=AB\n--x--\n"
            ),
            "Hello Zoë",
            TextOrigin::Plain,
        );
    }

    #[test]
    fn a_stand_in_for_html_gives_way_to_it() {
        let long = "We enjoyed meeting you and would like to continue. ".repeat(20);
        check(
            &format!(
                "Content-Type: multipart/alternative; boundary=x\n\n--x\n\nPlease view in HTML.\n--x\nContent-Type: text/html\n\n<p>{long}</p>\n--x--\n"
            ),
            long.trim(),
            TextOrigin::Html,
        );
    }

    #[test]
    fn html_alone_becomes_text() {
        check(
            "Content-Type: text/html\n\n<div>Hello</div><div>Ana</div>\n",
            "Hello\nAna",
            TextOrigin::Html,
        );
    }

    #[test]
    fn several_inline_texts_are_joined_and_files_are_listed() {
        let message = check(
            concat!(
                "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nFirst\n--x\n",
                "Content-Type: text/plain; name=notes.txt\nContent-Disposition: attachment; filename=\"../../notes.txt\"\n\nfile\n--x\n",
                "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\naGVsbG8gd29ybGQ=\n--x\n\nLast\n--x--\n"
            ),
            "First\nLast",
            TextOrigin::Plain,
        );
        assert_eq!(message.attachments.len(), 2);
        assert_eq!(message.attachments[0].name.as_deref(), Some("notes.txt"));
        assert_eq!(message.attachments[1].size_bytes, 11);
    }

    #[test]
    fn an_invitation_is_found_once() {
        let ics = "BEGIN:VCALENDAR\r\nEND:VCALENDAR";
        let message = Message::parse(
            format!("Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/calendar; method=request\r\n\r\n{ics}\r\n--x\r\nContent-Type: application/ics; name=invite.ics\r\n\r\n{ics}\r\n--x--\r\n").as_bytes(),
        );
        assert_eq!(message.calendars.len(), 1);
        assert_eq!(message.calendars[0].text, ics);
        assert_eq!(message.calendars[0].method.as_deref(), Some("REQUEST"));
        assert_eq!(message.text_origin, TextOrigin::None);
    }

    #[test]
    fn a_nested_message_is_an_attachment_and_stays_closed() {
        let message = check(
            concat!(
                "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nSee below\n--x\n",
                "Content-Type: message/rfc822\n\nSubject: inner\n\ninner text\n--x--\n"
            ),
            "See below",
            TextOrigin::Plain,
        );
        assert_eq!(message.attachments[0].media_type, "message/rfc822");
    }

    #[test]
    fn flowed_paragraphs_are_joined_quotes_and_signature_kept_apart() {
        assert_eq!(
            unflow(
                "Dear Ana, \nthank you \nall.\n> You said \n> this.\n-- \nJo\n",
                false
            ),
            "Dear Ana, thank you all.\n> You said this.\n-- \nJo\n"
        );
        assert_eq!(unflow("一 \n二\n", true), "一二\n");
        assert_eq!(unflow("open \n> quote\n", false), "open \n> quote\n");
    }

    #[test]
    fn empty_lines_before_the_headers_are_left_out() {
        let message = Message::parse(b"\xef\xbb\xbf\r\n\r\nSubject: x\r\n\r\nHi");
        assert_eq!(message.headers.subject.as_deref(), Some("x"));
        assert_eq!(message.text, "Hi");
    }

    #[test]
    fn an_empty_message_is_a_message() {
        let message = Message::parse(b"");
        assert_eq!(message.text, "");
        assert!(
            message
                .findings
                .iter()
                .any(|f| f.code == FindingCode::HeaderMissing)
        );
    }

    #[test]
    fn long_text_is_cut_at_a_letter() {
        let message =
            Message::parse(format!("Subject: x\n\n{}", "ä".repeat(TEXT_BYTES_MAX)).as_bytes());
        assert!(message.text.len() <= TEXT_BYTES_MAX);
        assert!(
            message
                .findings
                .iter()
                .any(|f| f.code == FindingCode::TextTruncated)
        );
    }
}
