//! A question for a new day, where they called the interview off: no word of where things stand, for nothing was decided.

use super::second_check_in;
use crate::draft::plan::Part::{Break, Either, Say};
use crate::draft::plan::{Plans, Recipe};

pub const RECIPE: Recipe = Recipe {
    subject: SUBJECT,
    letter: &[Say(OPENING), Break, Say(QUESTION), Say(OPEN_END)],
    message: &[Say(OPENING), Say(QUESTION)],
    short: &[Say(SHORT_OPENING), Say(QUESTION)],
};

/// The second and last time.
pub const AGAIN: Recipe = Recipe {
    subject: SUBJECT,
    letter: &[
        Either(second_check_in::OPENING, OPENING),
        Break,
        Say(QUESTION),
        Say(OPEN_END),
    ],
    message: &[Either(second_check_in::OPENING, OPENING), Say(QUESTION)],
    short: &[
        Either(second_check_in::SHORT_OPENING, SHORT_OPENING),
        Say(QUESTION),
    ],
};

const SUBJECT: Plans = &[
    "A new day for the interview about {role}",
    "Another time to talk about {job}",
    "A new day for our interview",
];

const OPENING: Plans = &[
    "It is no trouble that the interview {off} had to be called off; I am still very interested in {job}.",
    "Calendars change, and it is quite all right that the interview {off} was called off. I would still be glad to talk with \
     you about {job}.",
    "Thank you for letting me know that the interview {off} was off; I am as interested in {job} as before.",
    "I had been looking forward to the interview {off}, and I would still be glad to talk with you about {job}.",
];

const QUESTION: Plans = &[
    "Could you tell me which day would suit you instead?",
    "Is there a new day that would work for you?",
    "Would you let me know when another time might be possible?",
    "May I ask whether a new day has been found yet?",
];

const OPEN_END: Plans = &[
    "A line with a day or two that suit you is plenty.",
    "I know that it takes a while to find a time that suits everybody, so a short word is plenty.",
    "If your plans have changed, that is fine too, and a short word would help me.",
];

const SHORT_OPENING: Plans = &[
    "It is no trouble that the interview {off} was called off.",
    "I would still be glad to talk with you about {job}.",
    "I am still very interested in {role}, and glad to find another day.",
];
