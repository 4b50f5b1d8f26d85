//! What a line leaves open, and what is no line at all.

use super::super::*;
use super::{bench, check, reading};
use crate::actions::save_line;

#[tokio::test(flavor = "current_thread")]
async fn what_is_not_certain_is_asked_about() {
    check(&[
        (
            "interview Borealis fri 3pm",
            "interview | one of 2 | Fri 3 April 2026, 15:00 | ?",
        ),
        (
            "interview Borealis designer fri 3pm",
            "interview | Borealis, Designer | Fri 3 April 2026, 15:00",
        ),
        (
            "interview Acme fri",
            "interview | Acme, Data Analyst | 2026-04-03 | ?",
        ),
        ("interview Acme", "interview | Acme, Data Analyst | ?"),
        ("interview Acme 3pm", "interview | Acme, Data Analyst | ?"),
        (
            "interview Acme 3/4 15:00",
            "interview | Acme, Data Analyst | ?",
        ),
        (
            "interview Acme wed 3pm",
            "interview | Acme, Data Analyst | ?",
        ),
        (
            "interview Acme 31 april 15:00",
            "interview | Acme, Data Analyst | ?",
        ),
        (
            "interview Acme tue 3 april 15:00",
            "interview | Acme, Data Analyst | ?",
        ),
        (
            "interview at Zeta fri 3pm",
            "interview | new Zeta/ | Fri 3 April 2026, 15:00 | ?",
        ),
        (
            "interview at Zeta for Product Manager fri 3pm",
            "interview | new Zeta/Product Manager | Fri 3 April 2026, 15:00",
        ),
        ("rejected by Zeta", "heard | new Zeta/ | rejection | ?"),
        (
            "interview fri 3pm",
            "interview | - | Fri 3 April 2026, 15:00 | ?",
        ),
        (
            "sent thanks to Dana at Acme tomorrow",
            "sent | Acme, Data Analyst | 2026-04-02 | thank | with Dana Cho | ?",
        ),
    ])
    .await;
}

#[tokio::test(flavor = "current_thread")]
async fn nonsense_and_its_contrary_are_not_saved() {
    let bench = bench().await;
    for line in [
        "",
        "   ",
        "asdf",
        "asdf qwer zxcv",
        "???",
        "12345",
        "the the the",
        "Acme",
        "not rejected by Acme",
        "no answer from Acme",
        "Acme didn't reject me",
        "buy milk",
        "buy milk fri 3pm",
        "I feel nervous about Acme",
        "feeling nervous Acme fri 3pm",
        "I hope Acme offers me the job",
        "interview at Acme moved to fri 3pm",
        "Acme wants to reschedule",
        "interview at Acme fri 3pm cancelled",
        "I withdrew from Acme",
        "with",
        "by friday",
        "🎉🎉🎉",
        "' OR 1=1 --",
        "<script>alert(1)</script>",
    ] {
        let reading = reading(&bench, line).await;
        assert!(
            reading.act.is_none() && !reading.open.is_empty(),
            "{line:?}: {reading:?}"
        );
    }
    let long = "interview ".repeat(10_000);
    assert!(reading(&bench, &long).await.act.is_none());
}

#[tokio::test(flavor = "current_thread")]
async fn what_is_done_elsewhere_names_its_application_and_a_broken_date_is_no_name() {
    check(&[
        ("Acme cancelled the interview", "- | Acme, Data Analyst | ?"),
        (
            "phone screen Zeta Works 32/13",
            "interview | new Zeta Works/ | screening | phone | left 32/13 | ?",
        ),
        (
            "Acme called: they need another week",
            "heard | Acme, Data Analyst | delay",
        ),
    ])
    .await;
}

#[tokio::test(flavor = "current_thread")]
async fn what_names_nothing_that_is_recorded_adds_no_application() {
    check(&[
        ("buy milk", "- | - | ?"),
        ("buy milk fri 3pm", "- | - | Fri 3 April 2026, 15:00 | ?"),
    ])
    .await;
}

#[tokio::test(flavor = "current_thread")]
async fn every_word_is_used_or_said_to_be_left() {
    let bench = bench().await;
    let it = reading(&bench, "interview Acme fri 3pm bring the blue folder").await;
    assert_eq!(it.unused, ["bring the blue folder"]);
    for (line, people, unused) in [
        (
            "interview Acme fri 3pm with Dana bring folder",
            "Dana Cho",
            "bring folder",
        ),
        (
            "interview Acme fri 3pm with Ada Bell bring folder",
            "Ada Bell",
            "bring folder",
        ),
    ] {
        let it = reading(&bench, line).await;
        assert_eq!(
            (it.people, it.unused),
            (vec![people.to_owned()], vec![unused.to_owned()])
        );
    }
}

#[tokio::test(flavor = "current_thread")]
async fn an_unclear_date_comes_with_the_line_for_each_of_its_readings() {
    let bench = bench().await;
    let it = reading(&bench, "interview Acme wed 3pm with Dana").await;
    let unclear = it.unclear.unwrap();
    assert_eq!(unclear.readings.len(), 2, "{unclear:?}");
    for choice in unclear.readings {
        let it = reading(&bench, &choice.line).await;
        assert!(it.act.is_some(), "{it:?}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn what_was_read_is_what_is_saved() {
    let bench = bench().await;
    for line in [
        "second interview Acme fri 3pm with Dana Cho",
        "Acme said they decide next week",
        "sent thanks to Dana at Acme",
        "offer from Acme, answer by 14 april",
        "interview at Zeta for Product Manager fri 3pm with Ada Bell",
        "news: passed the CPA exam",
        "competing offer, answer by 10 april",
        "applied to Omega as Baker yesterday",
        "rejected by Lindqvist",
    ] {
        let act = reading(&bench, line).await.act.unwrap();
        let done = save_line(&bench.engine, bench.now, act).await;
        assert!(done.is_ok(), "{line}: {done:?}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn a_choice_settles_what_the_line_leaves_open() {
    let bench = bench().await;
    let line = "interview Borealis fri 3pm".to_owned();
    let LineApplication::Several { choices } = reading(&bench, &line).await.application else {
        panic!("two applications are meant");
    };
    let application = Some(choices[1].id.to_string());
    let input = QuickLine {
        line,
        application,
        ..QuickLine::default()
    };
    let it = quick_line(&bench.engine, bench.now, input).await.unwrap();
    assert!(it.act.is_some(), "{it:?}");
}
