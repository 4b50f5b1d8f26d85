//! Runs the project's chores: `cargo xtask <command>`. Holds the table of commands and nothing else;
//! what a command does lives in its own file or folder.

mod bench;
mod corpus;
mod docs;
mod eval;
mod failure;
mod holidays;
mod journeys;
mod markers;
mod process;
mod test;
#[cfg(test)]
mod tidy;
mod train;
mod workspace;

use std::process::ExitCode;

use failure::Failure;

/// One chore: its name, how to call it, what it is for, and what runs.
struct Command {
    name: &'static str,
    usage: &'static str,
    what: &'static str,
    run: fn(&[String]) -> Result<(), Failure>,
}

/// Every command, in the order in which `help` prints them.
const COMMANDS: &[Command] = &[
    Command {
        name: "help",
        usage: "help",
        what: "prints this list",
        run: help,
    },
    Command {
        name: "test",
        usage: "test [STEP…]",
        what: "installs what the tests need, then runs every check; with names, only those steps",
        run: test::run,
    },
    Command {
        name: "docs",
        usage: "docs [--check]",
        what: "writes the generated documents, or says which are stale",
        run: docs::run,
    },
    Command {
        name: "bench",
        usage: "bench [NAME…] [--write]",
        what: "measures against stated goals; --write records the figures in docs/benchmarks.md",
        run: bench::run,
    },
    Command {
        name: "corpus",
        usage: "corpus --out DIR …",
        what: "makes a labelled mailbox of an invented job search; a wrong option lists the others",
        run: |arguments| corpus::run(arguments).map_err(Failure::new),
    },
    Command {
        name: "eval",
        usage: "eval [NAME …]",
        what: "measures how well the program judges real material",
        run: eval::run,
    },
    Command {
        name: "screenshots",
        usage: "screenshots [FOLDER]",
        what: "makes a picture of every page, light, dark, and on a phone",
        run: journeys::screenshots,
    },
    Command {
        name: "holidays",
        usage: "holidays [--check]",
        what: "makes the holiday table anew, or compares it with a fresh one",
        run: holidays::run,
    },
    Command {
        name: "train",
        usage: "train [--check]",
        what: "makes the tables by which sentences are classified anew from the examples in training/",
        run: train::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the command that the first argument names; without arguments, prints the list.
fn dispatch(arguments: &[String]) -> Result<(), Failure> {
    let Some((name, rest)) = arguments.split_first() else {
        return help(&[]);
    };
    let name = match name.as_str() {
        "--help" | "-h" => "help",
        name => name,
    };
    let command = COMMANDS
        .iter()
        .find(|command| command.name == name)
        .ok_or_else(|| {
            Failure::new(format!("There is no command `{name}`."))
                .hint("`cargo xtask help` lists the commands.")
        })?;
    (command.run)(rest)
}

fn help(_arguments: &[String]) -> Result<(), Failure> {
    println!("cargo xtask <command>\n");
    let width = COMMANDS.iter().map(|c| c.usage.chars().count()).max();
    let width = width.unwrap_or_default();
    for command in COMMANDS {
        println!("  {:width$}  {}", command.usage, command.what);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_command_is_refused_with_the_way_to_the_list() {
        let failure = dispatch(&["tset".to_owned()]).expect_err("a misspelt command must not run");
        assert!(failure.to_string().contains("`tset`"));
        assert!(failure.to_string().contains("cargo xtask help"));
    }

    #[test]
    fn names_are_unique_and_open_their_usage() {
        for (place, command) in COMMANDS.iter().enumerate() {
            assert!(command.usage.starts_with(command.name), "{}", command.name);
            assert!(!COMMANDS[..place].iter().any(|c| c.name == command.name));
        }
    }
}
