//! A message that is recorded as sent, or the page that says why it should not go out now and how to overrule that.

use axum::response::{IntoResponse, Response};
use maud::html;
use meanwhile_engine::actions::{self, NotAllowed, RecordSent, SentOutcome};

use crate::cli::sentence;
use crate::web::cx::Cx;
use crate::web::error::{WebError, markup_response};
use crate::web::forms::{Said, Sent};
use crate::web::layout::Nav;
use crate::web::part::{self, field, moment};

/// Records a message, or shows why it should not go out now, with the way round.
pub async fn record_or_refuse(
    cx: &Cx,
    ticket: &str,
    to: &str,
    input: RecordSent,
) -> Result<Response, WebError> {
    let again = input.clone();
    let mut refused = None;
    let answer = cx
        .once(ticket, async {
            match actions::record_sent(&cx.engine, cx.now, input).await? {
                SentOutcome::Recorded(done) => Ok(Sent {
                    to: to.to_owned(),
                    said: Said::from(&done),
                }),
                // Nothing was done, so the form may be sent again.
                SentOutcome::Refused(why) => {
                    refused = Some(why);
                    Err(WebError::Refused)
                }
            }
        })
        .await;
    match refused {
        Some(why) => Ok(refusal(cx, &why, &again)),
        None => answer,
    }
}

/// Why it should not go out now, and how to set the rules aside: in words, which are recorded.
fn refusal(cx: &Cx, refused: &NotAllowed, input: &RecordSent) -> Response {
    let base = format!("/application/{}", refused.application.id);
    let word = |value: Option<serde_json::Value>| {
        value
            .and_then(|it| it.as_str().map(str::to_owned))
            .unwrap_or_default()
    };
    let purpose = word(input.purpose.and_then(|it| serde_json::to_value(it).ok()));
    let channel = word(input.channel.and_then(|it| serde_json::to_value(it).ok()));
    let to: Vec<&str> = input.to.iter().map(|it| it.name.as_str()).collect();
    let main = html! {
        p.crumb { a href=(cx.to(&base)) { (refused.application.label()) } }
        h1 { "Better not now" }
        (part::reasons(&refused.reasons))
        p.lead { @match &refused.next {
            Some(next) => { "Next: " (moment(next, cx.now)) "." }
            None => { (sentence(&refused.advice)) }
        } }
        @if input.note.is_some() { p { "Your words are kept: " a href=(cx.to(&format!("{base}/write?kind={purpose}"))) { "back to the note" } "." } }
        div.row { a.button.primary href=(cx.to(&base)) { "Leave it" } (part::why(cx, &refused.reasons)) }
        details.sheet {
            summary { "Record it all the same" }
            p { "You decide. Say why in your own words: it is recorded with the message, and the limit counts it." }
            (cx.form(&format!("{base}/sent"), html! {
                (part::hidden("purpose", &purpose)) (part::hidden("channel", &channel)) (part::hidden("to", &to.join(", ")))
                (part::hidden("at", input.at.as_deref().unwrap_or_default()))
                (part::hidden("note", input.note.as_deref().unwrap_or_default()))
                @for reason in &refused.reasons { (part::hidden("rule", &reason.rule)) }
                (field("why", "Why it is right to write now", "", ""))
                button { "Record it" }
            }))
        }
    };
    let page = cx.page(Nav::Applications, "Better not now", main);
    (axum::http::StatusCode::CONFLICT, markup_response(page)).into_response()
}
