//! A seeker whose profile names another zone than the machine's: every moment is read and shown by their own clock.

use crate::stage::Stage;

fn in_berlin() -> Stage {
    let stage = Stage::demo();
    stage.ok(&["profile", "--zone", "Europe/Berlin"]);
    stage.ok(&["add", "Velm", "Analyst", "--zone", "Berlin"]);
    stage.ok(&[
        "interview",
        "velm",
        "2026-03-20 16:00",
        "--with",
        "Ada",
        "--stage",
        "screening",
    ]);
    stage
}

#[test]
fn the_calendar_shows_times_by_the_clock_of_the_profile() {
    let calendar = in_berlin().ok(&["calendar"]);
    let line = calendar.lines().find(|line| line.contains("Velm"));
    assert!(line.unwrap().contains("16:00"), "{calendar}");
}

#[test]
fn a_moment_without_a_zone_is_meant_by_the_clock_of_the_profile() {
    let stage = in_berlin();
    let today = stage.ok(&["today", "--now", "2026-03-20T15:30"]);
    assert!(today.starts_with("Fri 20 March 2026, 15:30"), "{today}");
    let exact = stage.ok(&["today", "--now", "2026-03-20T15:30Z"]);
    assert!(exact.starts_with("Fri 20 March 2026, 16:30"), "{exact}");
    let before = stage.ok(&["prepare", "velm", "--now", "2026-03-20T15:30"]);
    assert!(before.contains("today 16:00"), "{before}");
}

#[test]
fn their_clock_and_the_words_behind_it_are_kept_apart() {
    let stage = in_berlin();
    stage.ok(&["edit", "employer", "velm", "--zone", "New York"]);
    let shown = stage.ok(&["show", "velm"]);
    assert!(shown.contains("(11:00 in New York)  "), "{shown}");
}

#[test]
fn what_nobody_has_said_of_an_interview_is_not_printed_as_a_word() {
    let sheet = in_berlin().ok(&["prepare", "velm"]);
    assert!(
        sheet.contains("screening interview") && !sheet.contains("not said"),
        "{sheet}"
    );
}
