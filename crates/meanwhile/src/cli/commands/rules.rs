//! `meanwhile rules`: every rule of the policy on one page.

use meanwhile_engine::views;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{command, plain, quiet};

/// Every rule, in a sentence each
#[derive(Debug, clap::Args)]
pub struct Args {}

impl Args {
    /// Lists them.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let rules = views::rules(context.look().await?).await?;
        context.show(&rules, |page| {
            for rule in &rules {
                page.hanging(
                    0,
                    2,
                    [command(rule.id), plain("  "), plain(sentence(rule.what))],
                );
            }
            page.blank();
            page.line(
                0,
                [
                    quiet("Why, with its source: "),
                    command("meanwhile rule ID"),
                ],
            );
        })?;
        Ok(Exit::Done)
    }
}
