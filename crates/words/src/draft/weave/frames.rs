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
    LATER_DOING,
    LATER_TOPIC,
    LATER_QUESTION,
    LATER_CLAUSE,
    LATER_COMMON,
    LATER_TASK,
    LATER_QUOTE,
];

/// The frames for a line of this kind and shape; `later` in notes that only recall the conversation.
pub fn frames(kind: PointKind, shape: Shape, later: bool) -> &'static [&'static str] {
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
            Shape::Common => LATER_COMMON,
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
        (Shape::Common, _) => COMMON,
    }
}

const DOING: &[&str] = &[
    "I especially enjoyed {x}.",
    "{X} was a pleasure for me.",
    "I am glad that there was time for {x}.",
    "One thing I enjoyed in particular was {x}.",
    "{X} has stayed with me as a good moment.",
    "I took real pleasure in {x}.",
    "For me, {x} was a high point.",
    "Among the things I gladly think back to is {x}.",
];

const EVENT: &[&str] = &[
    "I especially enjoyed {x}.",
    "I am glad that there was time for {x}.",
    "With pleasure I think back to {x}.",
    "One part that I valued in particular was {x}.",
    "I will gladly remember {x}.",
    "I took real pleasure in {x}.",
    "Among the good moments for me was {x}.",
    "I liked {x} very much.",
];

const TOPIC: &[&str] = &[
    "I especially enjoyed talking about {x}.",
    "I am glad that we came to speak about {x}.",
    "Our exchange about {x} has stayed with me.",
    "A high point for me was what we said about {x}.",
    "I took real pleasure in discussing {x} with you.",
    "Talking with you about {x} was a good moment for me.",
    "I could happily have gone on talking about {x}.",
    "It was good that {x} came up, and I noted it down with pleasure.",
    "With pleasure I think back to our words about {x}.",
];

const COMMON: &[&str] = &[
    "It was good to find that we have something in common: {x}.",
    "I was glad to see what connects us: {x}.",
    "There is something we share, as I was happy to learn: {x}.",
    "Among the things I will remember is what we have in common: {x}.",
    "One thing we share has stayed with me: {x}.",
    "I liked finding something that we both know: {x}.",
    "It pleased me that there is a tie between us: {x}.",
];

const TOPIC_SAID: &[&str] = &[
    "What you said about {x} has stayed with me.",
    "I made a note of your words about {x}.",
    "I was interested to hear what you told me about {x}.",
    "It helped me to hear from you about {x}.",
    "I learned something from the way you spoke about {x}.",
    "You gave me a clearer picture when you spoke of {x}.",
    "I would like to hear more one day about {x}.",
    "Among the things I noted are your words on {x}.",
];

const TOPIC_MATTERED: &[&str] = &[
    "I understood how much weight you give to {x}.",
    "I took from our conversation how much you care about {x}.",
    "You made it clear how much depends on {x}.",
    "It was helpful to hear what you expect when it comes to {x}.",
    "I would gladly help with what you told me about {x}.",
    "I have kept in mind what counts for you: {x}.",
    "I noted how important it is to get one thing right: {x}.",
    "I can well see why you pay attention to {x}.",
];

const DOING_MATTERED: &[&str] = &[
    "I took from our conversation how much {x} matters to you.",
    "I understood that {x} matters to you, and I would gladly do my part.",
    "You made it clear how much depends on {x}, and I would be glad to help with that.",
    "I have kept in mind that {x} is what counts.",
    "I can well see why {x} matters.",
    "It was helpful to hear directly from you how important {x} is.",
    "{X} is clearly important to you, and I would like to help with it.",
    "I noted in particular how much you care about {x}.",
];

const QUESTION: &[&str] = &[
    "I especially liked {x}.",
    "I will remember {x}.",
    "I noted with pleasure {x}.",
    "One thing I gladly took with me is {x}.",
    "{X} has stayed with me.",
    "I was glad to see {x}.",
    "It was good to learn {x}.",
    "With pleasure I think back to {x}.",
];

