//! Every action: what it says back, that it can be undone, and that refusals explain themselves.

use crate::stage::Stage;

/// Runs on fresh records and shows everything that is seen.
#[track_caller]
fn check(name: &str, lines: &[&[&str]]) {
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
fn a_copy_is_made_put_back_and_everything_erased() {
    let stage = Stage::demo();
    let before = stage.ok(&["list", "--json"]);
    stage.ok(&["backup", "copy.db"]);
    let again = stage.run(&["backup", "copy.db"]);
    assert_ne!(
        again.code,
        Some(0),
        "a copy that is there must not be replaced"
    );
    stage.ok(&["erase", "--everything", "--yes"]);
    assert_eq!(stage.ok(&["list", "--json"]), "[]\n");
    let asked = stage.run(&["restore", "copy.db"]);
    assert_eq!(asked.code, Some(2), "{asked:#?}");
    stage.ok(&["restore", "copy.db", "--yes"]);
    assert_eq!(stage.ok(&["list", "--json"]), before);
}

#[test]
fn erasing_removes_what_restore_kept_and_leaves_what_you_made() {
    let stage = Stage::demo();
    stage.ok(&["backup", "copy.db"]);
    stage.ok(&["restore", "copy.db", "--yes"]);
    let kept = || -> Vec<String> {
        let entries = std::fs::read_dir(stage.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|it| it.contains("before-restore")).collect()
    };
    let [name] = &kept()[..] else {
        panic!("{:?}", kept())
    };
    let asked = stage.run(&["erase", "--everything"]);
    assert!(
        asked.code == Some(2) && asked.err.contains(name),
        "{asked:#?}"
    );
    let said = stage.ok(&["erase", "--everything", "--yes"]);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains(&format!("Removed with it: FOLDER/{name}")),
        "{said}"
    );
    assert!(said.contains("Not touched: backups, exports"), "{said}");
    assert_eq!(kept(), Vec::<String>::new());
    assert!(stage.path().join("copy.db").exists());
}

#[test]
fn an_export_read_back_is_the_same_desk() {
    let stage = Stage::demo();
    stage.ok(&["export", "all.json"]);
    let refused = stage.run(&["export", "all.json"]);
    assert_eq!(refused.code, Some(4), "{refused:#?}");
    let there = stage.run(&["--store", "other.db", "import", "all.json"]);
    assert_eq!(there.code, Some(0), "{there:#?}");
    let list = |store: &str| stage.ok(&["--store", store, "list", "--json"]);
    assert_eq!(list("other.db"), list("store.db"));
}

#[test]
fn the_demo_forgets_what_is_done_in_it() {
    let stage = Stage::demo();
    let demo = stage.run(&["demo", "let-go", "cobalt"]);
    assert_eq!(demo.code, Some(0), "{demo:#?}");
    assert!(
        demo.out.contains("nothing of it is kept") && !demo.out.contains("meanwhile undo"),
        "{demo:#?}"
    );
    assert!(stage.ok(&["log"]).lines().count() == 1);
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
