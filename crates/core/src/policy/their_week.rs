//! Rule `their_week`: contact keeps to their working hours, and check-ins to the quiet middle of the week.

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, day, thank_you};
use crate::settings::{Setting, Unit};
use crate::time::{BusinessDays, Calendar};

/// The rule.
pub const RULE: Rule = Rule {
    id: "their_week",
    what: "Nothing goes out at night, on a weekend or on a public holiday where they are. Check-ins go out Tuesday \
           to Thursday in the morning, and not between 24 December and 1 January, unless the window would be missed.",
    why: "Mondays and Fridays are managers' busiest days; a message that arrives at a calm hour is read kindly. \
          Studies of mail find no weekday effect on answers, so this only ever moves a check-in a little.",
    example: "A check-in that becomes due on Friday waits for Tuesday at 9:30 their time.",
    source: "Accountemps 2013 (busiest days); Yesware finds no weekday effect, so the weekday part is soft",
    since: "0.1.0",
    settings: &[&OPENS, &CLOSES, &MORNING_FROM, &MORNING_TO],
    propose: None,
    shape: None,
    guards: &[Guard::hard(working_hours), Guard::soft(middle_of_the_week)],
};

/// The start of their working day.
pub const OPENS: Setting = Setting {
    key: "their_week.opens",
    what: "earliest time of day for any message, their time",
    default: 8 * 60,
    min: 0,
    max: 12 * 60,
    unit: Unit::MinuteOfDay,
    source: "assumption",
};

/// The end of their working day.
pub const CLOSES: Setting = Setting {
    key: "their_week.closes",
    what: "latest time of day for any message but thanks, their time",
    default: 18 * 60,
    min: 12 * 60 + 1,
    max: 23 * 60,
    unit: Unit::MinuteOfDay,
    source: "assumption",
};

/// The start of the morning hours for check-ins.
pub const MORNING_FROM: Setting = Setting {
    key: "their_week.check_in_from",
    what: "earliest time of day for a check-in, their time",
    default: 9 * 60 + 30,
    min: 0,
    max: 16 * 60,
    unit: Unit::MinuteOfDay,
    source: "assumption",
};

/// The end of the morning hours for check-ins.
pub const MORNING_TO: Setting = Setting {
    key: "their_week.check_in_to",
    what: "latest time of day for a check-in, their time",
    default: 11 * 60 + 30,
    min: 1,
    max: 23 * 60,
    unit: Unit::MinuteOfDay,
    source: "assumption",
};

/// A stretch of the day, in minutes after midnight.
#[derive(Clone, Copy)]
struct Slot {
    from: i32,
    to: i32,
}

fn working_hours(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    let slot = match proposal.kind {
        MoveKind::Thank => Slot {
            from: view.setting(&thank_you::MORNING),
            to: view.setting(&thank_you::EVENING),
        },
        _ => Slot {
            from: view.setting(&OPENS),
            to: view.setting(&CLOSES),
        },
    };
    let (calendar, _) = view.calendar(proposal.to);
    let open = |date| calendar.is_business_day(date);
    within(view, &calendar, slot, at, open, next_working_hours)
}

fn middle_of_the_week(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    if !matches!(proposal.kind, MoveKind::CheckIn | MoveKind::ShareNews) {
        return Verdict::ALLOW;
    }
    let (calendar, _) = view.calendar(proposal.to);
    let slot = Slot {
        from: view.setting(&MORNING_FROM),
        to: view.setting(&MORNING_TO),
    };
    let open = |date: Date| {
        calendar.is_business_day(date)
            && matches!(
                date.weekday(),
                Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday
            )
            && !is_turn_of_year(date)
    };
    within(view, &calendar, slot, at, open, next_good_hours)
}

/// 24 December to 1 January, when offices are half empty.
fn is_turn_of_year(date: Date) -> bool {
    (date.month() == 12 && date.day() >= 24) || (date.month() == 1 && date.day() == 1)
}

/// Allows moments in `slot` on days that are `open`, and delays others to the next such moment, `because` of its day.
fn within(
    view: &View<'_>,
    calendar: &Calendar,
    slot: Slot,
    at: Timestamp,
    open: impl Fn(Date) -> bool,
    because: impl Fn(&Calendar, Date) -> String,
) -> Verdict {
    let date = view.date(calendar, at);
    if open(date) {
        let (opens, closes) = (
            view.at_minute(calendar, date, slot.from),
            view.at_minute(calendar, date, slot.to),
        );
        if at < opens {
            return Verdict::Delay {
                until: opens,
                because: because(calendar, date),
            };
        }
        if at < closes {
            return Verdict::Allow(Some(closes));
        }
    }
    // A calendar without such a day within two months does not exist; the bound keeps bad data finite.
    let mut next = date;
    for _ in 0..60 {
        next = calendar.add_business_days(next, BusinessDays(1));
        if open(next) {
            break;
        }
    }
    let until = view.at_minute(calendar, next, slot.from);
    if until <= at {
        return Verdict::ALLOW;
    }
    Verdict::Delay {
        until,
        because: because(calendar, next),
    }
}

