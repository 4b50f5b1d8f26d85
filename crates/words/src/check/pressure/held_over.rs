//! Phrases of the check `pressure` that lay on the reader what the writer gave up meanwhile, who is asking at home, and
//! what will be told to others.

use crate::check::finding::Severity;
use crate::check::tone::Cue;

use super::cues::CALM;

pub(super) const HELD_OVER: Cue = Cue {
    severity: Severity::Fix,
    message: "This lays on them what the wait costs you, or what you may say of them. They read it as a push.",
    better: CALM,
    says: &[
        "put ~ my|our|the ~ life|plans|search|wedding|holiday|move|whole_life|everything ~ on ~ hold|ice ~ since|for|because|until|to|while",
        "{have} {not} ~ applied|looked|tried ~ anywhere|elsewhere|for_anything ~ else? ~ because|since_i|as_i",
        "haven|didn t ~ applied|looked|tried|apply|look ~ anywhere|elsewhere|for_anything ~ else? ~ because|since_i|as_i",
        "on|with|from|out_of ~ my|our own ~ petrol|fuel|diesel|gas|money|pocket|ticket ~ for|to ~ .. interview|meet|see|you",
        "people|folk|folks|firms|the_lads ~ {will}? ~ talk ~ in|around|round ~ this|our|the ~ trade|town|industry|business|village|city|valley|field",
        "hate|like|sorry|reluctant|not_want ~ to ~ have ~ to? ~ explain|say|tell|report|describe ~ .. how|what|why ~ i|it|you|this|things ~ {is}|{have} ~ .. treated|done|handled|dealt|run|behaved",
        "up to you|them what|whether|how ~ i ~ tell|say|write|report",
        "you {is} ~ the ~ only? ~ one|person ~ who|that ~ can|could ~ put|make|fix|change|save",
        "i {am}|{have}|keep ~ losing|lost ~ .. money|wages|pay|work|orders ~ every|each|by_the ~ day|week|shift",
        "{family} ~ {have}|keep|keeps|{is} ~ been? ~ asking ~ me? .. if|whether|when ~ .. job|got|heard|start|yes|decided|you_said",
        "asks|ask ~ me ~ every ~ day|night|evening|morning ~ .. you|job|nothing|heard|what|if",
    ],
    pairs: &[
        (
            &[
                "i {have}? ~ turned|cancelled|canceled|refused|skipped|dropped|postponed ~ down|off? ~ .. overtime|shift|shifts|holiday|holidays|trip|work|weekend|party|wedding|extra|jobs|job|leave|visit|everything|plans|appointments|training",
            ],
            &[
                "so|in_order|just ~ that|to? ~ i? ~ {will}|can|to? ~ be|stay ~ by|near|here|free|home|available|reachable|ready|around|at_home|beside",
            ],
        ),
        (
            &["after all ~ the|those|my ~ hours|time|work|effort|miles|preparation|evenings|weeks"],
            &[
                "a ~ line|word|call|sentence|minute|reply {is}|isn|wasn|would",
                "you ~ could|might|can ~ {have}? ~ .. tell|told|write|written|answer|answered|call|called",
            ],
        ),
    ],
    unless: &[
        "customers|passengers|patients|clients|pupils|visitors|tenants",
        "invited|invitation|scheduled|appointment ~ .. you ~ offered|named",
        "you ~ asked|suggested|invited ~ me|us ~ to",
        "no|without ~ regret|regrets|pressure|hurry",
        "sorry|apologise|apologize",
        "thank* ~ .. refund|expenses|paying",
    ],
};

#[cfg(test)]
mod tests {
    use crate::check::scene::speaks;
    use crate::note::NoteKind;

    const FIRING: &[&str] = &[
        "I turned down every bit of overtime since then so I’d be by the phone when you called.",
        "I cancelled my holiday so I’d be here when you rang.",
        "I’ve put my life on hold since the interview.",
        "I haven’t applied anywhere else because I was so sure of this.",
        "I drove two hundred miles on my own petrol for that interview.",
        "People talk in this trade, you know.",
        "I should not like to have to explain to my union how it was done.",
        "The lads keep asking about you, so up to you what I tell them.",
        "The children have been asking if mum got the job.",
    ];

    const SILENT: &[&str] = &[
        "I turned down the side road and found your gate at once.",
        "I cancelled my cinema ticket without regret; the talk was better.",
        "I have put the kettle on hold for the moment.",
        "I have not applied that glaze anywhere yet, because it has to dry.",
        "I drove home along the coast and thought about the two hundred miles of pipe.",
        "People in this trade talk about hedges a good deal.",
        "I would like to explain to my class how it was done.",
        "It is up to you whether I start on Monday or on Tuesday.",
        "The children have been asking how a lock works.",
    ];

    #[test]
    fn what_is_held_over_the_reader_is_seen() {
        for (texts, expected) in [(FIRING, true), (SILENT, false)] {
            for text in texts {
                let found = speaks(&super::super::CHECK, NoteKind::CheckIn, text);
                assert_eq!(found, expected, "{text}");
            }
        }
    }
}
