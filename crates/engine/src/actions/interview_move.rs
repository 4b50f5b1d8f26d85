//! Moves an interview to another time, or corrects what was recorded of it.

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind, Format, Interview, Stage};
use meanwhile_core::id::FactId;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use super::fact_retract::fact_named;
use super::interview_record::{end, refuse_far, say};
use super::records::people_named;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use crate::typed::{Typed, zone};
use meanwhile_core::record::PersonRole;

/// A change to an interview. What is `None` stays.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct MoveInterview {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview, by its id or the beginning of it; the only one ahead, else the last held, unless given.
    pub interview: Option<String>,
    /// The new start, as typed.
    pub start: Option<String>,
    /// The new end, as typed; the length stays unless this or `minutes` is given.
    pub end: Option<String>,
    /// The new length in minutes.
    pub minutes: Option<u32>,
    /// The zone that the times are meant in; the seeker's own otherwise.
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
    let (old, before) = which(edit, &facts, input.interview.as_deref())?;
    let mut interview = before.clone();
    let mut reader = edit.reader();
    if let Some(typed) = input.zone.as_deref().filter(|it| !it.trim().is_empty()) {
        reader.zone = zone(typed)?;
        interview.zone = Some(reader.zone);
    }
    let length = before.ends_at.duration_since(old.at);
    let mut start = Typed {
        at: old.at,
        ends_at: None,
        zone: None,
        notes: Vec::new(),
    };
    if let Some(words) = input.start.as_deref() {
        start = reader.appointment(words)?;
        refuse_far(edit, start.at)?;
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
    (interview.cancelled, interview.called_off) = (false, None);
    if interview == *before && start.at == old.at {
        edit.summary = "Nothing changed: the interview is recorded so already".to_owned();
        return Ok(());
    }
    for note in start.notes {
        edit.note(note);
    }
    if start.at != old.at {
        // What is typed was arranged by now, whatever the mail said before.
        interview.arranged_at = None;
    }
    say(edit, start.at, &interview);
    let corrected = edit.correct(old, start.at, FactKind::Interview(interview))?;
    repoint_debriefs(edit, &facts, old.id, corrected)?;
    edit.summary = format!("Changed the interview: {}", edit.names().label(id));
    Ok(())
}

/// The interview that is meant: the one named, the only one ahead, else the last held.
pub(super) fn which<'f>(
    edit: &Edit,
    facts: &'f [Fact],
    named: Option<&str>,
) -> Result<(&'f Fact, &'f Interview), EngineError> {
    let interviews = || {
        facts.iter().filter_map(|fact| match &fact.kind {
            FactKind::Interview(interview) => Some((fact, interview)),
            _ => None,
        })
    };
    if let Some(named) = named {
        let id = fact_named(edit, named)?.id;
        let found = interviews().find(|(fact, _)| fact.id == id);
        return found.ok_or_else(|| EngineError::NoSuch {
            what: "interview",
            words: named.to_string(),
            near: Vec::new(),
        });
    }
    let ahead = interviews().filter(|(_, it)| !it.cancelled && it.ends_at > edit.now);
    let ahead: Vec<(&Fact, &Interview)> = ahead.collect();
    let held = || interviews().rfind(|(_, it)| !it.cancelled);
    match ahead.as_slice() {
        [only] => Ok(*only),
        [] => held().ok_or_else(|| {
            EngineError::not_now(
                "no interview is recorded here",
                "`meanwhile interview` records one.",
            )
        }),
        several => Err(which_of(edit, several)),
    }
}

/// Asks which of several interviews ahead is meant: the next one would be a guess.
fn which_of(edit: &Edit, several: &[(&Fact, &Interview)]) -> EngineError {
    let names = edit.names();
    let choices = several.iter().map(|(fact, _)| {
        let at = names.moment(fact.at);
        format!("`--which {}` ({at})", shortest(edit, &fact.id.to_string()))
    });
    let choices: Vec<String> = choices.collect();
    EngineError::not_now(
        format!(
            "{} interviews are ahead, and it is not clear which is meant",
            several.len()
        ),
        &format!("Say which: {}.", choices.join(", ")),
    )
}

/// Fewest characters of an id that are shown.
const ID_CHARS_MIN: usize = 8;

/// The shortest beginning of an entry's id that begins no other entry's.
pub(super) fn shortest(edit: &Edit, id: &str) -> String {
    let facts = edit.desk.files.iter().flat_map(|file| &file.facts);
    let all: Vec<String> = facts.map(|fact| fact.id.to_string()).collect();
    let means_it = |end: &usize| {
        let start = id.get(..*end);
        start.is_some_and(|start| all.iter().filter(|it| it.starts_with(start)).count() < 2)
    };
    let end = (ID_CHARS_MIN..id.len()).find(means_it).unwrap_or(id.len());
    id.get(..end).unwrap_or(id).to_owned()
}

