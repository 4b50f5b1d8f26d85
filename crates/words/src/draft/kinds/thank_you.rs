//! Thanks for an interview, the same day or the next: thanks, what the talk was about, interest, an open end.

use crate::draft::plan::Part::{Break, Points, Say, WhenShort};
use crate::draft::plan::{Plans, Recipe};

pub const RECIPE: Recipe = Recipe {
    subject: &[
        "Thank you for {day_of} interview",
        "Thank you for your time {when}",
        "Our conversation {when}",
        "Thank you for {day_of} conversation",
        "Thank you for the interview about {role}",
        "Thanks for {day_of} interview",
        "Thank you for talking with me {when}",
        "Thank you for your time",
    ],
    letter: &[
        Say(THANKS),
        WhenShort(EFFORT),
        Break,
        Points(2),
        Break,
        Say(INTEREST),
        WhenShort(MORE),
        Say(NEXT),
        WhenShort(LAST),
    ],
    message: &[Say(THANKS), Points(1), Say(INTEREST)],
    short: &[Say(SHORT_THANKS), Points(1), Say(SHORT_NEXT)],
};

pub const THANKS: Plans = &[
    "Thank you for taking the time to talk with me {when}, and for the thought you put into our interview.",
    "It was good to talk with you {when}, and I appreciate the time and attention you gave me.",
    "Many thanks for our conversation {when} and for your questions.",
    "I am grateful for the interview {when} and for the care you took with it.",
    "Thank you for making room in your day for me {when} and for telling me about the work.",
    "I wanted to thank you for {day_of} interview; I appreciated your time and your questions.",
    "I really enjoyed talking with you {when}: thank you for all you asked and all you told me.",
    "Thank you for the talk {when} about {job}, and for making the time.",
    "Thank you for {day_of} conversation and for the time you set aside for it.",
    "I appreciated our talk {when}, and I know it took time out of a full day.",
    "Thank you for taking time out of your day to talk with me about {job}.",
    "Many thanks for the interview and for the time and effort you put into it.",
    "I appreciate the time you gave me and the care you took over our conversation.",
];

pub const INTEREST: Plans = &[
    "I came away even more interested in {job}.",
    "Our conversation made me more certain that I would like to work with you.",
    "Everything I heard makes me want to join your team and do this work well.",
    "I am very interested in the position, all the more now that I know who I would be working with.",
    "I would very much like to be part of {employer} and of what you are doing there.",
    "The work you described is what I would like to do next.",
    "I can see myself in this role, and I hope to have the chance to work with you.",
    "I would look forward to joining you there.",
    "All of it made me want to work at {employer} even more.",
    "I am keen to contribute to what you are doing.",
    "Having talked with you, I find the role even more appealing than it was on paper.",
];

pub const EFFORT: Plans = &[
    "I know that a good interview takes preparation, and I appreciated yours.",
    "You gave me your attention as well as your time, and I will remember that.",
    "It matters to me to talk to those I may work with, so this meant a lot to me.",
    "It helped me to see the role more clearly.",
    "There is nothing like hearing about a place from the people in it.",
    "It was also a chance to see who I would be working with, and I valued that.",
    "A good interview helps both sides, and this one helped me.",
    "I came away with a clear idea of the work.",
];

pub const MORE: Plans = &[
    "I am glad that we had this conversation.",
    "I enjoyed our conversation and would happily continue it.",
    "I was glad of the chance to talk.",
    "Please pass my thanks on to everyone who helped to arrange our talk.",
    "I would be happy to pick this conversation up again at any time.",
    "If we talk again, I will look forward to it.",
    "Please also thank those who helped to set up the interview.",
    "It would be a pleasure to talk again.",
];

pub const NEXT: Plans = &[
    "If anything else would help you to decide, please let me know.",
    "I am happy to send any further information that would be useful.",
    "If any questions come up on your side, I would be glad to answer them.",
    "Please tell me if there is anything more you would like to see from me.",
    "I look forward to hearing from you about the next step.",
    "Do write to me if you want to know more about anything we discussed.",
    "I look forward to hearing what comes next.",
    "If you need anything further from me, just send me a line.",
    "I understood that I might hear {promised}, and I look forward to that.",
];

pub const LAST: Plans = &[
    "Until then I wish you all the best.",
    "In the meantime I wish you and your team a good week.",
    "Thank you again, and I hope the rest of your week goes well.",
    "With this I wish you well, and your team too.",
    "My thanks once more, and all the best until then.",
    "For now, my best wishes to you and to your team.",
    "Whatever you decide, I wish you and your team well.",
    "All good wishes to you and to your team until then.",
];

pub const SHORT_THANKS: Plans = &[
    "Thank you for your time {when}.",
    "Thank you for the conversation {when}.",
    "Thank you very much for the talk {when}.",
    "I appreciated your time {when}, thank you.",
    "Many thanks for talking with me {when}.",
    "Thank you for {day_of} interview.",
    "It was good to talk to you {when}, thank you.",
    "Thank you for taking the time to talk to me.",
];

pub const SHORT_NEXT: Plans = &[
    "I would be glad to work with you.",
    "I look forward to the next step.",
    "I am even more interested in the role now.",
    "I would like to join your team.",
    "I am very interested in the role.",
    "I would enjoy working with you.",
    "I would be glad to take this further.",
];
