//! iCalendar (RFC 5545, RFC 5546) in both directions: events out of bytes, feeds out of entries.
//!
//! Reading goes in three steps, each usable alone: [`parse_calendar`] reads one calendar, [`merge()`] applies updates
//! and cancellations of several, [`expand()`] turns recurrences into occurrences. Named zones come from the bundled
//! time zone database only. Nothing here knows what time it is.

mod event;
mod expand;
mod merge;
mod parse;
mod rule;
mod text;
mod value;
mod write;
mod zone;

pub use event::{
    Attendee, Calendar, Event, EventStatus, EventTime, Method, ParticipationStatus, Recurrence,
};
pub use expand::{ExpandLimits, Expanded, Occurrence, expand};
pub use merge::merge;
pub use parse::parse_calendar;
pub use write::{CalendarEntry, write_calendar};
pub use zone::named_zone;
