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
        loop {
            let goes_on = |at: usize| {
                at < within.end
                    && text.tokens[at].is_capital
                    && text.tokens[at].gap <= Gap::Space
                    && text.word(at) != "i"
            };
            let links = at < within.end
                && matches!(text.word(at), "of" | "and" | "the")
                && text.tokens[at].gap == Gap::Space;
            let amp = at < within.end && text.between(at).trim() == "&";
            if goes_on(at) || amp && text.tokens[at].is_capital {
                at += 1;
            } else if links && text.word(at) == "of" && goes_on(at + 1) {
                at += 2;
            } else {
                break;
            }
        }
        // “Brannoc’s Hospital”: the possessive inside a name belongs to it, the one behind does not.
        if at + 1 < within.end
            && text.word(at) == "s"
            && text.tokens[at].gap == Gap::Hyphen
            && text.tokens[at + 1].is_capital
            && text.tokens[at + 1].gap == Gap::Space
        {
            at += 2;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_capital_words_in_a_row() {
        let text = Text::new(
            "At the Bank of Leeds I met Brandner & Sons, SQL and St Ann’s Hospital’s team.",
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
                "St Ann’s Hospital"
            ]
        );
        assert!(found[3].is_shout && found[0].opens && !found[1].opens);
    }
}
