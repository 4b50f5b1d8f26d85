//! Phrases of the check `pressure` that insult: thanks for nothing, a morning wasted, stupid questions.

use crate::check::finding::Severity;
use crate::check::phrases::Better;
use crate::check::tone::Cue;

use super::cues::TRADE;

pub(super) const INSULT: Cue = Cue {
    severity: Severity::Stop,
    message: "This is an insult, or will be read as one. Whoever reads it stops here.",
    better: Better::Question(
        "Is there one thing you can thank them for? If not, is it better to send nothing?",
    ),
    says: &[
        "thank|thanks you? ~ for ~ nothing",
        "thank|thanks you? ~ for ~ wasting|ruining|ignoring|forgetting ~ my|me|our",
        "you|they ~ wasted|waste|ruined|spoilt|spoiled ~ my|our ~ .. time|day|evening|weekend|morning|afternoon|week|holiday",
        "your|with|such ~ stupid|idiotic|dumb|ridiculous|pointless|childish ~ questions|question|interview|test|tests|exercise|task|tasks|process|game|games",
        "your ~ questions|interview|test|task|exercise ~ {is} ~ silly|stupid|idiotic|dumb|pointless|ridiculous|boring|childish",
        "thank|thanks you? ~ for ~ keeping|leaving ~ me ~ waiting|hanging|guessing|in_the_dark",
        "worst|rudest|dullest ~ interview|conversation|meeting ~ of|i|ever|that ~ ..",
        "i know ~ where ~ you ~ live",
    ],
    pairs: &[],
    unless: &[
        TRADE,
        "thank you ~ for ~ nothing ~ less|but|short",
        "sorry|apologise|apologize",
        "i ~ know ~ where ~ you ~ live ~ too|near|as|and|because",
        "not|never|hardly ~ silly|stupid|pointless|boring",
        "no|my|any ~ stupid|dumb ~ question|questions",
    ],
};
