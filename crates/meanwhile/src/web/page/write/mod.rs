//! Write: a draft to change, with what the checks say as one types, and the ways out.

mod apply;
mod beside;
mod draw;
mod filled;
mod findings;
mod mailto;
mod sent;
mod sheet;

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use meanwhile_core::fact::Channel;
use meanwhile_engine::views;
use meanwhile_engine::{EngineError, NoteKind, Place};
use serde::Deserialize;

use self::filled::{Doing, Filled, FilledNote};
use self::sheet::name_on_pad;
use crate::web::asked::{Path, Query};
use crate::web::cx::Cx;
use crate::web::error::{WebError, markup_response};
use crate::web::layout::Nav;
use crate::web::pad::Words;
use crate::web::page::record::named;
use crate::web::posted::Fields;
use crate::web::refused::page_with;

pub use findings::{plain_found, severity};

/// What is to be written.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    kind: String,
    to: String,
    channel: String,
    time: String,
    /// Under which name the form of this page was put aside, where it was just sent.
    form: String,
}

/// The notes as they came in a form, and what is to be said of one.
struct Sheets {
    filled: Filled,
    stopped: Option<(usize, Stopped)>,
}

/// Why a note was not marked as sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stopped {
    /// The checks would not send it.
    Checks,
    /// There are no words in it.
    Empty,
}

/// `GET /application/{id}/write`
pub async fn page(
    cx: Cx,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    if let Some(sheets) = cx.place.shelf.get::<Sheets>(&asked.form, cx.session) {
        let filled = as_kept(&cx, &id, &sheets.filled);
        let desk = sheet::of_filled(&cx, &id, &filled).await?;
        let main = draw::page(&cx, &desk, sheets.stopped);
        return Ok(cx.show(Nav::Applications, "Write", main));
    }
    let channel = named::<Channel>(&asked.channel);
    let mut input = sheet::wanted(&id, &asked.kind, &asked.to, channel);
    input.time = Some(asked.time).filter(|it| !it.is_empty());
    let drafts = match views::draft_notes(&cx.engine, cx.now, &input).await {
        Err(EngineError::NotNow { .. }) => return kinds(&cx, &id).await,
        drafts => drafts?,
    };
    let desk = sheet::of_drafts(&cx, drafts, &asked.to).await?;
    Ok(cx.show(Nav::Applications, "Write", draw::page(&cx, &desk, None)))
}

/// The notes of a form with the words as they are kept by now: what is typed after the form was sent is newer than it.
fn as_kept(cx: &Cx, id: &str, filled: &Filled) -> Filled {
    let mut filled = filled.clone();
    for (at, note) in filled.notes.iter_mut().enumerate() {
        let kept = cx.place.pad.sheet(&name_on_pad(id, filled.kind, &note.to));
        if let Some(words) = kept.now.filter(|_| note.elsewhere.is_none()) {
            note.words = words;
            if matches!(filled.doing, Doing::Draft(of) | Doing::Another(of) if of == at) {
                filled.doing = Doing::Look;
            }
        }
    }
    filled
}

/// Leads to the page that shows the notes of a form.
fn show(cx: &Cx, id: &str, filled: Filled, stopped: Option<(usize, Stopped)>) -> Response {
    let page = sheet::address(id, filled.kind, &filled.only);
    let words = filled.notes.iter().map(|it| &it.words);
    let bytes = words.map(|it| it.subject.len() + it.body.len()).sum();
    let anchor = stopped.map_or_else(|| "main".to_owned(), |(at, _)| format!("letter-{at}"));
    let name = cx.place.forms.ticket();
    let sheets = Sheets { filled, stopped };
    cx.place.shelf.put(&name, cx.session, bytes, sheets);
    Redirect::to(&page_with(&cx.place, &page, "form", &name, &anchor)).into_response()
}

/// What could be written, where nothing is due and nothing was named.
async fn kinds(cx: &Cx, id: &str) -> Result<Response, WebError> {
    let view = views::application(&cx.engine, cx.now, id).await?;
    Ok(cx.show(
        Nav::Applications,
        "Write",
        draw::kinds(cx, &view.application),
    ))
}

