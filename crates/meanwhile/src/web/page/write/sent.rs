//! Mark as sent: what has no words is said to have none, what the checks would stop is asked about once more, what a rule refuses is shown with its reasons.

use axum::response::Response;
use meanwhile_engine::Severity;
use meanwhile_engine::actions::{PersonInput, RecordSent};

use super::filled::Filled;
use super::{Stopped, sheet, show};
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::page::record::record_or_refuse;

/// Records the note at `at`.
pub async fn send(
    cx: &Cx,
    id: &str,
    filled: Filled,
    at: usize,
    anyway: bool,
) -> Result<Response, WebError> {
    let note = filled.notes.get(at).ok_or(WebError::Unreadable)?;
    if note.words.body.trim().is_empty() {
        return Ok(show(cx, id, filled, Some((at, Stopped::Empty))));
    }
    let checked = sheet::check(cx, id, &filled, at, &note.words).await?;
    if checked.verdict == Some(Severity::Stop) && !anyway {
        return Ok(show(cx, id, filled, Some((at, Stopped::Checks))));
    }
    let input = RecordSent {
        application: id.to_owned(),
        purpose: Some(filled.kind.purpose()),
        to: Some(note.to.as_str())
            .filter(|it| !it.is_empty())
            .map(PersonInput::from)
            .into_iter()
            .collect(),
        channel: Some(note.channel),
        already_sent: note.has_gone,
        note: Some(sheet::as_file(&note.words, note.channel)),
        ..RecordSent::default()
    };
    // Each note of the form is a sending of its own.
    let ticket = format!("{}.{at}", filled.ticket);
    let to = match filled.notes.len() {
        0 | 1 => format!("/application/{id}"),
        _ => sheet::address(id, filled.kind, &filled.only),
    };
    let response = record_or_refuse(cx, &ticket, &to, input).await?;
    if cx.place.forms.sent(&ticket).is_some() {
        let name = sheet::name_on_pad(id, filled.kind, &note.to);
        cx.place.pad.put_aside(&name);
    }
    Ok(response)
}
