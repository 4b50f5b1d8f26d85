//! `meanwhile restore`: puts a backup in place of the records; those are kept beside it.

use std::path::PathBuf;

use meanwhile_engine::actions;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{plain, strong};

/// Put a backup in place of your records
///
/// The records that were there are kept in a file beside it. No other program may have them open.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Example:\n  meanwhile restore meanwhile-2026-04-14.db")]
pub struct Args {
    /// The backup
    pub file: PathBuf,
}

impl Args {
    /// Puts it back.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        if !self.file.exists() {
            let missing = std::io::Error::from(std::io::ErrorKind::NotFound);
            return Err(Failure::reading(&self.file, &missing));
        }
        context.place.spare(&self.file)?;
        let question = format!("Put {} in place of your records?", self.file.display());
        if !context.confirm(&question).await? {
            return Err(Failure::Left(Exit::No));
        }
        let done = actions::restore_backup(&context.place.location, &self.file).await?;
        context.show(&done, |page| {
            page.line(
                0,
                [
                    plain("Put back from "),
                    strong(self.file.display().to_string()),
                ],
            );
            if let Some(kept) = &done.kept {
                page.line(
                    0,
                    [
                        plain("What was there is kept: "),
                        strong(kept.display().to_string()),
                    ],
                );
            }
        })?;
        Ok(Exit::Done)
    }
}
