//! `meanwhile stats`: how far applications came, and how long answers took.

use meanwhile_engine::views::{self, ResponseTimes, Stats};

use crate::chart::ways;
use crate::cli::choices::{STAGES, spoken};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{Column, Page, Table, plain, quiet, strong};

/// How far applications came, and how long answers took
///
/// Response times are estimates that count a wait that goes on for as long as it has lasted (Kaplan-Meier). Few cases
/// are said to be few. Nothing here rates you.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n  meanwhile stats\n  meanwhile stats --json")]
pub struct Args {}

impl Args {
    /// Shows them.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let stats = views::stats(context.look().await?, context.now()).await?;
        context.show(&stats, |page| draw(page, &stats))?;
        Ok(Exit::Done)
    }
}

fn draw(page: &mut Page, stats: &Stats) {
    if stats.applications == 0 {
        page.para(0, "Nothing is recorded yet, so there are no figures.");
        return;
    }
    page.heading("How far they came");
    let mut table = Table::new(&[Column::Number, Column::Fixed]);
    for flow in &stats.flows {
        let way = format!("{} → {}", ways::name(flow.from), ways::name(flow.to));
        table.row([strong(flow.count.to_string()), plain(way)]);
    }
    page.table(2, &table);
    page.heading("How long answers took");
    if stats.times.waits == 0 {
        page.para(
            2,
            "There was no interview yet whose answer could be waited for.",
        );
        return;
    }
    draw_times(page, stats);
    draw_predictions(page, stats);
    if stats.weekdays.iter().any(|it| *it > 0) {
        page.heading("On which days they answered");
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        let told = days
            .iter()
            .zip(stats.weekdays)
            .filter(|(_, count)| *count > 0);
        let told: Vec<String> = told.map(|(day, count)| format!("{day} {count}")).collect();
        page.para(2, &told.join(", "));
    }
}

/// How hunches turned out; nothing where there are none.
fn draw_predictions(page: &mut Page, stats: &Stats) {
    let it = &stats.predictions;
    if it.text.is_empty() && it.open == 0 {
        return;
    }
    page.heading("What you expected, and what came");
    if !it.text.is_empty() {
        page.para(2, &it.text);
    }
    if it.open > 0 {
        page.aside(2, &format!("{} not yet decided.", it.open));
    }
}

/// “wait” or “waits”.
pub fn waits(count: usize) -> &'static str {
    if count == 1 { "wait" } else { "waits" }
}

fn draw_times(page: &mut Page, stats: &Stats) {
    let mut table = Table::new(&[Column::Fixed, Column::Number, Column::Number, Column::Fixed]);
    let half = |times: &ResponseTimes| match times.half_text() {
        Some(within) => format!("half of all {within}"),
        None => "fewer than half of all so far".to_owned(),
    };
    let mut row = |name: String, times: &ResponseTimes| {
        table.row([
            plain(name),
            plain(format!("{} {}", times.waits, waits(times.waits))),
            plain(format!("{} answered", times.answered)),
            quiet(half(times)),
        ]);
    };
    row("all".to_owned(), &stats.times);
    for it in &stats.by_stage {
        row(
            format!("{} interview", spoken(STAGES, &it.stage)),
            &it.times,
        );
    }
    for it in &stats.by_source {
        row(format!("found through {}", it.source), &it.times);
    }
    page.table(2, &table);
    if stats.times.few {
        page.aside(2, "These are few: one more could move all of it.");
    }
}
