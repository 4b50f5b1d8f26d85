//! Lines as people type them, and what must come of each.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::actions::{PersonInput, add_application, save_line};
use crate::testing::Bench;

/// Wednesday 1 April 2026, 09:00 in New York: Acme (Analyst, with Dana Cho), Borealis (two roles), Lindqvist.
async fn bench() -> Bench {
    let bench = Bench::at("2026-04-01 09:00").await;
    let dana = vec![PersonInput::from("Dana Cho <dana@acme.example>")];
    for (employer, role, people) in [
        ("Acme", "Data Analyst", dana),
        ("Borealis", "Designer", Vec::new()),
        ("Borealis", "Researcher", Vec::new()),
        ("Lindqvist & Söhne", "Controller", Vec::new()),
    ] {
        let add = AddApplication {
            employer: employer.to_owned(),
            role: role.to_owned(),
            people,
            ..AddApplication::default()
        };
        add_application(&bench.engine, bench.now, add)
            .await
            .unwrap();
    }
    bench
}

async fn reading(bench: &Bench, line: &str) -> LineReading {
    let input = QuickLine {
        line: line.to_owned(),
        ..QuickLine::default()
    };
    quick_line(&bench.engine, bench.now, input).await.unwrap()
}

/// A reading in one line: kind, application, when, and whatever else was read; `?` stands before what is open.
fn told(it: &LineReading) -> String {
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let mut parts = vec![it.kind.map_or("-".to_owned(), |kind| {
        word(serde_json::to_value(kind).unwrap())
    })];
    parts.push(match &it.application {
        LineApplication::None => "-".to_owned(),
        LineApplication::One { application } => application.label(),
        LineApplication::Several { choices } => format!("one of {}", choices.len()),
        LineApplication::New { employer, role } => format!("new {employer}/{role}"),
    });
    if let Some(at) = &it.at {
        parts.push(at.text.clone());
    }
    if let Some((first, last)) = &it.days {
        parts.push(if first == last {
            last.date.to_string()
        } else {
            format!("{} to {}", first.date, last.date)
        });
    }
    let said = [
        it.stage.map(|it| serde_json::to_value(it).unwrap()),
        it.format.map(|it| serde_json::to_value(it).unwrap()),
        it.reading.map(|it| serde_json::to_value(it).unwrap()),
        it.purpose.map(|it| serde_json::to_value(it).unwrap()),
    ];
    parts.extend(said.into_iter().flatten().map(word));
    if !it.people.is_empty() {
        parts.push(format!("with {}", it.people.join(" + ")));
    }
    parts.extend(it.news.clone());
    if !it.unused.is_empty() {
        parts.push(format!("left {}", it.unused.join(" + ")));
    }
    if it.act.is_none() {
        parts.push("?".to_owned());
    }
    parts.join(" | ")
}

