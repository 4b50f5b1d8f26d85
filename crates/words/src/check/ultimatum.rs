//! Check `ultimatum`: the note sets a deadline with a threat behind it.

use std::sync::LazyLock;

use super::finding::{Finding, Severity};
use super::phrases::Better;
use super::spec::{Check, Example};
use super::tone::{Cue, Tone};
use crate::note::{Anatomy, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "ultimatum",
    what: "A deadline with a threat: answer by then, or I go elsewhere, write you off, or tell others.",
    why: "It forces a choice between giving in and saying no, and no is the easier one. A true deadline, told with the \
          wish to join them, gets a real answer.",
    source: "Harvard Business Review (Markman); Ask a Manager",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::new(
            NoteKind::CheckIn,
            "If I do not hear from you by Friday, I will accept another offer.",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "I need an answer by noon tomorrow, otherwise I withdraw.",
        ),
        Example::new(
            NoteKind::CheckInAfterDate,
            "You have until Thursday to decide.",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "Unless you reply today, consider my application withdrawn.",
        ),
        Example::new(NoteKind::CompetingOffer, "Match it by Monday or I am gone."),
        Example::new(
            NoteKind::CheckIn,
            "This is my final message; take it or leave it.",
        ),
        Example::new(NoteKind::SecondCheckIn, "I will not wait any longer."),
        Example::thanks("My offer to join you will not stay on the table for long."),
    ],
    silent: &[
        Example::new(
            NoteKind::CompetingOffer,
            "I have an offer that I need to answer by 30 April, and you remain my first choice.",
        ),
        Example::new(
            NoteKind::CompetingOffer,
            "Would it be possible to hear from you by the 29th?",
        ),
        Example::new(
            NoteKind::AnswerScheduling,
            "If I don’t hear from you, I will be at the gate at ten on Tuesday.",
        ),
        Example::new(
            NoteKind::Withdraw,
            "I have accepted another offer and withdraw my application.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "If you need anything else by Friday, I will send it.",
        ),
        Example::thanks("You said that operators have until noon to send their figures."),
        Example::new(
            NoteKind::KeepInTouch,
            "If you are ever looking for an analyst, I would be glad to hear from you.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "If another role opens, I will apply.",
        ),
    ],
    find,
};

const OPEN: Better = Better::Question(
    "Is there a true date by which you need to know, and why? Give both, and say that you hope to join.",
);

const CUES: &[Cue] = &[OR_ELSE, LEAVING, DEADLINE, LAST_WORD, CONDITION];

