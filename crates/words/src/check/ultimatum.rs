//! Check `ultimatum`: the note sets a deadline with a threat behind it.

use std::sync::LazyLock;

use super::finding::{Finding, Severity};
use super::phrases::Better;
use super::spec::{Check, Example};
use super::tone::{Cue, Tone};
use crate::note::{Anatomy, Context, NoteKind};

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
        Example::new(
            NoteKind::CheckIn,
            "If I have read nothing by Monday evening, I sign there.",
        ),
        Example::new(
            NoteKind::CompetingOffer,
            "I’ll need yours on paper by Tuesday at noon.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "If you can’t tell me by tonight, that’s me away to them.",
        ),
    ],
    silent: &[
        Example::new(
            NoteKind::CheckIn,
            "If I have read nothing by Monday, I will look in the other folder.",
        ),
        Example::new(
            NoteKind::CompetingOffer,
            "They want my answer on paper by Tuesday at noon.",
        ),
        Example::new(
            NoteKind::AnswerScheduling,
            "If you can’t tell me by tonight, tomorrow morning is early enough.",
        ),
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
        Example::thanks(
            "I doubt that I will forget it, and I have been turning over the answer since.",
        ),
        Example::new(
            NoteKind::CompetingOffer,
            "If you cannot decide by then, please do not worry; I only thought you should know.",
        ),
    ],
    find,
};

const OPEN: Better = Better::Question(
    "Is there a true date by which you need to know, and why? Give both, and say that you hope to join.",
);

const CUES: &[Cue] = &[OR_ELSE, LAST_WORD, DEADLINE];

/// What they are to do, or fail to do.
const CONDITION: &[&str] = &[
    "if i {have}? ~ read|seen|had|heard|received ~ nothing|no_word|no_answer|no_offer ~ .. by|from|before|until|{day}",
    "if|unless ~ you ~ can|could|do|are|re ~ {not}|unable ~ able? ~ to? ~ tell|say|give|decide|answer|confirm|commit|let ~ .. by|before|tonight|today|tomorrow|now|this",
    "if|unless|should i|we {have}? ~ {not}? ~ .. hear|heard|receive|received|get|got ~ back|from|nothing|by|it|an|anything|your|a|no|today",
    "unless|if|should you|they|the_company ~ {have}? ~ {not}? ~ .. reply|replied|answer|answered|decide|decided|respond|responded|match|confirm|act|offer|call|called|commit|move|get_back|come_back|let_me_know|make_me|give_me|send_me",
    "unless|without|failing|if_there_is_no|if_no|no ~ an|a|your ~ written|firm|definite|formal ~ offer|answer|reply|response|decision|contract|word|news ~ by|before|this|today|tomorrow|from|in|comes|on|within",
    "if|unless|should ~ the|my ~ phone|telephone has|{not}|does|rings|stays ~ {not}? ~ rung|ring|rings|silent|first",
    "unless ~ the ~ phone|telephone rings",
    "if|unless ~ that|it|this|there {is} ~ {not}|nothing|no|still_no ~ .. table|writing|settled|offer|answer|decision|confirmed|reply|contract|week|{day}",
    "if|unless nothing|nobody|no_one ~ .. happens|calls|answers|replies|decides|by",
    "if ~ it|this|you|they ~ moves|move|slips|postpone|postponed|cancel|is_moved|is_postponed|changes|change ~ .. again|once_more",
    "either ~ you|we|it|the|this|i|they .. or",
    "silence ~ beyond|after|past|until",
    "{answer}|offer|writing|contract|paper|date|date_on_paper|confirmed|yes ~ .. by|before ~ {day}|then|the|my|april|may|june ~ .. or|otherwise|else",
    "match|beat|raise|double it|that|this|theirs|the_offer or",
    "by|after|past|beyond ~ {day}|then|that|noon|april|may|june ~ .. or|otherwise|else",
    "you have|ve|{have} until|till",
    "have me ~ until|till",
    "unless i ~ can|get|may",
    "if ~ i|you|we|it|there|this|they ~ m|am|is|are|do|does|have|has|can ~ not",
    "if ~ i|you|we|it|there|this|they ~ don|doesn|isn|aren|haven|hasn|can|won t",
    "unless ~ you|i|we|they",
    "reply|answer|decide|respond|call|confirm|act ~ .. today|by|now|tomorrow|this ~ .. or",
    "if|unless ~ the ~ salary|pay|offer|contract|answer|title ~ {is}|isn|{not} ~ t? ~ {not}?",
    "otherwise|else ~ i|we|you|there|consider|my",
    "without that|it|this ~ i|we|there",
    "i {very}? need|require|expect|want|must_have ~ an|a|your|it ~ .. {answer}|offer|contract|commitment ~ .. by|today|tomorrow|this|before|on|within ~ .. or|otherwise",
];

