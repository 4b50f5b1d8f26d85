//! The debrief of an interview: started, answered step by step, finished, and then closed but for one line a day.
//!
//! Each answer is stored as it is given, so that a crash loses none. Nothing in it is a grade.

use jiff::Timestamp;
use meanwhile_core::fact::{Debrief, Fact, FactKind, Prediction};
use meanwhile_core::id::FactId;
use serde::{Deserialize, Serialize};

use super::debrief_draft::Draft;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::Names;
use crate::shapes::{ApplicationRef, Day, Done, Moment};

/// What is said when a debrief is closed.
pub(super) const CLOSED: &str =
    "The debrief is closed. What it taught comes back when you prepare the next interview.";

/// What is said when a prediction is taken down.
pub(super) const PREDICTED: &str = "Noted what you expect. Nothing is made of it here; `meanwhile stats` tells over all applications how such hunches turned out.";
/// The same where they have answered before.
pub(super) const PREDICTED_LATE: &str =
    "Noted, but they have answered already, so it is not counted among such hunches.";

/// Begins a debrief, or takes up its draft.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct StartDebrief {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview, by its id or the beginning of it; the last held unless given.
    pub interview: Option<String>,
}

/// An answer to one step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct SaveDebrief {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview, by its id or the beginning of it; the last held unless given.
    pub interview: Option<String>,
    /// The step that is answered.
    pub step: DebriefStep,
    /// The whole answer, line by line; replaces an earlier one. `Dana: …` ties a line to a person of that name.
    pub lines: Vec<String>,
    /// What the seeker privately expects. With it the step stays as it is where no lines are given.
    pub prediction: Option<Prediction>,
    /// The answer from which this one was made: where another is stored by now, nothing is saved.
    pub was: Option<Vec<String>>,
}

/// Closes a debrief.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct FinishDebrief {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview, by its id or the beginning of it; the last held unless given.
    pub interview: Option<String>,
}

/// One line after the debrief is closed; at most one a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WriteDebriefLine {
    /// Words that mean the application, or its id.
    pub application: String,
    /// The line.
    pub text: String,
}

/// The steps, in the order in which they are asked.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DebriefStep {
    /// What went well?
    #[default]
    HighPoints,
    /// What did they say matters to them?
    Mattered,
    /// What do you and they have in common?
    SharedTopics,
    /// Who said what that is worth keeping?
    Said,
    /// Which questions did they ask?
    QuestionsAsked,
    /// What would you do differently?
    Differently,
}

/// How a debrief stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DebriefDone {
    /// What was done.
    pub done: Done,
    /// The application.
    pub application: ApplicationRef,
    /// The interview it is about.
    pub interview: Option<FactId>,
    /// The answers so far.
    pub debrief: Debrief,
    /// When it was begun.
    pub started: Moment,
    /// How many minutes it is meant to take.
    pub minutes: u32,
    /// Minutes left; 0 when they are over.
    pub minutes_left: u32,
    /// The last day they named for their answer since that interview, if they did.
    pub promised: Option<Day>,
    /// The next step without an answer; `None` when it is closed or all are answered.
    pub next: Option<DebriefStep>,
}

impl DebriefStep {
    /// All steps, in the order in which they are asked.
    pub const ALL: [Self; 6] = [
        Self::HighPoints,
        Self::Mattered,
        Self::SharedTopics,
        Self::Said,
        Self::QuestionsAsked,
        Self::Differently,
    ];

    /// The question of this step.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::HighPoints => "What went well? One to three moments.",
            Self::Mattered => "What did they say matters to them?",
            Self::SharedTopics => "What do you and they have in common?",
            Self::Said => "Who said something worth keeping? “Dana: …”",
            Self::QuestionsAsked => "Which questions did they ask?",
            Self::Differently => "One thing to do differently next time.",
        }
    }
}

/// Begins a debrief, or takes up its draft.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn start_debrief(
    engine: &Engine,
    now: Timestamp,
    input: StartDebrief,
) -> Result<DebriefDone, EngineError> {
    let started = engine.act(now, "start_debrief", |edit| {
        let mut draft = Draft::of(edit, &input.application, input.interview.as_deref())?;
        // One that was left alone until its minutes were over begins anew.
        let is_left = draft.debrief.is_blank() && draft.minutes_left(edit.now) == 0;
        if is_left {
            draft.started_at = edit.now;
        }
        if draft.fact.is_none() || is_left {
            draft.store(edit)?;
            edit.say(format!(
                "{} minutes, then it is closed. Nothing in it is a grade.",
                draft.minutes
            ));
            edit.summary = format!("Began the debrief: {}", draft.label(edit));
        }
        Ok(draft)
    });
    finished(engine, now, started.await?).await
}

