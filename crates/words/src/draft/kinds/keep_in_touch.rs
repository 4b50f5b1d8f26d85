//! A sign of life long after: short, with something in it, and nothing asked.

use crate::draft::plan::Part::{Break, Either, Recall, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "A short hello from {writer}",
        "Greetings from {writer}",
        "A few lines from {writer}",
        "A short hello",
    ],
    letter: &[
        Say(OPENING),
        Recall(1),
        Break,
        Either(NEWS, NEWS_THING),
        Say(FUTURE),
        Say(END),
    ],
    message: &[Say(OPENING), Either(NEWS, NEWS_THING), Say(FUTURE)],
    short: &[Say(SHORT_OPENING), Say(SHORT_FUTURE)],
};

/// Asks for something to tell where there is nothing.
pub fn asks(slots: &Slots, questions: &mut Vec<Question>) {
    if slots.get("achieved").is_none() && slots.get("news").is_none() {
        questions.push(Question::useful(
            "what_is_new",
            "What is new with you that they might like to hear: something finished, learned or begun?",
            "A note that tells something is read with more pleasure than one that only says hello.",
        ));
    }
}

const OPENING: Plans = &[
    "It is some time since we spoke about {job}, and I remember our conversation with pleasure.",
    "Since my interview {met} some time has passed, and I think of it with thanks.",
    "I am writing to stay in touch after our conversations about {job}, for which I thank you again.",
];

const NEWS: Plans = &[
    "Something new from my side: {achieved}.",
    "Since then there is a piece of news: {achieved}.",
];

const NEWS_THING: Plans = &["Something new from my side since then: {news}."];

const FUTURE: Plans = &[
    "I am still interested in working at {employer}, should a role come up that fits.",
    "If you should look for somebody again, I would be glad to hear of it.",
    "I would still be glad to work with you one day.",
];

const END: Plans = &[
    "There is no need to reply; I wish you and your team well.",
    "I hope that your work is going well, and I send my greetings to the team.",
];

const SHORT_OPENING: Plans = &[
    "It is some time since our interview, and I remember it with pleasure.",
    "A short hello after our conversations about {role}, with thanks again.",
];

const SHORT_FUTURE: Plans = &[
    "I would still be glad to work with you one day.",
    "If a role comes up that fits, I would be glad to hear of it.",
];
