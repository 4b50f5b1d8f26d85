//! Rule `second_check_in`: once more, a week after a question that was not answered; then no more.

use super::proposal::MoveKind;
use super::{
    Proposal, Rule, View, Window, Wording, at_minute, business_days_after, check_in, day,
    day_start, their_week,
};
use crate::settings::{Setting, Unit};

/// The rule.
pub const RULE: Rule = Rule {
    id: "second_check_in",
    what: "Five business days after a check-in that nobody answered, one more. There is no third.",
    why: "Mail gets lost and people are away; a second question is fair. A third only presses.",
    example: "You asked on Tuesday the 14th and heard nothing: the second question becomes due on the 21st.",
    source: "Fresno Bee (consensus of HR managers): once or twice, about a week apart",
    since: "0.1.0",
    settings: &[&AFTER],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// Patience after the first question.
pub const AFTER: Setting = Setting {
    key: "second_check_in.after",
    what: "business days to wait after the first question before the second",
    default: 5,
    min: 3,
    max: 15,
    unit: Unit::BusinessDays,
    source: "Fresno Bee (consensus of HR managers): about a week",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let Some(meeting) = check_in::waits(view) else {
        return;
    };
    let mut asked = check_in::unanswered(view);
    let (Some((first, sent)), None) = (asked.next(), asked.next()) else {
        return;
    };
    let to = sent
        .to
        .first()
        .copied()
        .filter(|to| view.people().contains(to))
        .or_else(|| view.whom_to_ask());
    let (calendar, _) = view.calendar(to);
    let days = view.setting(&AFTER);
    let due = business_days_after(&calendar, first.at, days);
    // A first question that went out early brings the second one no earlier.
    let due = due.max(check_in::due(view, &calendar, meeting.interview.stage).0);
    let not_before = at_minute(&calendar, due, view.setting(&their_week::OPENS));
    let asked_on = calendar.zone().date(first.at);
    if view
        .clock
        .reached(day_start(&calendar, check_in::last_day(view, &calendar)))
    {
        return;
    }
    let window = Window {
        not_before,
        best: not_before,
        not_after: check_in::window_end(view, &calendar, due),
    };
    let why = format!(
        "You asked on {} and have not heard; a second question is fair, and the last.",
        day(asked_on)
    );
    let mut proposal = Proposal::new(MoveKind::CheckIn, window, RULE.id, why)
        .to(to)
        .about(meeting.fact.id);
    proposal.wording = Wording::Second;
    moves.push(proposal);
}
