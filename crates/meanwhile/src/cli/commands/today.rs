//! `meanwhile` and `meanwhile today`: at most three things to do, who is waited for, what comes next.

use jiff::Timestamp;
use meanwhile_core::policy::MoveKind;
use meanwhile_engine::shapes::{ApplicationRef, MoveCard, WhenCard};
use meanwhile_engine::views::{self, AssumedClock, Coming, ComingKind, Task, Today, Waiting};

use crate::cli::context::Context;
use crate::cli::draw;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::failure::sentence;
use crate::cli::output::{self, Column, Page, Table, command, plain, quiet, strong};

/// Waits that are shown.
const WAITING_MAX: usize = 8;

/// Lines about what is ahead; the rest is in the calendar.
const COMING_MAX: usize = 6;

/// Today: what to do, who is waited for, what comes next
///
/// At most three things to do, each with its reason and the command that does it. On most days there is
/// nothing, and it says until when, and why they may be quiet.
#[derive(Debug, Default, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile\n  meanwhile today --json\n  meanwhile today --now 2026-04-14T09:00"
)]
pub struct Args {}

impl Args {
    /// Shows today.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let engine = context.look().await?;
        let today = views::today(engine, context.now()).await?;
        // Asking takes as long as today itself, so it is asked only where nothing else says so.
        let bare = today.tasks.is_empty() && today.waiting.is_empty() && today.coming.is_empty();
        let empty = !context.json && bare && is_empty(context).await?;
        context.show(&*today, |page| {
            if empty {
                nothing_recorded(page);
            } else {
                draw_today(page, &today);
            }
        })?;
        Ok(Exit::Done)
    }
}

async fn is_empty(context: &Context) -> Result<bool, Failure> {
    let filter = views::ListFilter {
        closed: true,
        words: None,
    };
    let all = views::list(context.look().await?, context.now(), &filter).await?;
    Ok(all.is_empty())
}

fn nothing_recorded(page: &mut Page) {
    page.line(0, [strong("Nothing is recorded yet.")]);
    page.blank();
    how_to_begin(page);
}

/// The ways to begin.
pub fn how_to_begin(page: &mut Page) {
    page.para(0, "Begin with what you have:");
    page.blank();
    let ways = [
        ("meanwhile serve", "do all of it in a browser"),
        (
            "meanwhile add \"Employer\" \"Role\"",
            "type an application in",
        ),
        ("meanwhile import FILE…", "read mail, calendars or a table"),
        ("meanwhile help getting-started", "the first five minutes"),
    ];
    for (typed, what) in ways {
        page.line(2, [command(format!("{typed:<34}")), quiet(what)]);
    }
}

/// The whole page.
pub fn draw_today(page: &mut Page, today: &Today) {
    let now = today.now.at;
    page.line(0, [strong(&today.now.text)]);
    if let Some(calm) = &today.calm {
        page.blank();
        page.line(0, [plain(sentence(calm))]);
    }
    for (place, task) in today.tasks.iter().enumerate() {
        page.blank();
        draw_task(page, place + 1, task, now);
    }
    if today.more > 0 {
        page.blank();
        page.aside(0, &more(today));
    }
    draw_withdrawals(page, &today.withdrawals);
    draw_waiting(page, &today.waiting, now);
    draw_coming(page, today);
    // A task to look at it says the same.
    let is_task = today.tasks.iter().any(|task| task.kind == MoveKind::Review);
    if today.to_review > 0 && !is_task {
        page.blank();
        let what = match today.to_review {
            1 => "One thing found in your mail waits to be looked at: ".to_owned(),
            many => format!("{many} things found in your mail wait to be looked at: "),
        };
        page.line(0, [plain(what), command("meanwhile review")]);
    }
    draw_clocks(page, &today.assumed_clocks);
    if let Some(gentle) = &today.gentle {
        page.blank();
        page.aside(0, &sentence(gentle));
    }
}

/// What is said of the things to do that are not shown.
fn more(today: &Today) -> String {
    match (today.more, today.more_today) {
        (_, 0) => "More can wait until these are done.".to_owned(),
        (more, 1) => {
            format!("{more} more come when these are done; one of them is for today, too.")
        }
        (more, all) if all == more => {
            format!("{more} more come when these are done, and are for today, too.")
        }
        (more, some) => {
            format!("{more} more come when these are done; {some} of them are for today, too.")
        }
    }
}

fn draw_waiting(page: &mut Page, waiting: &[Waiting], now: Timestamp) {
    if waiting.is_empty() {
        return;
    }
    page.heading("Waiting");
    for wait in waiting.iter().take(WAITING_MAX) {
        draw::waiting(page, 2, wait, now);
    }
    if waiting.len() > WAITING_MAX {
        let more = format!("And {} more: ", waiting.len() - WAITING_MAX);
        page.line(2, [quiet(more), command("meanwhile list")]);
    }
}

