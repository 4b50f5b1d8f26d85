//! Every manifest inherits what is the same everywhere: edition, licence, lints.

use std::fs;

use super::expect_none;
use crate::workspace;

/// Keys of `[package]` that come from the workspace.
const INHERITED: &[&str] = &["edition", "license", "publish", "rust-version", "version"];

fn faults(path: &str, text: &str) -> Vec<String> {
    let manifest: toml::Table = match text.parse() {
        Ok(manifest) => manifest,
        Err(cause) => return vec![format!("{path}: {cause}")],
    };
    let inherits = |section: &str, key: &str| {
        let value = manifest.get(section).and_then(|section| section.get(key));
        value
            .and_then(|value| value.get("workspace"))
            .and_then(toml::Value::as_bool)
            == Some(true)
    };
    let lacking = INHERITED.iter().filter(|key| !inherits("package", key));
    let mut faults: Vec<String> = lacking
        .map(|key| format!("{path}: {key}.workspace = true is missing"))
        .collect();
    let lints = manifest
        .get("lints")
        .and_then(|lints| lints.get("workspace"));
    if lints.and_then(toml::Value::as_bool) != Some(true) {
        faults.push(format!("{path}: [lints] workspace = true is missing"));
    }
    faults
}

#[test]
fn every_manifest_inherits_edition_licence_and_lints() {
    let mut all = Vec::new();
    for package in workspace::read()
        .expect("the workspace can be read")
        .packages
    {
        let path = package.folder.join("Cargo.toml");
        let text = fs::read_to_string(workspace::root().join(&path));
        let text = text.expect("a package has a manifest");
        all.extend(faults(&path.display().to_string(), &text));
    }
    expect_none(&all, "Copy the opening lines of another crate's manifest.");
}

#[test]
fn what_is_set_by_hand_or_missing_is_a_fault() {
    let text = "[package]\nname = \"x\"\nedition = \"2021\"\n\
                license.workspace = true\npublish.workspace = true\nversion.workspace = true\n\
                rust-version.workspace = true\n";
    assert_eq!(
        faults("x", text),
        [
            "x: edition.workspace = true is missing",
            "x: [lints] workspace = true is missing"
        ]
    );
}
