//! What may not stand in any file: traces of one machine, of how the work was organised, or of a
//! registry's host; and loose ends in whitespace. The banned texts are put together from halves, so
//! that this file does not contain them.

use super::expect_none;
use super::tree::{self, TextFile};

/// Endings of the files that are written by hand, and therefore tidy to the last space.
const WRITTEN: &[&str] = &[
    ".css", ".html", ".js", ".md", ".mjs", ".py", ".rs", ".sh", ".sql", ".toml", ".yml", ".ci/run",
];

/// Endings of files that others wrote and that stay byte for byte as they came.
const THEIRS: &[&str] = &[".min.js"];

/// Files that a tool writes and that name a registry because they must.
const LOCK_FILES: &[&str] = &["Cargo.lock", "package-lock.json"];

/// Texts that have no place anywhere, in lower case, each with the reason.
const BANNED: &[(&str, &str)] = &[
    (concat!("/wo", "rk/"), "a path of one machine"),
    (concat!("/tmp/", "mw"), "a path of one machine"),
    (concat!("/ro", "ot/"), "a path of one machine"),
    (concat!("/home/", "user/"), "a path of one machine"),
    (concat!("crates", ".io/"), "a registry's address"),
    (concat!("crates", ".io:"), "a registry's address"),
    (concat!("index.", "crates", ".io"), "a registry's host"),
    (concat!("pypi", ".org"), "a registry's host"),
    (concat!("python", "hosted.org"), "a registry's host"),
    (concat!("registry.", "npmjs"), "a registry's host"),
    (
        concat!("design", ".md"),
        "a page that is not in the project",
    ),
    (
        concat!("anchors", ".md"),
        "a page that is not in the project",
    ),
    (
        concat!("threats", ".md"),
        "a page that is not in the project",
    ),
    (concat!("design ", "§"), "a page that is not in the project"),
    (concat!("sub", "agent"), "how the work was organised"),
    (concat!("other ", "helper"), "how the work was organised"),
    (concat!("another ", "helper"), "how the work was organised"),
    (concat!("next ", "session"), "how the work was organised"),
    (concat!("co-authored", "-by"), "how the work was organised"),
    (concat!("chat", "gpt"), "how the work was organised"),
];

/// References that mean nothing to whoever reads the project alone, in lower case. Data may have them:
/// a newsletter counts its issues.
const REFERENCES: &[&str] = &[
    concat!("issue ", "#"),
    concat!("fixes ", "#"),
    concat!("closes ", "#"),
    concat!("pull ", "request #"),
];

/// Reminders that belong into the work itself, as whole words.
const LOOSE_ENDS: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
];

fn faults(file: &TextFile) -> Vec<String> {
    let mut faults = Vec::new();
    let written = file.ends_with_any(WRITTEN) && !file.ends_with_any(THEIRS);
    for (place, line) in file.text.lines().enumerate() {
        let mut fault = |what: &str| faults.push(format!("{}:{}: {what}", file.path, place + 1));
        let lower = line.to_lowercase();
        for (banned, why) in BANNED.iter().filter(|(banned, _)| lower.contains(banned)) {
            fault(&format!("“{banned}”, {why}"));
        }
        if !written {
            continue;
        }
        if REFERENCES.iter().any(|reference| lower.contains(reference)) {
            fault("a number that means nothing here");
        }
        if line.ends_with([' ', '\t', '\r']) {
            fault("white space at the end of the line");
        }
        let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
        if words.any(|word| LOOSE_ENDS.contains(&word)) {
            fault("a reminder; do it, or leave it out");
        }
    }
    if written
        && !file.text.is_empty()
        && (!file.text.ends_with('\n') || file.text.ends_with("\n\n"))
    {
        faults.push(format!(
            "{}: does not end with exactly one newline",
            file.path
        ));
    }
    faults
}

#[test]
fn no_file_has_loose_ends_or_traces_of_its_making() {
    let files = tree::text_files().iter();
    let files = files.filter(|file| !file.ends_with_any(LOCK_FILES));
    let all: Vec<String> = files.flat_map(faults).collect();
    expect_none(&all, "The project speaks of itself alone, on any machine.");
}

#[test]
fn each_kind_of_fault_is_found() {
    let check = |text: &str, expected: usize| {
        let file = TextFile {
            path: "docs/a.md".to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(faults(&file).len(), expected, "{text:?}");
    };
    check("Fine.\n", 0);
    check("A calendar's VTODO is fine.\n", 0);
    check("space \n", 1);
    check("no newline", 1);
    check("two newlines\n\n", 1);
    check(concat!("see /wo", "rk/main\n"), 1);
    check(concat!("(Issue ", "#12)\n"), 1);
    check(concat!("FIX", "ME later\n"), 1);
}

#[test]
fn data_may_have_any_white_space_but_no_traces() {
    let file = |text: &str| TextFile {
        path: "fixtures/a.eml".to_owned(),
        text: text.to_owned(),
    };
    assert_eq!(faults(&file("-- \nName")), [] as [&str; 0]);
    assert_eq!(faults(&file(concat!("Issue ", "#12\n"))), [] as [&str; 0]);
    assert_eq!(faults(&file(concat!("/ro", "ot/x\n"))).len(), 1);
}
