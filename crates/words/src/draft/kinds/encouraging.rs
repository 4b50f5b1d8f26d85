//! An answer to words that encourage: thanks, why the work appeals, and something that moves things on.

use crate::draft::plan::Part::{Break, Either, Recall, Say};
use crate::draft::plan::{Plans, Recipe};

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Thank you for your message",
        "Thank you for the good news",
        "Thank you for writing",
    ],
    letter: &[
        Say(THANKS),
        Recall(1),
        Break,
        Either(NEWS, INTEREST),
        Say(NEXT),
    ],
    message: &[Say(THANKS), Recall(1), Say(NEXT)],
    short: &[Say(SHORT_THANKS), Say(SHORT_NEXT)],
};

const THANKS: Plans = &[
    "Thank you for your message; I was very glad to read it.",
    "Your message was good to read, and I appreciate you letting me know.",
    "Many thanks for writing; it was great to hear from you.",
];

const NEWS: Plans = &[
    "I also have some news of my own: {achieved}.",
    "In the meantime I have some news too: {achieved}.",
];

const INTEREST: Plans = &[
    "I would be glad to work at {employer}, and I look forward to what comes next.",
    "I remain very interested in {job} and look forward to the next step.",
];

const NEXT: Plans = &[
    "If there is anything I can prepare or send before the next step, please tell me.",
    "I would be happy to meet others in your team or to send you anything that helps.",
    "I am ready for the next step whenever it suits you; just tell me what you need from me.",
];

const SHORT_THANKS: Plans = &[
    "Thank you for your message; I was very glad to read it.",
    "Many thanks for writing, it was good to hear from you.",
];

const SHORT_NEXT: Plans = &[
    "I am very interested and look forward to the next step.",
    "I would be glad to take this further, and happy to send anything you need.",
];
