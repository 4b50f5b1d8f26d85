//! `meanwhile backup`: a checked copy of all records.

use std::path::PathBuf;

use meanwhile_engine::{EngineError, actions};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{command, plain, quiet, strong};

/// Make a checked copy of all records
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Example:\n  meanwhile backup meanwhile-2026-04-14.db")]
pub struct Args {
    /// Where to
    pub file: PathBuf,
    /// Take the place of a file that is there
    #[arg(long)]
    pub replace: bool,
}

impl Args {
    /// Copies.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        if context.is_new() {
            let why = "nothing is recorded yet, so there is nothing to copy";
            let hint = "`meanwhile add` and `meanwhile import` record something.";
            let nothing = EngineError::NotNow {
                why: why.to_owned(),
                hint: Some(hint.to_owned()),
            };
            return Err(nothing.into());
        }
        context.place.spare(&self.file)?;
        let engine = context.look().await?;
        let made = actions::make_backup(engine, &self.file, self.replace).await?;
        context.show(&made, |page| {
            let size = format!(", {} kB, checked.", made.bytes.div_ceil(1000));
            page.line(
                0,
                [
                    plain("Copied to "),
                    strong(self.file.display().to_string()),
                    plain(size),
                ],
            );
            let back = format!("meanwhile restore {}", self.file.display());
            page.line(0, [quiet("To put it back: "), command(back)]);
        })?;
        Ok(Exit::Done)
    }
}
