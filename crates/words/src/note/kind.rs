//! What a note is for, finer than the purpose that is recorded once it is sent.

use meanwhile_core::fact::Purpose;
use serde::{Deserialize, Serialize};

/// What a note is for.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// Thanks for an interview, the same day or the next.
    ThankYou,
    /// The same, later: it says so once, and briefly.
    LateThankYou,
    /// Asking where things stand after the day they named has passed.
    CheckInAfterDate,
    /// Asking where things stand where no day was named.
    CheckIn,
    /// Asking a second and last time.
    SecondCheckIn,
    /// Telling them of an accomplishment.
    News,
    /// Telling them of an offer from elsewhere and the day it must be answered.
    CompetingOffer,
    /// Answering words that encourage.
    AnswerEncouraging,
    /// Answering a proposal for a meeting.
    AnswerScheduling,
    /// Thanks for a decision, with a question for feedback and the door left open.
    ThankForDecision,
    /// Keeping in touch long after.
    KeepInTouch,
    /// Applying again.
    Reapply,
    /// Withdrawing kindly.
    Withdraw,
    /// None of these, or not known: only what holds for every note is looked at.
    #[default]
    Other,
}

impl NoteKind {
    /// Every kind that can be drafted, in the order of a search; `Other` is not among them.
    pub const DRAFTED: [Self; 13] = [
        Self::ThankYou,
        Self::LateThankYou,
        Self::CheckInAfterDate,
        Self::CheckIn,
        Self::SecondCheckIn,
        Self::News,
        Self::CompetingOffer,
        Self::AnswerEncouraging,
        Self::AnswerScheduling,
        Self::ThankForDecision,
        Self::KeepInTouch,
        Self::Reapply,
        Self::Withdraw,
    ];

    /// Its name in files and on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::ThankYou => "thank_you",
            Self::LateThankYou => "late_thank_you",
            Self::CheckInAfterDate => "check_in_after_date",
            Self::CheckIn => "check_in",
            Self::SecondCheckIn => "second_check_in",
            Self::News => "news",
            Self::CompetingOffer => "competing_offer",
            Self::AnswerEncouraging => "answer_encouraging",
            Self::AnswerScheduling => "answer_scheduling",
            Self::ThankForDecision => "thank_for_decision",
            Self::KeepInTouch => "keep_in_touch",
            Self::Reapply => "reapply",
            Self::Withdraw => "withdraw",
            Self::Other => "other",
        }
    }

    /// The purpose it is recorded with when it is sent.
    #[must_use]
    pub const fn purpose(self) -> Purpose {
        match self {
            Self::ThankYou | Self::LateThankYou => Purpose::Thank,
            Self::CheckInAfterDate | Self::CheckIn | Self::SecondCheckIn => Purpose::CheckIn,
            Self::News => Purpose::ShareNews,
            Self::CompetingOffer => Purpose::CompetingOffer,
            Self::AnswerEncouraging | Self::AnswerScheduling => Purpose::Answer,
            Self::ThankForDecision => Purpose::ThankForDecision,
            Self::KeepInTouch => Purpose::KeepInTouch,
            Self::Reapply => Purpose::Reapply,
            Self::Withdraw => Purpose::Decline,
            Self::Other => Purpose::Other,
        }
    }

    /// Whether it thanks for an interview.
    #[must_use]
    pub const fn is_thanks(self) -> bool {
        matches!(self, Self::ThankYou | Self::LateThankYou)
    }

    /// Whether it asks where things stand.
    #[must_use]
    pub const fn is_check_in(self) -> bool {
        matches!(
            self,
            Self::CheckInAfterDate | Self::CheckIn | Self::SecondCheckIn
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_written_with_its_id() {
        for kind in NoteKind::DRAFTED.into_iter().chain([NoteKind::Other]) {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.id());
        }
    }
}