/// Lets debriefs of a corrected interview follow it.
pub(super) fn repoint_debriefs(
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{CancelInterview, SaveDebrief, cancel_interview, save_debrief};
    use crate::testing::Bench;

    async fn interviews(bench: &Bench) -> Vec<(String, Interview)> {
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        let timeline = meanwhile_core::timeline::Timeline::new(&desk.files[0].facts);
        let found = timeline.facts().iter().filter_map(|fact| match &fact.kind {
            FactKind::Interview(interview) => Some((fact.at.to_string(), interview.clone())),
            _ => None,
        });
        found.collect()
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_move_keeps_the_length_and_the_people() {
        let bench = Bench::interviewed("2026-04-06 09:00").await;
        let input = MoveInterview {
            application: "lindqvist".to_owned(),
            start: Some("2026-04-09 10:00".to_owned()),
            add_people: vec![PersonInput::from("Lee Brandt")],
            ..MoveInterview::default()
        };
        move_interview(&bench.engine, bench.now, input)
            .await
            .unwrap();
        bench.expect_wake_of_the_plan().await;
        let found = interviews(&bench).await;
        assert_eq!(found.len(), 1, "the old time does not hold any more");
        assert_eq!(found[0].0, "2026-04-09T14:00:00Z");
        assert_eq!(found[0].1.ends_at.to_string(), "2026-04-09T15:00:00Z");
        assert_eq!(found[0].1.people.len(), 2);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn of_two_interviews_ahead_none_is_guessed() {
        let bench = Bench::interviewed("2026-04-06 09:00").await;
        let second = crate::actions::RecordInterview {
            application: "lindqvist".to_owned(),
            start: "2026-04-20 15:00".to_owned(),
            ..Default::default()
        };
        crate::actions::record_interview(&bench.engine, bench.now, second)
            .await
            .unwrap();
        let cancel = |interview| CancelInterview {
            application: "lindqvist".to_owned(),
            interview,
            ..CancelInterview::default()
        };
        let to = MoveInterview {
            application: "lindqvist".to_owned(),
            start: Some("2026-04-21 10:00".to_owned()),
            ..MoveInterview::default()
        };
        let moved = move_interview(&bench.engine, bench.now, to).await;
        let asked = cancel_interview(&bench.engine, bench.now, cancel(None)).await;
        for refused in [moved, asked] {
            let refused = refused.unwrap_err();
            assert!(
                refused.to_string().contains("2 interviews are ahead"),
                "{refused}"
            );
            let hint = refused.hint().unwrap();
            assert!(hint.contains("20 April 2026"), "{hint}");
            assert_eq!(hint.matches("--which ").count(), 2, "{hint}");
        }
        let hint = cancel_interview(&bench.engine, bench.now, cancel(None))
            .await
            .unwrap_err()
            .hint()
            .unwrap();
        let last = hint.rsplit("--which ").next().unwrap();
        let named = last.split('`').next().unwrap().to_owned();
        cancel_interview(&bench.engine, bench.now, cancel(Some(named)))
            .await
            .unwrap();
        let found = interviews(&bench).await;
        let off: Vec<bool> = found.iter().map(|(_, it)| it.cancelled).collect();
        assert_eq!(off, [false, true], "the one that was named");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn one_that_is_called_off_stays_on_the_timeline() {
        let bench = Bench::interviewed("2026-04-06 09:00").await;
        let cancel = CancelInterview {
            application: "lindqvist".to_owned(),
            ..CancelInterview::default()
        };
        cancel_interview(&bench.engine, bench.now, cancel.clone())
            .await
            .unwrap();
        assert!(interviews(&bench).await[0].1.cancelled);
        assert!(
            cancel_interview(&bench.engine, bench.now, cancel)
                .await
                .is_err()
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_debrief_follows_the_interview_it_is_about() {
        let bench = Bench::interviewed("2026-04-07 16:00").await;
        let lines = vec!["Calm".to_owned()];
        let save = SaveDebrief {
            application: "lindqvist".to_owned(),
            lines,
            ..SaveDebrief::default()
        };
        save_debrief(&bench.engine, bench.now, save.clone())
            .await
            .unwrap();
        let longer = MoveInterview {
            application: "lindqvist".to_owned(),
            minutes: Some(90),
            ..MoveInterview::default()
        };
        move_interview(&bench.engine, bench.now, longer)
            .await
            .unwrap();
        let again = save_debrief(&bench.engine, bench.now, save).await.unwrap();
        assert_eq!(again.done.action, None, "the same draft, the same answer");
    }
}
