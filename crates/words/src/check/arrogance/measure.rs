//! Phrases of the check `arrogance` that measure the writer against others: nobody in the country, most people need a
//! month, whoever gets me.

use crate::check::finding::Severity;
use crate::check::tone::Cue;

use super::cues::{BEST, SHOW};

pub(super) const MEASURE: Cue = Cue {
    severity: Severity::Stop,
    message: BEST.message,
    better: SHOW,
    says: &[
        "there {is} ~ {not} ~ two|three|four|five|six|ten|a_dozen|half_a_dozen|# ~ people|others|men|women|engineers|nurses|teachers|drivers|cooks|analysts|lawyers ~ in ~ .. who|that|could|can",
        "there aren|isn t ~ two|three|four|five|six|ten|a_dozen|half_a_dozen|# ~ people|others|men|women|engineers|nurses|teachers|drivers|cooks|analysts|lawyers ~ in ~ .. who|that|could|can",
        "doubt ~ whether|if|that? ~ there {is} ~ two|three|four|five|six|ten|a_dozen|half_a_dozen|# ~ people|others|men|women|engineers|nurses|teachers|drivers|cooks|analysts|lawyers ~ in ~ .. who|that",
        "nobody|no_one|not_a_soul|not_a_man ~ else? ~ in|on|round ~ the|this|your ~ .. can|could|does|knows ~ .... like|as_well_as|better_than|the_way ~ i|me",
        "whoever|any_firm_that ~ gets|hires|employs|takes|signs|lands ~ me",
        "we|you|i both|all ~ know|knew ~ how|where ~ this|it|that ~ {will}? ~ ends|end|goes|go|is_going",
        "give me ~ the|your|a|six|# ~ .. and ~ .. you {will} ~ .. star|stars|best|wonder|awards|award|queue|queues|profit|double|never",
        "i {will} ~ be? ~ do|doing ~ the ~ work|job ~ of ~ two|three|four|five|six ~ of? ~ your|their|those|other? ~ people|men|women|staff|team|colleagues|others|current",
        "with me ~ on|in|at|behind ~ .. you {will} ~ {not}|hardly ~ need|want|miss|have_to",
        "answered|solved|done|passed|written ~ .. when ~ i ~ was ~ ten|eleven|twelve|thirteen|fifteen|#|a_child|a_boy|a_girl|at_school|in_nappies",
        "your ~ .. {is} ~ five|ten|fifteen|twenty|thirty|#|many ~ years ~ behind|out_of_date",
        "i {am} ~ {not} ~ .. person|someone|somebody|man|woman|one ~ who|that ~ gets|is ~ .. left|overlooked|ignored|passed_over|turned_down|forgotten",
        "assume|presume|suppose|guess|imagine|take_it ~ that? ~ the|your ~ delay|wait|silence|hold_up ~ {is} ~ .. about|over|down_to|because_of ~ .. offer|pay|salary|money|contract|much",
        "i {am} ~ .. a|quite_a|rather_a ~ breath of fresh air",
        "i {will} ~ be ~ .. breath of fresh air",
        "must|will ~ have ~ been ~ .. breath of fresh air",
        "get|got ~ out of bed for ~ less|that|this|under|the|anything",
        "you {will} ~ be ~ calling|ringing|phoning|begging|chasing ~ me ~ again|back|by|before|within ~ .. spring|summer|autumn|winter|christmas|year|months|end",
        "people|someone|somebody|men|women like ~ me ~ .. stay|stays|last|lasts|remain|remains|come|comes ~ .. market|long|free|available|often|every_day",
        "learn ~ .. by|from ~ standing|watching|sitting|being|listening|working ~ near|to|beside|with|next_to? ~ me",
        "you ~ {will}|won|don|do {not} ~ want ~ to ~ make ~ the ~ same mistake",
        "overkill|unnecessary|a_waste|wasted ~ for|on ~ someone|somebody|a_person|a_man|a_woman ~ like|of|with ~ me|my",
    ],
    pairs: &[
        (
            &[
                "most|other|ordinary|average|normal|lesser ~ people|candidates|applicants|associates|starters|hires|drivers|nurses|engineers|developers|teachers|cooks|graduates|juniors|others ~ need|take|are|want|would|get|struggle|spend",
            ],
            &[
                "i {will} ~ need|be|do|have|manage|take|carry|learn|run ~ .. hour|afternoon|morning|minutes|half|already|one ~ by_then|and|as|at_most|at_the_most|for_it|flat|only",
                "i {will} ~ be ~ carrying|running|leading|teaching|ahead|done|finished",
                "i {will} ~ need ~ a|an|one|half ~ hour|afternoon|morning|day|minute",
            ],
        ),
        (
            &["when|whenever|once|if ~ i ~ walk|come|speak|enter|stand|step"],
            &[
                "people|everyone|everybody|heads|they|the_room ~ tend|turn|turns|notice|notices|listen|listens|stop|stops|look|looks ~ .. i|up|missing|me|when|to|round|talking",
            ],
        ),
    ],
    unless: &[
        "customers|users|passengers|patients|pupils|children|residents|visitors",
        "you ~ said|told|mentioned|explained|described|are_one|among",
        "if ~ i|we ~ walk|come|speak ~ .. to|with ~ you",
        "thank*|grateful",
        "you {is} ~ one of ~ them",
        "still ~ done|made|do|does|make|makes",
        "i ~ doubt|know|hope ~ that? ~ i ~ {will} ~ be",
        "{not} ~ give me",
    ],
};

