//! What Cargo knows of this workspace: its root, its target folder, its packages and their
//! dependencies. Reads manifests only through `cargo metadata`; changes nothing.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::failure::Failure;
use crate::process;

/// A package of this workspace.
#[derive(Debug)]
pub struct Package {
    /// The name in its manifest, such as `meanwhile-core`.
    pub name: String,
    /// Its folder, relative to the root, such as `crates/core`.
    pub folder: PathBuf,
    /// What its manifest asks for, in the manifest's order.
    pub dependencies: Vec<Dependency>,
}

/// One dependency as a manifest states it.
#[derive(Debug)]
pub struct Dependency {
    /// The package's name, whatever it is renamed to.
    pub name: String,
    /// Whether only tests, examples and benchmarks see it.
    pub dev: bool,
    /// Whether it is a package of this workspace.
    pub ours: bool,
}

/// The workspace as `cargo metadata` describes it.
#[derive(Debug)]
pub struct Workspace {
    /// Packages ordered by how much of the workspace lies below them, then by name.
    pub packages: Vec<Package>,
    /// The folder that holds everything built.
    pub target: PathBuf,
}

/// Returns the folder that holds the workspace's manifest.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map(Path::to_path_buf).unwrap_or(here)
}

/// Returns a `cargo` command that starts in the root.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Returns what `cargo metadata` prints with these further arguments.
pub fn metadata(arguments: &[&str]) -> Result<Value, Failure> {
    let mut command = cargo();
    command
        .args(["metadata", "--format-version=1"])
        .args(arguments);
    let text = process::capture(&mut command)?;
    serde_json::from_str(&text)
        .map_err(|cause| Failure::new(format!("cargo metadata could not be read: {cause}")))
}

/// Reads the workspace; asks no registry.
pub fn read() -> Result<Workspace, Failure> {
    let value = metadata(&["--no-deps"])?;
    let unreadable = || Failure::new("cargo metadata has a shape this program does not know.");
    let root = PathBuf::from(value["workspace_root"].as_str().ok_or_else(unreadable)?);
    let target = PathBuf::from(value["target_directory"].as_str().ok_or_else(unreadable)?);
    let packages = value["packages"].as_array().ok_or_else(unreadable)?;
    let packages: Option<Vec<Package>> = packages.iter().map(|p| package(p, &root)).collect();
    let packages = lowest_first(packages.ok_or_else(unreadable)?);
    Ok(Workspace { packages, target })
}

fn package(value: &Value, root: &Path) -> Option<Package> {
    let manifest = Path::new(value["manifest_path"].as_str()?);
    let dependencies: Option<Vec<Dependency>> = value["dependencies"]
        .as_array()?
        .iter()
        .map(|dependency| {
            Some(Dependency {
                name: dependency["name"].as_str()?.to_owned(),
                dev: dependency["kind"] == "dev",
                ours: dependency["path"].is_string(),
            })
        })
        .collect();
    Some(Package {
        name: value["name"].as_str()?.to_owned(),
        folder: manifest.parent()?.strip_prefix(root).ok()?.to_path_buf(),
        dependencies: dependencies?,
    })
}

/// Puts every package after those it uses; among equals the name decides.
fn lowest_first(mut left: Vec<Package>) -> Vec<Package> {
    left.sort_by(|a, b| a.name.cmp(&b.name));
    let mut placed: Vec<Package> = Vec::new();
    while !left.is_empty() {
        let stands_on_placed = |package: &Package| {
            let mut below = package.dependencies.iter().filter(|d| d.ours && !d.dev);
            below.all(|d| placed.iter().any(|p| p.name == d.name))
        };
        // Cargo refuses cycles, so one is always found; index 0 keeps the loop finite all the same.
        let next = left.iter().position(stands_on_placed).unwrap_or_default();
        let next = left.remove(next);
        placed.push(next);
    }
    placed
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_workspace_is_read_with_folders_relative_to_its_root() {
        let workspace = read().unwrap();
        let core = workspace
            .packages
            .iter()
            .find(|p| p.name == "meanwhile-core");
        assert_eq!(core.unwrap().folder, Path::new("crates/core"));
        assert!(root().join("Cargo.toml").is_file());
    }

    #[test]
    fn what_others_stand_on_comes_first() {
        let make = |name: &str, uses: &[&str]| Package {
            name: name.to_owned(),
            folder: PathBuf::new(),
            dependencies: uses
                .iter()
                .map(|name| Dependency {
                    name: (*name).to_owned(),
                    dev: false,
                    ours: true,
                })
                .collect(),
        };
        let order = lowest_first(vec![
            make("a", &["b", "c"]),
            make("b", &["c"]),
            make("c", &[]),
        ]);
        let names: Vec<&str> = order.iter().map(|p| p.name.as_str()).collect();
        assert_eq!(names, ["c", "b", "a"]);
    }
}
