//! Every page on the invented records, at 80 and at 120 columns, as it is printed into a pipe.

use crate::stage::Stage;

/// Name and arguments of every page that is kept as a snapshot.
const PAGES: &[(&str, &[&str])] = &[
    ("today", &[]),
    ("why", &["why", "tamarind"]),
    ("why_kind", &["why", "lindqvist", "check-in"]),
    ("may_wait", &["may", "tamarind"]),
    (
        "may_yes",
        &["may", "lindqvist", "--purpose", "thank", "--to", "Dana"],
    ),
    ("outlook", &["outlook", "tamarind"]),
    ("outlook_all", &["outlook"]),
    ("outlook_none", &["outlook", "quill"]),
    ("list", &["list"]),
    ("list_all", &["list", "--all"]),
    ("list_words", &["list", "northfold"]),
    ("show", &["show", "tamarind"]),
    ("show_agency", &["show", "quill"]),
    ("show_ids", &["show", "elbe", "--ids"]),
    ("people", &["people"]),
    ("people_words", &["people", "dana"]),
    ("prepare", &["prepare"]),
    ("search", &["search", "question"]),
    ("review", &["review", "--list"]),
    ("calendar", &["calendar"]),
    ("stats", &["stats"]),
    ("rules", &["rules"]),
    ("rule", &["rule", "contact-budget"]),
    ("settings", &["settings", "check_in"]),
    ("profile", &["profile"]),
    ("log", &["log"]),
    ("doctor", &["doctor"]),
    ("help", &["-h"]),
    ("help_long", &["--help"]),
    ("help_command", &["sent", "-h"]),
    ("help_command_long", &["help", "interview"]),
    ("help_getting_started", &["help", "getting-started"]),
    ("help_dates", &["help", "dates"]),
    ("help_names", &["help", "names"]),
    ("help_exit_codes", &["help", "exit-codes"]),
    ("help_environment", &["help", "environment"]),
];

#[test]
fn every_page_looks_as_it_was_approved() {
    let stage = Stage::demo();
    for width in ["80", "120"] {
        for (name, arguments) in PAGES {
            let mut all = vec!["--width", width];
            all.extend(*arguments);
            let run = stage.run(&all);
            assert!(matches!(run.code, Some(0 | 1)), "{name}: {run:#?}");
            insta::assert_snapshot!(format!("{name}_{width}"), run.seen(&all));
        }
    }
}

#[test]
fn no_line_of_running_text_is_wider_than_the_page() {
    let stage = Stage::demo();
    for width in [40, 60, 80, 120] {
        for (name, arguments) in PAGES.iter().filter(|(name, _)| !name.starts_with("help")) {
            let columns = width.to_string();
            let mut all = vec!["--width", columns.as_str()];
            all.extend(*arguments);
            let run = stage.run(&all);
            // Commands are never broken, so that they can be copied.
            let wide: Vec<&str> = run
                .out
                .lines()
                .filter(|line| line.chars().count() > width && !line.contains("meanwhile "))
                .collect();
            assert!(wide.is_empty(), "{name} at {width}: {wide:#?}");
        }
    }
}

#[test]
fn the_first_page_of_a_command_is_never_a_verdict() {
    let stage = Stage::demo();
    for (name, arguments) in PAGES {
        let text = stage.run(arguments).out.to_lowercase();
        for word in ["ghosted", "you failed", "!", "overdue"] {
            assert!(!text.contains(word), "{name} says {word:?}:\n{text}");
        }
    }
}
