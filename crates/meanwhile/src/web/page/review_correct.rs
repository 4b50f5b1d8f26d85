//! What is right instead of what was found: the few fields that belong to it. What is left empty stays.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_core::fact::{FactKind, Format, Purpose, ReadingKind, Stage};
use meanwhile_engine::EngineError;
use meanwhile_engine::actions::{self, CorrectFound, PersonInput};
use meanwhile_engine::views::{FoundKind, ReviewItem};
use serde::Deserialize;

use super::record::{chosen, minutes, people};
use super::review::after;
use crate::cli::choices::{FORMATS, PURPOSES, READINGS, STAGES, Words};
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::part::{labelled, options};
use crate::web::posted::{Posted, filled};

/// The form for one item.
pub fn form(cx: &Cx, it: &ReviewItem) -> Markup {
    let to = cx.to(&format!("/review/{}/correct", it.id));
    let is_part = it.kind != FoundKind::Application;
    html! {
        form method="post" action=(to) hx-post=[is_part.then_some(&to)] hx-target=[is_part.then_some("closest .found-items > li")] hx-swap=[is_part.then_some("outerHTML")] {
            (cx.ticket())
            div.form-said {}
            p.hint { "Only what is wrong has to be filled in. It counts as confirmed then." }
            div.pair { (fields(it)) }
            div.row { button { "Save the correction" } }
        }
    }
}

fn fields(it: &ReviewItem) -> Markup {
    let text = |name: &str, label: &str| labelled(&format!("{name}-{}", it.id), name, label, "");
    let kind = it.fact.as_ref().map(|fact| &fact.kind);
    html! {
        @match (it.kind, kind) {
            (FoundKind::Application, _) => { (text("employer", "Employer")) (text("role", "Role")) }
            (_, Some(FactKind::Received(_))) => {
                (select(it, "reading", "It means", READINGS)) (text("by", "They want the answer by")) (text("who", "Who wrote it"))
                (yes_no(it)) (text("application", "Of which application"))
            }
            (_, Some(FactKind::Sent(_))) => { (select(it, "purpose", "What it was for", PURPOSES)) (text("application", "Of which application")) }
            (_, Some(FactKind::Promised { .. })) => {
                (text("by", "The last day they named")) (text("who", "Whom to ask afterwards")) (text("application", "Of which application"))
            }
            (_, Some(FactKind::Interview(_))) => {
                (text("at", "When")) (text("minutes", "How many minutes")) (select(it, "stage", "How far along", STAGES))
                (select(it, "format", "How", FORMATS)) (text("with", "Who else takes part")) (text("without", "Who does not"))
                (text("application", "Of which application"))
            }
            _ => { (text("at", "When")) (text("application", "Of which application")) }
        }
    }
}

fn select<T>(it: &ReviewItem, name: &str, label: &str, words: Words<T>) -> Markup {
    let id = format!("{name}-{}", it.id);
    html! {
        div.field {
            label for=(id) { (label) }
            select id=(id) name=(name) { @for (value, text) in options(words, "As it is") { option value=(value) { (text) } } }
        }
    }
}

fn yes_no(it: &ReviewItem) -> Markup {
    let id = format!("expects-{}", it.id);
    html! {
        div.field {
            label for=(id) { "It waits for your answer" }
            select id=(id) name="expects" { option value="" { "As it is" } option value="yes" { "Yes" } option value="no" { "No" } }
        }
    }
}

/// What is right instead.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct CorrectForm {
    application: Option<String>,
    reading: Option<String>,
    at: Option<String>,
    by: Option<String>,
    expects: Option<String>,
    purpose: Option<String>,
    who: Option<String>,
    minutes: Option<String>,
    with: Option<String>,
    without: Option<String>,
    stage: Option<String>,
    format: Option<String>,
    employer: Option<String>,
    role: Option<String>,
}

/// `POST /review/{id}/correct`
pub async fn correct(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<CorrectForm>,
) -> Result<Response, WebError> {
    let input = input(id, form.fields);
    let done = cx
        .act(&form.ticket, "/review", async {
            actions::correct_found(&cx.engine, cx.now, input?).await
        })
        .await;
    after(&cx, &form.ticket, done)
}

fn input(item: String, fields: CorrectForm) -> Result<CorrectFound, EngineError> {
    let expects = filled(fields.expects);
    let names = |typed: Option<String>| people(typed).into_iter().map(|it| it.name).collect();
    Ok(CorrectFound {
        item,
        application: filled(fields.application),
        reading: chosen::<ReadingKind>(fields.reading)?,
        at: filled(fields.at),
        by: filled(fields.by),
        expects_answer: expects.map(|it| it == "yes"),
        purpose: chosen::<Purpose>(fields.purpose)?,
        who: filled(fields.who).map(|it| PersonInput::from(it.as_str())),
        minutes: minutes(fields.minutes)?,
        with: people(fields.with),
        without: names(fields.without),
        stage: chosen::<Stage>(fields.stage)?,
        format: chosen::<Format>(fields.format)?,
        employer: filled(fields.employer),
        role: filled(fields.role),
    })
}
