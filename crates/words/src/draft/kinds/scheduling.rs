//! An answer to a proposal for a meeting: the time, said in full, and nothing else that could be misread.

use crate::draft::plan::Part::{Either, Say};
use crate::draft::plan::{Plans, Recipe};
use crate::draft::question::Question;
use crate::draft::slots::Slots;

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Our meeting: {agreed}",
        "A time for our meeting",
        "The time of our meeting",
    ],
    letter: &[Say(THANKS), Either(YES, OTHER), Say(END)],
    message: &[Say(THANKS), Either(YES, OTHER), Say(END)],
    short: &[Say(SHORT_THANKS), Either(YES, OTHER)],
};

/// Asks which time suits where the seeker has not said.
pub fn asks(slots: &Slots, questions: &mut Vec<Question>) {
    super::encouraging::message_missing(slots, questions);
    if slots.get("agreed").is_some() || slots.get("instead").is_some() {
        return;
    }
    let text = match slots.get("proposed") {
        _ if slots.get("no_time").is_some() => {
            let said = slots.get("no_time").map_or("", |it| it.text.as_str());
            format!(
                "“{said}” names no day and hour. Which time suits you? Name it in full, or name two or three."
            )
        }
        Some(time) => format!(
            "Does {} suit you? If not: which two or three times would?",
            time.text
        ),
        None => "Which time suits you? Name it in full, or name two or three.".to_owned(),
    };
    questions.push(Question::needed(
        "which_time",
        text,
        "They wait for a time. Only you know what suits you, so the draft does not say yes for you.",
    ));
}

const THANKS: Plans = &[
    "{reply}Thank you for your message and for arranging this.",
    "{reply}Many thanks for your message; I am glad we are taking this further.",
    "{reply}Thank you for the invitation, which I was glad to receive.",
];

const YES: Plans = &[
    "{Agreed} works well for me, and I look forward to it.",
    "I am happy to confirm {agreed}.",
    "I will be there: {agreed}.",
];

const OTHER: Plans = &[
    "Would this be possible for you: {instead}?",
    "I could make {instead}. Would that be possible for you?",
];

const END: Plans = &[
    "If you need anything from me beforehand, please let me know.",
    "Please tell me if there is anything I should prepare.",
];

const SHORT_THANKS: Plans = &[
    "{reply}Thank you for your message.",
    "{reply}Many thanks for arranging this.",
];
