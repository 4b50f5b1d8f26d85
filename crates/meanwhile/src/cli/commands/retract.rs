//! `meanwhile retract`: takes back one entry of a timeline.

use meanwhile_engine::actions::{self, RetractFact};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Take back one entry of a timeline
///
/// It is as if it had never been recorded.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile show lindqvist --ids\n  meanwhile retract 0195a3f2"
)]
pub struct Args {
    /// The entry's id as `meanwhile show --ids` gives it; its beginning will do
    #[arg(value_name = "ID")]
    pub fact: String,
}

impl Args {
    /// Takes it back.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let input = RetractFact { fact: self.fact };
        let done = context.act(input, actions::retract_fact).await?;
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