const OR_ELSE: Cue = Cue {
    severity: Severity::Stop,
    message: "This is a threat with a date. They are likely to let you go rather than be pushed.",
    better: OPEN,
    says: &[
        "if|unless i|we|you|there|they|this|that|it|nothing|nobody|no ~ .. hear|heard|reply|response|answer|respond|decide|decision|offer|match|agree|news|word|call|confirm|confirmed|happens|contract|get|back|can|do|does|is|are|come|comes|give|tell .... i|we|my {will}|am|m|shall ~ withdraw|accept|sign|take|walk|go|leave|look|assume|consider|move|conclude|presume|have|be|forced|going|start|stop|say|pull|treat|regard",
        "if|unless i|we|you|there|they|this|that|it|nothing|nobody|no ~ .. hear|heard|reply|response|answer|respond|decide|decision|offer|match|agree|news|word|call|confirm|confirmed|happens|contract|get|back|come|give|tell .... forced|withdraw|withdrawn|elsewhere|competitor|competitors|escalate|complain|lawyer|withdrawing|gone|off|over|deal|void",
        "i {will}|shall|am|m|may|might ~ .. withdraw|walk|leave|accept|go|sign|look|elsewhere|pull|gone|out|take ~ .. unless|if ~ i|you|there|nothing|they|this|that|we",
        "otherwise|else {very}? i|we|you|my|consider|please|the {very}? {will}|am|m|shall|have|may|might|must|offer|it|deal ~ .. withdraw|accept|sign|take|walk|go|leave|look|assume|consider|move|forced|elsewhere|lose|gone|over|off|have to|forget|out|without|closed",
        "or else",
        "or i|we {will}|shall|am|m|walk|go|leave|withdraw|sign|say ~ .. withdraw|walk|leave|take|sign|accept|go|out|gone|elsewhere|move|off|away|done|yes|no|another|competitor",
        "or i {very}? walk|go|leave|withdraw|sign",
        "or you|we {will} ~ lose|lost|miss|regret|find|never|be {very}? me|out|someone|looking|it|my|without",
        "yes or {very}? a? no {very}? by|today|tomorrow|now|tonight|before|please",
        "take it or leave it",
        "now or never",
        "all or nothing",
        "your|the|a|one {very}? last|final {very}? chance|warning|opportunity|call {very}? to|for|before|.",
        "failing that|which|this|a|an i|reply|answer|response",
        "either {very}? you|i|we|the|this|it|they|there|make|give .. or ~ i|we|you|forget|tell|it",
        "if ~ it|this|that|they|you|there|we ~ moves|move|happens|changes|change|slips|postponed|cancel|cancels|again|is ~ .. again|once|another|so|i ~ .. so|will|shall|am|out|gone|not|withdraw|go",
        "so will i",
        "then ~ i {am}|m|will|ll|shall ~ closing|close|out|gone|done|off|moving|withdraw|withdrawing|walk|leave|leaving|going|go|sign|accept|elsewhere|take",
        "after|from|past|beyond|come {day}|that|then|this|april|may|june ~ .. gone|over|closed|off|elsewhere|withdrawn|unavailable|lapse|lapses|expires|consider|late|not be|no longer",
        "you {will}|d ~ lose|losing|have lost|forfeit {very}? me|my|the|a|your|out",
        "before i ~ go|take|sign|accept|walk|look|turn|lose|withdraw|change|start ~ .. elsewhere|else|patience|other|another|away|interest|mind|competitor|competition|looking",
        "without|no ~ a|an|your {very}? reply|answer|response|decision|word|offer by",
    ],
    pairs: &[],
    unless: &[
        "i {will}|shall|am .. at|by the ~ gate|reception|entrance|lobby|door|station|desk",
        "if|unless .. i {will}|shall ~ .. come|bring|send|be there|see you|assume that .. suits|stands|call|ring|resend",
        "ll|will assume .. all|you {have}|that time|works|suits|fine|confirmed",
        "customers|operators|passengers|users|patients|sensor|sensors|alarm|residents|children|pupils|tenants",
        "i|we {will}? ~ understand|quite|fully|sympathise",
        "if|unless .. suits|suit|need|like|prefer|works|rather|convenient|easier|helpful|helps",
        "if ~ .. not|t ~ moving|proceed|too|trouble|mind|sure|convenient|possible|right|already",
        "or i|we ~ {will}|can ~ send|call|come|write|email|happy|glad|ring|join|bring|wait",
        "if|should .. {job}|role|post .. comes|opens|become",
        "happy|glad|gladly|delighted|pleased|love to|come",
        "now or never did|had|will|was",
    ],
};

