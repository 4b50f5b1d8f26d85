//! Requests as a speech act: where English words ask their reader for something, by question, imperative or wish.
//!
//! Knows forms of asking alone; whether a message waits for an answer is decided by `particulars`. What is English is
//! only judged so far that words of other languages are not taken for imperatives.

mod imperative;
mod letter;
mod phrases;
mod verbs;

use std::ops::Range;
use std::sync::LazyLock;

use crate::text::{Gap, Hit, Lexicon, Table, Text};
pub(super) use letter::letter;
use phrases::Sign;
use verbs::base_form;

static PHRASES: LazyLock<Lexicon<Sign>> = LazyLock::new(|| {
    let all = phrases::PHRASES.iter();
    Lexicon::new(all.flat_map(|(sign, phrases)| phrases.iter().map(|phrase| (*sign, *phrase))))
});

/// Where a sentence asks for something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Request {
    /// The words that ask.
    pub tokens: Range<usize>,
    /// It wants an answer, and not only something done, thought of or proposed.
    pub wants_answer: bool,
}

/// The requests of the letter in `text`, in order, at most one for each sentence.
pub(super) fn requests(text: &Text<'_>) -> Vec<Request> {
    let hits = PHRASES.find(text);
    let letter = letter(text);
    let mut found = Vec::new();
    let mut start = 0;
    while start < letter.end {
        let mut sentence = text.sentence(start);
        sentence.end = sentence.end.min(letter.end);
        let within: Vec<&Hit<Sign>> = hits
            .iter()
            .filter(|hit| sentence.contains(&hit.tokens.start))
            .collect();
        found.extend(request(text, &sentence, &within));
        start = sentence.end.max(start + 1);
    }
    found
}

/// The request of a sentence, given the phrases in it.
fn request(text: &Text<'_>, sentence: &Range<usize>, hits: &[&Hit<Sign>]) -> Option<Request> {
    let is_courtesy = |at: usize| {
        hits.iter()
            .any(|hit| hit.tag == Sign::Courtesy && hit.tokens.contains(&at))
    };
    let is_question = ends_with_question(text, sentence);
    let says = |sign: Sign| {
        hits.iter()
            .find(|hit| hit.tag == sign && !is_courtesy(hit.tokens.start))
            .map(|hit| hit.tokens.clone())
    };
    if !is_question && is_offer_of_help(text, sentence, hits) {
        return None;
    }
    if let Some(tokens) = says(Sign::AsksReader).or_else(|| says(Sign::Proposes)) {
        return Some(Request {
            tokens,
            wants_answer: true,
        });
    }
    let rhetorical = says(Sign::Rhetorical).is_some_and(|tokens| tokens.start == sentence.start);
    let asks = is_question && sentence.len() > 1 || is_inverted(text, sentence);
    if asks && !rhetorical || sentence.len() < 8 && says(Sign::InQuestion).is_some() {
        return Some(Request {
            tokens: sentence.clone(),
            wants_answer: true,
        });
    }
    if let Some(tokens) = says(Sign::Asks).filter(|tokens| !is_to_please(text, tokens.start)) {
        let is_please = matches!(text.word(tokens.start), "please" | "pls" | "plz" | "kindly");
        let wants_answer = is_please && verbs::ANSWERING.contains(&text.word(tokens.end));
        return Some(Request {
            tokens,
            wants_answer,
        });
    }
    let verb = imperative::find(text, sentence).find(|at| !is_courtesy(*at))?;
    Some(Request {
        tokens: verb..verb + 1,
        wants_answer: verbs::ANSWERING.contains(&text.word(verb)),
    })
}

/// Whether the sentence offers help (“call us if you have any questions”), or tells readers what to do for their own
/// sake (“if you want to stop these letters, click here”).
fn is_offer_of_help(text: &Text<'_>, sentence: &Range<usize>, hits: &[&Hit<Sign>]) -> bool {
    let is_early = |hit: &&&Hit<Sign>| hit.tokens.start <= sentence.start + 2;
    hits.iter().any(|hit| hit.tag == Sign::Helps)
        || hits
            .iter()
            .filter(is_early)
            .any(|hit| hit.tag == Sign::ForReader)
            && !wants_to_hear(text, sentence)
}

