//! Rule `debrief`: ten minutes of notes after each interview, once; then it is closed.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Proposal, Rule, View, Window, day_end, hours_after, minutes_after};
use crate::fact::{Debrief, Fact, FactKind};
use crate::settings::{Setting, Unit};
use crate::situation::Meeting;

/// The rule.
pub const RULE: Rule = Rule {
    id: "debrief",
    what: "Within a day of each interview, ten minutes of notes: what went well, what they care about, what they \
           asked, what to do differently. When they are over it closes by itself; a line a day may be added, none is asked for.",
    why: "Fresh notes make the thank-you personal and the next interview easier. Going over it again and again \
          makes neither better.",
    example: "The interview ended at 15:00: the debrief is open until tomorrow at 15:00 and takes ten minutes.",
    source: "the article this program follows; University of Birmingham and University of Edinburgh careers services",
    since: "0.1.0",
    settings: &[&HOURS, &MINUTES],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// How long memory is fresh.
pub const HOURS: Setting = Setting {
    key: "debrief.hours",
    what: "hours after an interview in which the debrief is proposed",
    default: 24,
    min: 1,
    max: 96,
    unit: Unit::Hours,
    source: "University of Birmingham and University of Edinburgh careers services: while it is fresh; the number is an assumption",
};

/// How long it takes.
pub const MINUTES: Setting = Setting {
    key: "debrief.minutes",
    what: "minutes a debrief takes before it closes",
    default: 10,
    min: 5,
    max: 30,
    unit: Unit::Minutes,
    source: "assumption",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    if view.situation.over.is_some() {
        return;
    }
    for meeting in &view.situation.held {
        let until = hours_after(meeting.ends_at, view.setting(&HOURS));
        if view.clock.reached(until) || is_closed(view, meeting) {
            continue;
        }
        let window = Window {
            not_before: meeting.ends_at,
            best: meeting.ends_at,
            not_after: Some(until),
        };
        let why = format!(
            "{} minutes of notes while it is fresh; then it is closed and done.",
            view.setting(&MINUTES)
        );
        moves.push(Proposal::new(MoveKind::Debrief, window, RULE.id, why).about(meeting.fact.id));
    }
}

/// Whether a closed debrief names this interview, or names none and came after it.
fn is_closed(view: &View<'_>, meeting: &Meeting<'_>) -> bool {
    view.timeline.facts().iter().any(|fact| match &fact.kind {
        FactKind::Debrief(debrief) if closed_at(view, fact, debrief).is_some() => {
            match debrief.interview {
                Some(interview) => interview == meeting.fact.id,
                None => fact.at >= meeting.ends_at,
            }
        }
        _ => false,
    })
}

/// When a debrief was closed: by the seeker, or by its minutes once something is written in it.
fn closed_at(view: &View<'_>, fact: &Fact, debrief: &Debrief) -> Option<Timestamp> {
    if debrief.finished_at.is_some() || debrief.is_blank() {
        return debrief.finished_at;
    }
    let end = minutes_after(fact.at, view.setting(&MINUTES));
    view.clock.reached(end).then_some(end)
}

/// The moment from which one more line may be added: now or past when none was added today, where the
/// seeker is; `None` before any debrief is closed.
#[must_use]
pub fn next_line(view: &View<'_>) -> Option<Timestamp> {
    let facts = view.timeline.facts();
    let closed_at = facts.iter().rev().find_map(|fact| match &fact.kind {
        FactKind::Debrief(debrief) => closed_at(view, fact, debrief),
        _ => None,
    })?;
    let last_line = facts
        .iter()
        .rev()
        .find(|fact| matches!(fact.kind, FactKind::DebriefLine { .. }));
    let next_day = last_line.map(|line| {
        let zone = view.settings.seeker.zone;
        day_end(&view.own_calendar(), zone.date(line.at))
    });
    Some(next_day.map_or(closed_at, |next_day| next_day.max(closed_at)))
}

#[cfg(test)]
mod tests {
    use super::{Debrief, FactKind};
    use crate::plan::Study;
    use crate::policy::MoveKind::Debrief as Write;
    use crate::policy::story::{Story, application};

    fn held() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .only(&[Write])
    }

    fn closed(story: Story, when: &str) -> Story {
        let finished_at = Some(story.at(when));
        let debrief = Debrief {
            finished_at,
            ..Debrief::default()
        };
        story.fact(when, FactKind::Debrief(Box::new(debrief)))
    }

    #[test]
    fn it_is_open_for_a_day_from_the_end() {
        held()
            .check("2026-04-07 14:59", "")
            .check(
                "2026-04-07 15:00",
                "Debrief now until 2026-04-08 15:00 (debrief)",
            )
            .check(
                "2026-04-08 14:59",
                "Debrief now until 2026-04-08 15:00 (debrief)",
            )
            .check("2026-04-08 15:00", "");
    }

    #[test]
    fn night_and_weekend_do_not_keep_anyone_from_writing_notes() {
        Story::new()
            .interview("2026-04-10 20:00", 60, &["Dana"])
            .only(&[Write])
            .check(
                "2026-04-11 03:00",
                "Debrief now until 2026-04-11 21:00 (debrief)",
            );
    }

    #[test]
    fn a_day_is_twenty_four_hours_also_when_clocks_change() {
        Story::new()
            .interview("2026-03-07 14:00", 60, &["Dana"])
            .only(&[Write])
            .check(
                "2026-03-08 15:59",
                "Debrief now until 2026-03-08 16:00 (debrief)",
            );
    }

    #[test]
    fn once_closed_it_is_done() {
        closed(held(), "2026-04-07 15:20").check("2026-04-07 15:30", "");
    }

    #[test]
    fn a_draft_is_not_closed() {
        held()
            .fact("2026-04-07 15:05", FactKind::Debrief(Box::default()))
            .check(
                "2026-04-07 15:10",
                "Debrief now until 2026-04-08 15:00 (debrief)",
            );
    }

    #[test]
    fn what_is_written_closes_by_itself_when_the_minutes_are_over() {
        let written = Debrief {
            differently: vec!["Slower.".to_owned()],
            ..Debrief::default()
        };
        held()
            .fact("2026-04-07 15:05", FactKind::Debrief(Box::new(written)))
            .check(
                "2026-04-07 15:14",
                "Debrief now until 2026-04-08 15:00 (debrief)",
            )
            .check("2026-04-07 15:15", "");
    }

    #[test]
    fn each_interview_has_its_own() {
        let first = closed(held(), "2026-04-07 15:20");
        first.interview("2026-04-07 16:00", 60, &["Lee"]).check(
            "2026-04-07 17:00",
            "Debrief now until 2026-04-08 17:00 (debrief)",
        );
    }

    #[test]
    fn afterwards_one_line_a_day_may_be_added() {
        let next = |story: &Story| {
            let now = story.at("2026-04-08 12:00");
            let study = Study::new(&story.desk, &story.settings);
            study
                .with_view(application(1), now, super::next_line)
                .unwrap()
        };
        assert_eq!(next(&held()), None);
        let done = closed(held(), "2026-04-07 15:20");
        assert_eq!(next(&done), Some(done.at("2026-04-07 15:20")));
        let text = "One more thing.".to_owned();
        let more = done.fact("2026-04-08 09:00", FactKind::DebriefLine { text });
        assert_eq!(next(&more), Some(more.at("2026-04-09 00:00")));
    }
}
