//! Every decision has its line in the index, and the four parts that make it one.

use super::{expect_none, tree};

/// The folder of the decisions.
const FOLDER: &str = "docs/decisions/";

/// What a decision says, in this order.
const PARTS: &[&str] = &[
    "**Context.**",
    "**Decision.**",
    "**Rejected.**",
    "**Consequences.**",
];

fn faults(path: &str, text: &str, index: &str) -> Vec<String> {
    let name = path.trim_start_matches(FOLDER);
    let number = name.get(..4).unwrap_or_default();
    let mut faults = Vec::new();
    if !index.contains(&format!("| [{number}]({name}) | ")) {
        faults.push(format!("{path}: has no line in {FOLDER}README.md"));
    }
    if !text.starts_with(&format!("# {number}: ")) {
        faults.push(format!("{path}: does not open with “# {number}: ”"));
    }
    let places: Vec<Option<usize>> = PARTS.iter().map(|part| text.find(part)).collect();
    if !places.is_sorted() || places.contains(&None) {
        faults.push(format!("{path}: lacks one of {}", PARTS.join(" ")));
    }
    faults
}

#[test]
fn every_decision_is_whole_and_in_the_index() {
    let pages = tree::text_files().iter();
    let pages: Vec<_> = pages.filter(|file| file.path.starts_with(FOLDER)).collect();
    let index = pages.iter().find(|file| file.path.ends_with("/README.md"));
    let index = &index.expect("the decisions have an index").text;
    let decisions = pages
        .iter()
        .filter(|file| !file.path.ends_with("/README.md"));
    let all: Vec<String> = decisions
        .flat_map(|f| faults(&f.path, &f.text, index))
        .collect();
    expect_none(
        &all,
        "Follow the last decision: number, the four parts, its line in the index.",
    );
}

#[test]
fn a_decision_without_a_line_or_a_part_is_a_fault() {
    let whole = format!("# 0007: X\n\n{}", PARTS.join("\n"));
    let index = "| [0007](0007-x.md) | X | holds |\n";
    assert_eq!(
        faults("docs/decisions/0007-x.md", &whole, index),
        [] as [&str; 0]
    );
    assert_eq!(faults("docs/decisions/0007-x.md", &whole, "").len(), 1);
    let without = whole.replace(PARTS[2], "");
    assert_eq!(faults("docs/decisions/0007-x.md", &without, index).len(), 1);
}
