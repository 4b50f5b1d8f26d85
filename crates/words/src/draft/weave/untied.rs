//! The sentences for what was said or matters there, where it is not known by whom: the reader is not made to have said it.

/// “the new lab”, where it is not known who spoke of it.
pub const TOPIC: &[&str] = &[
    "I am glad we talked about {x}.",
    "Our conversation about {x} has stayed with me.",
    "I would like to hear more about {x}.",
    "It was helpful to talk about {x}.",
    "What was said about {x} made me want to know more.",
    "I left still thinking about {x}.",
    "There is more that I would like to ask about {x}.",
];

/// “the tour of the lab”, the same.
pub const EVENT: &[&str] = &[
    "I was glad to hear about {x}.",
    "It was good to talk about {x}.",
    "I would like to hear more about {x}.",
    "I left still thinking about {x}.",
    "What was said about {x} has stayed with me.",
];

/// “how new sensors are tested”, the same.
pub const QUESTION: &[&str] = &[
    "It was helpful to hear {x}.",
    "I was interested to learn {x}.",
    "I left thinking about {x}.",
    "I would like to hear more about {x}.",
    "Hearing {x} made me want to know more.",
    "I was glad to learn {x}.",
];

/// “the lab opens in May”, the same.
pub const CLAUSE: &[&str] = &[
    "One thing I will remember from our conversation is that {x}.",
    "It was useful to learn that {x}.",
    "I was interested to hear that {x}.",
    "Hearing that {x} made me want to know more.",
    "It was good to learn that {x}.",
    "What I will remember is that {x}.",
    "It was helpful to learn that {x}.",
];