/// What the writer threatens then.
const THREAT: &[&str] = &[
    "i ~ sign|go|walk|leave|start ~ there|elsewhere|to_them|with_them|over_there",
    "that {is} ~ me ~ away|off|gone|done|out|finished|signed",
    "you|we ~ can|may|might ~ close|shut|bin ~ the|my ~ file|book|folder",
    "i|we {will}|shall|am|m|must|may|might|have_to ~ be? ~ have|forced? ~ to? ~ withdraw|withdrawing|resign|walk|pull|escalate|complain|decline|refuse ~ my|from|away|out|it|the|this|to|your|with|instead|then|and|altogether",
    "i|we ~ {will}|shall|am|have_to|must|may ~ have? ~ to? ~ withdraw|withdrawing",
    "i withdraw",
    "i|we {will}|shall|am|m|must|may|might ~ be? ~ have? ~ to? ~ sign|signing|accept|accepting|take|taking|go|going|join|joining ~ with? ~ something|somewhere|elsewhere|another|theirs|the_other|the_competition|your_competitor|a_competitor|their_offer|it|other ~ offer|else|lot|side|job|one|instead|{day}|with|and|at",
    "go|going|look|looking|turn|apply|sign elsewhere",
    "i|we {will}|shall|must|have_to|may|can_only ~ have? ~ to? ~ only? ~ take|assume|conclude|presume|regard|treat|consider|read ~ it|that|your|this|you|the|my ~ .. not_serious|not|no|refusal|silence|lost_interest|chosen|rejection|over|closed|withdrawn|dead|void|is_a_no|someone",
    "draw|drawing the|my ~ natural|own|obvious conclusion|conclusions",
    "i {am} ~ out|gone|off|done",
    "i {will}|{am} ~ leave|leaving ~ you|your|the_process|now",
    "so {will} i",
    "take ~ me|my_name ~ off",
    "i {am} ~ taking|signing|accepting ~ it|theirs|that_one",
    "i {will} ~ take|sign|accept ~ the_other|theirs|their_offer|the_one_from",
    "i {am}|{will} ~ be? ~ going|moving ~ with|to|on ~ your|a|the? ~ competitor|competitors|competition|rival|others|other",
    "no|not|little ~ any|much? ~ point|sense ~ in? ~ talking|meeting|continuing|waiting|discussing|going",
    "don|do|need|not {not}? ~ bother ~ to? ~ call|calling|contact|contacting|writing|replying|ring",
    "don|do t|not call|contact|ring|write me|to_me|again",
    "consider|regard|treat|count ~ my|me|this|the ~ application|candidacy|interest|matter|offer? ~ withdrawn|closed|gone|out|over|lost",
    "forget ~ it|me|about_me|the_whole",
    "deal ~ {is} off",
    "need {not} ~ go_on|talk|continue|speak|meet|proceed|bother",
    "not|no|little ~ much? ~ point|sense ~ in ~ .. carrying|going|continuing|talking|meeting|waiting|either",
    "closing|close|shut|shutting the_file|this_chapter",
    "i ~ {will}|shall|can {not} ~ join|come|sign|continue|be_available|be_interested|be_coming|be_waiting|wait|hold|take_the",
    "my tools|bags|things ~ go",
    "that {is} ~ it ~ from|for me|my",
    "i ~ sign|walk|leave|accept|withdraw ~ on|with|elsewhere|away|the_other|now|tomorrow",
    "i {am} ~ not ~ interested|coming|joining",
    "let ~ me go",
    "no longer ~ be ~ available|interested|free",
    "no longer ~ available|interested|free",
    "you {will} ~ lose|have_lost ~ me|my",
    "somebody|someone|a_competitor|your_competitors|your_competitor|the_competition ~ else? {will}|gets|has ~ have|get|me|my",
];

