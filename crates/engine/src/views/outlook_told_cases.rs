//! The outlook of what they told: the days they named, and that they wrote.

#![allow(clippy::unwrap_used)]

use meanwhile_core::fact::ReadingKind;
use meanwhile_core::plan::Study;
use meanwhile_core::policy::MoveKind;

use super::outlook::outlook;
use super::outlook_cases::expect_sound;
use super::{Outlook, WaitOutlook};
use crate::actions::{RecordHeard, RecordPromise, record_heard, record_promise};
use crate::testing::Bench;

/// The outlook as it is now, which must be sound.
pub(super) async fn look(bench: &Bench) -> Outlook {
    let found = outlook(&bench.engine, bench.now, "lindqvist")
        .await
        .unwrap();
    if let Some(wait) = &found.wait {
        expect_sound(wait);
    }
    found
}

async fn promise(bench: &Bench, by: &str) {
    let input = RecordPromise {
        application: "lindqvist".to_owned(),
        by: by.to_owned(),
        ..RecordPromise::default()
    };
    record_promise(&bench.engine, bench.now, input)
        .await
        .unwrap();
}

#[tokio::test(flavor = "current_thread")]
async fn of_contradicting_days_the_last_that_was_named_counts() {
    let mut bench = Bench::interviewed("2026-04-08 10:00").await;
    promise(&bench, "2026-04-24").await;
    bench.set("2026-04-09 10:00");
    promise(&bench, "2026-04-15").await;
    let found = look(&bench).await;
    let promised = found.wait.unwrap().promised.unwrap();
    assert_eq!(promised.date.to_string(), "2026-04-15");
    // Also where it has passed, on the day itself, and long after.
    for now in ["2026-04-15 10:00", "2026-04-16 10:00", "2026-06-30 10:00"] {
        bench.set(now);
        let found = look(&bench).await;
        let passed = found.text.contains("has not passed");
        assert_eq!(passed, now.starts_with("2026-04-15"), "{}", found.text);
    }
}

#[tokio::test(flavor = "current_thread")]
async fn that_somebody_wrote_makes_an_answer_likelier_and_no_sooner() {
    let mut bench = Bench::interviewed("2026-04-14 10:00").await;
    let heard = |reading, automatic| RecordHeard {
        application: "lindqvist".to_owned(),
        reading: Some(reading),
        automatic,
        ..RecordHeard::default()
    };
    let machine = heard(ReadingKind::Acknowledgement, true);
    record_heard(&bench.engine, bench.now, machine)
        .await
        .unwrap();
    let hint = async |bench: &Bench| {
        let loaded = bench.engine.load().await.unwrap();
        let study = Study::new(&loaded.desk, &loaded.settings);
        let plan = crate::foretold::plan(&study, bench.now);
        let let_go = |it: &&meanwhile_core::plan::Move| it.kind == MoveKind::LetGo;
        plan.plans[0]
            .moves
            .iter()
            .find(let_go)
            .map(|it| it.window.not_before)
    };
    bench.set("2026-04-16 10:00");
    let (before, let_go) = (look(&bench).await, hint(&bench).await);
    assert!(
        !before.wait.as_ref().unwrap().acknowledged,
        "a machine is nobody"
    );
    let person = heard(ReadingKind::Acknowledgement, false);
    record_heard(&bench.engine, bench.now, person)
        .await
        .unwrap();
    let after = look(&bench).await;
    assert!(
        after.text.contains("They have written since"),
        "{}",
        after.text
    );
    assert!(hint(&bench).await > let_go, "letting go is offered later");
    let (before, after) = (before.wait.unwrap(), after.wait.unwrap());
    let odds = |it: &WaitOutlook| it.still_coming.value / (1.0 - it.still_coming.value);
    let times = odds(&after) / odds(&before);
    assert!((1.6..2.4).contains(&times), "{times}");
    assert!((after.nine_in_ten_by_day.value - before.nine_in_ten_by_day.value).abs() < 1e-6);
    assert!(
        after
            .sources
            .iter()
            .any(|it| it.contains("written since") && it.contains("assumption"))
    );
}

#[tokio::test(flavor = "current_thread")]
async fn a_day_that_ran_out_before_the_interview_says_nothing_of_the_wait() {
    let mut bench = Bench::interviewed("2026-04-02 10:00").await;
    promise(&bench, "2026-04-03").await;
    bench.set("2026-04-16 10:00");
    let found = look(&bench).await;
    assert_eq!(found.wait.unwrap().promised, None);
    assert!(!found.text.contains("named"), "{}", found.text);
}
