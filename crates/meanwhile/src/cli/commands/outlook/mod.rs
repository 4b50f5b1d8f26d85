//! `meanwhile outlook`: when an answer comes, and whether.

mod curve;
pub mod fit;
mod one;
pub mod share;

use std::path::PathBuf;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// When an answer comes, and why they are quiet
///
/// Tells in words and in figures how long such answers take, how this wait compares, why they may be quiet, and what
/// follows. The figures stand on what is published, on your own waits and, on a server, on those that others share; each
/// says how sure it is. With `fit`, it reads a table of waits instead; `share` is about sharing yours.
#[derive(Debug, clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_long_help = "Examples:\n  meanwhile outlook lindqvist\n  meanwhile outlook lindqvist --svg wait.svg\n  \
    meanwhile outlook fit --csv waits.csv"
)]
pub struct Args {
    /// What to look at.
    #[command(subcommand)]
    pub what: Option<What>,
    /// The application: the beginning of its employer's name, its role, or a person's name; all that wait, unless given
    pub application: Option<String>,
    /// Every wait, where there are more than twenty
    #[arg(long, conflicts_with = "application")]
    pub all: bool,
    /// A file for the curve as a picture (SVG), for light and dark; `-` for standard output
    #[arg(long, value_name = "FILE", requires = "application")]
    pub svg: Option<PathBuf>,
    /// Take the place of a picture that is there
    #[arg(long, requires = "svg")]
    pub replace: bool,
}

/// What to look at.
#[derive(Debug, clap::Subcommand)]
pub enum What {
    Fit(fit::Args),
    Share(share::Args),
}

impl Args {
    /// Shows it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        match self.what {
            Some(What::Fit(args)) => args.run(context),
            Some(What::Share(args)) => args.run(context).await,
            None => match self.application {
                Some(words) => one::run(words, self.svg, self.replace, context).await,
                None => one::all(self.all, context).await,
            },
        }
    }
}
