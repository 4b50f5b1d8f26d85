//! The same thanks some days later: it says so once, in half a sentence, and goes on.

use super::thank_you::{EFFORT, INTEREST, MORE, NEXT, SHORT_NEXT};
use crate::draft::plan::Part::{Break, Points, Say, WhenShort};
use crate::draft::plan::{Plans, Recipe};

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Thank you for the interview {when}",
        "Thank you for your time {when}",
        "Our conversation {when}",
        "Thank you for the interview",
        "Thanks for our conversation",
        "Thank you for meeting me",
        "Thank you for your time",
        "Thank you for our conversation",
    ],
    letter: &[
        Say(THANKS),
        Break,
        Points(2),
        Break,
        Say(INTEREST),
        WhenShort(EFFORT),
        WhenShort(MORE),
        Say(NEXT),
    ],
    message: &[Say(THANKS), Points(1), Say(INTEREST)],
    short: &[Say(SHORT_THANKS), Points(1), Say(SHORT_NEXT)],
};

const THANKS: Plans = &[
    "This note comes a few days late, but it is sincere: thank you for the time you gave me {when}.",
    "I should have written sooner to thank you for our conversation {when} and for the effort behind it.",
    "A little late, but sincerely: thank you for meeting me {when}, and for your time and attention.",
    "I have been meaning to thank you for our interview {when}: I appreciated your time and attention.",
    "Thank you, somewhat late, for the interview {when} and for everything you told me about the work.",
    "I did not want to let more days go by without thanking you for our talk about {job}.",
    "My thanks for our talk {when} come later than I wanted, but they are no smaller for it.",
    "It has taken me a few days to write: many thanks for taking the time {when}.",
    "A few days have gone by, and I still want to say how much I appreciated your time.",
];

const SHORT_THANKS: Plans = &[
    "A little late, but sincerely: thank you for your time {when}.",
    "I should have thanked you sooner for our talk {when}.",
    "Late but sincere: many thanks for meeting me {when}.",
    "Thank you, a few days late, for the interview {when}.",
    "I have been meaning to thank you: I appreciated your time.",
    "It took me a few days to write: thank you for our conversation.",
    "A few days late, thank you for the interview.",
];
