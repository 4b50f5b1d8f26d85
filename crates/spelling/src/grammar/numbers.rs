//! One or several: “these kind of”, “less people”, “one of the reason”, “every days”.

use crate::slip::{By, Mark, Slip, Stands};

pub(super) const SLIPS: &[Slip] = &[
    Slip {
        patterns: &["these|those kind of"],
        unless: &[],
        mark: Mark::At(1, 2),
        by: By::Words("kinds"),
        message: "Of several, “kinds”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["these|those sort of"],
        unless: &[],
        mark: Mark::At(1, 2),
        by: By::Words("sorts"),
        message: "Of several, “sorts”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["these|those type of"],
        unless: &[],
        mark: Mark::At(1, 2),
        by: By::Words("types"),
        message: "Of several, “types”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["this kinds|sorts|things|ideas|skills|opportunities|topics|people"],
        unless: &["this people person"],
        mark: Mark::At(0, 1),
        by: By::Words("these"),
        message: "Of several, “these”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["these information|advice|feedback|knowledge is|was|has|about|that|to|helped"],
        unless: &[],
        mark: Mark::At(0, 1),
        by: By::Words("this"),
        message: "What has no plural is “this”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "less people|customers|colleagues|questions|mistakes|meetings|patients|pupils|errors|students|nurses|emails",
        ],
        unless: &[
            "or less people",
            "less people focused|oriented|skills|person|and_more",
        ],
        mark: Mark::At(0, 1),
        by: By::Words("fewer"),
        message: "What can be counted is “fewer”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "amount of people|nurses|questions|customers|colleagues|students|patients|users|candidates|applicants|ideas|projects|teachers|children|employees",
        ],
        unless: &["any amount of", "of people skills"],
        mark: Mark::At(0, 1),
        by: By::Words("number"),
        message: "What can be counted has a “number”.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &["many|several|few thing|idea|reason"],
        unless: &[],
        mark: Mark::Last,
        by: By::Plural,
        message: "Of several, the plural.",
        place: Stands::Anywhere,
    },
    Slip {
        patterns: &[
            "every|each days|weeks|months|years|questions|colleagues|customers|students|patients|reports|things|ideas",
        ],
        unless: &[],
        mark: Mark::Last,
        by: By::WithoutS,
        message: "Behind “every” stands the singular.",
        place: Stands::Anywhere,
    },
];
