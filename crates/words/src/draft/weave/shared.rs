//! The sentences for what the writer and the reader have in common.

/// “chess”, “growing tomatoes”: an interest.
pub const TOPIC: &[&str] = &[
    "It was good to find that we share an interest in {x}.",
    "I was glad to learn that we share an interest in {x}.",
    "It made me feel at home to find that we share an interest in {x}.",
    "I liked finding out that we share an interest in {x}.",
    "I enjoyed discovering that we share an interest in {x}.",
    "It is good to know that we share an interest in {x}.",
    "I will remember that we share an interest in {x}.",
    "It was a nice surprise that we share an interest in {x}.",
];

/// “Leeds United”, “Ghent”: a name, of which it is not known what it is to them.
pub const PROPER: &[&str] = &[
    "It was good to find that we have {x} in common.",
    "I was glad to learn that we have {x} in common.",
    "It made me feel at home to find that we have {x} in common.",
    "I liked finding out that we have {x} in common.",
    "I enjoyed discovering that we have {x} in common.",
    "It is good to know that we have {x} in common.",
    "I will remember that we have {x} in common.",
    "It was a nice surprise that we have {x} in common.",
];

/// “our love of old maps”.
pub const OURS: &[&str] = &[
    "I enjoyed talking about {x}.",
    "I could happily have kept talking about {x}.",
    "It was a nice surprise to come upon {x}.",
    "I was glad to discover {x}.",
    "Perhaps we can come back to {x} one day.",
    "Talking about {x} made me feel at home straight away.",
];

/// “the same university”.
pub const COMMON: &[&str] = &[
    "It was good to find that we have something in common: {x}.",
    "I was glad to discover what we share: {x}.",
    "It turns out we have something in common: {x}.",
    "I will remember what we have in common: {x}.",
    "One thing we share has stayed with me: {x}.",
    "I liked finding common ground: {x}.",
    "It was a nice surprise to find something we share: {x}.",
];

/// “we both started out in weather data”.
pub const CLAUSE: &[&str] = &[
    "It was good to find that {x}.",
    "I was glad to learn that {x}.",
    "It made me feel at home to find that {x}.",
    "I liked finding out that {x}.",
    "It was a nice surprise that {x}.",
    "I enjoyed discovering that {x}.",
    "It is good to know that {x}.",
    "One thing I will remember is that {x}.",
];
