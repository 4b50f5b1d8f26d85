//! Check `doubled_word`: the same word twice in a row.

use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use crate::note::{Anatomy, Place};
use crate::text::{Gap, Text};

/// The check.
pub const CHECK: Check = Check {
    id: "doubled_word",
    what: "The same word twice in a row: “the the”. “Had had”, “very very” and names like Walla Walla are left alone.",
    why: "It is the slip that rewriting leaves behind, and one’s own eye reads over it.",
    source: "any style guide; the exceptions are an assumption",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks("Thank you for the the talk."),
        Example::thanks("I would like to to\njoin your team."),
        Example::thanks("The The sensors were new to me."),
        Example::thanks("Subject: Thank you for for today\n\nThank you."),
    ],
    silent: &[
        Example::thanks("By then I had had three talks, and I know that that helped."),
        Example::thanks("I was very, very glad, and really really tired."),
        Example::thanks("We are moving from Walla Walla to Baden-Baden."),
        Example::thanks("Subject: Bora Bora\n\nThank you for today."),
        Example::thanks("What it is is simple. Simple things last."),
        Example::thanks("I would like to work at Fjord Ferries AS as an analyst."),
        Example::thanks("The numbers were 3 3 5 and the code was A A B."),
    ],
    find,
};

/// Words that stand twice on purpose.
const MEANT: &[&str] = &[
    "had", "that", "very", "really", "so", "much", "many", "long", "far", "no", "bye", "ha",
    "haha", "is", "was", "do", "who", "there", "now", "again", "more", "please", "well", "too",
    "right", "hear", "knock", "hip", "tut", "yes", "bling", "win", "ok", "step",
];

/// Words that open a sentence and are no names.
const OPENERS: &[&str] = &[
    "thank", "thanks", "this", "these", "they", "there", "your", "with", "when", "what", "after",
    "please", "dear", "hello", "kind", "best", "from", "then", "here", "have", "could", "would",
    "also", "once",
];

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    for (place, text) in [(Place::Subject, &note.subject), (Place::Body, &note.body)] {
        for at in 1..text.tokens.len() {
            if is_doubled(text, at) {
                findings.push(Finding {
                    check: CHECK.id,
                    severity: Severity::Fix,
                    place,
                    span: text.bytes(at - 1..at + 1),
                    message: format!("“{}” stands here twice in a row.", text.word(at)),
                    suggestion: Suggestion::wording(text.written(at - 1..at)),
                });
            }
        }
    }
}

/// Whether the word at `at` repeats the one before it by mistake.
fn is_doubled(text: &Text<'_>, at: usize) -> bool {
    let (token, before) = (&text.tokens[at], &text.tokens[at - 1]);
    let word = text.word(at);
    if token.gap != Gap::Space || token.is_number || word != text.word(at - 1) {
        return false;
    }
    // Only white space between: a line that begins with a sign is not the same sentence.
    let plain = text.between(at).chars().all(char::is_whitespace);
    let is_lone_letter =
        word.len() == 1 && (!matches!(word, "a" | "i") || token.is_capital && before.is_capital);
    let is_name = token.is_capital
        && before.is_capital
        && word.len() > 3
        && (before.gap < Gap::Sentence || !OPENERS.contains(&word));
    // “Fjord Ferries AS as”: a short form in capitals is another word.
    let shouts = |at: usize| text.written(at..at + 1).chars().all(char::is_uppercase);
    let is_short_form = word.len() > 1 && shouts(at - 1) != shouts(at);
    // “Log in in the morning”: the second word begins another phrase.
    let next_differs = matches!(word, "in" | "on" | "up")
        && at >= 2
        && matches!(
            text.word(at - 2),
            "log"
                | "logged"
                | "sign"
                | "signed"
                | "check"
                | "came"
                | "come"
                | "go"
                | "went"
                | "move"
                | "moved"
        );
    let is_part = text
        .tokens
        .get(at + 1)
        .is_some_and(|it| it.gap <= Gap::Hyphen)
        || before.gap <= Gap::Hyphen;
    plain
        && !is_lone_letter
        && !is_name
        && !is_short_form
        && !next_differs
        && !is_part
        && !MEANT.contains(&word)
}
