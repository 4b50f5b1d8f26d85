//! An employer: where it is, what it is called, who works there.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_core::record::EmployerKind;
use meanwhile_engine::actions::{self, EditEmployer, Mergeable};
use meanwhile_engine::views::{self, EmployerCard, EmployerRef};
use serde::Deserialize;

use super::record::chosen;
use super::same::merge_form;
use crate::cli::choices::{self, KINDS, SIZES};
use crate::cli::sentence;
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::forms::Sent;
use crate::web::layout::Nav;
use crate::web::part::{self, choice, field, options};
use crate::web::posted::{DIGEST, Posted, Shown, digest, filled};

/// `GET /employer/{id}`
pub async fn page(cx: Cx, Path(id): Path<String>) -> Result<Response, WebError> {
    let card = views::employer(&cx.engine, cx.now, &id).await?;
    let others = views::employers(&cx.engine).await?;
    Ok(cx.show(Nav::People, &card.record.name, draw(&cx, &card, &others)))
}

fn draw(cx: &Cx, it: &EmployerCard, others: &[EmployerRef]) -> Markup {
    let record = &it.record;
    let path = format!("/employer/{}", record.id);
    let there = it.clock.there.as_ref();
    let (time, zone) = there.map_or((it.clock.here, it.clock.zone), |there| {
        (there.time, there.zone)
    });
    let others = others.iter().filter(|other| other.id != record.id);
    let others: Vec<(String, String)> = others
        .map(|it| (it.id.to_string(), it.name.clone()))
        .collect();
    html! {
        p.crumb { a href=(cx.to("/people")) { "People" } }
        h1 { (record.name) }
        div.columns {
            div {
                section aria-labelledby="edit" {
                    h2 #edit { "What is known" }
                    (cx.form(&path, html! {
                        (part::hidden(DIGEST, &digest(&shown(it))))
                        div.pair {
                            (field("name", "Name", &record.name, "A former name stays known"))
                            (choice("kind", "What it is", &options(KINDS, ""), choices::word(KINDS, &record.kind)))
                            (field("country", "Country", record.country.map(|it| it.name()).unwrap_or_default(), "Its holidays and weekends count"))
                            (field("region", "State or region", &record.region.map(|it| it.to_string()).unwrap_or_default(), "Where holidays differ: DE-BY, US-CA"))
                            (field("zone", "Time zone", record.zone.map(|it| it.name()).unwrap_or_default(), "A large city will do, such as Berlin"))
                            (field("industry", "Sector", record.industry.as_deref().unwrap_or_default(), "Answers take longer in some"))
                            (choice("size", "How many work there", &options(SIZES, "Not known"), record.size.map(|it| choices::word(SIZES, &it)).unwrap_or_default()))
                            (field("add_alias", "Also called", "", "One more name; the others stay"))
                        }
                        div.row { button.primary { "Save" } }
                    }))
                    @if !record.aliases.is_empty() {
                        h3 { "Other names" }
                        ul.plain-list { @for alias in &record.aliases { li { (alias) " " (cx.form(&format!("{path}/alias"), html! {
                            (part::hidden("alias", alias)) button.link aria-label=(format!("Take {alias} off")) { "Take off" }
                        })) } } }
                    }
                }
                (merge_form(cx, Mergeable::Employer, &record.id.to_string(), &path, &others))
            }
            aside.facts {
                section aria-labelledby="clock" { h2 #clock { "The clock there now" }
                    p.big-clock { time datetime=(it.clock.at) { (time.strftime("%a %H:%M")) } " " span.quiet { (zone.city()) } }
                    @if it.assumed.is_empty() { p.quiet { "As stated." } } @else { p.quiet { (sentence(&it.assumed)) " If that is wrong, state the zone." } }
                }
                section aria-labelledby="apps" { h2 #apps { "Applications" }
                    @if it.applications.is_empty() { p.quiet { "None." } }
                    ul.plain-list { @for one in &it.applications { li { a href=(cx.to(&format!("/application/{}", one.id))) { (one.label()) } } } }
                }
                section aria-labelledby="who" { h2 #who { "People" }
                    @if it.people.is_empty() { p.quiet { "Nobody is known by name." } }
                    ul.plain-list { @for one in &it.people { li { a href=(cx.to(&format!("/people/{}", one.id))) { (one.name) } } } }
                }
                @if !record.domains.is_empty() { section aria-labelledby="mail" { h2 #mail { "Mail comes from" } ul.plain-list { @for domain in &record.domains { li { (domain) } } } } }
            }
        }
    }
}

/// What is known of an employer; an empty field clears.
#[derive(Deserialize)]
pub struct EmployerForm {
    name: Option<String>,
    kind: Option<String>,
    country: Option<String>,
    region: Option<String>,
    zone: Option<String>,
    industry: Option<String>,
    size: Option<String>,
    add_alias: Option<String>,
}

/// `POST /employer/{id}`
pub async fn save(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<EmployerForm>,
) -> Result<Response, WebError> {
    let edit = async {
        let before = views::employer(&cx.engine, cx.now, &id).await?;
        let fields = form.merged(&shown(&before))?;
        let input = EditEmployer {
            employer: id.clone(),
            name: fields.name.clone(),
            kind: chosen::<EmployerKind>(fields.kind.clone())?,
            country: fields.country.clone(),
            region: fields.region.clone(),
            zone: fields.zone.clone(),
            industry: fields.industry.clone(),
            size: fields.size.clone(),
            add_alias: filled(fields.add_alias.clone()),
            ..EditEmployer::default()
        };
        let done = actions::edit_employer(&cx.engine, cx.now, input).await?;
        Ok(Sent {
            to: format!("/employer/{id}"),
            said: (&done).into(),
        })
    };
    cx.once(&form.ticket, edit).await
}

/// What the form shows of it.
fn shown(it: &EmployerCard) -> Vec<Shown> {
    let record = &it.record;
    vec![
        ("Name", record.name.clone(), "name"),
        (
            "Kind",
            choices::word(KINDS, &record.kind).to_owned(),
            "kind",
        ),
        (
            "Country",
            record
                .country
                .map(|it| it.name().to_owned())
                .unwrap_or_default(),
            "country",
        ),
        (
            "State or region",
            record.region.map(|it| it.to_string()).unwrap_or_default(),
            "region",
        ),
        (
            "Time zone",
            record
                .zone
                .map(|it| it.name().to_owned())
                .unwrap_or_default(),
            "zone",
        ),
        (
            "Sector",
            record.industry.clone().unwrap_or_default(),
            "industry",
        ),
        (
            "How many work there",
            record
                .size
                .map(|it| choices::word(SIZES, &it).to_owned())
                .unwrap_or_default(),
            "size",
        ),
    ]
}

/// A name it does not go by.
#[derive(Deserialize)]
pub struct AliasForm {
    alias: String,
}

/// `POST /employer/{id}/alias`
pub async fn take_off(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<AliasForm>,
) -> Result<Response, WebError> {
    let to = format!("/employer/{id}");
    let input = EditEmployer {
        employer: id,
        remove_alias: Some(form.fields.alias),
        ..EditEmployer::default()
    };
    cx.act(
        &form.ticket,
        &to,
        actions::edit_employer(&cx.engine, cx.now, input),
    )
    .await
}
