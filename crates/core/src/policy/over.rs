//! Rule `over`: once it has ended, everything stops but what belongs to a good ending.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Scope, Strength, Verdict, View};
use crate::fact::Outcome;

/// The rule.
pub const RULE: Rule = Rule {
    id: "over",
    what: "After a rejection or a close every reminder for it stops. What remains: thanks for the decision, one \
           question for feedback, keeping in touch where the door is open, applying again, and answers to what \
           they write after it.",
    why: "A decision deserves a graceful ending, and you deserve to be done with it.",
    example: "They turned you down on Monday: the check-in planned for Wednesday is gone, a short thank-you is there.",
    source: "Talent Board (candidate experience); the article this program follows",
    since: "0.1.0",
    settings: &[],
    propose: None,
    shape: None,
    guards: &[Guard {
        strength: Strength::Hard,
        scope: Scope::AllMoves,
        check,
    }],
};

fn check(view: &View<'_>, proposal: &Proposal, _at: Timestamp) -> Verdict {
    let Some(ending) = &view.situation.over else {
        return Verdict::ALLOW;
    };
    let fits = match proposal.kind {
        MoveKind::Review
        | MoveKind::ThankForDecision
        | MoveKind::AskFeedback
        | MoveKind::KeepInTouch
        | MoveKind::Reapply => true,
        MoveKind::Answer => !view.situation.open_asks.is_empty(),
        // Saying so after having withdrawn is only polite; there is nothing to decline after a no.
        MoveKind::Decline => ending.outcome != Outcome::Rejected,
        MoveKind::Thank
        | MoveKind::Prepare
        | MoveKind::Debrief
        | MoveKind::CompetingOffer
        | MoveKind::ShareNews
        | MoveKind::CheckIn
        | MoveKind::LetGo
        | MoveKind::KeepGoing => false,
    };
    if fits {
        return Verdict::ALLOW;
    }
    let because = match ending.outcome {
        Outcome::Rejected => {
            "They have decided for someone else; this is over. Only their message or reopening it changes that."
        }
        Outcome::Quiet => {
            "You have let this go quiet. Reopen it, or wait for their message: then it goes on."
        }
        Outcome::Accepted | Outcome::Declined | Outcome::Withdrawn => {
            "You have closed this. Reopen it if it is not over after all."
        }
    };
    Verdict::refuse(because)
}
