//! Rule `new_day`: they called the interview off and have not named another day: one friendly question for one.

use jiff::Timestamp;
use jiff::civil::Date;

use super::proposal::MoveKind;
use super::{Proposal, Rule, View, Wording, check_in, day};
use crate::fact::{Fact, FactKind, Purpose, ReadingKind};
use crate::settings::{Setting, Unit};
use crate::situation::Meeting;
use crate::time::{BusinessDays, Calendar};

/// The rule.
pub const RULE: Rule = Rule {
    id: "new_day",
    what: "Three business days after they called an interview off, or after what was last written since, one friendly \
           question for a new day, unless one stands. A day they named for their answer passes first. Nothing is asked \
           after an interview that you called off yourself.",
    why: "It takes a few days until the calendars of several people meet again, and a new day is easily forgotten. They \
          owe you no decision yet, only a day: the question is welcome.",
    example: "On Monday the 2nd they call the interview off and name no other day: the question becomes due on \
              Thursday the 5th.",
    source: "convention; the number is an assumption",
    since: "0.1.0",
    settings: &[&AFTER],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// Patience after an interview was called off.
pub const AFTER: Setting = Setting {
    key: "new_day.after",
    what: "business days to wait for a new day after they called an interview off",
    default: 3,
    min: 1,
    max: 10,
    unit: Unit::BusinessDays,
    source: "assumption: long enough for several calendars, and half the wait for a decision",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let Some((meeting, off_at)) = awaited(view) else {
        return;
    };
    if check_in::unanswered(view).next().is_some() {
        return;
    }
    let to = view.whom_to_ask();
    let (calendar, _) = view.calendar(to);
    let (due, why) = due(view, &calendar, off_at);
    let Some(window) = check_in::window(view, &calendar, due) else {
        return;
    };
    let mut proposal = Proposal::new(MoveKind::CheckIn, window, RULE.id, why)
        .to(to)
        .about(meeting.fact.id);
    proposal.wording = Wording::NewDay;
    moves.push(proposal);
}

impl<'a> View<'a> {
    /// The last interview that they called off, and when, while nothing has taken its place: no other is ahead, also none
    /// that was only found, and no task was set instead.
    #[must_use]
    pub fn called_off(&self) -> Option<(Meeting<'a>, Timestamp)> {
        let (meeting, off_at) = self.situation.called_off?;
        let is_open = self.situation.over.is_none() && self.situation.ahead.is_empty();
        let is_task = |fact: &Fact| match &fact.kind {
            FactKind::Received(it) => it.reading == ReadingKind::Assessment && fact.at > off_at,
            _ => false,
        };
        (is_open && !self.confirmed().any(is_task)).then_some((meeting, off_at))
    }
}

/// The interview that they called off, and when, if it is for them to name another day.
pub(super) fn awaited<'a>(view: &View<'a>) -> Option<(Meeting<'a>, Timestamp)> {
    view.called_off().filter(|_| check_in::is_theirs(view))
}

/// The day on which a question for a new day becomes due, and why then.
pub(super) fn due(view: &View<'_>, calendar: &Calendar, off_at: Timestamp) -> (Date, String) {
    let off = day(view.date(calendar, off_at));
    let answered = view.sent_since(Purpose::Answer, off_at).last();
    let since = view.situation.waiting_since.unwrap_or(off_at).max(off_at);
    let since = answered.map_or(since, |(fact, _)| since.max(fact.at));
    let days = view.setting(&AFTER);
    let silent = view.business_days_after(calendar, since, days);
    let after = view.setting(&check_in::AFTER_PROMISE);
    let named = view.promise().map(|it| {
        let due = calendar.add_business_days(it.last, BusinessDays(after));
        (due, it)
    });
    if let Some((due, promise)) = named.filter(|(due, _)| *due > silent) {
        let last = day(promise.last);
        let named = if promise.proposed {
            "seem to have named"
        } else {
            "named"
        };
        let why = format!(
            "They called the interview off and {named} {last} for their answer; {after} business days later a friendly \
             question for a new day is welcome."
        );
        return (due, why);
    }
    let later = if view.date(calendar, since) == view.date(calendar, off_at) {
        "later".to_owned()
    } else {
        format!(
            "after the last word, of {},",
            day(view.date(calendar, since))
        )
    };
    let why = format!(
        "They called the interview off on {off} and have not named a new day; {days} business days {later} a friendly \
         question for one is welcome."
    );
    (silent, why)
}

