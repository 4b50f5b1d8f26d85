//! Records that an interview was called off. It stays on the timeline.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::interview_move::which;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use meanwhile_core::fact::FactKind;

/// An interview that was called off.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct CancelInterview {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview, by its id or the beginning of it; the only one ahead, else the last held, unless given.
    pub interview: Option<String>,
    /// The seeker called it off; else they did.
    pub by_me: bool,
}

/// Records that an interview was called off. It stays on the timeline.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn cancel_interview(
    engine: &Engine,
    now: Timestamp,
    input: CancelInterview,
) -> Result<Done, EngineError> {
    let cancelled = engine
        .act(now, "cancel_interview", |edit| cancel(edit, &input))
        .await?;
    Ok(cancelled.1)
}

fn cancel(edit: &mut Edit, input: &CancelInterview) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let facts = edit.facts(id)?;
    let (old, before) = which(edit, &facts, input.interview.as_deref())?;
    if before.cancelled {
        return Err(EngineError::not_now(
            "this interview was called off already",
            "",
        ));
    }
    let mut interview = before.clone();
    // One that was to have been by now was off by its start.
    interview.call_off(edit.now.min(old.at), input.by_me);
    edit.correct(old, old.at, FactKind::Interview(interview))?;
    let at = edit.names().moment(old.at);
    let by = if input.by_me { " by you" } else { "" };
    edit.say(format!("Called off{by}: the interview on {at}"));
    edit.summary = format!("Interview called off: {}", edit.names().label(id));
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{PersonInput, RecordHeard, record_heard};
    use crate::testing::Bench;
    use crate::views::{ApplicationView, DraftNote, application, draft_notes};
    use meanwhile_core::fact::ReadingKind;

    fn off(by_me: bool) -> CancelInterview {
        CancelInterview {
            application: "lindqvist".to_owned(),
            by_me,
            ..CancelInterview::default()
        }
    }

    /// An interview of Tuesday the 7th, called off on Monday, as it looks later.
    async fn called_off(by_me: bool, later: &str) -> (Bench, ApplicationView) {
        let mut bench = Bench::interviewed("2026-04-06 09:00").await;
        cancel_interview(&bench.engine, bench.now, off(by_me))
            .await
            .unwrap();
        bench.set(later);
        let view = application(&bench.engine, bench.now, "lindqvist").await;
        (bench, view.unwrap())
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_new_day_is_asked_for_where_they_called_it_off() {
        let (bench, view) = called_off(false, "2026-04-09 10:00").await;
        assert_eq!(
            view.situation.text,
            "they called the interview off, waiting for a new day"
        );
        let asks = &view.plan.moves[0];
        assert_eq!(asks.title, "Ask Dana Okafor for a new day");
        let quiet = view.waiting.unwrap().quiet;
        assert!(
            quiet.starts_with("They called the interview off on Mon 6 April 2026"),
            "{quiet}"
        );
        let note = DraftNote {
            application: "lindqvist".to_owned(),
            ..DraftNote::default()
        };
        let drafts = draft_notes(&bench.engine, bench.now, &note).await.unwrap();
        let body = &drafts.notes[0].body;
        assert!(!body.contains("where things stand"), "{body}");
        let asked = ["new day", "instead", "another time"];
        assert!(asked.iter().any(|it| body.contains(it)), "{body}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn nothing_is_asked_where_the_seeker_called_it_off() {
        let (_, view) = called_off(true, "2026-04-09 10:00").await;
        assert!(view.plan.moves.is_empty(), "{:?}", view.plan.moves);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_question_for_a_time_is_not_open_again_once_the_interview_is_off() {
        let mut bench = Bench::interviewed("2026-04-03 10:00").await;
        let heard = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Scheduling),
            from: Some(PersonInput::from("Dana")),
            expects_answer: Some(true),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, heard).await.unwrap();
        bench.set("2026-04-06 09:00");
        cancel_interview(&bench.engine, bench.now, off(false))
            .await
            .unwrap();
        let view = application(&bench.engine, bench.now, "lindqvist")
            .await
            .unwrap();
        let titles: Vec<&str> = view.plan.moves.iter().map(|it| it.title.as_str()).collect();
        assert_eq!(titles, ["Ask Dana Okafor for a new day", "Let it go quiet"]);
    }
}
