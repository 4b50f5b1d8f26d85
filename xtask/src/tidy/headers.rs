//! Every Rust file opens by saying what it is for, and stays small enough to read in one go.

use super::{expect_none, tree};

/// Lines of a file without the tests at its end; a file of tests is read as any other. Half of the files of
/// kindred projects have under 75; a file that needs more than this does two things.
const FILE_LINES_MAX: usize = 400;

/// Words below which a header says no more than the name of the file; “Is everything in order?” has four.
/// Assumption.
const HEADER_WORDS_MIN: usize = 4;

fn header_words(text: &str) -> usize {
    let lines = text.lines().map_while(|line| line.strip_prefix("//!"));
    lines.flat_map(str::split_whitespace).count()
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let lacking = tree::rust_files().filter(|file| header_words(&file.text) < HEADER_WORDS_MIN);
    let faults: Vec<String> = lacking.map(|file| file.path.clone()).collect();
    expect_none(
        &faults,
        "Open the file with `//!`: what it is for and what it must not do, in a sentence or two.",
    );
}

#[test]
fn no_file_is_longer_than_one_reading() {
    let mut faults = Vec::new();
    for file in tree::rust_files() {
        let lines = tree::lines_without_tests(&file.text);
        if lines > FILE_LINES_MAX {
            faults.push(format!("{}: {lines} lines", file.path));
        }
    }
    expect_none(
        &faults,
        "Split it by subject; the limit is 400 lines, without the tests at the end of a file.",
    );
}

#[test]
fn only_the_opening_comment_counts_as_header() {
    assert_eq!(
        header_words("//! Reads mail from disk.\nuse x;\n//! not this\n"),
        4
    );
    assert_eq!(header_words("use x;\n//! late\n"), 0);
}
