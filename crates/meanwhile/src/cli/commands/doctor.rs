//! `meanwhile doctor`: is everything in order, and where is everything?

use meanwhile_engine::views::{self, CheckState};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence, with_commands};
use crate::cli::output::{plain, quiet, strong};

/// Is everything in order, and where are the records?
///
/// Ends with exit code 1 when something needs doing.
#[derive(Debug, clap::Args)]
pub struct Args {}

impl Args {
    /// Looks.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let doctor = views::doctor(context.look().await?, context.now()).await?;
        let new = context.is_new();
        context.show(&doctor, |page| {
            if let (true, Some(file)) = (new, context.place.file()) {
                let text = format!(
                    "Nothing is recorded yet. The records will be {}.",
                    file.display()
                );
                page.para(0, &text);
            }
            for check in &doctor.checks {
                let mark = match check.state {
                    CheckState::Good => quiet("ok     "),
                    CheckState::Notice => plain("note   "),
                    CheckState::Bad => strong("to do  "),
                };
                page.hanging(0, 7, [mark, plain(sentence(&check.text))]);
                if let Some(advice) = &check.advice {
                    page.line(7, with_commands(&sentence(advice)));
                }
            }
        })?;
        Ok(if doctor.healthy { Exit::Done } else { Exit::No })
    }
}
