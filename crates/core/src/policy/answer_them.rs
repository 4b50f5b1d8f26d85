//! Rule `answer_them`: whoever waits for you gets an answer within a day.

use super::proposal::MoveKind;
use super::{
    Guard, Proposal, Rule, Verdict, View, Window, Wording, at_minute, business_days_after, day,
    day_end, their_week,
};
use crate::fact::{Fact, FactKind, Received};
use crate::settings::{Setting, Unit};
use jiff::Timestamp;

/// The rule.
pub const RULE: Rule = Rule {
    id: "answer_them",
    what: "A message that waits for your answer is answered within one business day, or by the day they named. \
           It goes to whoever asked, and it never gets too late for it.",
    why: "A prompt answer is the plainest sign of interest there is, and they cannot go on without it.",
    example: "Lee asks on Monday for two dates: answer by Tuesday evening, or by Friday if that is what they said.",
    source: "convention",
    since: "0.1.0",
    settings: &[&WITHIN],
    propose: Some(propose),
    shape: None,
    guards: &[Guard::hard(check)],
};

/// How soon to answer.
pub const WITHIN: Setting = Setting {
    key: "answer_them.within",
    what: "business days within which to answer",
    default: 1,
    min: 0,
    max: 5,
    unit: Unit::BusinessDays,
    source: "convention",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    for ask in &view.situation.open_asks {
        if let FactKind::Received(received) = &ask.kind {
            moves.push(answer(view, ask, received));
        }
    }
}

fn answer(view: &View<'_>, ask: &Fact, received: &Received) -> Proposal {
    let (calendar, _) = view.calendar(received.from);
    let name = view.name_or(received.from, "They");
    let (by, due) = match received.answer_by {
        Some(by) => (by, day_end(&calendar, by)),
        None => {
            let by = business_days_after(&calendar, ask.at, view.setting(&WITHIN));
            (
                by,
                at_minute(&calendar, by, view.setting(&their_week::CLOSES)),
            )
        }
    };
    let is_late = view.clock.reached(due);
    let why = match (is_late, received.answer_by) {
        (true, _) => format!(
            "{name} asked for an answer by {}; a late one still helps them.",
            day(by)
        ),
        (false, Some(_)) => format!("{name} asked for an answer by {}.", day(by)),
        (false, None) => format!("{name} waits for your answer; {} is soon enough.", day(by)),
    };
    let window = Window {
        not_before: ask.at,
        best: ask.at,
        not_after: None,
    };
    let mut proposal = Proposal::new(MoveKind::Answer, window, RULE.id, why)
        .to(received.from)
        .about(ask.id);
    if is_late {
        proposal.wording = Wording::Late;
    }
    proposal
}

/// An answer needs something to answer: else any message could go out under that name.
fn check(view: &View<'_>, proposal: &Proposal, _at: Timestamp) -> Verdict {
    if proposal.kind == MoveKind::Answer && view.heard().next().is_none() {
        return Verdict::refuse(
            "Nobody there has written anything that could be answered. Record their message, then answer it.",
        );
    }
    Verdict::ALLOW
}