const OR_ELSE: Cue = Cue {
    severity: Severity::Stop,
    message: "This is a threat with a date. They are likely to let you go rather than be pushed.",
    better: OPEN,
    says: &[
        "i {will}? ~ need|want|require|expect ~ yours|your_offer|your_answer|your_decision|your_reply|a_yes|a_contract ~ in_writing|on_paper|in_black_and_white|signed ~ .. by|before|today|tomorrow|tonight",
        "or i {am} ~ out|gone|off_to|walking|leaving|withdrawing|signing|accepting_the|done_here|going_elsewhere|taking_the_other|taking_theirs",
        "or i {will}|shall ~ walk|withdraw|leave|go_elsewhere|sign_with|look_elsewhere|take_the_other|take_theirs|accept_the_other|be_gone|go_to_your",
        "or i ~ walk|withdraw|leave ~ away|my|now|tomorrow|today",
        "or you {will}|can ~ lose|forget|find me|my|it|someone_else|somebody_else",
        "so will i",
        "yes or {very}? a? no {very}? by|today|tomorrow|now|tonight",
        "take it or leave it",
        "only ~ willing|prepared ~ to ~ wait ~ until|till|a|one|another",
        "make ~ me ~ an ~ offer .. or ~ lose|forget",
        "my patience ~ has|is ~ its? ~ limits|limited",
        "today|tomorrow|now|friday|monday or ~ you ~ lose|lose_me",
        "i {will}|ll|shall ~ only ~ join|sign|accept|stay ~ .. if|on_condition|provided|unless",
        "my ~ offer|interest ~ .. no_longer ~ stands|valid|open",
        "no ~ contract|offer|deal|answer ~ .. no ~ me|deal|start",
        "give|giving ~ it|this ~ until|till ~ {day}|the_weekend|the_end",
        "then i {am} ~ gone|out",
        "i|we won t ~ wait|hang_around ~ around? ~ any|much|forever|longer|indefinitely|another|for",
        "leave|leaves|leaving|left me|us ~ no|little ~ other? choice|option|alternative but|than",
        "i {will}|shall ~ have ~ no ~ other? choice|option|alternative but|than",
        "consider|regard|treat|count ~ my|me|this|the ~ application|candidacy|interest ~ withdrawn|closed|gone|out|over",
        "consider|count me {very}? gone|out|withdrawn",
        "take|taking ~ my ~ talents|skills|services|business|custom|experience|ideas ~ elsewhere|to_your|to_a|to_someone|to_another|to_the|somewhere",
        "i|we ~ {will}|shall|can|am|cannot|t ~ {not} ~ going? ~ to? ~ wait|hang_around|stay_available|stay_free|be_waiting ~ around|for? ~ you? ~ any|much|forever|longer|indefinitely|another|for_ever",
        "{will} {not} ~ be|stay|remain|last ~ on_the_table|available|on_the_market|open|free|around ~ for ~ long|ever|longer|much|forever|indefinitely",
        "off the market ~ by|soon|before|next|on",
        "on the table {very}? until|till|for_only|only",
        "keep|keeping|hold|holding|leave|leaving ~ the|this|my|that|a ~ door|offer|place|option ~ open ~ until|till|only|longer|for_only",
        "i {will}|shall|can leave|keep|hold ~ {day}|the_day|tomorrow ~ .. for|open|free ~ .. your|you ~ call|answer|to .. and ~ on|after|then",
        "my ~ offer|interest|application|candidacy|patience ~ expires|lapses|ends|runs_out|stands_until|stands_only",
        "take|read|treat|regard|count|understand ~ your|any|further ~ further? ~ silence ~ .. as ~ a|an|your|the ~ refusal|no|answer|rejection|decision|final",
        "silence ~ .. as ~ a|an|your ~ refusal|no|answer|rejection",
        "whoever ~ answers|replies|calls|offers|decides|signs|moves ~ first|fastest|soonest",
        "give|giving ~ you ~ until|till|one_more|#|another|two|three ~ .. {day}|days|week|chance|hours|april|may|june",
        "you ~ have|ve ~ until|till ~ {day}|the_end|next|april|may|june|noon|close ~ .. decide|answer|make|confirm|offer|match|or|before",
        "you {have} ~ #|two|three|five|seven|ten|twenty|forty ~ more? hours|days ~ to|or|before|left",
        "ask|want|like|expect ~ you ~ either ~ to ~ make|give|decide|offer|commit",
        "i {will}|shall ~ take|raise|report ~ it|this ~ matter? ~ up? ~ with|to ~ your ~ boss|superior|manager|director|head|board",
        "to my ~ lawyer|solicitor|union",
        "not ~ be ~ held|kept|messed|strung ~ waiting|about|around|along|up ~ any|again|longer|much",
    ],
    pairs: &[(CONDITION, THREAT)],
    unless: &[
        "i {will}|shall|am .. at|by the ~ gate|reception|entrance|lobby|door|station|desk",
        "will|ll|shall|can assume ~ .. all|time|works|suits|fine|confirmed|received|stands|well|busy",
        "customers|customer|operators|passengers|users|patients|clients|sensor|sensors|alarm|residents|children|pupils|tenants|visitors|drivers|donors|members",
        "i|we {will}|{very}? ~ understand|quite_understand|fully_understand|sympathise",
        "if|unless ~ .. suits|suit|like|prefer|works|convenient|easier|helpful|helps|useful",
        "happy|glad|gladly|delighted|pleased|hope*|thank*|grateful",
        "rush|hurry|no_pressure|no_need",
        "there {is} ~ .. chance",
        "if|should ~ .. {job}|role|post .. comes|opens|become|becomes|came",
        "doubt .. forget",
        "{not} ~ forget|forgotten",
        "forget ~ it|about|me ~ soon|quickly|easily|in_a",
        "i {will}|shall {not} ~ forget",
        "i {am} ~ off ~ sick|work|duty|on|next|for|the",
        "sorry|regret|reluctant|rather|prefer|first_choice",
        "i ~ {have} ~ accepted|decided",
        "you|she|he|they|lee ~ said|told|mentioned|explained ~ .. unless|if|or|until",
    ],
};

