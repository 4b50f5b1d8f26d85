//! What is recorded of an application: role, agency, where it was found, people; and what it is the same as.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_core::fact::FactKind;
use meanwhile_engine::actions::{self, ConfirmFound, EditApplication, Mergeable};
use meanwhile_engine::views::{self, ApplicationView, ListFilter, ListRow};
use serde::Deserialize;

use super::record::people;
use super::same::merge_form;
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::forms::Sent;
use crate::web::layout::Nav;
use crate::web::part::{self, field, what_they_are};
use crate::web::posted::{DIGEST, Nothing, Posted, Shown, digest, filled};

/// `GET /application/{id}/edit`
pub async fn page(cx: Cx, Path(id): Path<String>) -> Result<Response, WebError> {
    let view = views::application(&cx.engine, cx.now, &id).await?;
    let filter = ListFilter {
        closed: true,
        words: None,
    };
    let others = views::list(&cx.engine, cx.now, &filter).await?;
    Ok(cx.show(Nav::Applications, "Change it", draw(&cx, &view, &others)))
}

fn draw(cx: &Cx, view: &ApplicationView, others: &[ListRow]) -> Markup {
    let record = &view.record;
    let base = format!("/application/{}", view.application.id);
    let agency = view
        .agency
        .as_ref()
        .map(|it| it.name.as_str())
        .unwrap_or_default();
    let text = |it: &Option<String>| it.clone().unwrap_or_default();
    let others = others
        .iter()
        .map(|it| &it.application)
        .filter(|it| it.id != view.application.id);
    let others: Vec<(String, String)> = others.map(|it| (it.id.to_string(), it.label())).collect();
    html! {
        p.crumb { a href=(cx.to(&base)) { (view.application.label()) } }
        h1 { "What is known about it" }
        @if !record.confirmed {
            div.aside { div {
                p { "It was found in your mail, and waits for a yes." }
                (cx.form(&format!("{base}/confirm"), html! { div.row { button { "Yes, it is one of mine" } } }))
            } }
        }
        (cx.form(&format!("{base}/edit"), html! {
            (part::hidden(DIGEST, &digest(&shown(view))))
            div.pair {
                (field("employer", "Employer", &view.application.employer, ""))
                (field("role", "Role", &record.role, "As it was advertised"))
                (field("agency", "Agency", agency, "If one is between you and them"))
                (field("requisition", "Their reference", &text(&record.requisition), ""))
                (field("source", "Where you found it", &text(&record.source), "A board, a friend, a fair"))
                (field("url", "Where it is advertised", &text(&record.url), "The address of the page"))
                @if view.timeline.iter().all(|it| it.fact.kind != FactKind::Applied) {
                    (field("applied", "When you applied", "", "yesterday, 2 march"))
                }
                (field("add", "People to add", "", "Names, with a comma between; addresses may stand in <…>"))
            }
            @if !view.people.is_empty() { fieldset {
                legend { "People to remove" }
                @for it in &view.people {
                    label.check { input type="checkbox" name="remove" value=(it.person.id);
                        span { (it.person.name) @if let Some(what) = what_they_are(it) { span.quiet { ", " (what) } } } }
                }
            } }
            div.row { button.primary { "Save" } a.quiet href=(cx.to(&base)) { "Cancel" } }
        }))
        p { "Where they are and what their clock shows is kept with the employer: " a href=(cx.to(&format!("/employer/{}", record.employer))) { (view.application.employer) } "." }
        (merge_form(cx, Mergeable::Application, &view.application.id.to_string(), &format!("{base}/edit"), &others))
    }
}

/// What is known of an application; an empty field clears.
#[derive(Deserialize)]
pub struct EditForm {
    employer: Option<String>,
    role: Option<String>,
    agency: Option<String>,
    requisition: Option<String>,
    source: Option<String>,
    url: Option<String>,
    applied: Option<String>,
    add: Option<String>,
    #[serde(default)]
    remove: Vec<String>,
}

/// `POST /application/{id}/edit`
pub async fn save(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<EditForm>,
) -> Result<Response, WebError> {
    let edit = async {
        let before = views::application(&cx.engine, cx.now, &id).await?;
        let fields = form.merged(&shown(&before))?;
        let input = EditApplication {
            application: id.clone(),
            role: fields.role.clone(),
            employer: filled(fields.employer.clone())
                .filter(|it| *it != before.application.employer),
            agency: fields.agency.clone(),
            requisition: fields.requisition.clone(),
            source: fields.source.clone(),
            url: fields.url.clone(),
            applied: filled(fields.applied.clone()),
            add_people: people(fields.add.clone()),
            remove_people: fields.remove.clone(),
        };
        let done = actions::edit_application(&cx.engine, cx.now, input).await?;
        Ok(Sent {
            to: format!("/application/{id}"),
            said: (&done).into(),
        })
    };
    cx.once(&form.ticket, edit).await
}

/// What the form shows of it.
fn shown(it: &ApplicationView) -> Vec<Shown> {
    let record = &it.record;
    let text = |it: &Option<String>| it.clone().unwrap_or_default();
    vec![
        ("Employer", it.application.employer.clone(), "employer"),
        ("Role", record.role.clone(), "role"),
        (
            "Agency",
            it.agency
                .as_ref()
                .map(|it| it.name.clone())
                .unwrap_or_default(),
            "agency",
        ),
        ("Their reference", text(&record.requisition), "requisition"),
        ("Found through", text(&record.source), "source"),
        ("Advertised at", text(&record.url), "url"),
    ]
}

/// `POST /application/{id}/confirm`
pub async fn confirm(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<Nothing>,
) -> Result<Response, WebError> {
    let to = format!("/application/{id}");
    let input = ConfirmFound {
        items: vec![id],
        ..ConfirmFound::default()
    };
    cx.act(
        &form.ticket,
        &to,
        actions::confirm_found(&cx.engine, cx.now, input),
    )
    .await
}
