//! Phrases of the check `negative_about_others` that tell a small story of somebody: the one before me, neither of your
//! colleagues, the boss who cares about nothing but.

use crate::check::finding::Severity;
use crate::check::tone::Cue;

use super::PANEL;

pub(super) const TOLD_OF: Cue = Cue {
    severity: Severity::Stop,
    message: PANEL.message,
    better: PANEL.better,
    says: &[
        "neither .. nor .. {have}|has|seemed|appeared|could ~ to? ~ {have}? ~ followed|follow|understood|understand|read|grasped|grasp|prepared|listened|opened",
        "neither of ~ your|the|my_former ~ .. {have}|has|seemed|appeared|could ~ to? ~ {have}? ~ followed|follow|understood|understand|read|grasped|grasp|prepared|listened|opened",
        "the ~ man|woman|chap|fellow|girl|boy|lad|lady|candidate|one|person|applicant who|that ~ went|was|came ~ in? ~ before|ahead_of|after ~ me ~ .. {is}|came|left|went|looked|seemed ~ .. tears|asking|crying|muttering|shaking|confused|lost|pale|competition|hopeless",
        "the ~ man|woman|chap|fellow|girl|boy|lad|lady|candidate|one|person|applicant ~ before|ahead_of|after ~ me ~ came|left|went|walked ~ out? ~ .. asking|crying|muttering|in_tears|confused|shaking",
        "man|woman|chap|fellow|girl|lad|lady|person|one|whoever ~ who? ~ had|did|held ~ this|the|my ~ job|post|role|desk|place|seat ~ before ~ me? ~ .. never|hardly|obviously|clearly|plainly|evidently|cannot|can_t ~ .. never|{not}|no|much|little|opened|knew|had|have|left",
        "the|your ~ last|previous|former .. clearly|obviously|evidently|plainly ~ had|did|knew|never|was|could ~ {not}|no|never|little|nothing ~ .. idea|clue|know|care|bother|interest|look|opened",
        "fill|sick|tired|enough|weary of ~ .. bosses|boss|managers|chefs|colleagues|owners|gaffers|employers|directors ~ who|that",
        "the ~ woman|man|lady|girl|boy|lad|gentleman|person on|at|behind ~ .. {is} ~ short|curt|sharp|offhand|snappy|grumpy|sullen ~ with|to",
        "asked|asking|asks ~ .. questions|things ~ that? ~ anyone|anybody|a_child|any_fool|anybody_at_all ~ could",
        "he|she|they|others {is} ~ {not}|hardly ~ much|any|serious ~ of? ~ a? ~ competition|threat",
        "{not} ~ think ~ he|she|they {is} ~ much ~ of? ~ competition",
        "care|cares|cared about|for ~ nothing ~ but|except|beyond",
        "agency|recruiter|recruiters|headhunter ~ .... get|got|gets ~ everything|things|it ~ .. wrong|muddled|mixed_up",
        "agency|recruiter|recruiters|headhunter|hr ~ .. had|has|have ~ no ~ idea|clue",
        "burned|burnt|gone|got|churned|been through ~ two|three|four|five|six|seven|several|# ~ managers|bosses|heads|chefs|directors|assistants|secretaries",
        "owner|boss|manager|head|chef|director|foreman|landlord|gaffer {is} ~ a|an|just_a|such_a ~ drunk|bully|crook|liar|fool|nightmare|tyrant|idiot|monster|cheat|disaster",
        "half|most|some ~ of? ~ the|my|our ~ .... {not} ~ be ~ let|allowed|trusted ~ near|with",
        "most|half ~ .... i {have} ~ .. met|worked|sat|seen|known ~ .. couldn|can|cannot|wouldn|could ~ t|{not}? ~ tell|close|find|boil|spell|weld|read|lift|hold ~ a|an|one|their",
        "they|people|staff|half|colleagues|rest {is} ~ dead wood|weight",
        "the ~ lot|people|crowd|others ~ .... do|does|did ~ the ~ bare minimum",
        "promotion|promotions|praise|bonuses|bonus ~ go|goes|went ~ to ~ whoever|those_who|his_friends|her_friends|favourites|favorites",
        "your ~ website|brochure|menu|report|sign|logo|system|leaflet|shop_window ~ {is}|looks ~ .. made|done|written|designed|built|drawn ~ by ~ a_child|somebody_s|someone_s|an_intern|a_toddler|amateurs",
        "he|she {is} ~ too ~ slow|lazy|stupid|soft|dim ~ for ~ this|the|that ~ work|{job}|line",
    ],
    pairs: &[(
        &[
            "my|our ~ {past} ~ place|shop|office|restaurant|kitchen|ward|site|yard|garage|team|practice|salon|firm|company|school",
        ],
        &[
            "{is} ~ run|led|managed|owned ~ by ~ people|men|someone|somebody|a_man|a_woman|idiots|amateurs|children ~ who|that ~ {have}|could|can|did|only|knew ~ {not}|never|no|only",
        ],
    )],
    unless: &[
        "customers|passengers|patients ~ {is}|who|asked|say|said",
        "pupils|visitors|residents|guests|tenants|users|parents|children ~ {is}|who|should|must",
        "taught|encouraged|supported|helped|trusts|proud|grateful|thank*",
        "dog|cat|donkey|horse|parrot|goose|swan|goat|toddler|baby|sheep|bull|cow|geese|duck|bees",
        "printer|boiler|roof|weather|lift|sensor|sensors|data|engine|machine|pump|system_was|software|tools|signal",
        "tree|trees|hedge|branches|timber|garden|orchard",
        "neither ~ of ~ us",
        "neither ~ i|my_wife|my_husband|my_son",
        "neither .. nor ~ i|my",
        "you ~ asked|told|described|said",
        "policy|training|lesson|lessons|course|campaign|programme|victims|film|novel|play|book|story|song",
        "i|we {am} ~ .. lost|confused|asking",
    ],
};

