//! The words that speak for what a message was read to mean.

use meanwhile_core::fact::ReadingKind as K;

use super::Evidence;
use super::cue::Cue;
use super::found::Found;
use crate::text::{Hit, Text};

/// At most five, the most telling first.
pub(super) fn evidence(found: &Found<'_>, kind: K) -> Vec<Evidence> {
    let mut telling: Vec<(u8, Evidence)> = Vec::new();
    let mut take = |text: &Text<'_>, hit: &Hit<Cue>, in_text: bool| {
        if let Cue::Means(of, weight) = hit.tag
            && of == kind
        {
            let span = if in_text {
                text.bytes(hit.tokens.clone())
            } else {
                0..0
            };
            telling.push((
                weight,
                Evidence {
                    kind,
                    span,
                    words: text.written(hit.tokens.clone()).to_owned(),
                },
            ));
        }
    };
    found
        .hits
        .iter()
        .for_each(|hit| take(&found.text, hit, true));
    found
        .subject_hits
        .iter()
        .for_each(|hit| take(&found.subject, hit, false));
    telling.sort_by_key(|(weight, evidence)| (std::cmp::Reverse(*weight), evidence.span.start));
    telling
        .into_iter()
        .map(|(_, evidence)| evidence)
        .take(5)
        .collect()
}
