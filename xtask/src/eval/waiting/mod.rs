//! `cargo xtask eval waiting DIR`: how well the forecast foretells waits that it has not seen, beside Kaplan and Meier,
//! plain parametric laws and a rule of thumb. The measuring itself is an example of the engine; this judges it.

mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::bench::program;
use crate::failure::Failure;
use crate::process;

const USAGE: &str =
    "usage: cargo xtask eval waiting DIR, with .csv files that have the columns `days` and `event`";

/// Runs the evaluation; the arguments come after its name.
pub(super) fn run(arguments: &[String]) -> Result<(), Failure> {
    let [folder] = arguments else {
        return Err(Failure::new("One folder is wanted.").hint(USAGE));
    };
    let files = tables(Path::new(folder))?;
    if files.is_empty() {
        return Err(Failure::new(format!("There is no .csv file in {folder}.")).hint(USAGE));
    }
    let example = program::example("meanwhile-engine", "eval_waiting")?;
    let said = process::capture(Command::new(example).args(files))?;
    let scores: Value = serde_json::from_str(&said)
        .map_err(|why| Failure::new(format!("What was measured cannot be read: {why}")))?;
    print!("{}", report::text(&scores));
    Ok(())
}

fn tables(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let shown = folder.display();
    let entries = fs::read_dir(folder)
        .map_err(|why| Failure::new(format!("{shown} cannot be read: {why}.")).hint(USAGE))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|it| it.path()).collect();
    files.retain(|it| it.extension().is_some_and(|ending| ending == "csv"));
    files.sort();
    Ok(files)
}
