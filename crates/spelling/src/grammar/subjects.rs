//! Subjects of several words: “Me and Lee have”, “Lee and I has”, “one of my colleagues are”.
//!
//! Only at the head of a sentence or clause, where the words stand side by side and nothing else can be meant.

use std::ops::Range;

use meanwhile_words::note::Anatomy;

use super::agreement::{OWNERS, begins, beside, is_many, is_wish};
use crate::inflect;

/// Verbs of which two people can be the subject.
const DONE: &[&str] = &[
    "is",
    "are",
    "am",
    "was",
    "were",
    "have",
    "has",
    "had",
    "will",
    "would",
    "can",
    "could",
    "did",
    "do",
    "met",
    "talked",
    "spoke",
    "worked",
    "went",
    "agreed",
    "built",
    "made",
    "ran",
    "both",
    "love",
    "share",
    "live",
    "work",
    "started",
    "learned",
    "laughed",
    "discussed",
    "thought",
];

/// What does not fit, with what does and why.
pub(super) fn find(note: &Anatomy<'_>) -> Vec<(Range<usize>, String, &'static str)> {
    let starts = note.middle.clone().filter(|at| begins(note, *at));
    starts
        .flat_map(|at| me_and(note, at).or_else(|| and_i(note, at)).into_iter())
        .flatten()
        .chain(note.middle.clone().filter_map(|at| one_of(note, at)))
        .collect()
}

/// “Me and Lee have”, “Me and my wife has”.
fn me_and(note: &Anatomy<'_>, start: usize) -> Option<Vec<(Range<usize>, String, &'static str)>> {
    let word = |at: usize| note.body.word(at);
    if word(start) != "me" || word(start + 1) != "and" {
        return None;
    }
    let verb = behind_person(note, start + 2)?;
    if !DONE.contains(&word(verb)) || !(start + 1..=verb).all(|at| beside(note, at)) {
        return None;
    }
    let other = note.body.written(start + 2..verb);
    let mut chars = other.chars();
    let first: String = chars
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    let right = format!("{first}{} and I", chars.as_str());
    let span = note.body.bytes(start..verb);
    let message = "As the ones who do something it is “you and I”, yourself last.";
    let mut found = vec![(span, right, message)];
    found.extend(of_two(note, verb));
    Some(found)
}

/// “Lee and I has”, “My wife and I was”.
fn and_i(note: &Anatomy<'_>, start: usize) -> Option<Vec<(Range<usize>, String, &'static str)>> {
    let word = |at: usize| note.body.word(at);
    let and = behind_person(note, start)?;
    let verb = and + 2;
    let straight = (start + 1..=verb).all(|at| beside(note, at));
    (word(and) == "and" && word(and + 1) == "i" && straight).then_some(())?;
    Some(vec![of_two(note, verb)?])
}

/// The verb of one behind two.
fn of_two(note: &Anatomy<'_>, verb: usize) -> Option<(Range<usize>, String, &'static str)> {
    let right = match note.body.word(verb) {
        "am" => "are",
        it => inflect::of_many(it)?,
    };
    let span = note.body.tokens.get(verb)?.span.clone();
    Some((span, right.to_owned(), "Two take the verb of many."))
}

/// The token behind a name, or behind “my brother”.
fn behind_person(note: &Anatomy<'_>, at: usize) -> Option<usize> {
    let token = note.body.tokens.get(at)?;
    match OWNERS.contains(&note.body.word(at)) {
        true => Some(at + 2),
        false => (token.is_capital && !matches!(note.body.word(at), "i" | "me")).then_some(at + 1),
    }
}

/// “One of my colleagues are”.
fn one_of(note: &Anatomy<'_>, at: usize) -> Option<(Range<usize>, String, &'static str)> {
    let word = |at: usize| note.body.word(at);
    let is_owner = OWNERS.contains(&word(at + 2)) || word(at + 2) == "the";
    let (noun, verb) = (at + 3, at + 4);
    let straight = (at + 1..=verb).all(|it| beside(note, it));
    let opens =
        matches!(word(at), "one" | "each") && word(at + 1) == "of" && is_owner && begins(note, at);
    if !opens || verb >= note.middle.end || !straight || !is_many(note, noun) || is_wish(note, at) {
        return None;
    }
    let right = inflect::of_one(word(verb))?;
    let span = note.body.tokens.get(verb)?.span.clone();
    Some((
        span,
        right.to_owned(),
        "“One of” and “each of” take the verb of one.",
    ))
}
