//! The rules as pages of Markdown, for the generated reference: one page for each, and one that lists them.

use std::fmt::Write as _;

use super::{RULES, Rule};
use crate::settings::Setting;

/// Returns the page that lists every rule in a sentence, in the order in which they speak. Links lead to
/// `ID.md` beside it. Ends in a line break.
#[must_use]
pub fn docs_index() -> String {
    let mut page = String::from(
        "# The rules\n\nThey decide what is worth doing, and when. Several may speak about the same message; they are \
         listed in the order in which they are asked. `meanwhile why` names those that spoke, and `meanwhile \
         settings` changes their numbers.\n\n| rule | what it does |\n|---|---|\n",
    );
    for rule in RULES {
        let (id, what) = (rule.id, cell(rule.what));
        page.push_str(&format!("| [`{id}`]({id}.md) | {what} |\n"));
    }
    page
}

/// Returns a rule as Markdown: heading, what, why, example, numbers, source, and the way to the list. Ends in a
/// line break.
#[must_use]
pub fn docs(rule: &Rule) -> String {
    let mut page = format!(
        "# `{}`\n\n{}\n\n**Why.** {}\n\n**Example.** {}\n\n",
        rule.id, rule.what, rule.why, rule.example
    );
    if !rule.settings.is_empty() {
        page.push_str("| setting | what | default | range | source |\n|---|---|---|---|---|\n");
        for setting in rule.settings {
            page.push_str(&row(setting));
        }
        page.push('\n');
    }
    // Writing to a string cannot go wrong.
    let _ = write!(
        page,
        "**Source.** {}.\n\nSince {}. [All rules](README.md).\n",
        rule.source, rule.since
    );
    page
}

fn row(setting: &Setting) -> String {
    format!(
        "| `{}` | {} | {} | {} | {} |\n",
        setting.key,
        cell(setting.what),
        setting.unit.words(setting.default),
        setting.unit.range(setting.min, setting.max),
        cell(setting.source)
    )
}

/// A text as it stands in a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
