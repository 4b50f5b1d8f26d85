//! Insights: how far applications came, and how long answers took; each figure with how many cases it stands on.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::views::{self, ResponseTimes, Stats};

use crate::chart::{steps, ways};
use crate::cli::choices::{STAGES, spoken};
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::{save_picture, svg, upper};

/// Weekdays, Monday first.
const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// Waits below which no curve is drawn. *Assumption:* of fewer, its steps and intervals only look like knowledge.
const WAITS_DRAWN: usize = 3;

/// `GET /insights`
pub async fn page(cx: Cx) -> Result<Response, WebError> {
    let stats = views::stats(&cx.engine, cx.now).await?;
    let main = html! {
        h1 { "Insights" }
        @if stats.applications == 0 {
            p.lead { "Figures come with your applications. " a href=(cx.to("/add")) { "Add one" } " or " a href=(cx.to("/import")) { "read your mail" } "." }
        } @else {
            (the_way(&cx, &stats))
            (response(&cx, &stats))
            (weekdays(&stats))
            (predictions(&stats))
        }
    };
    Ok(cx.show(Nav::Insights, "Insights", main))
}

fn the_way(cx: &Cx, stats: &Stats) -> Markup {
    html! {
        section aria-labelledby="way" {
            h2 #way { "How far they came" }
            p { (count(stats.applications, "application", "applications")) ", each from left to right." }
            figure { (ways::page(stats)) }
            details { summary { "The same as a table" }
                div.scroll tabindex="0" { table.plain.by-line {
                    thead { tr { th scope="col" { "From" } th scope="col" { "To" } th scope="col" { "How many" } } }
                    tbody { @for flow in &stats.flows {
                        tr { td data-name="From" { (ways::name(flow.from)) } td data-name="To" { (ways::name(flow.to)) } td data-name="How many" { (flow.count) } }
                    } }
                } }
            }
            (save_picture(&cx.to("/insights/ways.svg"), "applications"))
        }
    }
}

fn response(cx: &Cx, stats: &Stats) -> Markup {
    html! {
        section aria-labelledby="times" {
            h2 #times { "How long answers took" }
            @if stats.times.waits == 0 {
                p { "There was no interview yet whose answer could be waited for." }
            } @else {
                p { (in_words(&stats.times)) }
                @if stats.times.waits < WAITS_DRAWN {
                    p.quiet { "They are too few to draw: a curve comes with " (WAITS_DRAWN) " waits." }
                } @else if !stats.times.curve.is_empty() {
                    figure { (steps::page(&stats.times)) }
                    p.quiet { "From left to right: days since the interview. From top to bottom: the share of waits still without an answer (Kaplan–Meier); the band is the 95 % interval. A wait that goes on counts for as long as it has lasted." }
                    (save_picture(&cx.to("/insights/times.svg"), "response-times"))
                }
                div.scroll tabindex="0" { table.plain.by-line {
                    caption.hidden { "Response times by stage" @if !stats.by_source.is_empty() { " and by where the application was found" } }
                    thead { tr { th scope="col" { "After" } th scope="col" { "Waits" } th scope="col" { "Answered" } th scope="col" { "Half are answered" } } }
                    tbody {
                        @for it in &stats.by_stage { (row(&upper(&format!("{} interview", spoken(STAGES, &it.stage))), &it.times)) }
                        @for it in &stats.by_source { (row(&format!("Found through {}", it.source), &it.times)) }
                    }
                } }
                p { "Published figures and your own together give the outlook on each application’s page." }
            }
        }
    }
}

fn row(name: &str, times: &ResponseTimes) -> Markup {
    html! {
        tr {
            th scope="row" { (name) }
            td data-name="Waits" { (times.waits) }
            td data-name="Answered" { (times.answered) }
            td data-name="Half are answered" { @match times.half_text() { Some(within) => { (within) } None => { span.quiet { "not yet" } } } }
        }
    }
}

/// The figures of all waits in a sentence or two; few are said to be few.
fn in_words(times: &ResponseTimes) -> String {
    let half = match times.half_text() {
        Some(within) => format!(" As far as they tell, half are answered {within}."),
        None => " Fewer than half are answered so far.".to_owned(),
    };
    let few = if times.few {
        " These are few: one more could move all of it."
    } else {
        ""
    };
    format!(
        "{} after an interview, {} answered.{half}{few}",
        count(times.waits, "wait", "waits"),
        times.answered
    )
}

fn weekdays(stats: &Stats) -> Markup {
    let most = stats.weekdays.iter().copied().max().unwrap_or(0).max(1);
    html! {
        @if stats.weekdays.iter().any(|it| *it > 0) {
            section aria-labelledby="weekdays" {
                h2 #weekdays { "On which days they answered" }
                ul.bars { @for (day, count) in DAYS.iter().zip(stats.weekdays) {
                    li { span { (day) }
                        svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                            rect.bar width=(format!("{:.1}", count as f64 * 100.0 / most as f64)) height="10" rx="1.5" {}
                        }
                        span { (count) }
                    }
                } }
            }
        }
    }
}

fn predictions(stats: &Stats) -> Markup {
    let it = &stats.predictions;
    html! {
        @if !it.text.is_empty() || it.open > 0 {
            section aria-labelledby="expected" {
                h2 #expected { "What you expected, and what came" }
                @if !it.text.is_empty() { p { (it.text) } }
                @if it.open > 0 { p.quiet { (it.open) " not yet decided." } }
            }
        }
    }
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// `GET /insights/ways.svg`
pub async fn ways_file(cx: Cx) -> Result<Response, WebError> {
    let stats = views::stats(&cx.engine, cx.now).await?;
    Ok(svg(ways::file(&stats)))
}

/// `GET /insights/times.svg`
pub async fn times_file(cx: Cx) -> Result<Response, WebError> {
    let stats = views::stats(&cx.engine, cx.now).await?;
    Ok(svg(steps::file(&stats.times)))
}
