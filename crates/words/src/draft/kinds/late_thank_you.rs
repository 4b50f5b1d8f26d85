//! The same thanks some days later: it says so once, in half a sentence, and goes on.

use super::thank_you::{EFFORT, INTEREST, NEXT, SHORT_NEXT};
use crate::draft::plan::Part::{Break, Points, Say, WhenShort};
use crate::draft::plan::{Plans, Recipe};

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Thank you for the interview {when}",
        "Thank you for your time {when}",
        "Our conversation {when}",
        "My thanks for the interview",
        "With thanks for our conversation",
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
        Say(NEXT),
    ],
    message: &[Say(THANKS), Points(1), Say(INTEREST)],
    short: &[Say(SHORT_THANKS), Points(1), Say(SHORT_NEXT)],
};

const THANKS: Plans = &[
    "These thanks come a few days late, but they are meant: I appreciated the time you gave me {when}.",
    "I should have written sooner to thank you for our conversation {when} and for the effort behind it.",
    "A little late, but sincerely: thank you for meeting me {when}.",
    "Some days have passed since we met {when}, and I still want to thank you for your time and attention.",
    "Thank you, somewhat late, for the interview {when} and for everything you told me about the work.",
    "I did not want to let more days go by without thanking you for our talk about {job}.",
    "My thanks for our talk {when} come later than I wanted, and they are no smaller for it.",
    "It has taken me some days to write, so all the more: many thanks for taking the time {when}.",
    "Although a few days have gone by, I want to say how much I appreciated your time.",
];

const SHORT_THANKS: Plans = &[
    "A little late, but sincerely: thank you for your time {when}.",
    "I should have thanked you sooner for our talk {when}.",
    "Late but meant: many thanks for meeting me {when}.",
    "Thank you, a few days late, for the interview {when}.",
    "These thanks come late: I appreciated your time.",
    "It took me some days to write: thank you for our conversation.",
    "Some days late, my thanks for the interview.",
];
