//! Today: at most three things to do, or the calm answer; then who is waited for, and what comes next.

use std::collections::BTreeMap;

use axum::response::Response;
use jiff::civil::Time;
use maud::{Markup, html};
use meanwhile_core::id::ApplicationId;
use meanwhile_core::policy::{MoveKind, Urging};
use meanwhile_engine::and;
use meanwhile_engine::views::{self, Coming, ComingKind, Outlook, Task, Today};

use crate::cli::sentence;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::{self, icon, upper};
use crate::when;

/// Waits that are shown; the rest is one link away.
const WAITING_MAX: usize = 8;

/// `GET /`
pub async fn page(cx: Cx) -> Result<Response, WebError> {
    let today = views::today(&cx.engine, cx.now).await?;
    let is_bare = today.tasks.is_empty() && today.waiting.is_empty() && today.coming.is_empty();
    if is_bare && is_empty(&cx).await? {
        return Ok(cx.show(Nav::Today, "Welcome", super::welcome::welcome(&cx)));
    }
    let outlooks = views::outlooks(&cx.engine, cx.now).await?;
    let outlooks: BTreeMap<ApplicationId, &Outlook> =
        outlooks.iter().map(|it| (it.application.id, it)).collect();
    Ok(cx.show(Nav::Today, "Today", draw(&cx, &today, &outlooks)))
}

/// Whether nothing has been recorded at all.
/// Whether there is no application at all.
pub async fn is_empty(cx: &Cx) -> Result<bool, WebError> {
    let filter = views::ListFilter {
        closed: true,
        words: None,
    };
    Ok(views::list(&cx.engine, cx.now, &filter).await?.is_empty())
}

fn draw(cx: &Cx, today: &Today, outlooks: &BTreeMap<ApplicationId, &Outlook>) -> Markup {
    html! {
        div.today {
            p.date { (today.now.here.strftime("%A, %-d %B")) }
            @if let Some(calm) = &today.calm { (calm_answer(today, calm)) }
            @else {
                h1 { @match today.tasks.len() { 1 => "One thing today", 2 => "Two things today", _ => "Three things today" } }
                ol.tasks { @for (place, task) in today.tasks.iter().enumerate() { (draw_task(cx, task, place == 0)) } }
                (behind(cx, today))
            }
            @if let Some(gentle) = &today.gentle { p.gentle { (sentence(gentle)) } }
            (withdrawals(cx, today))
            @if today.to_review > 0 {
                p.aside { (icon("review")) span {
                    a href=(cx.to("/review")) {
                        @if today.to_review == 1 { "One thing found in your mail" } @else { (today.to_review) " things found in your mail" }
                    }
                    @if today.to_review == 1 { " waits for a look." } @else { " wait for a look." }
                } }
            }
        }
        div.columns {
            (waiting(cx, today, outlooks))
            (coming(cx, today))
        }
        (clocks(cx, today))
    }
}

/// The answer of most days.
fn calm_answer(today: &Today, calm: &str) -> Markup {
    let quiet = today.waiting.iter().find(|it| !it.quiet.is_empty());
    html! {
        div.calm {
            (icon("calm"))
            h1 { (calm.trim_end_matches('.')) }
            @if let Some(wait) = quiet {
                p { (wait.application.employer) ": " (sentence(&wait.quiet)) }
            } @else if !today.waiting.is_empty() { p { "You have done what can be done. The rest is theirs." } }
        }
    }
}

fn draw_task(cx: &Cx, task: &Task, main: bool) -> Markup {
    let href = cx.to(&format!("/application/{}", task.application.id));
    html! {
        li.task.offered[task.urging == Urging::Offered] {
            div.task-head {
                h2 { (task.title) }
                @if task.others == 0 { p.whose { a href=(href) { (task.application.label()) } } }
            }
            (part::reasons(&task.reasons))
            @if let Some(doubt) = &task.doubt { p.doubt { (doubt) } }
            @if let Some(until) = &task.until { p.quiet { "Until " (when::end(until, cx.now)) "." } }
            div.row { (buttons(cx, task, main)) (part::why(cx, &task.reasons)) }
        }
    }
}

/// One button; of notes to several people the page that opens shows them side by side.
fn buttons(cx: &Cx, task: &Task, main: bool) -> Markup {
    let to = match task.moves.as_slice() {
        [one] => one.to.as_ref(),
        _ => None,
    };
    html! {
        a.button.primary[main] href=(cx.to(&part::link_for(task.kind, &task.application, to))) { (part::label_for(task.kind)) }
    }
}

