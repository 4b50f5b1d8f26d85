//! Export and backup: everything to take along, to put back, or to erase.

use std::io::Read;
use std::path::Path;

use axum::body::Body;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartRejection;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use meanwhile_engine::actions::{self, CopyLeft, EverythingErased};
use meanwhile_engine::{EngineError, csv, views};
use serde::Deserialize;

use super::import;
use super::record::missing;
use super::today::is_empty;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::forms::{Said, Sent};
use crate::web::layout::Nav;
use crate::web::part::field;
use crate::web::posted::Posted;
use crate::web::upload;
use crate::web::upload_folder::UploadFolder;

/// What has to be typed before everything is erased.
const WORD: &str = "erase everything";

/// `GET /backup`
pub async fn page(cx: Cx) -> Result<Response, WebError> {
    let is_new = is_empty(&cx).await? && views::log(&cx.engine, 1).await?.is_empty();
    let main = html! {
        h1 { "Export and backup" }
        p.lead { "It is yours. Take all of it with you at any time, in formats that others can read." }
        section aria-labelledby="backup" {
            h2 #backup { "A backup" }
            p { "Everything in one file: applications, people, what happened, mail that was kept, settings. Put back, it is all as it was. It holds your mail, so keep it as private as that." }
            div { a.button.primary href=(cx.to("/backup/everything.json")) download { "Download a backup" } }
        }
        @if !cx.place.is_demo() { (to_put_back(&cx, is_new)) }
        section aria-labelledby="others" {
            h2 #others { "For other programs" }
            ul.tiles {
                li { a href=(cx.to("/backup/applications.csv")) download="applications.csv" {
                    span { strong { "Applications as a table" } span.quiet { "For a spreadsheet." } }
                } }
                li { a href=(cx.to("/backup/calendar.ics")) download="meanwhile.ics" {
                    span { strong { "What is ahead, as a calendar" } span.quiet { "Interviews, deadlines, promised days, and the next good moments to write." } }
                } }
            }
        }
        @if !cx.place.is_demo() { (to_erase(&cx)) }
    };
    Ok(cx.show(Nav::More, "Export and backup", main))
}

fn to_put_back(cx: &Cx, is_new: bool) -> Markup {
    html! {
        section aria-labelledby="back" {
            h2 #back { "To put a backup back" }
            @if is_new {
                form method="post" action=(cx.to("/backup/restore")) enctype="multipart/form-data" {
                    (cx.ticket())
                    div.field {
                        label for="file" { "The backup" }
                        input #file type="file" name="files" accept=".json,application/json" required;
                    }
                    div { button { "Put it back" } }
                }
            } @else {
                p { "A backup is put back where nothing is recorded, and here something is. Nothing is mixed or overwritten: download this first, "
                    "erase everything below, and this is the place to put another one back. Or do it on another machine." }
            }
            details {
                summary { "A copy of the database that was made on the command line" }
                p { "It is put back there as well, while this program is stopped: a database that is in use cannot be exchanged without harm. What was there is kept beside it." }
            }
        }
    }
}

fn to_erase(cx: &Cx) -> Markup {
    html! {
        section aria-labelledby="erase" {
            h2 #erase { "To erase everything" }
            details.sheet {
                summary { "Erase all records from this machine" }
                p { "Applications, people, facts, mail that was read, settings: all of it, for good. Download a backup first if you may want it again." }
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
}

/// `POST /backup/restore`
pub async fn restore(
    cx: Cx,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, WebError> {
    let mut form = form.map_err(|_| WebError::Unreadable)?;
    let ticket = upload::ticket(&mut form).await?;
    if !cx.place.forms.knows(&ticket) || cx.place.is_demo() {
        return Err(WebError::Unreadable);
    }
    let put_back = async {
        let folder = UploadFolder::new(cx.engine.store().file()).map_err(upload::put_aside)?;
        let received = upload::receive(form, folder.path()).await?;
        match received.files.as_slice() {
            [backup] if !is_document(&backup.path).map_err(upload::put_aside)? => {
                let hint = "It is the .json file that was downloaded here.";
                Err(EngineError::not_now("this file is no backup of this kind", hint).into())
            }
            [backup] => import::put_back(&cx, backup).await,
            _ => {
                let hint = "Choose the file that was downloaded here, then put it back.";
                Err(EngineError::not_now("no file was chosen", hint).into())
            }
        }
    };
    let done = cx.once(&ticket, put_back).await;
    upload::or_back(&cx, done, &ticket, "/backup/restore", "/backup")
}

/// Whether a file may be a JSON document: what is wrong with another one would be told in words that nobody asked for.
fn is_document(file: &Path) -> std::io::Result<bool> {
    let mut bytes = std::io::BufReader::new(std::fs::File::open(file)?).bytes();
    let first = bytes.find(|it| !matches!(it, Ok(it) if it.is_ascii_whitespace()));
    Ok(first.transpose()? == Some(b'{'))
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
    let zone = views::settings(&cx.engine).await?.seeker.zone;
    let name = format!("meanwhile-{}.json", zone.date(cx.now));
    Ok(file("application/json", &name, bytes))
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
