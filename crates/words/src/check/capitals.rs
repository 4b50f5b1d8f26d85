//! Names in running text: capital words in a row inside a sentence.

use std::ops::Range;

use crate::text::{Gap, Text};

/// Capital words in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Capitals {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Whether it is a single word in capitals throughout: “SQL”.
    pub is_shout: bool,
    /// Whether it opens a sentence, where a capital says nothing.
    pub opens: bool,
}

/// The names in a stretch of a text, in order. “Bank of Leeds” and “Brandner & Sons” are one each.
pub(super) fn capitals(text: &Text<'_>, within: Range<usize>) -> Vec<Capitals> {
    let mut found: Vec<Capitals> = Vec::new();
    let mut at = within.start;
    while at < within.end {
        let token = &text.tokens[at];
        if !token.is_capital || token.is_number || text.word(at) == "i" {
            at += 1;
            continue;
        }
        let start = at;
        at += 1;
        while let Some(more) = goes_on(text, at, within.end) {
            at += more;
        }
        let written = text.written(start..at);
        found.push(Capitals {
            tokens: start..at,
            is_shout: at == start + 1
                && written
                    .chars()
                    .filter(|c| c.is_alphabetic())
                    .all(char::is_uppercase),
            opens: text.tokens[start].gap >= Gap::Sentence,
        });
    }
    found
}

/// How many tokens a name goes on with at `at`: a capital word, one behind “of” or “&”, one behind a possessive.
fn goes_on(text: &Text<'_>, at: usize, end: usize) -> Option<usize> {
    let is_part = |at: usize, gap: Gap| {
        at < end && text.tokens[at].is_capital && text.tokens[at].gap <= gap && text.word(at) != "i"
    };
    let spaced = at < end && text.tokens[at].gap == Gap::Space;
    if is_part(at, Gap::Space) || is_part(at, Gap::Comma) && text.between(at).trim() == "&" {
        Some(1)
    } else if spaced && text.word(at) == "of" && is_part(at + 1, Gap::Space) {
        Some(2)
    } else {
        // “Brannoc’s Hospital”: the possessive inside a name belongs to it, the one behind does not.
        let owns = at < end && text.word(at) == "s" && text.tokens[at].gap == Gap::Hyphen;
        (owns && is_part(at + 1, Gap::Space)).then_some(2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_capital_words_in_a_row() {
        let text = Text::new(
            "At the Bank of Leeds I met Brandner & Sons, SQL and St Ann’s Royal Hospital’s team.",
        );
        let found = capitals(&text, 0..text.tokens.len());
        let names: Vec<&str> = found
            .iter()
            .map(|it| text.written(it.tokens.clone()))
            .collect();
        assert_eq!(
            names,
            [
                "At",
                "Bank of Leeds",
                "Brandner & Sons",
                "SQL",
                "St Ann’s Royal Hospital"
            ]
        );
        assert!(found[3].is_shout && found[0].opens && !found[1].opens);
    }
}
