//! The entries a row brings: applied, interviewed, closed. An application only gets further, never back.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use meanwhile_core::fact::{Fact, FactKind, Format, Interview, Outcome, ReadingKind, Stage};
use meanwhile_core::id::ApplicationId;

use super::columns::Field;
use super::known::Cells;
use super::values::{Progress, instant, progress};
use crate::desk_change::Edit;
use crate::error::EngineError;

/// Adds what the dates and the status of a row say happened. What is known stays as it is.
pub(super) fn facts(
    edit: &mut Edit,
    id: ApplicationId,
    cells: &Cells<'_>,
    notes: &mut Vec<String>,
) -> Result<(), EngineError> {
    let zone = edit.settings.seeker.zone;
    let facts = edit.facts(id)?;
    let status = cells.get(Field::Status);
    let said = progress(status);
    if said.is_none() && !status.is_empty() {
        notes.push(format!("The status “{status}” is not known; left empty."));
    }
    let applied = cells
        .date(Field::Applied, notes)
        .map(|(date, at)| instant(zone, date, at));
    let is_applied = |fact: &Fact| matches!(fact.kind, FactKind::Applied);
    match applied {
        Some(at) if at > edit.now => {
            notes.push("The day of applying lies ahead; left empty.".to_owned())
        }
        Some(at) if !facts.iter().any(is_applied) => {
            edit.add_fact(id, at, FactKind::Applied)?;
        }
        _ => {}
    }
    let held = interview(edit, id, cells, &facts, notes)?;
    let closed = cells
        .date(Field::Closed, notes)
        .map(|(date, at)| instant(zone, date, at));
    match said {
        Some(Progress::Over(_)) if closed.is_some_and(|at| at > edit.now) => {
            notes.push("The day it ended lies ahead; it is left open.".to_owned());
            Ok(())
        }
        Some(Progress::Over(ended)) => {
            if held.is_some_and(|held| held > zone.date(closed.unwrap_or(edit.now))) {
                notes.push(
                    "It ended before the interview, as the days stand: look at both.".to_owned(),
                );
            }
            close(edit, id, closed, ended.outcome(), &facts, notes)
        }
        Some(Progress::Offer) => {
            notes.push(
                "An offer without its message: record what they said with `meanwhile heard`."
                    .to_owned(),
            );
            Ok(())
        }
        Some(Progress::Interviewing) if cells.get(Field::Interview).is_empty() => {
            notes.push(
                "Interviewed, but the table does not say when: record the interview.".to_owned(),
            );
            Ok(())
        }
        Some(Progress::Saved | Progress::Applied | Progress::Interviewing) | None => Ok(()),
    }
}

/// The entries of an application that are not among those that it had, in words.
pub(super) fn brought(
    edit: &Edit,
    id: ApplicationId,
    held: &[Fact],
) -> Result<Vec<String>, EngineError> {
    let zone = edit.settings.seeker.zone;
    let told = |fact: &Fact| {
        let day = crate::present::day(zone.date(fact.at));
        match &fact.kind {
            FactKind::Applied => Some(format!("applied {day}")),
            FactKind::Interview(it) if it.hour_unknown => Some(format!("interview {day}")),
            FactKind::Interview(_) => {
                let moment = crate::shapes::Moment::new(fact.at, zone);
                Some(format!("interview {}", moment.text))
            }
            FactKind::Closed {
                day_unknown: true, ..
            } => Some("over".to_owned()),
            FactKind::Closed {
                outcome: Outcome::Quiet,
                ..
            } => Some(format!("let go {day}")),
            FactKind::Closed { .. } => Some(format!("over {day}")),
            _ => None,
        }
    };
    let facts = edit.facts(id)?;
    let new = facts
        .iter()
        .filter(|it| !held.iter().any(|old| old.id == it.id));
    Ok(new.filter_map(told).collect())
}

/// Closes an application that is open; one that is over, or was opened again by hand, stays as it is. Where the table names
/// no day it is over by now, and a table that names one later completes that.
fn close(
    edit: &mut Edit,
    id: ApplicationId,
    day: Option<Timestamp>,
    outcome: Outcome,
    facts: &[Fact],
    notes: &mut Vec<String>,
) -> Result<(), EngineError> {
    let closed = FactKind::Closed {
        outcome,
        door_open: false,
        // Whoever let it go waits on: their day counts for nothing.
        day_unknown: day.is_none() && outcome != Outcome::Quiet,
    };
    let decided = |fact: &&Fact| match &fact.kind {
        FactKind::Closed { .. } | FactKind::Reopened => true,
        FactKind::Received(it) => it.reading == ReadingKind::Rejection,
        _ => false,
    };
    let undated = |fact: &&Fact| matches!(&fact.kind, FactKind::Closed { outcome: it, day_unknown: true, .. } if *it == outcome);
    let mut recorded = facts.iter().filter(decided);
    match (recorded.next(), day) {
        (None, _) => {
            if day.is_none() && outcome != Outcome::Quiet {
                notes.push(NO_DAY.to_owned());
            }
            edit.add_fact(id, day.unwrap_or(edit.now), closed).map(drop)
        }
        (Some(old), Some(day)) if undated(&old) && recorded.next().is_none() => {
            edit.correct(old, day, closed).map(drop)
        }
        (Some(_), _) => Ok(()),
    }
}

/// What is said of an ending without its day.
const NO_DAY: &str = "It is over, but the table does not say since when: it is closed without a day, and counts in no \
    figure of how long answers take.";

/// What is said of an interview that was held, without its hour: waits are counted in days.
const NO_HOUR: &str = "The interview has a day and no hour: it is kept, and noon is assumed.";

/// Adds the interview a row names, if it is not known. Its day, where the row names one.
fn interview(
    edit: &mut Edit,
    id: ApplicationId,
    cells: &Cells<'_>,
    facts: &[Fact],
    notes: &mut Vec<String>,
) -> Result<Option<Date>, EngineError> {
    let zone = edit.settings.seeker.zone;
    let Some((date, at)) = cells.date(Field::Interview, notes) else {
        return Ok(None);
    };
    let on_that_day =
        |fact: &Fact| matches!(fact.kind, FactKind::Interview(_)) && zone.date(fact.at) == date;
    if facts.iter().any(on_that_day) {
        return Ok(Some(date));
    }
    if at.is_none() && date >= cells.today {
        let day = crate::present::day(date);
        notes.push(format!(
            "An interview on {day}, but at what time? Record it with `meanwhile interview`."
        ));
        return Ok(Some(date));
    }
    if at.is_none() {
        notes.push(NO_HOUR.to_owned());
    }
    let start = instant(zone, date, at);
    let ends_at = start
        .checked_add(SignedDuration::from_hours(1))
        .unwrap_or(start);
    let interview = Interview {
        ends_at,
        zone: Some(zone),
        people: Vec::new(),
        stage: Stage::default(),
        format: Format::default(),
        decided_same_day: false,
        cancelled: false,
        called_off: None,
        calendar: None,
        arranged_at: None,
        hour_unknown: at.is_none(),
    };
    edit.add_fact(id, start, FactKind::Interview(interview))?;
    Ok(Some(date))
}