/// Those who are told that another offer was taken, in one line.
fn draw_withdrawals(page: &mut Page, withdrawals: &[ApplicationRef]) {
    let Some(first) = withdrawals.first() else {
        return;
    };
    let names: Vec<&str> = withdrawals.iter().map(|it| it.employer.as_str()).collect();
    let names = match names.as_slice() {
        [one] => (*one).to_owned(),
        [one, other] => format!("{one} and {other}"),
        [one, other, rest @ ..] => format!("{one}, {other} and {} more", rest.len()),
        [] => String::new(),
    };
    page.blank();
    page.para(
        0,
        &format!("You accepted an offer. A short, kind withdrawal is due to {names}."),
    );
    page.type_this(0, &format!("meanwhile sent {} decline", first.handle));
}

/// Whose clocks were assumed, in one sentence, and how to put it right.
fn draw_clocks(page: &mut Page, clocks: &[AssumedClock]) {
    let Some(first) = clocks.first() else {
        return;
    };
    let said = clocks.iter().map(|clock| {
        let houses = match clock.employers.as_slice() {
            [one] => one.clone(),
            [one, other] => format!("{one} and {other}"),
            [one, rest @ ..] => format!("{one} and {} others", rest.len()),
            [] => String::new(),
        };
        format!("{} for {houses} ({})", clock.zone, clock.by)
    });
    let said: Vec<String> = said.collect();
    page.blank();
    page.aside(
        0,
        &format!(
            "Clocks that are assumed: {}. To state one:",
            said.join("; ")
        ),
    );
    page.type_this(0, &first.command);
}

fn draw_task(page: &mut Page, number: usize, task: &Task, now: Timestamp) {
    let mut title = vec![strong(format!("{number}  {}", task.title))];
    if task.others == 0 {
        title.extend([quiet(" · "), draw::label(&task.application)]);
    }
    page.hanging(0, 3, title);
    for reason in &task.reasons {
        page.para(3, &sentence(&reason.text));
    }
    if let Some(doubt) = &task.doubt {
        page.para(3, doubt);
    }
    if let Some(until) = &task.until {
        page.aside(3, &format!("Until {}.", output::end(until, now)));
    }
    let mut commands: Vec<&str> = task.moves.iter().map(|it| it.command.as_str()).collect();
    commands.dedup();
    // An offer can be taken or turned down: neither is put forward alone.
    let decline = format!("meanwhile offer decline {}", task.application.handle);
    if task.kind == MoveKind::Decide {
        commands.push(&decline);
    }
    let is_ahead = |it: &MoveCard| {
        matches!(
            it.when,
            WhenCard::Later {
                write_now: true,
                ..
            }
        )
    };
    if task.moves.iter().any(is_ahead) {
        page.aside(3, "Once it has gone out:");
    }
    for command in commands {
        page.type_this(3, command);
    }
}

/// An application by its employer, and by its role too where another one there is on the page.
fn name_of(application: &ApplicationRef, today: &Today) -> String {
    let waiting = today.waiting.iter().map(|it| &it.application);
    let coming = today.coming.iter().filter_map(|it| it.application.as_ref());
    let mut shown = waiting.chain(coming);
    match shown.any(|it| it.employer == application.employer && it.id != application.id) {
        true => application.label(),
        false => application.employer.clone(),
    }
}

fn draw_coming(page: &mut Page, today: &Today) {
    let (coming, now): (&[Coming], _) = (&today.coming, today.now.at);
    if coming.is_empty() {
        return;
    }
    page.heading("Coming up");
    let mut table = Table::new(&[Column::Fixed, Column::Flexible, Column::Flexible]);
    for item in coming.iter().take(COMING_MAX) {
        let whose = item.application.as_ref().map(|it| name_of(it, today));
        let when = match item.kind {
            ComingKind::Interview => output::here(&item.at, now),
            // Where the clocks differ, their good hours are at no usual hour here.
            ComingKind::Move if item.at.there.is_some() => output::here(&item.at, now),
            _ if item.all_day => output::day(item.at.here.date(), item.at.zone.date(now)),
            _ => output::roughly(&item.at, now),
        };
        table.row([
            plain(when),
            plain(&item.title),
            quiet(whose.unwrap_or_default()),
        ]);
    }
    page.table(2, &table);
    for item in coming.iter().take(COMING_MAX) {
        draw_their_clock(page, item, today);
    }
    if coming.len() > COMING_MAX {
        let more = format!("And {} more later: ", coming.len() - COMING_MAX);
        page.line(2, [quiet(more), command("meanwhile calendar")]);
    }
}

/// What their clock shows at an interview, where it differs: below the table, whose columns it would take.
fn draw_their_clock(page: &mut Page, item: &Coming, today: &Today) {
    let there = item.at.there.filter(|_| item.kind == ComingKind::Interview);
    if let (Some(there), Some(application)) = (there, &item.application) {
        let whose = name_of(application, today);
        let time = there.time.strftime("%a %H:%M");
        let city = there.zone.city();
        page.line(
            2,
            [quiet(format!(
                "The interview at {whose} is {time} in {city}."
            ))],
        );
    }
}
