//! Something achieved since the interview: said plainly, tied to the role, with nothing asked in return.

use super::unheld;
use crate::draft::plan::Part::{Break, Either, Recall, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "{held}A short piece of news since our interview",
        "News from my side since {met_day}",
        "News for my application for {role}",
        "{held}Some news since we spoke",
        "Some news from my side",
    ],
    letter: &[
        Either(OPENING, unheld::OPENING),
        Recall(1),
        Break,
        Either(NEWS, NEWS_THING),
        Say(TIE),
        Say(OPEN_END),
    ],
    message: &[
        Either(OPENING, unheld::OPENING),
        Either(NEWS, NEWS_THING),
        Say(TIE),
    ],
    short: &[
        Either(SHORT_NEWS, SHORT_THING),
        Either(SHORT_TIE, unheld::SHORT_OPENING),
    ],
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
    "{held}I enjoyed our conversation {met} about {job}.",
    "{held}I have kept thinking about our conversation about {job}, and thank you again for it.",
];

pub const NEWS: Plans = &[
    "{held}I have some news since then: {achieved}.",
    "There is something new on my side: {achieved}.",
    "I have a piece of news to add: {achieved}.",
    "{held}Since we spoke, {achieved}.",
];

pub const NEWS_THING: Plans = &[
    "{held}I have some news since then: {news}.",
    "There is something new to add to my application: {news}.",
];

const TIE: Plans = &[
    "{told}{held}I am telling you because the work we talked about still interests me very much.",
    "{told}I wanted you to hear of it, as I would still like to work at {employer}.",
    "{told}It seemed worth sharing, as I would still like to join your team.",
];

const OPEN_END: Plans = &[
    "{told}There is nothing you need to do with this; I just wanted you to know.",
    "I look forward to hearing what comes next.",
    "{told}If you would like to know more about it, I am happy to tell you.",
];

const SHORT_NEWS: Plans = &[
    "{held}Some news since our interview: {achieved}.",
    "I have news to share: {achieved}.",
    "{held}Since we spoke, {achieved}.",
];

const SHORT_THING: Plans = &[
    "{held}Some news since our interview: {news}.",
    "There is something new to add to my application: {news}.",
];

const SHORT_TIE: Plans = &[
    "{held}Thank you again for your time; I am still very interested in the role.",
    "{held}I would still like to join your team, and thank you again for the interview.",
];
