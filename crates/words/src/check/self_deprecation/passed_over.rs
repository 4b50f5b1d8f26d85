//! Phrases of the check `self_deprecation` in which the writer takes the refusal for granted: I would not blame you, the
//! weak one at the table, a gamble.

use crate::check::finding::Severity;
use crate::check::tone::Cue;

use super::cues::STRENGTH;

pub(super) const PASSED_OVER: Cue = Cue {
    severity: Severity::Fix,
    message: "This speaks as if they had every reason to pass you over. They asked you in; give them one to take you.",
    better: STRENGTH,
    says: &[
        "i {will} ~ understand|forgive ~ anybody|anyone|you|people|a_company|them|an_employer ~ for? ~ passing|pass|skipping ~ over|me ~ me?",
        "i {will}|wouldn {not} ~ blame ~ you|anyone|anybody|them|him|her ~ .. if|for ~ .. went|go|chose|choose|picked|pick|hired|took|passed|passing|choosing|hiring|preferred|turned|said_no|looked",
        "see|understand ~ why ~ .. {not} ~ want|hire|pick|take|choose|bother_with ~ .. me|someone|somebody|a_dropout|dropout",
        "i {am}|{have} ~ been? ~ the ~ weak|weakest|slow|slowest|dim|dull|clumsy|odd|worst|stupid ~ one|link ~ at|in|there|of_the_group|and",
        "i {have} ~ been ~ the ~ weak|weakest|slow|slowest|dim|dull|clumsy|odd|worst|stupid ~ one|link",
        "i {am} ~ an? ~ old ~ dog|dinosaur|fossil|relic|crock|has_been|codger",
        "i {am} ~ slow ~ on|at ~ my|the ~ feet|stairs|uptake",
        "i {am} ~ {not} ~ much|a_lot ~ to ~ look ~ at",
        "i {am} ~ nobody|no_one special",
        "gamble|risk|punt|charity|shot_in_the_dark ~ .. taking|hiring|take|hire ~ on? ~ me|someone_like|somebody_like|a_fella|a_fellow|a_man_like|a_woman_like",
        "doing ~ me ~ a ~ favour|favor|kindness|charity ~ .. hiring|taking|with_me|if_you_took",
        "i don|do|did|didn|can {not} ~ interview|test|perform|come_across|come_over ~ very? ~ well|easily",
        "others|other_candidates|rest|everyone_else|other_applicants|other_people ~ .... {is} ~ in? ~ a|another ~ whole|different|another|higher ~ other? ~ league|class|level|planet",
        "{not} ~ imagine|think|know|see|tell|understand ~ what ~ you ~ saw|see|liked|found ~ in|about ~ me",
        "wondered|wonder|wondering|asked_yourself ~ why ~ you {have}? ~ bothered|asked_me|invited_me|called_me|saw_me",
        "nobody|no_one {will} ~ ever? ~ pick|choose|hire|want|employ ~ me",
        "i {am} ~ wasting ~ your|everyone_s|everybody_s ~ time",
        "i {will}? ~ always|usually ~ ruin|spoil|mess|blow|lose|botch|fluff|screw ~ up? ~ these|this|things|it|everything|interviews",
        "usually|always ~ happens|goes ~ to|with|for ~ me",
        "were you ~ i {will} ~ {not}? ~ hire|pick|choose|take|go_for ~ .. others|else|somebody|someone|me",
        "i ~ talked|spouted|spoke|came_out_with ~ complete|utter|pure? ~ rubbish|nonsense|drivel|tripe|gibberish|twaddle",
        "i ~ gave|told|fed ~ you|them|him|her ~ a ~ load|lot|pile of ~ rubbish|nonsense|drivel|tripe|twaddle",
        "have|had ~ your ~ work cut out ~ .. me",
        "have|had ~ your ~ pick of ~ .. bright|brighter|young|younger|better|newer|fresher",
        "folk|folks|people|others|plenty|candidates with ~ newer|better|higher|fresher ~ .. than ~ me|i|mine",
        "find me ~ .. disappointment|disappointing|dull|lacking|bore|slow",
        "my ~ degree|diploma|school|certificate|papers|college isn|aren|wasn t ~ .. special|famous|impressive|grand|much",
        "any use for|to ~ anyone|anybody|now|nobody",
    ],
    pairs: &[(
        &["i {have}? ~ only|barely|hardly ~ .. year|years|months|course|school|term|college|weeks"],
        &["and ~ it ~ shows|showed"],
    )],
    unless: &[
        "customers|users|passengers|patients|pupils|children|residents|visitors|audience|operators|clients",
        "you ~ said|mentioned|told|wrote",
        "rubbish ~ bins|collection|round|trucks|lorries",
        "not|without ~ wasting",
        "was ~ a|the ~ joke",
    ],
};

#[cfg(test)]
mod tests {
    use crate::check::scene::speaks;
    use crate::note::NoteKind;

    const FIRING: &[&str] = &[
        "I’d understand anybody passing over me.",
        "I wouldn’t blame you if you went with somebody younger.",
        "I can see why a company like yours wouldn’t want a dropout.",
        "I was the weak one at that table.",
        "I’ve always been the slow one.",
        "I’m slow on my feet, an old dog really.",
        "It’d be a gamble taking on a fella like me.",
        "I don’t interview well, never have.",
        "The others in the waiting room were in a different league.",
        "I can’t imagine what you saw in me.",
        "Nobody would pick me first, I know that.",
        "I’m probably wasting your time with this.",
        "If I were you I’d hire one of the others.",
        "I gave you a load of rubbish when you asked about the budget.",
    ];

    const SILENT: &[&str] = &[
        "I would understand if you needed another week.",
        "I would not blame the rain for it, and the roof held.",
        "The baker would not want a second oven, as you explained.",
        "The slow one of your two presses is the one I would like to learn.",
        "I was the only one at that table who had brought a pencil.",
        "The old dog in your office liked me.",
        "It was a gamble taking the coast road, and the view was worth it.",
        "I do not speak in riddles, and the interview went well.",
        "The others in the league are from Leeds.",
        "I cannot imagine what the yard looks like in winter.",
        "Nobody would pick that apple first.",
        "I hope I am not taking up your time.",
        "If I were you I would keep the old press.",
        "You gave me a lot of ideas when you spoke about the budget.",
    ];

    #[test]
    fn taking_the_refusal_for_granted_is_seen() {
        for (texts, expected) in [(FIRING, true), (SILENT, false)] {
            for text in texts {
                let found = speaks(&super::super::CHECK, NoteKind::ThankYou, text);
                assert_eq!(found, expected, "{text}");
            }
        }
    }
}