#[cfg(test)]
mod tests {
    use crate::check::scene::speaks;
    use crate::note::NoteKind;

    const FIRING: &[&str] = &[
        "The chap before me came out asking reception what a fixed cost was.",
        "The girl who went in before me was in tears.",
        "Neither Dr Sturm nor Ms Nemeth had followed the derivation.",
        "Neither of your colleagues seemed to have read my file.",
        "The fellow who had this post before me obviously never opened a ledger.",
        "The last concierge clearly had no idea.",
        "I’ve had my fill of head chefs who scream and can’t cook.",
        "My last place was run by people who had never set foot on a site.",
        "At my old school the head cared about nothing but the league tables.",
        "The recruiter had no idea what the job was.",
        "I left because the owner was a drunk.",
        "They’ve burned through four managers in two years.",
    ];

    const SILENT: &[&str] = &[
        "The man before me at the till had a parrot, which made the wait short.",
        "The girl who went in before me wished me luck.",
        "Neither of us had read the report, and we laughed about it.",
        "Neither rain nor wind could stop the ferry.",
        "The fellow who had this desk before me left his plant.",
        "The last bus clearly had a driver who knew the road.",
        "I have had my fill of cake, and of trains that wait.",
        "My last place was run by people who taught me a lot.",
        "At my old school the head cared about every child by name.",
        "The recruiter had a good idea what the job was.",
        "I left because the owner was moving to Spain.",
        "We have gone through four drafts in two years.",
    ];

    #[test]
    fn a_story_at_the_cost_of_somebody_is_seen() {
        for (texts, expected) in [(FIRING, true), (SILENT, false)] {
            for text in texts {
                let found = speaks(&super::super::CHECK, NoteKind::ThankYou, text);
                assert_eq!(found, expected, "{text}");
            }
        }
    }
}
