//! `meanwhile let-go`: lets an application go quiet.

use meanwhile_engine::actions::{self, LetGo};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Let an application go quiet
///
/// Not a rejection, and not for good: `reopen`, or a message of theirs, brings it back.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Example:\n  meanwhile let-go lindqvist")]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
}

impl Args {
    /// Lets it go.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let input = LetGo {
            application: self.application,
        };
        let done = context.act(input, actions::let_go).await?;
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
