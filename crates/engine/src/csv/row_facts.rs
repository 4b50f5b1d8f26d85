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
            // It ended on the day the table names, or, as the seeker says now, by now.
            let at = closed.unwrap_or(edit.now);
            if held.is_some_and(|held| held > zone.date(at)) {
                notes.push(
                    "It ended before the interview, as the days stand: look at both.".to_owned(),
                );
            }
            close(edit, id, at, ended.outcome(), &facts)
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

/// Closes an application that is open; one that is over, or was opened again by hand, stays as it is.
fn close(
    edit: &mut Edit,
    id: ApplicationId,
    at: Timestamp,
    outcome: Outcome,
    facts: &[Fact],
) -> Result<(), EngineError> {
    let decided = |fact: &Fact| matches!(fact.kind, FactKind::Closed { .. } | FactKind::Reopened);
    let rejected = |fact: &Fact| matches!(&fact.kind, FactKind::Received(it) if it.reading == ReadingKind::Rejection);
    if facts.iter().any(|fact| decided(fact) || rejected(fact)) {
        return Ok(());
    }
    edit.add_fact(
        id,
        at,
        FactKind::Closed {
            outcome,
            door_open: false,
        },
    )
    .map(drop)
}

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
    let Some(time) = at else {
        let day = crate::present::day(date);
        notes.push(format!(
            "An interview on {day}, but at what time? Record it with `meanwhile interview`."
        ));
        return Ok(Some(date));
    };
    let start = zone.at(date, time);
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
    };
    edit.add_fact(id, start, FactKind::Interview(interview))?;
    Ok(Some(date))
}
