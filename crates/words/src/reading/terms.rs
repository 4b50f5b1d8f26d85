//! Whether a message names terms: what is told only to the one whom they take.
//!
//! Only counts; what follows from it beside a no, `decide` says.

use meanwhile_core::fact::ReadingKind as K;

use super::cue::{Cue, TERMS};
use super::found::Found;

/// Whether a phrase names them, be they only imagined, or imagines an offer where no phrase says a no: “if we had two
/// posts, we would offer you one” stands in many a no.
pub(super) fn has_terms(found: &Found<'_>) -> bool {
    found.first(Cue::SupposedTerms).is_some()
        || found.is_second && found.first(Cue::SupposedOffer).is_some()
        || names_terms(found, 1)
}

/// Whether `least` phrases or more, none of them over another, name what only the one they take is told.
pub(super) fn names_terms(found: &Found<'_>, least: usize) -> bool {
    let mut end = 0;
    let hits = found.hits.iter();
    let apart = hits.filter(|hit| {
        let is_term = hit.tag == Cue::Means(K::Offer, TERMS) && hit.tokens.start >= end;
        if is_term {
            end = hit.tokens.end;
        }
        is_term
    });
    apart.count() >= least
}