/// What comes when these are done, for whoever wants to know.
fn behind(cx: &Cx, today: &Today) -> Markup {
    html! {
        @if today.more > 0 {
            details.behind {
                summary.quiet { (more(today)) }
                ul { @for it in &today.behind {
                    li { a href=(cx.to(&part::link_for(it.kind, &it.application, None))) { (it.title) } " " span.quiet { (it.application.label()) } }
                } }
                @if today.more > today.behind.len() { p.quiet { "And " (today.more - today.behind.len()) " more." } }
            }
        }
    }
}

fn more(today: &Today) -> String {
    match (today.more, today.more_today) {
        (1, 0) => "One more can wait; it comes when these are done.".to_owned(),
        (1, _) => "One more is for today; it comes when these are done.".to_owned(),
        (more, 0) => format!("{more} more can wait; they come when these are done."),
        (more, now) => format!("{more} more come when these are done; {now} of them for today."),
    }
}

fn withdrawals(cx: &Cx, today: &Today) -> Markup {
    html! {
        @if !today.withdrawals.is_empty() {
            div.aside { (icon("door")) div {
                p { "You accepted an offer. A short, kind withdrawal is due to:" }
                ul { @for it in &today.withdrawals {
                    li { a href=(cx.to(&part::link_for(MoveKind::Decline, it, None))) { (it.label()) } }
                } }
            } }
        }
    }
}

fn waiting(cx: &Cx, today: &Today, outlooks: &BTreeMap<ApplicationId, &Outlook>) -> Markup {
    html! {
        section.waiting aria-labelledby="waiting" {
            h2 #waiting { "Waiting" }
            @if today.waiting.is_empty() { p.quiet { "Nobody’s answer is waited for." } }
            ul.waits {
                @for wait in today.waiting.iter().take(WAITING_MAX) {
                    (part::waiting(cx, wait, outlooks.get(&wait.application.id).and_then(|it| it.wait.as_ref())))
                }
            }
            @if today.waiting.len() > WAITING_MAX {
                p { a href=(cx.to("/applications")) { "And " (today.waiting.len() - WAITING_MAX) " more" } }
            }
        }
    }
}

fn coming(cx: &Cx, today: &Today) -> Markup {
    html! {
        section.coming aria-labelledby="coming" {
            h2 #coming { "Coming up" }
            @if today.coming.is_empty() { p.quiet { "Nothing is fixed." } }
            ol.ahead {
                @for it in &today.coming { (ahead(cx, it)) }
            }
        }
    }
}

fn ahead(cx: &Cx, it: &Coming) -> Markup {
    let today = it.at.zone.date(cx.now);
    let time = match it.kind {
        _ if it.all_day || it.at.here.time() == Time::midnight() => {
            when::day(it.at.here.date(), today)
        }
        ComingKind::Interview => when::moment(&it.at, cx.now),
        _ => when::roughly(&it.at, cx.now),
    };
    let picture = match it.kind {
        ComingKind::Interview => "interview",
        ComingKind::Deadline | ComingKind::Promised | ComingKind::SnoozeEnds => "clock",
        ComingKind::Move => match it.planned {
            Some(MoveKind::Prepare) => "prepare",
            Some(MoveKind::LetGo) => "calm",
            Some(kind) if kind.purpose().is_none() => "check",
            _ => "mail",
        },
    };
    html! {
        li {
            (icon(picture))
            div {
                p.when { time datetime=(it.at.at) { (upper(&time)) } }
                p { (it.title) }
                @if let Some(application) = &it.application {
                    p { a.quiet href=(cx.to(&format!("/application/{}", application.id))) { (application.employer) } }
                }
            }
        }
    }
}

/// Whose clocks were assumed, and where to put it right.
fn clocks(cx: &Cx, today: &Today) -> Markup {
    html! {
        @if !today.assumed_clocks.is_empty() {
            details.assumed {
                summary { "Clocks that are assumed" }
                ul { @for clock in &today.assumed_clocks {
                    li { (clock.zone.city()) " for " (and(&clock.employers)) " (" (clock.by) ")" }
                } }
                p.quiet { "To state one, open " a href=(cx.to("/people")) { "People" } "." }
            }
        }
    }
}
