//! The changelog always has a place for what is coming.

use std::fs;

use crate::workspace;

#[test]
fn the_changelog_opens_with_what_is_unreleased() {
    let text = fs::read_to_string(workspace::root().join("CHANGELOG.md"));
    let text = text.expect("CHANGELOG.md is there");
    let first = text.lines().find(|line| line.starts_with("## "));
    assert_eq!(
        first,
        Some("## Unreleased"),
        "the first section is the unreleased one"
    );
}
