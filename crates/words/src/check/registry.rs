//! Tests over the whole table of checks: every file is registered, every text is whole, every example holds.

use std::collections::BTreeSet;

use super::spec::{Check, Example};
use super::{CHECKS, Finding, check_within};
use crate::note::Note;

/// This folder's `mod` lines.
const FOLDER: &str = include_str!("mod.rs");

/// Modules of this folder that are no check.
const NO_CHECKS: &[&str] = &[
    "alike",
    "asking",
    "capitals",
    "cases",
    "figures",
    "finding",
    "held",
    "house_words",
    "length",
    "name_words",
    "named_days",
    "nearness",
    "phrases",
    "plain_words",
    "registry",
    "report",
    "scene",
    "spec",
    "tone",
];

fn found(check: &'static Check, example: &Example) -> (Note, Vec<Finding>) {
    let note = Note::parse(example.text);
    let report = check_within(&note, &example.scene(), &[check]);
    (note, report.findings)
}

#[test]
fn every_file_is_registered_and_every_check_has_its_file() {
    let named = FOLDER.lines().filter_map(|line| {
        let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    let files: BTreeSet<&str> = named.filter(|name| !NO_CHECKS.contains(name)).collect();
    let ids: BTreeSet<&str> = CHECKS.iter().map(|it| it.id).collect();
    assert_eq!(files, ids);
    assert_eq!(ids.len(), CHECKS.len(), "no check is registered twice");
}

#[test]
fn every_example_that_should_be_found_is_found() {
    let mut missed = Vec::new();
    for check in CHECKS {
        for example in check.fires {
            let (note, findings) = found(check, example);
            if findings.is_empty() {
                missed.push(format!("{}: {}", check.id, example.text));
            }
            for it in findings {
                assert_eq!(it.check, check.id);
                assert!(it.severity <= check.severity, "{}: {it:?}", check.id);
                assert!(
                    note.text(it.place).get(it.span.clone()).is_some(),
                    "{}: {it:?} in {}",
                    check.id,
                    example.text
                );
            }
        }
    }
    assert!(missed.is_empty(), "{}\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn every_example_that_should_be_left_alone_is_left_alone() {
    let mut alarms = Vec::new();
    for check in CHECKS {
        for example in check.silent {
            for it in found(check, example).1 {
                alarms.push(format!("{}: {} ({it:?})", check.id, example.text));
            }
        }
    }
    assert!(alarms.is_empty(), "{}\n{}", alarms.len(), alarms.join("\n"));
}

#[test]
fn every_check_has_as_many_silent_examples_as_firing_ones() {
    for check in CHECKS {
        assert!(check.fires.len() >= 3, "{}", check.id);
        assert!(check.silent.len() >= check.fires.len(), "{}", check.id);
    }
}

#[test]
fn every_text_is_whole_and_kind() {
    for check in CHECKS {
        for text in [check.what, check.why] {
            assert!(
                text.trim_end_matches('”').ends_with('.'),
                "{}: {text}",
                check.id
            );
            assert!(!text.contains("  "), "{}: {text}", check.id);
            let lower = text.to_lowercase();
            for harsh in ["you failed", "ghosted", "failure"] {
                assert!(!lower.contains(harsh), "{}: {text}", check.id);
            }
        }
        assert!(!check.source.trim().is_empty(), "{}", check.id);
        assert_eq!(check.since, "0.1.0", "{}", check.id);
    }
}
