//! Words that take back what follows them in the same clause: “we won't be inviting you to an interview”.
//!
//! Looks at the surroundings of a phrase that was found; must not decide what a denied phrase means instead.

use std::ops::Range;

use meanwhile_core::fact::ReadingKind as K;

use super::phrases::IN_HASTE;
use crate::text::{Gap, Text};

/// Tokens before a phrase at which a denial still belongs to it. *Assumption:* “we will not, as things are, be able to”.
const TOKENS_MOST: usize = 5;

/// Words that deny, in all languages; `t` is what an apostrophe leaves of “won't”.
const DENIALS: &[&str] = &[
    "cannot",
    "geen",
    "kein",
    "keine",
    "keinen",
    "keiner",
    "keinerlei",
    "ne",
    "neither",
    "never",
    "nicht",
    "niet",
    "no",
    "non",
    "not",
    "nao",
    "pas",
    "t",
    "unable",
];

/// Words behind a denial that make it none: “not only”, “cannot wait”, “don't forget”, “why don't you”.
const NO_DENIAL: &[&str] = &[
    "doubt",
    "esites",
    "esite",
    "esitare",
    "forget",
    "happier",
    "hesite",
    "hesites",
    "hesitate",
    "just",
    "later",
    "long",
    "more",
    "nur",
    "olvides",
    "olvide",
    "only",
    "problem",
    "seulement",
    "solo",
    "alleen",
    "simplement",
    "too",
    "wait",
    "we",
    "you",
    "worries",
    "worry",
    "dude",
    "dudes",
    "hesitez",
    "slechts",
    "vergessen",
    "oubliez",
    "dimentichi",
    "apenas",
    "somente",
];

/// Words of what nobody does: “we'd be daft not to take you”.
const FOOLISH: &[&str] = &[
    "bonkers", "crazy", "daft", "foolish", "fools", "idiots", "mad", "silly", "stupid",
];

/// Words with which a clause of its own begins.
const LINKS: &[&str] = &[
    "and", "but", "so", "aber", "sondern", "und", "mais", "et", "donc", "pero", "sino", "y", "ma",
    "bensi", "mas", "maar", "en", "because", "since", "that", "dass", "que", "che", "dat",
];

/// Whether a phrase that means `kind` is denied where it stands.
pub(super) fn is_denied(text: &Text<'_>, kind: K, tokens: &Range<usize>) -> bool {
    if !matches!(
        kind,
        K::Scheduling | K::Encouraging | K::Offer | K::Assessment | K::Acknowledgement
    ) {
        return false;
    }
    let first = tokens.start.saturating_sub(TOKENS_MOST);
    let before = (first..tokens.start)
        .rev()
        .take_while(|at| text.tokens[at + 1].gap < Gap::Comma)
        .take_while(|at| !LINKS.contains(&text.word(*at)))
        .any(|at| denies(text, at));
    // Many phrases leave room for a few words, and “not” may be one of them.
    let is_good_news = matches!(kind, K::Encouraging | K::Offer);
    before || is_good_news && (tokens.start + 1..tokens.end).any(|at| denies(text, at))
}

/// Whether what sounds like a no only says that nothing is decided: “we are not in a position to make an offer yet”.
pub(super) fn is_open_yet(text: &Text<'_>, tokens: &Range<usize>) -> bool {
    let behind = (tokens.end..text.tokens.len().min(tokens.end + TOKENS_MOST))
        .take_while(|at| text.tokens[*at].gap < Gap::Comma && !LINKS.contains(&text.word(*at)));
    let ends = |at: usize| {
        text.tokens
            .get(at + 1)
            .is_none_or(|next| next.gap >= Gap::Comma)
    };
    // “You are not quite there yet” is said of the reader.
    let is_of_reader = tokens.clone().any(|at| text.word(at) == "quite");
    !is_of_reader
        && behind
            .chain(tokens.end - 1..tokens.end)
            .any(|at| text.word(at) == "yet" && (ends(at) || LINKS.contains(&text.word(at + 1))))
}

fn denies(text: &Text<'_>, at: usize) -> bool {
    let word = text.word(at);
    if !DENIALS.contains(&word) && !IN_HASTE.contains(&word) {
        return false;
    }
    match text.word(at) {
        // A “t” by itself stands for something else.
        "t" => text.tokens[at].gap == Gap::Hyphen && !is_lifted(text, at),
        // In Portuguese “no dia 3” is “on the 3rd”.
        "no" => !is_portuguese(text) && !is_lifted(text, at),
        _ => !is_lifted(text, at),
    }
}

fn is_lifted(text: &Text<'_>, at: usize) -> bool {
    let next = text.word(at + 1);
    // “Could not be happier” praises; “will not be inviting” denies.
    if next == "be" {
        return matches!(text.word(at + 2), "happier" | "more" | "prouder");
    }
    NO_DENIAL.contains(&next) || at > 0 && FOOLISH.contains(&text.word(at - 1))
}

fn is_portuguese(text: &Text<'_>) -> bool {
    const WORDS: &[&str] = &[
        "uma", "nao", "voce", "pelo", "pela", "obrigado", "obrigada", "ao", "sua", "seu",
    ];
    (0..text.tokens.len()).any(|at| WORDS.contains(&text.word(at)))
}

#[cfg(test)]
mod tests {
    use super::super::decide::tests::read_text;
    use super::*;

    #[track_caller]
    fn check(texts: &[&str], expected: &[K]) {
        for text in texts {
            let kind = read_text(text).kind;
            assert!(expected.contains(&kind), "{kind:?}: {text}");
        }
    }

    #[test]
    fn what_is_denied_is_no_good_news() {
        check(
            &[
                "We won't be inviting you to an interview.",
                "At this stage we are not going to invite you to meet the team.",
                "Wir werden Sie nicht zu einem Gespräch einladen.",
                "Nous n'allons pas vous inviter à un entretien.",
                "No vamos a invitarte a una entrevista.",
                "Non la inviteremo a un colloquio.",
                "Não vamos convidá-lo para uma entrevista.",
                "We gaan je niet uitnodigen voor een gesprek.",
                "You have not been shortlisted.",
                "Your profile has not impressed the panel.",
            ],
            &[K::Rejection, K::Other],
        );
    }

    #[test]
    fn what_only_sounds_denied_stands() {
        check(
            &[
                "We can't wait to meet you on Thursday at 10am. Does that suit?",
                "Why don't you come in on Tuesday at 3pm?",
                "Don't forget: your interview is scheduled for Tuesday at 9am.",
                "Ainda bem! Gostaríamos de convidá-la para uma entrevista no dia 10 de março.",
                "It is not far from the station. Could we meet on Friday?",
            ],
            &[K::Scheduling],
        );
    }
}
