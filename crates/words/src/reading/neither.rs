//! What a message means where it is neither a no nor an offer nor a stranger's role.
//!
//! What stands before many a no is left open where too much of a no, or of an offer, is beside it.

use meanwhile_core::fact::ReadingKind as K;

use super::Incoming;
use super::cue::{Cue, HINT};
use super::decide::{HINTED, ORDER, SAID, leads_to_no, of, percent};
use super::found::Found;
use super::still_in::is_still_in;
use super::terms::names_terms;
use super::tongue::is_english;

/// What is told, or that it is open.
pub(super) fn doubted(weights: &[(K, u32)], found: &Found<'_>, incoming: &Incoming<'_>) -> (K, u8) {
    let (rejection, asks) = (of(weights, K::Rejection), incoming.text.contains('?'));
    match undecided(weights, found) {
        // What is only like an invitation names a time, or asks for one, where examples are few.
        (K::Scheduling, _)
            if found.is_second && !found.names_moment && !asks && !is_english(&found.text) =>
        {
            (K::Other, 45)
        }
        // A no in words that are not sure stays a doubt where nothing is asked.
        (K::Scheduling, _) if rejection >= SAID && !asks => (K::Other, 45),
        // No wait, and more than praise.
        (kind, _) if leads_to_no(kind) && names_terms(found, 2) => (K::Other, 45),
        told => told,
    }
}

/// What is told where neither a no nor an offer nor a stranger's role is.
fn undecided(weights: &[(K, u32)], found: &Found<'_>) -> (K, u8) {
    let rest = || {
        ORDER[2..]
            .iter()
            .filter(|kind| **kind != K::RecruiterOutreach)
    };
    let said: Vec<K> = rest()
        .copied()
        .filter(|kind| of(weights, *kind) >= SAID)
        .collect();
    let kind = first_said(&said, weights);
    if kind.is_none_or(leads_to_no) && is_still_in(weights, found) {
        return (K::Encouraging, percent(SAID));
    }
    if kind.is_some_and(|kind| is_doubtful(kind, weights, found)) {
        return (K::Other, 45);
    }
    if let Some(kind) = kind {
        let rivals = u8::try_from(said.len().saturating_sub(1)).unwrap_or(3);
        return (
            kind,
            percent(of(weights, kind)).saturating_sub(4 * rivals.min(3)),
        );
    }
    match rest()
        .copied()
        .map(|kind| (kind, of(weights, kind)))
        .max_by_key(|(kind, weight)| (*weight, std::cmp::Reverse(*kind)))
    {
        Some((kind, weight)) if weight >= HINTED => (kind, 60),
        _ => (
            K::Other,
            if weights.iter().all(|(_, weight)| *weight < 20) {
                80
            } else {
                50
            },
        ),
    }
}

/// Of several meanings that are said, the one that matters; thanks for applying gives way to what is asked.
fn first_said(said: &[K], weights: &[(K, u32)]) -> Option<K> {
    let first = *said.first()?;
    let acknowledged = of(weights, K::Acknowledgement);
    if first != K::Acknowledgement
        && said.contains(&K::Acknowledgement)
        && of(weights, first) < SAID + 20
        && acknowledged >= 2 * SAID
    {
        return Some(K::Acknowledgement);
    }
    Some(first)
}

/// Whether what would be good news, or no news, stands beside too much of a no to be taken for it: praise comes before
/// many a no, and a rejection taken for anything kinder is worse than none.
fn is_doubtful(kind: K, weights: &[(K, u32)], found: &Found<'_>) -> bool {
    let (rejection, delay) = (of(weights, K::Rejection), of(weights, K::Delay));
    match kind {
        K::Encouraging => {
            // One sentence that is a little like a no does not outweigh two that praise.
            let is_praised = found.is_second && of(weights, K::Encouraging) >= SAID + 50;
            let hints = if is_praised { 3 } else { 2 };
            rejection >= hints * u32::from(HINT) || found.first(Cue::Doubts).is_some()
        }
        K::Acknowledgement => rejection >= HINTED,
        // Who says at length that it takes longer may regret it.
        K::Delay => rejection >= HINTED && delay < 2 * SAID,
        _ => false,
    }
}
