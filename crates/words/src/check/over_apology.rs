//! Check `over_apology`: sorry too often, too deeply, or where there is nothing to be sorry for.

use std::sync::LazyLock;

use super::finding::{Finding, Severity};
use super::phrases::Better;
use super::spec::{Check, Example};
use super::tone::{Cue, Tone};
use crate::note::{Anatomy, NoteKind};

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
        "sorry|apologies|apologise|apologize|apology|forgive|forgiveness|pardon|excuse .. bother|bothering|bothered|disturb|disturbing|pester|pestering|interrupt|interrupting|intrude|intruding|intrusion|interruption|disturbance|impose|imposing|nag|nagging|hassle|annoy|annoying|nuisance|bug|bugging|pest|persistent|persistence|burden|badger|clutter|cluttering",
        "sorry|apologies|apologise|apologize|apology|forgive|forgiveness|pardon|excuse .. long|lengthy|rambling|length|wordy .. email|mail|message|note|letter|this|of|text|reply|answer",
        "sorry|apologies|apologise|apologize|apology|forgive|pardon .. writing|write|emailing|contacting|email|messaging|reaching|reach|following|follow|asking|ask|chasing|message|checking|contact .. again|you|up|this|once|out|so|another|in|soon|about|if|and|but|directly|for|back|whether|twice|like",
        "sorry|apologies|apologise|apologize|apology|forgive|pardon .. taking|take|taken|took|wasting|waste|wasted|using .. your|so|up|more|time|much|too",
        "sorry|apologies|apologise|apologize|apology|forgive .. another|second|yet|one more|third|many|so email|message|note|more|follow|many|questions|question|mail",
        "sorry|apologise|apologize|apologies|forgive .. nervous|nerves|rambled|rambling|ramble|talked|talking|awkward|talkative|babbling|quiet|mess|questions|hesitant|english|grammar|slow|chatty|blanked|stumbled|stumbling|voice|accent|unprepared|handwriting|fumbling|stammering",
        "sorry|apologies|apologise|apologize .. for|if|about|in .. everything|anything|being|advance|existing|inconvenience|seem|seems|seemed|sound|sounds|come|comes|came|sounded|caused|boring|offended|forward|pushy|impatient|eager|silly|stupid|annoying|wrong|too|mistakes .. wrong|bother|me|said|advance|way|pushy|off|this|across|pain|forward|impatient|offended|eager|much|typos|trouble|for|so|question|your",
        "hate|hated|hating|loath|loathe|reluctant|hesitate|hesitant|feel bad|guilty|mean|want|wanted|wish|like|trying {very}? to {very}? bother|be|bug|disturb|pester|trouble|impose|intrude|seem|ask|nag|take|keep .. nuisance|pest|you|pain|burden|bother|pushy|again|annoying|more|another|impatient|asking|up|your|on",
        "hope|trust .. {not} .. bothering|bother|disturbing|disturb|annoying|pestering|intruding|troubling|imposing|nuisance|mind|taking|pain|interrupting .. you|me|my|too|by|on|much|another|anything|up|again|asking",
        "feel|feeling|felt .. bad|awful|guilty|terrible|embarrassed|rude .. for|about|to|that|asking|bothering|writing|taking",
        "busy .. sorry|hate|apologise|apologize|apologies|forgive",
        "know .. annoying|nuisance|pest|bother|pain|burden",
        "{am}|be|being|become|becoming|as|seem|like|such .. nuisance|pest|burden|pain|bother",
        "sorry|apologise|apologize|apologies to|for|if ~ i? {have}? ~ trouble|troubling|troubled you",
        "forgive ~ another|this|one|me|my|yet ~ more|message|email|letter|note|question|asking|writing|second",
        "sorry|apologies if i {have}? ~ go|went|gone|talk|talked|ramble|rambled|was|said|was|spoke|kept|took",
        "how {very}? bad|awful|sorry|terrible|guilty|embarrassed i {am}|feel",
        "taking|take|taken|took ~ up ~ your time .. apologise|apologize|sorry|apologies",
        "tiresome|annoying|trying these|such|my messages|emails",
        "please .. forgive|excuse|pardon .. me|the|this",
        "i beg|ask|asking .. your forgiveness|pardon",
        "don|do|not|t .. be|get|hold|mad|angry|hate|upset .. mad|angry|against|upset|with .. me",
    ],
    pairs: &[],
    unless: &[
        "no|not .. need|bother|have|reason to|apologise|apologize|for",
        "passengers|customers|users|clients|patients",
        "you .. apologise|apologised|apologize|apologized|sorry",
        "your .. apology|apologies|apologise",
        "{will}|ll not bother|trouble",
        "happy|glad .. bother",
        "email|mail|message|letter|note .. went|wrong|missed|lost",
    ],
};

const DEEP: Cue = Cue {
    severity: Severity::Fix,
    message: "This apologises more deeply than the matter asks for. One short sentence does it.",
    better: Better::Wording("I am sorry for the delay"),
    says: &[
        "{am} {very}? so|very|terribly|truly|deeply|awfully|really|extremely|incredibly|dreadfully|genuinely|profoundly|unbelievably {very}? sorry|apologetic",
        "so|terribly|truly|deeply|awfully|really|extremely|incredibly|dreadfully|genuinely|profoundly ~ sorry",
        "very very sorry",
        "sincerely|deeply|truly|profoundly|humbly|really|profusely|wholeheartedly {very}? apologise|apologize|sorry|regret",
        "sincere|sincerest|deepest|deep|profound|humble|humblest|heartfelt|profuse|thousand|million|endless apologies|apology|pardons|sorries",
        "can|could|cannot not|t? apologise|apologize|express|say|tell .. enough|how sorry",
        "how sorry i",
        "sorry {very}? sorry|again|once",
        "apologise|apologize|apologies|sorry {very}? again|once|profusely|sincerely|from",
        "again sorry|apologies",
        "i feel|felt {very}? awful|terrible|horrible|dreadful|guilty|ashamed|mortified|bad",
        "{am} {very}? mortified|ashamed|embarrassed|horrified .. about|that|for|by|to",
        "inexcusable|unforgivable",
        "no excuse",
        "make it up to you",
        "beg .. forgiveness|pardon",
        "i hope you .. forgive|can forgive|will forgive|excuse",
        "please .. accept .. my|sincere|apologies|apology",
    ],
    pairs: &[],
    unless: &[
        "sorry to|that .. hear|learn|read|see|miss|missed|say|lose|leave|decline|you|lee|have|not|could|will|was|it",
        "passengers|customers|users|clients|patients",
        "no need",
        "you .. feel|felt",
        "question|beg .. question",
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
        "forgive|excuse me|my|the|this",
        "my {very}? fault|bad",
        "i regret",
    ],
    pairs: &[],
    unless: &[
        "no|not|without .. need|have|reason .. apologise|apologize|sorry|apology",
        "passengers|customers|users|clients|patients",
        "you|they|lee|your .. apologise|apologised|apologize|apologized|apology|apologies",
        "you .. sorry",
        "sorry to|that|about .. hear|learn|read|see|miss|missed|lose|you|lee",
        "no|not regret",
        "say|says|saying|said sorry",
        "regret .. decision|nothing|not",
        "better .. safe than",
    ],
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let found = TONE.found(note);
    let is_ordinary = |message: &str| message == ORDINARY.message;
    for (before, it) in found.iter().enumerate() {
        // The first ordinary apology of a note is the one that may be due.
        if before > 0 || !is_ordinary(it.cue.message) {
            findings.push(it.finding(CHECK.id, note));
        }
    }
}
