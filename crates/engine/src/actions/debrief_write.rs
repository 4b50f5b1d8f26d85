//! Writes into a debrief all that is known at once: answers, the day they named, the end. All of it is recorded, or
//! nothing.

use jiff::Timestamp;
use meanwhile_core::fact::Prediction;
use serde::{Deserialize, Serialize};

use super::RecordPromise;
use super::debrief::{CLOSED, DebriefDone, DebriefStep, finished};
use super::debrief_draft::Draft;
use super::promise_record::record_since;
use crate::engine::Engine;
use crate::error::EngineError;

/// What is written into a debrief. One that was not begun is begun by an answer or a day they named.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WriteDebrief {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview, by its id or the beginning of it; the last held unless given.
    pub interview: Option<String>,
    /// Steps with their whole answers, line by line. `Dana: …` ties a line to a person of that name.
    pub answers: Vec<(DebriefStep, Vec<String>)>,
    /// The answers from which these were made, by step: where another is stored by now, nothing is written.
    pub was: Vec<(DebriefStep, Vec<String>)>,
    /// What they said about when they will decide. It is no part of the debrief, but of all that follows.
    pub decides: Option<RecordPromise>,
    /// What the seeker privately expects; an earlier prediction stays unless given.
    pub prediction: Option<Prediction>,
    /// Whether it is closed then.
    pub finish: bool,
}

