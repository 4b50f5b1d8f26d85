//! The exit codes, as a table: what each means, and which failure ends in which.

use std::process::ExitCode;

use meanwhile_engine::Kind;

use super::failure::Failure;

/// How the program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It did what was asked.
    Done,
    /// It looked, and the answer is no or nothing.
    No,
    /// The command line was not understood, or an answer was needed and nobody could be asked.
    Usage,
    /// The words lead nowhere, a date is not clear, a value cannot be taken.
    User,
    /// The records or a file cannot be read or written.
    Config,
    /// Something else holds the records just now.
    Unavailable,
    /// A rule refuses.
    Refused,
    /// A fault of the program.
    Bug,
    /// Stopped with Ctrl-C.
    Interrupted,
}

/// Every exit code with its meaning, in order; `meanwhile help exit-codes` prints it.
pub const TABLE: &[(Exit, u8, &str)] = &[
    (Exit::Done, 0, "done"),
    (
        Exit::No,
        1,
        "looked, and the answer is no or nothing: `may` says not now or names a better time, `prepare` finds no interview, `list`, \
         `search` and `worry` nothing of those words, `doctor` finds something to do",
    ),
    (
        Exit::Usage,
        2,
        "the command line was not understood, or a question came up and nobody could be asked",
    ),
    (
        Exit::User,
        3,
        "the words lead nowhere, a date is not clear, or a value cannot be taken",
    ),
    (
        Exit::Config,
        4,
        "the records or a file cannot be read or written",
    ),
    (
        Exit::Unavailable,
        5,
        "another program holds the records just now; try again",
    ),
    (
        Exit::Refused,
        6,
        "a rule refuses; `--override \"your words\"` sets it aside and records that",
    ),
    (Exit::Bug, 70, "a fault of the program; nothing was changed"),
    (
        Exit::Interrupted,
        130,
        "stopped with Ctrl-C; what was saved is kept",
    ),
];

impl Exit {
    /// The number.
    pub fn code(self) -> u8 {
        let row = TABLE.iter().find(|(exit, _, _)| *exit == self);
        row.map_or(70, |(_, code, _)| *code)
    }

    /// How a failure ends the program.
    pub fn of(failure: &Failure) -> Self {
        match failure {
            Failure::Engine(error) => match error.kind() {
                Kind::User => Self::User,
                Kind::Config => Self::Config,
                Kind::Unavailable => Self::Unavailable,
                Kind::Bug => Self::Bug,
            },
            Failure::Usage { .. } | Failure::NobodyToAsk { .. } => Self::Usage,
            Failure::NotAllowed(_) => Self::Refused,
            Failure::File { .. } | Failure::Output(_) | Failure::NoPlace => Self::Config,
            Failure::Interrupted { .. } => Self::Interrupted,
            Failure::Left(exit) => *exit,
            Failure::ReaderLeft => Self::Done,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_end_has_a_code_of_its_own() {
        let all = [
            Exit::Done,
            Exit::No,
            Exit::Usage,
            Exit::User,
            Exit::Config,
            Exit::Unavailable,
            Exit::Refused,
            Exit::Bug,
            Exit::Interrupted,
        ];
        let codes: Vec<u8> = all.iter().map(|exit| exit.code()).collect();
        let table: Vec<u8> = TABLE.iter().map(|(_, code, _)| *code).collect();
        assert_eq!(codes, table);
        assert!(codes.is_sorted_by(|a, b| a < b));
    }
}
