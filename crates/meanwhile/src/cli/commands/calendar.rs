//! `meanwhile calendar`: interviews, deadlines, promised days and the next good moments, for a calendar program.

use std::path::PathBuf;

use meanwhile_engine::views::{self, CalendarItem, CalendarTime};

use super::export::{write_private, wrote};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{self, Column, Page, Table, plain, strong};

/// Interviews, deadlines, promised days and the next good moments, as a calendar
///
/// With a file it writes iCalendar (RFC 5545), which any calendar program reads; `-` writes it to standard
/// output. Without one it shows what would be in it.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile calendar\n  meanwhile calendar meanwhile.ics --replace"
)]
pub struct Args {
    /// Where to write; `-` for standard output
    pub file: Option<PathBuf>,
    /// Take the place of a file that is there
    #[arg(long)]
    pub replace: bool,
}

impl Args {
    /// Shows or writes it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let engine = context.look().await?;
        let items = views::calendar(engine, context.now()).await?;
        let Some(file) = self.file else {
            context.show(&items, |page| draw_items(page, &items, context))?;
            return Ok(Exit::Done);
        };
        let text = views::calendar_text(&items, context.now());
        if file.as_os_str() == "-" {
            context.print_bytes(text.as_bytes())?;
            return Ok(Exit::Done);
        }
        write_private(&file, text.as_bytes(), self.replace)?;
        wrote(context, &file, text.len())?;
        Ok(Exit::Done)
    }
}

fn draw_items(page: &mut Page, items: &[CalendarItem], context: &Context) {
    if items.is_empty() {
        page.para(0, "Nothing is ahead that belongs into a calendar.");
    }
    let today = context.home().date(context.now());
    let mut table = Table::new(&[Column::Fixed, Column::Flexible]);
    for item in items {
        let when = match item.time {
            CalendarTime::AllDay { date } => output::day(date, today),
            CalendarTime::Span { start, .. } => output::moment(
                &meanwhile_engine::shapes::Moment::new(start, context.home()),
                context.now(),
            ),
        };
        let called_off = if item.cancelled { " (called off)" } else { "" };
        table.row([strong(when), plain(format!("{}{called_off}", item.summary))]);
    }
    page.table(0, &table);
}