#[cfg(test)]
mod tests {
    use crate::fact::{Purpose, ReadingKind};
    use crate::policy::MoveKind::{Answer, CheckIn, LetGo};
    use crate::policy::story::Story;

    const DUE: &str = "CheckIn Dana at 2026-04-14 09:30 NewDay (new_day, their_week)";

    /// Called off on a Wednesday, a week ahead.
    fn off() -> Story {
        Story::new()
            .interview("2026-04-15 14:00", 60, &["Dana"])
            .called_off("2026-04-08 16:00")
            .only(&[CheckIn])
    }

    #[test]
    fn three_business_days_after_it_was_called_off_a_new_day_is_asked_for() {
        off()
            .check("2026-04-08 16:00", DUE)
            .check("2026-04-14 09:29", DUE)
            .check(
                "2026-04-14 09:30",
                "CheckIn Dana now until 2026-04-14 11:30 NewDay (new_day)",
            );
        assert_eq!(
            off().first_reason("2026-04-14 09:30", CheckIn),
            "They called the interview off on Wed 8 April 2026 and have not named a new day; 3 business days later a \
             friendly question for one is welcome."
        );
        off().set("new_day.after", 5).check(
            "2026-04-14 09:30",
            "CheckIn Dana at 2026-04-15 09:30 NewDay (new_day, their_week)",
        );
    }

    #[test]
    fn nothing_is_asked_once_another_day_stands_or_something_else_is_open() {
        let now = "2026-04-14 10:00";
        let anew = off().interview("2026-04-21 14:00", 60, &["Dana"]);
        anew.check(now, "");
        anew.proposed().check(now, "");
        off()
            .received("2026-04-09 10:00", "Dana", ReadingKind::Scheduling)
            .where_received(|it| it.expects_answer = true)
            .check(now, "");
        off()
            .received("2026-04-09 10:00", "", ReadingKind::Assessment)
            .check(now, "");
        off().rejected("2026-04-09 10:00", "Dana").check(now, "");
        off()
            .edit(|fact| fact.standing = crate::fact::Standing::Proposed)
            .check(now, "");
    }

    #[test]
    fn an_interview_that_the_seeker_called_off_calls_for_no_question() {
        let own = off().where_interview(|it| {
            let at = it.called_off.unwrap().at;
            it.call_off(at, true);
        });
        own.check("2026-04-14 10:00", "");
    }

    #[test]
    fn what_was_written_since_begins_the_wait_anew() {
        off()
            .received("2026-04-10 10:00", "Dana", ReadingKind::Scheduling)
            .check("2026-04-14 10:00", DUE.replace("04-14", "04-15").as_str());
        let answered = off().sent("2026-04-13 10:00", Purpose::Answer, &["Dana"]);
        answered.check("2026-04-14 10:00", DUE.replace("04-14", "04-16").as_str());
        assert_eq!(
            answered.first_reason("2026-04-14 10:00", CheckIn),
            "They called the interview off on Wed 8 April 2026 and have not named a new day; 3 business days after the \
             last word, of Mon 13 April 2026, a friendly question for one is welcome."
        );
    }

    #[test]
    fn a_day_they_named_passes_first() {
        let named = off().promised("2026-04-08 16:00", "2026-04-17");
        named.check("2026-04-14 10:00", DUE.replace("04-14", "04-21").as_str());
        assert_eq!(
            named.first_reason("2026-04-14 10:00", CheckIn),
            "They called the interview off and named Fri 17 April 2026 for their answer; 2 business days later a \
             friendly question for a new day is welcome."
        );
        off()
            .promised("2026-03-30 16:00", "2026-04-03")
            .check("2026-04-13 10:00", DUE);
    }

