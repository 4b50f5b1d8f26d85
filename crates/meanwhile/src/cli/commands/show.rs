//! `meanwhile show`: one application with its people, its timeline and its plan.

use jiff::Timestamp;
use meanwhile_engine::views::{self, ApplicationView, Entry, PersonCard};

use crate::cli::context::Context;
use crate::cli::draw;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{self, Page, command, plain, quiet, strong};

/// One application: how it stands, its people, all that happened
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile show lindqvist\n  meanwhile show lindqvist --ids"
)]
pub struct Args {
    /// The application: the beginning of its employer's name, its role, or a person's name
    pub application: String,
    /// The id of each entry, for `retract`
    #[arg(long)]
    pub ids: bool,
}

impl Args {
    /// Shows it.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let run =
            async |engine: &_, now, words: String| views::application(engine, now, &words).await;
        let view = context.view(self.application, run).await?;
        let now = context.now();
        context.show(&view, |page| draw_view(page, &view, now, self.ids))?;
        Ok(Exit::Done)
    }
}

fn draw_view(page: &mut Page, view: &ApplicationView, now: Timestamp, ids: bool) {
    page.line(0, [strong(view.application.label())]);
    page.para(0, &sentence(&view.situation.text));
    if let Some(wait) = view.waiting.as_ref().filter(|wait| !wait.quiet.is_empty()) {
        page.aside(0, &sentence(&wait.quiet));
    }
    draw_plan(page, view, now);
    draw_about(page, view, now);
    if !view.timeline.is_empty() {
        page.heading("What happened");
        for entry in view.timeline.iter().filter(|entry| !entry.ahead) {
            draw_entry(page, entry, now, ids);
        }
        let ahead: Vec<&Entry> = view.timeline.iter().filter(|entry| entry.ahead).collect();
        if !ahead.is_empty() {
            page.heading("What is arranged");
            for entry in ahead {
                draw_entry(page, entry, now, ids);
            }
        }
    }
    for finding in &view.findings {
        page.blank();
        page.aside(0, &sentence(&finding.text));
    }
}

fn draw_plan(page: &mut Page, view: &ApplicationView, now: Timestamp) {
    if view.plan.moves.is_empty() && view.plan.refusals.is_empty() {
        return;
    }
    page.heading("To do");
    for it in &view.plan.moves {
        let mut line = vec![strong(&it.title)];
        line.extend(draw::when(&it.when, now));
        page.hanging(2, 4, line);
        for reason in it.reasons.iter().take(1) {
            page.aside(4, &sentence(&reason.text));
        }
    }
    for it in &view.plan.refusals {
        page.hanging(2, 4, [plain("Not now: "), plain(sentence(&it.title))]);
        page.aside(4, &sentence(&it.reason.text));
    }
    let why = format!("meanwhile why {}", view.application.handle);
    page.line(2, [quiet("More: "), command(why)]);
}

fn draw_about(page: &mut Page, view: &ApplicationView, now: Timestamp) {
    page.heading("Who and where");
    for card in &view.people {
        draw_person(page, card, now);
    }
    if !view.place.is_empty() {
        page.aside(2, &sentence(&view.place));
    }
    let record = &view.record;
    let agency = view.agency.as_ref().map(|agency| agency.name.as_str());
    for (name, value) in [
        ("Agency", agency),
        ("Found at", record.source.as_deref()),
        ("Their number", record.requisition.as_deref()),
        ("Advertised", record.url.as_deref()),
    ] {
        if let Some(value) = value {
            page.line(2, [quiet(format!("{name}: ")), plain(value)]);
        }
    }
}

/// A person on one line.
pub fn draw_person(page: &mut Page, card: &PersonCard, now: Timestamp) {
    let role = crate::cli::choices::spoken(crate::cli::choices::ROLES, &card.role);
    let mut line = vec![strong(&card.person.name), quiet(format!(", {role}"))];
    if let Some(address) = card.record.addresses.first() {
        line.push(plain(format!("  {address}")));
    }
    if let Some(there) = &card.clock.there {
        let time = there.time.strftime("%a %H:%M");
        line.push(quiet(format!("  {time} in {}", output::place(there.zone))));
    }
    let _ = now;
    page.hanging(2, 4, line);
}

fn draw_entry(page: &mut Page, entry: &Entry, now: Timestamp, ids: bool) {
    let when = output::moment(&entry.at, now);
    let mut line = vec![quiet(format!("{when}  ")), plain(sentence(&entry.text))];
    if entry.proposed {
        line.push(quiet(" (found, not confirmed)"));
    }
    page.hanging(2, 6, line);
    for detail in &entry.details {
        page.aside(6, detail);
    }
    if ids {
        page.aside(6, &entry.id.to_string());
    }
}
