//! What a rule proposes, before guards have spoken.

use jiff::Timestamp;
use serde::Serialize;

use crate::fact::{Channel, Purpose};
use crate::id::{FactId, PersonId};

/// Something the seeker could do. The order is the order in which moves are shown, most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MoveKind {
    /// Look at what was found in mail or a calendar.
    Review,
    /// Answer them.
    Answer,
    /// Decide about their offer.
    Decide,
    /// Do the task or test they set.
    DoTask,
    /// Thank for an interview.
    Thank,
    /// Prepare for an interview.
    Prepare,
    /// Write down how an interview went.
    Debrief,
    /// Thank them for their decision.
    ThankForDecision,
    /// Ask for feedback after a decision.
    AskFeedback,
    /// Tell them of an offer from elsewhere and its deadline.
    CompetingOffer,
    /// Tell them of an accomplishment.
    ShareNews,
    /// Ask where things stand.
    CheckIn,
    /// Withdraw kindly.
    Decline,
    /// Apply again.
    Reapply,
    /// Keep in touch.
    KeepInTouch,
    /// Let it go quiet.
    LetGo,
    /// Keep preparing and applying elsewhere.
    KeepGoing,
}

impl MoveKind {
    /// What a message that makes this move is for; `None` for moves that contact nobody.
    #[must_use]
    pub const fn purpose(self) -> Option<Purpose> {
        match self {
            Self::Answer => Some(Purpose::Answer),
            Self::Thank => Some(Purpose::Thank),
            Self::ThankForDecision => Some(Purpose::ThankForDecision),
            Self::AskFeedback => Some(Purpose::AskFeedback),
            Self::CompetingOffer => Some(Purpose::CompetingOffer),
            Self::ShareNews => Some(Purpose::ShareNews),
            Self::CheckIn => Some(Purpose::CheckIn),
            Self::Decline => Some(Purpose::Decline),
            Self::Reapply => Some(Purpose::Reapply),
            Self::KeepInTouch => Some(Purpose::KeepInTouch),
            Self::Review
            | Self::Decide
            | Self::DoTask
            | Self::Prepare
            | Self::Debrief
            | Self::LetGo
            | Self::KeepGoing => None,
        }
    }

    /// Whether it counts against the contact budget.
    #[must_use]
    pub fn is_uninvited(self) -> bool {
        self.purpose().is_some_and(Purpose::is_uninvited)
    }
}

/// The move that a message of this purpose makes; `None` where no rule proposes one.
#[must_use]
pub const fn move_for(purpose: Purpose) -> Option<MoveKind> {
    match purpose {
        Purpose::Answer | Purpose::Acknowledge => Some(MoveKind::Answer),
        Purpose::Thank => Some(MoveKind::Thank),
        Purpose::ThankForDecision => Some(MoveKind::ThankForDecision),
        Purpose::AskFeedback => Some(MoveKind::AskFeedback),
        Purpose::CompetingOffer => Some(MoveKind::CompetingOffer),
        Purpose::ShareNews => Some(MoveKind::ShareNews),
        // A message of unknown purpose is judged as a check-in: the strictest of them.
        Purpose::CheckIn | Purpose::Other => Some(MoveKind::CheckIn),
        Purpose::Decline => Some(MoveKind::Decline),
        Purpose::Reapply => Some(MoveKind::Reapply),
        Purpose::KeepInTouch => Some(MoveKind::KeepInTouch),
        Purpose::Apply => None,
    }
}

/// When a move makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Window {
    /// Not before this moment.
    pub not_before: Timestamp,
    /// Best at this moment, within the other two.
    pub best: Timestamp,
    /// Of no use after this moment; `None` when it never gets too late.
    pub not_after: Option<Timestamp>,
}

/// How a move is put to the seeker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Urging {
    /// Put forward as the thing to do.
    Urged,
    /// Offered; leaving it is just as well.
    Offered,
}

/// What the words of a note must take into account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Wording {
    /// Nothing special.
    Plain,
    /// It comes late, and says so lightly.
    Late,
    /// A check-in that also thanks, because no thanks were sent.
    WithThanks,
    /// The second message of its kind.
    Second,
    /// A check-in that asks for a new day, because they called the interview off.
    NewDay,
}

/// Why, and by which rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// The rule's id.
    pub rule: &'static str,
    /// One sentence.
    pub text: String,
}

/// A move that a rule calls for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What to do.
    pub kind: MoveKind,
    /// The person it goes to; `None` when it contacts nobody, or nobody in particular is known.
    pub to: Option<PersonId>,
    /// How; `None` when it contacts nobody.
    pub channel: Option<Channel>,
    /// When it makes sense, before guards.
    pub window: Window,
    /// The fact it is about: the interview, the message, the news.
    pub about: Option<FactId>,
    /// How it is put.
    pub urging: Urging,
    /// What its words must take into account.
    pub wording: Wording,
    /// Why, most important first.
    pub reasons: Vec<Reason>,
}

impl Proposal {
    /// A plain, urged move that contacts nobody yet.
    #[must_use]
    pub fn new(kind: MoveKind, window: Window, rule: &'static str, why: impl Into<String>) -> Self {
        Self {
            kind,
            to: None,
            channel: None,
            window,
            about: None,
            urging: Urging::Urged,
            wording: Wording::Plain,
            reasons: vec![Reason {
                rule,
                text: why.into(),
            }],
        }
    }

    /// The same move about a fact.
    #[must_use]
    pub fn about(mut self, fact: FactId) -> Self {
        self.about = Some(fact);
        self
    }

    /// The same move to a person, or to whoever is there when `None`.
    #[must_use]
    pub fn to(mut self, person: Option<PersonId>) -> Self {
        self.to = person;
        self
    }

    /// Adds a reason.
    pub fn because(&mut self, rule: &'static str, why: impl Into<String>) {
        self.reasons.push(Reason {
            rule,
            text: why.into(),
        });
    }
}
