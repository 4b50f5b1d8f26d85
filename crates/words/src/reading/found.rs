//! The phrases of a message that count, and what its sentences are like where no phrase told.

use std::borrow::Cow;
use std::ops::Range;

use meanwhile_core::fact::ReadingKind as K;

use super::cue::{Cue, SHORT, SURE, TERMS};
use super::learnt;
use super::matter::is_about_work;
use super::negation::{is_denied, is_open_yet};
use super::phrases::LEXICON;
use super::signature_links::left_out;
use crate::text::{Gap, Hit, Text};

/// Tokens after “if” within which a phrase counts as only imagined. *Assumption.*
const SUPPOSED_TOKENS: usize = 22;
/// The phrases of subject and text, those that do not count taken out.
pub(super) struct Found<'a> {
    pub text: Cow<'a, Text<'a>>,
    pub hits: Vec<Hit<Cue>>,
    pub subject: Cow<'a, Text<'a>>,
    pub subject_hits: Vec<Hit<Cue>>,
    /// Whether what its sentences are like is among the hits.
    pub is_second: bool,
    /// Whether a phrase, be it ever so weak, spoke for a no before that.
    pub hints_no: bool,
    /// Whether it names a moment that is still ahead.
    pub names_moment: bool,
}

impl<'a> Found<'a> {
    pub fn new(subject: &'a str, text: &'a str) -> Self {
        let (subject, text) = (Text::new(subject), Text::new(text));
        Self::within(Cow::Owned(subject), Cow::Owned(text))
    }

    /// The same in texts that may be cut into tokens already.
    pub fn within(subject: Cow<'a, Text<'a>>, text: Cow<'a, Text<'a>>) -> Self {
        let hits = counting(&text, LEXICON.find(&text));
        let subject_hits = counting(&subject, LEXICON.find(&subject));
        Self {
            text,
            hits,
            subject,
            subject_hits,
            is_second: false,
            hints_no: false,
            names_moment: false,
        }
    }

    /// Adds what its sentences are like where no phrase told and the message is about work, and says whether that was
    /// anything.
    pub fn ask_again(&mut self) -> bool {
        let mut learnt = learnt::hits(&self.text);
        if !is_about_work(&self.subject, &self.text) {
            learnt.retain(
                |hit| !matches!(hit.tag, Cue::Means(K::Scheduling, weight) if weight < SURE),
            );
        }
        learnt.retain(|hit| {
            !matches!(hit.tag, Cue::Means(K::Rejection, weight) if weight < SURE)
                || !self.is_receipt(&hit.tokens)
        });
        if learnt.is_empty() {
            return false;
        }
        let is_hint = |hit: &Hit<Cue>| matches!(hit.tag, Cue::Means(K::Rejection, _));
        self.hints_no = self.hits.iter().any(is_hint);
        let mut hits = std::mem::take(&mut self.hits);
        hits.extend(learnt);
        hits.sort_by_key(|hit| hit.tokens.start);
        self.hits = counting(&self.text, hits);
        self.is_second = true;
        true
    }

    /// Whether a short sentence begins by saying that something was received, and nothing turns it.
    fn is_receipt(&self, sentence: &Range<usize>) -> bool {
        /// *Assumption:* “we have received your application for the post of Clerk in our Leeds office”.
        const TOKENS_MOST: usize = 14;
        let begins = |hit: &Hit<Cue>| {
            hit.tag == Cue::Means(K::Acknowledgement, SURE)
                && (sentence.start..sentence.start + 3).contains(&hit.tokens.start)
        };
        sentence.len() <= TOKENS_MOST
            && self.hits.iter().any(begins)
            && self.text.tokens[sentence.start + 1..sentence.end]
                .iter()
                .all(|token| token.gap < Gap::Comma)
    }

    /// The first place of a cue in the text.
    pub fn first(&self, cue: Cue) -> Option<&Hit<Cue>> {
        self.hits.iter().find(|hit| hit.tag == cue)
    }
}

