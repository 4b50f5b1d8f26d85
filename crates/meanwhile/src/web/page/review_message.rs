//! Messages that could belong to several applications, or to none: the seeker says where each belongs.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::actions::{self, AssignMessage};
use meanwhile_engine::views::AmbiguousMessage;
use serde::Deserialize;

use super::review::after;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::part::{self, hidden};
use crate::web::posted::Posted;

/// A message that could belong to several applications, or to none.
pub fn message(cx: &Cx, it: &AmbiguousMessage, all: &[(String, String)]) -> Markup {
    let known: Vec<String> = it
        .candidates
        .iter()
        .map(|it| it.application.id.to_string())
        .collect();
    let others = all.iter().filter(|(id, _)| !known.contains(id)).cloned();
    let none = (String::new(), "Another application".to_owned());
    let others: Vec<(String, String)> = std::iter::once(none).chain(others).collect();
    let to = cx.to("/review/assign");
    let form = |inner: Markup| {
        html! {
            form method="post" action=(to) hx-post=(to) hx-target="closest li" hx-swap="outerHTML" {
                (cx.ticket()) (hidden("message", &it.key)) (inner)
            }
        }
    };
    html! {
        li {
            (part::sender(cx, &it.origin, cx.now))
            @if !it.excerpt.is_empty() { blockquote.quote { "“" (it.excerpt) "”" } }
            (form(html! {
                div.choices {
                    @for candidate in &it.candidates {
                        button name="application" value=(candidate.application.id) {
                            span { (candidate.application.label()) @if !candidate.reasons.is_empty() { span.quiet { (candidate.reasons.join("; ")) } } }
                        }
                    }
                    button name="application" value="" { "None of mine" }
                }
            }))
            @if others.len() > 1 {
                details { summary { "Another application" } (form(html! {
                    div.row {
                        label.hidden for=(format!("other-{}", it.key)) { "Application" }
                        select id=(format!("other-{}", it.key)) name="application" { @for (id, label) in &others { option value=(id) { (label) } } }
                        button { "It belongs there" }
                    }
                })) }
            }
        }
    }
}

/// Where a message belongs.
#[derive(Deserialize)]
pub struct AssignForm {
    message: String,
    #[serde(default)]
    application: String,
}

/// `POST /review/assign`
pub async fn assign(cx: Cx, form: Posted<AssignForm>) -> Result<Response, WebError> {
    let AssignForm {
        message,
        application,
    } = form.fields;
    let input = AssignMessage {
        message,
        application: Some(application).filter(|it| !it.is_empty()),
        only_this: false,
    };
    let done = cx
        .act(
            &form.ticket,
            "/review#messages",
            actions::assign_message(&cx.engine, cx.now, input),
        )
        .await;
    after(&cx, &form.ticket, done)
}
