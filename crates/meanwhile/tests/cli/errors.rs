//! What is said when something cannot be done: what happened, what was kept, what to do next, and the exit code.

use std::process::Stdio;

use crate::stage::Stage;

/// Name, arguments and exit code.
const ERRORS: &[(&str, &[&str], i32)] = &[
    ("no_such", &["show", "nowhere"], 3),
    ("near", &["show", "tamarnd"], 3),
    ("unclear_day", &["promise", "tamarind", "03/04"], 3),
    ("no_date", &["promise", "tamarind", "soonish"], 3),
    ("no_time", &["interview", "tamarind", "tomorrow"], 3),
    ("which_person", &["sent", "lindqvist", "thank"], 3),
    (
        "out_of_bounds",
        &["settings", "check_in.after_promise", "99"],
        3,
    ),
    ("no_rule", &["rule", "nonsense"], 3),
    ("nobody_to_ask", &["close", "tamarind"], 2),
    ("nobody_to_confirm", &["erase", "--everything"], 2),
    ("unknown_command", &["bogus"], 2),
    ("unknown_flag", &["list", "--lal"], 2),
    ("edit_what", &["edit", "tamarind", "--role", "Editor"], 2),
    ("wrong_word", &["close", "tamarind", "ghosted"], 2),
    ("wrong_moment", &["list", "--now", "soon"], 2),
    ("no_topic", &["help", "nonsense"], 2),
    ("missing_file", &["import", "missing.mbox"], 4),
    ("missing_backup", &["restore", "missing", "--yes"], 4),
    ("backup_nowhere", &["backup", "text.db/below.db"], 4),
    ("backup_there", &["backup", "text.db"], 4),
    ("only_alone", &["review", "--only", "tamarind"], 2),
    ("no_entry", &["retract", "1234"], 3),
    ("no_database", &["--store", "text.db", "list"], 4),
    (
        "no_folder",
        &["--store", "text.db/below.db", "let-go", "cobalt"],
        4,
    ),
];

#[test]
fn every_error_looks_as_it_was_approved() {
    let stage = Stage::demo();
    stage.write("text.db", &"This is a letter, not a database. ".repeat(40));
    for (name, arguments, code) in ERRORS {
        let run = stage.run(arguments);
        assert_eq!(run.code, Some(*code), "{name}: {run:#?}");
        assert!(run.out.is_empty(), "{name} must not answer: {run:#?}");
        insta::assert_snapshot!(format!("error_{name}"), run.seen(arguments));
    }
}

#[test]
fn with_json_every_error_is_json_on_standard_error() {
    let stage = Stage::demo();
    stage.write("text.db", &"This is a letter, not a database. ".repeat(40));
    for (name, arguments, code) in ERRORS {
        let mut all = arguments.to_vec();
        all.push("--json");
        let run = stage.run(&all);
        assert!(run.out.is_empty(), "{name}: {run:#?}");
        let error: serde_json::Value = serde_json::from_str(&run.err)
            .unwrap_or_else(|cause| panic!("{name}: {cause}: {run:#?}"));
        assert_eq!(error["error"]["exit"], *code, "{name}");
        assert!(
            error["error"]["message"]
                .as_str()
                .unwrap()
                .ends_with(['.', '?', '!']),
            "{name}: {error}"
        );
        assert!(error["error"]["code"].is_string(), "{name}");
    }
}

#[test]
fn with_json_a_command_that_would_answer_twice_is_refused() {
    let stage = Stage::demo();
    let both = ["review", "--confirm", "a", "--dismiss", "b", "--json"];
    let run = stage.run(&both);
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert!(
        run.out.is_empty() && run.err.contains("one by one"),
        "{run:#?}"
    );
}

#[test]
fn a_store_that_is_held_is_unavailable_and_nothing_is_changed() {
    let stage = Stage::demo();
    let holder = format!(
        "import sqlite3, sys\nc = sqlite3.connect({:?}, isolation_level=None)\nc.execute('BEGIN IMMEDIATE')\n\
         print('held', flush=True)\nsys.stdin.read()\n",
        stage.path().join("store.db").display().to_string()
    );
    let mut python = std::process::Command::new("python3")
        .args(["-c", &holder])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 is needed: sudo apt-get install python3");
    let mut line = String::new();
    let out = python.stdout.as_mut().unwrap();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(out), &mut line).unwrap();
    assert_eq!(line, "held\n");
    let run = stage.run(&["let-go", "cobalt"]);
    drop(python.stdin.take());
    python.wait().unwrap();
    assert_eq!(run.code, Some(5), "{run:#?}");
    assert!(run.err.contains("Nothing was saved"), "{run:#?}");
    assert_eq!(stage.ok(&["log"]).lines().count(), 1);
}
