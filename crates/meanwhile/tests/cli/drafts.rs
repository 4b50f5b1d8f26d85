//! Drafts: one note for each recipient, and commands that can be typed as they are shown.

use crate::stage::Stage;

#[test]
fn a_no_is_answered_with_one_note() {
    let stage = Stage::demo();
    let out = stage.path().join("note.txt");
    stage.ok(&["draft", "elbe", "--out", out.to_str().unwrap()]);
    let note = std::fs::read_to_string(out).unwrap();
    assert!(note.contains("Dear Jonas"), "{note}");
}

#[test]
fn a_day_that_is_not_understood_takes_no_other_line_with_it() {
    let stage = Stage::demo();
    let line = "the tour of the lab";
    let when = "after the moon";
    let said = stage.ok(&[
        "debrief",
        "lindqvist",
        "--high",
        line,
        "--decides",
        when,
        "--json",
    ]);
    assert!(said.contains(line), "{said}");
    assert!(
        said.contains("“after the moon” was not understood as a day"),
        "{said}"
    );
}

#[test]
fn what_a_draft_asks_can_be_answered_by_the_command_it_shows() {
    let stage = Stage::demo();
    let drafts = stage.ok(&["draft", "lindqvist", "--kind", "competing_offer", "--json"]);
    let drafts: serde_json::Value = serde_json::from_str(&drafts).unwrap();
    let questions = drafts["notes"][0]["questions"].as_array().unwrap();
    let asked = questions.iter().find(|it| it["id"] == "offer_day").unwrap();
    let command = asked["command"]
        .as_str()
        .unwrap()
        .replace("DAY", "2026-03-20");
    let words: Vec<&str> = command.split(' ').skip(1).collect();
    stage.ok(&words);
}
