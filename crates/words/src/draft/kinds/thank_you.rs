//! Thanks for an interview, the same day or the next: thanks, what the talk was about, interest, an open end.

use crate::draft::plan::Part::{Break, Points, Say, WhenShort};
use crate::draft::plan::{Plans, Recipe};

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Thank you for {day_of} interview",
        "Thank you for your time {when}",
        "Our conversation {when}",
        "With thanks for {day_of} conversation",
        "Thank you for the interview about {role}",
        "My thanks for {day_of} interview",
        "Thank you for meeting me {when}",
        "Thank you for your time",
    ],
    letter: &[
        Say(THANKS),
        Break,
        Points(2),
        Break,
        Say(INTEREST),
        WhenShort(EFFORT),
        Say(NEXT),
    ],
    message: &[Say(THANKS), Points(1), Say(INTEREST)],
    short: &[Say(SHORT_THANKS), Points(1), Say(SHORT_NEXT)],
};

const THANKS: Plans = &[
    "Thank you for taking the time to talk with me {when}, and for the effort you put into our interview.",
    "It was good to talk with you {when}, and I appreciate the time and attention you gave me.",
    "Many thanks for our conversation {when} and for the thought you put into it.",
    "I am grateful for the interview {when} and for the care you took over it.",
    "Thank you for making room in your day for me {when} and for telling me about the work.",
    "I wanted to thank you for {day_of} interview; I appreciated your time and your questions.",
    "Your time {when} meant a good deal to me: thank you for all you asked and all you told me.",
    "Thank you for meeting me {when} to talk about {job}.",
    "My thanks for {day_of} conversation and for the time you set aside for it.",
    "I appreciated our talk {when}, and I know that it took time out of a full day.",
    "Thank you for talking with me about {job}.",
    "Many thanks for the interview and for the effort behind it.",
    "I appreciate the time you gave me and the care you took over our conversation.",
];

pub const INTEREST: Plans = &[
    "I came away even more interested in {job}.",
    "Our conversation made me more certain that I would like to work with you.",
    "What I learned makes me want to join your team and do this work well.",
    "I am very interested in the position, all the more now that I know who I would be working with.",
    "I would very much like to be part of {employer} and of what you are doing there.",
    "The work you described is what I would like to do next.",
    "I can see myself in this role, and I hope to have the chance to work with you.",
    "Joining you and your colleagues is something I would look forward to.",
    "It strengthened my wish to work at {employer}.",
    "I am keen to contribute to what you and your colleagues are doing.",
    "After our talk the role appeals to me more than it did on paper.",
];

pub const EFFORT: Plans = &[
    "I know that such conversations take preparation, and I value the work you put in.",
    "You gave me your attention as well as your time, and I will remember that.",
    "It matters to me to meet the people I may work with, so your time was worth a lot to me.",
    "An interview like this one helps me as much as it helps you.",
    "It is always a help to hear about a place from the people in it.",
    "For me it was also a chance to see whom I would work with, and I valued that.",
    "Preparing an interview is work that nobody sees, which is why I want to mention it.",
    "I do not take it for granted to be received with such attention.",
];

pub const NEXT: Plans = &[
    "If anything else would help you to decide, please let me know.",
    "I am happy to send whatever further information would be useful to you.",
    "Should a question come up on your side, I would be glad to answer it.",
    "Please tell me if there is something more you would like to see from me.",
    "I look forward to hearing from you about the next step.",
    "Do write to me if you want to know more about anything we touched on.",
    "I look forward to learning how things go on from here.",
    "If you need anything further from me, a short line is enough.",
    "I was told that I might hear {promised}, and I look forward to that.",
];

const SHORT_THANKS: Plans = &[
    "Thank you for your time {when}.",
    "Thank you for the conversation {when}.",
    "Many thanks for meeting me {when}.",
    "I appreciated your time {when}, thank you.",
    "Thanks a lot for talking with me {when}.",
    "My thanks for {day_of} interview.",
    "It was good to meet you {when}, thank you.",
    "Thank you for taking the time to meet me.",
];

pub const SHORT_NEXT: Plans = &[
    "I would be glad to work with you.",
    "I look forward to the next step.",
    "My interest in the role has grown.",
    "I would like to join your team.",
    "I am very interested in the role.",
    "Working with you would suit me well.",
    "I hope that we can go on with this.",
];
