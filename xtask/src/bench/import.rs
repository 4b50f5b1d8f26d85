//! Measures the whole import of a large mailbox by the program (parse, thread, match, store), between a
//! floor and a peer that read the same file in the same run: mail-parser alone, and Python's `mailbox`
//! and `email`, which only parse.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::measure::{Goal, Measure};
use super::peak::{self, Took};
use super::program;
use super::scratch::Scratch;
use crate::failure::Failure;
use crate::{corpus, process};

/// How many messages are read.
const MESSAGES: f64 = 100_000.0;

/// The address of the generated mailbox's owner.
const ME: &str = "mika.achterberg@postbox.example";

/// Whole import against mail-parser alone. Assumption: everything else may take twice as long as parsing.
const TIMES_PARSER_MIN: f64 = 0.333;

/// Whole import against Python's parsing alone. Assumption: what makes the difference between a minute
/// and a coffee break.
const TIMES_PYTHON_MIN: f64 = 8.0;

/// Whatever the mailbox's size. Assumption: what a small rented server can spare.
const PEAK_MB_MAX: f64 = 150.0;

/// Messages of applications in the mailbox: 8,360 of them, most of which every import must find.
const KEPT_MIN: usize = 5_000;

/// The Python program that is the peer.
const PYTHON: &str = include_str!("python_mailbox.py");

/// Makes the mailbox, has it read by all three, and imports it once more.
pub(super) fn run() -> Result<Vec<Measure>, Failure> {
    let program = program::built()?;
    let example = program::example("meanwhile-mail", "throughput")?;
    let scratch = Scratch::new("import")?;
    let home = scratch.path();
    let mailbox = generate(home)?;
    let parser = parser_rate(&example, &mailbox)?;
    let first = import(&program, &mailbox, home)?;
    let again = import(&program, &mailbox, home)?;
    let python = python_rate(&mailbox)?;
    let rate = MESSAGES / first.seconds;
    let time = |took: &Took| {
        format!(
            "{:.1} s, {:.1} s of processor time",
            took.seconds, took.busy_s
        )
    };
    let kept = messages_kept(&program, home)?;
    Ok(vec![
        Measure::new(
            "import, against the floor",
            rate,
            "messages/s",
            Goal::LeastTimes(TIMES_PARSER_MIN),
        )
        .beside("mail-parser alone", parser)
        .note(time(&first)),
        Measure::new(
            "import, against a peer",
            rate,
            "messages/s",
            Goal::LeastTimes(TIMES_PYTHON_MIN),
        )
        .beside("Python's parsing alone", python)
        .note(format!("{kept} messages kept")),
        Measure::new("peak memory", first.peak_mb, "MB", Goal::Most(PEAK_MB_MAX))
            .beside("the least that can be measured", peak::floor_mb(home)?),
        Measure::new(
            "the same file again",
            again.seconds,
            "s",
            Goal::MostTimes(1.0),
        )
        .beside("the first import", first.seconds)
        .note(time(&again)),
    ])
}

/// Writes the mailbox as one file and returns its path.
fn generate(home: &Path) -> Result<String, Failure> {
    let (out, messages) = (home.to_string_lossy(), MESSAGES.to_string());
    let options = ["--out", &out, "--large", &messages, "--format", "gmail"];
    let options = options.map(str::to_owned);
    corpus::run(&options).map_err(Failure::new)?;
    Ok(home.join("all-mail.mbox").to_string_lossy().into_owned())
}

fn import(program: &Path, mailbox: &str, home: &Path) -> Result<Took, Failure> {
    let store = home.join("store.db");
    let store = store.to_string_lossy();
    let arguments = ["--store", &store, "import", mailbox, "--me", ME, "--json"];
    peak::of(program, &arguments, home)
}

/// How many messages the program found worth keeping. An import that kept next to none did not do the work
/// that is measured.
fn messages_kept(program: &Path, home: &Path) -> Result<usize, Failure> {
    let store = home.join("store.db").to_string_lossy().into_owned();
    let exported = peak::of(program, &["--store", &store, "export", "--json"], home)?;
    let export: Value = serde_json::from_str(&exported.output)
        .map_err(|cause| Failure::new(format!("The export cannot be read: {cause}")))?;
    let kept = export["messages"].as_array().map_or(0, Vec::len);
    if kept < KEPT_MIN {
        return Err(Failure::new(format!(
            "The import kept only {kept} messages."
        )));
    }
    Ok(kept)
}

/// Messages a second of mail-parser alone, one thread.
fn parser_rate(example: &Path, mailbox: &str) -> Result<f64, Failure> {
    let said = process::capture(Command::new(example).args(["bare", mailbox]))?;
    let (messages, rest) = said
        .split_once(" messages, ")
        .ok_or_else(|| unreadable(&said))?;
    let messages = messages.split_whitespace().next_back();
    let seconds = rest
        .split_once(" in ")
        .and_then(|(_, rest)| rest.split_once(" s:"));
    rate(messages, seconds.map(|(seconds, _)| seconds)).ok_or_else(|| unreadable(&said))
}

/// Messages a second of Python's standard library, which only parses.
fn python_rate(mailbox: &str) -> Result<f64, Failure> {
    let said = process::capture(Command::new("python3").args(["-I", "-c", PYTHON, mailbox]))?;
    let mut words = said.split_whitespace();
    rate(words.next(), words.next()).ok_or_else(|| unreadable(&said))
}

fn rate(messages: Option<&str>, seconds: Option<&str>) -> Option<f64> {
    let messages: f64 = messages?.parse().ok()?;
    let seconds: f64 = seconds?.parse().ok()?;
    // Readers disagree about a few lines that look like the start of a message; about more than one in
    // fifty, they did not read the same mailbox.
    ((messages / MESSAGES - 1.0).abs() < 0.02).then_some(messages / seconds)
}

fn unreadable(said: &str) -> Failure {
    Failure::new(format!("What was measured cannot be read: {said}"))
}
