//! Rule `check_in`: one friendly question about where things stand, once their time has passed.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{
    Proposal, Rule, View, Window, Wording, at_minute, business_days_after, day, their_week,
};
use crate::fact::{Purpose, Stage};
use crate::settings::{Setting, Unit};
use crate::time::{BusinessDays, Calendar};

/// The rule.
pub const RULE: Rule = Rule {
    id: "check_in",
    what: "Two business days after the day they named, or six after the last interview when they named none (eight \
           after a final round), one friendly question about where things stand.",
    why: "Delays are normal and mostly have nothing to do with you. A question a little after their own date is \
          welcome; one before it is not.",
    example: "They said “by Friday the 10th”: the check-in becomes due on Tuesday the 14th.",
    source: "Indeed; HBR (Markman); Georgetown career services; recruiters' answers: ranges of 1–7 and 5–10 business days",
    since: "0.1.0",
    settings: &[&AFTER_PROMISE, &AFTER_INTERVIEW, &AFTER_FINAL, &WINDOW],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// Patience after a promised day.
pub const AFTER_PROMISE: Setting = Setting {
    key: "check_in.after_promise",
    what: "business days to wait after the day they named",
    default: 2,
    min: 1,
    max: 7,
    unit: Unit::BusinessDays,
    source: "Indeed, Georgetown: one to seven business days after the named day",
};

/// Patience when no day was named.
pub const AFTER_INTERVIEW: Setting = Setting {
    key: "check_in.after_interview",
    what: "business days to wait after the last interview when they named no day",
    default: 6,
    min: 5,
    max: 10,
    unit: Unit::BusinessDays,
    source: "Indeed, HBR (Markman): five to ten business days",
};

/// Patience after a final round.
pub const AFTER_FINAL: Setting = Setting {
    key: "check_in.after_final",
    what: "business days to wait after a final round when they named no day",
    default: 8,
    min: 5,
    max: 15,
    unit: Unit::BusinessDays,
    source: "recruiters' answers: decisions among finalists take longer; the number is an assumption",
};

/// How long good hours are looked for before any working hour will do.
pub const WINDOW: Setting = Setting {
    key: "check_in.window",
    what: "business days within which a good morning is looked for",
    default: 10,
    min: 1,
    max: 30,
    unit: Unit::BusinessDays,
    source: "assumption",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let situation = view.situation;
    let Some(meeting) = situation.last_held() else {
        return;
    };
    let waits = situation.over.is_none()
        && situation.offer.is_none()
        && situation.next().is_none()
        && situation.open_asks.is_empty();
    if !waits || !situation.unanswered.is_empty() {
        return;
    }
    let to = view.whom_to_ask();
    let (calendar, _) = view.calendar(to);
    let (due, why) = due(view, &calendar, meeting.interview.stage);
    let not_before = at_minute(&calendar, due, view.setting(&their_week::OPENS));
    let last = calendar.add_business_days(due, BusinessDays(view.setting(&WINDOW)));
    let closes = at_minute(&calendar, last, view.setting(&their_week::CLOSES));
    // Once the window has passed a question is still better than none: any working hour will then do.
    let not_after = (!view.clock.reached(closes)).then_some(closes);
    let window = Window {
        not_before,
        best: not_before,
        not_after,
    };
    let mut proposal = Proposal::new(MoveKind::CheckIn, window, RULE.id, why)
        .to(to)
        .about(meeting.fact.id);
    if view
        .sent_since(Purpose::Thank, meeting.fact.at)
        .next()
        .is_none()
    {
        proposal.wording = Wording::WithThanks;
    }
    moves.push(proposal);
}

/// The day on which a check-in becomes due, and why then.
fn due(view: &View<'_>, calendar: &Calendar, stage: Stage) -> (jiff::civil::Date, String) {
    let days = view.setting(if stage == Stage::Final {
        &AFTER_FINAL
    } else {
        &AFTER_INTERVIEW
    });
    let since = view.situation.waiting_since.unwrap_or(Timestamp::MAX);
    let silent = business_days_after(calendar, since, days);
    let unnamed = || {
        (
            silent,
            format!(
                "They named no day, and {days} business days have passed since {}.",
                day(calendar.zone().date(since))
            ),
        )
    };
    let Some(promise) = view.promise() else {
        return unnamed();
    };
    let after = view.setting(&AFTER_PROMISE);
    let promised = calendar.add_business_days(promise.last, BusinessDays(after));
    // A promise nobody has confirmed may only lengthen the wait.
    if promise.proposed && promised < silent {
        return unnamed();
    }
    (
        promised,
        format!(
            "They said by {}; {after} business days later a friendly question is welcome.",
            day(promise.last)
        ),
    )
}
