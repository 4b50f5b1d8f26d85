//! The words of a form left as they were, in capitals: “COMPANY NAME”.

use std::ops::Range;

use crate::text::Text;

/// “COMPANY NAME”, “JOB TITLE”: a form's words in capitals, among words that are not.
pub(super) fn shouted(text: &Text<'_>) -> Vec<Range<usize>> {
    const FORMS: &[(&str, &[&str])] = &[
        ("company", &["name"]),
        ("employer", &["name"]),
        ("organisation", &["name"]),
        ("organization", &["name"]),
        ("interviewer", &["name"]),
        ("recruiter", &["name"]),
        ("manager", &["name"]),
        ("first", &["name"]),
        ("last", &["name"]),
        ("your", &["name"]),
        ("job", &["title", "name"]),
        ("role", &["title", "name"]),
        ("position", &["title", "name"]),
        ("project", &["name"]),
    ];
    let is_loud = |at: usize| {
        let written = text.written(at..at + 1);
        written.chars().any(char::is_alphabetic) && !written.chars().any(char::is_lowercase)
    };
    let quiet = (0..text.tokens.len()).filter(|at| !is_loud(*at)).count();
    // Who writes all in capitals has no gap for that.
    if quiet * 2 < text.tokens.len() {
        return Vec::new();
    }
    let is_form = |at: &usize| {
        let next = text.word(at + 1);
        let form = FORMS.iter().find(|it| it.0 == text.word(*at));
        form.is_some_and(|it| it.1.contains(&next)) && is_loud(*at) && is_loud(at + 1)
    };
    let found = (0..text.tokens.len().saturating_sub(1)).filter(is_form);
    found.map(|at| text.bytes(at..at + 2)).collect()
}
