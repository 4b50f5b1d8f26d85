//! `meanwhile calendar`: interviews, deadlines, promised days and the next good moments, for a calendar program.

use std::path::PathBuf;

use jiff::Timestamp;
use meanwhile_core::time::Zone;
use meanwhile_engine::shapes::Moment;
use meanwhile_engine::views::{self, CalendarItem, CalendarTime};

use super::export::{write_private, wrote};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{self, Column, Page, Table, plain, strong};

/// What is ahead, for your calendar program
///
/// Interviews, deadlines, promised days and the next good moments to write.
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
            let (now, zone) = (context.now(), context.zone().await?);
            context.show(&items, |page| draw_items(page, &items, now, zone))?;
            return Ok(Exit::Done);
        };
        let text = views::calendar_text(&items, context.now());
        if file.as_os_str() == "-" {
            context.print_bytes(text.as_bytes())?;
            return Ok(Exit::Done);
        }
        write_private(context, &file, text.as_bytes(), self.replace)?;
        wrote(context, &file, text.len())?;
        Ok(Exit::Done)
    }
}

fn draw_items(page: &mut Page, items: &[CalendarItem], now: Timestamp, zone: Zone) {
    let start = |item: &CalendarItem| match item.time {
        CalendarTime::AllDay { date } => zone.at(date, jiff::civil::Time::midnight()),
        CalendarTime::Span { start, .. } => start,
    };
    let end = |item: &CalendarItem| match item.time {
        CalendarTime::AllDay { date } => zone.at(date, jiff::civil::Time::MAX),
        CalendarTime::Span { end, .. } => end,
    };
    let mut ahead: Vec<&CalendarItem> = items.iter().filter(|item| end(item) >= now).collect();
    ahead.sort_by_key(|item| (start(item), item.kind));
    if ahead.is_empty() {
        page.para(0, "Nothing is ahead that belongs in a calendar.");
    }
    let mut table = Table::new(&[Column::Fixed, Column::Flexible]);
    for item in ahead {
        let when = match item.time {
            CalendarTime::AllDay { date } => output::day(date, zone.date(now)),
            CalendarTime::Span { start, .. } => output::moment(&Moment::new(start, zone), now),
        };
        let called_off = if item.cancelled { " (called off)" } else { "" };
        table.row([strong(when), plain(format!("{}{called_off}", item.summary))]);
    }
    page.table(0, &table);
    if items.iter().any(|item| end(item) < now) {
        page.blank();
        page.aside(
            0,
            "What has passed is in the file, too: meanwhile calendar FILE.",
        );
    }
}
