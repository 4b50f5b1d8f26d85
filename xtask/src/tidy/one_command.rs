//! There is one test command, and everyone is told the same one: README, contributors, and the
//! script that runs on every push.

use std::fs;

use crate::workspace;

const COMMAND: &str = "cargo xtask test";

#[test]
fn readme_contributing_and_the_push_script_name_the_same_command() {
    for page in ["README.md", "CONTRIBUTING.md", ".ci/run"] {
        let text = fs::read_to_string(workspace::root().join(page)).unwrap_or_default();
        assert!(text.contains(COMMAND), "{page} does not say `{COMMAND}`");
    }
}

#[test]
fn the_push_script_ends_in_that_command_and_nothing_else() {
    let script = fs::read_to_string(workspace::root().join(".ci/run"));
    let script = script.expect(".ci/run is there");
    let last = script.lines().last();
    assert_eq!(last, Some(format!("exec {COMMAND} </dev/null").as_str()));
}
