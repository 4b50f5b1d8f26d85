//! A message that is recorded as sent, or the page that says why it should not go out now and how to overrule that.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use meanwhile_core::fact::Purpose;
use meanwhile_engine::actions::{self, NotAllowed, RecordSent, SentOutcome};
use meanwhile_engine::views::{self, MayAnswer, MayInput};
use serde::Deserialize;

use crate::cli::sentence;
use crate::web::asked::{Path, Query};
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::forms::{Said, Sent};
use crate::web::layout::Nav;
use crate::web::part::{self, field, moment};
use crate::web::posted::{SHOWN_AT, TICKET};
use crate::web::refused::page_with;

/// The field of an address that names a message that had better wait.
const HELD: &str = "held";

/// A message that had better wait.
struct Held {
    why: NotAllowed,
    input: RecordSent,
    /// For the form that records it all the same, so that it does so once.
    ticket: String,
}

/// Records a message, or leads to the page that says why it should not go out now, with the way round.
pub async fn record_or_refuse(
    cx: &Cx,
    ticket: &str,
    to: &str,
    input: RecordSent,
) -> Result<Response, WebError> {
    let again = input.clone();
    if cx.place.forms.sent(ticket).is_none()
        && let Some(why) = once_already(cx, &input).await?
    {
        return Ok(hold(cx, why, again));
    }
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
        Some(why) => Ok(hold(cx, why, again)),
        None => answer,
    }
}

/// What went out already is recorded whatever the rules say, but for the thanks that are recorded: a second one is more
/// often a slip than a letter, and is asked about.
async fn once_already(cx: &Cx, input: &RecordSent) -> Result<Option<NotAllowed>, WebError> {
    if !input.already_sent || input.purpose != Some(Purpose::Thank) || !input.overrides.is_empty() {
        return Ok(None);
    }
    let asked = MayInput {
        application: input.application.clone(),
        purpose: input.purpose,
        to: input.to.first().map(|it| it.name.clone()),
        channel: input.channel,
    };
    // Whoever is not known yet cannot have been thanked.
    let Ok(may) = views::may(&cx.engine, cx.now, &asked).await else {
        return Ok(None);
    };
    let MayAnswer::No { reasons } = may.answer else {
        return Ok(None);
    };
    let reasons: Vec<_> = reasons
        .into_iter()
        .filter(|it| it.rule == "thank_you")
        .collect();
    Ok((!reasons.is_empty()).then(|| NotAllowed {
        application: may.application,
        reasons,
        next: None,
        advice: "Nothing is recorded yet. If it is the same one, leave it".to_owned(),
    }))
}

/// Puts a message aside, and leads to the page that says why.
fn hold(cx: &Cx, why: NotAllowed, input: RecordSent) -> Response {
    let page = format!("/application/{}/sent", why.application.id);
    let bytes = input.note.as_ref().map_or(0, String::len);
    let held = Held {
        why,
        input,
        ticket: cx.place.forms.ticket(),
    };
    let name = held.ticket.clone();
    cx.place.shelf.put(&name, cx.session, bytes, held);
    Redirect::to(&page_with(&cx.place, &page, HELD, &name, "main")).into_response()
}

/// Which message.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    held: String,
}

/// `GET /application/{id}/sent`: why a message had better wait.
pub async fn held(
    cx: Cx,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let held = cx.place.shelf.get::<Held>(&asked.held, cx.session);
    let is_open = cx.place.forms.sent(&asked.held).is_none();
    Ok(match held.filter(|_| is_open) {
        Some(held) => cx.show(Nav::Applications, title(&held), refusal(&cx, &held)),
        None => Redirect::to(&cx.to(&format!("/application/{id}"))).into_response(),
    })
}

fn title(held: &Held) -> &'static str {
    match held.input.already_sent {
        true => "Is it recorded already?",
        false => "Better not now",
    }
}

/// Why it should not go out now, and how to set the rules aside: in words, which are recorded.
fn refusal(cx: &Cx, held: &Held) -> Markup {
    let (refused, input) = (&held.why, &held.input);
    let base = format!("/application/{}", refused.application.id);
    let word = |value: Option<serde_json::Value>| {
        value
            .and_then(|it| it.as_str().map(str::to_owned))
            .unwrap_or_default()
    };
    let purpose = word(input.purpose.and_then(|it| serde_json::to_value(it).ok()));
    let channel = word(input.channel.and_then(|it| serde_json::to_value(it).ok()));
    let to: Vec<&str> = input.to.iter().map(|it| it.name.as_str()).collect();
    html! {
        p.crumb { a href=(cx.to(&base)) { (refused.application.label()) } }
        h1 { (title(held)) }
        (part::reasons(&refused.reasons))
        p.lead { @match &refused.next {
            Some(next) => { "Next: " (moment(next, cx.now)) "." }
            None => { (sentence(&refused.advice)) }
        } }
        @if input.note.is_some() { p { "Your words are kept: " a href=(cx.to(&format!("{base}/write?kind={purpose}"))) { "back to the note" } "." } }
        div.row { a.button.primary href=(cx.to(&base)) { "Leave it" } (part::why(cx, &refused.reasons)) }
        details.sheet {
            summary { "Record it all the same" }
            p { @if input.already_sent { "Say in your own words why there were two: it is recorded with the message." }
                @else { "You decide. Say why in your own words: it is recorded with the message, and the limit counts it." } }
            form method="post" action=(cx.to(&format!("{base}/sent"))) {
                (part::hidden(TICKET, &held.ticket)) (part::hidden(SHOWN_AT, &cx.here))
                (part::hidden("purpose", &purpose)) (part::hidden("channel", &channel)) (part::hidden("to", &to.join(", ")))
                (part::hidden("at", input.at.as_deref().unwrap_or_default()))
                (part::hidden("note", input.note.as_deref().unwrap_or_default()))
                @for reason in &refused.reasons { (part::hidden("rule", &reason.rule)) }
                @if input.already_sent { (part::hidden("already_sent", "on")) (field("why", "Why it is another one", "", "")) }
                @else { (field("why", "Why it is right to write now", "", "")) }
                button { "Record it" }
            }
        }
    }
}
