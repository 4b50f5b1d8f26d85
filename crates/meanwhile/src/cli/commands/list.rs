//! `meanwhile list`: all applications on one page.

use meanwhile_core::situation::Turn;
use meanwhile_engine::views::{self, ListFilter, ListRow};

use super::today;
use crate::cli::context::Context;
use crate::cli::draw;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{self, Column, Page, Table, command, plain, quiet, strong};

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
        context.show(&rows, |page| match (rows.is_empty(), &filter.words) {
            (true, None) if !filter.closed => nothing_open(page),
            (true, Some(words)) => page.para(0, &format!("No application goes by “{words}”.")),
            (true, None) => today::how_to_begin(page),
            (false, _) => draw_rows(page, &rows, now),
        })?;
        Ok(Exit::Done)
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
    let columns = [
        Column::Flexible,
        Column::Flexible,
        Column::Fixed,
        Column::Flexible,
        Column::Flexible,
    ];
    let header = ["Application", "Stands", "Silent", "Next", ""];
    let mut table = Table::new(&columns).with_header(&header);
    for row in rows {
        let silent = match row.turn {
            Turn::Nobody => String::new(),
            _ => draw::days(row.waiting_days),
        };
        let found = if row.confirmed {
            ""
        } else {
            " (found in mail)"
        };
        let when = row.next_at.as_ref().map(|at| output::moment(at, now));
        table.row([
            plain(format!("{}{found}", row.application.label())),
            plain(&row.state),
            quiet(silent),
            plain(row.next.as_deref().unwrap_or_default()),
            quiet(when.unwrap_or_default()),
        ]);
    }
    page.table(0, &table);
}
