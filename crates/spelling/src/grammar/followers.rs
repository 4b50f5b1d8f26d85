//! What stands behind a verb or an adjective: “can to start”, “enjoyed to meet”, “would glad”.

use crate::slip::{By, Mark, Slip, Stands};

pub(super) const SLIPS: &[Slip] = &[
    Slip {
        patterns: &[
            "i|we|you|they|he|she|it can|could|should|will|would|may|might to start|work|do|be|help|learn|join|bring|speak|come|make|use|meet|offer|say|see|take",
            "i|we|you|they|he|she|it can|could|should|will|would|may|might to give|show|tell|begin|contribute|call|have|get|find|send|write|read|teach|manage|build",
        ],
        unless: &[
            "what|as|that|so|all|how|where i|we|you|they|he|she|it can|could|should|will|would|may|might",
        ],
        mark: Mark::At(1, 3),
        by: By::FirstAlone,
        message: "Behind “can”, “will” and their like the verb stands without “to”.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &[
            "i|we|you|they|he|she|it can|could|will|would|should|might|must|ll has|had|went|came|took|gave|made|got|did|met|spoke|heard|learned|talked|discussed|joined",
        ],
        unless: &[],
        mark: Mark::Last,
        by: By::Base,
        message: "Behind “can”, “will” and their like stands the plain form.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &[
            "glad|nice|pleasure|hope|want|wanted|like|happy|pleased|great|good|lovely|honour|honor|able|delighted|love|time|chance|opportunity|privilege to met|went|spoke|took|gave|made|heard|joined|received",
            "glad|nice|pleasure|hope|want|wanted|like|happy|pleased|great|good|lovely|honour|honor|able|delighted|love|time|chance|opportunity|privilege to learned|worked|talked|discussed|came|knew|thought|got|had",
        ],
        unless: &[],
        mark: Mark::Last,
        by: By::Base,
        message: "Behind “to” stands the plain form.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "nice|good|great|lovely|pleasure|happy|glad|pleased|want|wanted|hope|able|honor|honour|chance|opportunity|privilege to meeting|hearing|seeing|speaking|talking|working|joining|learning|knowing",
        ],
        unless: &[],
        mark: Mark::Last,
        by: By::Base,
        message: "Behind “to” stands the plain form here.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "look|looking|looked forward for|on|of|at our|your|the|my|a|meeting|hearing|seeing|working|speaking|it|this|that|next",
        ],
        unless: &[
            "forward for the first|time|moment|last",
            "forward for a moment|change|while|long|bit",
            "forward at this stage|point|time",
            "a|the look forward",
        ],
        mark: Mark::At(2, 3),
        by: By::Words("to"),
        message: "One looks forward “to” something.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "look|looking|looked forward hearing|meeting|seeing|speaking|working|joining|talking|learning|receiving|your|our",
        ],
        unless: &[],
        mark: Mark::Last,
        by: By::With("to"),
        message: "One looks forward “to” something.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["look|looking|looked forward hear|meet|see|speak|talk|learn|join"],
        unless: &[],
        mark: Mark::Last,
        by: By::WithGerund("to"),
        message: "One looks forward “to” something.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "enjoy|enjoyed|appreciate|appreciated to meet|talk|speak|hear|learn|see|listen|visit|discuss|work|know|receive",
        ],
        unless: &[],
        mark: Mark::At(1, 3),
        by: By::Gerund,
        message: "Behind “enjoy” and “appreciate” the verb takes -ing.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["enjoyed meet|speak|hear|learn|see|listen|discuss"],
        unless: &[],
        mark: Mark::Last,
        by: By::Gerund,
        message: "Behind “enjoy” the verb takes -ing.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "interested|interest|experience|confident|experienced in learn|join|know|contribute|hear|become|develop|meet|teach|manage",
        ],
        unless: &[],
        mark: Mark::Last,
        by: By::Gerund,
        message: "Behind “in” the verb takes -ing.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["without have|know|ask|meet|be|take|make|see"],
        unless: &[],
        mark: Mark::Last,
        by: By::Gerund,
        message: "Behind “without” the verb takes -ing.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "capable|idea|instead|thought|think|thinking|possibility|opportunity|chance of have|become|join|meet|learn|make|take|give|write|do|go|get",
        ],
        unless: &["of make|give|do and|it"],
        mark: Mark::Last,
        by: By::Gerund,
        message: "Behind “of” the verb takes -ing.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "thank|thanks you? .. for help|show|receive|answer|interview|teach|allow|welcome|visit|contact me|us|my",
        ],
        unless: &[],
        mark: Mark::Back(2, 1),
        by: By::Gerund,
        message: "Behind “thank you for” the verb takes -ing.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "thank|thanks you? very|so? much? to take|give|invite|share|show|have|receive|meet me|us|the|your",
        ],
        unless: &[],
        mark: Mark::Back(3, 1),
        by: By::WithGerund("for"),
        message: "Behind “thank you” stands “for” and the form in -ing.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "am|m|was|be|been|were|felt happy|glad|pleased|delighted|excited|able|eager|keen|ready|honoured meet|join|help|learn|see|discuss|come|speak|hear|contribute|have|be",
        ],
        unless: &[],
        mark: Mark::Last,
        by: By::With("to"),
        message: "The verb needs “to” here.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "i|we want|wanted|hope|wish|decided|would_love|d_love thank|say|ask|know|meet|join|tell|express|hear|see|become|continue|learn",
        ],
        unless: &[],
        mark: Mark::Last,
        by: By::With("to"),
        message: "The verb needs “to” here.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &[
            "i|we would|will|could|d|ll glad|happy|grateful|delighted|honoured|available|able|interested|pleased",
            "it|that|this would|will|d|ll great|nice|lovely|wonderful|helpful|interesting",
        ],
        unless: &[],
        mark: Mark::Last,
        by: By::With("be"),
        message: "A verb is missing: “be”.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &[
            "i very|so happy|glad|grateful|interested|excited|sorry|pleased",
            "i really happy|glad|grateful|sorry",
        ],
        unless: &[],
        mark: Mark::At(1, 2),
        by: By::With("am"),
        message: "A verb is missing: “am”.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &[
            "i am|m|was very|really|so|quite|most? interest|impress|excite|delight|honour|surprise|motivate|convince|fascinate|inspire by|in|to|about|with|that",
        ],
        unless: &[],
        mark: Mark::Back(2, 1),
        by: By::Participle,
        message: "What a thing does to you ends in -ed: “interested”, “impressed”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["be|is|was highly|greatly|very|much|really? appreciate"],
        unless: &[],
        mark: Mark::Last,
        by: By::Participle,
        message: "Behind “be” stands “appreciated”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "i was|am|m invite|ask|give|tell|teach|choose|introduce|show|promote to|by|a|for|about|how|that",
        ],
        unless: &[],
        mark: Mark::At(2, 3),
        by: By::Participle,
        message: "Behind “was” stands the participle.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &[
            "let me|us|you|him|her|them to know|introduce|tell|say|explain|show|express|thank|do|see|work",
        ],
        unless: &[],
        mark: Mark::At(1, 3),
        by: By::FirstAlone,
        message: "Behind “let” the verb stands without “to”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "makes|made me|us|you to feel|want|think|believe|understand|realise|realize|see|work|laugh",
        ],
        unless: &[],
        mark: Mark::At(1, 3),
        by: By::FirstAlone,
        message: "Behind “make” the verb stands without “to”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "able|ready|want|wanted|need to starting|helping|working|contributing|doing|having",
        ],
        unless: &["need to working|helping"],
        mark: Mark::Last,
        by: By::Base,
        message: "Behind “to” stands the plain form here.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["could|can|would you please to send|give|tell|let|confirm|call"],
        unless: &[],
        mark: Mark::Back(2, 0),
        by: By::LastAlone,
        message: "Behind “could you” the verb stands without “to”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "i|we|you|they|it|he|she|decision|answer will|would|can|could|should|may|must being|having|doing",
        ],
        unless: &[],
        mark: Mark::Last,
        by: By::Base,
        message: "Behind “will” and its like stands the plain form.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["to thanks you|for|the|your|everyone"],
        unless: &[],
        mark: Mark::At(1, 2),
        by: By::Words("thank"),
        message: "Behind “to” stands the plain form.",
        place: Stands::Anywhere,
    },
];
