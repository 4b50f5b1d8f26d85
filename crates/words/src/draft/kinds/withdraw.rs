//! A kind withdrawal: early, short, with thanks, and without more reasons than the seeker wants to give.

use crate::draft::plan::Part::{Either, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "My application for {role}",
        "Withdrawing my application for {role}",
        "Withdrawing my application",
    ],
    letter: &[Say(THANKS), Either(NO, WITHDRAWAL), Say(END)],
    message: &[Say(THANKS), Either(NO, WITHDRAWAL), Say(END)],
    short: &[Say(SHORT_THANKS), Either(NO, WITHDRAWAL)],
};

/// Offers to give a reason.
pub fn asks(_slots: &Slots, questions: &mut Vec<Question>) {
    questions.push(Question::useful(
        "reason",
        "Would you like to say why, in half a sentence? It is fine not to.",
        "Some people like to know; nobody is owed a reason.",
    ));
}

const THANKS: Plans = &[
    "Thank you for the time and effort you have put into considering me for {job}.",
    "I am grateful for the time you gave my application for {job} and for the care you took over it.",
];

const NO: Plans = &[
    "I have thought carefully about {offer} and have decided not to accept it.",
    "After careful thought I have decided not to accept {offer}, and I wanted to tell you early.",
];

const WITHDRAWAL: Plans = &[
    "After careful thought I have decided to withdraw my application, and I wanted to tell you early so that you can plan.",
    "I have decided to withdraw my application, and I wanted you to know straight away.",
];

const END: Plans = &[
    "I was glad to be considered, and I wish you well with the search.",
    "I wish you and your team all the best, and I hope our paths cross again.",
];

const SHORT_THANKS: Plans = &[
    "{held}Thank you for the time you gave me.",
    "Many thanks for considering me.",
    "Many thanks for considering me for {role}.",
];
