//! JSON answers: every command has one, its shape is frozen, and nothing in it can harm a terminal.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::stage::Stage;

/// Every view.
const VIEWS: &[(&str, &[&str])] = &[
    ("today", &["today"]),
    ("why", &["why", "lindqvist"]),
    ("may", &["may", "tamarind"]),
    ("list", &["list", "--all"]),
    ("show", &["show", "quill"]),
    ("people", &["people"]),
    ("search", &["search", "question"]),
    ("prepare", &["prepare"]),
    ("review", &["review"]),
    ("calendar", &["calendar"]),
    ("rules", &["rules"]),
    ("rule", &["rule", "check_in"]),
    ("settings", &["settings"]),
    ("profile", &["profile"]),
    ("log", &["log"]),
    ("sharing", &["outlook", "share"]),
    ("doctor", &["doctor"]),
    ("done", &["let-go", "cobalt"]),
];

/// The paths of a value with the kinds of what stands there; items of a list count as one.
fn shape(value: &Value, path: &str, lines: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                shape(field, &format!("{path}.{name}"), lines);
            }
        }
        Value::Array(items) => {
            for item in items {
                shape(item, &format!("{path}[]"), lines);
            }
        }
        Value::Null => drop(lines.insert(format!("{path}: null"))),
        Value::Bool(_) => drop(lines.insert(format!("{path}: bool"))),
        Value::Number(_) => drop(lines.insert(format!("{path}: number"))),
        Value::String(_) => drop(lines.insert(format!("{path}: string"))),
    }
}

#[test]
fn the_shapes_are_frozen() {
    let stage = Stage::demo();
    for (name, arguments) in VIEWS {
        let mut all = arguments.to_vec();
        all.push("--json");
        let run = stage.run(&all);
        let answer: Value = serde_json::from_str(&run.out)
            .unwrap_or_else(|cause| panic!("{name}: {cause}: {run:#?}"));
        let mut lines = BTreeSet::new();
        shape(&answer, "", &mut lines);
        let lines: Vec<String> = lines.into_iter().collect();
        insta::assert_snapshot!(format!("shape_{name}"), lines.join("\n"));
    }
}

#[test]
fn the_same_records_and_moment_give_the_same_bytes() {
    let stage = Stage::demo();
    for (name, arguments) in VIEWS.iter().filter(|(name, _)| *name != "done") {
        let mut all = arguments.to_vec();
        all.push("--json");
        assert_eq!(stage.run(&all).out, stage.run(&all).out, "{name}");
    }
}

#[test]
fn text_from_outside_is_harmless_in_pages_and_in_json() {
    let stage = Stage::demo();
    let evil = "Evil\u{1b}[31m\u{1b}]0;owned\u{7}\u{202e}gro\u{9b}2J Inc";
    stage.ok(&["add", evil, "Role\u{1b}[2J\u{2066}x"]);
    for page in [
        &["list"][..],
        &["list", "--json"],
        &["show", "evil"],
        &["log"],
        &["calendar", "-"],
        &["search", "evil"],
    ] {
        let run = stage.run(page);
        let harmful = |c: char| {
            (c.is_control() && !matches!(c, '\n' | '\r'))
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!run.out.contains(harmful), "{page:?}: {:?}", run.out);
        assert!(!run.err.contains(harmful), "{page:?}: {:?}", run.err);
    }
}
