//! Runs the policy specifications in `specs/*.md`: timelines a career coach can read, and what the plan
//! must say at each `now` in them. The manual and the test are one text.
//!
//! `MEANWHILE_UPDATE_SPECS=1` writes what the plan says into the files instead of comparing; read the
//! difference before keeping it.

#![allow(clippy::unwrap_used)]
// The files and the variables it reads belong to the test, not to the crate.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]

mod book;
mod render;
mod story;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use meanwhile_core::fact::Channel;
use meanwhile_core::plan::Study;
use meanwhile_core::policy::RULES;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../specs")
}

fn files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .filter(|path| path.file_name().is_some_and(|name| name != "README.md"))
        .collect();
    files.sort();
    files
}

#[test]
fn every_timeline_plans_as_specified() {
    let update = std::env::var_os("MEANWHILE_UPDATE_SPECS").is_some();
    let mut failures = String::new();
    let (mut timelines, mut moments) = (0, 0);
    for file in files() {
        let text = fs::read_to_string(&file).unwrap();
        let mut book = book::Book::parse(&text);
        for spec in &mut book.specs {
            timelines += 1;
            moments += check(
                &file.file_name().unwrap().to_string_lossy(),
                spec,
                &mut failures,
            );
        }
        if update {
            fs::write(&file, book.print()).unwrap();
        }
    }
    println!("{timelines} timelines, {moments} moments");
    let unreadable = failures.contains("cannot read");
    assert!(
        failures.is_empty() || (update && !unreadable),
        "\n{failures}"
    );
    assert!(
        timelines >= 40,
        "only {timelines} timelines; the policy needs at least 40"
    );
}

/// Compares every moment of one timeline, puts the actual lines in place, and returns the moments.
fn check(file: &str, spec: &mut book::Spec, failures: &mut String) -> usize {
    let title = spec.title.clone();
    let mut story = story::Story::default();
    let mut moments = 0;
    for entry in &mut spec.entries {
        if let Err(problem) = story.take(&entry.line) {
            writeln!(
                failures,
                "{file} · {title}\n  cannot read `{}`: {problem}\n",
                entry.line.trim()
            )
            .unwrap();
            return moments;
        }
        let Some(now) = story.asked.take() else {
            continue;
        };
        moments += 1;
        let desk = story.desk();
        let study = Study::new(&desk, &story.settings);
        let actual = match story.message.take() {
            None => render::plan(&study.plan(now), &story, &desk),
            Some((purpose, to)) => {
                let id = desk.files[0].application.id;
                let answer = study.may(id, purpose, to, Channel::Email, now);
                render::permission(&answer.unwrap(), &story)
            }
        };
        if actual != entry.expected {
            difference(file, &title, entry, &actual, failures);
            entry.expected = actual;
        }
    }
    moments
}

fn difference(
    file: &str,
    title: &str,
    entry: &book::Entry,
    actual: &[String],
    failures: &mut String,
) {
    writeln!(failures, "{file} · {title}\n  at {}", entry.line.trim()).unwrap();
    for line in &entry.expected {
        let mark = if actual.contains(line) { ' ' } else { '-' };
        writeln!(failures, "  {mark} {line}").unwrap();
    }
    for line in actual.iter().filter(|line| !entry.expected.contains(line)) {
        writeln!(failures, "  + {line}").unwrap();
    }
    failures.push('\n');
}

#[test]
fn every_rule_appears_in_a_specification() {
    let mut text = String::new();
    for file in files() {
        for spec in book::Book::parse(&fs::read_to_string(&file).unwrap()).specs {
            for entry in spec.entries {
                text.push_str(&entry.expected.join("\n"));
                text.push('\n');
            }
        }
    }
    let named: BTreeSet<&str> = text
        .split(|c: char| !(c.is_ascii_lowercase() || c == '_'))
        .filter(|word| !word.is_empty())
        .collect();
    let missing: Vec<&str> = RULES
        .iter()
        .map(|rule| rule.id)
        .filter(|id| !named.contains(id))
        .collect();
    assert!(
        missing.is_empty(),
        "no expected line names these rules: {missing:?}"
    );
}
