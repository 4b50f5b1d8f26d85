//! Phrases as data: a small pattern language over words, matched without backtracking over sentences.
//!
//! A pattern is words separated by spaces: `a|b` either word, `a?` may be missing, `word*` any word that
//! starts so, `#` a number, `..` up to four further words, `....` up to nine. A pattern never reaches past
//! the end of a sentence. Its first word must be fixed (no gap, no `?`).

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Gap, Text, normal};

/// Words that `..` may skip. *Assumption:* an adverb and a noun phrase fit.
const SHORT_GAP_WORDS: usize = 4;
/// Words that `....` may skip.
const LONG_GAP_WORDS: usize = 9;

/// A set of patterns, each with a tag.
#[derive(Debug, Default)]
pub struct Lexicon<T> {
    patterns: Vec<(T, Vec<Element>)>,
    /// Patterns by their first word; looked up, never walked.
    whole: BTreeMap<String, Vec<u32>>,
    /// Patterns whose first word ends in `*`, by its first three letters.
    prefix: BTreeMap<String, Vec<u32>>,
}

/// A pattern found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<T> {
    /// The pattern's tag.
    pub tag: T,
    /// The tokens it covers.
    pub tokens: Range<usize>,
}

#[derive(Debug)]
enum Element {
    Word { any: Vec<Form>, optional: bool },
    Gap(usize),
}

#[derive(Debug)]
enum Form {
    Whole(String),
    Prefix(String),
    Number,
}

impl Form {
    fn fits(&self, word: &str, is_number: bool) -> bool {
        match self {
            Self::Whole(whole) => whole == word,
            Self::Prefix(prefix) => word.starts_with(prefix.as_str()),
            Self::Number => is_number,
        }
    }
}

impl<T: Copy> Lexicon<T> {
    /// Builds the set. A pattern without a fixed first word matches nothing (a test of the data finds it).
    #[must_use]
    pub fn new<'p>(patterns: impl IntoIterator<Item = (T, &'p str)>) -> Self {
        let mut lexicon = Self {
            patterns: Vec::new(),
            whole: BTreeMap::new(),
            prefix: BTreeMap::new(),
        };
        for (tag, pattern) in patterns {
            lexicon.add(tag, pattern);
        }
        lexicon
    }

    fn add(&mut self, tag: T, pattern: &str) {
        let elements = compile(pattern);
        let number = u32::try_from(self.patterns.len()).unwrap_or(u32::MAX);
        if let Some(Element::Word {
            any,
            optional: false,
        }) = elements.first()
        {
            for form in any {
                let entry = match form {
                    Form::Whole(word) => self.whole.entry(word.clone()),
                    Form::Prefix(word) => self.prefix.entry(word.chars().take(3).collect()),
                    Form::Number => self.whole.entry("#".to_owned()),
                };
                entry.or_default().push(number);
            }
        }
        self.patterns.push((tag, elements));
    }

    /// Every place where a pattern occurs, in order of place, then of pattern.
    #[must_use]
    pub fn find(&self, text: &Text<'_>) -> Vec<Hit<T>> {
        let mut hits = Vec::new();
        for start in 0..text.tokens.len() {
            let word = text.word(start);
            let mut numbers: Vec<u32> = self.whole.get(word).cloned().unwrap_or_default();
            if let Some((end, _)) = word.char_indices().nth(3).or(Some((word.len(), ' ')))
                && let Some(more) = self.prefix.get(&word[..end])
            {
                numbers.extend_from_slice(more);
            }
            if text.tokens[start].is_number
                && let Some(more) = self.whole.get("#")
            {
                numbers.extend_from_slice(more);
            }
            numbers.sort_unstable();
            numbers.dedup();
            for number in numbers {
                let Some((tag, elements)) = self.patterns.get(number as usize) else {
                    continue;
                };
                if let Some(end) = match_at(elements, text, start, start) {
                    hits.push(Hit {
                        tag: *tag,
                        tokens: start..end,
                    });
                }
            }
        }
        hits
    }

    /// Whether any pattern occurs.
    #[must_use]
    pub fn occurs(&self, text: &Text<'_>) -> bool {
        !self.find(text).is_empty()
    }
}

fn compile(pattern: &str) -> Vec<Element> {
    let mut elements = Vec::new();
    for piece in pattern.split_whitespace() {
        match piece {
            ".." => elements.push(Element::Gap(SHORT_GAP_WORDS)),
            "...." => elements.push(Element::Gap(LONG_GAP_WORDS)),
            _ => {
                let (piece, optional) = piece
                    .strip_suffix('?')
                    .map_or((piece, false), |p| (p, true));
                // A word with an apostrophe or a hyphen is several tokens; that is fine outside alternatives.
                if !piece.contains('|') && !piece.contains('*') && piece != "#" {
                    for word in normal(piece).split(' ').filter(|word| !word.is_empty()) {
                        elements.push(Element::Word {
                            any: vec![Form::Whole(word.to_owned())],
                            optional,
                        });
                    }
                    continue;
                }
                let any = piece.split('|').map(form).collect();
                elements.push(Element::Word { any, optional });
            }
        }
    }
    elements
}

fn form(piece: &str) -> Form {
    if piece == "#" {
        return Form::Number;
    }
    match piece.strip_suffix('*') {
        Some(prefix) => Form::Prefix(normal(prefix)),
        None => Form::Whole(normal(piece)),
    }
}

/// The end of the match of `elements` from token `at`, if there is one. Depth is the pattern's length.
fn match_at(elements: &[Element], text: &Text<'_>, start: usize, at: usize) -> Option<usize> {
    let Some((element, rest)) = elements.split_first() else {
        return Some(at);
    };
    let open =
        |i: usize| i < text.tokens.len() && (i == start || text.tokens[i].gap < Gap::Sentence);
    match element {
        Element::Word { any, optional } => {
            let fits = open(at)
                && any
                    .iter()
                    .any(|form| form.fits(text.word(at), text.tokens[at].is_number));
            if fits && let Some(end) = match_at(rest, text, start, at + 1) {
                return Some(end);
            }
            if *optional {
                match_at(rest, text, start, at)
            } else {
                None
            }
        }
        Element::Gap(words) => {
            for skip in 0..=*words {
                if let Some(end) = match_at(rest, text, start, at + skip) {
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
    fn an_empty_pattern_matches_nothing() {
        check("", "anything", None);
        check(".. a", "b a", None);
    }
}
