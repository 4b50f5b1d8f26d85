//! What a search for dates is told and what it gives back.
//!
//! Shapes alone: nothing is searched or judged here.

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use meanwhile_core::time::Zone;

/// Who wrote when: what relative words count from.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    /// When it was written.
    pub sent_at: Timestamp,
    /// The writer's distance from UTC, as the message's date states it.
    pub offset: Offset,
    /// The writer's zone, where it is known.
    pub writer: Option<Zone>,
    /// The reader's zone, for “your time”.
    pub reader: Option<Zone>,
    /// In which order the writer puts day and month.
    pub order: NumericOrder,
}

/// The order of two numbers that name a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumericOrder {
    /// `5/3` is the fifth of March.
    DayFirst,
    /// `5/3` is May the third.
    MonthFirst,
    /// Not known; such dates are flagged.
    #[default]
    Unknown,
}

/// Something found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// What it means.
    pub meaning: Meaning,
    /// How sure, in percent.
    pub confidence: u8,
    /// The zone that was used, where it has a name.
    pub zone: Option<Zone>,
    /// Whether the text names the zone; else the writer's was assumed.
    pub zone_stated: bool,
    /// Another day it could have meant.
    pub other: Option<Date>,
    /// It is a window to choose from (“between two and four”).
    pub is_window: bool,
    /// Its day is named by the weekday alone: which week is meant hangs on what is spoken of.
    pub is_bare_weekday: bool,
}

impl Found {
    /// Sureness of a date of two numbers of which nothing tells the order; any other is surer.
    pub(super) const UNTOLD_ORDER: u8 = 40;

    /// Whether it is a date such as `04/05` of which nothing tells which number is the month: what it means is not to be
    /// guessed.
    #[must_use]
    pub fn has_two_meanings(&self) -> bool {
        self.other.is_some() && self.confidence <= Self::UNTOLD_ORDER
    }
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A moment, and its end where that is said.
    Moment {
        /// When it starts.
        start: Timestamp,
        /// When it ends, after `start`.
        end: Option<Timestamp>,
    },
    /// Days, where the writer is; the same day twice for one.
    Days {
        /// First day.
        first: Date,
        /// Last day, not before `first`.
        last: Date,
    },
    /// A time of day without a day.
    Clock {
        /// When it starts.
        start: Time,
        /// When it ends.
        end: Option<Time>,
    },
}
