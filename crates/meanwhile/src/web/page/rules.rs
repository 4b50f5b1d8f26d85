//! Rules: what decides, why, where each comes from, and its numbers, which can be changed and put back.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::actions::{self, SetSetting};
use meanwhile_engine::views::{self, RuleCard, SettingLine};
use serde::Deserialize;

use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::{hidden, upper};
use crate::web::posted::Posted;

/// `GET /rules`
pub async fn page(cx: Cx) -> Result<Response, WebError> {
    let rules = views::rules(&cx.engine).await?;
    let main = html! {
        h1 { "Rules" }
        p.lead { "Nothing here is a secret. Each rule says what it does, why that is right, and where that is from; every number can be changed." }
        ul.rules { @for rule in &rules {
            li { a href=(cx.to(&format!("/rules/{}", rule.id))) {
                strong { (title(rule.id)) }
                span { (rule.what) }
                span.quiet { (rule.source) }
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
    Ok(cx.show(Nav::More, &title(rule.id), draw(&cx, &rule)))
}

/// The name of a rule in words: “Check in” for `check_in`.
pub fn title(id: &str) -> String {
    upper(&id.replace('_', " "))
}

fn draw(cx: &Cx, rule: &RuleCard) -> Markup {
    html! {
        p.crumb { a href=(cx.to("/rules")) { "Rules" } }
        h1 { (title(rule.id)) }
        p.lead { (rule.what) }
        p { (rule.why) }
        dl.about {
            dt { "For example" } dd { (rule.example) }
            dt { "Where it is from" } dd { (rule.source) }
            dt { "Its name" } dd { (rule.id) ", since " (rule.since) }
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
                label for=(id) { (upper(setting.what)) }
                div.row {
                    input.short id=(id) name="value" value=(setting.text) autocomplete="off" aria-describedby=(format!("{id}-about"));
                    button { "Save" }
                }
                p.hint id=(format!("{id}-about")) {
                    (setting.range_text) "; " (setting.default_text) " unless changed. " (setting.source)
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
    reset: Option<String>,
}

/// `POST /settings/number`
pub async fn set(cx: Cx, form: Posted<NumberForm>) -> Result<Response, WebError> {
    let fields = form.fields;
    let to = cx.own_page(&fields.back);
    let typed = fields.value.unwrap_or_default();
    // The value stands there with its unit, and is sent back with it.
    let words: Vec<&str> = typed.split_whitespace().collect();
    let value = match words.as_slice() {
        [first, ..] if first.starts_with(|it: char| it.is_ascii_digit() || it == '-') => {
            (*first).to_owned()
        }
        _ => typed.clone(),
    };
    let input = SetSetting {
        key: fields.key,
        value: fields.reset.is_none().then_some(value),
    };
    cx.act(
        &form.ticket,
        &to,
        actions::set_setting(&cx.engine, cx.now, input),
    )
    .await
}
