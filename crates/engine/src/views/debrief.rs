//! How does a debrief stand, and what is written in it? Looking does not begin one.

use jiff::Timestamp;
use meanwhile_core::fact::{Debrief, Fact, FactKind, Prediction, Remark};
use meanwhile_core::id::FactId;
use meanwhile_core::plan::Study;
use meanwhile_core::time::Zone;
use serde::Serialize;

use crate::actions::DebriefStep;
use crate::debriefed;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::{Names, day_of};
use crate::shapes::{ApplicationRef, Day, Moment, PersonRef};

/// The debrief of an interview.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DebriefView {
    /// The application.
    pub application: ApplicationRef,
    /// The interview it is about: the one asked for, else the last held; `None` where none was held yet.
    pub interview: Option<HeldInterview>,
    /// How it stands.
    pub state: DebriefState,
    /// Every step with its answer, line by line; `Dana: …` where a line is tied to a person.
    pub answers: Vec<(DebriefStep, Vec<String>)>,
    /// What the seeker privately expects, if they said.
    pub prediction: Option<Prediction>,
    /// How many minutes it is meant to take.
    pub minutes: u32,
    /// Minutes left; 0 when they are over.
    pub minutes_left: u32,
    /// The last day they named for their answer since that interview, if they did.
    pub promised: Option<Day>,
    /// The lines added after it was closed, earliest first.
    pub lines: Vec<AddedLine>,
    /// The line of today is written.
    pub has_line_today: bool,
}

/// An interview that was held.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HeldInterview {
    /// Its id.
    pub id: FactId,
    /// When it began.
    pub at: Moment,
    /// Who asked the questions.
    pub people: Vec<PersonRef>,
}

/// How a debrief stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum DebriefState {
    /// Nothing is written.
    NotBegun,
    /// It is being written.
    Open {
        /// When it was begun.
        since: Moment,
    },
    /// It can be read.
    Closed {
        /// When it was closed.
        at: Moment,
    },
}

/// A line that was added later.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AddedLine {
    /// The day.
    pub day: Day,
    /// The line.
    pub text: String,
}

/// How does the debrief of an interview stand?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn debrief(
    engine: &Engine,
    now: Timestamp,
    words: &str,
    interview: Option<&str>,
) -> Result<DebriefView, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let zone = loaded.settings.seeker.zone;
    let names = Names::new(&loaded.desk, zone);
    let id = names.index().one_application(words)?;
    let missing = || EngineError::Bug(format!("application {id} has no timeline"));
    let facts = study.timeline(id).ok_or_else(missing)?.facts();
    let named = interview.and_then(|it| it.trim().parse::<FactId>().ok());
    let held = debriefed::held(facts, named, now);
    let written = held.and_then(|(held, _)| debriefed::written(facts, held.id));
    let written = written.map(|(fact, it)| (fact.at, it));
    let minutes = debriefed::minutes(&loaded.settings);
    let started = written.map_or(now, |(at, _)| at);
    let lines = lines(facts, zone);
    let empty = Debrief::default();
    let answers = written.map_or(&empty, |(_, it)| it);
    Ok(DebriefView {
        application: names.application(id),
        interview: held.map(|(fact, it)| HeldInterview {
            id: fact.id,
            at: names.moment(fact.at),
            people: it.people.iter().map(|id| names.person(*id)).collect(),
        }),
        state: state(&names, written, minutes, now),
        answers: DebriefStep::ALL
            .into_iter()
            .map(|step| (step, answer(&names, answers, step)))
            .collect(),
        prediction: answers.prediction,
        minutes: u32::try_from(minutes).unwrap_or(0),
        minutes_left: debriefed::minutes_left(minutes, started, now),
        promised: held
            .and_then(|(held, _)| debriefed::promised_since(facts, held.at))
            .map(Day::new),
        has_line_today: lines.iter().any(|it| it.day.date == zone.date(now)),
        lines,
    })
}

