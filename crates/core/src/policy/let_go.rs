//! Rule `let_go`: after two questions and a long silence, it may rest.

use jiff::Timestamp;
use jiff::civil::Date;

use super::proposal::MoveKind;
use super::{
    Proposal, Rule, Urging, View, Window, check_in, contact_budget, day, new_day, their_week,
};
use crate::fact::{Fact, FactKind};
use crate::outlook::OutlookHint;
use crate::settings::{Setting, Unit};
use crate::time::{BusinessDays, Calendar};

/// The rule.
pub const RULE: Rule = Rule {
    id: "let_go",
    what: "When your questions are used up and two more weeks have gone by in silence, or after three months of \
           silence, you may let it go quiet; so may an application that nobody ever answered. Where an outlook is known, \
           both days move a little with the chance that an answer still comes. That is no rejection: their next message \
           brings it back.",
    why: "Silence has many reasons and says nothing about you. Your strength belongs where somebody answers.",
    example: "The second question went out on 21 April and nobody wrote: from 5 May it may go quiet.",
    source: "the article this program follows; the numbers are assumptions",
    since: "0.1.0",
    settings: &[&SILENCE, &LONG_SILENCE, &SHIFT, &LOW_CHANCE, &LIKELY_CHANCE],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// Silence after the last question.
pub const SILENCE: Setting = Setting {
    key: "let_go.silence",
    what: "business days of silence after your last message",
    default: 10,
    min: 5,
    max: 60,
    unit: Unit::BusinessDays,
    source: "assumption",
};

/// Silence after which no question is worth it any more.
pub const LONG_SILENCE: Setting = Setting {
    key: "let_go.long_silence",
    what: "business days of silence after which no question is asked any more",
    default: 60,
    min: 20,
    max: 250,
    unit: Unit::BusinessDays,
    source: "assumption: more than twice the mean time from interview to answer (NACE 2023, 25.1 days)",
};

/// How far an outlook may move what the other numbers say.
pub const SHIFT: Setting = Setting {
    key: "let_go.outlook_shift",
    what: "business days by which the outlook may move the day at most; 0: it moves nothing",
    default: 20,
    min: 0,
    max: 60,
    unit: Unit::BusinessDays,
    source: "assumption: a third of the long silence",
};

/// The chance below which a long silence need not become longer.
pub const LOW_CHANCE: Setting = Setting {
    key: "let_go.low_chance",
    what: "chance that an answer still comes, at which it may rest without a question",
    default: 11,
    min: 1,
    max: 40,
    unit: Unit::Percent,
    source: "assumption: what published figures alone leave after the long silence, 11 percent after 84 days",
};

/// The chance above which two unanswered questions are not yet the end.
pub const LIKELY_CHANCE: Setting = Setting {
    key: "let_go.likely_chance",
    what: "chance that an answer still comes, above which one waits on after the last question",
    default: 50,
    min: 20,
    max: 90,
    unit: Unit::Percent,
    source: "assumption: as long as an answer is likelier than none",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let situation = view.situation;
    // An interview that was only found in a calendar may be real: no good day to let go.
    if !situation.ahead.is_empty() || !situation.held_by.is_empty() {
        return;
    }
    // Most applications of a long search are over; whom to ask about them is not looked up.
    let waits = check_in::waits(view).is_some() || new_day::awaited(view).is_some();
    if !waits && !is_idle(view) {
        return;
    }
    let to = view.whom_to_ask();
    let (calendar, _) = view.calendar(to);
    let long = if waits {
        check_in::last_day(view, &calendar)
    } else {
        // Also an application that nobody ever answered may rest one day.
        match applied_only(view, &calendar) {
            Some(day) => day,
            None => return,
        }
    };
    // A budget that other applications have used up says nothing about this one.
    let asked_enough = check_in::unanswered(view).count() >= 2
        || (!situation.unanswered.is_empty() && contact_budget::is_spent_for_good(view, to));
    let outlook = view.outlook.filter(|_| waits);
    let unmoved = long;
    let long = outlook.map_or(long, |it| moved(view, &calendar, long, it));
    let (first, without) = if asked_enough {
        let asked = after_last_message(view, &calendar);
        let put_off = outlook.map_or(asked, |it| put_off(view, &calendar, asked, it));
        (long.min(put_off), asked.min(unmoved))
    } else {
        (long, unmoved)
    };
    let not_before = view.at_minute(&calendar, first, view.setting(&their_week::OPENS));
    let window = Window {
        not_before,
        best: not_before,
        not_after: None,
    };
    let why = match situation.unanswered.last() {
        Some(last) => format!(
            "You last wrote on {} and have done what one can. It may rest; if they write, it goes on.",
            day(view.date(&calendar, last.at))
        ),
        None => "After so long a silence it may rest; if they write, it goes on.".to_owned(),
    };
    let mut proposal = Proposal::new(MoveKind::LetGo, window, RULE.id, why);
    proposal.urging = Urging::Offered;
    if let Some(outlook) = outlook.filter(|it| it.low_from <= first) {
        let text = format!(
            "By {} the chance that an answer still comes is at most {} percent ({}).",
            day(first),
            view.setting(&LOW_CHANCE),
            outlook.basis()
        );
        proposal.because(RULE.id, text);
    } else if let Some(outlook) = outlook.filter(|_| first > without) {
        let (without, first) = (day(without), day(first));
        let text = format!(
            "By {without} an answer is still likely enough to wait until {first} ({}).",
            outlook.basis()
        );
        proposal.because(RULE.id, text);
    }
    moves.push(proposal);
}

/// The day after a long silence, moved towards the one from which on the chance is low: earlier or later, within bounds.
fn moved(view: &View<'_>, calendar: &Calendar, long: Date, outlook: &OutlookHint) -> Date {
    let shift = view.setting(&SHIFT);
    let by = |days: i32| calendar.add_business_days(long, BusinessDays(days));
    let low_from = calendar.add_business_days(outlook.low_from, BusinessDays(0));
    low_from.clamp(by(-shift), by(shift))
}

/// The day after the last question, put off while an answer is likely, within bounds.
fn put_off(view: &View<'_>, calendar: &Calendar, asked: Date, outlook: &OutlookHint) -> Date {
    let last = calendar.add_business_days(asked, BusinessDays(view.setting(&SHIFT)));
    let unlikely_from = calendar.add_business_days(outlook.unlikely_from, BusinessDays(0));
    unlikely_from.clamp(asked, last)
}

/// Whether an application has led to no interview yet, and nothing about it is open.
fn is_idle(view: &View<'_>) -> bool {
    view.situation.last_held().is_none() && check_in::is_theirs(view)
}

/// The day on which the silence behind an idle application is long. Whoever has just applied is not told when to let go: before that day there is none.
fn applied_only(view: &View<'_>, calendar: &Calendar) -> Option<Date> {
    let since = view.confirmed().rev().find_map(last_step)?;
    let waiting = view.situation.waiting_since;
    let since = waiting.map_or(since, |at| at.max(since));
    let day = view.business_days_after(calendar, since, view.setting(&LONG_SILENCE));
    let opens = view.at_minute(calendar, day, view.setting(&their_week::OPENS));
    view.clock.reached(opens).then_some(day)
}

/// When it was applied for, or the hour of an interview that was called off, which leaves as little.
fn last_step(fact: &Fact) -> Option<Timestamp> {
    let is_step = match &fact.kind {
        FactKind::Applied => true,
        FactKind::Interview(interview) => interview.cancelled,
        _ => false,
    };
    is_step.then_some(fact.at)
}

/// The day on which the silence after the seeker's last message, and after their own date, is long.
fn after_last_message(view: &View<'_>, calendar: &Calendar) -> Date {
    let situation = view.situation;
    let sent = situation.unanswered.last().map(|fact| fact.at);
    let since = sent.max(situation.waiting_since);
    let promised = view.promise().map(|promise| promise.last);
    let from = since.map(|at| view.date(calendar, at)).max(promised);
    from.map_or(Date::MAX, |from| {
        calendar.add_business_days(from, BusinessDays(view.setting(&SILENCE)))
    })
}

#[cfg(test)]
mod tests {
    use crate::fact::{FactKind, Purpose, ReadingKind};
    use jiff::civil::Date;

    use crate::outlook::{OutlookHint, Outlooks};
    use crate::plan::{Move, Study};
    use crate::policy::MoveKind::{CheckIn, LetGo};
    use crate::policy::story::{Story, application};

    fn asked_twice() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .sent("2026-04-15 10:00", Purpose::CheckIn, &["Dana"])
            .sent("2026-04-22 10:00", Purpose::CheckIn, &["Dana"])
            .only(&[LetGo, CheckIn])
    }

    #[test]
    fn ten_business_days_after_the_second_question_it_may_rest() {
        asked_twice()
            .check(
                "2026-05-06 07:59",
                "LetGo at 2026-05-06 08:00 offered (let_go)",
            )
            .check("2026-05-06 08:00", "LetGo now offered (let_go)")
            .check("2027-05-06 08:00", "LetGo now offered (let_go)");
    }

    #[test]
    fn their_word_takes_it_back() {
        asked_twice()
            .received("2026-05-05 10:00", "Dana", ReadingKind::Acknowledgement)
            .check(
                "2026-05-06 12:00",
                "CheckIn Dana at 2026-05-13 09:30 WithThanks (check_in, their_week)
                 LetGo at 2026-07-31 08:00 offered (let_go)",
            );
    }

    #[test]
    fn a_day_they_named_is_waited_for_first() {
        asked_twice()
            .promised("2026-04-07 15:00", "2026-05-29")
            .check(
                "2026-05-06 12:00",
                "LetGo at 2026-06-12 08:00 offered (let_go)",
            );
    }

    #[test]
    fn without_a_question_only_a_very_long_silence_counts() {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .only(&[LetGo])
            .check(
                "2026-07-02 07:59",
                "LetGo at 2026-07-02 08:00 offered (let_go)",
            )
            .check("2026-07-02 08:00", "LetGo now offered (let_go)");
    }

    #[test]
    fn an_application_that_nobody_answered_may_rest_too() {
        let applied = || {
            Story::new()
                .fact("2026-04-07 14:00", FactKind::Applied)
                .only(&[LetGo])
        };
        applied()
            .check("2026-07-02 07:59", "")
            .check("2026-07-02 08:00", "LetGo now offered (let_go)");
        // What they wrote since begins the wait anew, and what is theirs to have waits for the seeker.
        applied()
            .received("2026-05-05 10:00", "Dana", ReadingKind::Acknowledgement)
            .check("2026-07-31 07:59", "")
            .check("2026-07-31 08:00", "LetGo now offered (let_go)");
        applied()
            .received("2026-05-05 10:00", "Dana", ReadingKind::InformationRequest)
            .where_received(|received| received.expects_answer = true)
            .check("2026-07-02 12:00", "");
        // What was only listed was never applied for.
        Story::new().only(&[LetGo]).check("2026-07-02 12:00", "");
    }

    #[test]
    fn an_interview_that_was_called_off_leaves_a_silence_too() {
        let off = Story::new()
            .interview("2026-04-14 14:00", 60, &["Dana"])
            .called_off("2026-04-07 14:00")
            .only(&[LetGo]);
        off.check(
            "2026-04-08 12:00",
            "LetGo at 2026-07-02 08:00 offered (let_go)",
        )
        .check("2026-07-02 08:00", "LetGo now offered (let_go)");
        // Where the seeker called it off, nobody is waited for, and it may rest as if it had never been arranged.
        let own = off.where_interview(|it| it.call_off(it.called_off.unwrap().at, true));
        own.check("2026-07-10 07:59", "")
            .check("2026-07-10 08:00", "LetGo now offered (let_go)");
    }

    #[test]
    fn an_interview_ahead_found_or_certain_means_hope() {
        let ahead = asked_twice().interview("2026-05-20 10:00", 60, &["Lee"]);
        ahead.check("2026-05-07 12:00", "");
        ahead.proposed().check("2026-05-07 12:00", "");
    }

    #[test]
    fn a_message_that_waits_for_a_look_means_hope_too() {
        asked_twice()
            .received("2026-05-05 10:00", "", ReadingKind::Other)
            .proposed()
            .check("2026-05-07 12:00", "");
    }

    #[test]
    fn holidays_there_do_not_count() {
        // Golden Week: 4, 5 and 6 May are days off in Japan, 29 April too.
        asked_twice().there("JP", "Asia/Tokyo").check(
            "2026-04-24 12:00",
            "LetGo at 2026-05-12 08:00 offered (let_go)",
        );
    }

    fn hint(unlikely_from: &str, low_from: &str) -> OutlookHint {
        let date = |text: &str| -> Date { text.parse().unwrap() };
        OutlookHint {
            unlikely_from: date(unlikely_from),
            low_from: date(low_from),
            come_by: ["2026-04-12", "2026-04-20", "2026-05-01", "2026-05-20"].map(date),
            own: 2,
            is_named: false,
        }
    }

    /// What is proposed with a hint: the day from which it may rest, and the reasons.
    fn with_hint(story: &Story, now: &str, hint: OutlookHint) -> (String, Vec<String>) {
        let study = Study::new(&story.desk, &story.settings);
        let outlooks = Outlooks::from([(application(1), hint)]);
        let plan = study.plan_with(story.at(now), &outlooks);
        let find = |it: &&Move| it.kind == LetGo;
        let it = plan.plans[0].moves.iter().find(find).unwrap();
        let reasons = it.reasons.iter().map(|it| it.text.clone()).collect();
        (it.window.not_before.to_string()[..10].to_owned(), reasons)
    }

    #[test]
    fn the_outlook_moves_a_long_silence_within_bounds() {
        let silent = Story::new().interview("2026-04-07 14:00", 60, &["Dana"]);
        let from = |low: &str| with_hint(&silent, "2026-05-06 12:00", hint("2026-04-20", low));
        // Without it, it is 2 July. A Saturday becomes the Monday after.
        assert_eq!(from("2026-06-13").0, "2026-06-15");
        assert_eq!(from("2026-07-08").0, "2026-07-08");
        // 20 business days either way, and Independence Day is kept on 3 July.
        assert_eq!(from("2026-04-30").0, "2026-06-03");
        let (late, reasons) = from("2026-12-01");
        assert_eq!(late, "2026-07-31");
        assert_eq!(
            reasons[1],
            "By Thu 2 July 2026 an answer is still likely enough to wait until Fri 31 July 2026 (published figures and 2 \
             waits of your own)."
        );
        let (_, reasons) = from("2026-07-08");
        assert_eq!(
            reasons[1],
            "By Wed 8 July 2026 the chance that an answer still comes is at most 11 percent (published figures and 2 waits \
             of your own)."
        );
    }

    #[test]
    fn while_an_answer_is_likely_two_questions_are_not_the_end() {
        let from = |unlikely: &str| {
            let hint = hint(unlikely, "2026-07-01");
            with_hint(&asked_twice(), "2026-04-24 12:00", hint).0
        };
        // Without it, it is 6 May: never earlier, and at most 20 business days later.
        assert_eq!(from("2026-04-20"), "2026-05-06");
        assert_eq!(from("2026-05-12"), "2026-05-12");
        let later = hint("2026-05-12", "2026-07-01");
        let (_, reasons) = with_hint(&asked_twice(), "2026-04-24 12:00", later);
        assert!(reasons[1].starts_with(
            "By Wed 6 May 2026 an answer is still likely enough to wait until Tue 12 May"
        ));
        assert_eq!(from("2026-09-01"), "2026-06-04");
    }

    #[test]
    fn a_plan_with_a_hint_changes_when_it_says() {
        let silent = Story::new().interview("2026-04-07 14:00", 60, &["Dana"]);
        let study = Study::new(&silent.desk, &silent.settings);
        let hint = hint("2026-04-20", "2026-06-10");
        let outlooks = Outlooks::from([(application(1), hint)]);
        let mut now = silent.at("2026-04-20 12:00");
        let mut let_go = None;
        while let Some(wake_at) = study.plan_with(now, &outlooks).wake_at {
            let (plan, before) = (
                study.plan_with(now, &outlooks),
                study.plan_with(wake_at - jiff::SignedDuration::from_secs(1), &outlooks),
            );
            assert_eq!(plan.plans[0].moves.len(), before.plans[0].moves.len());
            let rests = |it: &Move| it.kind == LetGo && it.when.is_now();
            if before.plans[0].moves.iter().any(rests) {
                let_go = let_go.or(Some(now));
            }
            if wake_at > silent.at("2026-06-20 12:00") {
                break;
            }
            now = wake_at;
        }
        assert_eq!(let_go, Some(silent.at("2026-06-10 08:00")));
    }

    #[test]
    fn silence_is_never_turned_into_more_than_silence() {
        let silent = Story::new().interview("2026-04-07 14:00", 60, &["Dana"]);
        let (_, reasons) = with_hint(
            &silent,
            "2026-08-06 12:00",
            hint("2026-04-20", "2026-04-20"),
        );
        for reason in reasons {
            assert!(
                !reason.contains("reject") && !reason.contains("decided"),
                "{reason}"
            );
        }
    }
}
