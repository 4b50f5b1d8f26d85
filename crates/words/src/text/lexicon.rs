//! Phrases as data: a small pattern language over words, matched without backtracking over sentences.
//!
//! A pattern is words separated by spaces: `a|b` either word, `a?` may be missing, `word*` any word that
//! starts so, `#` a number, `..` up to four further words, `....` up to nine. A pattern never reaches past
//! the end of a sentence. Its first word must be fixed (no gap, no `?`).

use std::ops::Range;

use super::{Gap, Text, hash, normal};

/// Words that `..` may skip. *Assumption:* an adverb and a noun phrase fit.
const SHORT_GAP_WORDS: usize = 4;
/// Words that `....` may skip.
const LONG_GAP_WORDS: usize = 9;
/// Letters of a first word that ends in `*` by which it is looked up.
const PREFIX_LETTERS: usize = 3;

/// A set of patterns, each with a tag.
#[derive(Debug)]
pub struct Lexicon<T> {
    patterns: Vec<(T, Vec<Element>)>,
    /// Patterns by the hash of their first word.
    whole: Shelf,
    /// Patterns whose first word ends in `*`, by the hash of its first letters.
    prefix: Shelf,
    /// Patterns that begin with a number.
    number: Vec<u32>,
}

/// Numbers of patterns by a hash. Every word of every message is looked up in several of these.
#[derive(Debug, Default)]
struct Shelf(Vec<Vec<(u64, u32)>>);

impl Shelf {
    /// A shelf for `entries`, so wide that few hashes share a place.
    fn new(entries: &[(u64, u32)]) -> Self {
        let mut places = vec![Vec::new(); (entries.len() * 4).next_power_of_two()];
        let mask = places.len() - 1;
        for entry in entries {
            places[entry.0 as usize & mask].push(*entry);
        }
        Self(places)
    }

    fn at(&self, hash: u64) -> impl Iterator<Item = u32> {
        // The length is a power of two.
        let place = &self.0[hash as usize & (self.0.len() - 1)];
        let same = place.iter().filter(move |(other, _)| *other == hash);
        same.map(|(_, number)| *number)
    }
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
    Whole(u64, String),
    Prefix(String),
    Number,
}

impl Form {
    fn fits(&self, text: &Text<'_>, at: usize) -> bool {
        match self {
            Self::Whole(hash, whole) => text.tokens[at].hash == *hash && whole == text.word(at),
            Self::Prefix(prefix) => text.word(at).starts_with(prefix.as_str()),
            Self::Number => text.tokens[at].is_number,
        }
    }
}

impl<T: Copy> Lexicon<T> {
    /// Builds the set. A pattern without a fixed first word matches nothing (a test of the data finds it).
    #[must_use]
    pub fn new<'p>(patterns: impl IntoIterator<Item = (T, &'p str)>) -> Self {
        let (mut whole, mut prefix, mut number) = (Vec::new(), Vec::new(), Vec::new());
        let mut all = Vec::new();
        for (at, (tag, pattern)) in patterns.into_iter().enumerate() {
            let elements = compile(pattern);
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            if let Some(Element::Word {
                any,
                optional: false,
            }) = elements.first()
            {
                for form in any {
                    match form {
                        Form::Whole(hash, _) => whole.push((*hash, at)),
                        Form::Prefix(word) => prefix.push((hash(beginning(word)), at)),
                        Form::Number => number.push(at),
                    }
                }
            }
            all.push((tag, elements));
        }
        Self {
            patterns: all,
            whole: Shelf::new(&whole),
            prefix: Shelf::new(&prefix),
            number,
        }
    }

    /// Every place where a pattern occurs, in order of place, then of pattern.
    #[must_use]
    pub fn find(&self, text: &Text<'_>) -> Vec<Hit<T>> {
        self.hits(text).collect()
    }

    fn hits<'f>(&'f self, text: &'f Text<'_>) -> impl Iterator<Item = Hit<T>> + 'f {
        let mut numbers: Vec<u32> = Vec::new();
        (0..text.tokens.len()).flat_map(move |start| {
            let token = &text.tokens[start];
            numbers.clear();
            numbers.extend(self.whole.at(token.hash));
            numbers.extend(self.prefix.at(hash(beginning(text.word(start)))));
            if token.is_number {
                numbers.extend_from_slice(&self.number);
            }
            numbers.sort_unstable();
            numbers.dedup();
            let found = numbers.iter().filter_map(|number| {
                let (tag, elements) = &self.patterns[*number as usize];
                let end = match_at(elements, text, start, start)?;
                Some(Hit {
                    tag: *tag,
                    tokens: start..end,
                })
            });
            found.collect::<Vec<_>>()
        })
    }

    /// Whether any pattern occurs.
    #[must_use]
    pub fn occurs(&self, text: &Text<'_>) -> bool {
        self.hits(text).next().is_some()
    }
}

fn beginning(word: &str) -> &str {
    let end = word.char_indices().nth(PREFIX_LETTERS);
    end.map_or(word, |(end, _)| &word[..end])
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
                            any: vec![whole(word)],
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
        None => whole(&normal(piece)),
    }
}

fn whole(word: &str) -> Form {
    Form::Whole(hash(word), word.to_owned())
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
            let fits = open(at) && any.iter().any(|form| form.fits(text, at));
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
