//! Whether one who hears from them late is told that they are still thought of, which is more than a wait.
//!
//! Looks at what tells of a wait alone; whether a no stands beside it, `decide` asks as well.

use std::ops::Range;

use meanwhile_core::fact::ReadingKind as K;

use super::cue::{Cue, STRONG};
use super::decide::{HINTED, is_sure, of};
use super::found::Found;

/// Whether all that sounds like a wait only soothes one who is still among those they may take: “sorry for the silence,
/// you are very much in the running”.
pub(super) fn is_still_in(weights: &[(K, u32)], found: &Found<'_>) -> bool {
    let soothes = |tokens: &Range<usize>| {
        let mut hits = found.hits.iter();
        hits.any(|hit| {
            matches!(hit.tag, Cue::Soothes | Cue::StillIn)
                && hit.tokens.start < tokens.end
                && tokens.start < hit.tokens.end
        })
    };
    let mut waits = found
        .hits
        .iter()
        .filter(|hit| matches!(hit.tag, Cue::Means(K::Delay, weight) if weight > STRONG));
    found.first(Cue::StillIn).is_some()
        && (found.first(Cue::Soothes).is_some() || is_sure(found, K::Encouraging))
        && of(weights, K::Rejection) < HINTED
        && waits.all(|hit| soothes(&hit.tokens))
}
