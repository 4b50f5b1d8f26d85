//! Keeps quiet about an application until a day.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use meanwhile_core::fact::FactKind;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::plan::Study;

/// Quiet until a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Snooze {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Until when, as typed: the morning of a day, or a moment.
    pub until: String,
}

/// Snoozes an application until a day.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn snooze(engine: &Engine, now: Timestamp, input: Snooze) -> Result<Done, EngineError> {
    let snoozed = engine
        .act(now, "snooze", |edit| quiet(edit, &input))
        .await?;
    Ok(snoozed.1)
}

fn quiet(edit: &mut Edit, input: &Snooze) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let until = edit.reader().ahead(&input.until)?;
    let at = edit.now;
    edit.add_fact(id, at, FactKind::Snoozed { until })?;
    warn_of_interviews(edit, id, until);
    let label = edit.names().label(id);
    let until = edit.names().moment(until);
    edit.say(format!("Snoozed {label} until {until}"));
    edit.summary = format!("Snoozed {label} until {until}");
    Ok(())
}

/// Says which interviews come before the snooze ends: they stand.
fn warn_of_interviews(edit: &mut Edit, id: ApplicationId, until: Timestamp) {
    let study = Study::new(&edit.desk, &edit.settings);
    let Some(situation) = study.situation(id, edit.now) else {
        return;
    };
    let inside: Vec<Timestamp> = situation
        .ahead
        .iter()
        .map(|it| it.fact.at)
        .filter(|at| *at < until)
        .collect();
    for at in inside {
        let when = edit.names().moment(at);
        edit.note(format!(
            "Your interview of {when} comes before that; preparing for it is still shown."
        ));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{
        CloseApplication, LetGo, ReopenApplication, Unsnooze, close_application, let_go,
        reopen_application, unsnooze,
    };
    use crate::testing::Bench;
    use crate::views;
    use meanwhile_core::fact::Outcome;

    #[tokio::test(flavor = "current_thread")]
    async fn quiet_lasts_until_its_end_or_is_ended() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let application = || "lindqvist".to_owned();
        let past = Snooze {
            application: application(),
            until: "2026-04-01".to_owned(),
        };
        assert!(snooze(&bench.engine, bench.now, past).await.is_err());
        let until = Snooze {
            application: application(),
            until: "2026-04-20".to_owned(),
        };
        snooze(&bench.engine, bench.now, until).await.unwrap();
        bench.expect_wake_of_the_plan().await;
        let view = views::application(&bench.engine, bench.now, "lindqvist")
            .await
            .unwrap();
        assert!(view.situation.snoozed_until.is_some());
        unsnooze(
            &bench.engine,
            bench.now,
            Unsnooze {
                application: application(),
            },
        )
        .await
        .unwrap();
        assert!(
            unsnooze(
                &bench.engine,
                bench.now,
                Unsnooze {
                    application: application()
                }
            )
            .await
            .is_err()
        );
        let view = views::application(&bench.engine, bench.now, "lindqvist")
            .await
            .unwrap();
        assert!(view.situation.snoozed_until.is_none());
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_is_over_can_be_opened_again() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let application = || "lindqvist".to_owned();
        let reopen = || ReopenApplication {
            application: application(),
            despite_no: false,
        };
        assert!(
            reopen_application(&bench.engine, bench.now, reopen())
                .await
                .is_err()
        );
        let_go(
            &bench.engine,
            bench.now,
            LetGo {
                application: application(),
            },
        )
        .await
        .unwrap();
        let quiet = views::list(
            &bench.engine,
            bench.now,
            &views::ListFilter {
                closed: true,
                words: None,
            },
        )
        .await
        .unwrap();
        assert_eq!(quiet[0].outcome, Some(Outcome::Quiet), "never a rejection");
        let again = let_go(
            &bench.engine,
            bench.now,
            LetGo {
                application: application(),
            },
        )
        .await
        .unwrap();
        assert_eq!(again.action, None);
        reopen_application(&bench.engine, bench.now, reopen())
            .await
            .unwrap();
        let nothing = CloseApplication {
            application: application(),
            ..CloseApplication::default()
        };
        assert!(
            close_application(&bench.engine, bench.now, nothing)
                .await
                .is_err(),
            "how did it end?"
        );
    }
}
