//! Every action: what it says back, that it can be undone, and that refusals explain themselves.

use crate::stage::Stage;

/// Runs on fresh records and shows everything that is seen.
#[track_caller]
pub fn check(name: &str, lines: &[&[&str]]) {
    let stage = Stage::demo();
    let seen: Vec<String> = lines
        .iter()
        .map(|line| stage.run(line).seen(line))
        .collect();
    insta::assert_snapshot!(name, seen.join("\n"));
}

#[test]
fn an_application_is_added_and_taken_back() {
    check(
        "add",
        &[
            &[
                "add",
                "Gull Ferries",
                "Purser",
                "--country",
                "NO",
                "--zone",
                "Oslo",
                "--applied",
                "2 march",
                "--person",
                "Nils Aas <nils@gull.example>",
            ],
            &["show", "gull"],
            &["undo"],
            &["show", "gull"],
        ],
    );
}

#[test]
fn an_interview_is_recorded_moved_and_called_off() {
    check(
        "interview",
        &[
            &[
                "interview",
                "tamarind",
                "tue 15:00",
                "--with",
                "Piet",
                "--minutes",
                "45",
            ],
            &["interview", "tamarind", "--move", "wed 2026-03-18 10:00"],
            &[
                "interview",
                "tamarind",
                "--change",
                "--stage",
                "final",
                "--format",
                "on-site",
            ],
            &["interview", "tamarind", "--cancel"],
        ],
    );
}

#[test]
fn what_they_say_is_recorded() {
    check(
        "heard",
        &[
            &[
                "promise",
                "tamarind",
                "2026-03-20",
                "--ask",
                "Piet",
                "--words",
                "by the end of next week",
            ],
            &[
                "heard",
                "cobalt",
                "encouraging",
                "--from",
                "Ines",
                "--needs-answer",
            ],
            &["heard", "northfold", "delay", "--promised", "30 april"],
            &["heard", "harbour", "auto-reply", "--back-on", "2026-03-20"],
        ],
    );
}

#[test]
fn a_message_is_recorded_or_refused_with_the_way_round() {
    check(
        "sent",
        &[
            &["sent", "lindqvist", "thank", "--to", "Dana"],
            &["sent", "cobalt", "check_in"],
            &[
                "sent",
                "cobalt",
                "check_in",
                "--override",
                "Ines asked me to ring",
            ],
            &[
                "sent",
                "tamarind",
                "check_in",
                "--already",
                "--at",
                "yesterday 10:00",
            ],
            &["sent", "cobalt", "check_in", "--json"],
        ],
    );
}

#[test]
fn news_offers_and_advertisements_are_recorded() {
    check(
        "news_and_offers",
        &[
            &["news", "Passed the statistics exam", "--for", "tamarind"],
            &["offer", "elsewhere", "2026-03-20", "--tell", "tamarind"],
            &[
                "offer",
                "received",
                "northfold",
                "--answer-by",
                "2026-03-18",
            ],
            &["offer", "accept", "northfold"],
            &["posting", "cobalt", "gone"],
        ],
    );
}

#[test]
fn a_debrief_is_written_with_flags_and_then_closed() {
    check(
        "debrief",
        &[
            &["debrief", "lindqvist"],
            &[
                "debrief",
                "lindqvist",
                "--high",
                "Explained the pricing model",
                "--said",
                "Dana: we value clear writing",
            ],
            &[
                "debrief",
                "lindqvist",
                "--differently",
                "Bring a second example",
                "--finish",
            ],
            &["debrief", "lindqvist", "--high", "too late"],
            &["debrief", "lindqvist", "--line", "Lee asked about SQL"],
            &["debrief", "lindqvist", "--line", "and again"],
            &["prepare"],
        ],
    );
}

#[test]
fn an_application_rests_ends_and_comes_back() {
    check(
        "ends",
        &[
            &["snooze", "northfold", "in two weeks"],
            &["snooze", "northfold", "--end"],
            &["let-go", "cobalt"],
            &["reopen", "cobalt"],
            &["close", "cobalt", "rejected", "--door-open"],
            &["reopen", "cobalt"],
        ],
    );
}

