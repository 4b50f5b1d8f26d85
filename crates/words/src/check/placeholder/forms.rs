//! The words of a form left as they were: “COMPANY NAME” in capitals, and what a bracket tells the writer to put there.

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

/// Whether a bracket tells the writer what to put there: “specific detail from interview”, “mention project”. An aside of
/// the writer's own says whose it is.
pub(super) fn tells_what_to_write(words: &str) -> bool {
    /// *Assumption:* who fills in forms is told in a few words.
    const WORDS_MOST: usize = 6;
    let words: Vec<&str> = words.split(' ').collect();
    let begins = matches!(
        words[0],
        "specific" | "mention" | "describe" | "add" | "detail" | "topic"
    );
    let is_what = |word: &&str| {
        matches!(
            *word,
            "detail"
                | "details"
                | "topic"
                | "project"
                | "example"
                | "point"
                | "skill"
                | "interview"
        )
    };
    let is_own = |word: &&str| {
        matches!(
            *word,
            "i" | "me" | "my" | "we" | "us" | "our" | "you" | "it" | "is" | "was"
        )
    };
    let is_plain = matches!(words[..], ["insert", _, ..] | ["your", "name", ..]);
    let is_told = begins && words.iter().any(is_what) && !words.iter().any(is_own);
    is_plain || is_told && words.len() <= WORDS_MOST
}
