//! The sentences that a woven line stands in: `{x}` the line, `{X}` the same at the head of a sentence.
//!
//! Every frame takes every line of its shape. None adds a claim beyond that the line was worth noting.

use super::shape::Shape;
use crate::note::PointKind;

/// All frames, for whoever needs to know the words that are the program's own.
#[cfg(test)]
pub const FIXED: &[&[&str]] = &[
    DOING,
    EVENT,
    TOPIC,
    COMMON,
    TOPIC_SAID,
    TOPIC_MATTERED,
    DOING_MATTERED,
    QUESTION,
    QUESTION_SAID,
    QUESTION_MATTERED,
    CLAUSE,
    CLAUSE_SHARED,
    CLAUSE_MATTERED,
    TOLD,
    TASK,
    QUOTE,
    LIST,
    UNTIED_CLAUSE,
    LATER_DOING,
    LATER_TOPIC,
    LATER_QUESTION,
    LATER_CLAUSE,
    LATER_COMMON,
    LATER_TASK,
    LATER_QUOTE,
    LATER_LIST,
];

/// Words from which on a line ends its sentence, so that nobody has to look for the rest of it. *Assumption.*
const LONG_WORDS: usize = 12;

/// The sentences that a line fits: the frames of its shape, and of these only those that end in it where it is long or has
/// a clause or a comma of its own.
pub fn fitting(frames: &'static [&'static str], text: &str) -> Vec<&'static str> {
    let heavy = text.split(' ').count() >= LONG_WORDS
        || text.contains(',')
        || text
            .split(' ')
            .any(|it| ["that", "which", "who", "and", "when", "because"].contains(&it));
    let ends = |it: &&&str| it.ends_with("{x}.") || it.ends_with("{x}”.");
    let all = || frames.iter().copied();
    if heavy && frames.iter().any(|it| ends(&it)) {
        frames.iter().filter(ends).copied().collect()
    } else {
        all().collect()
    }
}

/// The frames for a line of this kind and shape; `later` in notes that only recall the conversation, `untied` where it is
/// not known that the reader said it.
pub fn frames(kind: PointKind, shape: Shape, later: bool, untied: bool) -> &'static [&'static str] {
    use PointKind::{HighPoint, Mattered, Said, SharedTopic};
    if later {
        return match shape {
            Shape::Doing | Shape::Event => match kind {
                Mattered | Said => LATER_TOPIC,
                HighPoint | SharedTopic => LATER_DOING,
            },
            Shape::Topic => LATER_TOPIC,
            Shape::Question => LATER_QUESTION,
            Shape::Clause | Shape::Told => LATER_CLAUSE,
            Shape::Task => LATER_TASK,
            Shape::Quote => LATER_QUOTE,
            Shape::List => LATER_LIST,
            Shape::Common => LATER_COMMON,
        };
    }
    let theirs = matches!(kind, Mattered | Said);
    if untied && theirs {
        return match shape {
            Shape::Doing | Shape::Topic => TOPIC,
            Shape::Event => EVENT,
            Shape::Question => QUESTION,
            _ => UNTIED_CLAUSE,
        };
    }
    match (shape, kind) {
        (Shape::Doing | Shape::Event | Shape::Topic, Mattered) => match shape {
            Shape::Doing => DOING_MATTERED,
            _ => TOPIC_MATTERED,
        },
        (Shape::Doing | Shape::Event | Shape::Topic, Said) => TOPIC_SAID,
        (Shape::Doing, HighPoint) => DOING,
        (Shape::Event, HighPoint | SharedTopic) => EVENT,
        (Shape::Doing, SharedTopic) | (Shape::Topic, HighPoint | SharedTopic) => TOPIC,
        (Shape::Question, Mattered) => QUESTION_MATTERED,
        (Shape::Question, Said) => QUESTION_SAID,
        (Shape::Question, HighPoint | SharedTopic) => QUESTION,
        (Shape::Clause, Mattered) => CLAUSE_MATTERED,
        (Shape::Clause, SharedTopic) => CLAUSE_SHARED,
        (Shape::Clause, HighPoint | Said) => CLAUSE,
        (Shape::Told, _) => TOLD,
        (Shape::Task, _) => TASK,
        (Shape::Quote, _) => QUOTE,
        (Shape::List, _) => LIST,
        (Shape::Common, _) => COMMON,
    }
}

