//! `meanwhile merge`: two records that mean the same become one.

use clap::ValueEnum;
use meanwhile_engine::actions::{self, Merge, Mergeable};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Make one record of two that mean the same
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile merge person \"Dana Okafor\" \"D. Okafor\"\n  meanwhile merge employer Lindqvist \"Lindqvist AB\""
)]
pub struct Args {
    /// What they are
    pub what: What,
    /// The one that stays
    pub keep: String,
    /// The one that goes into it
    pub from: String,
    /// They are one all the same, although they work for different employers
    #[arg(long)]
    pub anyway: bool,
}

/// What can be merged.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum What {
    /// two applications
    Application,
    /// two employers
    Employer,
    /// two people
    Person,
}

impl Args {
    /// Merges them.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let input = Merge {
            what: match self.what {
                What::Application => Mergeable::Application,
                What::Employer => Mergeable::Employer,
                What::Person => Mergeable::Person,
            },
            keep: self.keep,
            from: self.from,
            anyway: self.anyway,
        };
        let done = context.act(input, actions::merge).await?;
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
