//! Imperatives: a base form at the head of a sentence or a clause, where nothing else can be its subject.
//!
//! Must not take nouns for verbs: “Work is fine” and “Call was good” ask for nothing.

use std::ops::Range;

use super::verbs::{Base, TO_PEOPLE, base_form};
use super::{SUBJECTS, goes_on};
use crate::text::{Gap, Text};

/// Words that may stand between the head of a clause and its verb.
const LEADERS: &[&str] = &[
    "again",
    "alas",
    "also",
    "alternatively",
    "always",
    "and",
    "anyway",
    "basically",
    "best",
    "better",
    "but",
    "cheers",
    "finally",
    "fine",
    "first",
    "fyi",
    "great",
    "hello",
    "hey",
    "hi",
    "instead",
    "just",
    "kindly",
    "lastly",
    "maybe",
    "meanwhile",
    "never",
    "next",
    "no",
    "now",
    "ok",
    "okay",
    "only",
    "or",
    "otherwise",
    "perfect",
    "perhaps",
    "please",
    "pls",
    "ps",
    "quick",
    "quickly",
    "right",
    "second",
    "secondly",
    "simply",
    "so",
    "sorry",
    "sure",
    "thanks",
    "then",
    "therefore",
    "third",
    "thus",
    "today",
    "tomorrow",
    "well",
    "yeah",
    "yep",
    "yes",
];

/// Words with which a clause begins that the imperative may follow: “if you have time, call me”.
const SUBORDINATORS: &[&str] = &[
    "after", "also", "although", "as", "assuming", "at", "because", "before", "by", "during",
    "for", "from", "given", "however", "if", "in", "on", "once", "or", "should", "since", "though",
    "to", "unless", "until", "upon", "when", "whenever", "where", "while", "with", "without",
];

/// Words that make the verb before them a noun: “Call was good”.
const FINITE: &[&str] = &[
    "am", "are", "aren", "can", "cannot", "could", "did", "didn", "does", "doesn", "had", "has",
    "have", "is", "isn", "may", "might", "must", "shall", "should", "was", "wasn", "went", "were",
    "weren", "will", "won", "would",
];

/// Words that a verb's object or a particle begins with.
const OBJECTS: &[&str] = &[
    "a",
    "again",
    "all",
    "along",
    "an",
    "and",
    "any",
    "anyway",
    "as",
    "asap",
    "back",
    "both",
    "directly",
    "down",
    "each",
    "either",
    "every",
    "everyone",
    "her",
    "here",
    "him",
    "his",
    "how",
    "if",
    "immediately",
    "in",
    "it",
    "its",
    "me",
    "my",
    "now",
    "off",
    "one",
    "only",
    "or",
    "our",
    "out",
    "over",
    "some",
    "someone",
    "that",
    "the",
    "their",
    "them",
    "these",
    "this",
    "those",
    "through",
    "today",
    "tomorrow",
    "up",
    "us",
    "what",
    "when",
    "where",
    "whether",
    "which",
    "who",
    "your",
    "yourself",
];

/// Words that only an object of a verb can be.
const PERSONS: &[&str] = &["her", "him", "it", "me", "them", "us"];

