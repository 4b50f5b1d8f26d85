//! What a cause of silence is.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::id::PersonId;
use crate::policy::View;
use crate::time::Calendar;

/// Calendar days of silence that a weekend, a holiday, a busy day or the hour may explain. *Assumption.*
const BRIEF_DAYS: i32 = 7;

/// Calendar days for which what was seen or said of a delay still speaks for now. *Assumption:* as long as such answers
/// take on average.
const FRESH_DAYS: i32 = 28;

/// One cause. Its text is shown where somebody asks why they are silent.
#[derive(Clone, Copy, Debug)]
pub struct Cause {
    /// Its stable name, the file's name.
    pub id: &'static str,
    /// When it holds, one or two sentences.
    pub what: &'static str,
    /// Why that makes people slow to answer.
    pub why: &'static str,
    /// Where it comes from, or the word *assumption*.
    pub source: &'static str,
    /// The version that brought it.
    pub since: &'static str,
    /// Whether it holds.
    pub holds: fn(&View<'_>, &Silence) -> Option<Holds>,
}

/// A silence at a moment, as causes look at it.
#[derive(Clone, Copy, Debug)]
pub struct Silence {
    /// Since when they have said nothing.
    pub since: Timestamp,
    /// The moment.
    pub now: Timestamp,
    /// Who would answer, where that is known.
    pub to: Option<PersonId>,
    /// The calendar where they are.
    pub calendar: Calendar,
    /// The day there.
    pub today: Date,
    /// Calendar days there since it began; 0 on its first day.
    pub days: i32,
    /// Most answers of this kind have come by now, as far as that is foretold.
    pub is_late: bool,
}

impl Silence {
    /// The silence of an application that has lasted since a moment.
    #[must_use]
    pub fn new(view: &View<'_>, since: Timestamp, now: Timestamp) -> Self {
        let to = view.whom_to_ask();
        let (calendar, _) = view.calendar(to);
        let today = calendar.zone().date(now);
        Self {
            since,
            now,
            to,
            calendar,
            today,
            days: days_between(calendar.zone().date(since), today),
            is_late: false,
        }
    }

    /// The same where it is foretold whether most answers of this kind have come by now.
    #[must_use]
    pub fn late(self, is_late: bool) -> Self {
        Self { is_late, ..self }
    }

    /// Whether what was seen or said at a moment still speaks for now.
    #[must_use]
    pub fn is_fresh(&self, at: Timestamp) -> bool {
        days_between(self.calendar.zone().date(at), self.today) <= FRESH_DAYS
    }

    /// Whether what the day or the hour is there can explain it: hours of silence, and none of many days.
    #[must_use]
    pub fn is_brief(&self) -> bool {
        self.days <= BRIEF_DAYS
    }
}

/// Calendar days from one date to another; 0 when `to` comes first, as with a message dated ahead of now.
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days().max(0))
}

/// A cause that holds.
#[derive(Clone, Debug)]
pub struct Holds {
    /// Which.
    pub cause: &'static Cause,
    /// What holds, in one sentence.
    pub text: String,
    /// The day on which it ends, if that is known.
    pub until: Option<Date>,
}

impl Holds {
    /// It holds, no end being known.
    pub(super) fn now(cause: &'static Cause, text: impl Into<String>) -> Option<Self> {
        Some(Self {
            cause,
            text: text.into(),
            until: None,
        })
    }

    /// It holds until a day.
    pub(super) fn until(cause: &'static Cause, text: impl Into<String>, day: Date) -> Option<Self> {
        Some(Self {
            cause,
            text: text.into(),
            until: Some(day),
        })
    }
}
