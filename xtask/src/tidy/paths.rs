//! What the project's pages call a file of the project is one: a path in backticks that starts at a
//! folder of ours exists. Paths with a placeholder (`<id>`, `*`, `…`) are patterns, not names.

use super::{expect_none, tree};
use crate::workspace;

/// How a path of ours begins.
const OURS: &[&str] = &[
    ".ci/",
    ".cargo/",
    "crates/",
    "docs/",
    "fixtures/",
    "specs/",
    "xtask/",
];

/// The code spans of a page that name a path of ours, with the numbers of their lines.
fn named(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (place, line) in text.lines().enumerate() {
        let spans = line.split('`').skip(1).step_by(2);
        let ours = spans.filter(|span| OURS.iter().any(|start| span.starts_with(start)));
        let names = ours.filter(|span| !span.contains(['<', '*', '…', '{', ' ']));
        found.extend(names.map(|name| (place + 1, name)));
    }
    found
}

#[test]
fn what_a_page_names_exists() {
    let mut faults = Vec::new();
    for page in tree::text_files()
        .iter()
        .filter(|file| file.path.ends_with(".md"))
    {
        let missing = named(&page.text).into_iter();
        let missing = missing.filter(|(_, path)| !workspace::root().join(path).exists());
        faults.extend(missing.map(|(line, path)| format!("{}:{line}: {path}", page.path)));
    }
    expect_none(
        &faults,
        "The page names a file that is not there: correct the page.",
    );
}

#[test]
fn what_a_comment_names_exists() {
    let mut faults = Vec::new();
    for file in tree::rust_files() {
        let comments = file.text.lines().enumerate();
        for (place, line) in comments.filter(|(_, line)| line.trim_start().starts_with("//")) {
            let missing = named(line).into_iter().map(|(_, path)| path);
            let missing = missing.filter(|path| !workspace::root().join(path).exists());
            faults.extend(missing.map(|path| format!("{}:{}: {path}", file.path, place + 1)));
        }
    }
    expect_none(
        &faults,
        "The comment names a file that is not there: correct the comment.",
    );
}

#[test]
fn names_are_told_from_patterns_and_from_other_code() {
    let page =
        "`crates/core/src/lib.rs` and `crates/core/src/policy/<id>.rs`\n`cargo xtask docs`\n";
    assert_eq!(named(page), [(1, "crates/core/src/lib.rs")]);
}
