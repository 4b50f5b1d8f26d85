//! Every crate that is compiled in has a licence from the list in deny.toml. The same list serves
//! cargo-deny, which looks further (advisories, sources) but is not needed to hold this line.

use std::fs;

use super::expect_none;
use crate::workspace;

/// The licences that deny.toml allows.
fn allowed() -> Vec<String> {
    let text = fs::read_to_string(workspace::root().join("deny.toml"));
    let settings: toml::Table = text
        .expect("deny.toml is there")
        .parse()
        .expect("deny.toml is TOML");
    let list = settings["licenses"]["allow"].as_array();
    let list = list.expect("[licenses] allow is a list").iter();
    list.map(|name| name.as_str().expect("a licence is a string").to_owned())
        .collect()
}

/// Whether a licence expression can be satisfied with allowed licences alone. Says why when not.
fn judge(expression: Option<&str>, allowed: &[String]) -> Result<(), String> {
    let expression = expression.ok_or("states no licence")?;
    let parsed = spdx::Expression::parse_mode(expression, spdx::ParseMode::LAX)
        .map_err(|_| format!("states a licence that cannot be read: {expression}"))?;
    let held = |wanted: &spdx::LicenseReq| allowed.contains(&wanted.to_string());
    if parsed.evaluate(held) {
        Ok(())
    } else {
        Err(format!("is under {expression}"))
    }
}

#[test]
fn every_compiled_crate_has_an_allowed_licence() {
    let host = crate::process::capture(std::process::Command::new("rustc").arg("-vV"));
    let host = host.expect("rustc says what it is");
    let host = host.lines().find_map(|line| line.strip_prefix("host: "));
    let host = format!("--filter-platform={}", host.expect("rustc names its host"));
    let metadata = workspace::metadata(&["--locked", &host]).expect("cargo metadata runs");
    let packages = metadata["packages"].as_array().expect("packages is a list");
    assert!(
        packages.len() > 10,
        "the list of packages is not the whole list"
    );
    let allowed = allowed();
    let mut faults = Vec::new();
    for package in packages {
        if let Err(why) = judge(package["license"].as_str(), &allowed) {
            faults.push(format!(
                "{} {why}",
                package["name"].as_str().unwrap_or_default()
            ));
        }
    }
    expect_none(
        &faults,
        "Choose another crate, or allow the licence in deny.toml and say why.",
    );
}

#[test]
fn alternatives_need_one_allowed_licence_and_conjunctions_need_all() {
    let allowed = [
        "MIT".to_owned(),
        "Apache-2.0 WITH LLVM-exception".to_owned(),
    ];
    for content in [
        "MIT",
        "MIT OR GPL-3.0",
        "GPL-3.0/MIT",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert_eq!(judge(Some(content), &allowed), Ok(()), "{content}");
    }
    for refused in ["GPL-3.0", "MIT AND Zlib", "Apache-2.0", "no licence at all"] {
        assert!(judge(Some(refused), &allowed).is_err(), "{refused}");
    }
    assert!(judge(None, &allowed).is_err());
}
