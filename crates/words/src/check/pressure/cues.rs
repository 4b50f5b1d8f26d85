//! Phrases of the check `pressure`: what is owed, reproached, given up, and held over the reader.
//!
//! Each names whom it is about, “you” or “me”, so that a reproach to a third person or a remark on the trade stays out.

use crate::check::finding::Severity;
use crate::check::phrases::Better;
use crate::check::tone::Cue;

use super::push::{COUNTED, NUDGES, PROMISED, PUSH, SILENCE};

pub(super) const CALM: Better = Better::Wording("I would be glad to know where things stand");

pub(super) const CUES: &[Cue] = &[
    OWED, REPROACH, GUILT, LEVERAGE, PROMISED, SILENCE, COUNTED, PUSH, NUDGES,
];

/// People for whom the sentence is, when the writer speaks of the work and not of this application.
pub(super) const TRADE: &str = "customers|customer|passengers|users|clients|patients|callers|travellers|residents|children|pupils|visitors|farmers|tenants|readers|parents|families|guests|members|students|donors|suppliers|operators";

const OWED: Cue = Cue {
    severity: Severity::Stop,
    message: "This says that they owe you something. Even where that is fair, it closes ears rather than opens them.",
    better: CALM,
    says: &[
        "least {very}? you|they|anyone|somebody {very}? owe|could|can|might ~ do|say|send|tell|is|offer|me",
        "least i {very}? deserve|expect|expected|am_owed",
        "you {very}? owe me|it_to_me|us_an|candidates|applicants",
        "i ~ {am}|{have} ~ been? owed|entitled ~ to|an|a|that|this|some|at",
        "i {very}? deserve|deserved ~ an|some|to|the|better|more|at|that ~ answer|reply|response|explanation|word|courtesy|know|hear|honesty|clarity|treated|told|than|least|respect|decision",
        "i {very}? deserve|deserved {very}? better",
        "candidates|applicants deserve|deserves ~ an|a|to|some|better|more",
        "only {very}? fair|decent|polite|right ~ that|to|if you|tell|let|reply|answer|give|i_am|someone",
        "had|have|has|show|shown|lack|lacked|lacks the {very}? courtesy|decency ~ to|of ~ answer|reply|tell|write|respond|let|call|inform|say",
        "common|basic|simple|ordinary courtesy|decency|politeness|manners ~ {will}|to|demands|requires|of|for|is ~ answer|reply|tell|write|respond|let|require|suggest|demand|you|a_reply|an_answer|not",
        "take|takes|cost|costs {very}? you|anyone|somebody? ~ one|two|a|thirty|five|ten|less|#|no {very}? minute|minutes|second|seconds|moment|line|time to ~ answer|reply|say|write|send|tell|let|click|pick",
        "how {very}? hard|difficult can|could|is|does|would it ~ be? ~ to ~ answer|reply|say|write|send|tell|let|pick|give|call",
        "too much to ask|expect ~ for|that|to|of",
        "would it|that ~ kill|hurt you|anyone",
        "somebody|someone|you should|might|could ~ have ~ told|written|answered|replied|called|let|had|bothered|managed ~ me|by_now|back|to|the_courtesy",
    ],
    pairs: &[],
    unless: &[TRADE, "i owe you"],
};

