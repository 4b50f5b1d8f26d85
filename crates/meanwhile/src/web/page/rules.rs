//! Rules: what decides, why, where each comes from, and its numbers, which can be changed and put back.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::views::{self, RuleCard, SettingLine};

use super::settings;
use crate::cli::sentence;
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::{rule_name, upper};

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
                (settings::form(cx, &rule.settings, &format!("/rules/{}", rule.id), html! {
                    @for setting in &rule.settings { (number(setting)) }
                    div { button.primary { "Save" } }
                }))
            }
        }
    }
}

/// One number, to be changed; emptied, it is what the sources say again.
pub fn number(setting: &SettingLine) -> Markup {
    let id = setting.key.replace('.', "-");
    html! {
        div.policy id=(format!("set-{id}")) {
            label for=(id) { (upper(setting.what)) }
            input.short id=(id) name=(setting.key) value=(setting.text) autocomplete="off" aria-describedby=(format!("{id}-about"));
            p.hint id=(format!("{id}-about")) {
                @if setting.changed { "Changed by you: empty it to go back to " (setting.default_text) ". " (setting.range_text) ". " }
                @else { (setting.range_text) "; " (setting.default_text) " unless changed. " }
                (sentence(setting.source))
            }
        }
    }
}
