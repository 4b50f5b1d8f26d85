//! Phrases as data: a small pattern language over words, matched without backtracking over sentences.
//!
//! A pattern is words separated by spaces: `a|b` either word, `a?` may be missing, `word*` any word that
//! starts so, `#` a number, `..` up to four further words, `....` up to nine, `a|at_once` two words among others.
//! `{name}` is any word of a class that comes with the patterns. A pattern never reaches past the end of a sentence. Its first word must be fixed (no gap,
//! no `?`).

use std::ops::Range;
use std::sync::Arc;

use super::pattern::{Classes, compile, variants};
use super::shelf::Shelf;
use super::sound::fault;
use super::{Gap, Text, Token, beginning, hash};

/// The hashes of words, in order.
pub(super) type Words = Arc<[u64]>;

/// A set of patterns, each with a tag.
#[derive(Debug)]
pub struct Lexicon<T> {
    patterns: Vec<(T, Vec<Element>)>,
    /// What can stand second, pattern by pattern and side by side: most patterns are told by it to be none, before
    /// anything of them is looked at.
    seconds: Vec<Second>,
    /// Patterns by the hash of their first word.
    whole: Shelf,
    /// Patterns whose first word ends in `*`, by the hash of its first letters.
    prefix: Shelf,
    /// Patterns that begin with a number.
    number: Vec<u32>,
}

/// A pattern found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<T> {
    /// The pattern's tag.
    pub tag: T,
    /// The tokens it covers.
    pub tokens: Range<usize>,
}

/// What is known of a pattern at its second word.
#[derive(Clone, Copy, Debug)]
struct Second {
    /// As in [`Alternatives::places`], of all that can stand there.
    places: [u64; 4],
    /// Whoever finds the first word by its hash has found it: no beginning of a word is among its forms.
    first_is_known: bool,
}

impl Second {
    fn of(elements: &[Element]) -> Self {
        let first_is_known = match elements.first() {
            Some(Element::Word(first)) => !first.any.iter().any(|it| matches!(it, Form::Prefix(_))),
            _ => false,
        };
        let mut places = [0; 4];
        for element in elements.iter().skip(1) {
            let Element::Word(words) = element else {
                break;
            };
            for (all, these) in places.iter_mut().zip(words.places) {
                *all |= these;
            }
            if !words.optional {
                return Self {
                    places,
                    first_is_known,
                };
            }
        }
        // A gap comes next, or the pattern may end here: anything can follow.
        Self {
            places: [u64::MAX; 4],
            first_is_known,
        }
    }

    /// Whether the pattern can go on with a token whose hash has this [`place`], or where there is none.
    fn may_be(&self, next: Option<(usize, u64)>) -> bool {
        next.is_none_or(|(word, bit)| self.places[word] & bit != 0)
    }
}

#[derive(Debug)]
pub(super) enum Element {
    Word(Alternatives),
    Gap(usize),
}

/// Words of which one must stand there, or may.
#[derive(Debug)]
pub(super) struct Alternatives {
    any: Vec<Form>,
    optional: bool,
    /// A bit for each place that the hash of one of them has: most words of a text are told by it to be none of them.
    places: [u64; 4],
}

impl Alternatives {
    pub(super) fn new(any: Vec<Form>, optional: bool) -> Self {
        let mut places = [0; 4];
        for form in &any {
            let hashes: Vec<u64> = match form {
                Form::Whole(hash) => vec![*hash],
                Form::Class(words) => words.to_vec(),
                // These are not told by the hash of the whole word.
                Form::Prefix(_) | Form::Number => {
                    places = [u64::MAX; 4];
                    break;
                }
            };
            for (word, bit) in hashes.into_iter().map(place) {
                places[word] |= bit;
            }
        }
        Self {
            any,
            optional,
            places,
        }
    }

    fn fit(&self, text: &Text<'_>, at: usize) -> bool {
        let (word, bit) = place(text.tokens[at].hash);
        self.places[word] & bit != 0 && self.any.iter().any(|form| form.fits(text, at))
    }
}

/// The word of [`Alternatives::places`] and the bit in it.
fn place(hash: u64) -> (usize, u64) {
    ((hash >> 6) as usize & 3, 1 << (hash & 63))
}

#[derive(Debug)]
pub(super) enum Form {
    /// A word by its hash: of 64 bits, two words of a language that share one are not to be expected.
    Whole(u64),
    Prefix(String),
    Number,
    /// The words of a class, kept once for all patterns that name it.
    Class(Words),
}

