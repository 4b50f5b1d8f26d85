//! Plans: what a note is made of, as data.
//!
//! A plan is one sentence with slots. `{when}` is filled from the facts, and a plan whose slots cannot all be filled is
//! not used; `{When}` is the same with a capital first letter. `[I am|I’m]` is the first form in a formal or neutral
//! note, the second in a warm one.

use super::Source;
use super::slots::Slots;
use crate::note::Register;

/// Sentences of which one is taken.
pub type Plans = &'static [&'static str];

/// A part of a note, in the order in which they stand.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// One of these sentences.
    Say(Plans),
    /// One of these where a sentence can be filled; the next kind of sentence is not said then.
    Either(Plans, Plans),
    /// Up to so many lines of the debrief.
    Points(usize),
    /// Up to so many lines, as something recalled.
    Recall(usize),
    /// One of these where the note is still short.
    WhenShort(Plans),
    /// A new paragraph.
    Break,
}

/// A kind of note: its subject, and its parts for each length.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// Subjects of an e-mail.
    pub subject: Plans,
    /// E-mail, letter, portal.
    pub letter: &'static [Part],
    /// LinkedIn.
    pub message: &'static [Part],
    /// Text message, call, in person.
    pub short: &'static [Part],
}

/// A sentence that was filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The words.
    pub text: String,
    /// What they stand on, without `Form` where there is anything else.
    pub from: Vec<Source>,
}

/// Fills a plan; `None` where a slot of it is not known.
pub fn fill(plan: &str, slots: &Slots, register: Register) -> Option<Filled> {
    let mut text = String::new();
    let mut from = Vec::new();
    let mut rest = plan;
    while let Some(at) = rest.find(['{', '[']) {
        text.push_str(&rest[..at]);
        let closing = if rest[at..].starts_with('{') {
            '}'
        } else {
            ']'
        };
        let end = at + rest[at..].find(closing)?;
        let inner = &rest[at + 1..end];
        if closing == ']' {
            let (plain, warm) = inner.split_once('|')?;
            text.push_str(if register == Register::Warm {
                warm
            } else {
                plain
            });
        } else {
            let slot = slots.get(&inner.to_lowercase())?;
            if inner.starts_with(char::is_uppercase) {
                text.push_str(&capitalised(&slot.text));
            } else {
                text.push_str(&slot.text);
            }
            from.extend(&slot.from);
        }
        rest = &rest[end + 1..];
    }
    text.push_str(rest);
    from.dedup();
    if from.is_empty() {
        from.push(Source::Form);
    }
    Some(Filled { text, from })
}

/// With a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next();
    first.map_or_else(String::new, |it| it.to_uppercase().chain(chars).collect())
}
