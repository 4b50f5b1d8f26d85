//! The journeys through the pages, and pictures of them: Debian's Chromium driven by the scripts in `journeys/`.
//!
//! What drives the browser comes from npm by the lock file, without running anybody's install scripts.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;
use crate::{process, workspace};

/// The variable that tells the scripts which program to serve with.
const PROGRAM_VARIABLE: &str = "MEANWHILE_PROGRAM";

/// Runs every journey.
pub fn test() -> Result<(), Failure> {
    let mut tests: Vec<PathBuf> = std::fs::read_dir(folder().join("tests"))
        .map_err(|cause| Failure::io("journeys/tests", &cause))?
        .filter_map(|entry| entry.ok().map(|it| it.path()))
        .filter(|path| path.extension() == Some(OsStr::new("mjs")))
        .collect();
    tests.sort();
    let mut command = node()?;
    command
        .args(["--test", "--test-concurrency=1"])
        .args(&tests);
    process::run(&mut command)
}

/// `cargo xtask screenshots [FOLDER]`: a picture of every page, light, dark, and on a phone.
pub fn screenshots(arguments: &[String]) -> Result<(), Failure> {
    let target = workspace::read()?.target;
    let into = match arguments {
        [] => target.join("screenshots"),
        [folder] => PathBuf::from(folder),
        _ => return Err(Failure::new("Say at most into which folder.")),
    };
    let mut command = node()?;
    command.arg(folder().join("screenshots.mjs")).arg(into);
    process::run(&mut command)
}

/// Node, with the packages and the program that the scripts need.
fn node() -> Result<Command, Failure> {
    let mut npm = Command::new("npm");
    npm.args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--prefix",
    ]);
    process::run(npm.arg(folder()))?;
    process::run(workspace::cargo().args(["build", "--package", "meanwhile", "--locked"]))?;
    let program = workspace::read()?.target.join("debug/meanwhile");
    let mut command = Command::new("node");
    command.env(PROGRAM_VARIABLE, program);
    Ok(command)
}

fn folder() -> PathBuf {
    workspace::root().join("journeys")
}
