//! Where a letter ends: what stands below the closing asks nothing, though it is full of imperatives.
//!
//! Signatures and footers as programs and lawyers write them; must not cut what a person says.

use std::ops::Range;
use std::sync::LazyLock;

use crate::text::{Table, Text, normal};

/// Closings that fill a line, or all of it but the name.
const CLOSINGS: &[&str] = &[
    "all best",
    "all my best",
    "all the best",
    "best",
    "best regards",
    "best wishes",
    "cheers",
    "kind regards",
    "kindest regards",
    "many thanks",
    "regards",
    "respectfully",
    "sincerely",
    "sincerely yours",
    "speak soon",
    "talk soon",
    "thank you",
    "thanks",
    "warm regards",
    "warmest regards",
    "warmly",
    "with best regards",
    "with kind regards",
    "yours",
    "yours faithfully",
    "yours sincerely",
    "yours truly",
];

/// Beginnings of lines that programs, firms and lawyers put below a letter.
const FOOTERS: &[&str] = &[
    "book a meeting with me",
    "book time with me",
    "confidential",
    "confidentiality",
    "connect with me",
    "connect with us",
    "disclaimer",
    "follow us",
    "get outlook",
    "if you are not the intended",
    "if you have received this",
    "if you received this",
    "original message",
    "please consider the environment",
    "please do not print",
    "schedule a meeting with me",
    "sent from",
    "the contents of this",
    "the information contained",
    "the information in this",
    "think before you print",
    "this communication",
    "this e mail",
    "this email",
    "this message and",
    "this message is",
    "this message may",
    "to unsubscribe",
    "unsubscribe",
    "view in browser",
    "view in your browser",
    "view this",
    "we re hiring",
];

/// The words that closings and footers begin with, which few lines do.
static BEGINNINGS: LazyLock<Table<()>> = LazyLock::new(|| {
    let all = CLOSINGS.iter().chain(FOOTERS);
    Table::new(all.map(|it| (it.split(' ').next().unwrap_or(it), ())))
});

/// The tokens of the letter itself: those before its closing and before any footer.
pub(in crate::reading) fn letter(text: &Text<'_>) -> Range<usize> {
    /// *Assumption:* a letter says something before it closes.
    const LINES_MIN: usize = 1;
    let (mut line_end, mut first, mut said) = (0, 0, 0);
    for line in text.source.split_inclusive('\n') {
        let may_be_below = || BEGINNINGS.at(text, first).is_some() && is_below(line);
        if said >= LINES_MIN && (line.starts_with("-- ") || may_be_below()) {
            return 0..first;
        }
        line_end += line.len();
        let rest = text.tokens[first..].iter();
        let words = rest.take_while(|token| token.span.start < line_end);
        let words = words.count();
        said += usize::from(words > 0);
        first += words;
    }
    0..first
}

fn is_below(line: &str) -> bool {
    let words = normal(line.get(..120).unwrap_or(line));
    // “Thanks, Ana”: the closing with a name behind a comma.
    let before_comma = line.split([',', '!']).next().map(normal);
    let named = words.split(' ').count() <= 4
        && before_comma.is_some_and(|it| CLOSINGS.contains(&it.as_str()));
    CLOSINGS.contains(&words.as_str())
        || named
        || FOOTERS.iter().any(|footer| words.starts_with(footer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &str) {
        let text = Text::new(source);
        assert_eq!(text.written(letter(&text)), expected);
    }

    #[test]
    fn a_letter_ends_at_its_closing_or_at_a_footer() {
        check(
            "Hi Noor,\nthe room is free.\n\nBest regards,\nIlse\nBook time with me: https://book.example",
            "Hi Noor,\nthe room is free",
        );
        check("The room is free.\nThanks, Ilse", "The room is free");
        check(
            "The room is free.\nIlse Maas\nBook time with me: https://book.example",
            "The room is free.\nIlse Maas",
        );
        check(
            "The room is free.\n\nThis e-mail and any files are confidential. Delete it.",
            "The room is free",
        );
    }

    #[test]
    fn thanks_inside_a_letter_end_nothing() {
        let whole = "Thanks, that is kind of you.\nThank you for the room, and send me the key";
        check(whole, whole);
        check("Thanks", "Thanks");
        check("", "");
    }
}