const QUESTION_SAID: &[&str] = &[
    "What you said about {x} has stayed with me.",
    "I made a note of {x}.",
    "I was interested to learn from you {x}.",
    "It helped me to hear {x}.",
    "I am glad that you told me {x}.",
    "You gave me a clear picture of {x}.",
    "I would like to hear more one day about {x}.",
    "Among the things I noted is {x}.",
];

const QUESTION_MATTERED: &[&str] = &[
    "I took from our conversation that you look closely at {x}.",
    "You made it clear how much depends on {x}.",
    "I understood that you care about {x}.",
    "I noted in particular that you look at {x}.",
    "I have kept in mind that what counts is {x}.",
    "It was good to hear that you think about {x}.",
    "I can well see why you ask {x}.",
    "What counts for you, as I noted, is {x}.",
];

const CLAUSE: &[&str] = &[
    "I was glad that {x}.",
    "I remember with pleasure that {x}.",
    "It pleased me that {x}.",
    "Something I gladly took with me is that {x}.",
    "It was good to see that {x}.",
    "I noted with pleasure that {x}.",
    "I am happy that {x}.",
    "It made me glad that {x}.",
];

const CLAUSE_SHARED: &[&str] = &[
    "It was good to find that {x}.",
    "I was glad to learn that {x}.",
    "I will remember that {x}.",
    "I liked finding out that {x}.",
    "What also stays with me is that {x}.",
    "It pleased me to hear that {x}.",
    "I noted with pleasure that {x}.",
    "It is good to know that {x}.",
];

const CLAUSE_MATTERED: &[&str] = &[
    "I took from our conversation that {x}.",
    "I understood that {x}, and I would be glad to help with that.",
    "You made it clear that {x}.",
    "I have kept in mind that {x}.",
    "It was good to hear directly from you that {x}.",
    "I noted in particular that {x}.",
    "What I learned from you is that {x}.",
    "I noted what matters to you: {x}.",
];

const TOLD: &[&str] = &[
    "You mentioned that {x}, and I made a note of it.",
    "I was interested to hear that {x}.",
    "I remember you saying that {x}.",
    "One thing I noted from what you told me is that {x}.",
    "It was useful for me to learn that {x}.",
    "I wrote down something you told me: {x}.",
    "I found it interesting that {x}.",
    "Your remark that {x} has stayed with me.",
];

const TASK: &[&str] = &[
    "I understood that you want to {x}, and I would gladly help.",
    "I took from our conversation that it matters to you to {x}.",
    "You made it clear that the aim is to {x}.",
    "I have kept in mind that you want to {x}.",
    "I can well see why you want to {x}.",
    "I would be glad to help you to {x}.",
    "It was good to hear that you mean to {x}.",
    "I noted in particular that the task is to {x}.",
];

const QUOTE: &[&str] = &[
    "Among the lines I wrote down afterwards is “{x}”.",
    "One of my notes from that conversation reads “{x}”.",
    "I wrote down a few words so as to keep them: “{x}”.",
    "A line that I have kept from our meeting is “{x}”.",
    "My notes hold this sentence: “{x}”.",
    "I took these words away with me: “{x}”.",
    "There is one thing I put on paper afterwards: “{x}”.",
    "At the top of what I noted stands “{x}”.",
];

const LATER_DOING: &[&str] = &[
    "I still think back with pleasure to {x}.",
    "I have good memories of {x}.",
    "When I think of our interview, I think of {x}.",
];

const LATER_TOPIC: &[&str] = &[
    "Our conversation about {x} has stayed with me.",
    "I have kept in mind what we said about {x}.",
    "I still think back to what we said about {x}.",
];

const LATER_QUESTION: &[&str] = &[
    "I have kept in mind {x}.",
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
    "I have not forgotten that it matters to you to {x}.",
];

const LATER_QUOTE: &[&str] = &[
    "I still have a line from my notes in mind: “{x}”.",
    "One line in my notes still stands out: “{x}”.",
    "I have kept a note of the words “{x}”.",
];
