//! Check `over_apology`: sorry too often, too deeply, or where there is nothing to be sorry for.

use std::sync::LazyLock;

use super::finding::{Finding, Severity};
use super::phrases::Better;
use super::spec::{Check, Example};
use super::tone::{Cue, Tone, lexicon};
use crate::note::{Anatomy, NoteKind};
use crate::text::Lexicon;

/// The check.
pub const CHECK: Check = Check {
    id: "over_apology",
    what: "Apologies that are too many, too deep, or for nothing: for writing, for asking, for their time.",
    why: "One short apology where one is due is good manners. More of them make the reader comfort you, and make an \
          ordinary question look like a fault.",
    source: "Ask a Manager; *assumption* that one is enough",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::new(NoteKind::CheckIn, "I am so sorry to bother you again."),
        Example::thanks("I apologise for taking up so much of your time."),
        Example::new(
            NoteKind::LateThankYou,
            "I am sorry for the delay. Please forgive me, I really apologise.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "I hate to be a nuisance, but I would like to ask about the next step.",
        ),
        Example::thanks("Sorry for the long email."),
        Example::new(
            NoteKind::LateThankYou,
            "I cannot apologise enough for writing so late.",
        ),
        Example::new(
            NoteKind::AnswerScheduling,
            "I am terribly, terribly sorry, I feel awful about this.",
        ),
        Example::new(NoteKind::SecondCheckIn, "Apologies for writing once more."),
    ],
    silent: &[
        Example::new(
            NoteKind::LateThankYou,
            "I am sorry that this comes two days late.",
        ),
        Example::new(
            NoteKind::AnswerScheduling,
            "I am sorry, I cannot make it on Tuesday; would Wednesday suit you?",
        ),
        Example::new(
            NoteKind::Withdraw,
            "I am sorry for any trouble this causes.",
        ),
        Example::thanks("I was sorry to hear that Lee is leaving."),
        Example::thanks("I was sorry to miss the tour of the hall."),
        Example::new(
            NoteKind::CheckIn,
            "There is no need to apologise for the delay.",
        ),
        Example::thanks(
            "We talked about how a ferry line says sorry to its passengers, and how an apology helps.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I am sorry that it did not work out this time.",
        ),
        Example::thanks("One correction, with apologies: the figure was 40, not 14."),
    ],
    find,
};

const THANKS: Better = Better::Wording("Thank you for your patience");

const CUES: &[Cue] = &[NEEDLESS, DEEP, ORDINARY];

