//! `meanwhile undo`: takes back what was done last, or one line of the log.

use meanwhile_engine::actions::{self, Undo};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Take back what you did last, or one line of the log
///
/// Undoing an undo does it again.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n  meanwhile undo\n  meanwhile undo 12")]
pub struct Args {
    /// The number that `meanwhile log` gives
    #[arg(value_name = "N")]
    pub action: Option<u64>,
}

impl Args {
    /// Takes it back.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let input = Undo {
            action: self.action,
        };
        let done = context.act(input, actions::undo).await?;
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