const REPROACH: Cue = Cue {
    severity: Severity::Stop,
    message: "This is a reproach. They may have a good reason, and the next sentence is easier to answer without it.",
    better: CALM,
    says: &[
        "no|hardly_a|not_a|is_this_a|any way to treat ~ me|people|candidates|applicants|someone|anyone|a",
        "treat|treats|treated|treating me|candidates|applicants {very}? like|this|so|that|with|better|badly|as",
        "you ~ value|valued|respect|respected ~ my|applicants|candidates|me ~ time|enough|at_all|you|more|as",
        "if you ~ valued|cared|respected",
        "why {very}? have|haven|has|hasn|did|didn|do|don|does|doesn|won|can ~ t? ~ nobody|no_one|you|anyone|someone|it {very}? {not}? {very}? been? ~ answered|answer|replied|reply|responded|respond|written|called|told|tell|taking|take|ignored|bothered|bother|contacted|let|got|decided|decide",
        "why {is} it {very}? taking",
        "why {very}? the {very}? long|silence|delay|wait",
        "what {is} ~ taking|keeping|holding {very}? you|so_long|this_so|it_so",
        "ignored|ignoring|ghosted|ghosting|snubbed {very}? me|my|again",
        "i {am}|have ~ been|being ~ ignored|ghosted|strung|forgotten|fobbed|disregarded|misled|messed",
        "being {very}? ignored|ghosted|strung_along|fobbed_off|left_hanging|kept_waiting|left_waiting|kept_in_the_dark|left_in_the_dark|messed_about",
        "string|strung|stringing|lead|led|leading me {very}? along|on",
        "waste|wasted|wasting {very}? of? my|everyone_s {very}? time|day|evening|weekend",
        "leave|left|leaving|keep|kept|keeping|keeps me {very}? hanging|waiting|in_limbo|in_the_dark|guessing|dangling|in_suspense|wondering|standing",
        "left|kept {very}? hanging|guessing|dangling|in_limbo|in_the_dark",
        "i {will} ~ have ~ expected|thought|appreciated|hoped ~ an|a|some|at|you|to|more|better|that ~ least|answer|reply|response|explanation|courtesy|heard|respect|from",
        "i ~ expected|hoped_for {very}? better|more ~ from ~ you|a_company|this|an_employer|a_firm",
        "would {have} been ~ nice|kind|polite|decent|fair|courteous|good ~ to|if|of ~ hear|have|someone|you|let|tell|answer|reply|been|told|get",
        "radio silence",
        "silence is|speaks|says ~ a|volumes|everything|deliberate|rude|no|an",
        "your silence {very}? {is}|speaks|says|tells|leaves|makes|hurts|has",
        "is this|that ~ how|the_way ~ you|your",
        "my|two|three|several {very}? unanswered|ignored emails|messages|calls|letters|email|message|letter",
        "makes|make|making|leaves|leave|left me ~ wonder|wondering|question|doubt ~ whether|if|how|about|what ~ you|your|this|anyone|i_want",
        "begin|beginning|starting|start|started|begun {very}? to ~ wonder|doubt|question|suspect|feel ~ whether|if|that|how|about|like ~ you|your|anyone|anybody|this|nobody|i_am|i_m|ignored",
        "my patience {is}|has|wears|runs|ends",
        "lost|losing|lose|running_out_of|run_out_of ~ my? patience ~ with|waiting|now|and|at",
        "did|have you {very}? forgot|forget|forgotten {very}? about? ~ me|my|us",
        "{not} ~ bothered|bother|troubled|managed to {very}? answer|reply|write|respond|let|tell|call|read",
        "nobody|no_one {very}? has? {very}? bothered|bothers ~ to",
        "{have} ~ forgotten {very}? about? me",
    ],
    pairs: &[
        (
            &[
                "i {am}|find ~ disappointed|frustrated|annoyed|upset|hurt|dismayed|irritated|insulted|offended|shocked|appalled|baffled",
                "{is}|find|found|feels|i_call ~ it? ~ disappointing|frustrating|annoying|hurtful|irritating|insulting|disrespectful|unprofessional|rude|impolite|discourteous|unacceptable|inconsiderate|inexcusable|poor|thoughtless|unfair|shabby",
                "disrespectful|discourteous|inconsiderate|unacceptable",
            ],
            &[
                "{not} ~ heard|replied|answered|hear|had|written|responded|told",
                "heard nothing|not",
                "nobody|nothing|no_one|no_reply|no_answer|no_word|no_response|lack_of|silence|delay",
                "wait|waiting|kept|ignored|left|without ~ a|me|for|so|hanging|any|this|word|about|again",
                "you|your ~ {have}|ignored|kept|left|never|silence|company|could",
            ],
        ),
        (
            &["surely|seriously|honestly"],
            &["take|takes|taking {very}? so? long"],
        ),
    ],
    unless: &[
        TRADE,
        "sorry|apologise|apologize|apologies|hope|hate",
        "i|we|my {very}? {have}? ~ kept|keep|left|leave|keeping|leaving you|them|him|her",
        "not|never|without ~ leaving|keeping me",
        "i {am} ~ disappointed .. but|and|of_course|naturally",
        "of course|naturally",
        "made|makes me wonder ~ whether|if|how|about .. could|might|sensor|data",
        "disappointed|sorry|sad to ~ hear|learn|read",
        "i|we {very}? {have}? ~ been? ~ late|inexcusable",
    ],
};

