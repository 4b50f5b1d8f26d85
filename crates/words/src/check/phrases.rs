//! Checks that are a list of phrases: what each phrase is, what is wrong with it, and what to write instead.
//!
//! Phrases are in the pattern language of [`crate::text::Lexicon`].

use super::finding::{Finding, Severity, Suggestion};
use crate::note::{Anatomy, Place};
use crate::text::{Hit, Lexicon};

/// Phrases with one fault in common.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, one or two sentences.
    pub message: &'static str,
    /// What to write instead.
    pub better: Better,
    /// The phrases.
    pub patterns: &'static [&'static str],
}

/// What to write instead of a phrase.
#[derive(Clone, Copy, Debug)]
pub(super) enum Better {
    /// These words.
    Wording(&'static str),
    /// Whatever answers this question.
    Question(&'static str),
    /// Nothing.
    Remove,
}

impl Better {
    /// The suggestion.
    pub fn suggestion(self) -> Suggestion {
        match self {
            Self::Wording(text) => Suggestion::Wording(text.to_owned()),
            Self::Question(text) => Suggestion::Question(text.to_owned()),
            Self::Remove => Suggestion::Remove,
        }
    }
}

/// Builds the lexicon of a list of groups; the tag is the group's place in the list.
pub(super) fn lexicon(groups: &[Group]) -> Lexicon<usize> {
    let each = groups.iter().enumerate();
    Lexicon::new(each.flat_map(|(at, group)| group.patterns.iter().map(move |it| (at, *it))))
}

/// The places in the middle of a note where a phrase stands; of those that overlap, the longest.
pub(super) fn hits(lexicon: &Lexicon<usize>, note: &Anatomy<'_>) -> Vec<Hit<usize>> {
    let mut found = lexicon.find(&note.body);
    found.retain(|it| note.middle.contains(&it.tokens.start) && it.tokens.end <= note.middle.end);
    found.sort_by_key(|it| (it.tokens.start, std::cmp::Reverse(it.tokens.end)));
    let mut end = 0;
    found.retain(|it| {
        let apart = it.tokens.start >= end;
        end = end.max(it.tokens.end);
        apart
    });
    found
}

/// A finding for a phrase.
pub(super) fn finding(
    check: &'static str,
    group: &Group,
    note: &Anatomy<'_>,
    hit: &Hit<usize>,
) -> Finding {
    Finding {
        check,
        severity: group.severity,
        place: Place::Body,
        span: note.body.bytes(hit.tokens.clone()),
        message: group.message.to_owned(),
        suggestion: group.better.suggestion(),
    }
}
