//! A sign of life long after: short, with something in it, and nothing asked.

use crate::draft::plan::Part::{Break, Either, Recall, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Staying in touch about {job}",
        "{held}Our conversation about {job}",
        "Keeping in touch after {role}",
        "Staying in touch",
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
    if slots.get("long").is_none() {
        questions.push(Question::needed(
            "is_it_long_ago",
            "No conversation some weeks ago is recorded. When did you last talk? Soon after it, a thank-you or a check-in fits better.",
            "A sign of life says that time has gone by, and it has to have.",
        ));
    }
    if slots.get("achieved").is_none() && slots.get("news").is_none() {
        questions.push(Question::useful(
            "what_is_new",
            "What is new with you that they might like to hear: something finished, learned or begun?",
            "A note that tells something is read with more pleasure than one that only says hello.",
        ));
    }
}

const OPENING: Plans = &[
    "{long}It has been a while since we talked about {job}, and I remember it well.",
    "{long}It has been some time since my interview {met}, and I am still grateful for it.",
    "I would like to stay in touch, and I am still grateful that you considered me for {job}.",
];

const NEWS: Plans = &[
    "I have some news of my own: {achieved}.",
    "I also have some news to share: {achieved}.",
    "{held}Since we last spoke, {achieved}.",
];

const NEWS_THING: Plans = &["I have some news of my own: {news}."];

const FUTURE: Plans = &[
    "I am still interested in working at {employer}, if a role comes up that fits.",
    "If you are looking for somebody again, I would be glad to hear about it.",
    "I would still be glad to work with you one day.",
];

const END: Plans = &[
    "There is nothing you need to do with this; I wish you and your team well.",
    "I hope work is going well, and please give my regards to the team.",
];

const SHORT_OPENING: Plans = &[
    "{long}It has been a while since our interview, and I remember it well.",
    "A short hello, with thanks again for considering me for {role}.",
];

const SHORT_FUTURE: Plans = &[
    "I would still be glad to work with you one day.",
    "If a role comes up that fits, I would be glad to hear about it.",
];
