//! Builds what is measured, with the profile that packages are made with, and runs it away from the person's own records.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::{process, workspace};

/// A release build that is optimised as a whole: what packages are made with. It takes too long for whoever builds once from
/// source, whose build `bench build` measures.
const PROFILE: &str = "dist";

/// The package and the program.
pub(super) const NAME: &str = "meanwhile";

/// Builds the program and returns where it is.
pub(super) fn built() -> Result<PathBuf, Failure> {
    build(&["--package", NAME])?;
    Ok(folder()?.join(format!("{NAME}{EXE_SUFFIX}")))
}

/// Builds an example of a package and returns where it is.
pub(crate) fn example(package: &str, name: &str) -> Result<PathBuf, Failure> {
    build(&["--package", package, "--example", name])?;
    Ok(folder()?
        .join("examples")
        .join(format!("{name}{EXE_SUFFIX}")))
}

fn build(what: &[&str]) -> Result<(), Failure> {
    let mut build = workspace::cargo();
    build.args(["build", "--profile", PROFILE, "--locked", "--quiet"]);
    process::run(build.args(what))
}

fn folder() -> Result<PathBuf, Failure> {
    Ok(workspace::read()?.target.join(PROFILE))
}

/// Makes `home` the only place where a program finds or leaves anything of a person.
pub(super) fn at_home<'a>(command: &'a mut Command, home: &Path) -> &'a mut Command {
    for folder in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
        command.env(folder, home);
    }
    command.env_remove("MEANWHILE_STORE")
}
