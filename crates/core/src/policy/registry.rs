//! What every rule must have: its file, its line in the table, whole texts, and numbers with a source.
//! Compiled for tests only; must not judge what a rule proposes, which its own file does.

use std::collections::BTreeSet;

use super::{MoveKind, RULES, docs, docs_index, rule};
use crate::settings;

/// The file that names every file of the folder; it is compiled in, for nothing here reads a disk.
const FOLDER: &str = include_str!("mod.rs");

/// Files of the folder that are no rules.
const NO_RULES: &[&str] = &[
    "dates",
    "docs",
    "instants",
    "memo",
    "move_asked",
    "property",
    "proposal",
    "registry",
    "rule",
    "story",
    "view",
];

#[test]
fn every_file_is_registered_and_every_rule_has_its_file() {
    // A file without its `mod` line is found by the check that every file is compiled.
    let named = FOLDER.lines().filter_map(|line| {
        let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    let named: BTreeSet<&str> = named.collect();
    for name in NO_RULES {
        assert!(named.contains(name), "{name} is gone");
    }
    let files: BTreeSet<&str> = named
        .into_iter()
        .filter(|name| !NO_RULES.contains(name))
        .collect();
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(files, ids);
    assert_eq!(ids.len(), RULES.len(), "no rule is registered twice");
}

#[test]
fn every_rule_does_something_and_is_found_by_its_id() {
    for it in RULES {
        assert!(
            it.propose.is_some() || it.shape.is_some() || !it.guards.is_empty(),
            "{}",
            it.id
        );
        assert_eq!(rule(it.id).map(|found| found.id), Some(it.id));
    }
    assert!(rule("no_such_rule").is_none());
}

#[test]
fn every_text_is_whole_and_kind() {
    for rule in RULES {
        for text in [rule.what, rule.why, rule.example] {
            let end = text.trim_end_matches(['”', ')']).chars().next_back();
            assert!(
                matches!(end, Some('.' | '?' | '!')) || text.ends_with("thanks Dana."),
                "{}: {text}",
                rule.id
            );
            assert!(
                text.chars()
                    .next()
                    .is_some_and(|c| c.is_uppercase() || c == '“'),
                "{}: {text}",
                rule.id
            );
            assert!(!text.contains("  "), "{}: {text}", rule.id);
            let lower = text.to_lowercase();
            for harsh in ["you failed", "ghosted", "failure"] {
                assert!(!lower.contains(harsh), "{}: {text}", rule.id);
            }
        }
        assert!(
            !rule.source.trim().is_empty() && !rule.source.ends_with('.'),
            "{}",
            rule.id
        );
        assert_eq!(rule.since, "0.1.0", "{}", rule.id);
    }
}

#[test]
fn every_number_belongs_to_its_rule_and_has_a_source() {
    let mut keys = BTreeSet::new();
    for rule in RULES {
        for setting in rule.settings {
            let own = setting
                .key
                .strip_prefix(rule.id)
                .and_then(|rest| rest.strip_prefix('.'));
            assert!(own.is_some_and(|name| !name.is_empty()), "{}", setting.key);
            assert!(keys.insert(setting.key), "{} is there twice", setting.key);
            assert!(
                setting.min <= setting.default && setting.default <= setting.max,
                "{}",
                setting.key
            );
            assert!(setting.min < setting.max, "{}", setting.key);
            assert!(
                !setting.source.trim().is_empty() && !setting.what.trim().is_empty(),
                "{}",
                setting.key
            );
        }
    }
    assert_eq!(settings::all().count(), keys.len());
}

#[test]
fn a_rule_reads_as_a_page() {
    for rule in RULES {
        let page = docs(rule);
        assert!(
            page.starts_with(&format!("# `{}`\n", rule.id)) && page.ends_with(".\n"),
            "{page}"
        );
        assert!(
            page.contains("**Why.** ") && page.contains("**Source.** "),
            "{page}"
        );
        assert_eq!(page.contains("| setting |"), !rule.settings.is_empty());
        assert!(!page.contains(".."), "{page}");
    }
    let page = docs(rule("their_week").unwrap());
    assert!(page.contains(
        "| `their_week.check_in_from` | earliest time of day for a check-in, their time | 9:30 | 0:00 to 16:00 | assumption |"
    ));
    let page = docs(rule("out_of_office").unwrap());
    assert!(
        page.contains("| 1 business day | 0 to 5 business days |"),
        "{page}"
    );
}

#[test]
fn the_list_leads_to_every_rule_in_a_line_each() {
    let page = docs_index();
    for rule in RULES {
        let line = format!("| [`{id}`]({id}.md) | {} |", rule.what, id = rule.id);
        assert!(page.lines().any(|it| it == line), "{}", rule.id);
    }
    assert!(page.ends_with("|\n"), "{page}");
}

#[test]
fn every_move_that_writes_to_somebody_has_a_purpose_and_back() {
    use crate::fact::Purpose::*;
    for purpose in [
        Thank,
        CheckIn,
        ShareNews,
        CompetingOffer,
        Answer,
        ThankForDecision,
        AskFeedback,
        KeepInTouch,
        Reapply,
        Decline,
    ] {
        let kind = super::move_for(purpose).unwrap();
        assert_eq!(kind.purpose(), Some(purpose));
        assert_eq!(kind.is_uninvited(), purpose.is_uninvited());
    }
    assert_eq!(super::move_for(Other), Some(MoveKind::CheckIn));
    assert_eq!(super::move_for(Apply), None);
}