const DOING: &[&str] = &[
    "I especially enjoyed {x}.",
    "{X} was a highlight for me.",
    "One thing I particularly enjoyed was {x}.",
    "I really enjoyed {x}.",
    "For me, {x} was one of the best parts of our conversation.",
    "I had a good time {x}.",
    "{X} is something I will remember.",
    "Among the parts I enjoyed most was {x}.",
];

const EVENT: &[&str] = &[
    "I especially enjoyed {x}.",
    "{X} was a highlight for me.",
    "I am glad there was time for {x}.",
    "One thing I particularly valued was {x}.",
    "I will remember {x}.",
    "Thank you in particular for {x}.",
    "I very much appreciated {x}.",
    "Among the parts I liked most was {x}.",
];

const TOPIC: &[&str] = &[
    "I especially enjoyed talking about {x}.",
    "I am glad we talked about {x}.",
    "Our conversation about {x} has stayed with me.",
    "A highlight for me was talking about {x}.",
    "I really liked discussing {x} with you.",
    "Talking with you about {x} was a pleasure.",
    "I could happily have kept talking about {x}.",
    "Thank you in particular for the conversation about {x}.",
    "I left still thinking about {x}.",
];

const COMMON: &[&str] = &[
    "It was good to find that we have something in common: {x}.",
    "I was glad to discover what we share: {x}.",
    "It turns out we have something in common: {x}.",
    "I will remember what we have in common: {x}.",
    "One thing we share has stayed with me: {x}.",
    "I liked finding common ground: {x}.",
    "It was a nice surprise to find something we share: {x}.",
];

const TOPIC_SAID: &[&str] = &[
    "What you said about {x} has stayed with me.",
    "I have been thinking about what you said about {x}.",
    "I was interested to hear what you told me about {x}.",
    "It was really helpful to hear from you about {x}.",
    "I learned something from the way you talked about {x}.",
    "You gave me a clear picture of {x}.",
    "I would love to hear more about {x}.",
    "Thank you for telling me about {x}.",
];

const TOPIC_MATTERED: &[&str] = &[
    "I understand how much weight you give to {x}.",
    "I came away knowing how much you care about {x}.",
    "You made it clear how much depends on {x}.",
    "It was helpful to hear what you expect when it comes to {x}.",
    "It was good to hear your thoughts on {x}.",
    "I have kept in mind what matters to you: {x}.",
    "It was clear how much you care about {x}.",
    "I can see why you care about {x}.",
];

const DOING_MATTERED: &[&str] = &[
    "I came away knowing how much {x} matters to you.",
    "I understand that {x} matters to you, and I would be glad to do my part.",
    "You made it clear how much depends on {x}, and I would be glad to help with that.",
    "I have kept in mind that {x} is what counts.",
    "I can see why {x} matters.",
    "It was helpful to hear from you how important {x} is.",
    "{X} is clearly important to you, and I would like to help with it.",
    "What struck me is how much you care about {x}.",
];

const QUESTION: &[&str] = &[
    "I especially liked {x}.",
    "I will remember {x}.",
    "I was struck by {x}.",
    "One thing that stood out for me was {x}.",
    "{X} has stayed with me.",
    "I was glad to see {x}.",
    "I really appreciated {x}.",
    "I left thinking about {x}.",
];

const QUESTION_SAID: &[&str] = &[
    "What you said about {x} has stayed with me.",
    "I was interested to hear {x}.",
    "It was helpful to hear {x}.",
    "Thank you for telling me {x}.",
    "You gave me a clear picture of {x}.",
    "I would love to hear more about {x}.",
    "I have been thinking about {x}.",
    "It was useful to hear {x}.",
];

const QUESTION_MATTERED: &[&str] = &[
    "I came away knowing that you look closely at {x}.",
    "You made it clear how much depends on {x}.",
    "I understand that you care about {x}.",
    "I have kept in mind that you think about {x}.",
    "I have kept in mind that what counts is {x}.",
    "It was good to hear that you think about {x}.",
    "I can see why you ask {x}.",
    "What matters to you, as I understood it, is {x}.",
];

const CLAUSE: &[&str] = &[
    "I was glad that {x}.",
    "I was pleased that {x}.",
    "It was good that {x}.",
    "One thing I will remember is that {x}.",
    "I really appreciated that {x}.",
    "It was encouraging that {x}.",
    "I was happy that {x}.",
    "I was delighted that {x}.",
];

