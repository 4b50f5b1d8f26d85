//! The second and last question: shorter, without reproach, and easy to answer.

use crate::draft::plan::Part::{Break, Recall, Say};
use crate::draft::plan::{Plans, Recipe};

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Once more about {job}",
        "A second question about {job}",
        "Is there news about {role}?",
        "A second question about my application",
    ],
    letter: &[Say(OPENING), Recall(1), Break, Say(QUESTION), Say(OPEN_END)],
    message: &[Say(OPENING), Say(QUESTION), Say(OPEN_END)],
    short: &[Say(SHORT_OPENING), Say(SHORT_QUESTION)],
};

const OPENING: Plans = &[
    "Some days ago I asked about {job}, and mail does get lost, so here is my question once more.",
    "I wrote to you a while ago about {job}, and I would still like very much to work with you.",
    "This is a second note about {job}, in case the first one went astray.",
    "You may have had a full week when my last note about {job} came, so I ask once more.",
];

const QUESTION: Plans = &[
    "Is the position still open, and is there a date by which you expect to decide? My interest in it is as strong as before.",
    "As I remain interested, could you tell me whether the search goes on, and when I might hear?",
    "I am still interested in the role: may I ask whether there is a next step, and when it comes?",
];

const OPEN_END: Plans = &[
    "One line is enough, whatever the answer is.",
    "If your plans have changed, that is fine, and a short word would help me to plan.",
    "After this I will leave it with you, and I thank you for your time so far.",
];

const SHORT_OPENING: Plans = &[
    "I asked some days ago about {role}, and messages do get lost.",
    "A second question about {job}, as I am still interested.",
    "I wrote some days ago and remain very interested.",
];

const SHORT_QUESTION: Plans = &[
    "Is there a date by which you expect to decide?",
    "Could you tell me whether the search goes on, and when I might hear?",
    "May I ask whether there is a next step, and when?",
];
