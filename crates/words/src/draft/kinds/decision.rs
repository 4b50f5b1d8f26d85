//! Thanks for a decision that went the other way: thanks, one question for feedback, the door left open.

use crate::draft::plan::Part::{Break, Recall, Say};
use crate::draft::plan::{Plans, Recipe};

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Thank you for letting me know",
        "Thank you for your message",
        "With thanks for your decision on {role}",
    ],
    letter: &[Say(THANKS), Recall(1), Break, Say(FEEDBACK), Say(FUTURE)],
    message: &[Say(THANKS), Recall(1), Say(FUTURE)],
    short: &[Say(SHORT_THANKS), Say(SHORT_FUTURE)],
};

const THANKS: Plans = &[
    "Thank you for letting me know, and for the time and care you gave my application for {job}.",
    "I appreciate you letting me know, and thank you for the time you spent on my application.",
    "Many thanks for your message and for the conversations about {job}.",
];

const FEEDBACK: Plans = &[
    "If you have a moment: is there one thing that would have made my application stronger? I would like to learn from it.",
    "May I ask for one piece of advice: what should I work on for a role like this one? Even a short answer would help.",
    "Would you be willing to tell me one thing I could do better another time? I would put it to good use.",
];

const FUTURE: Plans = &[
    "If a position comes up that you could see me in, I would be happy to hear from you.",
    "I would be glad to be considered again when another role at {employer} fits.",
    "I wish you and the team well, and I would gladly apply again one day.",
    "I was glad that you {door} for another time, and I would be happy to come back to that.",
];

const SHORT_THANKS: Plans = &[
    "Thank you for letting me know, and for the time you gave me.",
    "Many thanks for telling me, and for our conversations.",
];

const SHORT_FUTURE: Plans = &[
    "I would be happy to be considered for another role one day.",
    "If another role comes up that could fit, I would be glad to hear from you.",
];
