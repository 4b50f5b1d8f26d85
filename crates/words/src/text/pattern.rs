//! From a pattern as it is written to what is matched: joined words, classes, gaps. What patterns look like stands with the
//! lexicon.

use std::sync::Arc;

use super::lexicon::{Alternatives, Element, Form, Words};
use super::{hash, normal};

/// Words that `..` may skip. *Assumption:* an adverb and a noun phrase fit.
const SHORT_GAP_WORDS: usize = 4;
/// Words that `....` may skip.
const LONG_GAP_WORDS: usize = 9;

/// Classes of words by their names in braces.
pub(super) struct Classes<'c>(Vec<(&'c str, Words)>);

impl<'c> Classes<'c> {
    pub(super) fn new(classes: &[(&'c str, &str)]) -> Self {
        let words = |list: &str| {
            debug_assert!(
                list.split('|').all(|it| !normal(it).contains(' ')),
                "{list:?}: two words stand where one of several can"
            );
            let mut words: Vec<u64> = list.split('|').map(hash).collect();
            words.sort_unstable();
            Arc::from(words)
        };
        Self(
            classes
                .iter()
                .map(|(name, list)| (*name, words(list)))
                .collect(),
        )
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|it| it.0 == name)
    }

    fn form(&self, piece: &str) -> Form {
        if !piece.starts_with('{') {
            return form(piece);
        }
        let class = self.0.iter().find(|it| it.0 == piece);
        class.map_or_else(
            || Form::Class(Arc::from([])),
            |(_, words)| Form::Class(Arc::clone(words)),
        )
    }
}

/// The patterns that one with joined words stands for: `now|at_once please` is `now please` and `at once please`.
pub(super) fn variants(pattern: &str) -> Vec<String> {
    let mut pieces = pattern.split_whitespace();
    let Some(joined) = pieces.find(|it| it.contains('_')) else {
        return vec![pattern.to_owned()];
    };
    let (words, mark) = match joined.strip_suffix('?') {
        Some(words) => (words, "?"),
        None => (joined, ""),
    };
    let plain: Vec<&str> = words.split('|').filter(|it| !it.contains('_')).collect();
    let plain = (!plain.is_empty()).then(|| format!("{}{mark}", plain.join("|")));
    let several = words.split('|').filter(|it| it.contains('_'));
    let several = several.map(|it| it.replace('_', " "));
    let one = |it: String| pattern.replacen(joined, &it, 1);
    let each = plain.into_iter().chain(several).map(one);
    each.flat_map(|it| variants(&it)).collect()
}

pub(super) fn compile(pattern: &str, classes: &Classes<'_>) -> Vec<Element> {
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
                if !piece.contains(['|', '*', '{']) && piece != "#" {
                    for word in normal(piece).split(' ').filter(|word| !word.is_empty()) {
                        let one = vec![whole(word)];
                        elements.push(Element::Word(Alternatives::new(one, optional)));
                    }
                    continue;
                }
                let any = piece.split('|').map(|it| classes.form(it)).collect();
                elements.push(Element::Word(Alternatives::new(any, optional)));
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
    Form::Whole(hash(word))
}
