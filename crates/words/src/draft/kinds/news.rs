//! Something achieved since the interview: said plainly, tied to the role, with nothing asked in return.

use crate::draft::plan::Part::{Break, Either, Recall, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "A short piece of news since our interview",
        "News from my side since {met_day}",
        "News for my application for {role}",
        "Some news since we spoke",
    ],
    letter: &[
        Say(OPENING),
        Either(NEWS, NEWS_THING),
        Break,
        Recall(1),
        Say(TIE),
        Say(OPEN_END),
    ],
    message: &[Say(OPENING), Either(NEWS, NEWS_THING), Say(TIE)],
    short: &[Either(SHORT_NEWS, SHORT_THING), Say(SHORT_TIE)],
};

/// Asks for the news where there is none.
pub fn asks(slots: &Slots, questions: &mut Vec<Question>) {
    if slots.get("achieved").is_none() && slots.get("news").is_none() {
        questions.push(Question::needed(
            "what_is_new",
            "What have you achieved or finished since the interview? One sentence, as you would tell a friend.",
            "The news is the reason for this note; without it there is none.",
        ));
    }
}

const OPENING: Plans = &[
    "Thank you again for the interview {met} about {job}.",
    "I enjoyed our conversation {met} about {job}.",
    "Our conversation about {job} is still on my mind, and I thank you again for it.",
];

pub const NEWS: Plans = &[
    "Since then there is a piece of news: {achieved}.",
    "I have news to share: {achieved}.",
    "Here is something new from my side: {achieved}.",
];

pub const NEWS_THING: Plans = &[
    "Since then there is a piece of news from my side: {news}.",
    "I have something new to add to my application: {news}.",
];

const TIE: Plans = &[
    "I hope that it is useful for the work we spoke about, and I remain very interested in it.",
    "I would be glad to put it to use at {employer}, where I would still like to work.",
    "It seemed worth telling you, as I would still like to join your team.",
];

const OPEN_END: Plans = &[
    "There is no need to reply; I look forward to hearing from you when the time comes.",
    "I look forward to hearing how things go on.",
    "If you would like to know more about it, I am happy to tell you.",
];

const SHORT_NEWS: Plans = &[
    "A piece of news since our interview: {achieved}.",
    "I have news to share: {achieved}.",
];

const SHORT_THING: Plans = &["A piece of news since our interview: {news}."];

const SHORT_TIE: Plans = &[
    "Thank you again for your time; I am still very interested in the role.",
    "I would still like to join your team, and thank you again for the interview.",
];