pub(super) const CLAIM: Cue = Cue {
    severity: Severity::Consider,
    message: "It is a large claim with nothing under it. One result of yours says more.",
    better: SHOW,
    says: &[
        "born|destined to|for do|this|be|it",
        "tailor_made|no_brainer",
        "i {am}|{will} ~ be? {very}? a|an|the|your {very}? perfect|ideal|excellent|fantastic|exceptional {person}|fit|match|choice|addition|asset",
        "perfect|ideal fit|match|candidate for",
        "i {very}? tick|check|meet|exceed {very}? every|all",
        "exceed your|all expectations|requirements",
        "i {am} ~ uniquely|supremely|eminently qualified|suited|placed|equipped",
        "already|almost ~ see|feel|consider ~ myself ~ .. team|desk|role|you",
        "asset ~ to ~ your|any ~ {house}",
        "rock star|rockstar|ninja|guru|unicorn|visionary",
    ],
    pairs: &[],
    unless: &[
        "{not} perfect|ideal|the",
        "customers|users|passengers|patients",
    ],
};

#[cfg(test)]
mod tests {
    use crate::check::scene::speaks;
    use crate::note::NoteKind;

    const FIRING: &[&str] = &[
        "There are not three people in the county who can lay a hedge.",
        "I doubt there are five people in the country who could do this job.",
        "There’s nobody in the county can lay a hedge like I can.",
        "Most people need a month to learn your till, and I’d need an afternoon.",
        "Whoever gets me is getting a bargain.",
        "I think we both know how this ends.",
        "I’d be doing the work of three of your people.",
        "With me on the ward you would not need the other two.",
        "I could have answered those questions when I was twelve.",
        "Frankly, your reporting is ten years behind.",
        "I assume the delay is about how much to offer me.",
        "I expect I was rather a breath of fresh air after the others.",
        "I would not get out of bed for less.",
    ];

    const SILENT: &[&str] = &[
        "There are not many places in the country where this is still done by hand.",
        "There are three people in the team who can weld.",
        "Nobody at our club can lay a hedge, so I am learning it on Sundays.",
        "Most people need a month to learn the till, you said, and I would be glad of that month.",
        "Most people take the bus, and I will be there by noon.",
        "Whoever gets the keys opens the gate.",
        "We both know how the tide turns.",
        "The work of three people used to go into that report.",
        "With me on the phone was my son, who waved.",
        "I learned to bake when I was twelve.",
        "Your trains are ten minutes behind on Mondays.",
        "I assume the delay is about the snow.",
        "Your yard was a breath of fresh air.",
    ];

    #[test]
    fn measuring_oneself_against_others_is_seen() {
        for (texts, expected) in [(FIRING, true), (SILENT, false)] {
            for text in texts {
                let found = speaks(&super::super::CHECK, NoteKind::ThankYou, text);
                assert_eq!(found, expected, "{text}");
            }
        }
    }
}
