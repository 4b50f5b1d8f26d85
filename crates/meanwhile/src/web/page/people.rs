//! People on the other side: who they are, what their clock shows, and what was assumed about it.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_core::record::PersonRole;
use meanwhile_engine::actions::{self, EditPerson, Mergeable};
use meanwhile_engine::views::{self, PersonCard};
use serde::Deserialize;

use super::record::chosen;
use super::same::{alike, merge_form};
use crate::cli::choices::{self, ROLES};
use crate::cli::sentence;
use crate::web::asked::{Path, Query};
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::{self, choice, field, options, upper, what_they_are};
use crate::web::posted::{DIGEST, Posted, Shown, digest};

/// People on one page.
const PEOPLE_MAX: usize = 50;

/// From where on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    from: usize,
}

/// `GET /people`
pub async fn page(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, WebError> {
    let people = views::people(&cx.engine, cx.now, None).await?;
    let from = asked.from.min(people.len());
    let link = |from: usize| cx.to(&format!("/people?from={from}"));
    let mut houses: Vec<(Option<&str>, Vec<&PersonCard>)> = Vec::new();
    for person in people.iter().skip(from).take(PEOPLE_MAX) {
        let house = person.employer.as_deref();
        match houses.last_mut() {
            Some((last, all)) if *last == house => all.push(person),
            _ => houses.push((house, vec![person])),
        }
    }
    Ok(cx.show(
        Nav::People,
        "People",
        html! {
            h1 { "People" }
            @if people.is_empty() {
                p { "Nobody is known yet. Whoever is named with an interview or writes to you stands here." }
                p { a.button href=(cx.to("/add")) { "Add an interview" } }
            }
            div.houses { @for (house, all) in &houses { (of_house(&cx, *house, all)) } }
            @if people.len() > PEOPLE_MAX {
                p.row {
                    @if from > 0 { a href=(link(from.saturating_sub(PEOPLE_MAX))) { "Back" } }
                    span.quiet { (from + 1) "–" (people.len().min(from.saturating_add(PEOPLE_MAX))) " of " (people.len()) }
                    @if from.saturating_add(PEOPLE_MAX) < people.len() { a href=(link(from + PEOPLE_MAX)) { "On" } }
                }
            }
        },
    ))
}

fn of_house(cx: &Cx, house: Option<&str>, all: &[&PersonCard]) -> Markup {
    let employer = all.first().and_then(|it| it.record.employer);
    html! {
        section.house {
            h2 { @match (house, employer) {
                (Some(house), Some(id)) => { a href=(cx.to(&format!("/employer/{id}"))) { (house) } }
                _ => "Elsewhere",
            } }
            ul.faces { @for it in all {
                li { a.whole href=(cx.to(&format!("/people/{}", it.person.id))) {
                    span.face aria-hidden="true" { (initials(&it.person.name)) }
                    span { strong { (it.person.name) } span.quiet { (title_of(it)) } }
                    span.clock { (clock(it)) @if it.zone_assumed { span.quiet { "assumed" } } }
                } }
            } }
        }
    }
}

/// Their title, or what they do here; empty where neither is known.
fn title_of(it: &PersonCard) -> String {
    what_they_are(it).map_or_else(String::new, |it| upper(&it))
}

/// The first letters of a name: at most two.
fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let ends = [words.first(), words.last().filter(|_| words.len() > 1)];
    let letters = ends
        .into_iter()
        .flatten()
        .filter_map(|it| it.chars().find(|c| c.is_alphanumeric()));
    letters.flat_map(char::to_uppercase).collect()
}

/// What their clock shows now.
fn clock(it: &PersonCard) -> Markup {
    let there = it.clock.there.as_ref();
    let time = there.map_or(it.clock.here, |there| there.time);
    html! { time datetime=(it.clock.at) { (time.strftime("%a %H:%M")) } " " span.quiet { (it.zone.city()) } }
}

/// `GET /people/{id}`
pub async fn one(cx: Cx, Path(id): Path<String>) -> Result<Response, WebError> {
    let card = card(&cx, &id).await?;
    let others = views::people(&cx.engine, cx.now, None).await?;
    Ok(cx.show(Nav::People, &card.person.name, draw(&cx, &card, &others)))
}

async fn card(cx: &Cx, id: &str) -> Result<PersonCard, WebError> {
    let mut found = views::people(&cx.engine, cx.now, Some(id)).await?;
    match found.len() {
        1 => Ok(found.remove(0)),
        _ => Err(WebError::NoPage),
    }
}

