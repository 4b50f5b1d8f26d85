//! `meanwhile log`: what was done, newest first, with the numbers that `undo` takes.

use meanwhile_engine::views;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{self, Column, Table, plain, quiet};

/// What you did, newest first
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n  meanwhile log\n  meanwhile log -n 100")]
pub struct Args {
    /// How many lines
    #[arg(long, short = 'n', default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub lines: u32,
}

impl Args {
    /// Lists.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let lines = views::log(context.look().await?, self.lines).await?;
        let now = context.now();
        context.show(&lines, |page| {
            if lines.is_empty() {
                page.para(0, "Nothing has been done yet.");
            }
            let mut table = Table::new(&[
                Column::Number,
                Column::Fixed,
                Column::Flexible,
                Column::Fixed,
            ]);
            for line in &lines {
                let undone = line.undone_by.map(|by| format!("undone by {by}"));
                table.row([
                    plain(
                        line.action
                            .map_or_else(|| "–".to_owned(), |it| it.to_string()),
                    ),
                    quiet(output::moment(&line.at, now)),
                    plain(&line.summary),
                    quiet(undone.unwrap_or_default()),
                ]);
            }
            page.table(0, &table);
        })?;
        Ok(Exit::Done)
    }
}
