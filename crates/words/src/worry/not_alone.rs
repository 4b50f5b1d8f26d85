//! What is said where somebody writes that they do not want to live any more: to whom they can turn, and nothing else. It
//! stands on no list; whoever needs it has not looked for it.

use super::Worry;

/// What is said.
pub const WORRY: Worry = Worry {
    id: "not_alone",
    what: "You do not have to carry this alone.",
    answer: "That weighs more than any application. Please talk to a person now: someone close to you, a doctor, the emergency number of where you are, or a crisis line. They are there for exactly this, at any hour, and they listen without judging.",
    source: "findahelpline.com, a directory of crisis lines in most countries",
    is_opinion: false,
    next: "If you might harm yourself, call the local emergency number at once. Lines near you: findahelpline.com. All else can wait.",
    since: "0.1.0",
    cues: &[],
    unless: &[],
};

/// Words that say it, in a few languages. *Assumption:* rather once too often than once too little.
const SAID: &[&str] = &[
    "reason to live",
    "worth living",
    "tired of living",
    "want to die",
    "wanna die",
    "wish i was dead",
    "wish i were dead",
    "better off dead",
    "better off without me",
    "kill myself",
    "killing myself",
    "end my life",
    "ending my life",
    "take my life",
    "take my own life",
    "end it all",
    "hurt myself",
    "harm myself",
    "suicid",
    "selbstmord",
    "nicht mehr leben",
    "umbringen",
    "will sterben",
    "plus vivre",
    "veux mourir",
    "me tuer",
    "quiero morir",
    "no quiero vivir",
    "voglio morire",
    "nothing to live for",
    "no point in living",
    "no point living",
    "not wake up",
    "never wake up",
    "n't wake up",
    "self-harm",
    "self harm",
    "be dead",
    "i feel worthless",
    "i am worthless",
    "i'm worthless",
    "ich kann nicht mehr",
    "keinen sinn mehr",
    "je n'en peux plus",
    "no puedo más",
    "non ce la faccio più",
    "non voglio più vivere",
];

/// Words that say it where nothing else follows than that it is so any longer.
const AT_THE_END: &[&str] = &[
    "can't go on",
    "cannot go on",
    "cant go on",
    "want to disappear",
    "want to be here",
    "n't be here",
    "can't take it",
    "cant take it",
    "can't do this",
    "no way out",
    "give up on life",
];
/// What may follow those.
const STILL: &[&str] = &["any", "anymore", "longer", "like", "forever"];

/// The same where it depends on what follows.
const DENIED: &[&str] = &[
    "not want to live",
    "n't want to live",
    "dont want to live",
    "longer want to live",
    "n't wanna live",
];
/// What follows where it is about a home.
const HOMES: &[&str] = &[
    "in", "near", "there", "at", "on", "from", "off", "abroad", "so", "that",
];

/// Whether it is said, in words in small letters.
pub(super) fn is_said(plain: &str) -> bool {
    let is_denied = |it: &&str| {
        let after = plain.split_once(*it).map(|(_, after)| after);
        after.is_some_and(|after| {
            let next = after.split_whitespace().next();
            next.is_none_or(|next| !HOMES.contains(&next))
        })
    };
    let is_the_end = |it: &&str| {
        let behind = plain.split_once(*it).map(|(_, behind)| behind);
        behind.is_some_and(|behind| {
            let mut words = behind.split_whitespace();
            !behind.starts_with(char::is_alphanumeric)
                && words.next().is_none_or(|next| {
                    next.starts_with(['.', ',', '!', '?']) || STILL.contains(&next)
                })
        })
    };
    SAID.iter().any(|it| plain.contains(it))
        || DENIED.iter().any(is_denied)
        || AT_THE_END.iter().any(is_the_end)
}

#[cfg(test)]
mod tests {
    use crate::worry::{find, first};

    #[test]
    fn it_comes_before_anything_else_and_alone() {
        for words in [
            "I don't want to live any more",
            "they never called and I want to die",
            "Ich will nicht mehr leben",
            "sometimes I think of suicide",
            "I can't go on",
            "I can\u{2019}t go on like this.",
            "I want to disappear",
            "there is no point in living",
            "I have nothing to live for",
            "I wish I would not wake up",
            "I do not want to be here any more",
            "self-harm",
            "ich kann nicht mehr",
        ] {
            assert_eq!(first(words), Some("not_alone"), "{words}");
            assert_eq!(find(words).len(), 1, "{words}");
        }
        let said = super::WORRY;
        assert!(said.answer.contains("doctor") && said.next.contains("findahelpline.com"));
    }

    #[test]
    fn other_hard_words_are_not_it() {
        for words in [
            "the deadline passed",
            "I live far from the office",
            "I don't want to live in Munich",
            "do I want to live there?",
            "I was dead nervous",
            "I can't go on holiday while I wait",
            "I can't take it to the interview",
            "they want to be here on Monday",
            "the post was still there, I want to be here for the call",
        ] {
            assert_ne!(first(words), Some("not_alone"), "{words}");
        }
    }
}
