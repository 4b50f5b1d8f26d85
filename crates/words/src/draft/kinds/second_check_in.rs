//! The second and last question: shorter, without reproach, and easy to answer.

use crate::draft::plan::Part::{Break, Say};
use crate::draft::plan::{Plans, Recipe};

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Once more about {job}",
        "A second question about {job}",
        "Is there news about {role}?",
        "A second question about my application",
    ],
    letter: &[Say(OPENING), Break, Say(QUESTION), Say(OPEN_END)],
    message: &[Say(OPENING), Say(QUESTION), Say(OPEN_END)],
    short: &[Say(SHORT_OPENING), Say(SHORT_QUESTION)],
};

const OPENING: Plans = &[
    "I asked about {job} a while ago, and mail does get lost, so here is my question once more.",
    "I wrote to you a while ago about {job}, and I would still very much like to work with you.",
    "This is a second note about {job}, in case the first one went astray.",
    "My last note about {job} may have reached you in a full week, so I am asking once more.",
];

const QUESTION: Plans = &[
    "Is the position still open, and is there a date by which you expect to decide? I am as interested as before.",
    "As I am still interested, could you tell me whether the search is going on, and when I might hear?",
    "I am still interested in the role: may I ask whether there is a next step, and when to expect it?",
];

const OPEN_END: Plans = &[
    "A short answer would help me, whatever it is.",
    "If your plans have changed, that is fine, and a short word would help me to plan.",
    "After this I will leave it with you; thank you for your time so far.",
];

const SHORT_OPENING: Plans = &[
    "I asked about {role} a while ago, and messages do get lost.",
    "A second question about {job}, as I am still interested.",
    "I wrote a while ago and am still very interested.",
];

const SHORT_QUESTION: Plans = &[
    "Is there a date by which you expect to decide?",
    "Could you tell me whether the search is going on, and when I might hear?",
    "May I ask whether there is a next step, and when?",
];