const LAST_WORD: Cue = Cue {
    severity: Severity::Stop,
    message: "Announcing that it is your last message sounds like a door slammed. If it is the last, it need not say so.",
    better: CALM_LAST,
    says: &[
        "this {is}|will ~ be? ~ my|the|your ~ last|final ~ message|email|mail|attempt|note|letter|warning|reminder|offer|chance|time_i|time_that_i|time_you ~ .. i|you|to|before|and|as|about|on|from|will|in|or|take",
        "this {is} ~ my|your ~ last|final ~ message|email|attempt|warning|reminder|offer|chance|letter",
        "my ~ final message|email|attempt|warning|reminder|offer",
        "my|your ~ last ~ warning|reminder|attempt|chance",
        "i {will}|shall {not} ~ be? ~ contact|contacting|write|writing|call|calling|email|emailing ~ you|to? ~ you? ~ again|a_third|any_more|anymore|further",
        "not {very}? hear from me again",
        "i won t ~ be? ~ contact|contacting|write|writing|call|calling ~ you? ~ again|a_third|any_more|anymore|further",
        "consider this ~ my|a ~ final|last",
        "this will|is|shall ~ be? ~ the ~ last ~ you ~ hear|time",
    ],
    pairs: &[],
    unless: &[
        "if ~ you ~ .. rather|prefer|wish|want|filled|decided|like",
        "promise|sorry|apolog*|thank*|hope|hopefully",
        "my door ~ is",
        "unless ~ .. something|news|asked|invited",
        "customers|patients|passengers|users|pupils|residents",
        "last ~ message|note|letter|email ~ .. in_this_role|before_the_interview|from_this_address",
    ],
};

const CALM_LAST: Better = Better::Wording("I would be glad to hear from you at any time");

const DEADLINE: Cue = Cue {
    severity: Severity::Fix,
    message: "This sets them a deadline without a reason that is theirs. Ask when they expect to decide.",
    better: Better::Wording("Do you know by now when you expect to decide?"),
    says: &[
        "i {will}|shall|must|am ~ set|setting|give|giving ~ you ~ a|an ~ deadline|ultimatum",
        "this|that {is} ~ an|my ~ ultimatum",
    ],
    pairs: &[],
    unless: &[
        "{have} ~ an|another|other|received|got|my|been ~ offer|offered|deadline",
        "offer ~ from|elsewhere|which|that i",
        "landlord|lease|visa|notice|school|tenancy",
        "operators|customers|team|teams|depots|drivers|nurses|passengers|patients|they|pupils|who|farmers ~ {have}|need|want|expect|until|must|know",
        "you|they|she|he ~ said|mentioned|told|wrote|hoped|expected|expect|planned|plan|named|thought|aimed|hope|asked",
        "could|would|can|might {very}? it|you|that|there ~ possible|be|able|let|tell|share|know|hear|ask",
        "if ~ possible|you_can|you_could|that_suits",
        "would|glad|happy|love|helpful|help ~ .. if|to|could|be",
        "sorry|hope|thank*",
        "i ~ expect ~ .. from ~ the|my|their",
    ],
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let context = note.context;
    if !applies(context) {
        return;
    }
    let has_deadline = has_deadline(context);
    for found in TONE.found(note) {
        if !has_deadline || found.cue.severity == Severity::Stop {
            findings.push(found.finding(CHECK.id, note));
        }
    }
}

/// Whether there can be one. Whoever withdraws says so, and threatens nothing by it.
pub(super) fn applies(context: &Context) -> bool {
    context.kind != NoteKind::Withdraw
}

/// In a note about an offer from elsewhere its day is the matter; a threat is one there too.
fn has_deadline(context: &Context) -> bool {
    context.kind == NoteKind::CompetingOffer || context.competing_offer.is_some()
}
