//! Applications: all of them in a list, those that are over on request.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::views::{self, ListFilter, ListRow};
use serde::Deserialize;

use crate::cli::sentence;
use crate::web::asked::Query;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::path_word;
use crate::when;

/// Rows on one page.
const ROWS_MAX: usize = 50;

/// What to list.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    closed: Option<String>,
    q: String,
    from: usize,
}

/// `GET /applications`
pub async fn page(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, WebError> {
    let words = asked.q.trim();
    let filter = ListFilter {
        closed: asked.closed.is_some(),
        words: (!words.is_empty()).then(|| words.to_owned()),
    };
    let rows = views::list(&cx.engine, cx.now, &filter).await?;
    let from = asked.from.min(rows.len());
    let shown = rows.iter().skip(from).take(ROWS_MAX);
    let link = |from: usize| {
        let closed = if filter.closed { "&closed=on" } else { "" };
        let q = path_word(words);
        cx.to(&format!("/applications?from={from}&q={q}{closed}"))
    };
    Ok(cx.show(
        Nav::Applications,
        "Applications",
        html! {
            div.head {
                h1 { "Applications" }
                a.button href=(cx.to("/add")) { "Add one" }
            }
            form.filter method="get" action=(cx.to("/applications")) {
                label.hidden for="q" { "Employer or role" }
                input #q type="search" name="q" value=(words) placeholder="Employer or role";
                label.check { input type="checkbox" name="closed" checked[filter.closed]; " Also those that are over" }
                button { "Show" }
            }
            @if rows.is_empty() && words.is_empty() {
                p { "None is open. " a href=(cx.to("/add")) { "Add one" } " or " a href=(cx.to("/import")) { "read your mail" } "." }
            } @else if rows.is_empty() { p.quiet { "None has these words." } }
            @if rows.len() > 1 { p.quiet { "What is to be done stands first, then whatever comes next." } }
            ul.applications { @for row in shown { (draw(&cx, row)) } }
            @if rows.len() > ROWS_MAX {
                p.row {
                    @if from > 0 { a href=(link(from.saturating_sub(ROWS_MAX))) { "Back" } }
                    span.quiet { (from + 1) "–" (rows.len().min(from + ROWS_MAX)) " of " (rows.len()) }
                    @if from + ROWS_MAX < rows.len() { a href=(link(from + ROWS_MAX)) { "On" } }
                }
            }
        },
    ))
}

fn draw(cx: &Cx, row: &ListRow) -> Markup {
    html! {
        li.over[row.outcome.is_some()] {
            a.whole href=(cx.to(&format!("/application/{}", row.application.id))) {
                span.name { strong { (row.application.employer) } " " span.quiet { (row.application.role) } }
                span.state { (sentence(&row.state)) }
                span.next {
                    @if let Some(next) = &row.next {
                        (next)
                        @if let Some(at) = &row.next_at { span.quiet { ", " (when::roughly(at, cx.now)) } }
                    }
                }
            }
        }
    }
}
