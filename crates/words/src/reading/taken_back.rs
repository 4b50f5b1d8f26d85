//! Whether an offer is taken back, which is a no although it speaks of an offer.
//!
//! Looks at the words around it alone; what else the message says is weighed by `decide`.

use meanwhile_core::fact::ReadingKind as K;

use super::cue::{Cue, SURE};
use super::found::Found;

/// Whether an offer that was made is taken back, and none is made after it: “the offer will be withdrawn if …” only warns.
pub(super) fn takes_back(found: &Found<'_>) -> bool {
    /// Words that only imagine it, in the languages that are read.
    const IMAGINED: &[&str] = &[
        "if",
        "unless",
        "failing",
        "otherwise",
        "should",
        "wenn",
        "falls",
        "sofern",
        "si",
        "sauf",
        "sinon",
        "se",
        "salvo",
        "als",
        "tenzij",
        "caso",
    ];
    let imagines = |at: usize| IMAGINED.contains(&found.text.word(at));
    let offers_after = |end: usize| {
        let mut hits = found.hits.iter();
        hits.any(|hit| hit.tag == Cue::Means(K::Offer, SURE) && hit.tokens.start >= end)
    };
    let mut taken = found.hits.iter().filter(|hit| hit.tag == Cue::Retracts);
    taken.any(|hit| {
        let mut sentence = found.text.sentence(hit.tokens.start);
        !offers_after(hit.tokens.end) && !sentence.any(imagines)
    })
}
