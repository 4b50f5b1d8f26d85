//! What was odd about a message, a mailbox or a calendar, said instead of failing.
//!
//! Hostile or broken input never stops a reader: it yields what could be read and findings.
//! This file must not decide what to do about a finding; whoever shows or stores the result does.

use std::fmt;

/// The kinds of findings, a closed list so that a caller can count and word them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingCode {
    /// The message is longer than the limit; only its beginning was kept.
    MessageTruncated,
    /// The header block is longer than the limit; the rest of it was ignored.
    HeaderBlockTooLong,
    /// One header field is longer than the limit; it was cut.
    HeaderFieldTooLong,
    /// There are more header fields than the limit; the rest was ignored.
    TooManyHeaderFields,
    /// An address list is longer than the limit; the rest was ignored.
    TooManyAddresses,
    /// More message ids are referred to than the limit; the first and the newest were kept.
    TooManyReferences,
    /// A message has more MIME parts than the limit; the rest was ignored.
    TooManyParts,
    /// MIME parts are nested deeper than the limit; what lies deeper was not opened.
    PartsNestedTooDeep,
    /// A multipart names no boundary, or its boundary never occurs; it was read as text.
    BoundaryMissing,
    /// A part claims base64 or quoted-printable, and is not; what could be decoded was kept.
    TransferEncodingBroken,
    /// The charset is unknown, or the bytes do not fit it; marks stand for what was lost.
    CharsetBroken,
    /// The text of the message is longer than the limit; it was cut.
    TextTruncated,
    /// The message holds NUL bytes; they were dropped from its text.
    NulBytes,
    /// A header that every message needs is not there.
    HeaderMissing,
    /// A header that may occur once occurs more often; the first was used.
    HeaderRepeated,
    /// A header is there but could not be understood.
    HeaderUnreadable,
    /// A message has no date that can be right; it was dated by what is known of it otherwise.
    DateAssumed,
    /// A mailbox holds bytes before its first message, or a part that is no message.
    NotAMessage,
    /// The Content-Length of a message in a mailbox is wrong; it was ignored.
    ContentLengthWrong,
    /// A file could not be read; the others were.
    FileUnreadable,
    /// A folder holds more files or levels than the limit; the rest was not looked at.
    TooManyFiles,
    /// A calendar is longer than the limit, or has lines longer than it; the rest was ignored.
    CalendarTooLong,
    /// A calendar has more components, or deeper ones, than the limit; the rest was ignored.
    TooManyComponents,
    /// A calendar ends before its components do.
    CalendarTruncated,
    /// An event has no usable start; it was left out.
    EventWithoutStart,
    /// An event that may be an interview takes whole days, so that nobody knows when it is; it was left out.
    EventWithoutTime,
    /// An event has no UID; one was derived from its contents.
    EventWithoutUid,
    /// The end or the duration of an event cannot be; the default of the standard was used.
    EventEndUnusable,
    /// A time zone is neither known by name nor usefully described; the time was read as floating.
    ZoneUnknown,
    /// A time of day does not exist in its zone on that day, or exists twice; see the detail.
    TimeInGapOrFold,
    /// A recurrence rule could not be understood; only the first occurrence was kept.
    RecurrenceUnreadable,
    /// A recurrence has more occurrences than the limit; the rest was ignored.
    TooManyOccurrences,
}

impl FindingCode {
    /// Returns the stable name, in snake case, as stored and shown to machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MessageTruncated => "message_truncated",
            Self::HeaderBlockTooLong => "header_block_too_long",
            Self::HeaderFieldTooLong => "header_field_too_long",
            Self::TooManyHeaderFields => "too_many_header_fields",
            Self::TooManyAddresses => "too_many_addresses",
            Self::TooManyReferences => "too_many_references",
            Self::TooManyParts => "too_many_parts",
            Self::PartsNestedTooDeep => "parts_nested_too_deep",
            Self::BoundaryMissing => "boundary_missing",
            Self::TransferEncodingBroken => "transfer_encoding_broken",
            Self::CharsetBroken => "charset_broken",
            Self::TextTruncated => "text_truncated",
            Self::NulBytes => "nul_bytes",
            Self::HeaderMissing => "header_missing",
            Self::HeaderRepeated => "header_repeated",
            Self::HeaderUnreadable => "header_unreadable",
            Self::DateAssumed => "date_assumed",
            Self::NotAMessage => "not_a_message",
            Self::ContentLengthWrong => "content_length_wrong",
            Self::FileUnreadable => "file_unreadable",
            Self::TooManyFiles => "too_many_files",
            Self::CalendarTooLong => "calendar_too_long",
            Self::TooManyComponents => "too_many_components",
            Self::CalendarTruncated => "calendar_truncated",
            Self::EventWithoutStart => "event_without_start",
            Self::EventWithoutTime => "event_without_time",
            Self::EventWithoutUid => "event_without_uid",
            Self::EventEndUnusable => "event_end_unusable",
            Self::ZoneUnknown => "zone_unknown",
            Self::TimeInGapOrFold => "time_in_gap_or_fold",
            Self::RecurrenceUnreadable => "recurrence_unreadable",
            Self::TooManyOccurrences => "too_many_occurrences",
        }
    }
}

/// One odd thing about the input, with a sentence for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of finding it is.
    pub code: FindingCode,
    /// What happened and what was kept, in one English sentence without a final period.
    pub detail: String,
}

impl Finding {
    /// Makes a finding from its kind and a sentence.
    pub fn new(code: FindingCode, detail: impl Into<String>) -> Self {
        Self {
            code,
            detail: detail.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.detail, self.code.as_str())
    }
}

/// Adds a finding unless one of the same kind is there: a hostile message must not fill memory with findings.
pub(crate) fn note(
    findings: &mut Vec<Finding>,
    code: FindingCode,
    detail: impl FnOnce() -> String,
) {
    if !findings.iter().any(|finding| finding.code == code) {
        findings.push(Finding::new(code, detail()));
    }
}
