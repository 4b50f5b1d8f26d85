//! Rules: what decides, why, where each comes from, and its numbers, which can be changed and put back.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_core::settings::{Setting, find};
use meanwhile_engine::EngineError;
use meanwhile_engine::actions::{self, SetSetting};
use meanwhile_engine::views::{self, RuleCard, SettingLine};
use serde::Deserialize;

use super::record::missing;
use crate::cli::sentence;
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::forms::{Said, Sent};
use crate::web::layout::Nav;
use crate::web::part::{hidden, rule_name, upper};
use crate::web::posted::{Posted, own_page};

/// `GET /rules`
pub async fn page(cx: Cx) -> Result<Response, WebError> {
    let rules = views::rules(&cx.engine).await?;
    let main = html! {
        h1 { "Rules" }
        p.lead { "Nothing here is a secret. Each rule says what it does, why that is right, and where that is from; every number can be changed." }
        ul.rules { @for rule in &rules {
            li { a href=(cx.to(&format!("/rules/{}", rule.id))) {
                strong { (rule_name(rule.id)) }
                span { (rule.what) }
                span.quiet { (sentence(rule.source)) }
                @if rule.settings.iter().any(|it| it.changed) { span.tag { "changed by you" } }
            } }
        } }
    };
    Ok(cx.show(Nav::More, "Rules", main))
}

/// `GET /rules/{id}`
pub async fn one(cx: Cx, Path(id): Path<String>) -> Result<Response, WebError> {
    let rule = views::rule(&cx.engine, &id)
        .await?
        .ok_or(WebError::NoPage)?;
    Ok(cx.show(Nav::More, rule_name(rule.id), draw(&cx, &rule)))
}

fn draw(cx: &Cx, rule: &RuleCard) -> Markup {
    html! {
        p.crumb { a href=(cx.to("/rules")) { "Rules" } }
        h1 { (rule_name(rule.id)) }
        p.lead { (rule.what) }
        p { (rule.why) }
        dl.about {
            @if !rule.example.is_empty() { dt { "For example" } dd { (rule.example) } }
            dt { "Where it is from" } dd { (sentence(rule.source)) }
            dt { "Its name in commands" } dd { code { (rule.id) } ", since " (rule.since) }
        }
        @if !rule.settings.is_empty() {
            section aria-labelledby="numbers" {
                h2 #numbers { "Its numbers" }
                @for setting in &rule.settings { (number(cx, setting, &format!("/rules/{}", rule.id))) }
            }
        }
    }
}

/// One number, to be changed or put back; `back` is the page to come back to.
pub fn number(cx: &Cx, setting: &SettingLine, back: &str) -> Markup {
    let id = setting.key.replace('.', "-");
    html! {
        div.policy id=(format!("set-{id}")) {
            (cx.form("/settings/number", html! {
                (hidden("key", setting.key)) (hidden("back", back))
                (hidden("unit", setting.text.split_once(' ').map_or("", |(_, unit)| unit)))
                label for=(id) { (upper(setting.what)) }
                div.row {
                    input.short id=(id) name="value" value=(setting.text) autocomplete="off" aria-describedby=(format!("{id}-about"));
                    button { "Save" }
                }
                p.hint id=(format!("{id}-about")) {
                    (setting.range_text) "; " (setting.default_text) " unless changed. " (sentence(setting.source))
                }
            }))
            @if setting.changed {
                (cx.form("/settings/number", html! {
                    (hidden("key", setting.key)) (hidden("back", back)) (hidden("reset", "on"))
                    button.link { "Back to " (setting.default_text) }
                }))
            }
        }
    }
}

/// A number of a rule.
#[derive(Deserialize)]
pub struct NumberForm {
    key: String,
    back: String,
    value: Option<String>,
    #[serde(default)]
    unit: String,
    reset: Option<String>,
}

/// `POST /settings/number`
pub async fn set(cx: Cx, form: Posted<NumberForm>) -> Result<Response, WebError> {
    let fields = form.fields;
    let to = own_page(&fields.back).to_owned();
    let setting = find(&fields.key);
    let typed = fields.value.unwrap_or_default();
    let value = without_unit(&typed, &fields.unit).to_owned();
    let input = SetSetting {
        key: fields.key,
        value: fields.reset.is_none().then_some(value),
    };
    let set = async {
        let done = actions::set_setting(&cx.engine, cx.now, input).await;
        let done = done.map_err(|it| at_its_field(it, setting))?;
        let mut said = Said::from(&done);
        if let Some((setting, (_, value))) = setting.zip(said.text.rsplit_once(" to ")) {
            said.text = format!("{}: now {value}", upper(setting.what));
        }
        Ok(Sent { to, said })
    };
    cx.once(&form.ticket, set).await
}

/// A value out of bounds is told at its field, and not by the name that only commands know.
fn at_its_field(error: EngineError, setting: Option<&Setting>) -> EngineError {
    match (error, setting) {
        (
            EngineError::Invalid {
                field: "setting", ..
            },
            Some(it),
        ) => {
            let range = it.unit.range(it.min, it.max);
            missing("value", &format!("it takes {range}"), "")
        }
        (error, _) => error,
    }
}

/// The number without the unit that stood behind it. Whatever else was typed is left to be read, or refused.
fn without_unit<'a>(typed: &'a str, unit: &str) -> &'a str {
    let typed = typed.trim();
    let (one, number) = (
        unit.trim().trim_end_matches('s'),
        typed.trim_end_matches('s'),
    );
    match number.strip_suffix(one) {
        Some(number)
            if !one.is_empty()
                && number
                    .trim()
                    .bytes()
                    .all(|it| it.is_ascii_digit() || it == b'-') =>
        {
            number.trim()
        }
        _ => typed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_unit_that_was_shown_is_left_off() {
        let unit = "business days";
        assert_eq!(without_unit("7 business days", unit), "7");
        assert_eq!(without_unit("1 business day ", unit), "1");
        assert_eq!(without_unit("9", unit), "9");
        assert_eq!(without_unit("2 weeks", unit), "2 weeks");
        assert_eq!(without_unit("1 000", ""), "1 000");
        assert_eq!(without_unit("40 %", "%"), "40");
        assert_eq!(without_unit("16:30", ""), "16:30");
    }
}
