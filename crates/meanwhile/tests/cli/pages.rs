//! What is generated from the program: the reference, the JSON page, the rules, manual pages, completions.

use std::path::{Path, PathBuf};

use crate::stage::{Stage, bare};

fn docs() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs"))
}

#[test]
fn the_reference_the_json_page_and_the_rules_are_fresh() {
    let stage = Stage::empty();
    let run = bare(stage.path())
        .args(["generate", "docs", "made"])
        .output()
        .unwrap();
    assert!(run.status.success(), "{run:?}");
    let made = stage.path().join("made");
    let rules = std::fs::read_dir(made.join("rules")).unwrap();
    let rules = rules.map(|entry| Path::new("rules").join(entry.unwrap().file_name()));
    let mut names: Vec<PathBuf> = rules.collect();
    assert!(names.len() > 20, "{names:?}");
    names.extend(["cli.md", "json.md"].map(PathBuf::from));
    for name in names {
        let made = std::fs::read_to_string(made.join(&name)).unwrap();
        let kept = std::fs::read_to_string(docs().join(&name)).unwrap_or_default();
        let name = name.display();
        assert!(
            made == kept,
            "docs/{name} is stale. To refresh it: cargo xtask docs"
        );
    }
}

#[test]
fn the_pages_do_not_depend_on_the_machine() {
    let stage = Stage::empty();
    let make = |zone: &str, folder: &str| {
        let folder = stage.path().join(folder);
        std::fs::create_dir(&folder).unwrap();
        let mut command = bare(stage.path());
        let run = command
            .env("TZ", zone)
            .args(["generate", "docs"])
            .arg(&folder)
            .output()
            .unwrap();
        assert!(run.status.success(), "{run:?}");
        std::fs::read_to_string(folder.join("json.md")).unwrap()
    };
    assert!(make("Asia/Tokyo", "a") == make("America/Lima", "b"));
}

#[test]
fn the_examples_of_the_json_page_are_json() {
    let page = std::fs::read_to_string(docs().join("json.md")).unwrap();
    let examples: Vec<&str> = page
        .split("```json\n")
        .skip(1)
        .filter_map(|part| part.split("```").next())
        .collect();
    assert!(examples.len() > 10, "{}", examples.len());
    for example in examples {
        serde_json::from_str::<serde_json::Value>(example)
            .unwrap_or_else(|cause| panic!("{cause}: {example}"));
    }
}

#[test]
fn there_is_a_manual_page_for_every_listed_command() {
    let stage = Stage::empty();
    stage.ok(&["man", "pages"]);
    let help = stage.ok(&["-h"]);
    let commands: Vec<&str> = help
        .lines()
        .filter(|line| {
            line.starts_with("  ")
                && !line.starts_with("   ")
                && !line.trim_start().starts_with('-')
        })
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.len() > 35, "{commands:?}");
    for command in commands {
        let file = stage.path().join(format!("pages/meanwhile-{command}.1"));
        let text =
            std::fs::read_to_string(&file).unwrap_or_else(|cause| panic!("{command}: {cause}"));
        assert!(text.contains(".TH MEANWHILE-"), "{command}");
    }
    assert!(stage.ok(&["man"]).contains(".TH MEANWHILE"));
}

#[test]
fn completions_are_made_for_every_shell() {
    let stage = Stage::empty();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = stage.ok(&["completions", shell]);
        assert!(
            script.contains("meanwhile") && script.contains("debrief"),
            "{shell}"
        );
    }
}

#[test]
fn scripts_are_told_the_names_of_applications() {
    let names = Stage::demo().ok(&["completions", "--applications"]);
    let first = "lindqvist\tLindqvist Instruments, Data analyst";
    assert!(names.lines().any(|line| line == first), "{names}");
    assert!(
        names.contains("\nelbe\t"),
        "what is over can be reopened: {names}"
    );
    assert_eq!(Stage::empty().ok(&["completions", "--applications"]), "");
    let none = Stage::empty().run(&["completions"]);
    assert_eq!(none.code, Some(2), "{none:#?}");
}
