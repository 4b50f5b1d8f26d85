//! `meanwhile outlook fit`: what a table of waits says about waits like them.

use std::path::PathBuf;

use meanwhile_engine::csv::waits_text;
use meanwhile_engine::views::{FIT_DAYS_MAX, FittedWaits, HowFitted, ShareAt, outlook_fit};
use serde_json::Value;

use crate::cli::commands::stats::waits;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{Column, Page, Table, plain, quiet, strong};
use crate::cli::text_input;

/// What a table of waits says about waits like them
///
/// Reads a comma-separated table with the columns `days` and `event`, a row for each wait: 1 where it was answered after
/// so many days, 0 where it was still open then. Waits that are never answered are part of the reckoning, and with few
/// rows the published figures count as well. A wait lasts at most 36,525 days, a hundred years. Nothing is recorded.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile outlook fit --csv waits.csv\n  meanwhile outlook fit --csv waits.csv --at 1,3,7,14 --json"
)]
pub struct Args {
    /// The table; `-` or none for standard input
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// The days to tell the share for that is still open
    #[arg(
        long,
        value_name = "DAYS",
        value_delimiter = ',',
        default_value = "1,3,7,14,30,60",
        value_parser = days
    )]
    pub at: Vec<f64>,
}

impl Args {
    /// Shows it.
    pub fn run(self, context: &Context) -> Result<Exit, Failure> {
        let table = waits_text(&text_input::read(self.csv.as_deref())?.bytes)?;
        let fitted = outlook_fit(&table, &self.at)?;
        context.show(&fitted, |page| draw(page, &fitted))?;
        Ok(Exit::Done)
    }
}

/// A number of days, as typed between commas.
fn days(typed: &str) -> Result<f64, String> {
    let days = typed.trim().parse().ok();
    let days = days.filter(|days| (0.0..=FIT_DAYS_MAX).contains(days));
    days.ok_or_else(|| "a number of days from 0 to 36525, such as 14, is wanted here".to_owned())
}

/// Command, sentence and answer, for the page of JSON answers.
pub fn example() -> Result<(&'static str, &'static str, Value), Failure> {
    const TABLE: &str = "days,event\n4,1\n9,1\n30,0\n";
    let fitted = outlook_fit(TABLE, &[7.0])?;
    Ok((
        "meanwhile outlook fit --csv FILE --json",
        "What a table of waits says: `survival` is the share that is longer than `days`; `low` and `high` are the ends of \
         an interval of 80 percent. `kaplan_meier` is null beyond the longest wait. Where `laws_fit` is false, no law of \
         ours fits the waits, and the figures follow them.",
        serde_json::to_value(fitted).expect("answers have text keys"),
    ))
}

fn draw(page: &mut Page, fitted: &FittedWaits) {
    let (count, answered) = (fitted.count, fitted.answered);
    let counted = format!("{count} {}, {answered} answered.", waits(count));
    let how = match fitted.how {
        HowFitted::PriorOnly => "Without any, these are the published figures alone.",
        HowFitted::Fitted => "The published figures count as well: the fewer the waits, the more.",
        HowFitted::FellBack => "They could not be fitted: these are the published figures alone.",
    };
    page.para(0, &format!("{counted} {how}"));
    if !fitted.laws_fit {
        page.para(
            0,
            "No law of ours fits these waits: the curve follows the observed one.",
        );
    }
    page.blank();
    let mut table = Table::new(&[
        Column::Number,
        Column::Number,
        Column::Fixed,
        Column::Number,
    ]);
    table.row(["after days", "still open", "80 % interval", "Kaplan–Meier"].map(quiet));
    let alone = |it: &ShareAt| it.kaplan_meier.map_or_else(|| "–".to_owned(), percent);
    for it in &fitted.at {
        table.row([
            plain(it.days.to_string()),
            strong(percent(it.survival)),
            plain(format!("{} to {}", percent(it.low), percent(it.high))),
            plain(alone(it)),
        ]);
    }
    page.table(0, &table);
    page.blank();
    let never = fitted.never;
    page.para(
        0,
        &format!(
            "Never answered: {} ({} to {}). Of the waits that are answered, nine in ten last no longer than {}.",
            percent(never.value),
            percent(never.low),
            percent(never.high),
            fitted.nine_in_ten_by_day.days_text(),
        ),
    );
    // Where none of them fits, none counts for the curve.
    let laws = fitted.families.iter().filter(|_| fitted.laws_fit);
    let laws: Vec<String> = laws
        .map(|it| format!("{} {}", it.name, percent(it.weight)))
        .collect();
    if !laws.is_empty() {
        let laws = laws.join(", ");
        page.aside(
            0,
            &format!("Laws of length, weighed by how probable each makes these waits: {laws}."),
        );
    }
    for source in &fitted.sources {
        page.aside(0, source);
    }
}

fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}