/// Saves the answer to one step. A debrief that was not begun is begun by it.
///
/// # Errors
/// When the debrief is closed, or as of [`EngineError`]; nothing is changed then.
pub async fn save_debrief(
    engine: &Engine,
    now: Timestamp,
    input: SaveDebrief,
) -> Result<DebriefDone, EngineError> {
    let saved = engine.act(now, "save_debrief", |edit| {
        let mut draft = Draft::of(edit, &input.application, input.interview.as_deref())?;
        let before = draft.debrief.clone();
        let answers = input.prediction.is_none() || !input.lines.is_empty();
        if answers {
            draft.expect(edit, input.step, input.was.as_deref(), &input.lines)?;
            draft.answer(edit, input.step, &input.lines);
        }
        draft.debrief.prediction = input.prediction.or(before.prediction);
        if draft.fact.is_none() || draft.debrief != before {
            draft.store(edit)?;
            if answers {
                edit.say(format!("Saved: {}", input.step.question()));
            }
            if draft.debrief.prediction != before.prediction {
                edit.say(draft.predicted(edit));
            }
            edit.summary = format!(
                "Debrief, “{}”: {}",
                input.step.question(),
                draft.label(edit)
            );
        }
        if draft.minutes_left(edit.now) == 0 {
            edit.note("The time is over. What is written is saved; finish when you like.");
        }
        Ok(draft)
    });
    finished(engine, now, saved.await?).await
}

/// Closes a debrief; from then on it can be read, and one line a day can be added.
///
/// # Errors
/// When there is none or it is closed, or as of [`EngineError`]; nothing is changed then.
pub async fn finish_debrief(
    engine: &Engine,
    now: Timestamp,
    input: FinishDebrief,
) -> Result<DebriefDone, EngineError> {
    let closed = engine.act(now, "finish_debrief", |edit| {
        let mut draft = Draft::of(edit, &input.application, input.interview.as_deref())?;
        if draft.fact.is_none() {
            let why = "no debrief of this interview was begun";
            return Err(EngineError::not_now(
                why,
                "Begin one with `meanwhile debrief`.",
            ));
        }
        draft.debrief.finished_at = Some(edit.now);
        draft.store(edit)?;
        edit.say(CLOSED);
        edit.summary = format!("Closed the debrief: {}", draft.label(edit));
        Ok(draft)
    });
    finished(engine, now, closed.await?).await
}

/// Adds the line of the day to a closed debrief.
///
/// # Errors
/// When no debrief is closed or today's line is written, or as of [`EngineError`]; nothing is changed then.
pub async fn write_debrief_line(
    engine: &Engine,
    now: Timestamp,
    input: WriteDebriefLine,
) -> Result<Done, EngineError> {
    let written = engine.act(now, "write_debrief_line", |edit| {
        let id = edit.pick(&input.application)?;
        let text = crate::typed::required("text", &input.text, "the line")?;
        let facts = edit.facts(id)?;
        let (minutes, now) = (crate::debriefed::minutes(&edit.settings), edit.now);
        let closed = |it: &Fact| match &it.kind {
            FactKind::Debrief(debrief) => {
                crate::debriefed::closed_at(debrief, it.at, minutes, now).is_some()
            }
            _ => false,
        };
        if !facts.iter().any(closed) {
            let why = "no debrief is closed here yet";
            return Err(EngineError::not_now(
                why,
                "Write into the debrief itself, then finish it.",
            ));
        }
        let zone = edit.settings.seeker.zone;
        let today = zone.date(edit.now);
        let is_todays = |it: &Fact| {
            matches!(it.kind, FactKind::DebriefLine { .. }) && zone.date(it.at) == today
        };
        if facts.iter().any(is_todays) {
            let why = "today's line is written already; one a day is enough";
            return Err(EngineError::not_now(why, "`meanwhile undo` takes it back."));
        }
        let at = edit.now;
        edit.add_fact(id, at, FactKind::DebriefLine { text: text.clone() })?;
        edit.say(format!("Added: {text}"));
        edit.summary = format!("A line added: {}", edit.names().label(id));
        Ok(())
    });
    Ok(written.await?.1)
}

