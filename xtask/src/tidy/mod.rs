//! The shape of the project, held by ordinary tests that read the tree: run by `cargo test -p xtask`.
//! There is no list of exceptions; a test that is wrong is changed here, for everyone.

mod arrows;
mod changelog;
mod decisions;
mod functions;
mod headers;
mod invented;
mod licences;
mod links;
mod manifests;
mod names;
mod one_command;
mod paths;
mod pure;
mod reachable;
mod skipped;
mod tree;
mod wording;

/// Fails with the list of faults and what to do about them.
#[track_caller]
fn expect_none(faults: &[String], advice: &str) {
    assert!(faults.is_empty(), "\n{}\n\n{advice}\n", faults.join("\n"));
}