/// “Let me know”, “give us a ring”: whoever may do something for their own sake is to tell the writer.
fn wants_to_hear(text: &Text<'_>, sentence: &Range<usize>) -> bool {
    let mut pairs = sentence
        .clone()
        .skip(1)
        .filter(|&at| matches!(text.word(at), "me" | "us"));
    pairs.any(|at| {
        matches!(
            text.word(at - 1),
            "call" | "give" | "email" | "tell" | "let" | "text" | "ring" | "phone"
        )
    })
}

/// Words that only the subject of a sentence can be, or nearly so.
const SUBJECTS: &[&str] = &[
    "anybody", "anyone", "everyone", "he", "i", "it", "she", "someone", "that", "there", "they",
    "this", "we", "you",
];

/// “Did you send it”: a question without its mark.
fn is_inverted(text: &Text<'_>, sentence: &Range<usize>) -> bool {
    const AUXILIARIES: &[&str] = &[
        "are", "can", "could", "did", "do", "does", "has", "have", "is", "should", "was", "were",
        "will", "would",
    ];
    const ASKING: &[&str] = &["how", "what", "when", "where", "which", "who", "why"];
    let start = imperative::behind_leaders(text, sentence.start);
    let asks = |at: usize| {
        AUXILIARIES.contains(&text.word(at))
            && SUBJECTS.contains(&text.word(at + 1))
            && goes_on(text, at + 1)
    };
    let asking = ASKING.contains(&text.word(start));
    // “What time do you”, but not “what I like is that”.
    asks(start) || asking && (1..=2).any(|more| start + more < sentence.end && asks(start + more))
}

/// “Prices to please everyone”: the verb, not the word with which one asks.
fn is_to_please(text: &Text<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| text.word(before));
    text.word(at) == "please"
        && goes_on(text, at)
        && matches!(
            before,
            "to" | "will" | "can" | "could" | "would" | "must" | "ll" | "you" | "they"
        )
        && base_form(text.word(at + 1)).is_none()
}

/// Whether a question mark ends the sentence.
fn ends_with_question(text: &Text<'_>, sentence: &Range<usize>) -> bool {
    let behind = text.between(sentence.end);
    behind
        .chars()
        .take_while(|c| !c.is_whitespace() || *c == ' ')
        .any(|c| c == '?')
}

/// Whether the text is English, as far as its small words tell: only then [`requests`] reads it.
pub(super) fn is_english(text: &Text<'_>) -> bool {
    let (mut english, mut others) = (0, 0);
    for at in 0..text.tokens.len().min(400) {
        match SMALL_WORDS.at(text, at) {
            Some(true) => english += 1,
            Some(false) => others += 1,
            None => {}
        }
    }
    others == 0 || english >= others
}

/// Small words, and whether they are English.
static SMALL_WORDS: LazyLock<Table<bool>> = LazyLock::new(|| {
    let english =
        "and at for from have i if is it my of on or our please that the this to we with you your";
    let others = "aan ainda auf bitte che com con das dat de del den der des die een ein eine el en est et het ho ich ik il \
                  ist je la las le les los mit naar nao nicht niet non nous op para pas por pour que sie sono sua tudo uma \
                  un una und uns van voce voor votre vous wir zu";
    let english = english.split(' ').map(|word| (word, true));
    Table::new(english.chain(others.split(' ').map(|word| (word, false))))
});

