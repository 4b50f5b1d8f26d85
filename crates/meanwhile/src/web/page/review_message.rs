//! Messages that could belong to several applications, or to none: the seeker says where each belongs.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::EngineError;
use meanwhile_engine::actions::{self, AssignMessage};
use meanwhile_engine::views::{AmbiguousMessage, ListRow};
use serde::Deserialize;

use super::review::after;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::part::{self, hidden};
use crate::web::posted::Posted;

/// The list of all applications that each message on a page refers to.
const APPLICATIONS: &str = "all-applications";

/// All applications, once for a page.
pub fn applications(all: &[ListRow]) -> Markup {
    html! {
        datalist id=(APPLICATIONS) { @for it in all {
            option value=(it.application.handle) { (it.application.label()) }
        } }
    }
}

/// The field for one of them, by its employer or role; the list is on the page once.
pub fn one_of_all(id: &str, name: &str) -> Markup {
    html! { input id=(id) name=(name) list=(APPLICATIONS) required placeholder="Employer or role"; }
}

/// A message that could belong to several applications, or to none.
pub fn message(cx: &Cx, it: &AmbiguousMessage) -> Markup {
    let to = cx.to("/review/assign");
    let form = |inner: Markup| {
        html! {
            form method="post" action=(to) hx-post=(to) hx-target="closest li" hx-swap="outerHTML" {
                (cx.ticket()) (hidden("message", &it.key)) div.form-said {} (inner)
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
            details { summary { "Another application" } (form(html! {
                div.row {
                    label.hidden for=(format!("other-{}", it.key)) { "Application" }
                    (one_of_all(&format!("other-{}", it.key), "other"))
                    button { "It belongs there" }
                }
            })) }
        }
    }
}

/// Where a message belongs.
#[derive(Deserialize)]
pub struct AssignForm {
    message: String,
    #[serde(default)]
    application: String,
    /// Words for an application that was not among those it seemed to belong to.
    other: Option<String>,
}

/// `POST /review/assign`
pub async fn assign(cx: Cx, form: Posted<AssignForm>) -> Result<Response, WebError> {
    let AssignForm {
        message,
        application,
        other,
    } = form.fields;
    let application = match other {
        // An empty field is no “None of mine”, which is a button of its own.
        Some(words) if words.trim().is_empty() => {
            let hint = "Type the employer or the role.";
            return Err(EngineError::not_now("no application was named", hint).into());
        }
        Some(words) => words,
        None => application,
    };
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
