//! Nothing is forgotten: every file of these tests is compiled, every command has help, and every question has a flag.

use std::collections::BTreeSet;
use std::path::Path;

use crate::stage::Stage;

fn here(folder: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn every_test_file_is_compiled() {
    let main = std::fs::read_to_string(here("tests/cli/main.rs")).unwrap();
    let lines: BTreeSet<&str> = main.lines().collect();
    for file in rust_files(&here("tests/cli")) {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let line = format!("mod {name};");
        assert!(
            name == "main" || lines.contains(line.as_str()),
            "{} is not compiled",
            file.display()
        );
    }
    let others = rust_files(&here("tests"))
        .into_iter()
        .filter(|file| !file.starts_with(here("tests/cli")));
    assert_eq!(others.count(), 0, "tests live in tests/cli/");
}

fn commands(stage: &Stage) -> Vec<String> {
    let reference = stage.ok(&["generate", "docs", "."]);
    assert_eq!(reference, "");
    let page = std::fs::read_to_string(stage.path().join("cli.md")).unwrap();
    let titles = page.lines().filter(|line| line.starts_with('#'));
    let titles = titles.filter_map(|line| {
        line.trim_start_matches('#')
            .trim()
            .strip_prefix("meanwhile ")
    });
    titles.map(str::to_owned).collect()
}

#[test]
fn every_command_has_short_and_long_help() {
    let stage = Stage::empty();
    let commands = commands(&stage);
    assert!(commands.len() > 40, "{commands:?}");
    for command in commands {
        let mut arguments: Vec<&str> = command.split(' ').collect();
        arguments.push("-h");
        let short = stage.ok(&arguments);
        *arguments.last_mut().unwrap() = "--help";
        let long = stage.ok(&arguments);
        assert!(short.contains("Usage: meanwhile"), "{command}: {short}");
        assert!(long.len() >= short.len(), "{command}");
        let wide: Vec<&str> = short
            .lines()
            .filter(|line| line.chars().count() > 80)
            .collect();
        assert!(wide.is_empty(), "{command}: {wide:?}");
    }
}

/// The words of a line as a shell takes them, for lines with nothing but words and double quotes.
fn shell_words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.extend((!word.is_empty()).then(|| std::mem::take(&mut word))),
            c => word.push(c),
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

#[test]
fn every_example_is_understood_and_fits_a_line() {
    let stage = Stage::empty();
    commands(&stage);
    let page = std::fs::read_to_string(stage.path().join("cli.md")).unwrap();
    let examples = page
        .lines()
        .filter_map(|line| line.strip_prefix("  meanwhile"));
    let examples: Vec<&str> = examples
        .filter(|line| !line.contains(['|', '>', '…']))
        .collect();
    assert!(examples.len() > 60, "{}", examples.len());
    for example in examples {
        assert!(
            example.len() <= 78,
            "meanwhile{example} is cut in two at 80 columns"
        );
        let words = shell_words(example);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        // Help is shown only for arguments that are understood up to it; nothing is done.
        let run = stage.run(&[&words[..], &["--help"]].concat());
        let refused = run.err.starts_with("error:");
        assert!(!refused, "meanwhile{example}: {run:#?}");
    }
}

/// The flags that questions name in the sources: texts that begin with two hyphens.
fn flags_named(text: &str) -> BTreeSet<String> {
    let parts = text
        .split(['"', '`', ' ', ','])
        .filter(|part| part.starts_with("--") && part.len() > 3);
    let flags = parts.map(|part| part.trim_end_matches(['.', ';', ')', '\\']).to_owned());
    flags
        .filter(|flag| {
            flag[2..]
                .chars()
                .all(|c| c.is_ascii_lowercase() || c == '-')
        })
        .collect()
}

#[test]
fn every_flag_that_a_text_names_exists() {
    let stage = Stage::empty();
    let mut help = stage.ok(&["--help"]);
    for command in commands(&stage) {
        let mut arguments: Vec<&str> = command.split(' ').collect();
        arguments.push("--help");
        help.push_str(&stage.ok(&arguments));
    }
    let known: BTreeSet<&str> = help
        .split_whitespace()
        .filter(|word| word.starts_with("--"))
        .collect();
    for file in rust_files(&here("src/cli")) {
        let text = std::fs::read_to_string(&file).unwrap();
        for flag in flags_named(&text) {
            assert!(
                known.contains(flag.as_str()),
                "{} names {flag}, which no command takes",
                file.display()
            );
        }
    }
}

#[test]
fn every_question_can_be_answered_without_a_terminal() {
    let stage = Stage::demo();
    stage.ok(&["backup", "copy.db"]);
    // Each of these asks at a terminal.
    let asking: &[&[&str]] = &[
        &["add"],
        &["add", "Gull Ferries"],
        &["interview", "tamarind"],
        &["promise", "tamarind"],
        &["heard", "tamarind"],
        &["sent", "tamarind"],
        &["posting", "tamarind"],
        &["close", "tamarind"],
        &["snooze", "tamarind"],
        &["erase", "--everything"],
        &["restore", "copy.db"],
    ];
    for arguments in asking {
        let run = stage.run(arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {run:#?}");
        assert!(run.err.contains("Answer with "), "{arguments:?}: {run:#?}");
    }
}
