//! The words with which a day, a time, a zone or a stretch can begin. Nearly every word of a letter is none of them, and
//! is told here, before it is looked at closely. Decides nothing: whatever may begin something is looked at.

use std::sync::LazyLock;

use super::feast_names::NAMES;
use super::listed::listed;
use super::ordinals::ORDINALS;
use super::zone_names::{ABBREVIATIONS, PLACES};
use crate::text::{Table, Text};

/// Words that are in none of the lists of names and numbers.
const OTHERS: &[&str] = &[
    // Days.
    "day",
    "apres",
    "pasado",
    "depois",
    "aujourd",
    "twenty",
    "thirty",
    "thirtieth",
    // Times of day.
    "noon",
    "midday",
    "midi",
    "mezzogiorno",
    "mediodia",
    "midnight",
    "half",
    "quarter",
    "viertel",
    "kwart",
    "halb",
    "halv",
    // Zones.
    "utc",
    "gmt",
    "z",
    "your",
    "ihrer",
    "deiner",
    "my",
    "our",
    "local",
    "unserer",
    // Stretches; the new year stands at the end of its phrase.
    "weekend",
    "wochenende",
    "wochenmitte",
    "halfte",
    "helft",
    "mitad",
    "meta",
    "metade",
    "quinzaine",
    "quindicina",
    "quincena",
    "quinzena",
    "huitaine",
    "q",
    "fin",
    "fine",
    "fim",
    "year",
    "jahr",
    "jahres",
    "jaar",
    "nuevo",
    "ano",
    "anno",
];

static WORDS: LazyLock<Table<()>> = LazyLock::new(|| {
    let places = PLACES
        .iter()
        .map(|(name, _)| name.split(' ').next().unwrap_or(name));
    let zones = ABBREVIATIONS.iter().map(|(name, ..)| *name).chain(places);
    let feasts = NAMES.iter().flat_map(|(_, names)| *names);
    let feasts = feasts.map(|name| name.split(' ').next().unwrap_or(name));
    let others = OTHERS.iter().chain(ORDINALS).copied().chain(feasts);
    Table::new(listed().chain(zones).chain(others).map(|word| (word, ())))
});

/// Whether anything about time may begin with the token at `at`.
pub(super) fn may_begin(text: &Text<'_>, at: usize) -> bool {
    let token = &text.tokens[at];
    token.is_number
        || WORDS.at(text, at).is_some()
        || text.word(at).ends_with("woche")
        || text.word(at).ends_with("halfte")
        || is_path(text, at)
        || token.is_capital && (at + 1..=at + 3).any(|at| matches!(text.word(at), "time" | "zeit"))
}

/// Whether `/`, `_` or `-` stands right behind, as within `America/New_York`.
fn is_path(text: &Text<'_>, at: usize) -> bool {
    let behind = text.source.as_bytes().get(text.tokens[at].span.end);
    behind.is_some_and(|byte| matches!(byte, b'/' | b'_' | b'-'))
}
