//! Keeps a Python environment with the pinned packages of `xtask/requirements-test.txt` in the
//! target folder. Touches no other Python on the machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::{process, workspace};

/// Returns the environment's Python, making the environment first when it is missing, broken, or
/// made from other requirements.
pub(super) fn ensure(target: &Path) -> Result<PathBuf, Failure> {
    let source = workspace::root().join("xtask/requirements-test.txt");
    let wanted = fs::read_to_string(&source).map_err(|e| Failure::io(source.display(), &e))?;
    let environment = target.join("test-python");
    let python = environment.join("bin/python");
    let stamp = environment.join("requirements-test.txt");
    if is_current(&stamp, &wanted) && process::succeeds(Command::new(&python).arg("--version")) {
        return Ok(python);
    }
    println!("   making the Python environment of the tests");
    if environment.exists() {
        fs::remove_dir_all(&environment).map_err(|e| Failure::io(environment.display(), &e))?;
    }
    process::run(
        Command::new("python3")
            .args(["-m", "venv"])
            .arg(&environment),
    )?;
    let mut install = Command::new(&python);
    install.args(["-m", "pip", "install", "--quiet", "--no-input"]);
    install
        .args(["--disable-pip-version-check", "--requirement"])
        .arg(&source);
    process::run(&mut install)?;
    // Written last: an interrupted installation leaves no stamp and is made again.
    fs::write(&stamp, &wanted).map_err(|e| Failure::io(stamp.display(), &e))?;
    Ok(python)
}

fn is_current(stamp: &Path, wanted: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|made_from| made_from == wanted)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_environment_counts_as_current_only_with_the_same_requirements() {
        let folder = tempfile::tempdir().unwrap();
        let stamp = folder.path().join("stamp");
        assert!(!is_current(&stamp, "numpy==1\n"));
        fs::write(&stamp, "numpy==1\n").unwrap();
        assert!(is_current(&stamp, "numpy==1\n"));
        assert!(!is_current(&stamp, "numpy==2\n"));
    }

    #[test]
    fn every_requirement_is_pinned_and_names_no_index() {
        let path = workspace::root().join("xtask/requirements-test.txt");
        let text = fs::read_to_string(path).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            assert!(line.contains("=="), "not pinned: {line}");
            assert!(!line.starts_with('-'), "an option, not a package: {line}");
        }
    }
}
