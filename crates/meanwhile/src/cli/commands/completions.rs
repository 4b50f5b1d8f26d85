//! `meanwhile completions`: the script that completes commands in a shell.

use clap_complete::Shell;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::help;

/// The script that completes commands in your shell
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n\
\x20 meanwhile completions bash > meanwhile.bash\n\
\x20 meanwhile completions fish > ~/.config/fish/completions/meanwhile.fish")]
pub struct Args {
    /// The shell
    pub shell: Shell,
}

impl Args {
    /// Prints it.
    pub fn run(self, context: &Context) -> Result<Exit, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(
            self.shell,
            &mut help::plain_command(),
            "meanwhile",
            &mut script,
        );
        context.print_bytes(&script)?;
        Ok(Exit::Done)
    }
}
