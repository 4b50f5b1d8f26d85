//! From the bytes of one message to what later stages ask about it.
//!
//! Two speeds: [`read_headers`] looks at the header block only and is enough to decide whether a message
//! matters; [`Message::parse`] also opens the body. Neither fails, neither recurses over the input, and
//! neither looks anything up.

mod authentication;
mod body;
mod decode;
mod fields;
mod headers;
mod html;
mod lines;
mod newest;
mod parts;
mod quick;
mod tag;
mod values;

pub use authentication::Authentication;
pub(crate) use decode::{clean_line, clean_text, decode_western};
pub use headers::{AutoReplyHeaders, Headers, ListHeaders, read_headers};
pub use html::html_to_text;
pub use newest::newest_text;

use crate::finding::Finding;

/// One message, owned, ready to be sent to another thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What its header block says.
    pub headers: Headers,
    /// The text a person would read, with `\n` line ends; see [`TextOrigin`] for where it is from.
    /// At most [`crate::limits::TEXT_BYTES_MAX`] bytes; quotes and signature included ([`newest_text`] takes them off).
    pub text: String,
    /// Where [`Message::text`] is from.
    pub text_origin: TextOrigin,
    /// The `text/calendar` parts and `.ics` attachments, decoded, in the order of the message.
    pub calendars: Vec<CalendarPart>,
    /// The other attachments, in the order of the message; their contents are not kept.
    pub attachments: Vec<Attachment>,
    /// What was odd, at most one per kind.
    pub findings: Vec<Finding>,
}

impl Message {
    /// Reads a whole message (RFC 5322, MIME), never failing.
    ///
    /// `bytes` is the message as stored, with LF or CRLF line ends. Bytes after
    /// [`crate::limits::MESSAGE_BYTES_MAX`] are ignored. Memory is bounded by the size of `bytes`, time is linear in it.
    pub fn parse(bytes: &[u8]) -> Self {
        body::parse(bytes, read_headers(bytes))
    }

    /// The same for a message whose headers were looked at before: `headers` is what [`read_headers`] said of `bytes`.
    pub fn parse_after(headers: Headers, bytes: &[u8]) -> Self {
        body::parse(bytes, headers)
    }
}

/// Where the text of a message is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextOrigin {
    /// From `text/plain`.
    Plain,
    /// From `text/html`, turned into text by [`html_to_text`].
    Html,
    /// There is no text part.
    None,
}

/// A calendar carried by a message, not yet parsed (see [`crate::calendar::parse_calendar`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarPart {
    /// The iCalendar text, transfer encoding and charset undone.
    pub text: String,
    /// The `method` parameter of the part's content type, in upper case, such as `REQUEST`. The METHOD inside
    /// the calendar counts when the two differ (RFC 6047 section 2.4 wants them equal).
    pub method: Option<String>,
    /// The file name, when the part has one.
    pub name: Option<String>,
}

/// An attachment's description; its contents stay in the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The file name as written, without folder parts and control characters.
    pub name: Option<String>,
    /// The media type in lower case, such as `application/pdf`.
    pub media_type: String,
    /// Bytes after decoding; an estimate from the encoded length (exact but for line ends of broken encoders).
    pub size_bytes: u64,
}
