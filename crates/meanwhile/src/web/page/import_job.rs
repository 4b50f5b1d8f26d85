//! One import: how far it is, then what was found, what was left out and why.

use std::path::Path as FilePath;
use std::time::Duration;

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use meanwhile_engine::and;
use meanwhile_engine::import::{ImportReport, LeftOut, Progress, Stage};
use serde::Deserialize;

use super::import::addresses;
use super::import_table;
use crate::cli::sentence;
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::{WebError, markup_response};
use crate::web::imports::{Failure, Job, State};
use crate::web::layout::Nav;
use crate::web::part::{field, icon};
use crate::web::posted::{Nothing, Posted};

/// Messages that were left out and are listed.
const LEFT_OUT_MAX: usize = 200;

/// `GET /import/{job}`
pub async fn page(cx: Cx, Path(id): Path<String>) -> Result<Response, WebError> {
    let job = cx.place.imports.get(&id).ok_or(WebError::NoPage)?;
    let progress = draw(&cx, &job);
    if cx.is_fragment {
        return Ok(markup_response(progress));
    }
    let mut tables = Vec::new();
    for place in 0..job.tables.len() {
        tables.push(import_table::draw(&cx, &job, place).await);
    }
    Ok(cx.show(
        Nav::More,
        "Import",
        html! {
            p.crumb { a href=(cx.to("/import")) { "Import" } }
            h1 { "Your files" }
            (progress)
            @for table in tables { (table) }
        },
    ))
}

fn draw(cx: &Cx, job: &Job) -> Markup {
    let path = cx.to(&format!("/import/{}", job.id));
    let state = job.state();
    html! {
        div.job #job hx-get=[job.is_running().then_some(&path)] hx-trigger=[job.is_running().then_some("every 1s")] hx-swap=[job.is_running().then_some("outerHTML")] {
            @match &state {
                State::Nothing => {}
                State::Unpacking => (running(cx, job, None)),
                State::Running(far) => (running(cx, job, far.as_ref())),
                State::Done(report) => (done(cx, job, report)),
                State::Stopped => {
                    div.card { p { strong { "Stopped." } " What was found so far is kept, and reading the same files again goes on from there." }
                        div.row { (again_form(cx, job, "", "Go on")) a.button href=(cx.to("/review")) { "Review what was found" } } }
                }
                State::Failed(failure) => (failed(cx, job, failure)),
            }
            @for left in job.left() { p.doubt { (left) } }
        }
    }
}

fn running(cx: &Cx, job: &Job, far: Option<&Progress>) -> Markup {
    let percent = far
        .filter(|it| it.stage == Stage::Reading)
        .and_then(|it| (it.bytes_done.min(it.bytes_total) * 100).checked_div(it.bytes_total));
    let what = match far.map(|it| it.stage) {
        None => "Getting the files ready",
        Some(Stage::Reading) => "Reading",
        Some(Stage::Matching) => "Putting messages to applications",
        Some(Stage::Storing) => "Saving what was found",
    };
    html! {
        div.card role="status" {
            p { strong { (what) } @if let Some(percent) = percent { ", " (percent) " %" } }
            @match percent { Some(percent) => { progress max="100" value=(percent) aria-label=(what) {} } None => { progress aria-label=(what) {} } }
            @if let Some(far) = far.filter(|it| it.stage == Stage::Reading) {
                p.far {
                    span { (grouped(far.messages)) " messages" }
                    span { (grouped(far.rate.max(0.0).round() as u64)) " a second" }
                    @if let Some(left) = far.left { span { (left_words(left)) } }
                }
            }
            p.quiet { "You can leave this page; it goes on." }
            (cx.form(&format!("/import/{}/cancel", job.id), html! { div.row { button { "Stop" } } }))
        }
        noscript {
            p { a href=(cx.to(&format!("/import/{}", job.id))) { "Look again" } }
            meta http-equiv="refresh" content="3";
        }
    }
}

fn left_words(left: Duration) -> String {
    match left.as_secs() {
        0..5 => "nearly done".to_owned(),
        seconds @ 5..90 => format!("about {seconds} seconds left"),
        seconds => format!("about {} minutes left", seconds.div_ceil(60)),
    }
}

/// A number with its thousands apart.
fn grouped(number: u64) -> String {
    crate::cli::grouped(number)
}

fn counted(number: u64, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        grouped(number),
        if number == 1 { one } else { many }
    )
}

