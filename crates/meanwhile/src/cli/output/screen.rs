//! What is written to, and how: standard output, its width and colours. A reader that goes away is no error.

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;

/// Columns when nobody says and none can be asked: pipes, files.
const COLUMNS: usize = 80;

/// Narrowest page that is laid out for; a narrower terminal breaks lines itself.
const COLUMNS_MIN: usize = 40;

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorWhen {
    /// On a terminal, unless NO_COLOR is set or TERM is dumb.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Standard output.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Columns of a page.
    pub width: usize,
    color: ColorWhen,
}

impl Screen {
    /// Standard output as it is found, or as wide as is asked. At a terminal the variable COLUMNS asks, too, as in
    /// other programs; what goes into a pipe is as wide on every machine.
    pub fn new(width: Option<usize>, color: ColorWhen) -> Self {
        let found = || {
            let (width, _) = terminal_size::terminal_size_of(io::stdout())?;
            let wished = std::env::var("COLUMNS").ok();
            Some(wished_columns(wished.as_deref()).unwrap_or(usize::from(width.0)))
        };
        let width = width.or_else(found).unwrap_or(COLUMNS);
        Self {
            width: width.max(COLUMNS_MIN),
            color,
        }
    }

    /// Prints to standard output.
    pub fn print(self, text: &str) -> io::Result<()> {
        let stdout = io::stdout();
        let choice = self.choice(AutoStream::choice(&stdout));
        let mut stream = AutoStream::new(stdout.lock(), choice);
        stream.write_all(text.as_bytes())?;
        stream.flush()
    }

    /// Prints beside the answer: questions, progress, errors. Nothing is lost when nobody reads it.
    pub fn print_aside(self, text: &str) {
        let stderr = io::stderr();
        let choice = self.choice(AutoStream::choice(&stderr));
        let mut stream = AutoStream::new(stderr.lock(), choice);
        drop(
            stream
                .write_all(text.as_bytes())
                .and_then(|()| stream.flush()),
        );
    }

    /// The same choice for the help that the argument parser prints.
    pub fn clap_color(self) -> clap::ColorChoice {
        match self.color {
            ColorWhen::Auto => clap::ColorChoice::Auto,
            ColorWhen::Always => clap::ColorChoice::Always,
            ColorWhen::Never => clap::ColorChoice::Never,
        }
    }

    fn choice(self, found: ColorChoice) -> ColorChoice {
        match self.color {
            ColorWhen::Auto => found,
            ColorWhen::Always => ColorChoice::Always,
            ColorWhen::Never => ColorChoice::Never,
        }
    }
}

/// The columns that a value of COLUMNS asks for; what is no usable number asks for nothing.
fn wished_columns(value: Option<&str>) -> Option<usize> {
    let columns: u16 = value?.trim().parse().ok()?;
    (columns > 0).then_some(usize::from(columns))
}

/// Prints ready bytes to standard output as they are.
pub fn print_bytes(bytes: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes)?;
    stdout.flush()
}

/// Whether questions can be asked: a person sits at both ends.
pub fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Whether a line can be rewritten in place.
pub fn can_rewrite() -> bool {
    io::stderr().is_terminal() && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_number_of_columns_is_a_wish() {
        assert_eq!(wished_columns(Some("60")), Some(60));
        for nothing in [None, Some(""), Some("0"), Some("wide"), Some("-3")] {
            assert_eq!(wished_columns(nothing), None, "{nothing:?}");
        }
    }
}
