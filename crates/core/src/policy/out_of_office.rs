//! Rule `out_of_office`: whoever is away is left in peace until they have had a day to catch up.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, day, their_week};
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
    let until = view.at_minute(&calendar, next, view.setting(&their_week::OPENS));
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

#[cfg(test)]
mod tests {
    use crate::fact::{Purpose, ReadingKind};
    use crate::policy::story::Story;

    /// Dana is back on Monday the 20th.
    fn away() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana", "Lee"])
            .received("2026-04-13 10:00", "Dana", ReadingKind::AutoReply)
            .where_received(|received| received.back_on = "2026-04-20".parse().ok())
    }

    #[track_caller]
    fn check(story: &Story, now: &str, to: &str, expected: &str) {
        assert_eq!(story.may(now, Purpose::CheckIn, to), expected, "at {now}");
    }

    #[test]
    fn one_business_day_after_the_return_is_left_free() {
        check(
            &away(),
            "2026-04-14 10:00",
            "Dana",
            "wait until 2026-04-21 08:00 out_of_office",
        );
        check(
            &away(),
            "2026-04-21 07:59",
            "Dana",
            "wait until 2026-04-21 08:00 out_of_office",
        );
        check(&away(), "2026-04-21 10:00", "Dana", "yes");
    }

    #[test]
    fn others_can_be_written_to_but_nobody_in_particular_cannot() {
        check(&away(), "2026-04-14 10:00", "Lee", "yes");
        check(
            &away(),
            "2026-04-14 10:00",
            "",
            "wait until 2026-04-21 08:00 out_of_office",
        );
    }

    #[test]
    fn a_return_on_a_weekend_means_the_monday() {
        let story = away().where_received(|received| received.back_on = "2026-04-18".parse().ok());
        check(
            &story,
            "2026-04-14 10:00",
            "Dana",
            "wait until 2026-04-21 08:00 out_of_office",
        );
    }

    #[test]
    fn thanks_and_answers_do_not_wait() {
        let story = away().received("2026-04-14 09:00", "Lee", ReadingKind::Other);
        assert_eq!(story.may("2026-04-14 10:00", Purpose::Thank, "Dana"), "yes");
        assert_eq!(
            story.may("2026-04-14 10:00", Purpose::Answer, "Dana"),
            "yes"
        );
    }

    #[test]
    fn whoever_writes_is_back() {
        let back = away().received("2026-04-15 10:00", "Dana", ReadingKind::Acknowledgement);
        check(&back, "2026-04-21 10:00", "Dana", "yes");
        check(&back, "2026-04-16 10:00", "Dana", "yes");
        let found = back.proposed();
        check(&found, "2026-04-16 10:00", "Dana", "no: look_first");
    }

    #[test]
    fn two_who_are_away_are_both_left_alone() {
        let story = away()
            .received("2026-04-13 11:00", "Lee", ReadingKind::AutoReply)
            .where_received(|received| received.back_on = "2026-04-15".parse().ok());
        check(
            &story,
            "2026-04-14 10:00",
            "Dana",
            "wait until 2026-04-21 08:00 out_of_office",
        );
        check(
            &story,
            "2026-04-14 10:00",
            "Lee",
            "wait until 2026-04-16 08:00 out_of_office",
        );
    }

    #[test]
    fn the_day_is_theirs() {
        let story = away().there("JP", "Asia/Tokyo");
        check(
            &story,
            "2026-04-14 10:00",
            "Dana",
            "wait until 2026-04-21 08:00 out_of_office",
        );
    }
}
