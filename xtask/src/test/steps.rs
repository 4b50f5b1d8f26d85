//! The checks that `cargo xtask test` runs, as a table: cheap and telling ones first. A step runs
//! one program or one function; it prepares nothing.

use super::Prepared;
use crate::failure::Failure;
use crate::{docs, journeys, process, workspace};

/// The variable that tells the tests which Python has the pinned packages.
const PYTHON_VARIABLE: &str = "MEANWHILE_TEST_PYTHON";

/// One check.
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) what: &'static str,
    pub(super) run: fn(&Prepared) -> Result<(), Failure>,
}

/// Every check, in the order in which they run.
pub(super) const STEPS: &[Step] = &[
    Step {
        name: "format",
        what: "every file is formatted",
        run: |_| cargo(&["fmt", "--all", "--check"]),
    },
    Step {
        name: "clippy",
        what: "no lint has anything to say",
        run: |_| {
            cargo(&[
                "clippy",
                "--workspace",
                "--all-targets",
                "--locked",
                "--",
                "-D",
                "warnings",
            ])
        },
    },
    Step {
        name: "tests",
        what: "unit, integration, tidy and doc tests",
        run: tests,
    },
    Step {
        name: "journeys",
        what: "what people do on the pages, done by a browser",
        run: |_| journeys::test(),
    },
    Step {
        name: "rustdoc",
        what: "the code's documentation builds without a warning",
        run: rustdoc,
    },
    Step {
        name: "docs",
        what: "the generated documents are fresh",
        run: |_| docs::check(),
    },
    Step {
        name: "holidays",
        what: "the holiday table is what its script makes",
        run: holidays,
    },
];

fn cargo(arguments: &[&str]) -> Result<(), Failure> {
    process::run(workspace::cargo().args(arguments))
}

fn tests(prepared: &Prepared) -> Result<(), Failure> {
    let mut command = workspace::cargo();
    command.args(["test", "--workspace", "--locked"]);
    process::run(command.env(PYTHON_VARIABLE, &prepared.python))
}

fn rustdoc(_prepared: &Prepared) -> Result<(), Failure> {
    let mut command = workspace::cargo();
    command.args(["doc", "--workspace", "--no-deps", "--locked"]);
    process::run(command.env("RUSTDOCFLAGS", "-Dwarnings"))
}

fn holidays(prepared: &Prepared) -> Result<(), Failure> {
    let mut command = workspace::cargo();
    command.args(["xtask", "holidays", "--check"]);
    process::run(command.env(PYTHON_VARIABLE, &prepared.python))
}
