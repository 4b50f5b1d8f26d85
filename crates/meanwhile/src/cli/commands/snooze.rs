//! `meanwhile snooze`: hear nothing of an application until a day, or end that.

use meanwhile_engine::actions::{self, Snooze, Unsnooze};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Snooze an application: hear nothing of it until a day
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile snooze lindqvist \"in two weeks\"\n  meanwhile snooze lindqvist --end"
)]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// Until when
    #[arg(conflicts_with = "end")]
    pub until: Option<String>,
    /// End the snooze
    #[arg(long)]
    pub end: bool,
}

impl Args {
    /// Begins or ends the quiet.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let application = self.application;
        let done = if self.end {
            context
                .act(Unsnooze { application }, actions::unsnooze)
                .await?
        } else {
            let until = context
                .given(self.until, "Until when?", "the argument UNTIL")
                .await?;
            context
                .act(Snooze { application, until }, actions::snooze)
                .await?
        };
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
