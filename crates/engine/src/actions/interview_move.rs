//! Moves an interview to another time, or corrects what was recorded of it.

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind, Format, Interview, Stage};
use meanwhile_core::id::FactId;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use super::interview_record::{end, say};
use super::records::people_named;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use crate::typed::{Typed, zone};
use meanwhile_core::record::PersonRole;

/// A change to an interview. What is `None` stays.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MoveInterview {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview; the next one ahead, else the last held, unless given.
    pub interview: Option<FactId>,
    /// The new start, as typed.
    pub start: Option<String>,
    /// The new end, as typed; the length stays unless this or `minutes` is given.
    pub end: Option<String>,
    /// The new length in minutes.
    pub minutes: Option<u32>,
    /// The zone that the times are meant in; the one it was arranged in otherwise.
    pub zone: Option<String>,
    /// People to add.
    pub add_people: Vec<PersonInput>,
    /// People who were not there after all, by name.
    pub remove_people: Vec<String>,
    /// How far along it is.
    pub stage: Option<Stage>,
    /// How it is held.
    pub format: Option<Format>,
    /// They decide on the very day.
    pub decided_same_day: Option<bool>,
}

/// Moves an interview to another time, or corrects what was recorded of it.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn move_interview(
    engine: &Engine,
    now: Timestamp,
    input: MoveInterview,
) -> Result<Done, EngineError> {
    let moved = engine
        .act(now, "move_interview", |edit| change(edit, &input))
        .await?;
    Ok(moved.1)
}

fn change(edit: &mut Edit, input: &MoveInterview) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let facts = edit.facts(id)?;
    let (old, before) = which(edit, &facts, input.interview)?;
    let mut interview = before.clone();
    let mut reader = edit.reader();
    reader.zone = interview.zone.unwrap_or(reader.zone);
    if let Some(typed) = input.zone.as_deref().filter(|it| !it.trim().is_empty()) {
        reader.zone = zone(typed)?;
        interview.zone = Some(reader.zone);
    }
    let length = before.ends_at.duration_since(old.at);
    let mut start = Typed {
        at: old.at,
        ends_at: None,
        zone: interview.zone,
        notes: Vec::new(),
    };
    if let Some(words) = input.start.as_deref() {
        start = reader.appointment(words)?;
        interview.zone = start.zone.or(interview.zone);
    }
    if start.ends_at.is_none() && length.is_positive() {
        start.ends_at = start.at.checked_add(length).ok();
    }
    interview.ends_at = end(edit, &reader, &start, input.end.as_deref(), input.minutes)?;
    for person in people_named(edit, id, &input.add_people, PersonRole::Interviewer)? {
        if !interview.people.contains(&person) {
            interview.people.push(person);
        }
    }
    for words in &input.remove_people {
        let person = edit.index().one_person(words)?;
        interview.people.retain(|it| *it != person);
    }
    interview.stage = input.stage.unwrap_or(interview.stage);
    interview.format = input.format.unwrap_or(interview.format);
    interview.decided_same_day = input.decided_same_day.unwrap_or(interview.decided_same_day);
    interview.cancelled = false;
    if interview == *before && start.at == old.at {
        edit.summary = "Nothing to change".to_owned();
        return Ok(());
    }
    for note in start.notes {
        edit.note(note);
    }
    say(edit, start.at, &interview);
    let corrected = edit.correct(old, start.at, FactKind::Interview(interview))?;
    repoint_debriefs(edit, &facts, old.id, corrected)?;
    edit.summary = format!(
        "Changed the interview: {}",
        edit.names().application(id).label()
    );
    Ok(())
}

/// The interview that is meant: the one named, the next ahead, else the last held.
pub(super) fn which<'f>(
    edit: &Edit,
    facts: &'f [Fact],
    named: Option<FactId>,
) -> Result<(&'f Fact, &'f Interview), EngineError> {
    let interviews = || {
        facts.iter().filter_map(|fact| match &fact.kind {
            FactKind::Interview(interview) => Some((fact, interview)),
            _ => None,
        })
    };
    if let Some(named) = named {
        let found = interviews().find(|(fact, _)| fact.id == named);
        return found.ok_or_else(|| EngineError::NoSuch {
            what: "interview",
            words: named.to_string(),
            near: Vec::new(),
        });
    }
    let ahead = interviews().find(|(_, it)| !it.cancelled && it.ends_at > edit.now);
    let held = || interviews().filter(|(_, it)| !it.cancelled).last();
    ahead.or_else(held).ok_or_else(|| {
        EngineError::not_now(
            "no interview is recorded here",
            "`meanwhile interview` records one.",
        )
    })
}

/// Lets debriefs of a corrected interview follow it.
fn repoint_debriefs(
    edit: &mut Edit,
    facts: &[Fact],
    from: FactId,
    to: FactId,
) -> Result<(), EngineError> {
    for fact in facts {
        if let FactKind::Debrief(debrief) = &fact.kind
            && debrief.interview == Some(from)
        {
            let mut debrief = debrief.clone();
            debrief.interview = Some(to);
            edit.correct(fact, fact.at, FactKind::Debrief(debrief))?;
        }
    }
    Ok(())
}
