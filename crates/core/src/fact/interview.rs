//! An interview, ahead or held.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::PersonId;
use crate::time::Zone;

/// An interview. Its start is the fact's own time; whether it is over follows from `now`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Interview {
    /// When it ends; later than its start, else it is treated as ending one hour after it.
    pub ends_at: Timestamp,
    /// The zone it was arranged in, for showing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<Zone>,
    /// Who asks the questions, in the order given.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// How far along it is.
    #[serde(default)]
    pub stage: Stage,
    /// How it is held.
    #[serde(default)]
    pub format: Format,
    /// They decide on the very day of the interview, as they said.
    #[serde(default)]
    pub decided_same_day: bool,
    /// Called off; kept so that the record stays whole.
    #[serde(default)]
    pub cancelled: bool,
    /// When it was called off, and by whom; `None` where that was not said, and where it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub called_off: Option<CalledOff>,
    /// The calendar entry it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<CalendarRef>,
    /// When the message was written that arranged it; `None` for one that was typed, which was arranged by then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arranged_at: Option<Timestamp>,
    /// Only its day is known; its hour is assumed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hour_unknown: bool,
}

impl Interview {
    /// Calls it off.
    pub fn call_off(&mut self, at: Timestamp, by_seeker: bool) {
        self.cancelled = true;
        self.called_off = Some(CalledOff { at, by_seeker });
    }
}

/// How an interview was called off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalledOff {
    /// When that was said.
    pub at: Timestamp,
    /// The seeker called it off; else they did.
    #[serde(default)]
    pub by_seeker: bool,
}

/// How far along an interview is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// A first short talk, mostly with a recruiter.
    Screening,
    /// The first interview proper.
    #[default]
    First,
    /// The second.
    Second,
    /// Any later one that is not the last.
    Later,
    /// The last round.
    Final,
}

/// How an interview is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Nobody has said yet.
    #[default]
    NotSaid,
    /// By video.
    Video,
    /// By telephone.
    Phone,
    /// At their place.
    OnSite,
}

/// The calendar entry an interview follows (RFC 5545).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarRef {
    /// UID.
    pub uid: String,
    /// RECURRENCE-ID as printed, for one instance of a series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recurrence_id: Option<String>,
    /// SEQUENCE of the revision that was read.
    #[serde(default)]
    pub sequence: u32,
}
