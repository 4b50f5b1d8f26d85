//! Records that an application is not over after all.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::day;
use crate::shapes::Done;
use meanwhile_core::fact::FactKind;
use meanwhile_core::plan::Study;

/// An application that is not over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ReopenApplication {
    /// Words that mean it, or its id.
    pub application: String,
    /// Also where they have decided for someone else.
    pub despite_no: bool,
}

/// Records that an application is not over after all.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn reopen_application(
    engine: &Engine,
    now: Timestamp,
    input: ReopenApplication,
) -> Result<Done, EngineError> {
    let reopened = engine
        .act(now, "reopen_application", |edit| reopen(edit, &input))
        .await?;
    Ok(reopened.1)
}

fn reopen(edit: &mut Edit, input: &ReopenApplication) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let label = edit.names().label(id);
    let study = Study::new(&edit.desk, &edit.settings);
    let situation = study.situation(id, edit.now);
    let Some(over) = situation.as_ref().and_then(|it| it.over.as_ref()) else {
        return Err(EngineError::not_now(format!("{label} is not closed"), ""));
    };
    // A close by the seeker that came after their no is all that is taken back: what they wrote was not undone by it.
    let their_no = situation
        .as_ref()
        .and_then(|it| it.rejection)
        .map(|(no, _)| no);
    if let Some(no) = their_no.filter(|no| no.id != over.fact.id)
        && matches!(over.fact.kind, FactKind::Closed { .. })
    {
        let on = day(edit.settings.seeker.zone.date(no.at));
        let own = over.fact.clone();
        edit.retract(&own)?;
        edit.say(format!(
            "{label}: your own end is taken back; it stays over, as they decided for someone else on {on}"
        ));
        edit.summary = format!("Took back your own end: {label}");
        return Ok(());
    }
    if let Some(no) = their_no {
        let on = day(edit.settings.seeker.zone.date(no.at));
        if !input.despite_no {
            return Err(EngineError::not_now(
                format!(
                    "they decided for someone else on {on}, and no message since says otherwise"
                ),
                "Was that read or typed wrongly? `meanwhile show NAME --ids` and `meanwhile retract ID` take it back. \
                 Have they come back to you? `meanwhile heard NAME encouraging`, then `meanwhile reopen NAME \
                 --despite-no`. That makes the plan wait for them, and propose questions, as if their no had not come.",
            ));
        }
        edit.note(format!(
            "They had decided for someone else on {on}. The plan waits for them again, as if that had not come."
        ));
    }
    let at = edit.now;
    edit.add_fact(id, at, FactKind::Reopened)?;
    edit.say(format!("{label} is open again"));
    edit.summary = format!("Reopened {label}");
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{CloseApplication, RecordHeard, close_application, record_heard};
    use crate::testing::Bench;
    use crate::views;
    use meanwhile_core::fact::{Outcome, ReadingKind};

    async fn close(bench: &Bench, outcome: Outcome) -> Result<Done, EngineError> {
        let input = CloseApplication {
            application: "lindqvist".to_owned(),
            outcome: Some(outcome),
            ..CloseApplication::default()
        };
        close_application(&bench.engine, bench.now, input).await
    }

    async fn heard_no(bench: &Bench) {
        let no = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Rejection),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, no).await.unwrap();
    }

    async fn outcome(bench: &Bench) -> Option<Outcome> {
        let filter = views::ListFilter {
            closed: true,
            words: None,
        };
        let list = views::list(&bench.engine, bench.now, &filter).await;
        list.unwrap().first().and_then(|it| it.outcome)
    }

    #[tokio::test(flavor = "current_thread")]
    async fn after_their_no_nothing_is_left_to_withdraw() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        heard_no(&bench).await;
        for own in [Outcome::Withdrawn, Outcome::Quiet] {
            let refused = close(&bench, own).await.unwrap_err().to_string();
            assert!(refused.contains("someone else on Wed 8 April"), "{refused}");
        }
        assert_eq!(outcome(&bench).await, Some(Outcome::Rejected));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn their_no_is_reopened_only_on_purpose() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        heard_no(&bench).await;
        let input = |despite_no| ReopenApplication {
            application: "lindqvist".to_owned(),
            despite_no,
        };
        let refused = reopen_application(&bench.engine, bench.now, input(false)).await;
        let refused = refused.unwrap_err().to_string();
        assert!(refused.contains("someone else on Wed 8 April"), "{refused}");
        assert_eq!(outcome(&bench).await, Some(Outcome::Rejected));
        let done = reopen_application(&bench.engine, bench.now, input(true)).await;
        assert!(
            done.unwrap()
                .notes
                .join(" ")
                .contains("as if that had not come")
        );
        assert_eq!(outcome(&bench).await, None);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn reopening_takes_back_the_seekers_own_end_and_not_their_no() {
        let mut bench = Bench::interviewed("2026-04-08 09:00").await;
        heard_no(&bench).await;
        bench.set("2026-04-08 10:00");
        close(&bench, Outcome::Declined).await.unwrap();
        let input = ReopenApplication {
            application: "lindqvist".to_owned(),
            despite_no: false,
        };
        let done = reopen_application(&bench.engine, bench.now, input)
            .await
            .unwrap();
        assert!(done.changed.join(" ").contains("it stays over"), "{done:?}");
        bench.expect_wake_of_the_plan().await;
        assert_eq!(outcome(&bench).await, Some(Outcome::Rejected));
    }
}
