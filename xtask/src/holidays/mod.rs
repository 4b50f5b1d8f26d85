//! Makes the holiday table of the core crate from the Python package it is taken from. Only people who
//! renew the table need Python; building the program never does.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::{process, workspace};

const SCRIPT: &str = "xtask/src/holidays/generate.py";
const TABLE: &str = "crates/core/data/holidays.bin";
const INSTALL: &str = "python3 -m pip install holidays==0.109";

/// Writes the table anew; with `--check`, compares a fresh one with the committed one instead.
///
/// Runs the Python that `MEANWHILE_TEST_PYTHON` names, else `python3`.
pub fn run(arguments: &[String]) -> Result<(), Failure> {
    let table = workspace::root().join(TABLE);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => generate(&table),
        ["--check"] => check(&table),
        _ => Err(Failure::new("Only `--check` is understood here.")),
    }
}

fn generate(output: &Path) -> Result<(), Failure> {
    let python = std::env::var_os("MEANWHILE_TEST_PYTHON").unwrap_or_else(|| "python3".into());
    let mut command = Command::new(python);
    command.arg(workspace::root().join(SCRIPT)).arg(output);
    process::run(&mut command).map_err(|failure| failure.hint(INSTALL))
}

fn check(table: &Path) -> Result<(), Failure> {
    let workspace = workspace::read()?;
    let folder = workspace.target.join("holidays");
    fs::create_dir_all(&folder).map_err(|cause| Failure::io(folder.display(), &cause))?;
    let fresh = folder.join("holidays.bin");
    generate(&fresh)?;
    let read = |path: &Path| fs::read(path).map_err(|cause| Failure::io(path.display(), &cause));
    if read(&fresh)? == read(table)? {
        return Ok(());
    }
    Err(
        Failure::new(format!("{TABLE} is not what the script makes."))
            .hint("cargo xtask holidays, then read what changed in the tests of business time"),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_script_and_the_table_are_where_the_command_looks() {
        assert!(workspace::root().join(SCRIPT).is_file());
        let table = fs::read(workspace::root().join(TABLE)).unwrap();
        assert!(table.starts_with(b"MWH1"));
        assert!(table.len() <= 250_000, "{} bytes", table.len());
    }

    #[test]
    fn the_version_is_the_same_in_script_hint_and_tests() {
        let root = workspace::root();
        let script = fs::read_to_string(root.join(SCRIPT)).unwrap();
        let version = INSTALL.rsplit("==").next().unwrap();
        assert!(script.contains(&format!("VERSION = \"{version}\"")));
        let pinned = fs::read_to_string(root.join("xtask/requirements-test.txt")).unwrap();
        assert!(pinned.contains(&format!("holidays=={version}")), "{pinned}");
    }

    #[test]
    fn an_unknown_argument_is_refused() {
        assert!(run(&["--fast".to_owned()]).is_err());
    }
}