#[test]
fn records_are_put_right() {
    check(
        "put_right",
        &[
            &[
                "edit",
                "application",
                "tamarind",
                "--role",
                "Editor",
                "--add-person",
                "Ola Berg",
            ],
            &[
                "edit",
                "employer",
                "tamarind",
                "--country",
                "GB",
                "--region",
                "SCT",
                "--add-alias",
                "TP",
            ],
            &[
                "edit",
                "person",
                "piet",
                "--role",
                "recruiter",
                "--add-address",
                "p.halloran@tamarind.example",
            ],
            &["edit", "person", "piet", "--role", "recruiter"],
            &["edit", "person", "piet"],
            &["merge", "person", "Piet", "Ola"],
            &["log"],
            &["undo", "2"],
        ],
    );
}

#[test]
fn what_was_found_is_confirmed_changed_and_dismissed() {
    let stage = Stage::demo();
    let found: serde_json::Value =
        serde_json::from_str(&stage.ok(&["review", "--list", "--json"])).unwrap();
    let id = |place: usize| found["items"][place]["id"].as_str().unwrap().to_owned();
    let fact = found["items"]
        .as_array()
        .unwrap()
        .iter()
        .position(|item| item["kind"] == "fact")
        .unwrap();
    let confirmed = stage.run(&["review", "--confirm-all"]);
    assert_eq!(confirmed.code, Some(0), "{confirmed:#?}");
    assert!(stage.ok(&["review", "--list"]).contains("Nothing waits"));
    assert!(stage.ok(&["undo"]).starts_with("Undid"));
    let odd = stage.run(&["review", "--change", &id(fact), "--stage", "final"]);
    assert_eq!(odd.code, Some(3), "{odd:#?}");
    assert!(odd.err.contains("a message of theirs"), "{odd:#?}");
    let changed = stage.run(&["review", "--change", &id(fact), "--reading", "delay"]);
    assert_eq!(changed.code, Some(0), "{changed:#?}");
    assert!(stage.ok(&["undo"]).starts_with("Undid"));
    let dismissed = stage.run(&["review", "--dismiss", &id(1 - fact)]);
    assert_eq!(dismissed.code, Some(0), "{dismissed:#?}");
    assert!(!stage.ok(&["list"]).contains("Meridian"));
}

#[test]
fn settings_and_profile_are_changed() {
    check(
        "you",
        &[
            &["settings", "check_in.after_promise", "2"],
            &["settings", "check_in.after_promise", "3"],
            &["settings", "check_in.after_promise"],
            &["settings", "check_in.after_promise", "--reset"],
            &["settings", "nonsense"],
            &[
                "profile",
                "--name",
                "Ada Winter",
                "--address",
                "ada@example.com",
                "--zone",
                "Berlin",
                "--country",
                "DE",
            ],
            &["profile"],
            &["profile", "--name", "Ada Winter"],
        ],
    );
}

#[test]
fn an_entry_is_retracted_by_the_beginning_of_its_id() {
    let stage = Stage::demo();
    let view: serde_json::Value =
        serde_json::from_str(&stage.ok(&["show", "elbe", "--json"])).unwrap();
    let id = view["timeline"][0]["id"].as_str().unwrap();
    let run = stage.run(&["retract", id]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    let after: serde_json::Value =
        serde_json::from_str(&stage.ok(&["show", "elbe", "--json"])).unwrap();
    assert!(
        after["timeline"]
            .as_array()
            .unwrap()
            .iter()
            .all(|entry| entry["id"] != id)
    );
}

#[test]
fn a_move_that_is_asked_for_is_seen_until_it_is_answered() {
    check(
        "move_asked",
        &[
            &["interview", "tamarind", "thu 15:00", "--with", "Piet"],
            &[
                "heard",
                "tamarind",
                "scheduling",
                "--from",
                "Piet",
                "--proposes",
                "fri 15:00",
            ],
            &["today"],
            &["prepare", "tamarind"],
            &["sent", "tamarind", "answer"],
            &["interview", "tamarind", "--move", "fri 15:00"],
            &["sent", "tamarind", "--proposes", "mon 10:00"],
            &["show", "tamarind"],
            &["today"],
            &["heard", "harbour", "scheduling", "--asks-move"],
        ],
    );
}
