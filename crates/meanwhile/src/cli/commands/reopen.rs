//! `meanwhile reopen`: an application is not over after all.

use meanwhile_engine::actions::{self, ReopenApplication};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Say that an application is not over after all
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Example:\n  meanwhile reopen lindqvist")]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// Also where they have decided for someone else: the plan waits for them as if their no had not come
    #[arg(long)]
    pub despite_no: bool,
}

impl Args {
    /// Records it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let input = ReopenApplication {
            application: self.application,
            despite_no: self.despite_no,
        };
        let done = context.act(input, actions::reopen_application).await?;
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
