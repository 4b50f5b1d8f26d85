//! Rule `prepare`: two days before an interview, get ready for it.

use super::proposal::MoveKind;
use super::{Proposal, Rule, View, Window, day};
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
    let asked = view.move_asked();
    let ahead = situation.ahead.iter();
    let certain = ahead.filter(|meeting| meeting.fact.is_confirmed());
    for (place, meeting) in certain.enumerate() {
        let starts = view.date(&calendar, meeting.fact.at);
        // From a day off, 0 leads to the next business day: the day itself is never passed.
        let first = match view.setting(&DAYS) {
            0 => starts,
            days => calendar.add_business_days(starts, BusinessDays(-days)),
        };
        let not_before = view.at_minute(&calendar, first, 0);
        let window = Window {
            not_before,
            best: not_before,
            not_after: Some(meeting.fact.at),
        };
        // What to have ready is said once; they stand below each other.
        let mut why = if place > 0 {
            format!("Another interview is on {}.", day(starts))
        } else {
            format!(
                "The interview is on {}. Have your questions ready; one is when you may expect to hear, and whom to \
                 ask.",
                day(starts)
            )
        };
        if let Some(asked) = asked.filter(|asked| asked.meeting.fact.id == meeting.fact.id) {
            let to = view.proposed_times(asked.ask);
            why.push_str(&match asked.by_seeker {
                true => format!(" You have asked to move it to {to}; until they agree it stands."),
                false => format!(" They ask to move it to {to}; until you agree it stands."),
            });
        }
        moves.push(Proposal::new(MoveKind::Prepare, window, RULE.id, why).about(meeting.fact.id));
    }
}

#[cfg(test)]
mod tests {
    use crate::fact::Outcome;
    use crate::plan::Study;
    use crate::policy::MoveKind::Prepare;
    use crate::policy::story::Story;

    fn ahead() -> Story {
        Story::new()
            .interview("2026-04-13 10:00", 60, &["Dana"])
            .only(&[Prepare])
    }

    #[test]
    fn it_opens_two_business_days_before_and_ends_with_the_start() {
        // Monday the 13th: two business days before is Thursday the 9th.
        ahead()
            .check("2026-04-08 23:59", "Prepare at 2026-04-09 00:00 (prepare)")
            .check(
                "2026-04-09 00:00",
                "Prepare now until 2026-04-13 10:00 (prepare)",
            )
            .check(
                "2026-04-13 09:59",
                "Prepare now until 2026-04-13 10:00 (prepare)",
            )
            .check("2026-04-13 10:00", "");
    }

    #[test]
    fn the_days_are_the_seekers() {
        // Monday 9:00 in Tokyo is Sunday evening in New York: Thursday there is two business days before.
        Story::new()
            .there("JP", "Asia/Tokyo")
            .interview("2026-04-13 09:00", 60, &["Dana"])
            .only(&[Prepare])
            .check("2026-04-09 12:00", "Prepare at 2026-04-09 13:00 (prepare)");
    }

    #[test]
    fn summer_time_keeps_midnight() {
        Story::new()
            .interview("2026-03-10 10:00", 60, &["Dana"])
            .only(&[Prepare])
            .check("2026-03-05 12:00", "Prepare at 2026-03-06 00:00 (prepare)");
    }

    #[test]
    fn only_what_is_certain_is_prepared_for() {
        ahead().proposed().check("2026-04-10 12:00", "");
        ahead()
            .where_interview(|interview| interview.cancelled = true)
            .check("2026-04-10 12:00", "");
        ahead()
            .closed("2026-04-09 12:00", Outcome::Withdrawn)
            .check("2026-04-10 12:00", "");
    }

    #[test]
    fn each_interview_ahead_is_prepared_for() {
        ahead().interview("2026-04-14 10:00", 60, &["Lee"]).check(
            "2026-04-10 00:00",
            "Prepare now until 2026-04-13 10:00 (prepare)
                 Prepare now until 2026-04-14 10:00 (prepare)",
        );
    }

    #[test]
    fn what_to_have_ready_is_said_once() {
        let mut desk = ahead().interview("2026-04-14 10:00", 60, &["Lee"]).desk;
        desk.sort();
        let settings = ahead().settings;
        let plan = Study::new(&desk, &settings).plan(ahead().at("2026-04-10 00:00"));
        let moves = plan.plans.iter().flat_map(|plan| &plan.moves);
        let prepare = moves.filter(|it| it.kind == Prepare);
        let said: Vec<&str> = prepare.map(|it| it.reasons[0].text.as_str()).collect();
        assert!(said[0].contains("Mon 13 April 2026. Have your questions ready"));
        assert_eq!(said[1..], ["Another interview is on Tue 14 April 2026."]);
    }

    #[test]
    fn no_days_before_means_the_day_itself() {
        ahead()
            .set("prepare.days", 0)
            .check("2026-04-12 12:00", "Prepare at 2026-04-13 00:00 (prepare)");
    }
}
