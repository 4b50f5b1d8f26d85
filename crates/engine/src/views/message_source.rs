//! What bytes are that somebody wants read: mail as it was saved, text, or the source of a page. Must not say what they mean.

use meanwhile_words::text::TEXT_BYTES_MAX;

use crate::encoding::text_of;

/// Whether bytes can be read: as mail, or as text.
#[must_use]
pub fn is_readable(bytes: &[u8]) -> bool {
    has_headers(bytes) || text_of(bytes).is_some()
}

/// Whether words were copied as the source of a page: two tags that every such source has, or one that begins it.
pub(super) fn is_html(text: &str) -> bool {
    const TAGS: &[&str] = &[
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<p>",
        "<p ",
        "</p>",
        "<br",
        "<div",
        "</div>",
        "<table",
        "<span",
        "<b>",
        "<strong",
        "</a>",
        "<ul",
    ];
    let text = text[..text.floor_char_boundary(TEXT_BYTES_MAX)].to_ascii_lowercase();
    let begins = TAGS.iter().any(|tag| text.trim_start().starts_with(tag));
    begins || TAGS.iter().filter(|tag| text.contains(**tag)).count() >= 2
}

/// Whether the first line is a header line that mail has, or that of an mbox.
pub(super) fn has_headers(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or(start);
    if line.starts_with(b"From ") {
        return line.contains(&b'@');
    }
    let Some(colon) = line.iter().position(|byte| *byte == b':') else {
        return false;
    };
    let name = line[..colon].to_ascii_lowercase();
    const FIRST: &[&[u8]] = &[
        b"from",
        b"to",
        b"subject",
        b"date",
        b"received",
        b"return-path",
        b"delivered-to",
        b"message-id",
        b"mime-version",
        b"reply-to",
        b"content-type",
    ];
    // “Subject: …” alone above pasted words is no mail; mail has more than one header line.
    let second = start.split(|byte| *byte == b'\n').nth(1).unwrap_or(b"");
    let is_header = |line: &[u8]| {
        line.starts_with(b" ")
            || line.starts_with(b"\t")
            || line
                .iter()
                .position(|byte| *byte == b':')
                .is_some_and(|colon| {
                    colon > 0
                        && line[..colon]
                            .iter()
                            .all(|b| b.is_ascii_alphanumeric() || *b == b'-')
                })
    };
    (FIRST.contains(&name.as_slice()) || name.starts_with(b"x-") || name.starts_with(b"arc-"))
        && is_header(second)
}
