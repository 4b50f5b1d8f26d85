//! What a line says, read as it is meant.

use super::super::*;
use super::{bench, check, reading};
use crate::actions::save_line;

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
async fn with_is_read_in_short_as_well() {
    check(&[
        (
            "interview Acme fri 3pm w/ Dana Cho",
            "interview | Acme, Data Analyst | Fri 3 April 2026, 15:00 | with Dana Cho",
        ),
        (
            "interview Umbra fri 3pm W/Ada Bell",
            "interview | new Umbra/ | Fri 3 April 2026, 15:00 | with Ada Bell | ?",
        ),
        // A letter alone may be a name.
        (
            "interview at W Hotels fri 3pm",
            "interview | new W Hotels/ | Fri 3 April 2026, 15:00 | ?",
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
        // Whoever is thanked is no role, also of a house that is not recorded.
        (
            "thanked Mia at Zalando",
            "sent | new Zalando/ | thank | with Mia | ?",
        ),
        (
            "thanked Mia at Acme",
            "sent | Acme, Data Analyst | thank | with Mia",
        ),
        ("thanked Acme", "sent | Acme, Data Analyst | thank"),
        (
            "thanked Rosa at Pollard",
            "sent | Corvid, Buyer | thank | with Rosa Lind",
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
