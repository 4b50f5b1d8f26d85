//! Days of a month as ordinal numbers: “the twelfth”, “the 12th”. Must not read what only counts: “the 12th floor”.

use crate::text::{Gap, Text};

/// The ordinal numbers, in order.
pub(super) const ORDINALS: &[&str] = &[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

/// The day of a month that is written as a word at `at`, and where it ends: “twelfth”, “twenty-first”.
pub(super) fn ordinal_word(text: &Text<'_>, at: usize) -> Option<(i8, usize)> {
    let place = |word: &str| {
        let found = ORDINALS.iter().position(|ordinal| *ordinal == word)?;
        i8::try_from(found + 1).ok()
    };
    // Every word of every message comes by here.
    let word = text.word(at);
    if !matches!(word, "twenty" | "thirty") && !word.ends_with(['h', 't', 'd']) {
        return None;
    }
    let ten = match word {
        "twenty" => 20,
        "thirty" => 30,
        "thirtieth" => return Some((30, at + 1)),
        word => return place(word).map(|day| (day, at + 1)),
    };
    let one = place(text.word(at + 1)).filter(|one| *one < 10)?;
    Some((ten + one, at + 2)).filter(|(day, _)| *day <= 31)
}

/// Whether what stands at `at`, behind “the 12th”, speaks of a day: “the 12th works”, “the 12th at 11”, but not “the
/// 12th floor”.
pub(super) fn stands_for_day(text: &Text<'_>, at: usize) -> bool {
    let ends = text
        .tokens
        .get(at)
        .is_none_or(|token| token.gap >= Gap::Sentence);
    ends || matches!(
        text.word(at),
        "works"
            | "work"
            | "is"
            | "would"
            | "suits"
            | "sounds"
            | "looks"
            | "at"
            | "or"
            | "then"
            | "please"
            | "instead"
            | "between"
            | "from"
            | "doesn"
            | "isn"
            | "it"
    )
}
