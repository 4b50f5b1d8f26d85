//! What a rule is: its text, its numbers, and at most three functions.

use jiff::Timestamp;

use super::proposal::Proposal;
use super::view::View;
use crate::settings::Setting;

/// One rule of the policy. The text is shown by `meanwhile rule ID`, on pages and in the docs.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its stable name, the file's name.
    pub id: &'static str,
    /// What it does, one or two sentences.
    pub what: &'static str,
    /// Why that is right.
    pub why: &'static str,
    /// An example with names and days.
    pub example: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// The version that brought it.
    pub since: &'static str,
    /// Its numbers.
    pub settings: &'static [&'static Setting],
    /// Adds the moves it calls for.
    pub propose: Option<fn(&View<'_>, &mut Vec<Proposal>)>,
    /// Adjusts a proposed move: its channel, its urgency, its wording.
    pub shape: Option<fn(&View<'_>, &mut Proposal)>,
    /// Say whether a proposed move may be made at a moment.
    pub guards: &'static [Guard],
}

/// A guard and how firmly it stands.
#[derive(Clone, Copy, Debug)]
pub struct Guard {
    /// Whether it gives way before a window is missed.
    pub strength: Strength,
    /// Which moves it is asked about.
    pub scope: Scope,
    /// The verdict on making the move at a moment.
    ///
    /// The verdict depends on the moment and the facts alone, never on the clock. It holds for a stretch:
    /// after `Allow(u)` or a `Delay` until `u` the guard gives the very same verdict for every moment
    /// before `u`; `Allow(None)` and `Refuse` it gives for every later moment. The plan's `wake_at` and
    /// its sameness until then rest on this.
    pub check: fn(&View<'_>, &Proposal, Timestamp) -> Verdict,
}

impl Guard {
    /// A guard on messages that never gives way.
    #[must_use]
    pub const fn hard(check: fn(&View<'_>, &Proposal, Timestamp) -> Verdict) -> Self {
        Self {
            strength: Strength::Hard,
            scope: Scope::Messages,
            check,
        }
    }

    /// A guard on messages that gives way when the move's window would otherwise be missed.
    #[must_use]
    pub const fn soft(check: fn(&View<'_>, &Proposal, Timestamp) -> Verdict) -> Self {
        Self {
            strength: Strength::Soft,
            scope: Scope::Messages,
            check,
        }
    }
}

/// How firmly a guard stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Never gives way by itself.
    Hard,
    /// Gives way when the move's window would otherwise be missed.
    Soft,
}

/// Which moves a guard is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those that contact somebody.
    Messages,
    /// All, those that contact nobody included.
    AllMoves,
}

/// What a guard says of a move at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may be made, at least until this moment; `None` is for good.
    Allow(Option<Timestamp>),
    /// Not before this moment.
    Delay {
        /// The first moment to ask about again; later than the moment asked about.
        until: Timestamp,
        /// Why, one sentence.
        because: String,
    },
    /// Not at all as things stand; only new facts change that.
    Refuse {
        /// Why, one or two sentences, ending in what would change it.
        because: String,
    },
}

impl Verdict {
    /// Allowed for good.
    pub const ALLOW: Self = Self::Allow(None);

    /// Not before a moment.
    pub fn delay(until: Timestamp, because: impl Into<String>) -> Self {
        Self::Delay {
            until,
            because: because.into(),
        }
    }

    /// Not at all as things stand.
    pub fn refuse(because: impl Into<String>) -> Self {
        Self::Refuse {
            because: because.into(),
        }
    }
}