const NEEDLESS: Cue = Cue {
    severity: Severity::Fix,
    message: "There is nothing to be sorry for: writing to them and asking is part of it. Leave the apology out.",
    better: Better::Remove,
    says: &[
        "sorry|apologies|apologise|apologize|forgive ~ for|to|that|me|if .. pest|nuisance|pain|bother",
        "forgive ~ me ~ for ~ writing|asking|chasing ~ .. again|once_more",
        "hope|trust ~ that? ~ i|this ~ {am}|is ~ {not} ~ being? ~ nuisance|bother|pain|pest",
        "i ~ feel|feeling|felt ~ bad|awful|guilty|terrible|rude|dreadful ~ writing|asking|bothering|chasing|troubling",
        "sorry|apologies|apologise|apologize|apology|forgive|pardon|excuse .. bother|bothering|bothered|disturb|disturbing|pester|pestering|intrude|intruding|intrusion|disturbance|nag|nagging|hassle|annoy|annoying|nuisance|bug|bugging|persistent|persistence|badger",
        "sorry|apologies|apologise|apologize|apology|forgive|pardon .. interrupt|impose|interrupting|imposing ~ on? ~ you|your|again",
        "sorry|apologies|apologise|apologize|apology|forgive|pardon|excuse ~ for|about ~ .. long|lengthy|rambling|length|wordy ~ .. email|mail|message|note|letter|text",
        "sorry|apologies|apologise|apologize|apology|forgive|pardon ~ for|to|that|if .. writing|write|emailing|contacting|email|messaging|reaching|reach|following|follow|asking|ask|chasing|chase ~ .. again|you|up|out|twice|once|more",
        "sorry|apologies|apologise|apologize|apology|forgive|pardon ~ for|to|that|if .. taking|take|taken|took|wasting|waste|wasted|using ~ up? .. your|so_much_of|too_much|up",
        "sorry|apologies|apologise|apologize|apology|forgive ~ for|about ~ .. another|second|yet_another|third|so_many|many email|message|note|follow|questions|mail",
        "sorry|apologies|apologise|apologize|forgive ~ for|if|about|that .. nervous|nerves|rambled|rambling|ramble|talked_too|talking_too|awkward|talkative|babbling|blanked|stumbled|stumbling|unprepared|fumbling|stammering",
        "sorry|apologies|forgive|excuse ~ for|about? ~ my ~ english|grammar|accent|handwriting|spelling",
        "sorry|apologies|apologise|apologize ~ for existing|everything|being_me",
        "sorry|apologies|apologise|apologize|forgive ~ me? if ~ i|this|it ~ seem|seems|seemed|sound|sounds|sounded|come|comes|came|is|was|am|offended|bored|said .. pushy|forward|impatient|silly|stupid|annoying|boring|wrong|anything|eager|you|rude|much|daft",
        "hate|hated|hating|loath|reluctant|hesitate|hesitant|not_want|t_want|not_mean|t_mean|not_wish ~ to ~ bother|bug|disturb|pester|trouble|impose|intrude|nag ~ you|on|again|anyone",
        "hate|hated|hating|loath|reluctant|not_want|t_want|not_mean|t_mean|not_wish ~ to ~ be|seem|become ~ an? ~ nuisance|pest|pushy|annoying|bother|pain|burden|impatient",
        "hope|trust ~ that? ~ i|this ~ {am}|is ~ {not} ~ bothering|disturbing|annoying|pestering|intruding|imposing|a_nuisance|a_bother|a_pain|taking_up",
        "hope|trust ~ that? ~ i|this ~ {not}|don ~ t? ~ bother|disturb|annoy|pester|intrude",
        "i ~ feel|feeling|felt ~ bad|awful|guilty|terrible|rude|dreadful ~ for|about|to ~ .. asking|ask|bothering|bother|writing|write|taking|troubling",
        "know ~ i|this ~ {am}|is|must ~ be? ~ an? ~ annoying|nuisance|pest|pain|bother",
        "i ~ {am}|be|being|been|become ~ such? ~ an? ~ nuisance|pest|burden|pain|bother",
        "sorry|apologise|apologize|apologies to|for|if ~ i? {have}? ~ trouble|troubling|troubled you ~ again|with|once|so",
        "forgive ~ another|this|one|me|my|yet ~ more|one? message|email|letter|note|question|asking|writing",
        "how {very}? bad|awful|sorry|terrible|guilty|embarrassed i {am}|feel",
        "tiresome|annoying|trying these|my messages|emails",
        "i ~ beg|ask|asking ~ for? ~ your forgiveness|pardon",
        "hope ~ you {is}|{am}|aren|will ~ {not} ~ angry|cross|mad|annoyed",
        "don|do|not|t {not}? ~ be|get angry|mad|upset|cross|annoyed with me",
    ],
    pairs: &[],
    unless: &[
        "no|not ~ need|reason ~ to ~ apologise|apologize|sorry|for",
        "passengers|customers|users|clients|patients|pupils|children|visitors|dog|cat",
        "you|they|he|she ~ apologise|apologised|apologize|apologized|{is} ~ sorry",
        "your ~ apology|apologies",
        "happy|glad .. bother",
        "email|mail|message|letter|note .. went|wrong|missed|lost|earlier_version",
        "late|later|delay|delayed|slow|sooner|earlier|overdue|short_notice|notice",
        "forgot|forgotten|attachment|attach|attached|link|enclosed|typo|correction",
    ],
};

