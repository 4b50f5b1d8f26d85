//! Words that lack nothing but their capital: “monday”, “german”.

use meanwhile_core::writing::Spelling;

use crate::dictionary;

/// Days, months and languages, which are like other words but for their capital.
const CAPITALS: &str = "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays \
    sundays january february april june july august september october november december english german french spanish italian \
    portuguese dutch polish turkish arabic russian chinese japanese hindi welsh irish scottish british american european";

/// Letters of a word that may be an abbreviation. *Assumption.*
const SHORT: usize = 3;

/// The word with its capital, where that is all it lacks; `close` are the words that lie near it.
pub fn capital(written: &str, close: &[String], spelling: Spelling) -> Option<String> {
    let lower = written.to_lowercase();
    let is_other = close.is_empty() && written == lower && written.chars().count() > SHORT;
    let mut chars = lower.chars();
    let capital: String = chars.next()?.to_uppercase().chain(chars).collect();
    let is_named = CAPITALS.split_whitespace().any(|it| it == lower);
    ((is_named || is_other) && dictionary::knows(&capital, spelling)).then_some(capital)
}
