//! Makes the tables of weights by which sentences are classified, from the examples in `training/`: builds the trainer
//! and runs it.

use std::process::Command;

use crate::failure::Failure;
use crate::{process, workspace};

/// Writes the tables anew, in under two minutes; with `--check`, says whether they are those of the examples.
pub fn run(arguments: &[String]) -> Result<(), Failure> {
    if arguments.iter().any(|it| it != "--check") {
        return Err(Failure::new("Only `--check` is understood here."));
    }
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(workspace::root())
        .args([
            "run",
            "--quiet",
            "--release",
            "-p",
            "meanwhile-trainer",
            "--",
        ])
        .args(arguments);
    process::run(&mut command)
}