const DEEP: Cue = Cue {
    severity: Severity::Fix,
    message: "This apologises more deeply than the matter asks for. One short sentence does it.",
    better: Better::Wording("I am sorry for the delay"),
    says: &[
        "{am} {very}? terribly|dreadfully|awfully|profoundly|unbelievably terribly|dreadfully|awfully|profoundly|unbelievably|so? ~ sorry",
        "very very sorry",
        "so so sorry",
        "profusely|humbly|wholeheartedly|from_my_heart apologise|apologize|sorry",
        "apologise|apologize|apologies profusely|humbly|from_the_bottom",
        "deepest|profound|humblest|profuse|thousand|million|endless apologies|apology|pardons",
        "can|could|cannot ~ {not}? ~ apologise|apologize ~ enough",
        "can|could|cannot ~ {not}? ~ express|say|tell ~ you? how sorry",
        "how sorry i ~ am",
        "i {am} ~ mortified|horrified ~ about|that|for|by|to|with",
        "i feel|felt {very}? awful|terrible|horrible|dreadful|mortified ~ about|that|for|asking|to",
        "i {am} ~ ashamed ~ about|that|for|of|to",
        "it|this|that|which|late|silence|delay ~ {is} ~ inexcusable|unforgivable",
        "there {is} no excuse ~ for|i",
        "i {have} no excuse",
        "can only apologise|apologize",
        "make it up to you",
        "beg ~ your|for|you ~ to? forgiveness|pardon|forgive",
        "i ~ hope ~ you ~ {will}|find ~ .. forgive|overlook",
        "never forgive myself",
    ],
    pairs: &[],
    unless: &[
        "passengers|customers|users|clients|patients|pupils|children|visitors",
        "no need",
        "you .. feel|felt",
        "your pardon|question .. question",
        "sorry ~ to ~ hear|learn|read",
    ],
};

const ORDINARY: Cue = Cue {
    severity: Severity::Fix,
    message: "This is one apology more than the note needs. Keep the first, and go on to what you have to say.",
    better: THANKS,
    says: &[
        "sorry",
        "apologise|apologize|apologies|apologising|apologizing|apologised",
        "my|an apology",
        "forgive|excuse me|my",
    ],
    pairs: &[],
    unless: &[
        "no|not|without ~ need|have|reason ~ to? ~ apologise|apologize|sorry|apology",
        "passengers|customers|users|clients|patients|pupils|children|visitors|dog|dogs|cat",
        "you|they|he|she|lee|your|their ~ .. apologise|apologised|apologize|apologized|apology|apologies",
        "you|they|he|she ~ .. sorry",
        "sorry ~ to ~ hear|learn|read|see|miss|missed|lose|say",
        "sorry ~ that|about|for ~ .. hear|you|lee|your|miss|missed|leaving|did_not_work|didn_t_work",
        "no|not|never|little ~ regret",
        "say|says|saying|said|the_word|word sorry",
        "i regret ~ .. decision|nothing|not",
        "better .. safe than",
        "forgive ~ me|my|the|this|him|her|them .. joke|pun|uniform|boots|mud|enthusiasm",
    ],
};

/// Every apology by its own word, to count them.
const APOLOGIES: &[&str] = &[
    "sorry",
    "apologise|apologize|apologies|apologising|apologizing|apologised",
    "an|my apology",
    "forgive|excuse|pardon me|my",
];

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));
static COUNTED: LazyLock<Lexicon<()>> = LazyLock::new(|| lexicon(&[((), APOLOGIES)]));

/// How many apologies a note may hold: one, and where something is put off, declined or late, one more at the end, as
/// people do.
fn due(kind: NoteKind) -> usize {
    match kind {
        NoteKind::AnswerScheduling | NoteKind::Withdraw | NoteKind::LateThankYou => 2,
        _ => 1,
    }
}

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let counted = COUNTED.find(&note.body);
    let due = due(note.context.kind);
    let mut count = 0;
    for it in TONE.found(note) {
        let inside = |at: usize| it.sentence.contains(&at);
        let here = counted.iter().filter(|hit| inside(hit.tokens.start));
        count += here.count().max(1);
        if it.cue.message != ORDINARY.message || count > due {
            findings.push(it.finding(CHECK.id, note));
        }
    }
}
