//! A question about where things stand once the day they named has passed.

use super::check_in::OPEN_END;
use super::unheld;
use crate::draft::plan::Part::{Break, Either, Recall, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Question about {job}",
        "The next step for {role}",
        "Next steps after my interview {met}",
        "A question about my application",
    ],
    letter: &[
        Either(OPENING, unheld::OPENING),
        Recall(1),
        Break,
        Say(DAY),
        Say(QUESTION),
        Say(OPEN_END),
    ],
    message: &[Either(OPENING, unheld::OPENING), Say(DAY), Say(QUESTION)],
    short: &[
        Either(SHORT_OPENING, SHORT_WITHOUT_DAY),
        Say(SHORT_QUESTION),
    ],
};

/// Asks for the day where none is recorded.
pub fn asks(slots: &Slots, questions: &mut Vec<Question>) {
    if slots.get("promised").is_none() {
        questions.push(Question::useful(
            "promised_day",
            "Which day did they name for their answer?",
            "A question that recalls their own day is fair and easy to answer.",
        ));
    }
}

const OPENING: Plans = &[
    "Thank you again for the interview {met} about {job}.",
    "I enjoyed our interview {met} about {job}.",
    "{held}It was good to talk with you about {job}, and thank you again for your time.",
    "I remember our interview {met} with pleasure, and I am writing about {job}.",
    "{held}Thank you again for your time and for all you told me about {job}.",
];

/// The day they named; nothing where none is recorded.
const DAY: Plans = &[
    "I understood that I might hear {promised}, so here is a short question.",
    "I understood that there might be news {promised}, so I am writing to ask.",
    "As I understood it, there would be news {promised}.",
    "If I understood correctly, there was to be news {promised}.",
];

const QUESTION: Plans = &[
    "I am still very interested: could you tell me where things stand, and when you now expect to decide?",
    "I would still be glad to work with you, so may I ask what the next step is and when to expect it?",
    "Is there any news yet, or a new date to look out for? I remain very interested.",
    "I am as interested as before: how do things stand, and what comes next?",
];

const SHORT_OPENING: Plans = &[
    "I understood that I might hear about {role} {promised}.",
    "I understood that there would be news {promised}, and I am still very interested.",
];

const SHORT_WITHOUT_DAY: Plans = &[
    "Thank you again for the interview {met}.",
    "{held}Thank you again for your time; I am still very interested in the role.",
    "I am still very interested in the role.",
];

const SHORT_QUESTION: Plans = &[
    "Could you tell me where things stand, and when you now expect to decide?",
    "Is there any news on the next step, or a new date for it?",
    "May I ask when I might expect to hear?",
];
