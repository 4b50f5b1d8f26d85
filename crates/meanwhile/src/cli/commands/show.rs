//! `meanwhile show`: one application with its people, its timeline and its plan.

use jiff::Timestamp;
use meanwhile_engine::shapes::{MoveCard, WhenCard};
use meanwhile_engine::views::{self, ApplicationView, Entry, PersonCard};

use crate::cli::choices::role;
use crate::cli::context::Context;
use crate::cli::draw;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{self, Page, command, plain, quiet, strong};

/// Columns for the moment of an entry: “Mon 23 February, 05:00” and a gap.
const WHEN_COLUMNS: usize = 24;

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
    if let Some(asked) = &view.situation.move_asked {
        draw::move_asked(page, asked);
    }
    if let Some(wait) = view.waiting.as_ref().filter(|wait| !wait.quiet.is_empty()) {
        page.aside(0, &sentence(&wait.quiet));
    }
    draw_plan(page, view, now);
    draw_about(page, view);
    let part = |page: &mut Page, heading: &str, ahead: bool| {
        let mut entries = view
            .timeline
            .iter()
            .filter(|entry| entry.ahead == ahead)
            .peekable();
        if entries.peek().is_some() {
            page.heading(heading);
        }
        for entry in entries {
            draw_entry(page, entry, now, ids);
        }
    };
    part(page, "Ahead", true);
    part(page, "What happened", false);
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
    let mut moves: Vec<&MoveCard> = view.plan.moves.iter().collect();
    // By date; among those of one moment the order of the plan stays.
    moves.sort_by_key(|it| match &it.when {
        WhenCard::Now { .. } => now,
        WhenCard::Later { at, .. } => at.at,
        WhenCard::Behind { .. } => Timestamp::MAX,
    });
    for it in moves {
        let mut line = vec![strong(&it.title)];
        line.extend(draw::when(it, now));
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

fn draw_about(page: &mut Page, view: &ApplicationView) {
    page.heading("Who and where");
    for card in &view.people {
        draw_person(page, card);
    }
    if !view.place.is_empty() {
        page.aside(2, &sentence(&view.place));
    }
    let record = &view.record;
    if let Some(remarks) = &record.remarks {
        page.hanging(2, 4, [quiet("Your remarks: "), plain(remarks)]);
    }
    let agency = view.agency.as_ref().map(|agency| agency.name.as_str());
    for (name, value) in [
        ("Agency", agency),
        ("Found through", record.source.as_deref()),
        ("Their number", record.requisition.as_deref()),
        ("Advertised", record.url.as_deref()),
    ] {
        if let Some(value) = value {
            page.line(2, [quiet(format!("{name}: ")), plain(value)]);
        }
    }
}

/// A person on one line.
pub fn draw_person(page: &mut Page, card: &PersonCard) {
    let mut line = vec![strong(&card.person.name)];
    for known in [&role(card.role), &card.employer].into_iter().flatten() {
        line.push(quiet(format!(", {known}")));
    }
    let reached = card.record.addresses.first().or(card.record.phone.as_ref());
    if let Some(reached) = reached {
        line.push(plain(format!("  {reached}")));
    }
    if let Some(there) = &card.clock.there {
        let time = there.time.strftime("%a %H:%M");
        line.push(quiet(format!("  {time} in {}", there.zone.city())));
    }
    page.hanging(2, 4, line);
}

fn draw_entry(page: &mut Page, entry: &Entry, now: Timestamp, ids: bool) {
    let when = if !entry.time_known {
        crate::when::day(entry.at.here.date(), entry.at.zone.date(now))
    } else if entry.ahead {
        output::moment(&entry.at, now)
    } else {
        output::here(&entry.at, now)
    };
    // Their clock may stand behind ours and fill the column: then a gap of its own keeps the words apart.
    let mut when = format!("{when:<WHEN_COLUMNS$}");
    if !when.ends_with(' ') {
        when.push_str("  ");
    }
    let mut line = vec![quiet(when), plain(sentence(&entry.text))];
    if entry.proposed {
        line.push(quiet(" (found, not confirmed)"));
    }
    page.hanging(2, 2 + WHEN_COLUMNS, line);
    for detail in &entry.details {
        page.aside(2 + WHEN_COLUMNS, detail);
    }
    // A yes does not make a doubtful sender certain: the warning stays beside what came of it.
    let origin = entry.origin.as_ref();
    if let Some(origin) = origin.filter(|it| entry.proposed || it.is_doubtful()) {
        draw::origin(page, 2 + WHEN_COLUMNS, origin, Some(entry.at.at), now);
    }
    if ids {
        page.aside(2 + WHEN_COLUMNS, &entry.id.to_string());
    }
}