const CLAUSE_SHARED: &[&str] = &[
    "It was good to find that {x}.",
    "I was glad to learn that {x}.",
    "I liked finding out that {x}.",
    "It was a nice surprise that {x}.",
    "I enjoyed discovering that {x}.",
    "I was happy to hear that {x}.",
    "One thing I will remember is that {x}.",
    "It is good to know that {x}.",
];

const CLAUSE_MATTERED: &[&str] = &[
    "I came away knowing that {x}.",
    "I understand that {x}, and I would be glad to help with that.",
    "You made it clear that {x}.",
    "I have kept in mind that {x}.",
    "It was good to hear from you that {x}.",
    "What I took away is that {x}.",
    "One thing I learned from you is that {x}.",
    "I heard clearly what matters to you: {x}.",
];

const TOLD: &[&str] = &[
    "You mentioned that {x}, which I found interesting.",
    "I was interested to hear that {x}.",
    "I remember you saying that {x}.",
    "What I remember is that {x}.",
    "It was useful to learn that {x}.",
    "I have been thinking about something you told me: {x}.",
    "I found it interesting that {x}.",
    "It has stayed with me that {x}.",
];

const TASK: &[&str] = &[
    "I understand that you want to {x}, and I would be glad to help.",
    "I came away knowing how much it matters to you to {x}.",
    "You made it clear that the aim is to {x}.",
    "I have kept in mind that you want to {x}.",
    "I can see why you want to {x}.",
    "I would be glad to help you {x}.",
    "It was good to hear that you plan to {x}.",
    "What I took away is that the task is to {x}.",
];

const QUOTE: &[&str] = &[
    "You said “{x}”, and that has stayed with me.",
    "I keep thinking of something you said: “{x}”.",
    "I remember your words: “{x}”.",
    "Something you said has stayed with me: “{x}”.",
    "I liked the way you put it: “{x}”.",
    "“{x}” is a line of yours that I will remember.",
    "What you said is still on my mind: “{x}”.",
];

const LIST: &[&str] = &[
    "I have kept in mind what matters to you: {x}.",
    "I came away knowing what counts for you: {x}.",
    "It was good to hear what you care about: {x}.",
    "You made it clear what counts: {x}.",
    "I understand what is important to you: {x}.",
    "It was helpful to hear what you look for: {x}.",
    "One thing I took away is what counts for you: {x}.",
];

const UNTIED_CLAUSE: &[&str] = &[
    "One thing I will remember from our conversation is that {x}.",
    "It was useful to learn that {x}.",
    "I was interested to hear that {x}.",
    "I found it interesting that {x}.",
    "It was good to know that {x}.",
    "What I remember is that {x}.",
    "It was helpful to learn that {x}.",
];

const LATER_DOING: &[&str] = &[
    "I have good memories of {x}.",
    "{X} has stayed with me.",
    "I enjoyed {x} and have not forgotten it.",
    "I still think back to {x}.",
];

const LATER_TOPIC: &[&str] = &[
    "Our conversation about {x} has stayed with me.",
    "I have not forgotten what we said about {x}.",
    "I still think back to what we said about {x}.",
    "I often think of our conversation about {x}.",
    "What we said about {x} is still with me.",
];

const LATER_QUESTION: &[&str] = &[
    "I have not forgotten {x}.",
    "I still remember {x}.",
    "What I heard about {x} has stayed with me.",
];

const LATER_CLAUSE: &[&str] = &[
    "I have not forgotten that {x}.",
    "I have kept in mind that {x}.",
    "I still remember that {x}.",
];

const LATER_COMMON: &[&str] = &[
    "I have not forgotten what we have in common: {x}.",
    "I still think of what we have in common: {x}.",
];

const LATER_TASK: &[&str] = &[
    "I have kept in mind that you want to {x}.",
    "I have not forgotten how much it matters to you to {x}.",
];

const LATER_QUOTE: &[&str] = &[
    "I still remember something you said: “{x}”.",
    "Something you said has stayed with me: “{x}”.",
    "I have not forgotten your words: “{x}”.",
];

const LATER_LIST: &[&str] = &[
    "I have not forgotten what matters to you: {x}.",
    "I have kept in mind what counts for you: {x}.",
];
