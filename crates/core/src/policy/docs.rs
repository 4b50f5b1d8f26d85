//! The text of a rule as a page of Markdown, for `meanwhile rule ID` and the generated reference.

use std::fmt::Write as _;

use super::Rule;
use crate::settings::{Setting, Unit};

/// Returns a rule as Markdown: heading, what, why, example, numbers, source. Ends in a line break.
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
        "**Source.** {}.\n\nSince {}.\n",
        rule.source, rule.since
    );
    page
}

fn row(setting: &Setting) -> String {
    let value = |number: i32| value(setting.unit, number);
    format!(
        "| `{}` | {} | {} | {} to {} | {} |\n",
        setting.key,
        setting.what,
        value(setting.default),
        value(setting.min),
        value(setting.max),
        setting.source
    )
}

/// A number with its unit, such as `9:30`, `2 business days` or `1 hour`.
fn value(unit: Unit, number: i32) -> String {
    let (one, many) = match unit {
        Unit::MinuteOfDay => return format!("{}:{:02}", number / 60, number % 60),
        Unit::Count => return number.to_string(),
        Unit::Percent => return format!("{number} %"),
        Unit::Minutes => ("minute", "minutes"),
        Unit::Hours => ("hour", "hours"),
        Unit::BusinessDays => ("business day", "business days"),
        Unit::Days => ("day", "days"),
        Unit::Months => ("month", "months"),
    };
    format!("{number} {}", if number == 1 { one } else { many })
}
