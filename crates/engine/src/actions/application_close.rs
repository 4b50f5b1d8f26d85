//! Records that an application is over, as the seeker says.

use jiff::Timestamp;
use meanwhile_core::fact::Outcome;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::day;
use crate::shapes::Done;
use meanwhile_core::fact::FactKind;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::plan::Study;
use meanwhile_core::policy::MoveKind;

/// The end of an application.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct CloseApplication {
    /// Words that mean it, or its id.
    pub application: String,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// They left the door open for another time.
    pub door_open: bool,
    /// When, as typed; now unless given.
    pub at: Option<String>,
}

/// Records that an application is over, as the seeker says.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn close_application(
    engine: &Engine,
    now: Timestamp,
    input: CloseApplication,
) -> Result<Done, EngineError> {
    let closed = engine.act(now, "close_application", |edit| {
        let id = edit.pick(&input.application)?;
        let at = edit.reader().past(input.at.as_deref())?;
        let outcome = input.outcome.ok_or_else(|| {
            EngineError::invalid(
                "outcome",
                "how it ended is missing",
                "One of: rejected, accepted, declined, withdrawn, quiet.",
            )
        })?;
        close(edit, id, at, outcome, input.door_open)
    });
    Ok(closed.await?.1)
}

/// Records the end of an application. Ending it twice the same way changes nothing.
pub(super) fn close(
    edit: &mut Edit,
    id: ApplicationId,
    at: Timestamp,
    outcome: Outcome,
    door_open: bool,
) -> Result<(), EngineError> {
    let study = Study::new(&edit.desk, &edit.settings);
    let situation = study.situation(id, edit.now);
    let their_no = situation
        .as_ref()
        .and_then(|it| it.rejection)
        .map(|(no, _)| no);
    let ending = situation.as_ref().and_then(|it| it.over.as_ref());
    let same = ending.is_some_and(|it| it.outcome == outcome && it.door_open >= door_open);
    let label = edit.names().label(id);
    // A withdrawal that was sent says so already; the close beside it is what can be taken back.
    let same = same
        && ending.is_none_or(|it| {
            matches!(
                it.fact.kind,
                FactKind::Closed { .. } | FactKind::Received(_)
            )
        });
    if same {
        edit.summary = format!("{label} was closed already");
        return Ok(());
    }
    if let Some(no) = their_no.filter(|_| ending.is_some())
        && matches!(outcome, Outcome::Withdrawn | Outcome::Quiet)
    {
        let on = day(edit.settings.seeker.zone.date(no.at));
        return Err(EngineError::not_now(
            format!(
                "{label} is over: they decided for someone else on {on}, so nothing is left to end"
            ),
            "If that was no no, `meanwhile retract` takes it back; `meanwhile show --ids` shows its id.",
        ));
    }
    let closed = FactKind::Closed {
        outcome,
        door_open,
        day_unknown: false,
    };
    edit.add_fact(id, at, closed)?;
    edit.say(format!("{label}: {}", outcome_words(outcome)));
    if outcome == Outcome::Accepted {
        edit.note(congratulations(edit));
    }
    edit.summary = format!("Closed {label}: {}", outcome_words(outcome));
    Ok(())
}

/// What is said of an offer that was taken. Withdrawals are spoken of only where some are to be written.
fn congratulations(edit: &Edit) -> &'static str {
    let plan = crate::foretold::plan(&Study::new(&edit.desk, &edit.settings), edit.now);
    let mut moves = plan.plans.iter().flat_map(|plan| &plan.moves);
    if moves.any(|it| it.kind == MoveKind::Decline) {
        return "Congratulations. What is still open elsewhere wants a short, kind withdrawal; Today lists them.";
    }
    "Congratulations."
}

/// An ending in words.
pub(crate) const fn outcome_words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Rejected => "they decided for someone else",
        Outcome::Accepted => "you took their offer",
        Outcome::Declined => "you turned their offer down",
        Outcome::Withdrawn => "you withdrew",
        Outcome::Quiet => "let go quietly",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    async fn accept(bench: &Bench) -> String {
        let input = CloseApplication {
            application: "lindqvist".to_owned(),
            outcome: Some(Outcome::Accepted),
            ..CloseApplication::default()
        };
        let done = close_application(&bench.engine, bench.now, input)
            .await
            .unwrap();
        done.notes.join(" ")
    }

    #[tokio::test(flavor = "current_thread")]
    async fn withdrawals_are_spoken_of_only_where_some_are_to_be_written() {
        let alone = Bench::interviewed("2026-04-08 09:30").await;
        assert_eq!(accept(&alone).await, "Congratulations.");
        let bench = Bench::interviewed("2026-04-08 09:30").await;
        bench.also_met("Acorn", "2026-04-06 14:00", &[]).await;
        assert!(accept(&bench).await.contains("Today lists them"));
    }
}