/// Writes into a debrief, and closes it where that is asked for.
///
/// # Errors
/// When it is closed, or to be closed and was never begun, or as of [`EngineError`]; nothing is changed then.
pub async fn write_debrief(
    engine: &Engine,
    now: Timestamp,
    input: WriteDebrief,
) -> Result<DebriefDone, EngineError> {
    let written = engine.act(now, "write_debrief", |edit| {
        let mut draft = Draft::of(edit, &input.application, input.interview.as_deref())?;
        let before = draft.debrief.clone();
        let begins =
            !input.answers.is_empty() || input.decides.is_some() || input.prediction.is_some();
        if draft.fact.is_none() && !begins {
            let why = "no debrief of this interview was begun";
            return Err(EngineError::not_now(
                why,
                "Begin one with `meanwhile debrief`.",
            ));
        }
        for (step, lines) in &input.answers {
            let was = input.was.iter().find(|(of, _)| of == step);
            draft.expect(edit, *step, was.map(|(_, it)| it.as_slice()), lines)?;
        }
        if let Some(decides) = &input.decides {
            record_since(edit, decides, draft.debrief.interview)?;
            draft.look_at_promise(edit)?;
        }
        for (step, lines) in &input.answers {
            draft.answer(edit, *step, lines);
            edit.say(format!("Saved: {}", step.question()));
        }
        if input.prediction.is_some() {
            draft.debrief.prediction = input.prediction;
            edit.say(draft.predicted(edit));
        }
        if input.finish {
            draft.debrief.finished_at = Some(edit.now);
            edit.say(CLOSED);
        } else if draft.minutes_left(edit.now) == 0 {
            edit.note("The time is over. What is written is saved; finish when you like.");
        }
        // The day they named stands beside the debrief, and alone is told as what it is.
        if draft.fact.is_none() || draft.debrief != before {
            draft.store(edit)?;
            let what = match input.finish {
                true => "Closed the debrief",
                false => "Debrief written",
            };
            edit.summary = format!("{what}: {}", draft.label(edit));
        }
        Ok(draft)
    });
    finished(engine, now, written.await?).await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{Undo, undo};
    use crate::testing::Bench;
    use crate::views;

    fn decides(by: &str, finish: bool) -> WriteDebrief {
        let application = "lindqvist".to_owned();
        WriteDebrief {
            application: application.clone(),
            decides: Some(RecordPromise {
                application,
                by: by.to_owned(),
                ..RecordPromise::default()
            }),
            finish,
            ..WriteDebrief::default()
        }
    }

    async fn facts(bench: &Bench) -> usize {
        let found = views::application(&bench.engine, bench.now, "lindqvist");
        found.await.unwrap().timeline.len()
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_day_they_named_begins_a_debrief_and_may_close_it_as_well() {
        let bench = Bench::interviewed("2026-04-07 16:00").await;
        let before = facts(&bench).await;
        let written = write_debrief(&bench.engine, bench.now, decides("17 april", true));
        let written = written.await.unwrap();
        assert_eq!(written.debrief.finished_at, Some(bench.now));
        assert_eq!(written.promised.unwrap().text, "Fri 17 April 2026");
        assert_eq!(facts(&bench).await, before + 2);
        // One step back takes all of it back.
        undo(&bench.engine, bench.now, Undo::default())
            .await
            .unwrap();
        assert_eq!(facts(&bench).await, before);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_day_they_named_is_recorded_once_however_often_it_is_saved() {
        let bench = Bench::interviewed("2026-04-07 16:00").await;
        let before = facts(&bench).await;
        let write = async |input| {
            let written = write_debrief(&bench.engine, bench.now, input).await;
            written.unwrap()
        };
        write(decides("17 april", false)).await;
        let closed = write(decides("17 april", true)).await;
        assert_eq!(closed.promised.unwrap().text, "Fri 17 April 2026");
        assert_eq!(facts(&bench).await, before + 2);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn whom_to_ask_is_added_to_the_day_and_another_day_is_another_entry() {
        let bench = Bench::interviewed("2026-04-07 16:00").await;
        let before = facts(&bench).await;
        let write = async |input| {
            let written = write_debrief(&bench.engine, bench.now, input).await;
            written.unwrap()
        };
        write(decides("17 april", false)).await;
        let mut asks = decides("17 april", false);
        let decides_by = asks.decides.as_mut().unwrap();
        decides_by.ask = Some(crate::actions::PersonInput::from("Dana"));
        write(asks).await;
        assert_eq!(facts(&bench).await, before + 2);
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        let timeline = meanwhile_core::timeline::Timeline::new(&desk.files[0].facts);
        let promised = timeline
            .facts()
            .iter()
            .rfind(|it| matches!(it.kind, meanwhile_core::fact::FactKind::Promised { .. }));
        // It was said as the interview ended, and not at the time of telling.
        assert!(promised.unwrap().at < bench.now);
        let asks = timeline.facts().iter().filter_map(|it| match it.kind {
            meanwhile_core::fact::FactKind::Promised { ask, .. } => Some(ask),
            _ => None,
        });
        assert_eq!(asks.collect::<Vec<_>>(), [Some(desk.people[0].id)]);
        write(decides("20 april", true)).await;
        assert_eq!(facts(&bench).await, before + 3);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn whom_to_ask_may_be_said_after_the_day_and_without_it() {
        let bench = Bench::interviewed("2026-04-07 16:00").await;
        let asks = |finish| {
            let mut asks = decides(" ", finish);
            let decides = asks.decides.as_mut().unwrap();
            decides.ask = Some(crate::actions::PersonInput::from("Dana"));
            asks
        };
        // Without any day there is nothing to keep a person with, and that is said.
        let refused = write_debrief(&bench.engine, bench.now, asks(false)).await;
        assert!(matches!(refused, Err(EngineError::Invalid { .. })));
        let first = write_debrief(&bench.engine, bench.now, decides("next week", false));
        first.await.unwrap();
        let before = facts(&bench).await;
        let asked = write_debrief(&bench.engine, bench.now, asks(false));
        assert!(asked.await.unwrap().done.action.is_some());
        // Once more changes nothing: it is no step to take back either.
        let again = write_debrief(&bench.engine, bench.now, asks(false));
        assert_eq!(again.await.unwrap().done.action, None);
        assert_eq!(facts(&bench).await, before);
        let view = views::application(&bench.engine, bench.now, "lindqvist");
        let timeline = view.await.unwrap().timeline;
        let told = timeline.iter().find(|it| it.text.contains("would answer"));
        let told = &told.unwrap().text;
        assert!(
            told.contains("between") && told.contains("ask Dana"),
            "{told}"
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn nothing_of_it_is_kept_when_a_part_cannot_be_taken() {
        let bench = Bench::interviewed("2026-04-07 16:00").await;
        let before = facts(&bench).await;
        let answers = vec![(DebriefStep::HighPoints, vec!["Pricing".to_owned()])];
        let unclear = WriteDebrief {
            answers,
            ..decides("garbage when", true)
        };
        assert!(
            write_debrief(&bench.engine, bench.now, unclear)
                .await
                .is_err()
        );
        let only_closed = WriteDebrief {
            decides: None,
            ..decides("", true)
        };
        let refused = write_debrief(&bench.engine, bench.now, only_closed).await;
        assert!(matches!(refused, Err(EngineError::NotNow { .. })));
        write_debrief(&bench.engine, bench.now, decides("17 april", true))
            .await
            .unwrap();
        let after = facts(&bench).await;
        // What is closed takes no day either.
        let closed = write_debrief(&bench.engine, bench.now, decides("18 april", false)).await;
        assert!(closed.is_err());
        assert_eq!((before + 2, facts(&bench).await), (after, after));
    }
}
