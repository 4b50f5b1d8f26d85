//! How does a wait stand: since when, until when, and why may they be quiet?

use jiff::civil::Date;
use meanwhile_core::situation::Turn;
use serde::Serialize;

use crate::shapes::{ApplicationRef, Day, Moment, ReasonLine};

/// A wait for an answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Waiting {
    /// The application.
    pub application: ApplicationRef,
    /// Whose turn it is.
    pub turn: Turn,
    /// Since when they have been silent.
    pub since: Option<Moment>,
    /// Business days where they are, the day after `since` being 1.
    pub business_days: Option<i32>,
    /// Calendar days.
    pub calendar_days: Option<i32>,
    /// The last day they named for their answer.
    pub promised: Option<Day>,
    /// When one may write next unasked, or why not at all.
    pub next_contact: NextContact,
    /// Why they may be quiet, in one line, from what is known.
    pub quiet: String,
    /// The reasons behind that line, most telling first.
    pub quiet_reasons: Vec<QuietReason>,
    /// Quiet until then, by the seeker's own wish.
    pub snoozed_until: Option<Moment>,
}

/// When one may write next unasked.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum NextContact {
    /// Now.
    Now,
    /// From a moment on.
    From {
        /// The moment.
        at: Moment,
        /// Why not sooner.
        reasons: Vec<ReasonLine>,
    },
    /// Not as things stand.
    Refused {
        /// Which rule, and why.
        reason: ReasonLine,
    },
    /// There is no need: it is over, or it is the seeker's turn.
    NoNeed,
}

/// A plausible reason for silence.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuietReason {
    /// What kind of reason.
    pub kind: QuietKind,
    /// In words.
    pub text: String,
    /// Until when it holds, if it ends on a known day.
    pub until: Option<Date>,
}

/// Kinds of plausible reasons, most telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum QuietKind {
    /// The interview has only just been.
    JustMet,
    /// The day they named has not come.
    PromisedDay,
    /// Somebody there is away.
    OutOfOffice,
    /// It is a public holiday there.
    Holiday,
    /// It is a weekend there.
    Weekend,
    /// It is night there.
    Night,
    /// Monday or Friday: their busiest days.
    BusyDay,
    /// The turn of the year, or the height of summer.
    Season,
    /// They said that it takes longer.
    Delay,
    /// It is early: fewer business days than such answers usually take.
    Early,
    /// None of these: such answers often take longer than anyone says.
    Usual,
}
