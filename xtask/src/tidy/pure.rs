//! What keeps the deciding crates pure: the crates they may use, and the calls and types that
//! their `clippy.toml` bans. Clippy itself does the banning; these tests see that it is told to.

use std::fs;

use super::{expect_none, tree};
use crate::workspace;

/// A crate without I/O and without a clock, and the foreign crates it may use.
struct Pure {
    name: &'static str,
    folder: &'static str,
    may_use: &'static [&'static str],
}

/// Every pure crate. A new foreign crate is added here with its line in the commit message; it must
/// itself neither read the clock nor reach outside when called as we call it.
const PURE: &[Pure] = &[
    Pure {
        name: "meanwhile-core",
        folder: "crates/core",
        may_use: &["jiff", "schemars", "serde", "thiserror", "uuid"],
    },
    Pure {
        name: "meanwhile-forecast",
        folder: "crates/forecast",
        may_use: &["fastrand"],
    },
    Pure {
        name: "meanwhile-spelling",
        folder: "crates/spelling",
        may_use: &["spellbook"],
    },
    Pure {
        name: "meanwhile-words",
        folder: "crates/words",
        may_use: &[
            "jiff",
            "schemars",
            "serde",
            "thiserror",
            "unicode-normalization",
            "whatlang",
        ],
    },
];

/// Calls that reach outside or read the clock.
const BANNED_METHODS: &[&str] = &[
    "jiff::Timestamp::now",
    "jiff::Zoned::now",
    "jiff::tz::TimeZone::get",
    "jiff::tz::TimeZone::system",
    "jiff::tz::db",
    "std::env::args",
    "std::env::current_dir",
    "std::env::var",
    "std::env::var_os",
    "std::env::vars",
    "std::fs::File::create",
    "std::fs::File::open",
    "std::fs::create_dir_all",
    "std::fs::metadata",
    "std::fs::read",
    "std::fs::read_dir",
    "std::fs::read_to_string",
    "std::fs::remove_file",
    "std::fs::write",
    "std::io::stdin",
    "std::io::stdout",
    "std::process::Command::new",
    "std::process::exit",
    "std::thread::sleep",
    "std::thread::spawn",
    "std::time::Instant::now",
    "std::time::SystemTime::now",
];

/// Types that reach outside, or whose order differs from run to run.
const BANNED_TYPES: &[&str] = &[
    "std::collections::HashMap",
    "std::collections::HashSet",
    "std::net::TcpListener",
    "std::net::TcpStream",
    "std::net::UdpSocket",
    "std::os::unix::net::UnixStream",
];

#[test]
fn pure_crates_use_only_what_is_listed() {
    let workspace = workspace::read().expect("the workspace can be read");
    let mut faults = Vec::new();
    for pure in PURE {
        let package = workspace
            .packages
            .iter()
            .find(|package| package.name == pure.name);
        let package = package.expect("every pure crate is in the workspace");
        let foreign = package
            .dependencies
            .iter()
            .filter(|used| !used.ours && !used.dev);
        for used in foreign.filter(|used| !pure.may_use.contains(&used.name.as_str())) {
            faults.push(format!("{} uses {}", pure.name, used.name));
        }
    }
    expect_none(
        &faults,
        "A pure crate decides and nothing else. If the crate is pure too: xtask/src/tidy/pure.rs.",
    );
}

#[test]
fn clippy_bans_the_outside_in_every_pure_crate() {
    let mut faults = Vec::new();
    for pure in PURE {
        let path = format!("{}/clippy.toml", pure.folder);
        let text = fs::read_to_string(workspace::root().join(&path)).unwrap_or_default();
        let settings: toml::Table = text.parse().expect("clippy.toml is TOML");
        for (key, wanted) in [
            ("disallowed-methods", BANNED_METHODS),
            ("disallowed-types", BANNED_TYPES),
        ] {
            let banned = banned(&settings, key);
            let lacking = wanted.iter().filter(|path| !banned.contains(path));
            faults.extend(lacking.map(|lacking| format!("{path}: {key} lacks {lacking}")));
        }
    }
    expect_none(
        &faults,
        "The same bans hold in every pure crate: copy the line from another.",
    );
}

fn banned<'a>(settings: &'a toml::Table, key: &str) -> Vec<&'a str> {
    let entries = settings.get(key).and_then(toml::Value::as_array);
    let entries = entries.into_iter().flatten();
    entries
        .filter_map(|entry| entry.get("path")?.as_str())
        .collect()
}

#[test]
fn no_pure_crate_lifts_a_ban_outside_its_tests() {
    let mut faults = Vec::new();
    let lint = concat!("clippy::", "disallowed");
    for file in tree::rust_files() {
        let pure = PURE
            .iter()
            .any(|p| file.path.starts_with(&format!("{}/src/", p.folder)));
        let code = file
            .text
            .lines()
            .take(tree::lines_without_tests(&file.text));
        if pure && code.into_iter().any(|line| line.contains(lint)) {
            faults.push(file.path.clone());
        }
    }
    expect_none(&faults, "Take what comes from outside as a parameter.");
}
