//! The sentences for what went well: not only that it was enjoyed, but what the writer took from it, what it told them of the
//! work and the people, and why they would like to go on.
//!
//! `{base}` is the line as something one does: “walk you through my plan” of “walking you through my plan”.

/// What was done: “walking through my dashboard”, “solving the task together”.
pub const DOING: &[&str] = &[
    "I particularly enjoyed {x}.",
    "Thank you for the chance to {base}.",
    "For me, {x} already felt a little like working together.",
    "I was glad that there was time to {base}.",
    "{X} made me look forward to the work even more.",
    "I valued the chance to {base}.",
    "After {x}, I can well picture us working together.",
    "I appreciated the time you gave me to {base}.",
    "{X} gave me a good sense of what it would be like to be part of your team.",
];

/// What took place: “the tour of the lab”, “the whiteboard exercise”.
pub const EVENT: &[&str] = &[
    "I particularly enjoyed {x}.",
    "{X} made me look forward to the work even more.",
    "Thank you in particular for {x}.",
    "After {x}, I wanted to know more.",
    "I am glad there was time for {x}.",
    "{X} gave me a good sense of what it would be like to be part of your team.",
    "I very much appreciated {x}.",
    "{X} has stayed with me.",
];

/// What was talked over: “our chat about maps”.
pub const EXCHANGE: &[&str] = &[
    "I particularly enjoyed {x}.",
    "I valued {x}.",
    "I would gladly take up {x} again.",
    "Thank you in particular for {x}.",
    "I appreciated {x}.",
    "I am glad there was time for {x}.",
    "{X} has stayed with me.",
    "I left still thinking about {x}.",
];

/// “our laugh about the coffee machine”.
pub const LAUGH: &[&str] = &[
    "I particularly enjoyed {x}.",
    "{X} has stayed with me.",
    "I am glad there was time for {x}.",
    "I will remember {x}.",
    "{X} made our conversation a pleasure.",
];

/// What was spoken of: “tide tables”, “my idea for the tide tables”.
pub const TOPIC: &[&str] = &[
    "I particularly enjoyed talking about {x}.",
    "I would gladly come back to {x} with you.",
    "Our conversation about {x} has stayed with me.",
    "I was glad that we came to speak of {x}.",
    "It was good to talk with you about {x}.",
    "Thank you in particular for the conversation about {x}.",
    "I am glad that we talked about {x}.",
    "I left still thinking about {x}.",
    "Talking with you about {x} gave me a good sense of how we could work together.",
];

/// What was seen or heard: “how open everyone was”.
pub const QUESTION: &[&str] = &[
    "I especially liked {x}.",
    "{X} made me want to know more.",
    "I was struck by {x}.",
    "One thing that stood out for me was {x}.",
    "{X} has stayed with me.",
    "I very much appreciated {x}.",
    "I left thinking about {x}.",
];

/// What somebody did or said: “the team laughed at my joke”.
pub const CLAUSE: &[&str] = &[
    "I was glad that {x}.",
    "One thing I will remember is that {x}.",
    "I very much appreciated that {x}.",
    "It was encouraging that {x}.",
    "It meant a lot to me that {x}.",
    "I was delighted that {x}.",
    "I came away pleased that {x}.",
];

/// The same of the reader: “you liked my question”.
pub const CLAUSE_YOU: &[&str] = &[
    "I was glad that {x}.",
    "That {x} made me feel welcome.",
    "One thing I will remember is that {x}.",
    "It was encouraging that {x}.",
    "It meant a lot to me that {x}.",
    "That {x} made our conversation a pleasure.",
    "I very much appreciated that {x}.",
    "I was delighted that {x}.",
];