fn draw(cx: &Cx, it: &PersonCard, others: &[PersonCard]) -> Markup {
    let record = &it.record;
    let path = format!("/people/{}", it.person.id);
    html! {
        p.crumb { a href=(cx.to("/people")) { "People" } }
        div.head { div {
            h1 { (it.person.name) }
            p.role { @let what = title_of(it); (what) @if let (Some(employer), Some(id)) = (&it.employer, record.employer) { @if what.is_empty() { "At " } @else { " at " } a href=(cx.to(&format!("/employer/{id}"))) { (employer) } } }
        } }
        div.columns {
            div {
                section aria-labelledby="edit" {
                    h2 #edit { "What is known" }
                    (cx.form(&path, html! {
                        (part::hidden(DIGEST, &digest(&shown(it))))
                        div.pair {
                            (field("name", "Name", &record.name, ""))
                            (field("title", "Title", record.title.as_deref().unwrap_or_default(), "As they sign"))
                            (choice("role", "What they do here", &options(ROLES, ""), choices::word(ROLES, &record.role)))
                            (field("employer", "Works for", it.employer.as_deref().unwrap_or_default(), ""))
                            (field("address", "Mail address", record.addresses.first().map(String::as_str).unwrap_or_default(), "The one to write to first"))
                            (field("phone", "Telephone", record.phone.as_deref().unwrap_or_default(), ""))
                            (field("zone", "Time zone", record.zone.map(|it| it.name()).unwrap_or_default(), "A city will do. Their employer’s unless given"))
                            (field("country", "Country", record.country.map(|it| it.name()).unwrap_or_default(), "Whose holidays they keep, if not their employer’s"))
                        }
                        div.row { button.primary { "Save" } }
                    }))
                    @if record.addresses.len() > 1 { (more_addresses(cx, &path, it)) }
                }
                (merge_form(cx, Mergeable::Person, &it.person.id.to_string(), &path, &choices_of(it, others)))
            }
            aside.facts {
                section aria-labelledby="clock" { h2 #clock { "Their clock now" }
                    p.big-clock { (clock(it)) }
                    @if it.assumed.is_empty() { p.quiet { "As stated." } } @else { p.quiet { (sentence(&it.assumed)) " If that is wrong, state the zone." } }
                }
                section aria-labelledby="apps" { h2 #apps { "Applications" }
                    @if it.applications.is_empty() { p.quiet { "None." } }
                    ul.plain-list { @for application in &it.applications { li { a href=(cx.to(&format!("/application/{}", application.id))) { (application.label()) } } } }
                }
            }
        }
    }
}

/// Further addresses, each of which can be taken off.
fn more_addresses(cx: &Cx, path: &str, it: &PersonCard) -> Markup {
    html! {
        h3 { "Other addresses" }
        ul.plain-list { @for address in &it.record.addresses[1..] {
            li { (address) " " (cx.form(&format!("{path}/address"), html! {
                (part::hidden("address", address))
                button.link aria-label=(format!("Take {address} off")) { "Take off" }
            })) }
        } }
    }
}

fn choices_of(it: &PersonCard, others: &[PersonCard]) -> Vec<(String, String)> {
    let others = others
        .iter()
        .filter(|other| other.person.id != it.person.id);
    let alike = |other: &PersonCard| alike(&it.person.name, &other.person.name);
    let label = |other: &PersonCard| {
        let house = other.employer.as_ref();
        let house = house.map_or_else(String::new, |it| format!(", {it}"));
        let likely = if alike(other) {
            " (perhaps this one)"
        } else {
            ""
        };
        format!("{}{house}{likely}", other.person.name)
    };
    let mut others: Vec<&PersonCard> = others.collect();
    others.sort_by_key(|other| !alike(other));
    others
        .into_iter()
        .map(|other| (other.person.id.to_string(), label(other)))
        .collect()
}

/// What is known of a person; an empty field clears.
#[derive(Deserialize)]
pub struct PersonForm {
    name: Option<String>,
    role: Option<String>,
    employer: Option<String>,
    title: Option<String>,
    phone: Option<String>,
    zone: Option<String>,
    country: Option<String>,
    address: Option<String>,
}

/// `POST /people/{id}`
pub async fn save(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<PersonForm>,
) -> Result<Response, WebError> {
    let to = format!("/people/{id}");
    let edit = async {
        let before = card(&cx, &id).await?;
        let fields = form.merged(&shown(&before))?;
        let first = before.record.addresses.first().cloned().unwrap_or_default();
        let input = EditPerson {
            person: id.clone(),
            name: fields.name.clone(),
            role: chosen::<PersonRole>(fields.role.clone())?,
            employer: fields
                .employer
                .clone()
                .filter(|it| Some(it.trim()) != before.employer.as_deref()),
            title: fields.title.clone(),
            phone: fields.phone.clone(),
            zone: fields.zone.clone(),
            country: fields.country.clone(),
            add_address: fields
                .address
                .clone()
                .filter(|it| !it.trim().is_empty() && it.trim() != first),
            remove_address: fields
                .address
                .as_deref()
                .filter(|it| it.trim() != first)
                .map(|_| first.clone())
                .filter(|it| !it.is_empty()),
        };
        let done = actions::edit_person(&cx.engine, cx.now, input).await?;
        Ok(crate::web::forms::Sent {
            to,
            said: (&done).into(),
        })
    };
    cx.once(&form.ticket, edit).await
}

/// What the form shows of it.
fn shown(it: &PersonCard) -> Vec<Shown> {
    let record = &it.record;
    let text = |it: Option<&String>| it.cloned().unwrap_or_default();
    vec![
        ("Name", record.name.clone(), "name"),
        ("Title", text(record.title.as_ref()), "title"),
        (
            "What they do",
            choices::word(ROLES, &record.role).to_owned(),
            "role",
        ),
        ("Works for", text(it.employer.as_ref()), "employer"),
        ("Mail address", text(record.addresses.first()), "address"),
        ("Telephone", text(record.phone.as_ref()), "phone"),
        (
            "Time zone",
            record
                .zone
                .map(|it| it.name().to_owned())
                .unwrap_or_default(),
            "zone",
        ),
        (
            "Country",
            record
                .country
                .map(|it| it.name().to_owned())
                .unwrap_or_default(),
            "country",
        ),
    ]
}

/// An address that is not theirs.
#[derive(Deserialize)]
pub struct AddressForm {
    address: String,
}

/// `POST /people/{id}/address`
pub async fn take_off(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<AddressForm>,
) -> Result<Response, WebError> {
    let to = format!("/people/{id}");
    let input = EditPerson {
        person: id,
        remove_address: Some(form.fields.address),
        ..EditPerson::default()
    };
    cx.act(
        &form.ticket,
        &to,
        actions::edit_person(&cx.engine, cx.now, input),
    )
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_at_most_two_initials() {
        assert_eq!(initials("Dana Marie Cho"), "DC");
        assert_eq!(initials("Cher"), "C");
        assert_eq!(initials("  "), "");
    }
}