const LEAVING: Cue = Cue {
    severity: Severity::Stop,
    message: "It threatens to leave. If you mean to withdraw, do it kindly; if not, ask your question without it.",
    better: OPEN,
    says: &[
        "i|we {will}|shall|am|m|may|might|must ~ be? ~ forced|compelled|obliged|tempted|inclined|have|going|free {very}? to ~ withdraw|accept|look|go|take|walk|move|sign|leave|reconsider|pull|conclude|consider|turn|assume|say",
        "no|little|other|leave|leaves choice|option|alternative ~ but|other|than to",
        "consider|treat|regard|count ~ my|me|this|yourself|the ~ application|candidacy|interest|offer|gone|out|withdrawn|closed|over",
        "consider|count me gone|out|withdrawn|lost",
        "take|taking|offer|move|moving ~ my ~ talents|skills|services|application|business|interest|candidacy|work|ideas|custom|experience|myself",
        "i|we {will}|shall|am|m|may|might|must|can ~ .. elsewhere|competitor|competitors|competition|rival|rivals",
        "go|going|look|looking|turn|turning|apply|sign|signing|talk|talking|walk ~ elsewhere|away|over",
        "{will} {not} ~ wait|hold|stay|be|last|stand|remain|sit|hang|keep ~ on|around|here|open|available|about|still|it|the|my|you|this? ~ any|much|forever|longer|indefinitely|long|another|around|day|week|door|table|market|for",
        "cannot|can|not|won t|not? {very}? wait|hold ~ any|much|forever|longer|indefinitely|another",
        "off the market|table",
        "on the|my table {very}? until|till|for|only|much|longer|forever",
        "snapped|snap up",
        "keep|keeping|hold|holding|leave|leaving ~ the|this|my|that|a ~ door|offer|place|option|diary|week|date|slot|position ~ open|free|for ~ .. until|till|only|you|longer|forever|by",
        "door ~ {is}|closes|close|will|shuts|shut ~ .. {day}|closing|close|shut|closed|open ~ until|till|on|for|only|much",
        "my patience {is}|has|ends|runs|will|wears",
        "patience {is}|has|wears ~ limit|limits|end|run|out|thin|exhausted",
        "final|last straw",
        "expire|expires|lapse|lapses|ends|stands ~ on|at|by|until|in|this|tomorrow|tonight|today {day}|the|april|may|june|week|midnight",
        "other|another|several|rival|two|three|competing {very}? {house}|companies|firms|employers|offers|people|schools|hospitals ~ who|that|{is}|would|will ~ .. faster|quicker|decide|move|waiting|interested|keen|pressing|happy|glad|take|appreciate|snap|want",
    ],
    pairs: &[],
    unless: &[
        "i {have}|am|m ~ accepted|decided|withdrawing|writing to",
        "their|have|received|another|other|an|competing|second|had ~ offer ~ .. expire*|open|until|stand*|by|lapse*|end*",
        "rush|hurry|pressure|no need",
        "can|could|hardly|cannot|t wait to|for the",
        "you|they {not} {very}? {have}? {very}? hold|wait",
        "customers|users|passengers|clients|patients|tickets|operators|residents|visitors|offer {very}? to customers|garden|museum|park|shop|library",
        "hope*|glad|happy|like|gladly|delighted|pleased",
        "certificate|licence|license|permit|visa|lease|contract|notice|membership|season|ticket|course ~ expires|expire|ends|lapses|runs",
        "go|going|look|looking away .. on|from|for|week|holiday|with",
        "could|couldn t|not look|walk away",
        "i {will}|shall .. away|look ~ until|at|over|into|forward",
    ],
};

const DEADLINE: Cue = Cue {
    severity: Severity::Fix,
    message: "This sets them a deadline without a reason that is theirs. Ask when they expect to decide.",
    better: Better::Wording("Do you know by now when you expect to decide?"),
    says: &[
        "you|they ~ {have}|ve? ~ until|till {very}? {day}|the|next|this|end|april|may|june|noon|close",
        "you have|ve {very}? got? ~ #|two|three|one|five|seven|ten|twenty|forty ~ more? hours|days|day|week|weeks",
        "giving|give|grant|allow|allowing|set|setting you ~ until|till|#|two|three|a|one|by|another|the ~ .. {day}|deadline|chance|more|hours|days",
        "give|giving|gave|grant it|this|them ~ until|till {very}? {day}|the|next|end",
        "i ~ {will}? ~ need|require|want|expect|must|demand|insist|like ~ to|an|a|your|on|the|you|it|this|have|some ~ .. {answer}|know|hear|offer|contract|commitment|yes|writing|told ~ .. by|before|until|within|latest ~ {day}|the|end|next|my|noon|april|may|june|close|this|#|five",
        "i ~ {will}? ~ need|require|want|expect|demand|must ~ .. {answer}|know|hear|offer|contract|decide|decision ~ today|tonight|tomorrow|now|immediately",
        "no later than",
        "by {very}? {day}|april|may|june ~ at the latest",
        "by|before {day} ~ or|otherwise|sharp|please",
        "deadline|ultimatum for|is|of {very}? your|my|this|{day}|friday|you",
        "my ~ deadline|ultimatum",
        "please ~ decide|answer|reply|respond|confirm|let|make|give|send|tell ~ me|up|a|your|my|know|this|to? ~ .. by|before|within ~ {day}|end|tomorrow|the|noon|close|tonight|#",
        "within ~ #|two|the|one|three|twenty|seven|forty ~ next? hours|days ~ or|otherwise|please|of|from",
        "{answer}|reply|respond|decide|confirm|hear|know ~ within|inside ~ #|two|the|three|a|twenty",
    ],
    pairs: &[],
    unless: &[
        "{have} ~ an|another|other|received|got|my|been ~ offer|offered|deadline",
        "offer ~ from|elsewhere|which|that i",
        "their|your|project|reporting|application|course|competing|closing deadline|deadlines",
        "deadline .. for {very}? the|applications|apply|their|form",
        "i {will}|am|m|can|could|shall ~ send|reply|answer|confirm|let|get|have|give|be|do|deliver|return|finish|decide|arrive|bring|call|sign|start|submit|return|pass",
        "operators|customers|team|teams|depots|drivers|nurses|passengers|patients|they|pupils|who|farmers ~ {have}|need|want|expect|until|must|know",
        "need|require|like|want ~ anything|from_me|me_to|more|form|documents|references|further",
        "you|they|she|he ~ said|mentioned|told|wrote|hoped|expected|expect|planned|plan|named|thought|aimed|hope|asked",
        "could|would|can|might {very}? it|you|that|there|i ~ possible|be|able|let|tell|share|know|hear|ask",
        "if ~ possible|you can|could|suits",
        "would|glad|happy|love|helpful|help ~ .. if|to|could|be",
    ],
};

