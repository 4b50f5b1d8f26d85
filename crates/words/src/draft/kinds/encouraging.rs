//! An answer to words that encourage: thanks, why the work appeals, and something that moves things on.

use crate::draft::plan::Part::{Break, Recall, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "{reply}Thank you for your message",
        "{reply}Thank you for writing",
        "My application for {role}",
    ],
    letter: &[
        Say(THANKS),
        Recall(1),
        Break,
        Say(NEWS),
        Say(INTEREST),
        Say(NEXT),
    ],
    message: &[Say(THANKS), Recall(1), Say(INTEREST), Say(NEXT)],
    short: &[Say(SHORT_THANKS), Say(SHORT_NEXT)],
};

/// Asks for their message where none is recorded.
pub fn asks(slots: &Slots, questions: &mut Vec<Question>) {
    message_missing(slots, questions);
}

/// Asks for the message that a note answers, where there is none.
pub fn message_missing(slots: &Slots, questions: &mut Vec<Question>) {
    if slots.get("reply").is_none() {
        questions.push(Question::needed(
            "which_message",
            "No message of theirs is recorded. Which one does this answer? Record it first.",
            "An answer thanks for a message, and there has to be one.",
        ));
    }
}

const THANKS: Plans = &[
    "{reply}Thank you for your message; I was very glad to read it.",
    "{reply}Your message was good to read, and I appreciate you letting me know.",
    "{reply}Many thanks for writing; it was great to hear from you.",
];

const NEWS: Plans = &[
    "I also have some news of my own: {achieved}.",
    "In the meantime I have some news too: {achieved}.",
    "There is news on my side as well: {achieved}.",
];

const INTEREST: Plans = &[
    "I would be glad to work at {employer}, and I look forward to what comes next.",
    "I remain very interested in {job} and look forward to the next step.",
];

const NEXT: Plans = &[
    "If there is anything I can prepare or send before the next step, please tell me.",
    "{held}I would be happy to meet others in your team or to send you anything that helps.",
    "I am ready for the next step whenever it suits you; just tell me what you need from me.",
];

const SHORT_THANKS: Plans = &[
    "{reply}Thank you for your message; I was very glad to read it.",
    "{reply}Many thanks for writing, it was good to hear from you.",
];

const SHORT_NEXT: Plans = &[
    "I am very interested and look forward to the next step.",
    "I would be glad to take this further, and happy to send anything you need.",
];
