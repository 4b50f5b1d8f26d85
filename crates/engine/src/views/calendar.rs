//! What belongs into a calendar?

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::id::ApplicationId;
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;

/// An entry for a calendar (RFC 5545), as data; the text of a feed is made elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CalendarItem {
    /// Stays the same over every change of the same thing.
    pub uid: String,
    /// What it is.
    pub kind: CalendarKind,
    /// When.
    pub time: CalendarTime,
    /// One line.
    pub summary: String,
    /// More.
    pub description: String,
    /// The application, if it is about one.
    pub application: Option<ApplicationId>,
    /// It was called off.
    pub cancelled: bool,
    /// When it was last changed: the newest fact behind it.
    pub changed_at: Timestamp,
}

/// When a calendar entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum CalendarTime {
    /// From moment to moment.
    Span {
        /// The start.
        start: Timestamp,
        /// The end, after the start.
        end: Timestamp,
    },
    /// All day.
    AllDay {
        /// The day.
        date: Date,
    },
}

/// What a calendar entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CalendarKind {
    /// An interview.
    Interview,
    /// A day by which the seeker must answer.
    Deadline,
    /// The day they named for their answer.
    Promised,
    /// The next moment at which one may write, and what.
    Contact,
    /// The end of a snooze.
    SnoozeEnds,
}

/// What belongs into a calendar?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn calendar(engine: &Engine, now: Timestamp) -> Result<Vec<CalendarItem>, EngineError> {
    let _ = (engine, now);
    Err(EngineError::Bug("not built yet".to_owned()))
}