const LAST_WORD: Cue = Cue {
    severity: Severity::Stop,
    message: "Announcing that it is your last message sounds like a door slammed. If it is the last, it need not say so.",
    better: CALM_LAST,
    says: &[
        "this {is}|will {very}? be? ~ my|the|your ~ last|final ~ message|email|mail|time|attempt|note|letter|warning|reminder|offer|contact|word|follow|call|try|chance",
        "my {very}? final message|email|attempt|warning|reminder|offer|word|letter|note",
        "my {very}? last warning|reminder|attempt|offer",
        "last|final time ~ i|that|you {will}|write|am|ask|shall|hear|contact",
        "{not} {very}? be? ~ contact|write|writing|contacting|ask|asking|email|emailing|bother|call ~ you|to|again|a|any|with? ~ again|anymore|further|third|more|another",
        "not {very}? hear from me again|any",
        "close|closing|closed|shut|shutting ~ the|this|my|that chapter|file|book|door|matter|case",
        "i {will}|shall|m|am|have|must|can ~ to? ~ assume|presume|take|conclude|consider|infer|know ~ only|that|it|from|this|the? ~ you|position|role|job|answer|silence|no|your|matter|post|i|worst|case",
        "draw|drawing my own conclusions",
    ],
    pairs: &[],
    unless: &[
        "assume|take|presume .. you {have}|are|were busy|well|received|both|had|still|mean|meant|know",
        "take ~ it ~ that|as|from ~ you {have} .. all|everything",
        "if|unless ~ .. gate|reception|suits",
        "{not} {very}? bother .. if|unless|with|more than",
        "close|closed|closing|shut ~ the|this|that door|book|file|case|gate ~ on|at|behind|in|of|for|quietly|every",
        "take ~ the ~ job|position|role|answer|post|bus|train|case",
        "consider ~ the ~ position|role|job|post|question|case",
        "know the|that|your|you",
        "customers|patients|passengers|users|pupils|residents",
    ],
};

const CALM_LAST: Better = Better::Wording("I would be glad to hear from you at any time");