fn done(cx: &Cx, job: &Job, report: &ImportReport) -> Markup {
    let found = report.applications + report.interviews + report.facts;
    let others = report.facts.saturating_sub(report.interviews);
    html! {
        div.card {
            @if found == 0 {
                p.found-sum { "Nothing new about your applications was found." }
            } @else {
                p.found-sum { (counted(report.applications, "application", "applications")) ", " (counted(report.interviews, "interview", "interviews")) " and " (counted(others, "thing that happened", "things that happened")) "." }
                p { "Nothing of it counts until you have looked." }
                div.row { a.button.primary href=(cx.to("/review")) { (icon("review")) " Review what was found" } }
            }
            @if found == 0 && report.ambiguous > 0 { div.row { a.button.primary href=(cx.to("/review#messages")) { "Say where messages belong" } } }
        }
        section aria-labelledby="rest" {
            h2 #rest { "What became of the rest" }
            dl.tally { @for (count, text) in rest(report) { @if count > 0 { dt { (grouped(count)) } dd { (text) } } } }
            (whose(cx, report))
        }
        section aria-labelledby="read" {
            h2 #read { "What was read" }
            ul.plain-list { @for source in &report.sources { li {
                (job.name_of(FilePath::new(&source.path))) span.quiet { ": "
                    @if source.messages > 0 || source.calendars == 0 { (counted(source.messages, "message", "messages")) }
                    @if source.messages > 0 && source.calendars > 0 { ", " }
                    @if source.calendars > 0 { (counted(source.calendars, "calendar", "calendars")) }
                    @if source.skipped > 0 { ", " (grouped(source.skipped)) " could not be read" } }
            } } }
            @if !report.along.is_empty() { p { "What you sent before was read along: a letter and its answer may be in different files." } }
            @for finding in &report.findings { p.quiet { (counted(finding.count, "time", "times")) ": " (sentence(&finding.example)) } }
        }
        @if let Some(left) = &report.left_out { (left_out(left)) }
    }
}

/// What became of the messages that went to no application.
fn rest(report: &ImportReport) -> [(u64, &'static str); 5] {
    [
        (
            report.ambiguous,
            "could belong to more than one application: the review asks you",
        ),
        (
            report.unassigned,
            "about jobs that fit no application: they stand at the end of the review",
        ),
        (report.known, "known already"),
        (
            report.ahead,
            "dated after now: read them again when their day has come",
        ),
        (report.noise, "about other things, and not kept"),
    ]
}

/// Whose mail counted as the seeker's own.
fn whose(cx: &Cx, report: &ImportReport) -> Markup {
    html! {
        @if !report.me.is_empty() {
            p { "Taken for your addresses: " (and(&report.me)) ". Mail from them counts as written by you. If that is wrong, "
                a href=(cx.to("/settings")) { "say it in the settings" } " and dismiss in the review what is not so." }
        } @else if report.messages > 0 {
            p { "Which addresses are yours could not be found out, so all mail counts as written to you. " a href=(cx.to("/settings")) { "Say it in the settings" } "." }
        }
    }
}

fn left_out(left: &LeftOut) -> Markup {
    html! {
        @if !left.messages.is_empty() || !left.lists.is_empty() {
            details.sheet { summary { "What was left out, line by line" }
                p.hint { "Nothing of it is kept." }
                @if !left.messages.is_empty() { div.scroll { table.plain {
                    thead { tr { th scope="col" { "Day" } th scope="col" { "Who" } th scope="col" { "Subject" } } }
                    tbody { @for it in left.messages.iter().take(LEFT_OUT_MAX) { tr {
                        td.verdict { (it.at.to_zoned(jiff::tz::TimeZone::UTC).date()) } td { @if it.is_yours { "you to " } bdi { (it.from) } } td { bdi { (it.subject) } }
                    } } }
                } } }
                @let more = left.more + left.messages.len().saturating_sub(LEFT_OUT_MAX) as u64;
                @if more > 0 { p.quiet { "And " (grouped(more)) " more." } }
                @if !left.lists.is_empty() {
                    h3 { "Newsletters and other lists" }
                    dl.tally { @for it in left.lists.iter().take(LEFT_OUT_MAX) { dt { (grouped(it.messages)) } dd { bdi { (it.from) } } } }
                }
            }
        }
    }
}

fn failed(cx: &Cx, job: &Job, failure: &Failure) -> Markup {
    html! {
        div.card {
            p { strong { "It was not read. " } (failure.text) }
            @match &failure.addresses {
                Some(addresses) => (again_form(cx, job, &addresses.join(", "), "Read it again")),
                None => { div.row { a.button href=(cx.to("/import")) { "Choose other files" } } }
            }
        }
    }
}

/// The same files once more.
fn again_form(cx: &Cx, job: &Job, me: &str, label: &str) -> Markup {
    cx.form(
        &format!("/import/{}/again", job.id),
        html! {
            @if me.is_empty() { input type="hidden" name="me" value=""; }
            @else { (field("me", "Your own mail addresses", me, "With a comma between")) }
            div.row { button.primary { (label) } }
        },
    )
}

/// The seeker's addresses.
#[derive(Deserialize)]
pub struct AgainForm {
    me: String,
}

/// `POST /import/{job}/again`
pub async fn again(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<AgainForm>,
) -> Result<Response, WebError> {
    let job = cx.place.imports.get(&id).ok_or(WebError::NoPage)?;
    let me = addresses(&form.fields.me);
    let begun = cx.place.imports.begin(&job, cx.engine.clone(), cx.now, me);
    // Where another runs, that one is looked at first.
    let id = begun.map_or_else(|running| running.id.clone(), |()| id);
    Ok(Redirect::to(&cx.to(&format!("/import/{id}"))).into_response())
}

/// `POST /import/{job}/cancel`
pub async fn cancel(
    cx: Cx,
    Path(id): Path<String>,
    _: Posted<Nothing>,
) -> Result<Response, WebError> {
    let job = cx.place.imports.get(&id).ok_or(WebError::NoPage)?;
    job.cancel();
    Ok(Redirect::to(&cx.to(&format!("/import/{id}"))).into_response())
}
