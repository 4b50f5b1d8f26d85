//! History: what was done, newest first, and how to take it back.

use axum::response::Response;
use maud::html;
use meanwhile_engine::EngineError;
use meanwhile_engine::actions::{self, Undo};
use meanwhile_engine::views::{self, LogLine};
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
                        p.quiet.when { (moment(&line.at, cx.now)) }
                        p { (sentence(&line.summary)) @if line.undone_by.is_some() { span.quiet { " (taken back)" } } }
                        @if let (Some(action), None, false) = (line.action, line.undone_by, is_filling(&cx, line)) {
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

/// Whether it made the invented records. Without it there is nothing to look at there until the program starts again.
fn is_filling(cx: &Cx, line: &LogLine) -> bool {
    cx.place.is_demo() && line.verb == "fill_demo"
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
    let is_kept = |it: &LogLine| it.action == Some(action) && is_filling(&cx, it);
    if cx.place.is_demo() && views::log(&cx.engine, u32::MAX).await?.iter().any(is_kept) {
        let why = "the invented records stay as long as the program runs";
        return Err(EngineError::not_now(why, "").into());
    }
    let input = Undo {
        action: Some(action),
    };
    cx.act(&form.ticket, to, actions::undo(&cx.engine, cx.now, input))
        .await
}
