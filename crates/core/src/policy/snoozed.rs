//! Rule `snoozed`: until the moment the seeker chose, only what they must see is shown.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Scope, Strength, Verdict, View, day};

/// The rule.
pub const RULE: Rule = Rule {
    id: "snoozed",
    what: "Until the moment to which you snoozed it, an application asks nothing of you, but to look at what they wrote, to \
           answer it or do what they set, and to prepare for an interview that is arranged.",
    why: "You know best when you want to think of it again.",
    example: "Snoozed until Monday the 20th at 9:00: the check-in that came due on Friday waits for it.",
    source: "the seeker’s own choice",
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

fn check(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    match view.situation.snoozed_until {
        Some(until) if at < until && !shows_anyway(proposal.kind) => {
            let on = day(view.settings.seeker.zone.date(until));
            Verdict::delay(until, format!("You snoozed it until {on}."))
        }
        _ => Verdict::ALLOW,
    }
}

/// What others wait for, and an interview that comes whatever one wishes.
const fn shows_anyway(kind: MoveKind) -> bool {
    matches!(
        kind,
        MoveKind::Review
            | MoveKind::Answer
            | MoveKind::Decide
            | MoveKind::DoTask
            | MoveKind::Prepare
    )
}

#[cfg(test)]
mod tests {
    use crate::fact::{FactKind, Purpose, ReadingKind};
    use crate::policy::story::Story;

    fn snoozed() -> Story {
        let story = Story::new().interview("2026-04-07 14:00", 60, &["Dana"]);
        let until = story.at("2026-04-20 09:00");
        story.fact("2026-04-08 09:00", FactKind::Snoozed { until })
    }

    #[test]
    fn everything_waits_for_the_chosen_moment() {
        snoozed().check(
            "2026-04-08 10:00",
            "CheckIn Dana at 2026-04-21 09:30 WithThanks (check_in, snoozed, their_week)
             LetGo at 2026-07-02 08:00 offered (let_go)
             no Thank Dana (snoozed)
             wake 2026-04-08 12:00",
        );
    }

    #[test]
    fn what_contacts_nobody_waits_too() {
        let debrief = |story: Story| {
            let story = story.only(&[crate::policy::MoveKind::Debrief]);
            story.plan("2026-04-08 10:00")
        };
        let open = Story::new().interview("2026-04-07 14:00", 60, &["Dana"]);
        assert!(debrief(open).starts_with("Debrief now"));
        assert_eq!(debrief(snoozed()), "");
    }

    #[test]
    fn an_interview_inside_it_is_prepared_for_all_the_same() {
        snoozed()
            .interview("2026-04-16 10:00", 60, &["Lee"])
            .only(&[crate::policy::MoveKind::Prepare])
            .check(
                "2026-04-15 12:00",
                "Prepare now until 2026-04-16 10:00 (prepare)",
            );
    }

    #[test]
    fn the_minute_before_and_the_minute_itself() {
        let story = snoozed();
        assert_eq!(
            story.may("2026-04-20 08:59", Purpose::Decline, "Dana"),
            "wait until 2026-04-20 09:00 snoozed"
        );
        assert_eq!(
            story.may("2026-04-20 09:00", Purpose::Decline, "Dana"),
            "yes"
        );
    }

    #[test]
    fn what_they_ask_is_shown_all_the_same() {
        let plan = snoozed()
            .received("2026-04-09 10:00", "Dana", ReadingKind::InformationRequest)
            .where_received(|received| received.expects_answer = true)
            .plan("2026-04-09 11:00");
        assert!(plan.starts_with("Answer Dana now"), "{plan}");
    }

    #[test]
    fn a_later_choice_replaces_an_earlier_one() {
        let story = snoozed();
        let until = story.at("2026-04-10 09:00");
        let story = story.fact("2026-04-09 09:00", FactKind::Snoozed { until });
        assert_eq!(
            story.may("2026-04-10 09:00", Purpose::Decline, "Dana"),
            "yes"
        );
    }
}
