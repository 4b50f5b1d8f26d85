//! Arguments at random: whatever is typed, the program ends with a documented code and never with a fault of its own.

use crate::stage::Stage;

/// Codes that may come of anything typed. 70, a fault of the program, is not among them.
const CODES: &[i32] = &[0, 1, 2, 3, 4, 6];

const WORDS: &[&str] = &[
    "today",
    "why",
    "may",
    "list",
    "show",
    "people",
    "search",
    "prepare",
    "add",
    "interview",
    "debrief",
    "promise",
    "heard",
    "sent",
    "news",
    "offer",
    "posting",
    "snooze",
    "let-go",
    "close",
    "reopen",
    "review",
    "calendar",
    "edit",
    "merge",
    "retract",
    "undo",
    "log",
    "profile",
    "settings",
    "rules",
    "rule",
    "demo",
    "doctor",
    "help",
    "completions",
    "lindqvist",
    "tamarind",
    "cobalt",
    "quill",
    "dana",
    "nowhere",
    "thank",
    "check_in",
    "other",
    "rejected",
    "person",
    "employer",
    "application",
    "received",
    "accept",
    "elsewhere",
    "tomorrow 10:00",
    "friday",
    "2026-03-20",
    "03/04",
    "99999-99-99",
    "1",
    "-1",
    "18446744073709551616",
    "",
    " ",
    "\u{1b}[31m",
    "\u{202e}",
    "李明",
    "👩\u{200d}💻",
    "--",
    "-",
    "--json",
    "--now",
    "--yes",
    "--quiet",
    "--width",
    "--color",
    "always",
    "--help",
    "--at",
    "--to",
    "--by",
    "--all",
    "--ids",
    "--already",
    "--override",
    "--cancel",
    "--move",
    "--change",
    "--end",
    "--minutes",
    "--with",
    "--finish",
    "--high",
    "--line",
    "--confirm",
    "--confirm-all",
    "--dismiss",
    "--list",
    "--assign",
    "--reset",
    "--purpose",
    "-n",
    "--name",
    "--zone",
    "Berlin",
    "--country",
    "DE",
    "XX",
    "--answer-by",
    "--tell",
    "--for",
    "--from",
    "--channel",
    "phone",
    "check_in.after_promise",
    "contact_budget",
    "getting-started",
    "zsh",
];

#[test]
fn arguments_at_random_never_meet_a_fault() {
    let stage = Stage::demo();
    let mut random = fastrand::Rng::with_seed(20_260_311);
    let vectors: Vec<Vec<&str>> = (0..600)
        .map(|_| {
            let length = random.usize(1..7);
            (0..length)
                .map(|_| WORDS[random.usize(..WORDS.len())])
                .collect()
        })
        .collect();
    for arguments in vectors {
        let run = stage.run(&arguments);
        let code = run
            .code
            .unwrap_or_else(|| panic!("{arguments:?} was killed: {run:#?}"));
        assert!(CODES.contains(&code), "{arguments:?}: {run:#?}");
        assert!(
            !run.err.contains("fault of the program"),
            "{arguments:?}: {run:#?}"
        );
    }
}

#[test]
fn arguments_that_are_no_text_are_refused() {
    use std::os::unix::ffi::OsStrExt;
    let stage = Stage::demo();
    let bad = std::ffi::OsStr::from_bytes(b"\xff\xfe");
    let mut command = stage.command(&["show"]);
    let output = command
        .arg(bad)
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
}
