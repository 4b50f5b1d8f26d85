//! The sentences for what the reader said, and for what matters to them.

/// “the new lab”, as they spoke of it.
pub const TOPIC_SAID: &[&str] = &[
    "What you said about {x} has stayed with me.",
    "I would like to hear more about {x}.",
    "I have been thinking about what you said about {x}.",
    "Thank you for telling me about {x}.",
    "You gave me a clear picture of {x}.",
    "It was really helpful to hear from you about {x}.",
    "What you told me about {x} made me want to know more.",
    "I learned something from the way you talked about {x}.",
];

/// “on-time departures”.
pub const TOPIC_MATTERED: &[&str] = &[
    "I understand how much weight you give to {x}.",
    "You made it clear how much depends on {x}, and that is where I would like to be of use.",
    "I came away knowing how much you care about {x}.",
    "When you spoke of {x}, I saw where I could help.",
    "It was helpful to hear what you expect when it comes to {x}.",
    "I can see why you care about {x}, and I would be glad to do my part.",
    "It was good to hear your thoughts on {x}.",
    "I will keep in mind what matters to you: {x}.",
    "You made it clear how much depends on {x}.",
];

/// “answering clients the same day”.
pub const DOING_MATTERED: &[&str] = &[
    "I came away knowing how much {x} matters to you.",
    "I understand that {x} matters to you, and I would be glad to do my part.",
    "You made it clear how much depends on {x}.",
    "I will keep in mind that {x} is what counts.",
    "I can see why {x} matters, and that is where I would like to be of use.",
    "It was helpful to hear from you how important {x} is.",
    "{X} is clearly important to you.",
    "What struck me is how much you care about {x}.",
];

/// “how you test new sensors”.
pub const QUESTION_SAID: &[&str] = &[
    "What you said about {x} has stayed with me.",
    "It was helpful to hear {x}.",
    "I would like to hear more about {x}.",
    "Thank you for telling me {x}.",
    "You gave me a clear picture of {x}.",
    "I was interested to hear {x}.",
    "I have been thinking about {x}.",
    "Hearing {x} made me want to know more.",
];

/// “how quickly new people settle in”.
pub const QUESTION_MATTERED: &[&str] = &[
    "I came away knowing that you look closely at {x}.",
    "You made it clear how much depends on {x}.",
    "I understand that you care about {x}.",
    "I will keep in mind that what counts is {x}.",
    "It was good to hear that you think about {x}.",
    "I can see why you ask {x}.",
    "What matters to you, as I understood it, is {x}.",
];

/// “the report is right every Monday”.
pub const CLAUSE_MATTERED: &[&str] = &[
    "I came away knowing that {x}.",
    "I understand that {x}, and I would be glad to help with that.",
    "You made it clear that {x}.",
    "I will keep in mind that {x}.",
    "When you said that {x}, I saw where I could help.",
    "It was good to hear from you that {x}.",
    "What I took away is that {x}.",
    "I heard clearly what matters to you: that {x}.",
];

/// “you asked whether I know Rust”.
pub const CLAUSE_SAID: &[&str] = &[
    "I was glad that {x}.",
    "One thing I will remember is that {x}.",
    "I appreciated that {x}.",
    "It was good that {x}.",
];

/// “the ward goes paperless in June”.
pub const TOLD: &[&str] = &[
    "You mentioned that {x}, and I would like to hear more about it.",
    "I was interested to hear that {x}.",
    "When you said that {x}, I wanted to know more.",
    "I have been thinking about something you told me: {x}.",
    "It was good to learn that {x}.",
    "Hearing that {x} made me want to know more.",
    "I made a note of something you said: {x}.",
    "It has stayed with me that {x}.",
];

/// “reduce the backlog”.
pub const TASK: &[&str] = &[
    "I understand that you want to {x}, and I would be glad to help.",
    "I came away knowing how much it matters to you to {x}.",
    "You made it clear that the aim is to {x}.",
    "I can see why you want to {x}, and that is where I would like to be of use.",
    "I would be glad to help you {x}.",
    "It was good to hear that you plan to {x}.",
    "What I took away is that the task is to {x}.",
];

/// Words of theirs that the seeker put between quotation marks.
pub const QUOTE: &[&str] = &[
    "You said “{x}”, and that has stayed with me.",
    "I keep thinking of something you said: “{x}”.",
    "I remember your words: “{x}”.",
    "Something you said has stayed with me: “{x}”.",
    "I liked the way you put it: “{x}”.",
    "“{x}” is a line of yours that I will remember.",
    "What you said is still on my mind: “{x}”.",
];

/// “clean welds, no rework”.
pub const LIST: &[&str] = &[
    "I will keep in mind what matters to you: {x}.",
    "I came away knowing what counts for you: {x}.",
    "It was good to hear what you care about: {x}.",
    "You made it clear what counts: {x}.",
    "I understand what is important to you: {x}.",
    "It was helpful to hear what you look for: {x}.",
    "One thing I took away is what counts for you: {x}.",
];