/// How a debrief stands after something was done to it.
pub(super) async fn finished(
    engine: &Engine,
    now: Timestamp,
    (draft, done): (Draft, Done),
) -> Result<DebriefDone, EngineError> {
    let loaded = engine.load().await?;
    let names = Names::new(&loaded.desk, loaded.settings.seeker.zone);
    Ok(DebriefDone {
        done,
        application: names.application(draft.application),
        interview: draft.debrief.interview,
        started: names.moment(draft.started_at),
        minutes: u32::try_from(draft.minutes).unwrap_or(0),
        minutes_left: draft.minutes_left(now),
        promised: draft.promised.map(Day::new),
        next: draft.next(),
        debrief: draft.debrief,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    fn save(step: DebriefStep, line: &str) -> SaveDebrief {
        SaveDebrief {
            application: "lindqvist".to_owned(),
            step,
            lines: vec![line.to_owned()],
            ..SaveDebrief::default()
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn each_answer_is_stored_as_it_is_given() {
        let mut bench = Bench::interviewed("2026-04-07 16:00").await;
        let start = StartDebrief {
            application: "lindqvist".to_owned(),
            interview: None,
        };
        let begun = start_debrief(&bench.engine, bench.now, start.clone())
            .await
            .unwrap();
        assert_eq!(
            (begun.minutes_left, begun.next),
            (10, Some(DebriefStep::HighPoints))
        );
        bench.set("2026-04-07 16:04");
        let saved = save_debrief(
            &bench.engine,
            bench.now,
            save(
                DebriefStep::HighPoints,
                "Dana: laughed at the harbour story",
            ),
        );
        let saved = saved.await.unwrap();
        assert_eq!(
            (saved.minutes_left, saved.next),
            (6, Some(DebriefStep::Mattered))
        );
        assert!(saved.debrief.high_points[0].person.is_some());
        assert_eq!(
            saved.debrief.high_points[0].text,
            "laughed at the harbour story"
        );
        // A crash later the draft is taken up where it was.
        bench.set("2026-04-07 16:20");
        let again = start_debrief(&bench.engine, bench.now, start)
            .await
            .unwrap();
        assert_eq!(again.debrief.high_points.len(), 1);
        assert_eq!((again.minutes_left, again.done.action), (0, None));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_prediction_is_saved_beside_the_answers() {
        let bench = Bench::interviewed("2026-04-07 16:00").await;
        let said = save(DebriefStep::HighPoints, "Pricing");
        save_debrief(&bench.engine, bench.now, said).await.unwrap();
        let predicted = SaveDebrief {
            application: "lindqvist".to_owned(),
            prediction: Some(Prediction::WillNotHear),
            ..SaveDebrief::default()
        };
        let saved = save_debrief(&bench.engine, bench.now, predicted).await;
        let saved = saved.unwrap();
        assert_eq!(saved.debrief.prediction, Some(Prediction::WillNotHear));
        assert_eq!(saved.debrief.high_points.len(), 1, "the step stays");
        assert_eq!(saved.done.changed, [PREDICTED]);
        // Another answer leaves the prediction alone.
        let more = save(DebriefStep::Mattered, "Clear writing");
        let saved = save_debrief(&bench.engine, bench.now, more).await.unwrap();
        assert_eq!(saved.debrief.prediction, Some(Prediction::WillNotHear));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn who_knows_the_answer_is_told_that_it_is_no_prediction() {
        let bench = Bench::interviewed("2026-04-07 18:00").await;
        let no = crate::actions::RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(meanwhile_core::fact::ReadingKind::Rejection),
            ..Default::default()
        };
        crate::actions::record_heard(&bench.engine, bench.now, no)
            .await
            .unwrap();
        let predicted = SaveDebrief {
            application: "lindqvist".to_owned(),
            prediction: Some(Prediction::WillNotHear),
            ..SaveDebrief::default()
        };
        let saved = save_debrief(&bench.engine, bench.now, predicted).await;
        assert_eq!(saved.unwrap().done.changed, [PREDICTED_LATE]);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_closed_debrief_takes_one_line_a_day_and_no_more() {
        let mut bench = Bench::interviewed("2026-04-07 16:00").await;
        let line = |text: &str| WriteDebriefLine {
            application: "lindqvist".to_owned(),
            text: text.to_owned(),
        };
        assert!(
            write_debrief_line(&bench.engine, bench.now, line("early"))
                .await
                .is_err()
        );
        save_debrief(
            &bench.engine,
            bench.now,
            save(DebriefStep::Differently, "Breathe"),
        )
        .await
        .unwrap();
        let finish = FinishDebrief {
            application: "lindqvist".to_owned(),
            interview: None,
        };
        let closed = finish_debrief(&bench.engine, bench.now, finish.clone())
            .await
            .unwrap();
        assert_eq!(closed.debrief.finished_at, Some(bench.now));
        assert!(
            finish_debrief(&bench.engine, bench.now, finish)
                .await
                .is_err()
        );
        assert!(
            save_debrief(&bench.engine, bench.now, save(DebriefStep::Said, "More"))
                .await
                .is_err()
        );
        write_debrief_line(&bench.engine, bench.now, line("One thought"))
            .await
            .unwrap();
        assert!(
            write_debrief_line(&bench.engine, bench.now, line("Another"))
                .await
                .is_err()
        );
        bench.set("2026-04-08 00:10");
        write_debrief_line(&bench.engine, bench.now, line("The next day"))
            .await
            .unwrap();
    }

    #[tokio::test(flavor = "current_thread")]
    async fn there_is_nothing_to_write_about_before_the_end() {
        let bench = Bench::interviewed("2026-04-07 14:30").await;
        let early = save_debrief(&bench.engine, bench.now, save(DebriefStep::Said, "x")).await;
        assert!(matches!(early, Err(EngineError::NotNow { .. })));
    }
}
