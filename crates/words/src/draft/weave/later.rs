//! The sentences of notes that only recall the conversation, some days or months after it.

/// “walking through my dashboard”, “the tour of the lab”.
pub const DOING: &[&str] = &[
    "I have good memories of {x}.",
    "I still think back to {x}.",
    "{X} is something I have not forgotten.",
    "Since then I have thought more than once of {x}.",
    "I enjoyed {x} and have not forgotten it.",
];

/// “tide tables”.
pub const TOPIC: &[&str] = &[
    "Our conversation about {x} has stayed with me.",
    "I have not forgotten what we said about {x}.",
    "I still think back to what we said about {x}.",
    "What we said about {x} has been on my mind since.",
    "I have come back more than once to what we said about {x}.",
];

/// What matters to the reader: “on-time departures”.
pub const TOPIC_MATTERED: &[&str] = &[
    "I have kept in mind how much you care about {x}.",
    "What you told me about {x} has stayed with me.",
    "I have not forgotten how much depends on {x}.",
    "I still think back to what you told me about {x}.",
    "What you told me about {x} has been on my mind since.",
];

/// “how you test new sensors”.
pub const QUESTION: &[&str] = &[
    "I have not forgotten {x}.",
    "I still remember {x}.",
    "What I heard about {x} has stayed with me.",
];

/// “the team moves to a new database”.
pub const CLAUSE: &[&str] = &[
    "I have not forgotten that {x}.",
    "I have kept in mind that {x}.",
    "I still remember that {x}.",
];

/// “the same university”.
pub const COMMON: &[&str] = &[
    "I have not forgotten what we have in common: {x}.",
    "I still think of what we have in common: {x}.",
];

/// “reduce the backlog”.
pub const TASK: &[&str] = &[
    "I have kept in mind that you want to {x}.",
    "I have not forgotten how much it matters to you to {x}.",
];

/// Words of theirs.
pub const QUOTE: &[&str] = &[
    "I still remember something you said: “{x}”.",
    "Something you said has stayed with me: “{x}”.",
    "I have not forgotten your words: “{x}”.",
];

/// “clean welds, no rework”.
pub const LIST: &[&str] = &[
    "I have not forgotten what matters to you: {x}.",
    "I have kept in mind what counts for you: {x}.",
];