const CONDITION: Cue = Cue {
    severity: Severity::Stop,
    message: OR_ELSE.message,
    better: OPEN,
    says: &[
        "give|giving|gave ~ it|you|this|them ~ another|until|till|one|#|two|three ~ {day}|the|more|next|week|days",
        "have|keep|reserve|hold me|this|myself ~ free? until|till|only",
        "whoever ~ answers|replies|calls|offers|comes|decides|is|gets|signs|moves ~ first|back|fastest|soonest",
        "i {will}|shall|can|would ~ only ~ join|come|start|sign|accept|stay|consider|work|do|take ~ .. if|when|on|unless|provided|with",
        "only ~ join|come|start|sign|accept|stay|consider|continue ~ if|on_condition|when|provided",
        "on ~ one|the|two|three|condition condition|conditions|understanding|that",
        "not|no longer ~ negotiable|interested|available|prepared ~ if|unless|without|after|to",
        "non negotiable",
        "no ~ contract|offer|answer|call|letter|reply|deal|raise|parking ~ .. no me|no_deal|no start|no_thanks|no signature",
        "no me",
        "forget it|me|about",
        "that {is} it|that|the end ~ from|for|as",
        "stands|stand|standing|open|valid no longer",
        "no longer|not stands|stand|valid|interested",
        "it {is} ~ that|this|now|me or nothing|never|him|her|them",
        "need {not} ~ go|talk|continue|speak|meet|proceed|bother ~ on|any|further|again|talking|at",
        "no ~ point|reason|need|sense|use ~ in|to? ~ going|continuing|talking|meeting|go|continue|talk|discussing|wasting",
        "i {am}|{will}|shall ~ be? ~ accepting|signing|taking|starting|going|joining|accept|sign ~ something|somewhere|elsewhere|another|with|theirs|at|the other|it ~ .. unless|if|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight",
        "or i {am}|m ~ signing|going|accepting|taking|leaving|withdrawing|out|off|walking|moving|looking|gone|done|joining",
        "take|bring|raise|report ~ it|this|matter|you|up ~ up? ~ with|to ~ your|the|a|my ~ head|boss|superior|manager|director|lawyer|solicitor|union|press|papers|tribunal|ombudsman|board",
        "legal|formal action|complaint|steps|advice",
        "be {very}? held|kept|messed|strung|delayed|fobbed ~ up|waiting|about|around|along|off ~ any|much|again|for",
        "take ~ it ~ that ~ you {is}|have|do ~ {not}",
        "final|last request|demand|offer|deadline|chance|appeal|call",
        "you ~ {will}|can ~ find|look|need|have ~ for|to find|to look ~ someone|somebody|another|elsewhere",
        "count me out",
        "i {am}|m ~ out|gone|off ~ .. unless|if|by|after|then",
    ],
    pairs: &[(
        &[
            "unless|without|until|till|after|otherwise|except",
            "if .. {not}|no|nothing|nobody",
            "or i|else|we|you",
            "by {day}|noon|five|the|tomorrow",
            "then i",
        ],
        &[
            "i will|ll|shall|am|may|must|might ~ have? ~ to? ~ withdraw|sign|walk|accept|leave|resign|decline|refuse|escalate",
            "go|going|look|looking elsewhere|away|somewhere",
            "i {am}|m ~ not|no ~ longer? interested|coming|joining|starting|signing|prepared|willing|available",
            "i {will}|shall|can {not} ~ join|come|sign|accept|start|continue|be held|be_waiting|be_coming|consider|take the|go on|go any",
            "accepting|taking|signing|joining ~ something|somewhere|elsewhere|another|theirs|with the|the other",
            "somebody|someone else {will}|gets|has",
            "consider ~ .. withdrawn|closed|over|gone",
            "no deal|me|longer stands|longer interested|more to|further",
            "count me out",
            "we ~ need not|have_nothing|are_done|can_stop|part",
            "too late",
            "deal ~ {is} off",
        ],
    )],
    unless: &[
        "i {will}|shall .. at|by ~ gate|reception|entrance|lobby|door|station",
        "customers|operators|passengers|users|patients|residents|children|pupils|tenants|visitors",
        "if|unless ~ .. suits|suit|need|like|prefer|works|convenient|easier|helpful|helps|useful",
        "thank*|grateful|glad|happy|gladly|delighted|pleased|hope",
        "i {have} ~ accepted|decided|withdrawing",
        "withdraw ~ my application ~ for|from|and",
        "understand",
        "at the|if you ~ no longer ~ need",
        "{not} ~ interested in ~ .. money|title",
        "forget ~ it|about|me ~ soon|quickly|easily",
        "{not} ~ forget|forgotten",
        "no ~ point|need|use {very}? .. customers|worrying|rushing",
        "formal complaint|complaints ~ .. handling|team|process|procedure|handled",
        "take {very}? it {very}? that ~ .. fine|suits|stands|all",
        "legal advice|action|steps ~ .. team|centre|clients|department",
        "on condition .. sensor|survey|report",
        "after .. i {will}|shall ~ .. look forward|send",
    ],
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    // In a note about an offer from elsewhere its day is the matter; a threat is one there too.
    let context = note.context;
    let has_deadline =
        context.kind == NoteKind::CompetingOffer || context.competing_offer.is_some();
    for found in TONE.found(note) {
        if !has_deadline || found.cue.severity == Severity::Stop {
            findings.push(found.finding(CHECK.id, note));
        }
    }
}