/// Whether a token goes on with the sentence of the one before it.
fn goes_on(text: &Text<'_>, at: usize) -> bool {
    text.tokens
        .get(at)
        .is_some_and(|token| token.gap < Gap::Sentence)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sentences: &[&str], asks: bool) {
        for sentence in sentences {
            let found = requests(&Text::new(sentence));
            assert_eq!(!found.is_empty(), asks, "{sentence}");
        }
    }

    #[test]
    fn imperatives_ask_at_the_head_of_a_sentence_or_a_clause() {
        check(
            &[
                "Send me the slides before Thursday.",
                "Please forward this to Noor.",
                "Then give Ilse a ring.",
                "So bring your laptop along.",
                "Pieter, tell them we are late.",
                "If you have time, call me.",
                "When the room is free, set up the table.",
                "I am away, so ask Wim for the key.",
                "It is late but come anyway.",
                "Call Wim about the key.",
                "Review the second page and tell me whether it holds.",
                "1. Fill in the form.",
                "Don't forget your badge.",
                "Make sure that the door is shut.",
                "Be there at nine.",
                "Have your assistant write to mine.",
                "I expect an answer by Monday.",
                "We would appreciate a reply before noon.",
            ],
            true,
        );
    }

    #[test]
    fn nouns_stories_and_courtesies_are_no_imperatives() {
        check(
            &[
                "Work is fine.",
                "Call was good.",
                "Plan of the building",
                "Order 2231 has left our house.",
                "Review of the second page",
                "Follow-up on the talk",
                "See below.",
                "See you then.",
                "Thank you for your kind words.",
                "Enjoy the weekend.",
                "Have a nice day.",
                "Take care!",
                "Stay well.",
                "I sent the slides and gave Ilse a ring.",
                "They plan, build and sell boats.",
                "She asked me to bring a laptop.",
                "Please find the minutes attached.",
                "Don't worry about it.",
                "Prices to please everybody",
                "Never mind.",
                "Let me think about it.",
                "To make sure our letters reach you, please add us to your address book.",
                "Click here to watch the film.",
                "Shop now!",
            ],
            false,
        );
    }

    #[test]
    fn questions_ask_unless_they_are_only_said() {
        check(
            &[
                "Could you look at it once more?",
                "Would you mind if Noor joined us?",
                "Is the fourth still good?",
                "What do you think",
                "Did you hear from the landlord",
                "Any news?",
                "Why don't we try the other room?",
            ],
            true,
        );
        check(
            &[
                "Did you know?",
                "How are you?",
                "Guess what?",
                "Looking for a new sofa?",
                "What a day.",
                "As you can see, the roof is done.",
            ],
            false,
        );
    }

    #[test]
    fn needs_wishes_and_proposals_ask() {
        check(
            &[
                "I need you to sign the second copy.",
                "We'd like you to meet Ilse.",
                "You should speak to Wim.",
                "You will have to bring a passport.",
                "Let me know.",
                "Feel free to ring me at home.",
                "It would be great if you joined.",
                "I would very much appreciate your view.",
                "I look forward to hearing from you.",
                "I was wondering whether the fourth is still free.",
                "We could meet at the station.",
                "Let's talk on Monday.",
                "If you want to come along, let me know.",
            ],
            true,
        );
        check(
            &[
                "I looked forward to the day.",
                "We met at the station.",
                "They should be here by noon.",
                "If you want to stop these letters, click here.",
                "If you have any questions, call our desk.",
                "Ilse needs a new bicycle.",
                "We are happy with it.",
            ],
            false,
        );
    }

    #[test]
    fn other_languages_are_left_to_their_own_phrases() {
        assert!(is_english(&Text::new("Send it over.")));
        assert!(is_english(&Text::new(
            "Please send it to Maria de la Cruz."
        )));
        assert!(!is_english(&Text::new("Wir senden Ihnen das Formular zu.")));
        assert!(!is_english(&Text::new(
            "Nous vous remercions de votre note."
        )));
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_fail(text in "\\PC{0,200}") {
            let text = Text::new(&text);
            for request in requests(&text) {
                let tokens = request.tokens;
                proptest::prop_assert!(tokens.start < tokens.end && tokens.end <= text.tokens.len());
            }
        }
    }
}
