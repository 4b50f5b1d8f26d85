//! Settings: who the seeker is, where, and how they write; and the numbers of the rules.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_core::policy;
use meanwhile_core::settings::{Seeker, Setting, find};
use meanwhile_core::writing::{Register, Spelling};
use meanwhile_engine::EngineError;
use meanwhile_engine::actions::{self, SaveSettings, SetProfile, SetSetting};
use meanwhile_engine::shapes::Done;
use meanwhile_engine::views::{self, SettingLine, SettingsView};
use serde::Deserialize;

use super::record::{chosen, missing};
use super::rules::number;
use super::sharing;
use crate::cli::choices::{REGISTERS, SPELLINGS, word};
use crate::web::asked::Query;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::forms::{Said, Sent};
use crate::web::layout::Nav;
use crate::web::part::{area, choice, field, hidden, options, rule_name, upper};
use crate::web::posted::{DIGEST, Posted, Shown, digest, filled, own_page};

/// Where one came from, and the rules whose numbers stand open.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    back: String,
    open: String,
}

/// `GET /settings`
pub async fn page(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, WebError> {
    let view = views::settings(&cx.engine).await?;
    let shares = views::sharing(&cx.engine, cx.now).await?;
    let is_open = |rule: &str| asked.open.split(',').any(|it| it == rule);
    let shown = shown(&view);
    // All of it is one form, so that saving one thing loses nothing that was typed elsewhere.
    let all = html! {
        (hidden(DIGEST, &digest(&shown)))
        @if !asked.back.is_empty() { (hidden("back", &asked.back)) }
        (profile(&view))
        section aria-labelledby="numbers" {
            h2 #numbers { "The numbers of the rules" }
            p.quiet { "The defaults are what the sources say. Change one only if you know better for your trade." }
            @for (rule, settings) in groups(&view) {
                details.sheet open[is_open(rule)] {
                    summary { (rule_name(rule)) @if settings.iter().any(|it| it.changed) { span.tag { "changed by you" } } }
                    @if let Some(rule) = policy::rule(rule) { p.hint { (rule.what) } }
                    @for setting in settings { (number(setting)) }
                    div { button { "Save" } }
                }
            }
        }
    };
    let main = html! {
        h1 { "Settings" }
        (cx.form("/settings", all))
        (sharing::section(&cx, &shares))
    };
    Ok(cx.show(Nav::More, "Settings", main))
}

/// A form of some numbers alone; `back` is the page to come back to.
pub fn form(cx: &Cx, numbers: &[SettingLine], back: &str, inner: Markup) -> Markup {
    let shown: Vec<Shown> = numbers.iter().map(shown_number).collect();
    cx.form(
        "/settings",
        html! { (hidden(DIGEST, &digest(&shown))) (hidden("back", back)) (inner) },
    )
}

/// The numbers by their rules.
fn groups(view: &SettingsView) -> Vec<(&str, Vec<&views::SettingLine>)> {
    let mut groups: Vec<(&str, Vec<&views::SettingLine>)> = Vec::new();
    for setting in &view.settings {
        let rule = setting.key.split('.').next().unwrap_or_default();
        match groups.last_mut().filter(|(last, _)| *last == rule) {
            Some((_, of_it)) => of_it.push(setting),
            None => groups.push((rule, vec![setting])),
        }
    }
    groups
}

fn profile(view: &SettingsView) -> Markup {
    let seeker = &view.seeker;
    let zone_hint = match view.zone_assumed {
        true => "Taken from this machine. A large city will do, such as Berlin.",
        false => "A large city will do, such as Berlin.",
    };
    let (country, region) = place(seeker);
    html! {
        section aria-labelledby="you" {
            h2 #you { "You" }
            (field("name", "Your name, as you sign", &seeker.name, ""))
            (area("addresses", "Your mail addresses", &seeker.addresses.join("\n"), 3, "One to a line. They tell your own mail from theirs."))
            (field("zone", "Your time zone", seeker.zone.name(), zone_hint))
            (field("country", "Your country", &country, "Its name, or its code such as DE"))
            (field("region", "State or region", &region, "Only where holidays differ within the country"))
            (choice("register", "How formal your notes are", &options(REGISTERS, ""), word(REGISTERS, &seeker.register)))
            (choice("spelling", "Spelling in your notes", &options(SPELLINGS, ""), word(SPELLINGS, &seeker.spelling)))
            div { button.primary { "Save" } }
        }
    }
}

/// The seeker's country and the part of it, as they are typed.
fn place(seeker: &Seeker) -> (String, String) {
    let country = seeker.country.map(|it| it.to_string());
    let region = seeker.region.map(|it| it.to_string());
    (country.unwrap_or_default(), region.unwrap_or_default())
}

/// What the form shows of all that can be set.
fn shown(view: &SettingsView) -> Vec<Shown> {
    let seeker = &view.seeker;
    let (country, region) = place(seeker);
    let register = word(REGISTERS, &seeker.register).to_owned();
    let spelling = word(SPELLINGS, &seeker.spelling).to_owned();
    let mut shown = vec![
        ("Name", seeker.name.clone(), "name"),
        ("Addresses", seeker.addresses.join("\n"), "addresses"),
        ("Time zone", seeker.zone.name().to_owned(), "zone"),
        ("Country", country, "country"),
        ("State or region", region, "region"),
        ("How formal", register, "register"),
        ("Spelling", spelling, "spelling"),
    ];
    shown.extend(view.settings.iter().map(shown_number));
    shown
}

fn shown_number(setting: &SettingLine) -> Shown {
    (setting.what, setting.text.clone(), setting.key)
}

/// `POST /settings`: all of it, or the numbers of one rule. What a form does not hold stays.
pub async fn save(cx: Cx, form: Posted<Vec<(String, String)>>) -> Result<Response, WebError> {
    let save = async {
        let view = views::settings(&cx.engine).await?;
        let fields = form.merged(&shown(&view))?;
        let input = input(&fields, &view)?;
        let done = actions::save_settings(&cx.engine, cx.now, input).await;
        let done = done.map_err(at_its_field)?;
        let back = filled(get(&fields, "back"));
        let to = match &back {
            // Whoever was asked for a name while writing goes on writing.
            Some(back) => own_page(back).to_owned(),
            None => with_open(&done),
        };
        Ok(Sent {
            to,
            said: said_of(&done),
        })
    };
    cx.once(&form.ticket, save).await
}

fn get(fields: &[(String, String)], name: &str) -> Option<String> {
    let found = fields.iter().find(|(it, _)| it == name);
    found.map(|(_, value)| value.clone())
}

fn input(fields: &[(String, String)], view: &SettingsView) -> Result<SaveSettings, WebError> {
    let addresses = get(fields, "addresses").map(|it| {
        let lines = it.split([',', '\n']).map(str::trim);
        lines
            .filter(|it| !it.is_empty())
            .map(str::to_owned)
            .collect()
    });
    let profile = SetProfile {
        name: get(fields, "name"),
        addresses,
        // There is always one.
        zone: filled(get(fields, "zone")),
        country: get(fields, "country"),
        region: get(fields, "region"),
        register: chosen::<Register>(get(fields, "register"))?,
        spelling: chosen::<Spelling>(get(fields, "spelling"))?,
        ..SetProfile::default()
    };
    let number = |it: &SettingLine| {
        let value = get(fields, it.key)?;
        let is_changed = value.trim() != it.text;
        is_changed.then(|| SetSetting {
            key: it.key.to_owned(),
            value: Some(value),
        })
    };
    Ok(SaveSettings {
        profile,
        numbers: view.settings.iter().filter_map(number).collect(),
    })
}

/// A value out of bounds is told at its field, and not by the name that only commands know.
fn at_its_field(error: EngineError) -> EngineError {
    let EngineError::Invalid { field, .. } = &error else {
        return error;
    };
    match find(field) {
        Some(it) => {
            let range = it.unit.range(it.min, it.max);
            missing(it.key, &format!("it takes {range}"), "")
        }
        None => error,
    }
}

/// The page of settings with the rules open whose numbers changed.
fn with_open(done: &Done) -> String {
    let mut rules: Vec<&str> = numbers_of(done)
        .filter_map(|(it, _)| it.key.split('.').next())
        .collect();
    rules.dedup();
    match rules.is_empty() {
        true => "/settings".to_owned(),
        false => format!("/settings?open={}", rules.join(",")),
    }
}

/// The numbers that were changed, and what they are now.
fn numbers_of(done: &Done) -> impl Iterator<Item = (&'static Setting, &str)> {
    done.fields.iter().filter_map(|it| {
        let after = it.after.as_deref().unwrap_or_default();
        find(it.field).map(|setting| (setting, after))
    })
}

/// What was saved, each number by what it is; of one alone the summary says it.
fn said_of(done: &Done) -> Said {
    let mut said = Said::from(done);
    if done.fields.len() > 1 {
        let line = |(it, after): (&Setting, &str)| format!("{}: now {after}", upper(it.what));
        said.notes.extend(numbers_of(done).map(line));
    }
    said
}
