//! One friendly question about where things stand, where no day was named.

use super::unheld;
use crate::draft::plan::Part::{Break, Either, Recall, Say};
use crate::draft::plan::{Plans, Recipe};

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Question about {job}",
        "The next step for {role}",
        "My interview {met}",
        "Next steps after my interview {met}",
        "A question about my application for {role}",
        "A question about my application",
    ],
    letter: &[
        Either(OPENING, unheld::OPENING),
        Recall(1),
        Break,
        Say(QUESTION),
        Say(OPEN_END),
    ],
    message: &[Either(OPENING, unheld::OPENING), Recall(1), Say(QUESTION)],
    short: &[
        Either(SHORT_OPENING, unheld::SHORT_OPENING),
        Say(SHORT_QUESTION),
    ],
};

pub const OPENING: Plans = &[
    "Thank you again for the interview {met} about {job}; I am as interested as I was then.",
    "I enjoyed our interview {met} and I am still very interested in {job}.",
    "Thank you again for your time {met}; I am still very interested in {job}.",
    "{held}It was good to talk with you about {job}, and I would still be glad to work with you.",
    "My interview {met} left me very interested in {job}, and that has not changed.",
];

pub const QUESTION: Plans = &[
    "Could you tell me where things stand, and when you expect to decide?",
    "Would you let me know what the next step is, and roughly when to expect it?",
    "Is there any news on the next steps and when they might come?",
    "May I ask how things are going, and when I might expect to hear?",
];

pub const OPEN_END: Plans = &[
    "I know these decisions take time, and a line or two is plenty.",
    "If you need anything further from me in the meantime, I am happy to send it.",
    "If plans have changed on your side, that is fine too, and a short word would help me.",
    "If anything is missing from my application, I would be glad to add it.",
];

pub const SHORT_OPENING: Plans = &[
    "Thank you again for the interview {met}; I am still very interested.",
    "{held}I am still very interested in {role}, and thank you again for your time.",
    "{held}Thank you again for your time; I am still very interested in the role.",
];

pub const SHORT_QUESTION: Plans = &[
    "Could you tell me where things stand, and when you expect to decide?",
    "Is there any news on the next step and when it might be?",
    "May I ask when I might expect to hear about the next step?",
];
