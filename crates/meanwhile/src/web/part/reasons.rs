//! Why: reasons with the rules they come from.

use maud::{Markup, html};
use meanwhile_engine::shapes::ReasonLine;

use super::rule_name;
use crate::cli::sentence;
use crate::web::cx::Cx;

/// Reasons as sentences, one after the other.
pub fn reasons(reasons: &[ReasonLine]) -> Markup {
    html! {
        @for reason in reasons { p.reason { (sentence(&reason.text)) } }
    }
}

/// “Why?”: the rules that reasons come from, to be opened.
pub fn why(cx: &Cx, reasons: &[ReasonLine]) -> Markup {
    let mut rules: Vec<&str> = reasons.iter().map(|it| it.rule.as_str()).collect();
    rules.sort_unstable();
    rules.dedup();
    let found = rules.into_iter().filter_map(meanwhile_core::policy::rule);
    let found: Vec<_> = found.collect();
    html! {
        @if !found.is_empty() {
            details.why {
                summary { "Why?" }
                @for rule in found {
                    div {
                        p { strong { (rule_name(rule.id)) ". " } (rule.what) }
                        p { (rule.why) }
                        p.quiet { "Source: " (rule.source) " · " a href=(cx.to(&format!("/rules/{}", rule.id))) { "The rule" } }
                    }
                }
            }
        }
    }
}
