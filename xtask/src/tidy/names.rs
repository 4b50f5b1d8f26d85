//! Names that say nothing are not given, and what an editor or a merge leaves behind is not kept.

use std::path::Path;

use super::{expect_none, tree};

/// Names of modules that could hold anything.
const EMPTY_NAMES: &[&str] = &[
    "common", "helper", "helpers", "manager", "managers", "misc", "util", "utils",
];

/// Endings of files that tools leave behind.
const LEFT_BEHIND: &[&str] = &[
    ".bak",
    ".new",
    ".orig",
    ".pending-snap",
    ".rej",
    ".swp",
    "~",
];

/// Whether a module of this path says nothing by its name. Cargo wants shared test code in a folder,
/// and `tests/common` is what everyone looks for there.
fn says_nothing(path: &str) -> bool {
    let path = Path::new(path);
    let stem = path.with_extension("");
    let mut parts = stem.iter().filter_map(|part| part.to_str());
    path.extension().is_some_and(|extension| extension == "rs")
        && parts.any(|part| EMPTY_NAMES.contains(&part))
        && !path.iter().any(|part| part == "tests")
}

#[test]
fn every_name_says_what_it_is() {
    let files = tree::text_files().iter();
    let bad = files.filter(|file| says_nothing(&file.path) || file.ends_with_any(LEFT_BEHIND));
    let faults: Vec<String> = bad.map(|file| file.path.clone()).collect();
    expect_none(
        &faults,
        "Name the file after its subject; remove what a tool left behind.",
    );
}

#[test]
fn empty_names_are_found_as_files_and_as_folders() {
    assert!(says_nothing("crates/core/src/utils.rs"));
    assert!(says_nothing("crates/core/src/helpers/mod.rs"));
    assert!(!says_nothing("crates/core/src/utility.rs"));
    assert!(!says_nothing("crates/store/tests/common/mod.rs"));
    assert!(!says_nothing("docs/common.md"));
}
