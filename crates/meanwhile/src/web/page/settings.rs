//! Settings: who the seeker is, where, and how they write; and the numbers of the rules.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_core::policy;
use meanwhile_core::settings::Seeker;
use meanwhile_core::writing::{Register, Spelling};
use meanwhile_engine::actions::{self, SetProfile};
use meanwhile_engine::views::{self, SettingsView};
use serde::Deserialize;

use super::record::chosen;
use super::rules::number;
use super::sharing;
use crate::cli::choices::{REGISTERS, SPELLINGS, word};
use crate::web::asked::Query;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::forms::Sent;
use crate::web::layout::Nav;
use crate::web::part::{area, choice, field, hidden, options, rule_name};
use crate::web::posted::{DIGEST, Posted, Shown, digest, filled, own_page};

/// Where one came from.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    back: String,
}

/// `GET /settings`
pub async fn page(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, WebError> {
    let view = views::settings(&cx.engine).await?;
    let shares = views::sharing(&cx.engine, cx.now).await?;
    let main = html! {
        h1 { "Settings" }
        (profile(&cx, &view, &asked.back))
        (sharing::section(&cx, &shares))
        section aria-labelledby="numbers" {
            h2 #numbers { "The numbers of the rules" }
            p.quiet { "The defaults are what the sources say. Change one only if you know better for your trade." }
            @for (rule, settings) in groups(&view) {
                details.sheet {
                    summary { (rule_name(rule)) @if settings.iter().any(|it| it.changed) { span.tag { "changed by you" } } }
                    @if let Some(rule) = policy::rule(rule) { p.hint { (rule.what) } }
                    @for setting in settings { (number(&cx, setting, "/settings")) }
                }
            }
        }
    };
    Ok(cx.show(Nav::More, "Settings", main))
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

fn profile(cx: &Cx, view: &SettingsView, back: &str) -> Markup {
    let seeker = &view.seeker;
    let zone_hint = match view.zone_assumed {
        true => "Taken from this machine. A large city will do, such as Berlin.",
        false => "A large city will do, such as Berlin.",
    };
    let (country, region) = place(seeker);
    html! {
        section aria-labelledby="you" {
            h2 #you { "You" }
            (cx.form("/settings/profile", html! {
                (hidden(DIGEST, &digest(&shown(seeker))))
                @if !back.is_empty() { (hidden("back", back)) }
                (field("name", "Your name, as you sign", &seeker.name, ""))
                (area("addresses", "Your mail addresses", &seeker.addresses.join("\n"), 3, "One to a line. They tell your own mail from theirs."))
                (field("zone", "Your time zone", seeker.zone.name(), zone_hint))
                (field("country", "Your country", &country, "Its name, or its code such as DE"))
                (field("region", "State or region", &region, "Only where holidays differ within the country"))
                (choice("register", "How formal your notes are", &options(REGISTERS, ""), word(REGISTERS, &seeker.register)))
                (choice("spelling", "Spelling in your notes", &options(SPELLINGS, ""), word(SPELLINGS, &seeker.spelling)))
                div { button.primary { "Save" } }
            }))
        }
    }
}

/// Who the seeker is.
#[derive(Deserialize)]
pub struct ProfileForm {
    name: Option<String>,
    addresses: Option<String>,
    zone: Option<String>,
    country: Option<String>,
    region: Option<String>,
    register: Option<String>,
    spelling: Option<String>,
    back: Option<String>,
}

/// The seeker's country and the part of it, as they are typed.
fn place(seeker: &Seeker) -> (String, String) {
    let country = seeker.country.map(|it| it.to_string());
    let region = seeker.region.map(|it| it.to_string());
    (country.unwrap_or_default(), region.unwrap_or_default())
}

/// What the form shows of it.
fn shown(seeker: &Seeker) -> Vec<Shown> {
    let (country, region) = place(seeker);
    let register = word(REGISTERS, &seeker.register).to_owned();
    let spelling = word(SPELLINGS, &seeker.spelling).to_owned();
    vec![
        ("Name", seeker.name.clone(), "name"),
        ("Addresses", seeker.addresses.join("\n"), "addresses"),
        ("Time zone", seeker.zone.name().to_owned(), "zone"),
        ("Country", country, "country"),
        ("State or region", region, "region"),
        ("How formal", register, "register"),
        ("Spelling", spelling, "spelling"),
    ]
}

/// `POST /settings/profile`
pub async fn save(cx: Cx, form: Posted<ProfileForm>) -> Result<Response, WebError> {
    let save = async {
        let seeker = views::settings(&cx.engine).await?.seeker;
        let fields = form.merged(&shown(&seeker))?;
        let lines = fields.addresses.as_ref().map(|it| {
            let lines = it.split([',', '\n']).map(str::trim);
            lines
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
                .collect()
        });
        let input = SetProfile {
            name: fields.name.clone(),
            addresses: lines,
            // There is always one.
            zone: filled(fields.zone.clone()),
            country: fields.country.clone(),
            region: fields.region.clone(),
            register: chosen::<Register>(fields.register.clone())?,
            spelling: chosen::<Spelling>(fields.spelling.clone())?,
            ..SetProfile::default()
        };
        let done = actions::set_profile(&cx.engine, cx.now, input).await?;
        let back = filled(fields.back.clone());
        Ok(Sent {
            // Whoever was asked for a name while writing goes on writing.
            to: own_page(back.as_deref().unwrap_or("/settings")).to_owned(),
            said: (&done).into(),
        })
    };
    cx.once(&form.ticket, save).await
}
