//! Opening hours on instants: when someone may be reached, where they are.
//!
//! Works in local dates and times and converts at the end, so summer time never shifts nine o'clock.

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use super::{Calendar, DayKind};

/// How many days a search looks ahead; longer than any run of days off in the holiday data.
const SEARCH_DAYS_MAX: u32 = 400;

/// A span of local time within one day, its end excluded; `opens` is before `closes`, so never over midnight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hours {
    opens: Time,
    closes: Time,
}

impl Hours {
    /// Makes the span from `opens` (included) to `closes` (excluded); `None` if it would be empty.
    pub fn new(opens: Time, closes: Time) -> Option<Hours> {
        (opens < closes).then_some(Hours { opens, closes })
    }

    /// Returns the local time at which the span begins.
    pub fn opens(self) -> Time {
        self.opens
    }

    /// Returns the local time at which the span has ended.
    pub fn closes(self) -> Time {
        self.closes
    }
}

impl Calendar {
    /// Converts a local date and time of this calendar to an instant, as [`super::Zone::at`] does.
    pub fn at(&self, date: Date, time: Time) -> Timestamp {
        self.zone().at(date, time)
    }

    /// Returns the local date of an instant.
    pub fn date(&self, instant: Timestamp) -> Date {
        self.zone().date(instant)
    }

    /// Reports whether an instant is within the hours of a business day; soft days are open.
    pub fn is_open_at(&self, instant: Timestamp, hours: Hours) -> bool {
        self.closes_at(instant, hours).is_some()
    }

    /// Returns when the hours that an instant falls into end; `None` when it is outside them.
    pub fn closes_at(&self, instant: Timestamp, hours: Hours) -> Option<Timestamp> {
        let date = self.date(instant);
        let (opens, closes) = self.opening(date, hours)?;
        let is_inside = opens <= instant && instant < closes;
        (is_inside && self.is_business_day(date)).then_some(closes)
    }

    /// Returns the first instant from `instant` on that is within the hours of a business day.
    ///
    /// `instant` itself when it is; soft days are open. [`Timestamp::MAX`] when time ends first.
    pub fn next_opening(&self, instant: Timestamp, hours: Hours) -> Timestamp {
        self.next_opening_on(instant, hours, |_, kind| kind.is_business())
            .unwrap_or(Timestamp::MAX)
    }

    /// Returns the first instant from `instant` on that is within the hours of a day that `accepts` takes.
    ///
    /// `accepts` alone decides, so it may also take weekends, or leave out soft days and Mondays. `None`
    /// when it takes none of the next 400 days.
    pub fn next_opening_on(
        &self,
        instant: Timestamp,
        hours: Hours,
        accepts: impl Fn(Date, DayKind) -> bool,
    ) -> Option<Timestamp> {
        let mut date = self.date(instant);
        for _ in 0..=SEARCH_DAYS_MAX {
            if accepts(date, self.day_kind(date))
                && let Some((opens, closes)) = self.opening(date, hours)
                && instant < closes
            {
                return Some(opens.max(instant));
            }
            date = date.tomorrow().ok()?;
        }
        None
    }

    /// Converts the hours of a date to instants; `None` on a date, or for hours, that the zone skipped.
    fn opening(&self, date: Date, hours: Hours) -> Option<(Timestamp, Timestamp)> {
        let opens = self.at(date, hours.opens);
        let closes = self.at(date, hours.closes);
        (opens < closes && self.date(opens) == date).then_some((opens, closes))
    }
}
