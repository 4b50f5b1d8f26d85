//! Rule `thank_for_decision`: a short thank-you after a no, to the person who wrote it.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, Window, Wording, channel, day, their_week};
use crate::fact::{Fact, Purpose, Received};
use crate::settings::{Setting, Unit};

/// The rule.
pub const RULE: Rule = Rule {
    id: "thank_for_decision",
    what: "When a person writes that it is a no: a short, warm thank-you within a business day. None to a machine \
           or to an address that takes no answer.",
    why: "It was a choice among many, not a verdict on you. Few thank for it, and they are remembered.",
    example: "Dana writes on Monday that they chose someone else: two lines of thanks by Tuesday.",
    source: "Talent Board (candidate experience); the numbers are assumptions",
    since: "0.1.0",
    settings: &[&WITHIN, &LATEST],
    propose: Some(propose),
    shape: None,
    guards: &[Guard::hard(check)],
};

/// How soon.
pub const WITHIN: Setting = Setting {
    key: "thank_for_decision.within",
    what: "business days within which to thank for a decision",
    default: 1,
    min: 0,
    max: 5,
    unit: Unit::BusinessDays,
    source: "Talent Board; the number is an assumption",
};

/// How late it is still kind.
pub const LATEST: Setting = Setting {
    key: "thank_for_decision.latest",
    what: "business days after which no thanks for a decision are sent",
    default: 5,
    min: 1,
    max: 20,
    unit: Unit::BusinessDays,
    source: "assumption",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let Some((decision, received)) = decision(view) else {
        return;
    };
    // Who asks for feedback thanks in the same note; another one only to thank would be one too many.
    let mut thanked = [Purpose::ThankForDecision, Purpose::AskFeedback].into_iter();
    if thanked.any(|purpose| view.sent_since(purpose, decision.at).next().is_some()) {
        return;
    }
    let (calendar, _) = view.calendar(received.from);
    let closes = |days: i32| {
        let date = view.business_days_after(&calendar, decision.at, days);
        view.at_minute(&calendar, date, view.setting(&their_week::CLOSES))
    };
    let (soon, latest) = (
        closes(view.setting(&WITHIN)),
        closes(view.setting(&LATEST).max(view.setting(&WITHIN))),
    );
    let is_late = view.clock.reached(soon);
    let window = Window {
        not_before: decision.at,
        best: decision.at,
        not_after: Some(if is_late { latest } else { soon }),
    };
    let why = format!(
        "{} wrote on {} that they chose someone else. A short thank-you leaves a good last word.",
        view.name_or(received.from, "They"),
        day(view.date(&calendar, decision.at))
    );
    let mut proposal = Proposal::new(MoveKind::ThankForDecision, window, RULE.id, why)
        .to(received.from)
        .about(decision.id);
    if is_late {
        proposal.wording = Wording::Late;
    }
    moves.push(proposal);
}

/// A machine that told the decision is not written to, by whichever way one comes to it.
fn check(view: &View<'_>, proposal: &Proposal, _at: Timestamp) -> Verdict {
    let is_about_it = matches!(
        proposal.kind,
        MoveKind::ThankForDecision | MoveKind::AskFeedback
    );
    match view.situation.rejection {
        Some((_, received)) if is_about_it && !received.person_wrote => {
            Verdict::refuse("A machine told you, and a machine is not written to.")
        }
        _ => Verdict::ALLOW,
    }
}

/// The message in which a person said no, if they can be written to; `None` unless that is how it ended.
pub(super) fn decision<'a>(view: &View<'a>) -> Option<(&'a Fact, &'a Received)> {
    let (fact, received) = view.situation.rejection?;
    let writable = received
        .from
        .and_then(|id| view.person(id))
        .is_none_or(channel::can_be_written);
    (received.person_wrote && writable && view.situation.over.is_some()).then_some((fact, received))
}

#[cfg(test)]
mod tests {
    use crate::fact::{Outcome, Purpose, ReadingKind};
    use crate::policy::MoveKind::ThankForDecision;
    use crate::policy::story::Story;

    fn rejected() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .rejected("2026-04-14 10:00", "Dana")
            .only(&[ThankForDecision])
    }

    #[test]
    fn thanks_are_due_by_the_next_business_day_and_kind_for_a_week() {
        let line = |rest: &str| format!("ThankForDecision Dana {rest} (thank_for_decision)");
        rejected()
            .check("2026-04-14 10:00", &line("now until 2026-04-14 18:00"))
            .check("2026-04-15 17:59", &line("now until 2026-04-15 18:00"))
            .check(
                "2026-04-15 18:00",
                "ThankForDecision Dana at 2026-04-16 08:00 Late (thank_for_decision, their_week)",
            )
            .check("2026-04-21 17:59", &line("now until 2026-04-21 18:00 Late"))
            .check("2026-04-21 18:00", "");
    }

    #[test]
    fn a_machine_or_a_dead_address_is_not_thanked() {
        rejected()
            .where_received(|received| received.person_wrote = false)
            .check("2026-04-14 11:00", "");
        rejected()
            .with_person("Dana", |person| {
                person.addresses = vec!["noreply@harbour.example".to_owned()];
            })
            .check("2026-04-14 11:00", "");
        Story::new()
            .closed("2026-04-14 10:00", Outcome::Rejected)
            .only(&[ThankForDecision])
            .check("2026-04-14 11:00", "");
    }

    #[test]
    fn once_is_enough_and_a_close_changes_nothing() {
        rejected()
            .closed("2026-04-14 10:30", Outcome::Rejected)
            .check(
                "2026-04-14 11:00",
                "ThankForDecision Dana now until 2026-04-14 18:00 (thank_for_decision)",
            );
        for purpose in [Purpose::ThankForDecision, Purpose::AskFeedback] {
            rejected()
                .sent("2026-04-14 11:00", purpose, &["Dana"])
                .check("2026-04-14 12:00", "");
        }
    }

    #[test]
    fn nobody_is_thanked_before_the_message_has_been_looked_at() {
        rejected().proposed().check("2026-04-14 11:00", "");
        rejected()
            .received("2026-04-14 12:00", "Dana", ReadingKind::Other)
            .proposed()
            .check("2026-04-14 13:00", "no ThankForDecision Dana (look_first)");
    }

    #[test]
    fn a_no_on_friday_evening_is_thanked_for_on_monday() {
        Story::new()
            .interview("2026-03-02 14:00", 60, &["Dana"])
            .rejected("2026-03-06 19:00", "Dana")
            .only(&[ThankForDecision])
            .check(
                "2026-03-07 12:00",
                "ThankForDecision Dana at 2026-03-09 08:00 (thank_for_decision, their_week)",
            );
    }

    #[test]
    fn the_hours_are_theirs() {
        rejected().there("JP", "Asia/Tokyo").check(
            "2026-04-14 23:30",
            "ThankForDecision Dana at 2026-04-15 08:00 (thank_for_decision, their_week)",
        );
    }
}
