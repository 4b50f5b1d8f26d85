//! What is only like a no: a line that regrets something, and a letter that says nothing else, in words that no list
//! foresees.
//!
//! Must not be asked before phrases were.

use meanwhile_core::fact::ReadingKind as K;

use super::cue::Cue;
use super::decide::{HINTED, of};
use super::found::Found;
use super::matter::is_about_work;
use super::tongue::is_english;

/// Weight from which a line that is like a no makes one. *Assumption:* of such sentences 0.85 are, and it regrets.
const LIKE_NO: u32 = 75;
/// Words with which people are sorry, in the languages that are read.
const REGRETS: &[&str] = &[
    "sorry",
    "sry",
    "afraid",
    "unfortunately",
    "unfortunatly",
    "sadly",
    "regrettably",
    "leider",
    "leid",
    "malheureusement",
    "desole",
    "desolee",
    "siento",
    "sentimos",
    "lamento",
    "lamentablemente",
    "desgraciadamente",
    "spiace",
    "dispiace",
    "purtroppo",
    "peccato",
    "infelizmente",
    "desculpe",
    "desculpa",
    "pena",
    "helaas",
    "jammer",
    "spijt",
];
/// Words up to which a message is a line. *Assumption.*
const LINE_TOKENS: usize = 24;

/// Whether something speaks for a no beside what its sentences are like. In English that is enough; for each of the other
/// languages there are a sixth as many examples, and of eight noes that were told by them alone, in 150 mails that nobody
/// had seen, four were none.
pub(super) fn is_backed(weights: &[(K, u32)], found: &Found<'_>) -> bool {
    !found.is_second
        || is_english(&found.text)
        || of(weights, K::Rejection) >= 2 * LIKE_NO && found.hints_no && regrets(found)
}

fn regrets(found: &Found<'_>) -> bool {
    (0..found.text.tokens.len()).any(|at| REGRETS.contains(&found.text.word(at)))
}

/// Whether a line regrets something, is much like a no, and is like nothing else.
pub(super) fn is_regretted(weights: &[(K, u32)], found: &Found<'_>) -> bool {
    let is_line = found.is_second && found.text.tokens.len() <= LINE_TOKENS;
    let mut others = weights.iter().filter(|(kind, _)| *kind != K::Rejection);
    is_line
        && of(weights, K::Rejection) >= LIKE_NO
        && others.all(|(_, weight)| *weight < HINTED)
        && regrets(found)
}

/// Whether more than one sentence of a message about work is much like a no, and nothing in it says or is like another thing but
/// praise and thanks, which lead up to a no.
pub(super) fn is_much_like_no(weights: &[(K, u32)], found: &Found<'_>) -> bool {
    let rejection = of(weights, K::Rejection);
    found.is_second
        && found.first(Cue::Withdrew).is_none()
        && rejection >= 2 * LIKE_NO
        && rejection > of(weights, K::Encouraging)
        && is_backed(weights, found)
        && weights
            .iter()
            .filter(|(kind, _)| !matches!(kind, K::Rejection | K::Encouraging | K::Acknowledgement))
            .all(|(_, weight)| *weight < HINTED)
        && is_about_work(&found.subject, &found.text)
}
