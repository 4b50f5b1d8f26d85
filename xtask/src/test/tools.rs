//! Sees to the programs that the tests start and Cargo cannot bring: asks Debian's package manager
//! for those that are missing, and for nothing when none is. Starts no service.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::process;

/// A program the tests need, and the Debian package that brings it.
struct Need {
    package: &'static str,
    what: &'static str,
    present: fn() -> bool,
}

/// Every need, in alphabetical order of the packages.
const NEEDS: &[Need] = &[
    Need {
        package: "chromium",
        what: "a browser, for the journeys through the pages",
        present: || process::succeeds(Command::new("chromium").arg("--version")),
    },
    Need {
        package: "nodejs",
        what: "Node.js, which drives the browser",
        present: || process::succeeds(Command::new("node").arg("--version")),
    },
    Need {
        package: "npm",
        what: "npm, which brings what drives the browser",
        present: || process::succeeds(Command::new("npm").arg("--version")),
    },
    Need {
        package: "postgresql",
        what: "a PostgreSQL server, for the store's contract suite",
        present: postgresql_server,
    },
    Need {
        package: "python3-venv",
        what: "Python with venv, for independent witnesses",
        present: python_with_venv,
    },
    Need {
        package: "tmux",
        what: "a terminal to type into, for the command line's tests",
        present: || process::succeeds(Command::new("tmux").arg("-V")),
    },
];

/// Read by `pg_createcluster` when the server package is installed.
const CLUSTER_SETTINGS: &str = "/etc/postgresql-common/createcluster.conf";

/// Makes every needed program available, or says the line that does.
pub(super) fn ensure() -> Result<(), Failure> {
    let missing: Vec<&Need> = NEEDS.iter().filter(|need| !(need.present)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    for need in &missing {
        println!("   missing: {} (package {})", need.what, need.package);
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    if !may_install() {
        return Err(cannot_install(&packages));
    }
    install(&packages)?;
    match missing.iter().find(|need| !(need.present)()) {
        None => Ok(()),
        Some(need) => Err(Failure::new(format!(
            "{} was installed, but {} still cannot be found.",
            need.package, need.what
        ))),
    }
}

fn may_install() -> bool {
    let root = process::capture(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    root && process::succeeds(Command::new("apt-get").arg("--version"))
}

fn cannot_install(packages: &[&str]) -> Failure {
    Failure::new(
        "Some programs are missing, and only root on a Debian system could install them here.",
    )
    .hint(format!(
        "Run: sudo apt-get update && sudo apt-get install --yes --no-install-recommends {}",
        packages.join(" ")
    ))
}

fn install(packages: &[&str]) -> Result<(), Failure> {
    if packages.contains(&"postgresql") {
        forbid_a_system_cluster(Path::new(CLUSTER_SETTINGS))?;
    }
    process::run(apt().args(["update", "--quiet"]))?;
    let mut command = apt();
    command.args(["install", "--yes", "--quiet", "--no-install-recommends"]);
    process::run(command.args(packages))
}

/// An `apt-get` that asks nothing and keeps settings files that are already there.
fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command
        .env("DEBIAN_FRONTEND", "noninteractive")
        .env("UCF_FORCE_CONFFOLD", "1")
        .stdin(std::process::Stdio::null());
    command
}

/// Keeps the installation from making and starting a database cluster of its own: the tests make
/// theirs in a temporary folder. A settings file that exists is the administrator's and is kept.
fn forbid_a_system_cluster(settings: &Path) -> Result<(), Failure> {
    if settings.exists() {
        return Ok(());
    }
    let write = || {
        fs::create_dir_all(settings.parent().unwrap_or(Path::new("/")))?;
        fs::write(settings, "create_main_cluster = false\n")
    };
    write().map_err(|cause| Failure::io(settings.display(), &cause))
}

/// Looks where Debian puts each major version's server programs, then at the search path.
fn postgresql_server() -> bool {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut folders = versions.flatten().map(|version| version.path().join("bin"));
    folders.any(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
        || process::succeeds(Command::new("initdb").arg("--version"))
}

/// Debian ships `venv` apart from Python; `ensurepip` is the part that is missing then.
fn python_with_venv() -> bool {
    process::succeeds(Command::new("python3").args(["-c", "import ensurepip, venv"]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn who_may_not_install_is_told_the_exact_line() {
        let text = cannot_install(&["postgresql", "tmux"]).to_string();
        let line = "sudo apt-get update && sudo apt-get install --yes --no-install-recommends postgresql tmux";
        assert!(text.ends_with(line), "{text}");
    }

    #[test]
    fn no_system_cluster_is_made_but_an_administrators_choice_stays() {
        let folder = tempfile::tempdir().unwrap();
        let settings = folder.path().join("postgresql-common/createcluster.conf");
        forbid_a_system_cluster(&settings).unwrap();
        assert_eq!(
            fs::read_to_string(&settings).unwrap(),
            "create_main_cluster = false\n"
        );
        fs::write(&settings, "start_conf = manual\n").unwrap();
        forbid_a_system_cluster(&settings).unwrap();
        assert_eq!(
            fs::read_to_string(&settings).unwrap(),
            "start_conf = manual\n"
        );
    }

    #[test]
    fn the_needs_are_in_order_and_asked_for_once() {
        assert!(NEEDS.is_sorted_by(|a, b| a.package < b.package));
    }
}
