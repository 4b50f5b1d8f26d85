//! The plan: what to do about each application, from when to when, and why.
//!
//! The only place where what rules propose and what guards say is put together. A plan is a pure
//! function of the desk, the settings and `now`; it says itself when it can next change.

mod desk;
mod merge;
mod search;
mod study;

use jiff::Timestamp;
use serde::Serialize;

pub use study::{Permission, Study};

use crate::Finding;
use crate::fact::Channel;
use crate::id::{ApplicationId, FactId, PersonId};
use crate::policy::{MoveKind, Reason, Urging, Window, Wording};

/// The plan for a whole desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeskPlan {
    /// One plan per application, by application id.
    pub plans: Vec<Plan>,
    /// The next moment at which any of it can change by time alone; `None` when only facts can.
    pub wake_at: Option<Timestamp>,
}

/// The plan for one application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Plan {
    /// The application.
    pub application: ApplicationId,
    /// What to do, most pressing first.
    pub moves: Vec<Move>,
    /// What a rule called for and a guard refused.
    pub refusals: Vec<Refusal>,
    /// The next moment at which this plan can change by itself; `None` when only facts can change it.
    /// What other applications do may change it before: go by [`DeskPlan::wake_at`].
    pub wake_at: Option<Timestamp>,
    /// What had to be assumed, and what was odd about the facts.
    pub findings: Vec<Finding>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Move {
    /// What.
    pub kind: MoveKind,
    /// The person it goes to.
    pub to: Option<PersonId>,
    /// How; `None` when it contacts nobody.
    pub channel: Option<Channel>,
    /// The fact it is about.
    pub about: Option<FactId>,
    /// How it is put.
    pub urging: Urging,
    /// What its words must take into account.
    pub wording: Wording,
    /// When it makes sense at all: within it, `best` is where every guard is content.
    pub window: Window,
    /// Whether it can be done now, and else from when.
    pub when: When,
    /// Why, and why then.
    pub reasons: Vec<Reason>,
}

/// Whether a move can be made now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Now, until this moment at least; `None`: with no end in sight.
    Now {
        /// The end of the present good stretch.
        until: Option<Timestamp>,
    },
    /// From this moment on.
    Later {
        /// The moment.
        at: Timestamp,
        /// Whether it is to be written now all the same, for the seeker's mail program to send at that moment.
        write_now: bool,
    },
    /// After another message to the same people, about this application, has gone out.
    Behind {
        /// The application whose message comes first.
        application: ApplicationId,
    },
}

impl When {
    /// Whether the seeker can do their part now: make the move, or write what is sent later.
    #[must_use]
    pub const fn is_now(self) -> bool {
        match self {
            Self::Now { .. } => true,
            Self::Later { write_now, .. } => write_now,
            Self::Behind { .. } => false,
        }
    }
}

/// A move that a rule called for and a guard refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Refusal {
    /// What was called for.
    pub kind: MoveKind,
    /// Whom it would have gone to.
    pub to: Option<PersonId>,
    /// Which rule refused, and why.
    pub reason: Reason,
}
