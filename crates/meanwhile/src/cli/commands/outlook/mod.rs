//! `meanwhile outlook`: when an answer comes, and whether.

pub mod fit;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// When an answer comes, and whether
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to look at.
    #[command(subcommand)]
    pub what: What,
}

/// What to look at.
#[derive(Debug, clap::Subcommand)]
pub enum What {
    Fit(fit::Args),
}

impl Args {
    /// Shows it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        match self.what {
            What::Fit(args) => args.run(context),
        }
    }
}