    #[test]
    fn it_takes_the_place_of_the_check_in_after_an_earlier_interview() {
        let second = Story::new()
            .interview("2026-04-01 14:00", 60, &["Dana"])
            .interview("2026-04-15 14:00", 60, &["Dana"])
            .called_off("2026-04-08 16:00")
            .only(&[CheckIn]);
        second.check("2026-04-13 10:00", DUE);
        // Once they have met, the question is no check-in after that interview.
        let asked = second.sent("2026-04-14 10:00", Purpose::CheckIn, &["Dana"]);
        let met = asked.interview("2026-04-21 14:00", 60, &["Dana"]);
        met.check(
            "2026-04-22 12:00",
            "CheckIn Dana at 2026-04-29 09:30 WithThanks (check_in, their_week)",
        );
    }

    #[test]
    fn a_second_question_is_the_last_and_then_it_may_rest() {
        let asked = off().sent("2026-04-14 10:00", Purpose::CheckIn, &["Dana"]);
        asked.check(
            "2026-04-15 10:00",
            "CheckIn Dana at 2026-04-21 09:30 Second (second_check_in, their_week)",
        );
        asked
            .sent("2026-04-21 10:00", Purpose::CheckIn, &["Dana"])
            .only(&[CheckIn, LetGo])
            .check(
                "2026-04-22 10:00",
                "LetGo at 2026-05-05 08:00 offered (let_go)",
            );
    }

    #[test]
    fn one_of_which_nobody_said_when_was_off_by_its_start() {
        let unsaid = Story::new()
            .interview("2026-04-15 14:00", 60, &["Dana"])
            .where_interview(|it| it.cancelled = true)
            .only(&[CheckIn]);
        unsaid
            .check("2026-04-15 13:59", "")
            .check("2026-04-15 14:00", &DUE.replace("04-14", "04-21"));
    }

    #[test]
    fn who_is_away_is_asked_when_they_are_back() {
        off()
            .received("2026-04-09 10:00", "Dana", ReadingKind::AutoReply)
            .where_received(|it| it.back_on = "2026-04-20".parse().ok())
            .check(
                "2026-04-14 10:00",
                "CheckIn Dana at 2026-04-21 09:30 NewDay (new_day, out_of_office, their_week)",
            );
    }

    #[test]
    fn a_question_about_the_time_is_overtaken_and_one_asked_since_is_not() {
        let asked = |when: &str| {
            off()
                .received(when, "Dana", ReadingKind::Scheduling)
                .where_received(|it| it.expects_answer = true)
                .only(&[Answer])
        };
        asked("2026-04-07 10:00").check("2026-04-09 12:00", "");
        // What goes out since is no answer to it: the second question is due by its own day.
        asked("2026-04-07 10:00")
            .sent("2026-04-14 10:00", Purpose::CheckIn, &["Dana"])
            .only(&[CheckIn, LetGo])
            .check(
                "2026-04-14 12:00",
                "CheckIn Dana at 2026-04-21 09:30 Second (second_check_in, their_week)
                 LetGo at 2026-07-06 08:00 offered (let_go)",
            );
        asked("2026-04-09 10:00").check(
            "2026-04-09 12:00",
            "Answer Dana now until 2026-04-09 18:00 (answer_them)",
        );
    }

    #[test]
    fn the_days_are_theirs_also_where_they_are_far_away_and_clocks_change() {
        // Called off on the Friday before summer time in Berlin, late in the evening of New York.
        Story::new()
            .there("DE", "Europe/Berlin")
            .interview("2026-04-08 14:00", 60, &["Dana"])
            .called_off("2026-03-27 00:30")
            .only(&[CheckIn])
            .check(
                "2026-03-30 10:00",
                "CheckIn Dana at 2026-04-01 13:00 NewDay (new_day, their_week)",
            );
    }
}
