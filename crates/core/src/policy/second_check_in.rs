//! Rule `second_check_in`: once more, a week after a question that was not answered; then no more.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, Wording, check_in, day, new_day};
use crate::settings::{Setting, Unit};

/// The rule.
pub const RULE: Rule = Rule {
    id: "second_check_in",
    what: "Five business days after a check-in that nobody answered, one more. A third waits until they write.",
    why: "Mail gets lost and people are away; a second question is fair. A third only presses.",
    example: "You asked on Tuesday the 14th and heard nothing: the second question becomes due on the 21st.",
    source: "Fresno Bee (consensus of HR managers): once or twice, about a week apart",
    since: "0.1.0",
    settings: &[&AFTER],
    propose: Some(propose),
    shape: None,
    guards: &[Guard::hard(check)],
};

/// Patience after the first question.
pub const AFTER: Setting = Setting {
    key: "second_check_in.after",
    what: "business days to wait after the first question before the second",
    default: 5,
    min: 3,
    max: 15,
    unit: Unit::BusinessDays,
    source: "Fresno Bee (consensus of HR managers): about a week",
};

/// No third question while two are unanswered.
fn check(view: &View<'_>, proposal: &Proposal, _at: Timestamp) -> Verdict {
    if proposal.kind != MoveKind::CheckIn || check_in::unanswered(view).nth(1).is_none() {
        return Verdict::ALLOW;
    }
    Verdict::refuse("You have asked twice and have not heard: it is theirs to write.")
}

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let called_off = new_day::awaited(view);
    let waits = check_in::waits(view);
    let Some(about) = called_off
        .map(|(meeting, _)| meeting.fact.id)
        .or(waits.map(|wait| wait.about))
    else {
        return;
    };
    let mut asked = check_in::unanswered(view);
    let (Some((first, sent)), None) = (asked.next(), asked.next()) else {
        return;
    };
    let to = sent
        .to
        .first()
        .copied()
        .filter(|to| view.people().contains(to))
        .or_else(|| view.whom_to_ask());
    let (calendar, _) = view.calendar(to);
    let days = view.setting(&AFTER);
    let due = view.business_days_after(&calendar, first.at, days);
    // A first question that went out early brings the second one no earlier.
    let (first_due, _) = match called_off {
        Some((_, off_at)) => new_day::due(view, &calendar, off_at),
        None => check_in::due(view, &calendar, waits.and_then(|wait| wait.stage)),
    };
    let Some(window) = check_in::window(view, &calendar, due.max(first_due)) else {
        return;
    };
    let asked_on = view.date(&calendar, first.at);
    let why = format!(
        "You asked on {} and have not heard; a second question is fair, and the last.",
        day(asked_on)
    );
    let mut proposal = Proposal::new(MoveKind::CheckIn, window, RULE.id, why)
        .to(to)
        .about(about);
    proposal.wording = Wording::Second;
    moves.push(proposal);
}

#[cfg(test)]
mod tests {
    use crate::fact::{Purpose, ReadingKind, Stage};
    use crate::policy::MoveKind::CheckIn;
    use crate::policy::story::Story;

    fn asked() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .sent("2026-04-15 10:00", Purpose::CheckIn, &["Dana"])
            .only(&[CheckIn])
    }

    #[test]
    fn it_is_due_five_business_days_after_the_first() {
        asked()
            .check(
                "2026-04-16 12:00",
                "CheckIn Dana at 2026-04-22 09:30 Second (second_check_in, their_week)",
            )
            .check(
                "2026-04-22 09:29",
                "CheckIn Dana at 2026-04-22 09:30 Second (second_check_in, their_week)",
            )
            .check(
                "2026-04-22 09:30",
                "CheckIn Dana now until 2026-04-22 11:30 Second (second_check_in)",
            );
    }

    #[test]
    fn an_answer_makes_it_needless() {
        asked()
            .received("2026-04-17 10:00", "Dana", ReadingKind::Acknowledgement)
            .check(
                "2026-04-22 10:00",
                "CheckIn Dana at 2026-04-28 09:30 WithThanks (check_in, their_week)",
            );
    }

    #[test]
    fn there_is_no_third_until_they_write() {
        let twice = asked().sent("2026-04-22 10:00", Purpose::CheckIn, &["Dana"]);
        twice.check("2026-05-20 10:00", "");
        let may = |story: &Story| story.may("2026-05-20 10:00", Purpose::CheckIn, "Dana");
        assert_eq!(may(&twice), "no: second_check_in");
        assert_eq!(
            may(&twice.received("2026-05-11 10:00", "Dana", ReadingKind::Delay)),
            "yes"
        );
    }

    #[test]
    fn asking_early_brings_the_second_no_earlier_than_the_first_would_be() {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .where_interview(|interview| interview.stage = Stage::Final)
            .sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"])
            .only(&[CheckIn])
            .check(
                "2026-04-16 10:00",
                "CheckIn Dana at 2026-04-21 09:30 Second (second_check_in, their_week)",
            );
    }

    #[test]
    fn a_holiday_there_makes_the_week_longer() {
        // 1 May is a holiday in Berlin.
        Story::new()
            .there("DE", "Europe/Berlin")
            .interview("2026-04-14 14:00", 60, &["Dana"])
            .sent("2026-04-28 10:00", Purpose::CheckIn, &["Dana"])
            .only(&[CheckIn])
            .check(
                "2026-04-29 10:00",
                "CheckIn Dana at 2026-05-06 13:00 Second (second_check_in, their_week)",
            );
    }
}
