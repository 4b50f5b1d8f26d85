//! Every limit of this crate in one place: what arrives is not trusted to be small.
//!
//! A limit that is hit cuts the input and yields a finding; it never fails a reader. Figures without a
//! source are an *assumption*. This file holds numbers only.

/// Bytes of one message that are kept when a mailbox is read; the rest is skipped.
///
/// Gmail delivers at most 50 MB per message (Google Workspace limits), Exchange Online 150 MB; what decides
/// here stands at the beginning. *Assumption:* 64 MiB.
pub const MESSAGE_BYTES_MAX: usize = 64 << 20;

/// Bytes of the header block that are read. Servers accept far less (Postfix `header_size_limit` is
/// 102,400 bytes by default). *Assumption:* ten times that.
pub const HEADER_BLOCK_BYTES_MAX: usize = 1 << 20;

/// Bytes of one header field, folding included; the Postfix default for a whole block is 102,400.
pub const HEADER_FIELD_BYTES_MAX: usize = 64 << 10;

/// Header fields per block. *Assumption:* long delivery chains stay under 200.
pub const HEADER_FIELDS_MAX: usize = 2_000;

/// Addresses kept per header. *Assumption:* an interview's mail has tens, a company-wide one thousands.
pub const ADDRESSES_MAX: usize = 500;

/// Message ids kept from `References`; RFC 5322 section 3.6.4 lets clients trim it. *Assumption.*
pub const REFERENCES_MAX: usize = 200;

/// MIME parts opened per message, at all levels together. *Assumption;* Postfix's `mime_nesting_limit` and
/// common scanners stop in the hundreds.
pub const PARTS_MAX: usize = 1_000;

/// Levels of nested MIME parts that are opened. Postfix's `mime_nesting_limit` is 100. *Assumption:* 32.
pub const PARTS_DEPTH_MAX: usize = 32;

/// Bytes of one part that are decoded to text. *Assumption:* a mail of two million characters is not read.
pub const PART_TEXT_BYTES_MAX: usize = 2 << 20;

/// Bytes of plain text kept per message. *Assumption.*
pub const TEXT_BYTES_MAX: usize = 1 << 20;

/// Addresses kept of a delivery report. *Assumption:* a message of the seeker's goes to few.
pub const UNDELIVERED_MAX: usize = 20;

/// Attachments listed per message. *Assumption.*
pub const ATTACHMENTS_MAX: usize = 200;

/// Calendar parts kept per message. *Assumption:* an invitation carries the same one once or twice.
pub const CALENDAR_PARTS_MAX: usize = 10;

/// Bytes of the line that separates two messages in an mbox file. *Assumption:* an address is at most
/// 254 bytes (RFC 5321 section 4.5.3.1.3) and a date thirty.
pub const SEPARATOR_BYTES_MAX: usize = 1_024;

/// Files listed below one folder. *Assumption.*
pub const FILES_MAX: usize = 2_000_000;

/// Levels of folders below the one given. *Assumption;* it also ends link cycles.
pub const FOLDER_DEPTH_MAX: usize = 32;

/// Bytes of one calendar. *Assumption:* years of one person's events stay under it.
pub const CALENDAR_BYTES_MAX: usize = 32 << 20;

/// Bytes of one unfolded calendar line. RFC 5545 folds at 75 octets, descriptions of invitations reach
/// tens of kilobytes, inline attachments more. *Assumption.*
pub const CALENDAR_LINE_BYTES_MAX: usize = 256 << 10;

/// Events and time zones per calendar. *Assumption.*
pub const COMPONENTS_MAX: usize = 50_000;

/// Levels of nested components; RFC 5545 knows three. *Assumption.*
pub const COMPONENTS_DEPTH_MAX: usize = 16;

/// Lines kept of one event or time zone. *Assumption:* room for every attendee and exception.
pub const COMPONENT_LINES_MAX: usize = 5_000;

/// Attendees kept per event. *Assumption.*
pub const ATTENDEES_MAX: usize = 500;

/// RDATE and EXDATE values kept per event, each. *Assumption.*
pub const RECURRENCE_DATES_MAX: usize = 2_000;

/// Occurrences that one event is expanded to. *Assumption:* daily for a year and a half.
pub const OCCURRENCES_MAX: usize = 500;

/// Days after its first occurrence within which a recurrence is expanded. *Assumption:* two years.
pub const OCCURRENCE_HORIZON_DAYS: i64 = 731;

/// Occurrences of all events together in one expansion. *Assumption.*
pub const OCCURRENCES_TOTAL_MAX: usize = 50_000;

/// Recurrence rules looked at in one expansion. *Assumption:* a busy calendar has hundreds.
pub const RULES_MAX: usize = 1_000;

/// Rules in one expansion that may give one start or none; behind them no rule is looked at. Such a rule costs about
/// 16 ms (measured with `FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30`, release build), so together a third of a second.
pub const BARREN_RULES_MAX: usize = 20;
