//! History: what was done, newest first, and how to take it back.

use axum::response::Response;
use maud::html;
use meanwhile_engine::actions::{self, Undo};
use meanwhile_engine::views;
use serde::Deserialize;

use crate::cli::sentence;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::{hidden, moment};
use crate::web::posted::{Posted, own_page};

/// Lines that are shown.
const LINES_MAX: u32 = 100;

/// `GET /history`
pub async fn page(cx: Cx) -> Result<Response, WebError> {
    let lines = views::log(&cx.engine, LINES_MAX).await?;
    Ok(cx.show(
        Nav::More,
        "History",
        html! {
            h1 { "History" }
            @if lines.is_empty() { p { "Nothing has been done yet." } }
            ol.history {
                @for line in &lines {
                    li.undone[line.undone_by.is_some()] {
                        p.quiet { (moment(&line.at, cx.now)) }
                        p { (sentence(&line.summary)) @if line.undone_by.is_some() { span.quiet { " (taken back)" } } }
                        @if let (Some(action), None) = (line.action, line.undone_by) {
                            (cx.form("/undo", html! {
                                (hidden("action", &action.to_string()))
                                (hidden("back", "/history"))
                                button.link aria-label=(format!("Undo: {}", line.summary)) { "Undo" }
                            }))
                        }
                    }
                }
            }
        },
    ))
}

/// What to take back, and the page to go on to.
#[derive(Deserialize)]
pub struct UndoForm {
    action: u64,
    back: String,
}

/// `POST /undo`
pub async fn undo(cx: Cx, form: Posted<UndoForm>) -> Result<Response, WebError> {
    let UndoForm { action, back } = form.fields;
    let to = own_page(&back);
    let input = Undo {
        action: Some(action),
    };
    cx.act(&form.ticket, to, actions::undo(&cx.engine, cx.now, input))
        .await
}
