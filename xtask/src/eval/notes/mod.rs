//! `cargo xtask eval notes DIR`: how well the faults of labelled notes are found.

mod judge;
mod report;

use std::fs;

use serde_json::Value;

use super::program::{Arguments, Texts};
use crate::failure::Failure;
use judge::{Judged, judge};

/// Runs the evaluation; the arguments come after its name.
pub(super) fn run(arguments: &[String]) -> Result<(), Failure> {
    let arguments = Arguments::read("notes", arguments)?;
    let files = labelled(&arguments)?;
    if files.is_empty() {
        let what = format!("There is no .jsonl file in {}.", arguments.folder.display());
        return Err(Failure::new(what).hint("xtask/src/eval/NOTES.md describes them."));
    }
    for (name, notes) in files {
        let texts = Texts::new(notes.iter().map(text))?;
        let contexts = notes.iter().map(|note| note["context"].to_string());
        let mut judged: Vec<Judged> = Vec::new();
        for (number, context) in contexts.enumerate() {
            let answer = texts.ask_about(&arguments.program, number, &context)?;
            judged.push(judge(&notes[number], &answer));
        }
        print!("{}", report::text(&name, &judged, arguments.errors));
    }
    Ok(())
}

fn text(note: &Value) -> String {
    let body = note["body"].as_str().unwrap_or_default();
    match note["subject"].as_str() {
        Some(subject) => format!("Subject: {subject}\n\n{body}"),
        None => body.to_owned(),
    }
}

fn labelled(arguments: &Arguments) -> Result<Vec<(String, Vec<Value>)>, Failure> {
    let folder = &arguments.folder;
    let entries = fs::read_dir(folder)
        .map_err(|why| Failure::new(format!("{} cannot be read: {why}.", folder.display())))?;
    let mut paths: Vec<_> = entries.flatten().map(|it| it.path()).collect();
    paths.retain(|it| it.extension().is_some_and(|it| it == "jsonl"));
    paths.sort();
    let read = |path: std::path::PathBuf| {
        let fail = |why: String| Failure::new(format!("{} cannot be read: {why}.", path.display()));
        let text = fs::read_to_string(&path).map_err(|why| fail(why.to_string()))?;
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let notes: Result<Vec<Value>, _> = lines.map(serde_json::from_str).collect();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Ok((name, notes.map_err(|why| fail(why.to_string()))?))
    };
    paths.into_iter().map(read).collect()
}
