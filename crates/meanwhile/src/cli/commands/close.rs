//! `meanwhile close`: an application is over, as the seeker says.

use meanwhile_core::fact::Outcome;
use meanwhile_engine::actions::{self, CloseApplication};

use crate::cli::choices::{Choose, OUTCOMES};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Say that an application is over, and how it ended
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile close lindqvist rejected --door-open\n  meanwhile close lindqvist withdrawn"
)]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// How it ended
    #[arg(value_parser = Choose(OUTCOMES))]
    pub outcome: Option<Outcome>,
    /// They left the door open for another time
    #[arg(long)]
    pub door_open: bool,
    /// When; now unless given
    #[arg(long, value_name = "WHEN")]
    pub at: Option<String>,
}

impl Args {
    /// Records it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let outcome = context.chosen(
            self.outcome,
            "How did it end?",
            OUTCOMES,
            "the argument OUTCOME",
        );
        let input = CloseApplication {
            outcome: Some(outcome.await?),
            application: self.application,
            door_open: self.door_open,
            at: self.at,
        };
        let done = context.act(input, actions::close_application).await?;
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
