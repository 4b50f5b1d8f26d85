//! Times that do not go together: “I have seen you yesterday”, “if I would be”, “did enjoyed”.

use crate::slip::{By, Mark, Slip, Stands};

pub(super) const SLIPS: &[Slip] = &[
    Slip {
        patterns: &[
            "i|we have|ve seen|met|visited|spoken|talked|attended|passed|finished|started|sent|received|taken|done|made|written|called|been|read|heard|spent|enjoyed .. yesterday",
            "i|we have|ve seen|met|visited|spoken|talked|attended|passed|finished|started|sent|received|taken|done|made|written|called|been|read|heard|spent|enjoyed .. last_week|last_month|last_year|last_night",
            "i|we have|ve seen|met|visited|spoken|talked|attended|passed|finished|started|sent|received|taken|done|made|written|called|been|read|heard|spent|enjoyed .. days|weeks|months|years ago",
            "i|we have|ve seen|met|visited|spoken|talked .. on monday|tuesday|wednesday|thursday|friday",
        ],
        unless: &[
            "have|ve .. you|that|which|what|who|since|from|of|after|until|i|how|over|in_the|the_last|the_past|for .... yesterday",
            "have|ve .. you|that|which|what|who|since|from|of|after|until|i|how|over|in_the|the_last|the_past|for .... last",
            "have|ve .. you|that|which|what|who|since|from|of|after|until|i|how|over|in_the|the_last|the_past|for .... ago",
            "have|ve .. you|that|which|what|who|since|from|of|after|until|i|how|over|in_the|the_last|the_past|for .... on monday|tuesday|wednesday|thursday|friday",
            "have|ve been .. to|by|open|so|told|asked",
            "yesterday|week|month|year|night|day|monday|tuesday|wednesday|thursday|friday s",
        ],
        mark: Mark::At(0, 3),
        by: By::FirstAndPast,
        message: "What was at a time that is over is told without “have”.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &[
            "yesterday i|we have|ve seen|met|visited|spoken|talked|attended|passed|finished|started|sent|received|taken|done|made|written|called|been|read|heard|spent|enjoyed",
            "last week|month|year i|we have|ve seen|met|visited|spoken|talked|attended|passed|finished|started|sent|received|taken|done|made|written|called|been|read|heard|spent|enjoyed",
        ],
        unless: &[
            "since yesterday|last",
            "until yesterday|last",
            "of yesterday|last",
        ],
        mark: Mark::Back(3, 0),
        by: By::FirstAndPast,
        message: "What was at a time that is over is told without “have”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["if i|we|he|she|they would be .... i|we|it|that would|d|ll|will|could"],
        unless: &[],
        mark: Mark::At(2, 4),
        by: By::Words("were"),
        message: "Behind “if” stands “were”, not “would be”.",
        place: Stands::Head,
    },
    Slip {
        patterns: &["if i|we|he|she|they would have .... i|we|it|that would|d|ll|will|could"],
        unless: &[],
        mark: Mark::At(2, 4),
        by: By::Words("had"),
        message: "Behind “if” stands “had”, not “would have”.",
        place: Stands::Head,
    },
    Slip {
        patterns: &[
            "if i|we would get|join|start|come|know|work .... i|we|it|that would|d|ll|will|could",
        ],
        unless: &[],
        mark: Mark::At(2, 4),
        by: By::Past,
        message: "Behind “if” it stands without “would”.",
        place: Stands::Head,
    },
    Slip {
        patterns: &[
            "i|we work|live|teach|study|know|lead .. since #|january|february|march|april|may|june|july|august|september|october|november|december|last|childhood",
            "i|we work|live|teach|study|know|lead .. since my|the childhood|school|beginning|summer|spring|autumn|winter",
        ],
        unless: &[
            "work|live|teach|study|know|lead .. who|that|which|has|have|been|left|and|better|more|well .. since",
        ],
        mark: Mark::At(1, 2),
        by: By::WithParticiple("have"),
        message: "What began then and goes on is told with “have”.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &[
            "i am|m working|living|learning|studying|teaching .. since #|january|february|march|april|may|june|july|august|september|october|november|december|last|childhood",
        ],
        unless: &[
            "working|living|learning|studying|teaching .. who|that|which|has|have|been|left|and .. since",
        ],
        mark: Mark::At(0, 2),
        by: By::Words("I have been"),
        message: "What began then and goes on is told with “have been”.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &[
            "i|we|you|they|he|she did enjoyed|liked|wanted|loved|learned|discussed|talked|mentioned|noticed|realised|thought|studied|visited",
            "i|we|you|they|he|she|it did|does|do not enjoyed|liked|wanted|loved|learned|discussed|talked|mentioned|noticed|realised|thought|worked|needed|started|asked|looked|happened",
            "didn|doesn|don t enjoyed|liked|wanted|loved|learned|discussed|talked|mentioned|noticed|realised|thought|worked|needed|started|asked|looked|happened|knows|wants|needs|works|likes",
        ],
        unless: &[
            "what|all|everything|whatever|that|thing|things|work|as|than i|we|you|they|he|she did",
        ],
        mark: Mark::Last,
        by: By::Base,
        message: "Behind “do” and “did” stands the plain form.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["did you had|went|has|came|saw|made|took|got|knew|wanted|decided"],
        unless: &[],
        mark: Mark::Last,
        by: By::Base,
        message: "Behind “did” stands the plain form.",
        place: Stands::Head,
    },
    Slip {
        patterns: &["as soon as i|we|you|they will|ll"],
        unless: &[],
        mark: Mark::At(3, 5),
        by: By::FirstAlone,
        message: "Behind “as soon as” it stands without “will”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["i|we seen|done|been"],
        unless: &[],
        mark: Mark::Last,
        by: By::With("have"),
        message: "A verb is missing: “have”.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &["it|that|this|there is been"],
        unless: &[],
        mark: Mark::At(1, 2),
        by: By::Words("has"),
        message: "Before “been” stands “has”.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &[
            "i|we|you|they have receive|decide|mention|apply|finish|attend|notice|show|tell|teach|hear|forget|begin|know|spend",
            "he|she|it has meet|see|take|make|give|show|tell|write|teach|learn|decide|mention|explain",
        ],
        unless: &[],
        mark: Mark::Last,
        by: By::Participle,
        message: "Behind “have” stands the participle.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &["i|we have|ve been work|look|wait|think|try|learn|do|study|write|apply|teach"],
        unless: &[],
        mark: Mark::Last,
        by: By::Gerund,
        message: "Behind “have been” the verb takes -ing.",
        place: Stands::ClauseHead,
    },
    Slip {
        patterns: &["i was work|look|think|wait|try|study|write|hope"],
        unless: &[],
        mark: Mark::Last,
        by: By::Gerund,
        message: "Behind “was” the verb takes -ing.",
        place: Stands::ClauseHead,
    },
];
