//! Rule `keep_in_touch`: where the door was left open, a sign of life at a human pace.

use jiff::Timestamp;
use jiff::civil::Date;

use super::proposal::MoveKind;
use super::{Proposal, Rule, Urging, View, Window, day, months_after, their_week};
use crate::fact::{Outcome, Purpose};
use crate::settings::{Setting, Unit};
use crate::time::BusinessDays;

/// The rule.
pub const RULE: Rule = Rule {
    id: "keep_in_touch",
    what: "After a no that left the door open: a short sign of life three months later, then every six months, at \
           most three times.",
    why: "People remember those who stay friendly, and openings come up. More often would be a campaign.",
    example: "Turned down on 10 January with “do stay in touch”: a few lines in April, then in October, then no more \
              than once.",
    source: "assumption",
    since: "0.1.0",
    settings: &[&FIRST, &EVERY, &TIMES, &WINDOW],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// Until the first sign of life.
pub const FIRST: Setting = Setting {
    key: "keep_in_touch.first",
    what: "months after the decision before the first sign of life",
    default: 3,
    min: 1,
    max: 12,
    unit: Unit::Months,
    source: "assumption",
};

/// Between two of them.
pub const EVERY: Setting = Setting {
    key: "keep_in_touch.every",
    what: "months between two signs of life",
    default: 6,
    min: 2,
    max: 24,
    unit: Unit::Months,
    source: "assumption",
};

/// How many in all.
pub const TIMES: Setting = Setting {
    key: "keep_in_touch.times",
    what: "signs of life in all",
    default: 3,
    min: 0,
    max: 6,
    unit: Unit::Count,
    source: "assumption",
};

/// How long each stays open.
pub const WINDOW: Setting = Setting {
    key: "keep_in_touch.window",
    what: "business days for which each is offered",
    default: 20,
    min: 5,
    max: 60,
    unit: Unit::BusinessDays,
    source: "assumption",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let Some(ending) = &view.situation.over else {
        return;
    };
    if ending.outcome != Outcome::Rejected || !ending.door_open {
        return;
    }
    let to = view.whom_to_ask();
    let (calendar, _) = view.calendar(to);
    let decided = view.date(&calendar, ending.fact.at);
    let sent: Vec<Timestamp> = view
        .sent_since(Purpose::KeepInTouch, ending.fact.at)
        .map(|(fact, _)| fact.at)
        .collect();
    let first = match sent.last() {
        None => months_after(decided, view.setting(&FIRST)),
        Some(last) => months_after(view.date(&calendar, *last), view.setting(&EVERY)),
    };
    let left = usize::try_from(view.setting(&TIMES))
        .unwrap_or(0)
        .saturating_sub(sent.len());
    let opens = |date: Date| {
        let first = calendar.add_business_days(date, BusinessDays(0));
        view.at_minute(&calendar, first, view.setting(&their_week::OPENS))
    };
    let closes = |date: Date| {
        let last = calendar.add_business_days(date, BusinessDays(view.setting(&WINDOW)));
        view.at_minute(&calendar, last, view.setting(&their_week::CLOSES))
    };
    let mut date = first;
    for _ in 0..left {
        if !view.clock.reached(closes(date)) {
            let window = Window {
                not_before: opens(date),
                best: opens(date),
                not_after: Some(closes(date)),
            };
            let why = format!(
                "They left the door open on {}. A few friendly lines keep it so; leaving it is fine too.",
                day(decided)
            );
            let mut proposal = Proposal::new(MoveKind::KeepInTouch, window, RULE.id, why)
                .to(to)
                .about(ending.fact.id);
            proposal.urging = Urging::Offered;
            moves.push(proposal);
            return;
        }
        date = months_after(date, view.setting(&EVERY));
    }
}

#[cfg(test)]
mod tests {
    use crate::fact::Purpose;
    use crate::policy::MoveKind::KeepInTouch;
    use crate::policy::story::Story;

    fn open_door() -> Story {
        Story::new()
            .interview("2026-01-06 14:00", 60, &["Dana"])
            .rejected("2026-01-12 10:00", "Dana")
            .where_received(|received| received.door_open = true)
            .only(&[KeepInTouch])
    }

    #[test]
    fn three_months_later_for_twenty_business_days() {
        let line = |rest: &str| format!("KeepInTouch Dana {rest} offered (keep_in_touch)");
        // 12 April 2026 is a Sunday.
        open_door()
            .check("2026-04-13 07:59", &line("at 2026-04-13 08:00"))
            .check("2026-04-13 08:00", &line("now until 2026-04-13 18:00"))
            .check("2026-05-08 17:59", &line("now until 2026-05-08 18:00"))
            .check("2026-05-08 18:00", &line("at 2026-10-13 08:00"));
    }

    #[test]
    fn every_six_months_and_three_times_in_all() {
        let line = |rest: &str| format!("KeepInTouch Dana {rest} offered (keep_in_touch)");
        let once = open_door().sent("2026-04-20 10:00", Purpose::KeepInTouch, &["Dana"]);
        once.check("2026-05-01 12:00", &line("at 2026-10-20 08:00"));
        let thrice = once
            .sent("2026-10-20 10:00", Purpose::KeepInTouch, &["Dana"])
            .sent("2027-04-20 10:00", Purpose::KeepInTouch, &["Dana"]);
        thrice.check("2027-10-20 12:00", "");
        open_door().check("2030-01-01 12:00", "");
    }

    #[test]
    fn a_closed_door_stays_closed() {
        open_door()
            .where_received(|received| received.door_open = false)
            .check("2026-04-20 12:00", "");
        Story::new()
            .only(&[KeepInTouch])
            .check("2026-04-20 12:00", "");
    }

    #[test]
    fn please_dont_is_heard() {
        open_door()
            .where_received(|received| received.please_dont = true)
            .check("2026-04-20 12:00", "no KeepInTouch Dana (contact_budget)");
    }

    #[test]
    fn the_day_is_theirs() {
        open_door().there("JP", "Asia/Tokyo").check(
            "2026-04-12 12:00",
            "KeepInTouch Dana at 2026-04-13 08:00 offered (keep_in_touch)",
        );
    }
}
