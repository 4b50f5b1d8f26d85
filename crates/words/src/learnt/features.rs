//! The features of a sentence: which words it has, how they begin and end, and which stand side by side.

use std::ops::Range;

use crate::text::{Text, hash};

/// Letters of a beginning that stands for the word in all its forms. *Assumption*, chosen by cross-validation.
const BEGINNINGS: [usize; 2] = [4, 6];
/// Letters of an ending. *Assumption*, chosen by cross-validation.
const ENDING: usize = 4;
/// Letters of each of two words that stand side by side. *Assumption*, chosen by cross-validation.
const PAIRED: usize = 5;
/// Tokens that are looked at: a sentence that goes on is a list.
const TOKENS_MAX: usize = 120;

/// What a feature tells, so that “for” as a word and as a beginning differ.
#[derive(Clone, Copy)]
enum Part {
    Word = 1,
    Beginning,
    Ending,
    Pair,
    First,
    Last,
    Mark,
}

/// The features of the tokens, each once, in ascending order. A number is a number, whatever its digits.
#[must_use]
pub fn features(text: &Text<'_>, tokens: Range<usize>) -> Vec<u32> {
    let end = tokens.end.min(text.tokens.len());
    let start = tokens.start.min(end);
    let range = start..end.min(start + TOKENS_MAX);
    let mut found = Vec::with_capacity(range.len() * 6 + 4);
    let mut before: Option<u64> = None;
    for at in range.clone() {
        let word = if text.tokens[at].is_number {
            "#"
        } else {
            text.word(at)
        };
        of_word(word, &mut found);
        let short = hash(beginning(word, PAIRED));
        if let Some(before) = before {
            found.push(feature(Part::Pair, before.rotate_left(17) ^ short));
        }
        if at == range.start {
            found.push(feature(Part::First, short));
        }
        if at + 1 == range.end {
            found.push(feature(Part::Last, short));
        }
        before = Some(short);
    }
    let shown = text.source.get(text.bytes(range.clone())).unwrap_or("");
    let after = text.between(range.end);
    for mark in ["?", "!"] {
        if shown.contains(mark) || after.trim_start().starts_with(mark) {
            found.push(feature(Part::Mark, hash(mark)));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn of_word(word: &str, found: &mut Vec<u32>) {
    found.push(feature(Part::Word, hash(word)));
    for letters in BEGINNINGS {
        let begins = beginning(word, letters);
        // A word that is no longer stands for itself.
        if begins.len() < word.len() || letters == BEGINNINGS[0] {
            found.push(feature(Part::Beginning, hash(begins)));
        }
    }
    let letters = word.chars().count();
    if letters > ENDING + 1 {
        let from = word.char_indices().nth(letters - ENDING);
        found.push(feature(
            Part::Ending,
            hash(&word[from.map_or(0, |it| it.0)..]),
        ));
    }
}

/// The first letters of a word, all of a shorter one.
fn beginning(word: &str, letters: usize) -> &str {
    word.char_indices()
        .nth(letters)
        .map_or(word, |(end, _)| &word[..end])
}

/// Spreads a hash over 32 bits, differently for each part. Two features of some hundred thousand may fall together; the
/// one that was not learnt then counts as the other, which changes little.
fn feature(part: Part, hash: u64) -> u32 {
    let mixed = (hash ^ (part as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15))
        .wrapping_mul(0xff51_afd7_ed55_8ccd);
    u32::try_from((mixed ^ (mixed >> 29)) >> 32).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(sentence: &str) -> Vec<u32> {
        let text = Text::new(sentence);
        let tokens = 0..text.tokens.len();
        features(&text, tokens)
    }

    fn shared(one: &str, two: &str) -> usize {
        let two = of(two);
        of(one).iter().filter(|it| two.contains(it)).count()
    }

    #[test]
    fn features_are_ascending_and_unique() {
        let all = of("We have decided, and we have decided well.");
        assert!(all.is_sorted_by(|one, two| one < two));
    }

    #[test]
    fn forms_of_a_word_share_its_beginning() {
        assert!(shared("decided", "deciding") >= 1);
        assert!(shared("Bewerbungen", "Bewerbung") >= 2);
        assert_eq!(shared("yes", "no"), 0);
    }

    #[test]
    fn digits_case_and_accents_make_no_difference() {
        assert_eq!(of("On 14 May"), of("on 3 may"));
        assert_eq!(of("Können Sie"), of("KONNEN sie"));
    }

    #[test]
    fn the_order_of_words_and_the_mark_behind_them_count() {
        assert_ne!(of("not you"), of("you not"));
        assert_ne!(of("You are sure?"), of("You are sure."));
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_fail(text in "\\PC{0,200}", start in 0usize..50, length in 0usize..200) {
            let text = Text::new(&text);
            let found = features(&text, start..start + length);
            proptest::prop_assert!(found.len() <= TOKENS_MAX * 6 + 4);
        }
    }
}