fn state(
    names: &Names<'_>,
    written: Option<(Timestamp, &Debrief)>,
    minutes: i64,
    now: Timestamp,
) -> DebriefState {
    let Some((since, debrief)) = written else {
        return DebriefState::NotBegun;
    };
    // Begun, left alone, and its minutes over: there is nothing to close, and it may be begun anew.
    let is_left = debrief.is_blank() && debriefed::minutes_left(minutes, since, now) == 0;
    if debrief.finished_at.is_none() && is_left {
        return DebriefState::NotBegun;
    }
    match debriefed::closed_at(debrief, since, minutes, now) {
        None => DebriefState::Open {
            since: names.moment(since),
        },
        Some(at) => DebriefState::Closed {
            at: names.moment(at),
        },
    }
}

fn lines(facts: &[&Fact], zone: Zone) -> Vec<AddedLine> {
    let lines = facts.iter().filter_map(|fact| match &fact.kind {
        FactKind::DebriefLine { text } => Some(AddedLine {
            day: day_of(fact.at, zone),
            text: text.clone(),
        }),
        _ => None,
    });
    lines.collect()
}

/// The answer to a step as it would be typed.
fn answer(names: &Names<'_>, debrief: &Debrief, step: DebriefStep) -> Vec<String> {
    let typed = |remarks: &[Remark]| {
        let line = |it: &Remark| match it.person {
            Some(id) => format!("{}: {}", names.person_name(id), it.text),
            None => it.text.clone(),
        };
        remarks.iter().map(line).collect()
    };
    match step {
        DebriefStep::HighPoints => typed(&debrief.high_points),
        DebriefStep::Mattered => typed(&debrief.mattered),
        DebriefStep::SharedTopics => typed(&debrief.shared_topics),
        DebriefStep::Said => typed(&debrief.said),
        DebriefStep::QuestionsAsked => debrief.questions_asked.clone(),
        DebriefStep::Differently => debrief.differently.clone(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{FinishDebrief, SaveDebrief, finish_debrief, save_debrief};
    use crate::testing::Bench;

    fn save(line: &str, was: Option<&str>) -> SaveDebrief {
        SaveDebrief {
            application: "lindqvist".to_owned(),
            step: DebriefStep::Mattered,
            lines: vec![line.to_owned()],
            was: was.map(|it| vec![it.to_owned()]),
            ..SaveDebrief::default()
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn looking_begins_nothing_and_answers_come_back_as_they_were_typed() {
        let mut bench = Bench::interviewed("2026-04-07 16:00").await;
        let look = async |bench: &Bench| {
            debrief(&bench.engine, bench.now, "lindqvist", None)
                .await
                .unwrap()
        };
        assert_eq!(look(&bench).await.state, DebriefState::NotBegun);
        assert_eq!(look(&bench).await.minutes_left, 10);
        save_debrief(&bench.engine, bench.now, save("Dana: clear writing", None))
            .await
            .unwrap();
        bench.set("2026-04-07 16:03");
        let open = look(&bench).await;
        assert!(matches!(open.state, DebriefState::Open { .. }));
        assert_eq!(open.minutes_left, 7);
        assert_eq!(open.answers[1].1, ["Dana Okafor: clear writing"]);
        let finish = FinishDebrief {
            application: "lindqvist".to_owned(),
            interview: None,
        };
        finish_debrief(&bench.engine, bench.now, finish)
            .await
            .unwrap();
        assert!(matches!(
            look(&bench).await.state,
            DebriefState::Closed { .. }
        ));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_answer_that_was_changed_elsewhere_is_not_written_over() {
        let bench = Bench::interviewed("2026-04-07 16:00").await;
        let save = async |it| save_debrief(&bench.engine, bench.now, it).await;
        save(self::save("One", None)).await.unwrap();
        save(self::save("Two", Some("One"))).await.unwrap();
        let late = save(self::save("Three", Some("One"))).await;
        assert!(matches!(late, Err(EngineError::NotNow { .. })));
        // The same words again are no change.
        save(self::save("Two", Some("One"))).await.unwrap();
        let now = debrief(&bench.engine, bench.now, "lindqvist", None);
        assert_eq!(now.await.unwrap().answers[1].1, ["Two"]);
    }
}
