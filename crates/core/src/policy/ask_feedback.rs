//! Rule `ask_feedback`: one or two questions after a no, asked once, with no claim to an answer.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::thank_for_decision::decision;
use super::{Proposal, Rule, Urging, View, Window, their_week};
use crate::fact::{Fact, Purpose};
use crate::settings::{Setting, Unit};

/// The rule.
pub const RULE: Rule = Rule {
    id: "ask_feedback",
    what: "After a no from a person: once, one or two concrete questions, in the same note as the thanks or the \
           day after. Where they offered feedback, it is put forward, for a week. Never contesting, never twice; not \
           when they gave feedback already.",
    why: "Now and then the answer helps the next time. Mostly there is none (about 9 in 100 get one), and that \
          says nothing about you.",
    example: "“Is there one thing that would have made my case stronger?”, in the note that thanks Dana.",
    source: "LinkedIn poll of 14,000 members: about 9 % usually get feedback; the numbers of days are assumptions",
    since: "0.1.0",
    settings: &[&LATEST, &LATEST_OFFERED],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// How late one may still ask.
pub const LATEST: Setting = Setting {
    key: "ask_feedback.latest",
    what: "business days after a decision in which to ask for feedback",
    default: 2,
    min: 1,
    max: 20,
    unit: Unit::BusinessDays,
    source: "assumption: the same note or the next day, and a day to spare",
};

/// How late one may still take up feedback that they offered.
pub const LATEST_OFFERED: Setting = Setting {
    key: "ask_feedback.latest_offered",
    what: "business days after a decision in which to take up the feedback they offered",
    default: 5,
    min: 1,
    max: 20,
    unit: Unit::BusinessDays,
    source: "assumption: within the week they still have it in mind",
};

/// What they have said since a decision about why, or that they will.
pub fn feedback_since<'v>(
    view: &'v View<'_>,
    decided: Timestamp,
) -> impl Iterator<Item = &'v Fact> {
    let heard = view.heard().filter(move |(fact, _)| fact.at >= decided);
    heard.filter_map(|(fact, received)| received.gave_feedback.then_some(fact))
}

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let Some((decision, received)) = decision(view) else {
        return;
    };
    let asked = view
        .sent_since(Purpose::AskFeedback, decision.at)
        .next()
        .is_some();
    let told = feedback_since(view, decision.at).next().is_some();
    // A no that waits for the seeker is one that offers feedback.
    let is_offered = received.expects_answer;
    if asked || told || (view.situation.held.is_empty() && !is_offered) {
        return;
    }
    let (calendar, _) = view.calendar(received.from);
    let latest = match is_offered {
        true => view.setting(&LATEST_OFFERED).max(view.setting(&LATEST)),
        false => view.setting(&LATEST),
    };
    let last = view.business_days_after(&calendar, decision.at, latest);
    let window = Window {
        not_before: decision.at,
        best: decision.at,
        not_after: Some(view.at_minute(&calendar, last, view.setting(&their_week::CLOSES))),
    };
    let offered = format!(
        "{} offered you feedback with the decision: say that you would like it, and when it suits you.",
        view.name_or(received.from, "They")
    );
    let why = match is_offered {
        true => offered.as_str(),
        false => {
            "One or two concrete questions, in the thank-you or the day after. Few are answered (about 9 in 100), so no \
             answer is the usual thing."
        }
    };
    let mut proposal = Proposal::new(MoveKind::AskFeedback, window, RULE.id, why)
        .to(received.from)
        .about(decision.id);
    if !is_offered {
        proposal.urging = Urging::Offered;
    }
    moves.push(proposal);
}

#[cfg(test)]
mod tests {
    use crate::fact::{Purpose, ReadingKind};
    use crate::policy::MoveKind::AskFeedback;
    use crate::policy::story::Story;

    fn rejected() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .rejected("2026-04-14 10:00", "Dana")
            .only(&[AskFeedback])
    }

    #[test]
    fn it_is_offered_for_two_business_days() {
        rejected()
            .check(
                "2026-04-14 10:00",
                "AskFeedback Dana now until 2026-04-14 18:00 offered (ask_feedback)",
            )
            .check(
                "2026-04-16 17:59",
                "AskFeedback Dana now until 2026-04-16 18:00 offered (ask_feedback)",
            )
            .check("2026-04-16 18:00", "");
    }

    #[test]
    fn feedback_they_offered_is_put_forward_for_a_week() {
        let offered = rejected().where_received(|received| received.expects_answer = true);
        offered
            .check(
                "2026-04-14 10:00",
                "AskFeedback Dana now until 2026-04-14 18:00 (ask_feedback)",
            )
            .check(
                "2026-04-21 17:59",
                "AskFeedback Dana now until 2026-04-21 18:00 (ask_feedback)",
            )
            .check("2026-04-21 18:00", "");
        let said = offered.first_reason("2026-04-15 10:00", AskFeedback);
        assert!(said.starts_with("Dana offered you feedback"), "{said}");
        offered
            .sent("2026-04-14 11:00", Purpose::AskFeedback, &["Dana"])
            .check("2026-04-14 12:00", "");
    }

    #[test]
    fn it_says_that_silence_is_usual() {
        let story = rejected();
        let study = crate::plan::Study::new(&story.desk, &story.settings);
        let plan = study.plan(story.at("2026-04-14 11:00"));
        let reasons = plan.plans[0].moves.iter().flat_map(|it| &it.reasons);
        assert!(
            reasons
                .into_iter()
                .any(|reason| reason.text.contains("about 9 in 100"))
        );
    }

    #[test]
    fn asked_once_or_answered_already_it_is_done() {
        rejected()
            .sent("2026-04-14 11:00", Purpose::AskFeedback, &["Dana"])
            .check("2026-04-14 12:00", "");
        rejected()
            .where_received(|received| received.gave_feedback = true)
            .check("2026-04-14 12:00", "");
        rejected()
            .received("2026-04-14 11:00", "Lee", ReadingKind::Other)
            .where_received(|received| received.gave_feedback = true)
            .check("2026-04-14 12:00", "");
    }

    #[test]
    fn without_an_interview_or_a_person_there_is_nobody_to_ask() {
        Story::new()
            .rejected("2026-04-14 10:00", "Dana")
            .only(&[AskFeedback])
            .check("2026-04-14 12:00", "");
        rejected()
            .where_received(|received| received.person_wrote = false)
            .check("2026-04-14 12:00", "");
    }

    #[test]
    fn their_days_count_also_over_a_change_of_clocks() {
        Story::new()
            .there("DE", "Europe/Berlin")
            .interview("2026-03-20 14:00", 60, &["Dana"])
            .rejected("2026-03-27 10:00", "Dana")
            .only(&[AskFeedback])
            .check(
                "2026-03-31 17:59",
                "AskFeedback Dana now until 2026-03-31 18:00 offered (ask_feedback)",
            )
            .check("2026-03-31 18:00", "");
    }
}
