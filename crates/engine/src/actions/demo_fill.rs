//! Fills an empty store with an invented seeker, so that everything can be tried. All names are invented, all
//! addresses are at reserved domains, and all dates follow from `now`.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::demo_scene::Scene;
use super::demo_story;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// Nothing to choose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct FillDemo {}

/// Fills an empty store with an invented seeker. One `undo` empties it again.
///
/// # Errors
/// When anything is recorded already; nothing is changed then.
pub async fn fill_demo(
    engine: &Engine,
    now: Timestamp,
    _input: FillDemo,
) -> Result<Done, EngineError> {
    let filled = engine.act(now, "fill_demo", |edit| {
        refuse_records(edit)?;
        if edit.settings.seeker.name.is_empty() {
            let mut settings = edit.settings.clone();
            settings.seeker.name = "Robin Vale".to_owned();
            settings.seeker.addresses = vec!["robin.vale@example.org".to_owned()];
            edit.set_settings(settings);
        }
        let mut scene = Scene::new(edit);
        for story in demo_story::ALL {
            story(&mut scene)?;
        }
        let applications = edit.desk.files.len();
        edit.say(format!(
            "{applications} invented applications, in different situations"
        ));
        edit.note("Everybody in it is invented. `meanwhile undo` empties it again.");
        edit.summary = "Filled in the demonstration".to_owned();
        Ok(())
    });
    Ok(filled.await?.1)
}

fn refuse_records(edit: &Edit) -> Result<(), EngineError> {
    if edit.desk.files.is_empty() && edit.desk.employers.is_empty() {
        return Ok(());
    }
    Err(EngineError::not_now(
        "there are records here, and the demonstration would mix with them",
        "Use another database for it.",
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{Undo, undo};
    use crate::testing::Bench;
    use crate::views;
    use meanwhile_core::policy::MoveKind;

    #[tokio::test(flavor = "current_thread")]
    async fn the_demonstration_shows_every_situation_it_promises() {
        let bench = Bench::at("2026-04-15 17:30").await;
        let done = fill_demo(&bench.engine, bench.now, FillDemo {})
            .await
            .unwrap();
        assert!(done.action.is_some());
        let today = views::today(&bench.engine, bench.now).await.unwrap();
        let kinds: Vec<MoveKind> = today.tasks.iter().map(|it| it.kind).collect();
        assert!(
            kinds.contains(&MoveKind::Review) && kinds.contains(&MoveKind::Thank),
            "{kinds:?}"
        );
        assert!(today.tasks.len() <= 3);
        let thanks = today
            .tasks
            .iter()
            .find(|it| it.kind == MoveKind::Thank)
            .unwrap();
        assert_eq!(thanks.moves.len(), 2, "one panel is one thing");
        let waits = |words: &str| {
            let found = today
                .waiting
                .iter()
                .find(|it| it.application.employer.starts_with(words));
            found
                .unwrap_or_else(|| panic!("{words} is waited for"))
                .clone()
        };
        assert!(waits("Northfold").promised.is_some());
        assert!(
            waits("Tamarind").quiet.contains("away"),
            "{}",
            waits("Tamarind").quiet
        );
        let asked_twice = serde_json::to_string(&waits("Cobalt").next_contact).unwrap();
        assert!(asked_twice.contains("let_go"), "{asked_twice}");
        let closed = views::list(
            &bench.engine,
            bench.now,
            &views::ListFilter {
                closed: true,
                words: None,
            },
        );
        let closed = closed.await.unwrap();
        assert!(closed.iter().any(|row| row.state.contains("door is open")));
        let refused = fill_demo(&bench.engine, bench.now, FillDemo {}).await;
        assert!(refused.is_err(), "never over records");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn one_undo_empties_it_again() {
        let bench = Bench::at("2026-12-27 03:00").await;
        fill_demo(&bench.engine, bench.now, FillDemo {})
            .await
            .unwrap();
        undo(&bench.engine, bench.now, Undo::default())
            .await
            .unwrap();
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert!(desk.files.is_empty() && desk.people.is_empty() && desk.employers.is_empty());
    }
}