const GUILT: Cue = Cue {
    severity: Severity::Stop,
    message: "This asks them to decide out of guilt for what you gave. They can thank you for it, but not repay it.",
    better: Better::Question(
        "What did you like about meeting them? Say that, and leave out what it cost you.",
    ),
    says: &[
        "i {have}? ~ turned|declined|refused|gave|given|passed|cancelled|canceled|quit|put|held ~ down|up|off|my|signing? .... because|only|just|purely of|for you|your|this",
        "i {have}? ~ turned|declined|refused|gave|given|cancelled|canceled|quit|put|held ~ down|up|off|my|signing? .. offer|offers|interview|interviews|job|jobs|talks|holiday|lease|commissions ~ for|because you|this|your",
        "i {have}? ~ turned_down|said_no_to|declined|refused|let_go|turned_away ~ a|an|other|another|two|three|several|all|#|every ~ other? ~ offers|offer|commissions|commission|jobs|job|interviews|talks|work|roles",
        "i {have}? ~ quit|left|gave_up|resigned|resigned_from|given_up ~ my|the .. because {very}? of|you",
        "took|taken|take|used|lost ~ an?|two|three|my|half|# ~ day|days|unpaid|holiday|annual|afternoon|morning|shift|day_s|wages|pay ~ off|leave|without|holiday|s_pay|unpaid|wages|s_holiday|of ~ .. to|for|without ~ .. you|interview|this",
        "took|taken|take|did_take ~ a|two|one ~ day|days s holiday|leave|wages|pay",
        "at my own {very}? expense|cost .. to ~ see|meet|come|attend",
        "i {am}|{will} ~ be? ~ counting|relying|depending|banking ~ on ~ you|this|your ~ .. to|answer|job|role|decision|post|for|news|word|all",
        "i {am} ~ counting|relying|depending|banking ~ on ~ you|this",
        "not ~ have ~ been ~ for nothing",
        "all|it|that|this {is}|was|been ~ for nothing .. you|hope|trust",
        "trust|hope|know|sure|expect ~ that? ~ you|this ~ {will} ~ {not} ~ let me|us ~ down",
        "you|you_ll|you_will|please|don_t|do_not|not ~ let|disappoint me|us ~ down",
        "please {very}? {not}? {very}? disappoint|fail|abandon me",
        "don t disappoint|fail|abandon me",
        "you|it|this|that ~ {will}? ~ break|breaking|broke|broken|crush|crushed|ruin|ruining|ruined|destroy|destroyed|shatter ~ my|our|me ~ heart|life|dreams|family|future|career|summer|christmas|hopes",
        "on your {very}? conscience",
        "your conscience",
        "put yourself ~ in ~ my|our ~ shoes|place|position",
        "imagine|consider|think ~ how|what|being ~ in_my|hard|difficult|it_is|it_feels|this_feels|i_feel ~ shoes|place|position|like|to|for_me|waiting|is|it",
        "you {will}|must|can ~ {not}? ~ imagine|understand|realise|realize|know ~ how|what ~ hard|difficult|painful|stressful|i|it|this ~ .. wait|waiting|feels|like|been|for_me|going|through",
        "my ~ wife|husband|family|kids|mother|children|daughter|son|landlord|parents|partner|friends|bank ~ keeps|keep|asks|ask|wonders|wants|want|is|are|needs|need ~ asking|wondering|waiting|worried|to|an|every|me ~ .. answer|decision|know|whether|if|when|you|every|day|job",
        "they|everybody|everyone|people ~ ask|asks|keep_asking|keeps_asking|wonder ~ me ~ every|what|whether|if|daily|about ~ .. you|decided|job|heard|news",
        "i {have}? ~ to? ~ told|tell|promised ~ my|the|them|everyone|everybody ~ {family}? ~ .... settled|certain|yes|got_the|in_the_bag|that_you_have|that_you_haven|the_job_was",
        "she|he|they {have}|has ~ told ~ everyone|everybody",
        "got|get|getting|raised|raising|built|raise ~ my|our ~ hopes",
        "live with ~ having|that|yourself|what",
        "on the strength of ~ it|your|what|that|this",
        "because of {very}? what|you ~ you? ~ said|told|wrote|promised",
        "not knowing {is} ~ keeping|hard|killing|unbearable|making",
        "keeps|keeping|kept me ~ awake|up ~ at_night|all_night|nights|wondering|worrying",
        "do {very}? right by me|us",
        "silence {is} ~ a|deliberate choice",
        "sleep ~ well|soundly|easily at_night|knowing|tonight",
        "you ~ {will} ~ have|be ~ her|him|my|me|them ~ to answer",
        "i ~ can|could|do see ~ that? ~ you {have}? ~ read|opened|seen|viewed",
        "you {have}|ve ~ read|opened|seen {very}? it|my|this|them ~ .. ticks|receipt|yet|silence|and_not|but",
        "see the {very}? ticks",
        "read receipt|receipts",
        "no pressure but|though",
    ],
    pairs: &[(
        &[
            "i {have}? ~ kept|held|put|stopped|turned|postponed|cancelled|delayed|gave|quit|moved ~ .. clear|free|open|off|looking|applying|signing|moving|down|holiday|up|other",
            "i {have}? ~ spent|invested|devoted|sacrificed|given|gave|paid|travelled|drove ~ .. hours|days|weekend|weekends|nights|weeks|train|#|miles",
            "after ~ all|everything|what|how_much ~ i {have}? ~ did|done|put|gave|given|prepared|been",
        ],
        &[
            "because of you|your|what",
            "for your sake",
            "so ~ i ~ think|feel|hope|trust|expect|deserve ~ .. you|answer|reply|least|nothing",
            "for nothing",
            "in vain",
            "least ~ i|you|an|a|some ~ answer|reply|can|could|expect|deserve|owe|word",
            "owe|owed|deserve|deserved|entitled",
            "yet ~ you|nobody|nothing|no",
            "the least",
        ],
    )],
    unless: &[
        "customers|customer|passengers|users|clients|patients|callers|residents|pupils|visitors|farmers|tenants|readers|donors|operators",
        "thank*|grateful",
        "you {have}|she|he|team ~ took|spent|gave|put|invested",
        "you ~ can|may ~ count|rely on me",
        "offer ~ .. accepted|accept|elsewhere|withdraw",
        "i {have}? ~ turned|said|put .. off|down|no .. because|for ~ the|a|my ~ {family}|weather|rain|baby|move",
    ],
};

