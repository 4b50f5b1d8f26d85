//! The same thanks some days later: it says so once, in half a sentence, and goes on.

use super::thank_you::{self, EFFORT, INTEREST, LAST, MORE, NEXT, SHORT_NEXT};
use crate::draft::plan::Part::{Break, Either, Points, Say, WhenShort};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Thank you for the interview {when}",
        "Thank you for your time {when}",
        "Our conversation {when}",
        "Thank you for the interview",
        "Thanks for our conversation",
        "Thank you for talking with me",
        "Thank you for your time",
        "Thank you for our conversation",
    ],
    letter: &[
        Either(THANKS, thank_you::THANKS),
        WhenShort(EFFORT),
        Break,
        Points(2),
        Break,
        Say(INTEREST),
        WhenShort(MORE),
        Say(NEXT),
        WhenShort(LAST),
    ],
    message: &[Either(THANKS, thank_you::THANKS), Points(1), Say(INTEREST)],
    short: &[
        Either(SHORT_THANKS, thank_you::SHORT_THANKS),
        Points(1),
        Say(SHORT_NEXT),
    ],
};

/// Asks which thanks are meant where they would not be late.
pub fn asks(slots: &Slots, questions: &mut Vec<Question>) {
    if slots.get("late").is_none() {
        questions.push(Question::needed(
            "is_it_late",
            "No interview some days ago is recorded. When was it? Thanks on the same or the next day need not say that they come late.",
            "A note that calls itself late on the day itself reads as written for somebody else.",
        ));
    }
}

const THANKS: Plans = &[
    "{late}This note comes a few days late, but it is sincere: thank you for the time you gave me {when}.",
    "{late}I should have written sooner to thank you for our conversation {when} and for the effort behind it.",
    "{late}A little late, but sincerely: thank you for talking with me {when}, and for your time and attention.",
    "{late}I have been meaning to thank you for our interview {when}: I appreciated your time and attention.",
    "{late}Thank you, somewhat late, for the interview {when} and for everything you told me about the work.",
    "{late}I did not want to let more days go by without thanking you for our talk about {job}.",
    "{late}My thanks for our talk {when} come later than I wanted, and they are sincere.",
    "{late}It has taken me a few days to write: many thanks for taking the time {when}.",
    "{late}A few days have gone by, and I still want to say how much I appreciated your time.",
];

const SHORT_THANKS: Plans = &[
    "{late}A little late, but sincerely: thank you for your time {when}.",
    "{late}I should have thanked you sooner for our talk {when}.",
    "{late}Late but sincere: many thanks for talking with me {when}.",
    "{late}Thank you, a few days late, for the interview {when}.",
    "{late}I have been meaning to thank you: I appreciated your time.",
    "{late}It took me a few days to write: thank you for our conversation.",
    "{late}A few days late, thank you for the interview.",
];
