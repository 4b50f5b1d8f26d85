//! Applying again: that one has, what has changed, and why these people.

use crate::draft::plan::Part::{Break, Either, Recall, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Applying again for {job}",
        "Another application for {role}?",
        "Applying again",
    ],
    letter: &[
        Say(OPENING),
        Recall(1),
        Break,
        Either(NEWS, NEWS_THING),
        Say(INTEREST),
        Say(END),
    ],
    message: &[Say(OPENING), Either(NEWS, NEWS_THING), Say(INTEREST)],
    short: &[
        Either(SHORT_OPENING, SHORT_UNHELD),
        Either(NEWS, NEWS_THING),
        Say(SHORT_INTEREST),
    ],
};

/// Asks for the decision where the first application is still open, and what has changed where nothing is recorded.
pub fn asks(slots: &Slots, questions: &mut Vec<Question>) {
    if slots.get("still_open").is_some() {
        questions.push(Question::needed(
            "which_decision",
            "This application is still open: no decision of theirs is recorded. Have they told you one? If so, record it \
             first; until then a check-in is the note to write.",
            "A second application while the first is looked at would only puzzle them.",
        ));
    }
    if slots.get("achieved").is_none() && slots.get("news").is_none() {
        questions.push(Question::needed(
            "what_has_changed",
            "What has changed since your last application: something learned, finished or done?",
            "A second application is read for what is new in it.",
        ));
    }
}

const OPENING: Plans = &[
    "We talked {met} about {job}, and I would like to apply again.",
    "{held}I am applying again for {job}, and thank you again for the time you gave me then.",
    "Thank you again for considering me for {job} then; I would like to apply once more.",
];

const NEWS: Plans = &[
    "Something has changed since then: {achieved}.",
    "There is something new since then: {achieved}.",
    "{held}Since we last spoke, {achieved}.",
];

const NEWS_THING: Plans = &["I can add something new since then: {news}."];

const INTEREST: Plans = &[
    "I am still interested in {employer} and in the work you do there.",
    "I would still be glad to work with you and your team.",
    "I am as interested in working at {employer} as I was then.",
];

const END: Plans = &[
    "May I send you my current documents, or is there a better way to apply?",
    "Could you tell me whether you would consider a new application at the moment?",
];

const SHORT_OPENING: Plans = &[
    "{held}I would like to apply again for {job}, and thank you again for our talk.",
    "{held}Thank you again for your time then; I would like to apply once more.",
];

/// To those with whom no interview was held.
const SHORT_UNHELD: Plans = &[
    "I would like to apply again for {job}.",
    "Thank you again for considering me for {job} then; I would like to apply once more.",
];

const SHORT_INTEREST: Plans = &[
    "May I send you my documents?",
    "Would you consider a new application at the moment?",
];
