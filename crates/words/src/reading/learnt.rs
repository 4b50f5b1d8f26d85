//! The second opinion: what sentences are like that no phrase knows, by the classifier of [`crate::learnt`].
//!
//! It is asked only where phrases do not tell, and never makes a message sure.

use meanwhile_core::fact::ReadingKind as K;

use super::cue::{Cue, SURE};
use crate::learnt::REPLIES;
use crate::text::{Hit, Text};

/// What a sentence weighs for its likeliest meaning by the classifier's levels: 0.7, 0.85 and 0.95 of such sentences
/// were of that meaning, among examples that are harder than most mail.
const WEIGHTS: [u8; 4] = [0, 45, 75, SURE];
/// Tokens below which a sentence says too little.
const TOKENS_MIN: usize = 3;
/// Sentences that are looked at; what matters in a letter stands at its beginning.
const SENTENCES_MAX: usize = 40;
/// The most that a reading can be sure of by this, in percent. *Assumption.*
pub(super) const CONFIDENCE_MAX: u8 = 75;

/// What the sentences of a text mean, as far as it is likely.
pub(super) fn hits(text: &Text<'_>) -> Vec<Hit<Cue>> {
    let kinds: Vec<Option<K>> = REPLIES.labels().into_iter().map(kind).collect();
    let mut hits = Vec::new();
    let mut start = 0;
    for _ in 0..SENTENCES_MAX {
        if start >= text.tokens.len() {
            break;
        }
        let tokens = text.sentence(start);
        start = tokens.end;
        if tokens.len() < TOKENS_MIN {
            continue;
        }
        let scores = REPLIES.scores(text, tokens.clone());
        let best = (0..scores.len()).max_by(|one, two| scores[*one].total_cmp(&scores[*two]));
        let Some(best) = best else { continue };
        let weight = WEIGHTS[REPLIES.level(best, scores[best]).min(WEIGHTS.len() - 1)];
        if let Some(kind) = kinds[best].filter(|_| weight > 0) {
            hits.push(Hit {
                tag: Cue::Means(kind, weight),
                tokens,
            });
        }
    }
    hits
}

/// The kind that a label of the classifier names.
fn kind(label: &str) -> Option<K> {
    Some(match label {
        "acknowledgement" => K::Acknowledgement,
        "assessment" => K::Assessment,
        "auto_reply" => K::AutoReply,
        "delay" => K::Delay,
        "encouraging" => K::Encouraging,
        "information_request" => K::InformationRequest,
        "offer" => K::Offer,
        "recruiter_outreach" => K::RecruiterOutreach,
        "rejection" => K::Rejection,
        "scheduling" => K::Scheduling,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_is_a_kind() {
        for label in REPLIES.labels() {
            assert!(kind(label).is_some(), "{label}");
        }
    }
}
