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
    "It was good to meet you {when}, and I appreciate the time and attention you gave me.",
    "Many thanks for our conversation {when} and for the thought you put into it.",
    "I am grateful for the interview {when}; you gave it time and care, and I noticed that.",
    "Thank you for making room in your day for me {when} and for telling me about the work.",
    "I want to thank you for {day_of} interview and for the care with which you led it.",
    "Your time {when} meant a good deal to me: thank you for all you asked and all you told me.",
    "Thank you for meeting me {when} to speak about {job}.",
    "My thanks for {day_of} talk, and for the time and trouble you took over it.",
    "I appreciated that you took so much care over our conversation {when}, and I thank you for it.",
    "Thank you for taking the time to talk with me about {job}.",
    "Many thanks for the interview and for the effort behind it.",
    "I appreciate the time you gave me, and the care you took over our conversation.",
];

pub const INTEREST: Plans = &[
    "I left with even more interest in {job} than I came with.",
    "After our conversation I can see myself in this role, and I would like to work with you.",
    "What I learned makes me want to join your team and to do this work well.",
    "[I am|I’m] still very interested in the position, and more so now that I know who I would work with.",
    "Everything I heard makes me hope that we can go on with this together at {employer}.",
    "The work you described is what I would like to do next, and your team is where I would like to do it.",
    "I would be happy to become part of {employer} and to help with what lies ahead.",
    "Joining you and your colleagues is something I would look forward to.",
    "My interest in working with you has grown, and I believe that I could help from early on.",
    "It strengthened my wish to work at {employer} and with you.",
    "I would gladly put what I can do to use for you and the people you work with.",
];

pub const EFFORT: Plans = &[
    "I know that such conversations take preparation, and I value the work you put in.",
    "An interview takes time out of a full day, and I do not take that for granted.",
    "You gave me your attention as well as your time, and I will remember that.",
    "It matters to me to meet the people I may work with, so your time was worth a lot to me.",
    "A conversation like this one helps me as much as it helps you, and I appreciate it.",
    "It is always a help to hear about a place from the people in it.",
    "For me such a talk is also a chance to see whom I would work with, and I valued it.",
    "Preparing such a talk is work that nobody sees, which is why I want to mention it.",
];

pub const NEXT: Plans = &[
    "If anything else would help you to decide, please let me know.",
    "I am happy to send whatever further information would be useful to you.",
    "Should a question come up on your side, I would be glad to answer it.",
    "Please tell me if there is something more you would like to see from me.",
    "I look forward to hearing from you about the next step.",
    "Do write to me if you want to know more about anything we touched on.",
    "I look forward to learning how things go on from here.",
    "For any further questions you can reach me at all times by reply to this note.",
    "I was told that I might hear {promised}, and I look forward to that.",
    "With pleasure I will answer whatever you would still like to ask.",
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
