//! Whether a machine wrote a message for an absent person, by its headers and by its words.
//!
//! Where somebody decides something, or asks for a talk, that counts more than that they are away.

use meanwhile_core::fact::ReadingKind as K;

use super::cue::{Cue, SURE};
use super::decide::{ORDER, SAID, is_sure, of};
use super::found::Found;
use super::{Incoming, away};
use crate::text::Hit;

/// How surely a machine wrote it, in percent, where one did.
pub(super) fn automatic(
    weights: &[(K, u32)],
    found: &Found<'_>,
    incoming: &Incoming<'_>,
) -> Option<u8> {
    let flags = incoming.flags;
    if flags.is_report {
        return Some(97);
    }
    let auto = of(weights, K::AutoReply);
    let said_in_subject = found
        .subject_hits
        .iter()
        .any(|hit| hit.tag == Cue::Means(K::AutoReply, SURE));
    // “Automatic reply: …” is put there by a program.
    let begins_subject = found
        .subject_hits
        .iter()
        .any(|hit| hit.tag == Cue::Means(K::AutoReply, SURE) && hit.tokens.start == 0);
    if begins_subject && !flags.is_reply {
        return Some(92);
    }
    if flags.is_auto_reply || (flags.is_null_sender && auto >= SAID) {
        return Some(97);
    }
    // Whoever decides something, or asks for a talk, wrote it by hand and is away besides.
    let is_by_hand = || says_more(weights, found);
    if auto >= SAID && (said_in_subject || away::is_note(found, flags.is_reply)) && !is_by_hand() {
        return Some(92);
    }
    let says_any = ORDER.iter().any(|kind| of(weights, *kind) >= SAID);
    (away::is_unread(found) && !says_any).then_some(92)
}

/// Whether a message that tells of an absence says what no machine says for an absent person.
fn says_more(weights: &[(K, u32)], found: &Found<'_>) -> bool {
    let said = |kind| of(weights, kind) >= SAID;
    let is_asked = |hit: &Hit<Cue>| {
        let end = found.text.sentence(hit.tokens.start).end;
        hit.tag == Cue::Means(K::Scheduling, SURE) && found.text.between(end).contains('?')
    };
    said(K::Rejection)
        || is_sure(found, K::Offer)
        || found.hits.iter().any(is_asked)
        || said(K::Delay) && away::tells_of_decision(found)
}
