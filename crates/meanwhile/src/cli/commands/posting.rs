//! `meanwhile posting`: what was seen of an advertisement.

use meanwhile_core::fact::Posting;
use meanwhile_engine::actions::{self, MarkPosting};

use crate::cli::choices::{Choose, POSTINGS};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

/// Note what you saw of the advertisement: open, gone, reposted
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile posting lindqvist gone\n  meanwhile posting lindqvist reposted"
)]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// What you saw
    #[arg(value_parser = Choose(POSTINGS))]
    pub seen: Option<Posting>,
    /// When; now unless given
    #[arg(long, value_name = "WHEN")]
    pub at: Option<String>,
}

impl Args {
    /// Records it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let seen = context.chosen(
            self.seen,
            "What did you see?",
            POSTINGS,
            "the argument SEEN",
        );
        let input = MarkPosting {
            seen: Some(seen.await?),
            application: self.application,
            at: self.at,
        };
        let done = context.act(input, actions::mark_posting).await?;
        context.show_done(&done)?;
        Ok(Exit::Done)
    }
}