async fn check(all: &[(&str, &str)]) {
    let bench = bench().await;
    let mut wrong = Vec::new();
    for (line, wanted) in all {
        let told = told(&reading(&bench, line).await);
        if told != *wanted {
            wrong.push(format!("{line:?}\n  wanted {wanted}\n  got    {told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "current_thread")]
async fn interviews_are_read_with_stage_people_and_moment() {
    check(&[
        (
            "second interview Acme fri 3pm with Dana Cho",
            "interview | Acme, Data Analyst | Fri 3 April 2026, 15:00 | second | with Dana Cho",
        ),
        ("interview at acme tomorrow 9:30", "interview | Acme, Data Analyst | Thu 2 April 2026, 09:30"),
        ("Acme interview 14 april 15:00", "interview | Acme, Data Analyst | Tue 14 April 2026, 15:00"),
        ("phone screen with Lindqvist tue 11am", "interview | Lindqvist & Söhne, Controller | Tue 7 April 2026, 11:00 | screening | phone"),
        ("final round at Acme on 2026-04-20 10:00", "interview | Acme, Data Analyst | Mon 20 April 2026, 10:00 | final"),
        ("2nd interview Acme mon 2pm", "interview | Acme, Data Analyst | Mon 6 April 2026, 14:00 | second"),
        ("video interview with Dana at Acme thu 16:00", "interview | Acme, Data Analyst | Thu 2 April 2026, 16:00 | video | with Dana Cho"),
        ("Acme fri 3pm", "interview | Acme, Data Analyst | Fri 3 April 2026, 15:00"),
        ("fri interview Acme 3pm", "interview | Acme, Data Analyst | Fri 3 April 2026, 15:00"),
        (
            "interview Acme fri 3pm Europe/Berlin",
            "interview | Acme, Data Analyst | Fri 3 April 2026, 09:00 (15:00 in Europe/Berlin)",
        ),
        (
            "interview with Ada Bell and Noor Haddad at Acme tue 10:00",
            "interview | Acme, Data Analyst | Tue 7 April 2026, 10:00 | with Ada Bell + Noor Haddad",
        ),
        (
            "second interview Umbra fri 3pm with Dana Cho",
            "interview | new Umbra/ | Fri 3 April 2026, 15:00 | second | with Dana Cho | ?",
        ),
        (
            "interview Umbra fri 3pm with Dana Bell",
            "interview | new Umbra/ | Fri 3 April 2026, 15:00 | with Dana Bell | ?",
        ),
        ("interview with Dana fri 3pm", "interview | Acme, Data Analyst | Fri 3 April 2026, 15:00 | with Dana Cho"),
        ("interview at lindqvist & sohne monday 9am", "interview | Lindqvist & Söhne, Controller | Mon 6 April 2026, 09:00"),
        ("onsite interview acme data analyst 21 april 13:00-15:00", "interview | Acme, Data Analyst | Tue 21 April 2026, 13:00 | on_site"),
    ])
    .await;
}

#[tokio::test(flavor = "current_thread")]
async fn what_they_said_is_read() {
    check(&[
        (
            "Acme said they decide by friday",
            "promise | Acme, Data Analyst | 2026-04-03",
        ),
        (
            "Acme decides next week",
            "promise | Acme, Data Analyst | 2026-04-06 to 2026-04-10",
        ),
        (
            "Acme will let me know by 14 april",
            "promise | Acme, Data Analyst | 2026-04-14",
        ),
        (
            "answer from Acme promised by 10 april",
            "promise | Acme, Data Analyst | 2026-04-10",
        ),
        ("rejected by Acme", "heard | Acme, Data Analyst | rejection"),
        ("Acme rejected me", "heard | Acme, Data Analyst | rejection"),
        (
            "rejection from Acme yesterday",
            "heard | Acme, Data Analyst | 2026-03-31 | rejection",
        ),
        (
            "Acme turned me down",
            "heard | Acme, Data Analyst | rejection",
        ),
        (
            "offer from Acme, answer by 14 april",
            "heard | Acme, Data Analyst | 2026-04-14 | offer",
        ),
        (
            "Acme offered me the job",
            "heard | Acme, Data Analyst | offer",
        ),
        (
            "heard from Dana at Acme",
            "heard | Acme, Data Analyst | other | with Dana Cho",
        ),
        (
            "Dana called",
            "heard | Acme, Data Analyst | other | with Dana Cho",
        ),
        (
            "Acme sent a take-home, due 10 april",
            "heard | Acme, Data Analyst | 2026-04-10 | assessment",
        ),
        (
            "Acme needs more time until 17 april",
            "heard | Acme, Data Analyst | 2026-04-17 | delay",
        ),
        (
            "out of office from Dana until 13 april",
            "heard | Acme, Data Analyst | 2026-04-13 | auto_reply | with Dana Cho",
        ),
        (
            "Lindqvist invited me",
            "heard | Lindqvist & Söhne, Controller | scheduling",
        ),
    ])
    .await;
}

#[tokio::test(flavor = "current_thread")]
async fn what_the_seeker_did_is_read() {
    check(&[
        (
            "sent thanks to Dana at Acme",
            "sent | Acme, Data Analyst | thank | with Dana Cho",
        ),
        (
            "thanked Dana",
            "sent | Acme, Data Analyst | thank | with Dana Cho",
        ),
        (
            "I checked in with Dana at Acme yesterday",
            "sent | Acme, Data Analyst | 2026-03-31 | check_in | with Dana Cho",
        ),
        (
            "followed up with Acme",
            "sent | Acme, Data Analyst | check_in",
        ),
        (
            "called Dana",
            "sent | Acme, Data Analyst | other | with Dana Cho",
        ),
        (
            "applied to Zeta as Product Manager yesterday",
            "application | new Zeta/Product Manager | 2026-03-31",
        ),
        ("applied at Zeta Labs", "application | new Zeta Labs/ | ?"),
        (
            "news: passed the CPA exam",
            "news | - | passed the CPA exam",
        ),
        (
            "passed the CPA exam yesterday",
            "news | - | 2026-03-31 | passed the CPA exam",
        ),
        (
            "competing offer, answer by 10 april",
            "competing_offer | - | 2026-04-10",
        ),
    ])
    .await;
}

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
async fn the_one_interview_ahead_is_moved_and_no_other() {
    let bench = bench().await;
    let moved = "Acme interview moved to fri 3pm";
    let none = reading(&bench, moved).await;
    assert!(none.act.is_none(), "{none:?}");
    assert!(none.open[0].contains("No interview at Acme"), "{none:?}");
    for line in [
        "interview Acme thu 3pm",
        moved,
        "interview Acme 20 april 10:00",
    ] {
        let it = reading(&bench, line).await;
        if line == moved {
            assert!(it.notes[0].contains("Thu 2 April"), "{it:?}");
        }
        save_line(&bench.engine, bench.now, it.act.unwrap())
            .await
            .unwrap();
    }
    let two = reading(&bench, "Acme interview moved to 22 april 15:00").await;
    assert!(two.act.is_none(), "{two:?}");
    assert!(two.open[0].contains("2 interviews at Acme"), "{two:?}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_day_for_the_answer_may_be_today() {
    let bench = bench().await;
    let act = reading(&bench, "offer from Acme, answer by today")
        .await
        .act;
    let Some(LineAct::Heard(input)) = act else {
        panic!("an offer: {act:?}");
    };
    assert_eq!(input.answer_by.as_deref(), Some("2026-04-01"));
    assert_eq!(input.at, None);
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
