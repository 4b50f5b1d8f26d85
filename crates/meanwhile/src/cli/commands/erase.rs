//! `meanwhile erase --everything`: removes all records for good.

use meanwhile_engine::actions;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{command, plain, quiet};

/// Remove all your records for good
///
/// This cannot be undone. Backups and exports that you made are not touched.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile export everything.json\n  meanwhile erase --everything"
)]
pub struct Args {
    /// Yes, everything
    #[arg(long, required = true)]
    pub everything: bool,
}

impl Args {
    /// Removes them.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        if context.is_new() {
            context.show(&serde_json::json!({"erased": false}), |page| {
                page.para(0, "Nothing is recorded, so there is nothing to remove.");
            })?;
            return Ok(Exit::Done);
        }
        let question = "Remove everything you recorded? It cannot be undone.";
        if !context.confirm(question).await? {
            return Err(Failure::Left(Exit::No));
        }
        let engine = context.engine().await?;
        let erased = actions::erase_everything(engine).await?;
        context.show(&erased, |page| {
            page.para(0, "Everything you recorded is removed.");
            if !erased.from_file {
                page.aside(
                    0,
                    "Another program is still reading the file; the last traces go when it closes.",
                );
            }
            page.line(
                0,
                [
                    quiet("An empty file is left: "),
                    plain(engine.store().site()),
                ],
            );
            page.line(0, [quiet("To begin anew: "), command("meanwhile add")]);
        })?;
        Ok(Exit::Done)
    }
}
