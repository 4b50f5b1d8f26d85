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
        | MoveKind::Decide
        | MoveKind::DoTask
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

#[cfg(test)]
mod tests {
    use crate::fact::{Outcome, Purpose, ReadingKind};
    use crate::policy::story::Story;

    fn held() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn after_a_no_only_what_ends_it_well_remains() {
        let story = held().rejected("2026-04-14 10:00", "Dana");
        story.check(
            "2026-04-14 11:00",
            "ThankForDecision Dana now until 2026-04-14 18:00 (thank_for_decision)
             AskFeedback Dana now until 2026-04-14 18:00 offered (ask_feedback)
             Reapply at 2026-10-14 08:00 offered (reapply)
             wake 2026-04-14 18:00",
        );
        for purpose in [
            Purpose::Thank,
            Purpose::CheckIn,
            Purpose::ShareNews,
            Purpose::CompetingOffer,
            Purpose::Answer,
            Purpose::Decline,
        ] {
            assert_eq!(story.may("2026-04-14 11:00", purpose, "Dana"), "no: over");
        }
    }

    #[test]
    fn what_they_ask_after_it_can_be_answered() {
        let story = held()
            .rejected("2026-04-14 10:00", "Dana")
            .received("2026-04-14 15:00", "Dana", ReadingKind::InformationRequest)
            .where_received(|received| received.expects_answer = true);
        assert_eq!(
            story.may("2026-04-14 16:00", Purpose::Answer, "Dana"),
            "yes"
        );
    }

    #[test]
    fn what_they_asked_before_it_is_settled() {
        let story = held()
            .received("2026-04-13 15:00", "Dana", ReadingKind::InformationRequest)
            .where_received(|received| received.expects_answer = true)
            .rejected("2026-04-14 10:00", "Dana");
        assert_eq!(
            story.may("2026-04-14 16:00", Purpose::Answer, "Dana"),
            "no: over"
        );
    }

    #[test]
    fn a_close_by_the_seeker_stops_it_as_well() {
        for outcome in [Outcome::Accepted, Outcome::Declined, Outcome::Withdrawn] {
            let story = held().closed("2026-04-14 10:00", outcome);
            story.check("2026-04-14 11:00", "wake never");
            assert_eq!(
                story.may("2026-04-14 11:00", Purpose::CheckIn, "Dana"),
                "no: over"
            );
            assert_eq!(
                story.may("2026-04-14 11:00", Purpose::Decline, "Dana"),
                "yes"
            );
        }
    }

    #[test]
    fn reopening_starts_it_again() {
        let story = held()
            .closed("2026-04-14 10:00", Outcome::Quiet)
            .fact("2026-04-14 12:00", crate::fact::FactKind::Reopened);
        assert_eq!(
            story.may("2026-04-15 10:00", Purpose::CheckIn, "Dana"),
            "yes"
        );
    }

    #[test]
    fn their_message_brings_back_what_had_gone_quiet_but_not_a_no() {
        let quiet = held().closed("2026-04-14 10:00", Outcome::Quiet);
        assert_eq!(
            quiet.may("2026-04-22 10:00", Purpose::CheckIn, "Dana"),
            "no: over"
        );
        let back = quiet.received("2026-04-15 10:00", "Dana", ReadingKind::Encouraging);
        assert_eq!(
            back.may("2026-04-22 10:00", Purpose::CheckIn, "Dana"),
            "yes"
        );
        let no = held().rejected("2026-04-14 10:00", "Dana").received(
            "2026-04-15 10:00",
            "Dana",
            ReadingKind::Encouraging,
        );
        assert_eq!(
            no.may("2026-04-22 10:00", Purpose::CheckIn, "Dana"),
            "no: over"
        );
    }

    #[test]
    fn a_later_interview_revives_it() {
        let story = held().rejected("2026-04-14 10:00", "Dana").interview(
            "2026-04-21 14:00",
            60,
            &["Dana"],
        );
        assert_eq!(story.may("2026-04-21 15:30", Purpose::Thank, "Dana"), "yes");
    }

    #[test]
    fn a_no_that_nobody_has_looked_at_is_not_the_end() {
        let plan = held()
            .rejected("2026-04-14 10:00", "Dana")
            .proposed()
            .plan("2026-04-14 11:00");
        assert!(plan.starts_with("Review now (look_first)"), "{plan}");
        assert!(!plan.contains("ThankForDecision"), "{plan}");
    }
}