impl Form {
    fn fits(&self, text: &Text<'_>, at: usize) -> bool {
        match self {
            Self::Whole(hash) => text.tokens[at].hash == *hash,
            Self::Prefix(prefix) => text.word(at).starts_with(prefix.as_str()),
            Self::Number => text.tokens[at].is_number,
            Self::Class(words) => words.binary_search(&text.tokens[at].hash).is_ok(),
        }
    }
}

impl<T: Copy> Lexicon<T> {
    /// Builds the set. A pattern that can never match ends a debug build, and with it the tests of its list.
    #[must_use]
    pub fn new<'p>(patterns: impl IntoIterator<Item = (T, &'p str)>) -> Self {
        Self::with_classes(&[], patterns)
    }

    /// Builds the set from patterns that may name classes of words: `{job}` and its words as `role|post`.
    #[must_use]
    pub fn with_classes<'p>(
        classes: &[(&str, &str)],
        patterns: impl IntoIterator<Item = (T, &'p str)>,
    ) -> Self {
        let classes = Classes::new(classes);
        let (mut whole, mut prefix, mut number) = (Vec::new(), Vec::new(), Vec::new());
        let (mut all, mut seconds) = (Vec::new(), Vec::new());
        for (tag, pattern) in patterns {
            debug_assert!(
                fault(pattern, |it| classes.has(it)).is_none(),
                "{pattern:?}: {}",
                fault(pattern, |it| classes.has(it)).unwrap_or_default()
            );
            for variant in variants(pattern) {
                let elements = compile(&variant, &classes);
                let at = u32::try_from(all.len()).unwrap_or(u32::MAX);
                if let Some(Element::Word(first)) = elements.first()
                    && !first.optional
                {
                    for form in &first.any {
                        match form {
                            Form::Whole(hash) => whole.push((*hash, at)),
                            Form::Prefix(word) => prefix.push((hash(beginning(word)), at)),
                            Form::Number => number.push(at),
                            Form::Class(words) => whole.extend(words.iter().map(|it| (*it, at))),
                        }
                    }
                }
                seconds.push(Second::of(&elements));
                all.push((tag, elements));
            }
        }
        Self {
            patterns: all,
            seconds,
            whole: Shelf::new(whole),
            prefix: Shelf::new(prefix),
            number,
        }
    }

    /// Every place where a pattern occurs, in order of place, then of pattern.
    #[must_use]
    pub fn find(&self, text: &Text<'_>) -> Vec<Hit<T>> {
        let mut found = Vec::new();
        let mut numbers = Vec::new();
        for start in self.beginnings(text) {
            self.beginning_at(text, start, &mut numbers);
            for number in &numbers {
                if let Some(hit) = self.hit(text, start, *number) {
                    found.push(hit);
                }
            }
        }
        found
    }

    /// Whether any pattern occurs.
    #[must_use]
    pub fn occurs(&self, text: &Text<'_>) -> bool {
        let mut numbers = Vec::new();
        self.beginnings(text).any(|start| {
            self.beginning_at(text, start, &mut numbers);
            let mut numbers = numbers.iter();
            numbers.any(|number| self.hit(text, start, *number).is_some())
        })
    }

    /// The tokens that a pattern may begin with.
    fn beginnings(&self, text: &Text<'_>) -> impl Iterator<Item = usize> {
        let begins = |token: &Token| {
            self.whole.may_have(token.hash)
                || self.prefix.may_have(token.begins)
                || token.is_number && !self.number.is_empty()
        };
        let tokens = text.tokens.iter().enumerate();
        tokens
            .filter(move |(_, token)| begins(token))
            .map(|(at, _)| at)
    }

    /// Puts the numbers of the patterns whose first word is at `start`, and whose second may be behind it, into `numbers`,
    /// in order.
    fn beginning_at(&self, text: &Text<'_>, start: usize, numbers: &mut Vec<u32>) {
        let token = &text.tokens[start];
        let next = text.tokens.get(start + 1).map(|next| place(next.hash));
        numbers.clear();
        let mut take = |number: u32| {
            if self.seconds[number as usize].may_be(next) {
                numbers.push(number);
            }
        };
        if self.whole.may_have(token.hash) {
            self.whole.at(token.hash).for_each(&mut take);
        }
        if self.prefix.may_have(token.begins) {
            self.prefix.at(token.begins).for_each(&mut take);
        }
        if token.is_number {
            self.number.iter().copied().for_each(&mut take);
        }
        if numbers.len() > 1 {
            numbers.sort_unstable();
            numbers.dedup();
        }
    }

    fn hit(&self, text: &Text<'_>, start: usize, number: u32) -> Option<Hit<T>> {
        let (tag, elements) = &self.patterns[number as usize];
        let end = match self.seconds[number as usize].first_is_known {
            true => match_at(&elements[1..], text, start, start + 1)?,
            false => match_at(elements, text, start, start)?,
        };
        Some(Hit {
            tag: *tag,
            tokens: start..end,
        })
    }
}

