//! `meanwhile list`: all applications on one page.

use meanwhile_core::situation::Turn;
use meanwhile_engine::views::{self, ListFilter, ListRow};

use super::today;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{self, Page, command, plain, quiet, strong};

/// All applications, and how each stands
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile list\n  meanwhile list --all\n  meanwhile list analyst --json"
)]
pub struct Args {
    /// Only those these words mean
    pub words: Vec<String>,
    /// Those that are over, too
    #[arg(long, short)]
    pub all: bool,
}

impl Args {
    /// Lists.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let words = self.words.join(" ");
        let filter = ListFilter {
            closed: self.all,
            words: (!words.is_empty()).then_some(words),
        };
        let run = async |engine: &_, now, input: ListFilter| views::list(engine, now, &input).await;
        let rows = context.view(filter.clone(), run).await?;
        let now = context.now();
        let is_new = rows.is_empty() && !filter.closed && {
            let over = ListFilter {
                closed: true,
                words: None,
            };
            context.view(over, run).await?.is_empty()
        };
        context.show(&rows, |page| match (rows.is_empty(), &filter.words) {
            (true, None) if !filter.closed && !is_new => nothing_open(page),
            (true, Some(words)) => page.para(0, &format!("No application goes by “{words}”.")),
            (true, None) => today::how_to_begin(page),
            (false, _) => draw_rows(page, &rows, now),
        })?;
        match rows.is_empty() && filter.words.is_some() {
            true => Ok(Exit::No),
            false => Ok(Exit::Done),
        }
    }
}

fn nothing_open(page: &mut Page) {
    page.line(0, [strong("No open applications.")]);
    page.line(
        0,
        [
            quiet("Those that are over: "),
            command("meanwhile list --all"),
        ],
    );
    page.blank();
    today::how_to_begin(page);
}

fn draw_rows(page: &mut Page, rows: &[ListRow], now: jiff::Timestamp) {
    for (place, row) in rows.iter().enumerate() {
        if place > 0 {
            page.blank();
        }
        let found = if row.confirmed { "" } else { "  found in mail" };
        page.hanging(0, 2, [strong(row.application.label()), quiet(found)]);
        let mut line = vec![plain(sentence(&row.state))];
        if row.turn == Turn::Employer
            && let Some(lasted) = &row.lasted
        {
            line.push(plain(format!(" {}", sentence(lasted))));
        }
        page.line(2, line);
        if let Some(next) = &row.next {
            let when = row
                .next_at
                .as_ref()
                .map(|at| format!(", {}", output::roughly(at, now)));
            let next = format!("Next: {next}{}", when.unwrap_or_default());
            page.line(2, [quiet(sentence(&next))]);
        }
    }
}
