//! Random histories of what a seeker does: undoing them leads back, the contact budget holds, and the stored
//! wake-up is that of the plan. Only the crate's public face is used.

#![allow(clippy::unwrap_used)]

mod budget;
mod step;
mod world;

use budget::expect_budget;
use meanwhile_core::fact::{FactKind, Purpose};
use meanwhile_core::id::PersonId;
use meanwhile_core::plan::Study;
use meanwhile_engine::actions::*;
use proptest::prelude::*;
use step::{Step, step};
use world::{HANDLES, World, run};

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_in_turn_leads_back_through_every_state(steps in prop::collection::vec(step(), 1..24)) {
        run(async {
            let mut world = World::new().await;
            let mut states = vec![world.state().await];
            let mut actions = Vec::new();
            for step in &steps {
                if let Some(action) = world.take(step).await {
                    actions.push(action);
                    states.push(world.state().await);
                }
            }
            let last = states.pop().unwrap();
            for _ in &actions {
                undo(&world.engine, world.now, Undo::default()).await.unwrap();
                assert_eq!(world.state().await, states.pop().unwrap());
            }
            // And forward again: every undo is undone, the last one first.
            let log = world.engine.user().actions(1000).await.unwrap();
            let undos = log.iter().filter(|it| it.undoes.is_some() && it.undone_by.is_none());
            for number in undos.map(|it| it.number.0).collect::<Vec<_>>() {
                undo(&world.engine, world.now, Undo { action: Some(number) }).await.unwrap();
            }
            let again = world.state().await;
            assert_eq!(again.facts, last.facts);
            assert_eq!(again.settings, last.settings);
            assert_eq!(again.people, last.people);
        });
    }

    #[test]
    fn the_budget_holds_without_an_override(steps in prop::collection::vec(step(), 10..60)) {
        run(async {
            let mut world = World::new().await;
            for step in &steps {
                world.take(step).await;
            }
            expect_budget(&world.state().await.facts);
        });
    }

    #[test]
    fn the_stored_wake_up_is_that_of_the_plan(steps in prop::collection::vec(step(), 1..20)) {
        run(async {
            let mut world = World::new().await;
            for step in &steps {
                if world.take(step).await.is_none() {
                    continue;
                }
                let (desk, _) = world.engine.user().desk().await.unwrap();
                let settings = world.state().await.settings;
                let plan = meanwhile_engine::plan(&Study::new(&desk, &settings), world.now);
                assert_eq!(world.engine.user().wake().await.unwrap(), plan.wake_at, "after {step:?}");
            }
        });
    }
}

#[test]
fn the_histories_reach_the_budget_and_the_check_would_see_it_broken() {
    run(async {
        let mut world = World::new().await;
        world.take(&Step::Interview(0)).await.unwrap();
        let mut refused = 0;
        for _ in 0..60 {
            world.take(&Step::Pass(9)).await;
            if world.take(&Step::Sent(0, Purpose::CheckIn)).await.is_none() {
                refused += 1;
            }
        }
        let sent = expect_budget(&world.state().await.facts);
        assert!(sent >= 2 && refused > 10, "{sent} sent, {refused} refused");
        let input = RecordSent {
            application: HANDLES[0].to_owned(),
            purpose: Some(Purpose::CheckIn),
            already_sent: true,
            ..RecordSent::default()
        };
        for _ in 0..2 {
            record_sent(&world.engine, world.now, input.clone())
                .await
                .unwrap();
        }
        let facts = world.state().await.facts;
        let seen = std::panic::catch_unwind(|| expect_budget(&facts));
        assert!(seen.is_err(), "two messages at once break the budget");
    });
}

#[test]
fn a_person_of_a_fact_is_known_to_the_desk() {
    run(async {
        let mut world = World::new().await;
        world.take(&Step::Interview(0)).await.unwrap();
        let (desk, _) = world.engine.user().desk().await.unwrap();
        let people: Vec<PersonId> = desk.people.iter().map(|it| it.id).collect();
        let facts = desk.files.iter().flat_map(|file| &file.facts);
        for fact in facts {
            if let FactKind::Interview(interview) = &fact.kind {
                assert!(interview.people.iter().all(|id| people.contains(id)));
            }
        }
    });
}
