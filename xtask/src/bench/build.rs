//! Measures a clean release build of the program: time, size of the binary, number of crates. Builds
//! in a folder of its own, so that nobody's build is thrown away.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use super::measure::{Goal, Measure};
use crate::failure::Failure;
use crate::{process, workspace};

/// The package that is built.
const PROGRAM: &str = "meanwhile";

/// On two idle cores. Assumption: the longest wait a person accepts once, with a cup of tea.
const BUILD_S_MAX: f64 = 360.0;

/// Assumption: a comparable program with the same parts measured 34.8 MB.
const BINARY_MB_MAX: f64 = 35.0;

/// Assumption: a comparable program with a grammar checker needed 471.
const CRATES_MAX: f64 = 400.0;

/// Builds the program from nothing and measures it. The download is not part of the time.
pub(super) fn run() -> Result<Vec<Measure>, Failure> {
    let folder = workspace::read()?.target.join("bench-build");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|cause| Failure::io(folder.display(), &cause))?;
    }
    process::run(workspace::cargo().args(["fetch", "--locked", "--quiet"]))?;
    let mut build = workspace::cargo();
    build.args([
        "build",
        "--release",
        "--locked",
        "--quiet",
        "--package",
        PROGRAM,
    ]);
    build.env("CARGO_TARGET_DIR", &folder);
    let began = Instant::now();
    process::run(&mut build)?;
    let build_s = began.elapsed().as_secs_f64();
    let size_mb = size_mb(&folder.join("release").join(PROGRAM))?;
    let empty_mb = empty_program_mb(&folder)?;
    let most = Goal::Most;
    Ok(vec![
        Measure::new("clean release build", build_s, "s", most(BUILD_S_MAX)),
        Measure::new("binary size", size_mb, "MB", most(BINARY_MB_MAX))
            .beside("an empty program", empty_mb),
        Measure::new("crates compiled", crates()?, "crates", most(CRATES_MAX)),
    ])
}

/// The floor of the binary's size: a program that does nothing, optimised and stripped alike.
fn empty_program_mb(folder: &Path) -> Result<f64, Failure> {
    let source = folder.join("empty.rs");
    fs::write(&source, "fn main() {}\n").map_err(|e| Failure::io(source.display(), &e))?;
    let binary = folder.join("empty");
    let mut compile = Command::new("rustc");
    compile.args(["-C", "opt-level=3", "-C", "strip=symbols", "-o"]);
    process::run(compile.arg(&binary).arg(&source))?;
    size_mb(&binary)
}

fn size_mb(file: &Path) -> Result<f64, Failure> {
    let size = fs::metadata(file).map_err(|cause| Failure::io(file.display(), &cause))?;
    Ok(size.len() as f64 / 1e6)
}

/// Counts the packages that the program is built from, those of ours and build-time ones included.
fn crates() -> Result<f64, Failure> {
    let mut tree = workspace::cargo();
    tree.args(["tree", "--locked", "--package", PROGRAM]);
    tree.args([
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]);
    Ok(distinct(&process::capture(&mut tree)?) as f64)
}

/// Counts distinct packages in `cargo tree` lines; repeated ones end in ` (*)`.
fn distinct(tree: &str) -> usize {
    let lines = tree.lines().map(|line| line.trim_end_matches(" (*)"));
    lines
        .filter(|line| !line.is_empty())
        .collect::<BTreeSet<_>>()
        .len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_counts_once_and_two_versions_count_twice() {
        assert_eq!(
            distinct("a v1.0.0\nb v1.0.0\na v1.0.0 (*)\na v2.0.0\n\n"),
            3
        );
    }
}
