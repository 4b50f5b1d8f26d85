//! Rule `their_week`: contact keeps to their working hours, and check-ins to the quiet middle of the week.

use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Span, Timestamp};

use super::proposal::MoveKind;
use super::{Guard, Proposal, Reason, Rule, Verdict, View, day, thank_you};
use crate::settings::{Setting, Unit};
use crate::time::{BusinessDays, Calendar, Zone};

/// The rule's id.
pub(crate) const ID: &str = "their_week";

/// The rule.
pub const RULE: Rule = Rule {
    id: ID,
    what: "Nothing goes out at night, on a weekend or on a public holiday where they are. Check-ins go out Tuesday \
           to Thursday in the morning, and not between 24 December and 1 January, unless the window would be missed. \
           Where their morning is your night, they go out at another of their working hours; where that cannot be \
           met either, you write ahead and your mail program sends it.",
    why: "Mondays and Fridays are managers’ busiest days; a message that arrives at a calm hour is read kindly. \
          Studies of mail find no weekday effect on answers, so this only ever moves a check-in a little.",
    example: "A check-in that becomes due on Friday waits for Tuesday at 9:30 their time.",
    source: "Accountemps 2013 (busiest days); Yesware finds no weekday effect, so the weekday part is soft",
    since: "0.1.0",
    settings: &[
        &OPENS,
        &CLOSES,
        &MORNING_FROM,
        &MORNING_TO,
        &YOUR_DAY_FROM,
        &YOUR_DAY_TO,
    ],
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

/// The start of the seeker's own day.
pub const YOUR_DAY_FROM: Setting = Setting {
    key: "their_week.your_day_from",
    what: "earliest time of day at which you would send something, your time",
    default: 7 * 60,
    min: 0,
    max: 12 * 60,
    unit: Unit::MinuteOfDay,
    source: "assumption",
};

/// The end of the seeker's own day.
pub const YOUR_DAY_TO: Setting = Setting {
    key: "their_week.your_day_to",
    what: "latest time of day at which you would send something, your time",
    default: 22 * 60,
    min: 12 * 60 + 1,
    max: 24 * 60 - 1,
    unit: Unit::MinuteOfDay,
    source: "assumption",
};

/// A stretch of the day, in minutes after midnight.
#[derive(Clone, Copy)]
struct Slot {
    from: i32,
    to: i32,
}

/// A stretch of one day, from a moment on and before another.
type Hours = (Timestamp, Timestamp);

/// How long before it goes out a message may be written ahead: whoever looks once a day sees it once at least.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);

/// How near an hour of the seeker's own day is soon enough to wait for it. *Assumption.*
const SOON: SignedDuration = SignedDuration::from_hours(2);

/// The shortest part of their morning within the seeker's day that is worth keeping to it.
const LEAST: SignedDuration = SignedDuration::from_hours(1);

/// Why a message that is due and waits for an hour at `at` may be written now, to be sent then; `None` when the
/// seeker can well send it themselves at that hour.
///
/// `missed` says whether such an hour has passed since the message became due. It is asked only where it matters.
pub(crate) fn write_ahead(
    view: &View<'_>,
    proposal: &Proposal,
    at: Timestamp,
    missed: impl FnOnce() -> bool,
) -> Option<Reason> {
    let has_few_hours = matches!(proposal.kind, MoveKind::CheckIn | MoveKind::ShareNews);
    let before = |length| at.checked_sub(length).unwrap_or(Timestamp::MIN);
    let hard_to_meet =
        is_your_night(view, at) || (has_few_hours && !view.clock.reached(before(SOON)) && missed());
    if !hard_to_meet || !view.clock.reached(before(AHEAD)) {
        return None;
    }
    let (calendar, _) = view.calendar(proposal.to);
    let (there, here) = (
        calendar.zone().civil(at),
        view.settings.seeker.zone.civil(at),
    );
    let mut text = format!(
        "Write it now, and let your mail program send it on {} at {}",
        day(there.date()),
        there.strftime("%H:%M")
    );
    if there != here {
        text += &format!(
            " where they are ({}), {} where you are",
            calendar.zone().city(),
            if there.date() == here.date() {
                here.strftime("%H:%M")
            } else {
                here.strftime("%a %H:%M")
            }
        );
    }
    text.push('.');
    Some(Reason {
        rule: RULE.id,
        text,
    })
}

/// Whether a moment lies outside the seeker's own day.
fn is_your_night(view: &View<'_>, at: Timestamp) -> bool {
    let time = view.settings.seeker.zone.civil(at).time();
    let minute = i32::from(time.hour()) * 60 + i32::from(time.minute());
    minute < view.setting(&YOUR_DAY_FROM) || minute >= view.setting(&YOUR_DAY_TO)
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
    let hours = |date| slot.on(view, &calendar, date);
    within(view, &calendar, at, open, hours, next_working_hours)
}

fn middle_of_the_week(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    if !matches!(proposal.kind, MoveKind::CheckIn | MoveKind::ShareNews) {
        return Verdict::ALLOW;
    }
    let (calendar, _) = view.calendar(proposal.to);
    let open = |date: Date| {
        calendar.is_business_day(date)
            && matches!(
                date.weekday(),
                Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday
            )
            && !is_turn_of_year(date)
    };
    let hours = |date| good_hours(view, &calendar, date);
    within(view, &calendar, at, open, hours, next_good_hours)
}

/// The hours of a day that suit both sides: their morning, else any working hours of theirs, as far as the seeker is
/// up; their morning after all where the two days have nothing in common.
fn good_hours(view: &View<'_>, calendar: &Calendar, date: Date) -> Hours {
    let morning = Slot {
        from: view.setting(&MORNING_FROM),
        to: view.setting(&MORNING_TO),
    };
    let yours = Slot {
        from: view.setting(&YOUR_DAY_FROM),
        to: view.setting(&YOUR_DAY_TO),
    };
    let theirs = morning.on(view, calendar, date);
    let here = view.settings.seeker.zone;
    if here == calendar.zone() && yours.from <= morning.from && morning.to <= yours.to {
        return theirs;
    }
    let working = Slot {
        from: view.setting(&OPENS),
        to: view.setting(&CLOSES),
    };
    // A few minutes at the edge of both days are no good hour.
    let enough = theirs.1.duration_since(theirs.0).min(LEAST);
    shared(view, here, yours, theirs)
        .filter(|(from, to)| to.duration_since(*from) >= enough)
        .or_else(|| shared(view, here, yours, working.on(view, calendar, date)))
        .unwrap_or(theirs)
}

/// The longest part of a stretch that lies within the seeker's day; the first of two that are as long.
fn shared(view: &View<'_>, here: Zone, yours: Slot, theirs: Hours) -> Option<Hours> {
    let instants = |date: Date, minutes| view.at_minute_in(here, date, minutes);
    let (first, last) = (here.date(theirs.0), here.date(theirs.1));
    let mut best: Option<Hours> = None;
    for date in first.series(Span::new().days(1)) {
        if date > last {
            break;
        }
        let from = instants(date, yours.from).max(theirs.0);
        let to = instants(date, yours.to).min(theirs.1);
        let longest = best.map_or(SignedDuration::ZERO, |(from, to)| to.duration_since(from));
        if to.duration_since(from) > longest {
            best = Some((from, to));
        }
    }
    best
}

impl Slot {
    /// The stretch on a day, where a calendar is.
    fn on(self, view: &View<'_>, calendar: &Calendar, date: Date) -> Hours {
        let moment = |minutes| view.at_minute(calendar, date, minutes);
        (moment(self.from), moment(self.to))
    }
}

/// 24 December to 1 January, when offices are half empty.
fn is_turn_of_year(date: Date) -> bool {
    (date.month() == 12 && date.day() >= 24) || (date.month() == 1 && date.day() == 1)
}

/// Allows moments in the `hours` of days that are `open`, and delays others to the next such moment, `because` of its
/// day.
fn within(
    view: &View<'_>,
    calendar: &Calendar,
    at: Timestamp,
    open: impl Fn(Date) -> bool,
    hours: impl Fn(Date) -> Hours,
    because: impl Fn(&Calendar, Date) -> String,
) -> Verdict {
    let date = view.date(calendar, at);
    if open(date) {
        let (opens, closes) = hours(date);
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
    let (until, _) = hours(next);
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
        calendar.zone().city(),
        day(date)
    )
}

/// Claims no more than the hours: another rule may well ask for a later day.
fn next_working_hours(calendar: &Calendar, date: Date) -> String {
    format!(
        "Nothing goes out at night, on a weekend or on a holiday there; their next working hours ({} time) are on {}.",
        calendar.zone().city(),
        day(date)
    )
}

#[cfg(test)]
mod tests {
    use crate::fact::Purpose;
    use crate::policy::MoveKind;
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

    fn far(country: &str, zone: &str) -> Story {
        Story::new()
            .there(country, zone)
            .interview("2026-09-11 10:00", 60, &["Dana"])
            .sent("2026-09-11 16:00", Purpose::Thank, &["Dana"])
            .only(&[MoveKind::CheckIn])
    }

    #[test]
    fn where_their_morning_is_your_night_another_of_their_hours_does() {
        // Half past nine in Paris is half past three in New York, and seven there is one o'clock in Paris.
        far("FR", "Europe/Paris")
            .check(
                "2026-09-22 12:59",
                "CheckIn Dana at 2026-09-22 13:00 (check_in, their_week)",
            )
            .check(
                "2026-09-22 13:00",
                "CheckIn Dana now until 2026-09-22 18:00 (check_in)",
            );
        // Half past nine in London is half past four, or half past five while the clocks differ by four hours.
        far("GB", "Europe/London")
            .check(
                "2026-09-22 12:00",
                "CheckIn Dana now until 2026-09-22 18:00 (check_in)",
            )
            .check(
                "2026-10-27 11:00",
                "CheckIn Dana now until 2026-10-27 18:00 (check_in)",
            );
        // Half past nine to eleven in Tokyo is half past eight to ten in the evening.
        far("JP", "Asia/Tokyo").check(
            "2026-09-29 09:30",
            "CheckIn Dana now until 2026-09-29 11:00 (check_in)",
        );
    }

    #[test]
    fn hours_that_were_missed_are_written_for_ahead() {
        let ahead = "CheckIn Dana at 2026-09-23 13:00, written now (check_in, their_week)";
        far("FR", "Europe/Paris")
            .check("2026-09-22 18:00", ahead)
            .check("2026-09-23 10:59", ahead)
            .check(
                "2026-09-23 11:00",
                "CheckIn Dana at 2026-09-23 13:00 (check_in, their_week)",
            )
            .check(
                "2026-09-23 13:00",
                "CheckIn Dana now until 2026-09-23 18:00 (check_in)",
            )
            // From Thursday to Tuesday is too long to write ahead.
            .check(
                "2026-09-24 18:00",
                "CheckIn Dana at 2026-09-29 13:00 (check_in, their_week)",
            )
            .check(
                "2026-09-28 13:00",
                "CheckIn Dana at 2026-09-29 13:00, written now (check_in, their_week)",
            );
    }

    #[test]
    fn what_can_only_go_out_in_your_night_is_written_ahead() {
        // A day of nothing but the forenoon: New York has no hour of it while Paris works.
        far("FR", "Europe/Paris")
            .set("their_week.your_day_from", 12 * 60)
            .set("their_week.your_day_to", 13 * 60)
            .check(
                "2026-09-21 09:29",
                "CheckIn Dana at 2026-09-22 09:30 (check_in, their_week)",
            )
            .check(
                "2026-09-21 09:30",
                "CheckIn Dana at 2026-09-22 09:30, written now (check_in, their_week)",
            );
    }

    #[test]
    fn what_is_written_ahead_names_both_clocks() {
        let story = far("FR", "Europe/Paris");
        assert_eq!(
            story.last_reason("2026-09-22 18:00", MoveKind::CheckIn),
            "Write it now, and let your mail program send it on Wed 23 September 2026 at 13:00 where they are \
             (Paris), 07:00 where you are."
        );
        let story = Story::new()
            .interview("2026-09-11 10:00", 60, &["Dana"])
            .sent("2026-09-11 16:00", Purpose::Thank, &["Dana"]);
        assert_eq!(
            story.last_reason("2026-09-22 18:00", MoveKind::CheckIn),
            "Write it now, and let your mail program send it on Wed 23 September 2026 at 09:30."
        );
    }

    #[test]
    fn whoever_looks_once_a_day_is_told_in_time() {
        for (country, zone) in [
            ("US", "America/New_York"),
            ("FR", "Europe/Paris"),
            ("JP", "Asia/Tokyo"),
            ("IN", "Asia/Kolkata"),
            ("AU", "Australia/Sydney"),
            ("US", "Pacific/Honolulu"),
        ] {
            let story = far(country, zone);
            for hour in 0..24 {
                let told = (22..=30).any(|day| {
                    let now = format!("2026-09-{day} {hour:02}:00");
                    let soon = format!("at 2026-09-{day} ");
                    let plan = story.plan(&now);
                    ["now until", "written now", &soon]
                        .iter()
                        .any(|told| plan.contains(told))
                });
                assert!(told, "never at {hour}:00 in {zone}");
            }
        }
    }

    #[test]
    fn the_end_of_time_is_no_trap() {
        let late = held().may("9999-12-30 12:00", Purpose::CheckIn, "Dana");
        assert!(late.starts_with("yes"), "{late}");
    }
}