const LEVERAGE: Cue = Cue {
    severity: Severity::Stop,
    message: "This puts other people, or what they may say, behind your question. It reads as a threat.",
    better: CALM,
    says: &[
        "tell|telling|warn|warning ~ everyone|others|people|friends|colleagues|the_union|the_press ~ about|how|what ~ you|your|i_was|this_firm|this_company",
        "glassdoor|trustpilot",
        "i {will}|shall ~ say as much|so ~ to",
        "word|news gets|spreads|travels ~ around|round|fast",
        "people ~ talk|notice|remember ~ how|when|these|such ~ .. treated|things|you",
        "everybody|everyone|people ~ who|we|in|at|here ~ .. {is} ~ waiting ~ to hear ~ .. you",
        "remember|forget ~ who|what ~ i|we|my ~ introduced|helped|sent|did|bought|brought",
        "return|returned|owe|owed ~ me|us ~ the|a ~ favour|favor",
        "has|have sent|brought|given you ~ a ~ good|great|lot|fair|plenty ~ deal? ~ of? ~ business|customers|work|trade",
        "be ~ obliged|grateful ~ if ~ you ~ {will} ~ bear|keep ~ it|that|this ~ in_mind ~ when ~ you ~ decide",
        "bear|keep|remember ~ it|that|this ~ in? ~ mind? ~ when ~ you ~ decide|choose|make|come_to",
    ],
    pairs: &[(
        &[
            "my|our ~ uncle|cousin|father|friend|neighbour|neighbor|brother|sister|mother|aunt|wife|husband|godfather|professor|landlord|grandfather|grandmother",
        ],
        &[
            "{will}|is ~ be? ~ asking|furious|upset|watching|curious|surprised|disappointed ~ how|whether|if|to|by|about|what|that|in",
            "who ~ {have}? ~ knows|plays|sits|sent|buys|owns|golfs|banks ~ with|you|your|on|from|a",
        ],
    )],
    unless: &["thank*", TRADE],
};