fn counting(text: &Text<'_>, hits: Vec<Hit<Cue>>) -> Vec<Hit<Cue>> {
    let overlaps = |a: &Range<usize>, b: &Range<usize>| a.start < b.end && b.start < a.end;
    let supposed: Vec<usize> = hits
        .iter()
        .filter(|hit| hit.tag == Cue::Supposed && !is_until_then(text, hit))
        .map(|hit| hit.tokens.start)
        .collect();
    let is_supposed = |kind: K, tokens: &Range<usize>| {
        supposed.iter().any(|&start| {
            // “We would have loved to offer you the post” is a no that begins so.
            start + usize::from(kind == K::Rejection) <= tokens.start
                && tokens.start - start <= SUPPOSED_TOKENS
                && (start + 1..=tokens.start).all(|i| text.tokens[i].gap < Gap::Sentence)
                && !(start + 1..=tokens.start).any(|i| turns(text, i))
        })
    };
    let counts = |hit: &Hit<Cue>| {
        let Cue::Means(kind, _) = hit.tag else {
            return Some(hit.clone());
        };
        let is_no_sign = hits
            .iter()
            .any(|other| other.tag == Cue::Not(kind) && overlaps(&other.tokens, &hit.tokens))
            || is_denied(text, kind, &hit.tokens)
            || goes_on_behind_no(text, hit)
            || kind == K::Rejection && is_open_yet(text, &hit.tokens);
        if is_no_sign {
            return None;
        }
        let stands = matches!(
            kind,
            K::Acknowledgement | K::AutoReply | K::RecruiterOutreach | K::InformationRequest
        ) || !is_supposed(kind, &hit.tokens);
        let tag = match hit.tag {
            tag if stands => tag,
            Cue::Means(K::Offer, TERMS) => Cue::SupposedTerms,
            Cue::Means(K::Offer, SURE) => Cue::SupposedOffer,
            _ => return None,
        };
        let tokens = hit.tokens.clone();
        Some(Hit { tag, tokens })
    };
    left_out(text, hits.iter().filter_map(counts).collect())
}

/// Whether “until” is followed by “then”, which imagines nothing: “until then nobody can decide”.
fn is_until_then(text: &Text<'_>, hit: &Hit<Cue>) -> bool {
    text.word(hit.tokens.end) == "then"
}

/// Whether a short no is the “no” of a noun: “the director said no decision had been made”.
fn goes_on_behind_no(text: &Text<'_>, hit: &Hit<Cue>) -> bool {
    /// Words that can follow a no of its own.
    const ENDS: &[&str] = &[
        "afraid",
        "again",
        "and",
        "because",
        "but",
        "for",
        "i",
        "in",
        "mate",
        "on",
        "so",
        "sorry",
        "then",
        "this",
        "to",
        "unfortunately",
        "we",
    ];
    let end = hit.tokens.end;
    matches!(hit.tag, Cue::Means(K::Rejection, SHORT))
        && text.word(end - 1) == "no"
        && text.tokens.get(end).is_some_and(|it| it.gap < Gap::Comma)
        // “No.” is taken for the short form of “number”.
        && !text.between(end).contains('.')
        && !ENDS.contains(&text.word(end))
}

/// Whether “…, but” begins what is no longer imagined: “we'd have loved to have you, but the numbers didn't work out”. So
/// does a question behind a dash: “I'm away until Friday – could we speak on Monday?”
fn turns(text: &Text<'_>, at: usize) -> bool {
    let asks = matches!(text.word(at), "can" | "could" | "shall" | "would");
    if asks && text.tokens[at].gap == Gap::Comma {
        return text.between(at).contains(['-', '–', '—']);
    }
    text.tokens[at].gap == Gap::Comma
        && matches!(
            text.word(at),
            "but" | "aber" | "mais" | "pero" | "ma" | "mas" | "maar"
        )
        && !matches!(
            text.word(at + 1),
            "if" | "wenn" | "falls" | "si" | "se" | "als" | "should" | "in" | "unless"
        )
}
