//! Rule `keep_going`: once a week, one gentle line that the wait is also time to go on elsewhere.

use jiff::civil::Date;
use jiff::{Span, Timestamp};

use super::proposal::MoveKind;
use super::{Proposal, Rule, Urging, View, Window, check_in};
use crate::settings::{Setting, Unit};

/// The rule.
pub const RULE: Rule = Rule {
    id: "keep_going",
    what: "While you wait, once a week for the whole desk: one line that a wait is a good time to prepare and to \
           apply elsewhere.",
    why: "Nothing makes a wait shorter, but other irons in the fire make it lighter.",
    example: "First interview on Wednesday the 8th: one line on Wednesday the 15th, and the next on the 22nd.",
    source: "CareerOneStop; the hours are assumptions",
    since: "0.1.0",
    settings: &[&EVERY, &FROM, &TO],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// How often.
pub const EVERY: Setting = Setting {
    key: "keep_going.every",
    what: "days between two such lines",
    default: 7,
    min: 1,
    max: 90,
    unit: Unit::Days,
    source: "assumption",
};

/// The start of the hours in which it is shown.
pub const FROM: Setting = Setting {
    key: "keep_going.from",
    what: "earliest time of day for it, where you are",
    default: 9 * 60,
    min: 0,
    max: 12 * 60,
    unit: Unit::MinuteOfDay,
    source: "assumption",
};

/// The end of the hours in which it is shown.
pub const TO: Setting = Setting {
    key: "keep_going.to",
    what: "time of day until which it is shown, where you are",
    default: 20 * 60,
    min: 12 * 60 + 1,
    max: 24 * 60 - 1,
    unit: Unit::MinuteOfDay,
    source: "assumption",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    if check_in::waits(view).is_none() || !view.situation.ahead.is_empty() {
        return;
    }
    let Some(since) = view.situation.waiting_since else {
        return;
    };
    let calendar = view.own_calendar();
    let Some(date) = next_day(view, since) else {
        return;
    };
    let not_before = view.at_minute(&calendar, date, view.setting(&FROM));
    let window = Window {
        not_before,
        best: not_before,
        not_after: Some(view.at_minute(&calendar, date, view.setting(&TO))),
    };
    let why = "Waiting is easier with something else under way: one more application, or an hour of preparation.";
    let mut proposal = Proposal::new(MoveKind::KeepGoing, window, RULE.id, why);
    proposal.urging = Urging::Offered;
    moves.push(proposal);
}

/// The first day of the rhythm, after the wait began, whose hours are not over. The rhythm is that of the whole desk and
/// begins with its first interview: whoever writes or begins to wait in between brings no second line in a week.
fn next_day(view: &View<'_>, since: Timestamp) -> Option<Date> {
    let calendar = view.own_calendar();
    let began = view.date(&calendar, since);
    let first = view.relations.first_met();
    let first = first.map_or(began, |first| view.date(&calendar, first).min(began));
    // Only the number of whole periods is taken from the present day. The day it leads to changes when
    // its hours end, which the window's end marks, and at no other time.
    let today = view.date(&calendar, view.clock.not_before(Timestamp::MIN));
    let every = i64::from(view.setting(&EVERY));
    let days = |date: Date| {
        first
            .until(date)
            .map_or(0, |span| i64::from(span.get_days()))
    };
    // A wait that begins later than today, as by a date typed wrong, is counted from there.
    let passed = days(today).max(days(began)) / every;
    [passed, passed + 1, passed + 2]
        .into_iter()
        .filter_map(|periods| {
            let days = Span::new().try_days(periods * every).ok()?;
            first.checked_add(days).ok()
        })
        .filter(|date| *date > began)
        .find(|date| {
            !view
                .clock
                .reached(view.at_minute(&calendar, *date, view.setting(&TO)))
        })
}

#[cfg(test)]
mod tests {
    use crate::fact::{Outcome, ReadingKind};
    use crate::policy::MoveKind::KeepGoing;
    use crate::policy::story::Story;

    fn waiting() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .only(&[KeepGoing])
    }

    #[test]
    fn every_seventh_day_from_nine_to_eight() {
        waiting()
            .check(
                "2026-04-07 16:00",
                "KeepGoing at 2026-04-14 09:00 offered (keep_going)",
            )
            .check(
                "2026-04-14 08:59",
                "KeepGoing at 2026-04-14 09:00 offered (keep_going)",
            )
            .check(
                "2026-04-14 09:00",
                "KeepGoing now until 2026-04-14 20:00 offered (keep_going)",
            )
            .check(
                "2026-04-14 19:59",
                "KeepGoing now until 2026-04-14 20:00 offered (keep_going)",
            )
            .check(
                "2026-04-14 20:00",
                "KeepGoing at 2026-04-21 09:00 offered (keep_going)",
            )
            .check(
                "2026-04-18 12:00",
                "KeepGoing at 2026-04-21 09:00 offered (keep_going)",
            );
    }

    #[test]
    fn the_hours_are_the_seekers_and_clocks_may_change() {
        // The seeker is in New York, where clocks change on 8 March 2026.
        Story::new()
            .there("JP", "Asia/Tokyo")
            .interview("2026-03-03 14:00", 60, &["Dana"])
            .only(&[KeepGoing])
            .check(
                "2026-03-04 14:00",
                "KeepGoing at 2026-03-10 22:00 offered (keep_going)",
            );
    }

    #[test]
    fn the_whole_desk_has_one_line_from_the_longest_wait() {
        let plan = waiting()
            .another_elsewhere()
            .interview("2026-04-01 14:00", 60, &["Lee"])
            .plan("2026-04-09 12:00");
        assert_eq!(
            plan,
            "2: KeepGoing at 2026-04-15 09:00 offered (keep_going)"
        );
    }

    #[test]
    fn nothing_is_said_when_nobody_waits() {
        let day = "2026-04-14 12:00";
        Story::new().only(&[KeepGoing]).check(day, "");
        waiting()
            .interview("2026-04-20 10:00", 60, &["Lee"])
            .check(day, "");
        waiting()
            .closed("2026-04-13 10:00", Outcome::Quiet)
            .check(day, "");
        waiting()
            .received("2026-04-13 10:00", "Dana", ReadingKind::Scheduling)
            .where_received(|received| received.expects_answer = true)
            .check(day, "");
    }

    #[test]
    fn their_word_brings_no_second_line_in_a_week() {
        waiting()
            .received("2026-04-15 10:00", "Dana", ReadingKind::Acknowledgement)
            .check(
                "2026-04-15 12:00",
                "KeepGoing at 2026-04-21 09:00 offered (keep_going)",
            );
        // Nor does another wait that is then the longest.
        let two = waiting()
            .another_elsewhere()
            .interview("2026-04-08 14:00", 60, &["Lee"]);
        assert_eq!(
            two.plan("2026-04-14 12:00"),
            "1: KeepGoing now until 2026-04-14 20:00 offered (keep_going)"
        );
    }
}
