//! The one error of the chores: what went wrong and what to do next, in words for the person at the
//! terminal. Nothing here decides how a command goes on.

use std::fmt;

/// A chore that could not be finished.
#[derive(Debug)]
pub struct Failure {
    what: String,
    hint: Option<String>,
}

impl Failure {
    /// Makes a failure from a sentence that says what happened.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            hint: None,
        }
    }

    /// Makes a failure about a file or program, with the cause the system gave.
    pub fn io(subject: impl fmt::Display, cause: &std::io::Error) -> Self {
        Self::new(format!("{subject}: {cause}"))
    }

    /// Adds what to do next, as a sentence or as a line to run.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.what)?;
        match &self.hint {
            Some(hint) => write!(out, "\n  {hint}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hint_follows_on_a_line_of_its_own() {
        let failure = Failure::new("The venv could not be made.").hint("apt-get install x");
        assert_eq!(
            failure.to_string(),
            "The venv could not be made.\n  apt-get install x"
        );
    }
}
