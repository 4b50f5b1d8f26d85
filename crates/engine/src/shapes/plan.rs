//! A plan as it is shown: moves with names, moments in both zones, and the command that does each.

use jiff::Timestamp;
use meanwhile_core::fact::Channel;
use meanwhile_core::id::FactId;
use meanwhile_core::policy::{MoveKind, Urging, Wording};
use serde::Serialize;

use super::{ApplicationRef, Moment, PersonRef};

/// The plan for one application.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanCard {
    /// What to do, most pressing first.
    pub moves: Vec<MoveCard>,
    /// What a rule called for and another refused.
    pub refusals: Vec<RefusalCard>,
    /// The next moment at which this can change by time alone.
    pub wake_at: Option<Timestamp>,
    /// What had to be assumed, and what was odd.
    pub findings: Vec<FindingLine>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MoveCard {
    /// What.
    pub kind: MoveKind,
    /// In words, such as “Thank Dana Okafor”.
    pub title: String,
    /// To whom.
    pub to: Option<PersonRef>,
    /// How.
    pub channel: Option<Channel>,
    /// The fact it is about.
    pub about: Option<FactId>,
    /// Put forward, or only offered.
    pub urging: Urging,
    /// What its words must take into account.
    pub wording: Wording,
    /// Makes sense from here.
    pub not_before: Moment,
    /// Is best here.
    pub best: Moment,
    /// Is of no use after this.
    pub not_after: Option<Moment>,
    /// Whether it can be done now.
    pub when: WhenCard,
    /// Why, and why then.
    pub reasons: Vec<ReasonLine>,
    /// The command that does it.
    pub command: String,
}

/// Whether a move can be made now.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum WhenCard {
    /// Now.
    Now {
        /// Until then at least.
        until: Option<Moment>,
    },
    /// Later.
    Later {
        /// From then on.
        at: Moment,
        /// Whether it is to be written now all the same, for a mail program to send it then.
        write_now: bool,
    },
    /// After another message to the same people has gone out.
    Behind {
        /// The application whose message comes first.
        application: ApplicationRef,
    },
}

/// What a rule called for and another refused.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RefusalCard {
    /// What was called for.
    pub kind: MoveKind,
    /// In words.
    pub title: String,
    /// Whom it would have gone to.
    pub to: Option<PersonRef>,
    /// Which rule refused, and why.
    pub reason: ReasonLine,
}

/// Why, and by which rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReasonLine {
    /// The rule's id; `meanwhile rule ID` explains it.
    pub rule: String,
    /// One sentence.
    pub text: String,
}

/// Something odd or assumed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FindingLine {
    /// A stable name for the kind of oddity.
    pub code: String,
    /// The fact it is about.
    pub fact: Option<FactId>,
    /// In words.
    pub text: String,
}