/// The end of the match of `elements` from token `at`, if there is one. Depth is the pattern's length.
fn match_at(elements: &[Element], text: &Text<'_>, start: usize, at: usize) -> Option<usize> {
    let open =
        |i: usize| i < text.tokens.len() && (i == start || text.tokens[i].gap < Gap::Sentence);
    let (mut elements, mut at) = (elements, at);
    // Only a word that may be missing and is there needs a way back; most patterns end at their second word.
    while let [Element::Word(words), rest @ ..] = elements {
        let fits = open(at) && words.fit(text, at);
        match (fits, words.optional) {
            (true, true) => break,
            (true, false) => at += 1,
            (false, true) => {}
            (false, false) => return None,
        }
        elements = rest;
    }
    let Some((element, rest)) = elements.split_first() else {
        return Some(at);
    };
    match element {
        // A word that may be missing, and is there.
        Element::Word(_) => {
            match_at(rest, text, start, at + 1).or_else(|| match_at(rest, text, start, at))
        }
        Element::Gap(words) => {
            // Most words in a gap are told by themselves not to be the one behind it.
            let may_end = |at: usize| match rest.first() {
                Some(Element::Word(next)) if !next.optional => {
                    at < text.tokens.len() && next.fit(text, at)
                }
                _ => true,
            };
            for skip in 0..=*words {
                if may_end(at + skip)
                    && let Some(end) = match_at(rest, text, start, at + skip)
                {
                    return Some(end);
                }
                if !open(at + skip) {
                    return None;
                }
            }
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, text: &str, expected: Option<&str>) {
        let lexicon = Lexicon::new([((), pattern)]);
        let text = Text::new(text);
        let hit = lexicon.find(&text).into_iter().next();
        assert_eq!(
            hit.map(|hit| text.written(hit.tokens)),
            expected,
            "{pattern:?} in {:?}",
            text.source
        );
    }

    #[test]
    fn words_alternatives_options_and_prefixes_match() {
        check("we|i regret", "And I regret to say", Some("I regret"));
        check(
            "not been? selected",
            "you were not selected",
            Some("not selected"),
        );
        check("unfortunat*", "Unfortunately, no", Some("Unfortunately"));
        check("don't worry", "please don’t worry", Some("don’t worry"));
        check("in # days", "in 3 days", Some("in 3 days"));
        check("zusammen*", "zu Hause", None);
    }

    #[test]
    fn a_gap_skips_a_few_words_but_no_sentence_end() {
        check(
            "not .. forward",
            "will not be moving forward",
            Some("not be moving forward"),
        );
        check("not .. forward", "I hope not. Forward it", None);
        check(
            "not .. forward",
            "not one two three four five forward",
            None,
        );
        check(
            "decided .... candidates",
            "decided at this stage to go on with other candidates",
            Some("decided at this stage to go on with other candidates"),
        );
        check("if ..", "if", Some("if"));
    }

    #[test]
    fn a_class_stands_for_any_of_its_words() {
        let classes = [("{job}", "role|post"), ("{very}", "really|so")];
        let lexicon = Lexicon::with_classes(&classes, [((), "{job} i {very}? want|{job}")]);
        let found = |text: &str| {
            let text = Text::new(text);
            let hits = lexicon.find(&text);
            hits.into_iter()
                .map(|it| text.written(it.tokens).to_owned())
                .next()
        };
        assert_eq!(
            found("The Post I so want").as_deref(),
            Some("Post I so want")
        );
        assert_eq!(found("a role I role").as_deref(), Some("role I role"));
        assert_eq!(found("a job I want"), None);
    }

    #[test]
    fn joined_words_stand_among_others() {
        assert_eq!(
            variants("go now|at_once|in_a_day? or by_hand"),
            [
                "go now? or by hand",
                "go at once or by hand",
                "go in a day or by hand"
            ]
        );
        check("il est|a_été pris", "il a été pris", Some("il a été pris"));
    }

    #[test]
    fn an_empty_pattern_matches_nothing() {
        check("", "anything", None);
    }
}
