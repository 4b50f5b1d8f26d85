//! The outlook that is shown and the plan that goes by it: one figure, whatever was recorded and taken back in between.

#![allow(clippy::unwrap_used)]

use jiff::ToSpan;
use meanwhile_core::fact::Outcome;
use meanwhile_core::plan::Study;
use meanwhile_core::policy::MoveKind;

use super::Outlook;
use super::outlook::outlook;
use crate::actions::{
    CloseApplication, RecordPromise, Undo, close_application, record_promise, undo,
};
use crate::foretold;
use crate::testing::Bench;

async fn look(bench: &Bench) -> Outlook {
    outlook(&bench.engine, bench.now, "lindqvist")
        .await
        .unwrap()
}

async fn plan(bench: &Bench) -> meanwhile_core::plan::DeskPlan {
    let loaded = bench.engine.load().await.unwrap();
    foretold::plan(&Study::new(&loaded.desk, &loaded.settings), bench.now)
}

/// Another application, met two days after the first.
async fn another(bench: &mut Bench) {
    bench.set("2026-04-09 09:00");
    bench.also_met("Larkspur", "2026-04-09 10:00", &[]).await;
}

#[tokio::test(flavor = "current_thread")]
async fn the_day_that_the_plan_names_is_that_of_the_outlook() {
    let mut bench = Bench::interviewed("2026-04-08 10:00").await;
    another(&mut bench).await;
    for now in ["2026-04-20 10:00", "2026-06-01 10:00"] {
        bench.set(now);
        let found = plan(&bench).await;
        let reasons = found.plans.iter().flat_map(|plan| &plan.moves);
        let let_go = reasons.filter(|it| it.kind == MoveKind::LetGo);
        let said: Vec<String> = let_go
            .flat_map(|it| it.reasons.iter().map(|it| it.text.clone()))
            .collect();
        assert!(
            said.iter()
                .any(|it| it.contains("and one wait of your own")),
            "{said:?}"
        );
        let wait = look(&bench).await.wait.unwrap();
        assert_eq!(wait.count, 1, "its own wait is not among them");
        // The waits of others grow by the day, and the plan says so.
        let tomorrow = bench.now + 24.hours();
        assert!(found.wake_at.is_some_and(|it| it <= tomorrow));
    }
}

#[tokio::test(flavor = "current_thread")]
async fn what_was_recorded_and_taken_back_leaves_the_plan_as_it_was() {
    let mut bench = Bench::interviewed("2026-04-08 10:00").await;
    another(&mut bench).await;
    bench.set("2026-05-05 10:00");
    let before = plan(&bench).await;
    let by = RecordPromise {
        application: "larkspur".to_owned(),
        by: "2026-05-15".to_owned(),
        ..RecordPromise::default()
    };
    let done = record_promise(&bench.engine, bench.now, by).await.unwrap();
    assert_ne!(plan(&bench).await, before);
    let back = Undo {
        action: done.action,
    };
    undo(&bench.engine, bench.now, back).await.unwrap();
    assert_eq!(plan(&bench).await, before);
}

#[tokio::test(flavor = "current_thread")]
async fn what_is_said_of_all_such_waits_does_not_move_with_what_one_employer_named() {
    let bench = Bench::interviewed("2026-04-08 10:00").await;
    let usual = |it: &Outlook| it.text.split(" This is day").next().unwrap().to_owned();
    let before = look(&bench).await;
    let by = RecordPromise {
        application: "lindqvist".to_owned(),
        by: "2026-12-18".to_owned(),
        ..RecordPromise::default()
    };
    record_promise(&bench.engine, bench.now, by).await.unwrap();
    let after = look(&bench).await;
    assert_eq!(usual(&after), usual(&before));
    let (before, after) = (before.wait.unwrap(), after.wait.unwrap());
    assert_eq!(after.nine_in_ten_by_day, before.nine_in_ten_by_day);
    let late = |it: &super::WaitOutlook| it.remaining_days.nine_in_ten;
    assert!(late(&after) > late(&before));
    assert!(
        after
            .sources
            .iter()
            .any(|it| it.contains("the day they named"))
    );
    assert!(
        after.curve.last().unwrap().day > 254,
        "that day is on the curve"
    );
}

#[tokio::test(flavor = "current_thread")]
async fn where_one_withdraws_the_outlook_ends_in_that() {
    let mut bench = Bench::interviewed("2026-04-08 10:00").await;
    another(&mut bench).await;
    let accepted = CloseApplication {
        application: "larkspur".to_owned(),
        outcome: Some(Outcome::Accepted),
        ..CloseApplication::default()
    };
    bench.set("2026-04-15 10:00");
    assert!(!look(&bench).await.next.contains("Withdraw"));
    close_application(&bench.engine, bench.now, accepted)
        .await
        .unwrap();
    let told = look(&bench).await.next;
    assert_eq!(told, "Withdraw kindly: tell Dana Okafor.");
    bench.set("2026-04-15 23:00");
    let told = look(&bench).await.next;
    assert!(
        told.starts_with("Withdraw kindly") && told.contains(", from "),
        "{told}"
    );
}