fn next_good_hours(calendar: &Calendar, date: Date) -> String {
    format!(
        "The next good hours where they are ({}) are on {}.",
        calendar.zone().name(),
        day(date)
    )
}

/// Claims no more than the hours: another rule may well ask for a later day.
fn next_working_hours(calendar: &Calendar, date: Date) -> String {
    format!(
        "Nothing goes out at night, on a weekend or on a holiday there; their next working hours ({}) are on {}.",
        calendar.zone().name(),
        day(date)
    )
}

#[cfg(test)]
mod tests {
    use crate::fact::Purpose;
    use crate::policy::story::Story;

    fn held() -> Story {
        Story::new().interview("2026-03-02 14:00", 60, &["Dana"])
    }

    #[track_caller]
    fn check(story: &Story, now: &str, purpose: Purpose, expected: &str) {
        assert_eq!(story.may(now, purpose, "Dana"), expected, "at {now}");
    }

    #[test]
    fn their_working_day_has_a_first_and_a_last_minute() {
        let story = held();
        let decline = Purpose::Decline;
        check(
            &story,
            "2026-04-14 07:59",
            decline,
            "wait until 2026-04-14 08:00 their_week",
        );
        check(&story, "2026-04-14 08:00", decline, "yes");
        check(&story, "2026-04-14 17:59", decline, "yes");
        check(
            &story,
            "2026-04-14 18:00",
            decline,
            "wait until 2026-04-15 08:00 their_week",
        );
        check(
            &story,
            "2026-04-17 18:00",
            decline,
            "wait until 2026-04-20 08:00 their_week",
        );
    }

    #[test]
    fn weekends_and_holidays_there_are_left_alone() {
        let story = held();
        check(
            &story,
            "2026-04-11 10:00",
            Purpose::Decline,
            "wait until 2026-04-13 08:00 their_week",
        );
        // Thanksgiving, a Thursday.
        check(
            &story,
            "2026-11-26 10:00",
            Purpose::Decline,
            "wait until 2026-11-27 08:00 their_week",
        );
    }

    #[test]
    fn check_ins_prefer_the_middle_of_the_week() {
        let story = held();
        let better = "yes, better 2026-04-14 09:30 their_week";
        check(&story, "2026-04-10 10:00", Purpose::CheckIn, better);
        check(&story, "2026-04-13 10:00", Purpose::CheckIn, better);
        check(&story, "2026-04-14 09:29", Purpose::CheckIn, better);
        check(&story, "2026-04-14 09:30", Purpose::CheckIn, "yes");
        check(&story, "2026-04-16 11:29", Purpose::CheckIn, "yes");
        check(
            &story,
            "2026-04-16 11:30",
            Purpose::CheckIn,
            "yes, better 2026-04-21 09:30 their_week",
        );
    }

    #[test]
    fn the_turn_of_the_year_is_left_alone() {
        check(
            &held(),
            "2026-12-24 10:00",
            Purpose::CheckIn,
            "yes, better 2027-01-05 09:30 their_week",
        );
    }

    #[test]
    fn a_weekend_is_what_it_is_there() {
        // In Israel work rests on Friday and Saturday.
        let story = held().there("IL", "Asia/Jerusalem");
        check(
            &story,
            "2026-05-08 10:00",
            Purpose::Decline,
            "wait until 2026-05-10 08:00 their_week",
        );
        check(&story, "2026-05-10 10:00", Purpose::Decline, "yes");
    }

    #[test]
    fn summer_time_moves_no_hour() {
        check(
            &held(),
            "2026-03-08 12:00",
            Purpose::Decline,
            "wait until 2026-03-09 08:00 their_week",
        );
        check(
            &held(),
            "2026-11-01 12:00",
            Purpose::Decline,
            "wait until 2026-11-02 08:00 their_week",
        );
    }

    #[test]
    fn the_end_of_time_is_no_trap() {
        let late = held().may("9999-12-30 12:00", Purpose::CheckIn, "Dana");
        assert!(late.starts_with("yes"), "{late}");
    }
}
