//! Rule `prepare`: two days before an interview, get ready for it.

use super::proposal::MoveKind;
use super::{Proposal, Rule, View, Window, day, day_start};
use crate::settings::{Setting, Unit};
use crate::time::BusinessDays;

/// The rule.
pub const RULE: Rule = Rule {
    id: "prepare",
    what: "From two business days before each interview: what earlier debriefs taught, your questions, and the one \
           never to forget: “When may I expect to hear, and whom may I ask?”",
    why: "Their answer to that question is the best date there is for everything that follows.",
    example: "The interview is on Thursday at 10:00: preparation opens on Tuesday.",
    source: "CareerOneStop; Indeed; the article this program follows (ask when to expect to hear)",
    since: "0.1.0",
    settings: &[&DAYS],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// How early to begin.
pub const DAYS: Setting = Setting {
    key: "prepare.days",
    what: "business days before an interview, where you are, from which to prepare",
    default: 2,
    min: 0,
    max: 10,
    unit: Unit::BusinessDays,
    source: "assumption",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let situation = view.situation;
    if situation.over.is_some() {
        return;
    }
    let calendar = view.own_calendar();
    let ahead = situation.ahead.iter();
    for meeting in ahead.filter(|meeting| meeting.fact.is_confirmed()) {
        let starts = calendar.zone().date(meeting.fact.at);
        // From a day off, 0 leads to the next business day: the day itself is never passed.
        let first = match view.setting(&DAYS) {
            0 => starts,
            days => calendar.add_business_days(starts, BusinessDays(-days)),
        };
        let not_before = day_start(&calendar, first);
        let window = Window {
            not_before,
            best: not_before,
            not_after: Some(meeting.fact.at),
        };
        let why = format!(
            "The interview is on {}. Have your questions ready; one is when you may expect to hear, and whom to ask.",
            day(starts)
        );
        moves.push(Proposal::new(MoveKind::Prepare, window, RULE.id, why).about(meeting.fact.id));
    }
}
