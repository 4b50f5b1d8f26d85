//! What stands around the name of a zone, and tells whether it is one. Must not know the names.

use super::lexicon::weekday;
use crate::text::{Gap, Text};

/// The countries that programs name behind “Eastern Time”: “- US & Canada”, “(US and Canada)”.
pub(super) fn countries(text: &Text<'_>, at: usize) -> usize {
    match (text.word(at), text.word(at + 1), text.word(at + 2)) {
        ("us", "canada", _) => 2,
        ("us", "and", "canada") => 3,
        _ => 0,
    }
}

/// Whether a time of day, or a day, stands right before a token, or a word such as “all times in”.
pub(super) fn stands_behind_clock(text: &Text<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    text.tokens[before].is_number
        || weekday(text.word(before)).is_some()
        || matches!(
            text.word(before),
            "am" | "pm"
                | "m"
                | "h"
                | "uhr"
                | "clock"
                | "noon"
                | "midday"
                | "midnight"
                | "hrs"
                | "hours"
        )
        || text.word(before) == "in" && matches!(text.word(at + 2), "zone" | "")
        || matches!(text.word(before), "are" | "in")
            && matches!(text.word(before.wrapping_sub(1)), "times" | "are")
}

/// Whether `words` tokens stand right behind a time and nothing of their sentence behind them: “11:00 London”, “5pm UK”.
pub(super) fn is_last_behind_clock(text: &Text<'_>, at: usize, words: usize) -> bool {
    let is_behind = at > 0
        && text.tokens[at].gap <= Gap::Space
        && (matches!(text.word(at - 1), "am" | "pm" | "m" | "h" | "uhr")
            || at > 1 && text.tokens[at - 1].is_number && text.between(at - 1) == ":");
    let behind = text.between(at + words).trim_start_matches(' ');
    is_behind
        && (at + words >= text.tokens.len()
            || behind.starts_with(['/', '|', ',', ')', '.', ';', '\n', '\r']))
}

/// Whether `words` tokens stand in brackets of their own right behind a time.
pub(super) fn is_bracketed_behind_clock(text: &Text<'_>, at: usize, words: usize) -> bool {
    let opens = at > 0 && text.between(at).trim() == "(";
    let closes = text.between(at + words).trim_start().starts_with(')');
    opens
        && closes
        && (text.tokens[at - 1].is_number || matches!(text.word(at - 1), "am" | "pm" | "m"))
}
