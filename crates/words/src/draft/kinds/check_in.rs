//! One friendly question about where things stand, where no day was named.

use crate::draft::plan::Part::{Break, Recall, Say};
use crate::draft::plan::{Plans, Recipe};

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Question about {job}",
        "The next step for {role}",
        "My interview {met}",
        "Next steps after my interview {met}",
        "A question about my application",
    ],
    letter: &[Say(OPENING), Recall(1), Break, Say(QUESTION), Say(OPEN_END)],
    message: &[Say(OPENING), Recall(1), Say(QUESTION)],
    short: &[Say(SHORT_OPENING), Say(SHORT_QUESTION)],
};

const OPENING: Plans = &[
    "Thank you again for the interview {met} about {job}; my interest has not changed.",
    "I enjoyed our interview {met} and I am still very interested in {job}.",
    "Since my interview {met} I have remained very interested in {job}, and I thank you again for your time.",
    "It was good to speak with you about {job}, and I would still be glad to work with you.",
    "My interview {met} left me with a strong interest in {job}, and it still stands.",
];

pub const QUESTION: Plans = &[
    "Could you tell me where things stand, and when you expect to decide?",
    "Would you let me know what the next step is, and roughly when it comes?",
    "Is there any news on how and when the search goes on?",
    "May I ask how far you have come, and when I might expect to hear?",
];

pub const OPEN_END: Plans = &[
    "I know that such decisions take time, and a line is enough.",
    "If you need anything further from me in the meantime, I am happy to send it.",
    "If plans have changed on your side, that is fine too, and a short word would help me.",
    "Should anything be missing from my application, I would gladly add it.",
];

const SHORT_OPENING: Plans = &[
    "Thank you again for the interview {met}.",
    "I am still very interested in {role} and thank you again for your time.",
    "Thank you again for your time; I am still very interested in the role.",
];

pub const SHORT_QUESTION: Plans = &[
    "Could you tell me where things stand, and when you expect to decide?",
    "Is there any news on the next step and its date?",
    "May I ask when I might expect to hear about the next step?",
];
