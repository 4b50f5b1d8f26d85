//! The second and last question: shorter, without reproach, and easy to answer.

use super::check_in;
use crate::draft::plan::Part::{Break, Either, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "{asked}Once more about {job}",
        "{asked}A second question about {job}",
        "Is there news about {role}?",
        "A question about my application for {role}",
        "A question about my application",
    ],
    letter: &[
        Either(OPENING, check_in::OPENING),
        Break,
        Either(QUESTION, check_in::QUESTION),
        Say(OPEN_END),
    ],
    message: &[
        Either(OPENING, check_in::OPENING),
        Either(QUESTION, check_in::QUESTION),
        Say(OPEN_END),
    ],
    short: &[
        Either(SHORT_OPENING, check_in::SHORT_OPENING),
        Say(SHORT_QUESTION),
    ],
};

/// Asks whether there was a first question where none is recorded.
pub fn asks(slots: &Slots, questions: &mut Vec<Question>) {
    if slots.get("asked").is_none() {
        questions.push(Question::needed(
            "first_question",
            "No first question to them is recorded. Have you asked before? If so, record it; if not, a first check-in fits.",
            "A note that speaks of an earlier one is only right where there was one.",
        ));
    }
}

pub const OPENING: Plans = &[
    "{asked}I asked about {job} a while ago, and mail does get lost, so here is my question once more.",
    "{asked}I wrote to you a while ago about {job}, and this is my second note.",
    "{asked}This is a second note about {job}, in case the first one went astray.",
    "{asked}I asked you about {job} some time ago, and I would like to do so once more.",
];

/// With the interest that a first question has in its opening.
const QUESTION: Plans = &[
    "{asked}Is the position still open, and is there a date by which you expect to decide? I am as interested as before.",
    "{asked}I am still interested: could you tell me whether the position is still open, and when I might hear?",
    "{asked}I would still like to work with you, so may I ask whether there is a next step, and when to expect it?",
    "{asked}My interest has not changed: do you know yet what comes next, and when?",
];

const OPEN_END: Plans = &[
    "Even a short answer would help me to plan.",
    "If your plans have changed, that is fine, and a short word would help me to plan.",
    "{asked}{held}After this I will leave it with you; thank you for your time so far.",
];

pub const SHORT_OPENING: Plans = &[
    "{asked}I asked about {role} a while ago, and messages do get lost.",
    "{asked}This is a second note about {job}, as I am still interested.",
    "{asked}I wrote a while ago about {job}, and I am still interested.",
];

const SHORT_QUESTION: Plans = &[
    "Is there a date by which you expect to decide?",
    "Could you tell me whether you are still looking, and when I might hear?",
    "May I ask whether there is a next step, and when?",
];
