//! Thanks for a decision that went the other way: thanks, one question for feedback unless it is answered, the door left
//! open.

use crate::draft::plan::Part::{Break, Recall, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "{refused}Thank you for letting me know",
        "{refused}With thanks for your decision on {role}",
        "{held}Thank you for your time",
        "Thank you for considering me",
    ],
    letter: &[
        Say(THANKS),
        Recall(1),
        Break,
        Say(FEEDBACK),
        Break,
        Say(FUTURE),
    ],
    message: &[Say(THANKS), Recall(1), Say(FEEDBACK), Say(FUTURE)],
    short: &[Say(SHORT_THANKS), Say(SHORT_FEEDBACK), Say(SHORT_FUTURE)],
};

/// Asks for the decision where none is recorded, and says so where the note asks for no feedback.
pub fn asks(slots: &Slots, questions: &mut Vec<Question>) {
    if slots.get("refused").is_none() {
        questions.push(Question::needed(
            "which_decision",
            "No decision of theirs is recorded. Have they told you one? If so, record it first.",
            "Thanks for a decision nobody has made would only puzzle them.",
        ));
    } else if slots.get("unexplained").is_none() {
        questions.push(Question::useful(
            "no_feedback",
            "The note asks for no feedback: they told you why, you have asked before, or the decision was some days ago. Is there \
             anything you would still like to ask?",
            "A question that is answered already is read as not having listened.",
        ));
    }
}

const THANKS: Plans = &[
    "{refused}Thank you for letting me know, and for the time and care you gave my application for {job}.",
    "{refused}I appreciate you letting me know, and thank you for the time you spent on my application.",
    "{refused}{held}Thank you for telling me. I would have liked to work with you, and I am grateful for the time you gave me.",
    "{refused}{reply}Many thanks for your message and for considering me for {job}.",
    "Thank you for the time and care you gave my application for {job}.",
];

const FEEDBACK: Plans = &[
    "{unexplained}If you have a moment: is there one thing that would have made my application stronger? I would like to learn from it.",
    "{unexplained}May I ask for one piece of advice: what should I work on for a role like this one? Even a short answer would help.",
    "{unexplained}Would you be willing to tell me one thing I could do better another time? I would put it to good use.",
];

const FUTURE: Plans = &[
    "{refused}If a position comes up that you could see me in, I would be happy to hear from you.",
    "{refused}I would be glad to be considered again when another role at {employer} fits.",
    "{refused}I wish you and the team well, and I would gladly apply again one day.",
    "{refused}I was glad that you {door} for another time, and I would be happy to come back to that.",
];

const SHORT_THANKS: Plans = &[
    "{refused}{held}Thank you for letting me know, and for the time you gave me.",
    "{refused}Many thanks for telling me, and for considering me.",
    "{held}Thank you for the time you gave me.",
    "Thank you for considering me.",
];

const SHORT_FEEDBACK: Plans = &[
    "{unexplained}Is there one thing I could do better another time?",
    "{unexplained}May I ask for one piece of advice for the next time?",
];

const SHORT_FUTURE: Plans = &[
    "{refused}I would be happy to be considered for another role one day.",
    "{refused}If another role comes up that could fit, I would be glad to hear from you.",
];