/// The tokens of the sentence at which an imperative may stand, in order.
pub(super) fn find<'t>(
    text: &'t Text<'_>,
    sentence: &Range<usize>,
) -> impl Iterator<Item = usize> + use<'t> {
    let start = sentence.start;
    let is_subordinate = SUBORDINATORS.contains(&text.word(start));
    sentence.clone().filter_map(move |head| {
        let token = &text.tokens[head];
        let before = text.between(head);
        if head == start {
            return at_head(text, head);
        }
        // “Artist - Wake Me Up” names something.
        let is_title =
            token.is_capital && goes_on(text, head + 1) && text.tokens[head + 1].is_capital;
        let parts = before.contains([',', ':', '-', '–', '—', '(', '\n'])
            && before.ends_with(|c: char| c.is_whitespace() || c == '(' || c == '-' || c == '—');
        if token.gap == Gap::Comma && !is_title && parts {
            // “Chris, send …”, “if you have time, call …”; a colon or a dash begins anew.
            let is_called =
                head - start <= 3 && !(start..head).any(|at| SUBJECTS.contains(&text.word(at)));
            let is_free =
                is_called || is_subordinate || before.contains([':', '-', '–', '—', '(', '\n']);
            return at_head(text, head).filter(|verb| is_free || has_object(text, *verb));
        }
        let links = matches!(text.word(head), "but" | "so" | "then" | "otherwise");
        links
            .then(|| at_head(text, head))
            .flatten()
            .filter(|verb| has_object(text, *verb))
    })
}

/// The verb of the imperative that begins at `head`.
fn at_head(text: &Text<'_>, head: usize) -> Option<usize> {
    let at = behind_leaders(text, head);
    is_imperative(text, at).then_some(at)
}

/// The token behind those with which a clause may be led in.
pub(super) fn behind_leaders(text: &Text<'_>, head: usize) -> usize {
    let mut at = head;
    let is_leader = |at: usize| LEADERS.contains(&text.word(at)) || text.tokens[at].is_number;
    while goes_on(text, at + 1) && is_leader(at) {
        at += 1;
    }
    at
}

/// Whether what follows the verb is plainly its object: in the middle of a sentence nothing else tells it from a list.
fn has_object(text: &Text<'_>, verb: usize) -> bool {
    let next = text.word(verb + 1);
    goes_on(text, verb + 1)
        && (OBJECTS.contains(&next) && !matches!(next, "and" | "or" | "as")
            || text.tokens[verb + 1].is_capital)
}

fn is_imperative(text: &Text<'_>, at: usize) -> bool {
    let word = text.word(at);
    let next = if goes_on(text, at + 1) {
        text.word(at + 1)
    } else {
        ""
    };
    // “Go-to”, “follow-up”.
    let is_compound = text
        .tokens
        .get(at + 1)
        .is_some_and(|token| token.gap == Gap::Hyphen && next.len() > 1);
    if FINITE.contains(&next) || is_compound {
        return false;
    }
    match word {
        "look" if next == "forward" => false,
        // “Be careful”, but not “be it” or “be that as it may”.
        "be" => !matches!(next, "" | "it" | "that"),
        "do" => base_form(next).is_some() || next == "not" || PERSONS.contains(&next),
        "don" | "dont" => next == "t" || base_form(next).is_some(),
        "have" => PERSONS.contains(&next) || matches!(next, "your" | "someone" | "everyone"),
        _ => match base_form(word) {
            None => false,
            Some(Base::Verb) => is_object_of_verb(text, at, next),
            Some(Base::NounToo) => is_object_of_noun(text, at, next),
        },
    }
}

/// What may follow a word that is hardly ever a noun: nearly everything.
fn is_object_of_verb(text: &Text<'_>, at: usize, next: &str) -> bool {
    let is_owner = next == "s" && text.tokens[at + 1].gap == Gap::Hyphen;
    // “Send” alone is a button.
    !(next.is_empty() || next == "of" || is_owner)
}

/// What has to follow a word that may be a noun.
fn is_object_of_noun(text: &Text<'_>, at: usize, next: &str) -> bool {
    if text
        .tokens
        .get(at + 1)
        .is_none_or(|token| token.gap > Gap::Space)
    {
        return false;
    }
    if OBJECTS.contains(&next) {
        return true;
    }
    let is_name = text.tokens[at + 1].is_capital && !text.tokens[at + 1].is_number;
    if TO_PEOPLE.contains(&text.word(at)) && is_name {
        let then = text.tokens.get(at + 2);
        return then.is_none_or(|token| !token.is_capital || token.gap >= Gap::Comma);
    }
    false
}
