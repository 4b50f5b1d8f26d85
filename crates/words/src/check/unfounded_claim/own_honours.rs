//! Honours that few have, claimed for oneself: patents, great awards, “Analyst of the Year”.

use std::sync::LazyLock;

use super::{NO_CLAIM, claim, sentence};
use crate::check::finding::{Finding, Severity};
use crate::note::Anatomy;
use crate::text::Lexicon;

/// What is claimed.
static OWN_HONOURS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "hold|holding|have|own|filed|registered #|two|three|four|five|six|seven|several|many|multiple patents",
        "hold|own|filed a|the patent",
        "won|received|awarded|earned|got a|an|the nobel|turing|pulitzer|fields|booker|bafta|oscar|emmy|grammy|queen_s|king_s .. award|prize|medal",
        "a|as|the nobel|olympic|pulitzer laureate|winner|medallist|medalist|champion",
        "named|voted|elected|crowned .. of the year|decade",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Words that say of somebody else what follows.
const OTHERS: &[&str] = &[
    "you",
    "he",
    "she",
    "they",
    "who",
    "whose",
    "that",
    "which",
    "founder",
    "colleague",
    "boss",
    "director",
];

/// Honours of one’s own that were not recorded.
pub(super) fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let word = |at: usize| note.body.word(at);
    for hit in OWN_HONOURS.find(&note.body) {
        let Some(sentence) = sentence(note, hit.tokens.start) else {
            continue;
        };
        let mut before = (sentence.tokens.start..hit.tokens.start).map(word).rev();
        let is_own = before.find(|it| *it == "i" || OTHERS.contains(it)) == Some("i");
        let is_open = sentence.is_question
            || (sentence.tokens.start..hit.tokens.end).any(|at| NO_CLAIM.contains(word(at)));
        let recorded = match word(hit.tokens.end - 1) {
            "year" | "decade" => note.recorded().has("named") || note.recorded().has("year"),
            what => note.recorded().has(what) || note.recorded().has(what.trim_end_matches('s')),
        };
        if !is_own || is_open || recorded {
            continue;
        }
        let written = note.body.written(hit.tokens.clone());
        let message = format!("“{written}” stands in nothing you recorded; they can look it up.");
        let better = "Is it so? Record it as an accomplishment, or leave it out.";
        findings.push(claim(note, hit.tokens, Severity::Fix, message, better));
    }
}
