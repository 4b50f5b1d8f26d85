//! Rule `out_of_office`: whoever is away is left in peace until they have had a day to catch up.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, at_minute, day, their_week};
use crate::settings::{Setting, Unit};
use crate::time::BusinessDays;

/// The rule.
pub const RULE: Rule = Rule {
    id: "out_of_office",
    what: "Whoever has sent an out-of-office reply gets nothing unasked until one business day after the day they \
           are back.",
    why: "On the first day back the inbox is full; a message that waits one day is read.",
    example: "Dana is back on Monday the 13th: the check-in waits for Tuesday the 14th.",
    source: "convention; the number is an assumption",
    since: "0.1.0",
    settings: &[&CATCH_UP],
    propose: None,
    shape: None,
    guards: &[Guard::hard(check)],
};

/// Time to catch up.
pub const CATCH_UP: Setting = Setting {
    key: "out_of_office.catch_up",
    what: "business days left to someone after the day they are back",
    default: 1,
    min: 0,
    max: 5,
    unit: Unit::BusinessDays,
    source: "assumption",
};

fn check(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    let unasked = proposal.kind.is_uninvited()
        || matches!(proposal.kind, MoveKind::KeepInTouch | MoveKind::AskFeedback);
    let Some(back_on) = view.situation.back_on(proposal.to).filter(|_| unasked) else {
        return Verdict::ALLOW;
    };
    let (calendar, _) = view.calendar(proposal.to);
    let first = calendar.add_business_days(back_on, BusinessDays(0));
    let next = calendar.add_business_days(first, BusinessDays(view.setting(&CATCH_UP)));
    let until = at_minute(&calendar, next, view.setting(&their_week::OPENS));
    if at >= until {
        return Verdict::ALLOW;
    }
    let because = format!(
        "{} is away until {}; the first days back are full.",
        view.name_or(proposal.to, "Someone there"),
        day(back_on)
    );
    Verdict::delay(until, because)
}
