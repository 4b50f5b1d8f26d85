//! An offer from elsewhere and the day it must be answered: said as information, without pressure.

use super::unheld;
use crate::draft::plan::Part::{Break, Either, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "The timing of my application for {role}",
        "A question about the timing for {job}",
        "A question about timing",
    ],
    letter: &[
        Either(OPENING, unheld::OPENING),
        Say(OFFER),
        Break,
        Say(INTEREST),
        Say(QUESTION),
    ],
    message: &[
        Either(OPENING, unheld::OPENING),
        Say(OFFER),
        Say(INTEREST),
        Say(QUESTION),
    ],
    short: &[Say(OFFER), Say(SHORT_QUESTION)],
};

/// Asks for the day where it is not known.
pub fn asks(slots: &Slots, questions: &mut Vec<Question>) {
    if slots.get("offer_day").is_none() {
        questions.push(Question::needed(
            "offer_day",
            "By which day do you have to answer the other offer?",
            "They can only act on it when they know the day, and a draft says nothing of an offer that is not recorded.",
        ));
    }
}

const OPENING: Plans = &[
    "Thank you again for the interview {met} about {job}.",
    "{held}I enjoyed our conversation about {job}, and thank you again for your time.",
];

const OFFER: Plans = &[
    "I have received an offer from another employer, and I have to answer it by {offer_day}.",
    "Another employer has made me an offer, and they need my answer by {offer_day}.",
    "I would like you to know that I have another offer, which I have to answer by {offer_day}.",
];

const INTEREST: Plans = &[
    "{elsewhere}I would still be glad to work with you, which is why I am telling you.",
    "I am as interested in working with you as I was before.",
    "Working at {employer} is still something I would very much like to do.",
];

const QUESTION: Plans = &[
    "{elsewhere}Do you expect to be able to say more before then? If that is too soon for you, I will understand.",
    "{elsewhere}Could you tell me whether a decision by that day is possible on your side? If it is not, I will understand.",
];

const SHORT_QUESTION: Plans = &[
    "{elsewhere}I am still very interested in the role: do you expect to know more before then?",
    "{elsewhere}I would still like to work with you: will you know more by that day?",
];
