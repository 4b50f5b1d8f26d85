//! Export and backup: everything to take along, to put back, or to erase.

use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use maud::html;
use meanwhile_engine::actions::{self, CopyLeft, EverythingErased};
use meanwhile_engine::{EngineError, csv, views};
use serde::Deserialize;

use super::record::missing;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::forms::{Said, Sent};
use crate::web::layout::Nav;
use crate::web::part::field;
use crate::web::posted::Posted;

/// What has to be typed before everything is erased.
const WORD: &str = "erase everything";

/// `GET /backup`
pub async fn page(cx: Cx) -> Result<Response, WebError> {
    let main = html! {
        h1 { "Export and backup" }
        p.lead { "It is yours. Take all of it with you at any time, in formats that others can read." }
        ul.tiles {
            li { a href=(cx.to("/backup/everything.json")) download="meanwhile.json" {
                span { strong { "Everything" } span.quiet { "One JSON document. It can be read back, here or on another machine." } }
            } }
            li { a href=(cx.to("/backup/applications.csv")) download="applications.csv" {
                span { strong { "Applications as a table" } span.quiet { "For a spreadsheet." } }
            } }
            li { a href=(cx.to("/backup/calendar.ics")) download="meanwhile.ics" {
                span { strong { "What is ahead, as a calendar" } span.quiet { "Interviews, deadlines, promised days, and the next good moments to write." } }
            } }
        }
        section aria-labelledby="back" {
            h2 #back { "To put everything back" }
            p { "On a machine where nothing is recorded yet, open " a href=(cx.to("/import")) { "Import" } " and send the document by itself." }
        }
        @if !cx.place.is_demo() {
            section aria-labelledby="erase" {
                h2 #erase { "To erase everything" }
                details.sheet {
                    summary { "Erase all records from this machine" }
                    p { "Applications, people, facts, mail that was read, settings: all of it, for good. Take the export first if you may want it again." }
                    @if cx.session.is_some() {
                        p { "Every browser has to sign in again, and calendar feeds and tokens end. The password stays as it is." }
                    }
                    (cx.form("/backup/erase", html! {
                        (field("word", &format!("Type “{WORD}”"), "", ""))
                        div { button { "Erase everything" } }
                    }))
                }
            }
        }
    };
    Ok(cx.show(Nav::More, "Export and backup", main))
}

/// A file to save, never shown by the browser itself.
fn file(kind: &'static str, name: &str, body: impl Into<Body>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    (
        [
            (header::CONTENT_TYPE, kind.to_owned()),
            (header::CONTENT_DISPOSITION, disposition),
        ],
        body.into(),
    )
        .into_response()
}

/// `GET /backup/everything.json`
pub async fn everything(cx: Cx) -> Result<Response, WebError> {
    let mut bytes = Vec::new();
    views::export(&cx.engine, &mut bytes).await?;
    Ok(file("application/json", "meanwhile.json", bytes))
}

/// `GET /backup/applications.csv`
pub async fn table(cx: Cx) -> Result<Response, WebError> {
    let text = csv::export_csv(&cx.engine, cx.now).await?;
    Ok(file("text/csv; charset=utf-8", "applications.csv", text))
}

/// `GET /backup/calendar.ics`
pub async fn calendar(cx: Cx) -> Result<Response, WebError> {
    let items = views::calendar(&cx.engine, cx.now).await?;
    Ok(file(
        "text/calendar; charset=utf-8",
        "meanwhile.ics",
        views::calendar_text(&items, cx.now),
    ))
}

/// The word that was typed.
#[derive(Deserialize)]
pub struct EraseForm {
    word: String,
}

/// `POST /backup/erase`
pub async fn erase(cx: Cx, form: Posted<EraseForm>) -> Result<Response, WebError> {
    if !form.fields.word.trim().eq_ignore_ascii_case(WORD) || cx.place.is_demo() {
        let why = format!("to erase everything, “{WORD}” has to be typed");
        return Err(missing("word", &why, "").into());
    }
    if cx.place.imports.running().is_some() {
        let hint = "Stop it under Import, or wait until it is done.";
        return Err(EngineError::not_now("an import is running", hint).into());
    }
    cx.once(&form.ticket, async {
        let erased = actions::erase_and_go_on(&cx.engine).await?;
        cx.place.pad.clear();
        cx.place.shelf.clear();
        cx.place.imports.clear();
        cx.place.forms.forget_all_but(&form.ticket);
        Ok(Sent {
            to: "/".to_owned(),
            said: said_of(&erased),
        })
    })
    .await
}

fn said_of(erased: &EverythingErased) -> Said {
    let copy = |it: &CopyLeft| format!("Still there: {} ({}).", it.path.display(), it.why);
    let mut notes: Vec<String> = erased.left.iter().map(copy).collect();
    if !erased.from_file {
        let why = "The last traces leave the database when no other program reads it any more.";
        notes.push(why.to_owned());
    }
    Said {
        text: "Everything is erased.".to_owned(),
        notes,
        undo: None,
    }
}
