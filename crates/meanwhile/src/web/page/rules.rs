//! Rules: what decides, why, where each comes from, and its numbers, which can be changed and put back.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::views::{self, RuleCard, SettingLine};
use serde::Deserialize;

use super::settings;
use crate::cli::sentence;
use crate::web::asked::{Path, Query};
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::{rule_name, upper};

/// The rules by what they are about, in the order of a search.
const GROUPS: &[(&str, &[&str])] = &[
    (
        "Around an interview",
        &[
            "prepare",
            "after_the_interview",
            "thank_you",
            "thank_you_by_country",
            "debrief",
        ],
    ),
    (
        "While you wait",
        &[
            "check_in",
            "new_day",
            "second_check_in",
            "share_news",
            "keep_going",
            "snoozed",
            "let_go",
        ],
    ),
    (
        "When they write",
        &[
            "look_first",
            "answer_them",
            "do_the_task",
            "decide_on_offer",
        ],
    ),
    (
        "When it is over",
        &[
            "over",
            "thank_for_decision",
            "ask_feedback",
            "keep_in_touch",
            "reapply",
            "decline_kindly",
        ],
    ),
    (
        "When, how and how often",
        &[
            "promised_date",
            "contact_budget",
            "their_week",
            "out_of_office",
            "channel",
        ],
    ),
];

/// What is looked for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
}

/// `GET /rules`
pub async fn page(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, WebError> {
    let mut rules = views::rules(&cx.engine).await?;
    let words = asked.q.trim().to_lowercase();
    rules.retain(|it| holds(it, &words));
    let of = |ids: &[&str]| -> Vec<&RuleCard> {
        let found = |id: &&str| rules.iter().find(|it| it.id == *id);
        ids.iter().filter_map(found).collect()
    };
    let main = html! {
        h1 { "Rules" }
        p.lead { "Nothing here is a secret. Each rule says what it does, why that is right, and where that is from; every number can be changed." }
        form.filter role="search" aria-label="Rules" action=(cx.to("/rules")) {
            label.hidden for="q" { "Words of a rule" }
            input #q type="search" name="q" value=(asked.q) placeholder="Holiday, feedback, how often …";
            button { "Find" }
        }
        @if rules.is_empty() { p { "No rule has these words. " a href=(cx.to("/rules")) { "All rules" } } }
        @for (title, ids) in GROUPS {
            @let here = of(ids);
            @if !here.is_empty() { section { h2 { (title) } ul.rules { @for rule in here { (line(&cx, rule)) } } } }
        }
    };
    Ok(cx.show(Nav::More, "Rules", main))
}

/// Whether a rule has the words, which are in lower case.
fn holds(rule: &RuleCard, words: &str) -> bool {
    let texts = [
        rule_name(rule.id),
        rule.what,
        rule.why,
        rule.example,
        rule.source,
    ];
    let numbers = rule.settings.iter().map(|it| it.what);
    let mut all = texts.into_iter().chain(numbers);
    all.any(|it| it.to_lowercase().contains(words))
}

fn line(cx: &Cx, rule: &RuleCard) -> Markup {
    html! {
        li { a href=(cx.to(&format!("/rules/{}", rule.id))) {
            span { strong { (rule_name(rule.id)) } @if rule.settings.iter().any(|it| it.changed) { span.tag { "changed by you" } } }
            span { (rule.what) }
            span.quiet { (sentence(rule.source)) }
            @if !rule.settings.is_empty() {
                span.numbers { @for it in &rule.settings { span { (upper(it.what)) ": " b { (it.text) } } } }
            }
        } }
    }
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use meanwhile_core::policy::RULES;

    use super::*;

    #[test]
    fn every_rule_stands_in_one_group() {
        let grouped: Vec<&str> = GROUPS
            .iter()
            .flat_map(|(_, ids)| ids.iter().copied())
            .collect();
        let once: BTreeSet<&str> = grouped.iter().copied().collect();
        assert_eq!(once.len(), grouped.len());
        assert_eq!(once, RULES.iter().map(|it| it.id).collect());
    }
}
