//! Rule `debrief`: ten minutes of notes after each interview, once; then it is closed.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Proposal, Rule, View, Window, day_end, hours_after};
use crate::fact::FactKind;
use crate::settings::{Setting, Unit};
use crate::situation::Meeting;

/// The rule.
pub const RULE: Rule = Rule {
    id: "debrief",
    what: "Within a day of each interview, ten minutes of notes: what went well, what they care about, what they \
           asked, what to do differently. Then it is closed; a line a day may be added, none is asked for.",
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

/// Whether a finished debrief names this interview, or names none and came after it.
fn is_closed(view: &View<'_>, meeting: &Meeting<'_>) -> bool {
    view.timeline.facts().iter().any(|fact| match &fact.kind {
        FactKind::Debrief(debrief) if debrief.finished_at.is_some() => match debrief.interview {
            Some(interview) => interview == meeting.fact.id,
            None => fact.at >= meeting.ends_at,
        },
        _ => false,
    })
}

/// The moment from which one more line may be added: now or past when none was added today, where the
/// seeker is; `None` before any debrief is closed.
#[must_use]
pub fn next_line(view: &View<'_>) -> Option<Timestamp> {
    let facts = view.timeline.facts();
    let closed_at = facts.iter().rev().find_map(|fact| match &fact.kind {
        FactKind::Debrief(debrief) => debrief.finished_at,
        _ => None,
    })?;
    let last_line = facts
        .iter()
        .rev()
        .find(|fact| matches!(fact.kind, FactKind::DebriefLine { .. }));
    let calendar = view.own_calendar();
    let next_day = last_line.map(|line| {
        let zone = view.settings.seeker.zone;
        day_end(&view.own_calendar(), zone.date(line.at))
    });
    Some(next_day.map_or(closed_at, |next_day| next_day.max(closed_at)))
}