/// `POST /application/{id}/write`
pub async fn post(cx: Cx, Path(id): Path<String>, fields: Fields) -> Result<Response, WebError> {
    let mut filled = Filled::read(&fields.0)?;
    keep(&cx, &id, &mut filled);
    match filled.doing {
        Doing::Sent(at) | Doing::SentAnyway(at) => {
            if !cx.place.forms.knows(&filled.ticket) {
                return Err(WebError::OldForm { fields: fields.0 });
            }
            let anyway = matches!(filled.doing, Doing::SentAnyway(_));
            return sent::send(&cx, &id, filled, at, anyway).await;
        }
        Doing::Look | Doing::Keep(_) | Doing::Draft(_) => {}
        Doing::Another(at) => {
            if let Some(note) = filled.notes.get_mut(at) {
                note.another += 1;
            }
        }
        Doing::TakeBack(at) => take_back(&cx, &id, &mut filled, at),
        Doing::Apply(at, finding) => apply_one(&cx, &id, &mut filled, at, finding).await?,
    }
    if let Doing::Draft(at) | Doing::Another(at) = filled.doing
        && let Some(note) = filled.notes.get(at)
    {
        cx.place
            .pad
            .put_aside(&name_on_pad(&id, filled.kind, &note.to));
    }
    Ok(show(&cx, &id, filled, None))
}

/// Which note a script asks about.
#[derive(Deserialize)]
pub struct Which {
    at: usize,
}

/// `POST /application/{id}/write/check`: what the checks say of a note as it is typed.
pub async fn check(
    cx: Cx,
    Path(id): Path<String>,
    Query(Which { at }): Query<Which>,
    fields: Fields,
) -> Result<Response, WebError> {
    let mut filled = Filled::read(&fields.0)?;
    // What is shown there stays there: a script looks at the words, and changes none.
    let shown = filled.notes.get(at).map(|it| it.words.clone());
    keep(&cx, &id, &mut filled);
    let note = filled.notes.get_mut(at).ok_or(WebError::Unreadable)?;
    note.words = shown.unwrap_or_default();
    let note = note.clone();
    let checked = sheet::check(&cx, &id, &filled, at, &note.words).await?;
    let found = findings::found(&cx, at, &note.words, &checked);
    let Some(elsewhere) = &note.elsewhere else {
        return Ok(markup_response(found));
    };
    // The answer takes the place of what was found before: the warning goes with it.
    Ok(markup_response(html! {
        div.found id=(format!("found-{at}")) { (draw::elsewhere(at, elsewhere)) (found) }
    }))
}

/// Takes down what is written, so that no other page, refusal or reload loses it. A note that was not touched here is
/// as another page left it; where both were, neither is lost.
fn keep(cx: &Cx, id: &str, filled: &mut Filled) {
    let doing = filled.doing;
    for (at, note) in filled.notes.iter_mut().enumerate() {
        if filled::sum(&note.words) != note.was {
            if doing == Doing::Keep(at) {
                // The words of the other page stand beside this button.
                let now = cx.place.pad.sheet(&name_on_pad(id, filled.kind, &note.to));
                note.was = now.now.as_ref().map(filled::sum).unwrap_or_default();
            }
            keep_note(cx, id, filled.kind, &filled.ticket, note);
            continue;
        }
        let is_about_it = matches!(doing, Doing::Sent(of) | Doing::SentAnyway(of) | Doing::Apply(of, _) if of == at);
        let now = cx.place.pad.sheet(&name_on_pad(id, filled.kind, &note.to));
        if let Some(words) = now.now.filter(|_| !is_about_it) {
            note.words = words;
        }
    }
}

fn keep_note(cx: &Cx, id: &str, kind: NoteKind, ticket: &str, note: &mut FilledNote) {
    let words = (filled::sum(&note.words) != note.drafted).then_some(&note.words);
    let name = name_on_pad(id, kind, &note.to);
    let has_seen = |now: &Words| filled::sum(now) == note.was;
    note.elsewhere = cx.place.pad.write(&name, ticket, words, has_seen);
}

fn take_back(cx: &Cx, id: &str, filled: &mut Filled, at: usize) {
    let kind = filled.kind;
    let Some(note) = filled.notes.get_mut(at) else {
        return;
    };
    let name = name_on_pad(id, kind, &note.to);
    cx.place.pad.take_back(&name);
    if let Some(words) = cx.place.pad.sheet(&name).now {
        note.words = words;
    }
}

async fn apply_one(
    cx: &Cx,
    id: &str,
    filled: &mut Filled,
    at: usize,
    finding: usize,
) -> Result<(), WebError> {
    let words = filled
        .notes
        .get(at)
        .map(|it| it.words.clone())
        .unwrap_or_default();
    let checked = sheet::check(cx, id, filled, at, &words).await?;
    let found = checked.findings.get(finding);
    let change = found.and_then(|it| Some((it.place, findings::change(&words, &checked, it)?)));
    if let (Some((place, change)), Some(note)) = (change, filled.notes.get_mut(at)) {
        match place {
            Place::Body => note.words.body = apply::changed(&words.body, &change),
            Place::Subject => note.words.subject = apply::changed(&words.subject, &change),
        }
        keep_note(cx, id, filled.kind, &filled.ticket, note);
    }
    Ok(())
}
