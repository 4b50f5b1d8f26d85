//! Import: files of mail, calendars and tables are sent here, and read in the background.

use std::sync::Arc;

use axum::extract::Multipart;
use axum::extract::multipart::MultipartRejection;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_LENGTH;
use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::{EngineError, views};

use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::forms::{Said, Sent};
use crate::web::imports::{Job, is_export};
use crate::web::layout::Nav;
use crate::web::part::{field, icon};
use crate::web::upload::{self, UPLOAD_MAX, Upload};
use crate::web::upload_folder::UploadFolder;

/// How each mail program hands out its mail. *Assumption:* the menus of their present versions.
const WAYS: &[(&str, &str)] = &[
    (
        "Gmail",
        "takeout.google.com, only Mail, only the labels you need. The zip can be taken as it is, up to 2 GB.",
    ),
    (
        "Thunderbird",
        "The mailbox files lie in the profile folder under Mail or ImapMail: Inbox and Sent, without an ending.",
    ),
    (
        "Apple Mail",
        "Mailbox, Export Mailbox…: pack the .mbox folder into a zip.",
    ),
    (
        "Outlook",
        "Drag the messages into another mail program and export from there, or save single ones as .eml.",
    ),
    (
        "Calendars",
        "Export as .ics; single invitations are .ics files as well.",
    ),
    (
        "A table",
        "Save it as .csv: one line for each application. It is shown before anything is recorded.",
    ),
    (
        "An export",
        "The .json document that Export and backup gave, by itself: everything is put back where nothing is recorded yet.",
    ),
];

/// `GET /import`
pub async fn page(cx: Cx) -> Result<Response, WebError> {
    let addresses = views::settings(&cx.engine).await?.seeker.addresses;
    let running = cx.place.imports.running();
    Ok(cx.show(
        Nav::More,
        "Import",
        html! {
            h1 { "Read your mail and calendar" }
            p.lead { "Everything is read on this machine and goes nowhere else. What mail and calendars suggest is only proposed: you look at it before it counts." }
            @if let Some(job) = running {
                div.aside { (icon("clock")) p { "One import is running. " a href=(cx.to(&format!("/import/{}", job.id))) { "Look at it" } } }
            } @else { (form(&cx, &addresses.join(", "))) }
            section aria-labelledby="ways" {
                h2 #ways { "Where to get the files" }
                dl.read { @for (name, how) in WAYS { dt { (name) } dd { (how) } } }
            }
        },
    ))
}

fn form(cx: &Cx, addresses: &str) -> Markup {
    html! {
        form #upload method="post" action=(cx.to("/import")) enctype="multipart/form-data" data-upload-max=(UPLOAD_MAX) {
            (cx.ticket())
            div.drop data-drop {
                (icon("mail"))
                label for="files" { "Choose files, or drop them here" }
                p.hint #files-hint { "Mailboxes (mbox), a zip of a mail folder, messages (.eml), calendars (.ics), tables (.csv): several at once, 2 GB in all." }
                input #files type="file" name="files" multiple required aria-describedby="files-hint";
                div.chosen data-chosen aria-live="polite" {}
            }
            (field("me", "Your own mail addresses", addresses, "With a comma between. Mail from them counts as written by you; left empty, they are taken from the mail itself"))
            div.row { button.primary { "Read them" } }
            div data-sending hidden { p { "Sending " span data-percent {} } progress max="100" value="0" aria-label="Sending" {} }
            div.notice.wrong data-wrong role="alert" hidden { p {} }
        }
    }
}

/// `POST /import`
pub async fn upload(
    cx: Cx,
    headers: HeaderMap,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, WebError> {
    let mut form = form.map_err(|_| WebError::Unreadable)?;
    let length = headers
        .get(CONTENT_LENGTH)
        .and_then(|it| it.to_str().ok()?.parse::<u64>().ok());
    // The fields beside the files are small.
    if length.is_some_and(|it| it > UPLOAD_MAX + (1 << 20)) {
        return Err(WebError::UploadTooLarge);
    }
    let ticket = upload::ticket(&mut form).await?;
    if !cx.place.forms.knows(&ticket) {
        return Err(WebError::Unreadable);
    }
    cx.once(&ticket, begin(&cx, form)).await
}

async fn begin(cx: &Cx, form: Multipart) -> Result<Sent, WebError> {
    if let Some(job) = cx.place.imports.running() {
        return Ok(waits_for(&job));
    }
    let folder = UploadFolder::new(cx.engine.store().file()).map_err(upload::put_aside)?;
    let received = upload::receive(form, folder.path()).await?;
    if received.files.is_empty() {
        let hint = "Choose one or more, then read them.";
        return Err(EngineError::not_now("no file was chosen", hint).into());
    }
    if let [only] = received.files.as_slice()
        && is_export(&only.name)
    {
        return put_back(cx, only).await;
    }
    let me = received.fields.iter().find(|(name, _)| name == "me");
    let me = addresses(me.map_or("", |(_, value)| value));
    let job = Arc::new(Job::new(received.files, folder));
    let begun = cx.place.imports.begin(&job, cx.engine.clone(), cx.now, me);
    Ok(match begun {
        Ok(()) => leads_to(&job, "The files have arrived."),
        Err(running) => waits_for(&running),
    })
}

/// Reads an export of this program into a place where nothing is recorded.
pub async fn put_back(cx: &Cx, document: &Upload) -> Result<Sent, WebError> {
    let file = std::fs::File::open(&document.path).map_err(upload::put_aside)?;
    views::import_export(&cx.engine, std::io::BufReader::new(file)).await?;
    Ok(Sent {
        to: "/".to_owned(),
        said: Said {
            text: format!("Everything is back, as it stood in {}.", document.name),
            ..Said::default()
        },
    })
}

fn waits_for(running: &Job) -> Sent {
    let text =
        "An import is still running, so the new files were not kept. Send them when it is done.";
    leads_to(running, text)
}

fn leads_to(job: &Job, text: &str) -> Sent {
    Sent {
        to: format!("/import/{}", job.id),
        said: Said {
            text: text.to_owned(),
            ..Said::default()
        },
    }
}

/// Addresses as typed, with commas between.
pub fn addresses(typed: &str) -> Vec<String> {
    let parts = typed.split([',', ';', ' ', '\n']).map(str::trim);
    parts
        .filter(|it| it.contains('@'))
        .map(str::to_lowercase)
        .collect()
}
