//! `meanwhile news`: an accomplishment that could be a reason to write.

use meanwhile_engine::actions::{self, RecordNews};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Note something you achieved: a real reason to write again
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile news \"Passed the statistics exam\"\n  meanwhile news \"My talk \
    was accepted\" --for lindqvist --at \"last friday\"\n\nA slip in it: meanwhile show lindqvist --ids, \
    meanwhile retract ID, then note it again."
)]
pub struct Args {
    /// What, in one sentence
    pub text: String,
    /// An application it could interest; repeat it for each. Every open one unless given
    #[arg(long = "for", value_name = "APPLICATION")]
    pub applications: Vec<String>,
    /// When; now unless given
    #[arg(long, value_name = "WHEN")]
    pub at: Option<String>,
}

impl Args {
    /// Records it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let input = RecordNews {
            text: self.text,
            applications: self.applications,
            at: self.at,
        };
        let done = context.act(input, actions::record_news).await?;
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
