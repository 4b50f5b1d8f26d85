//! Phrases of the check `pressure`: promises held against them, the wait counted, the push for an answer.

use crate::check::finding::Severity;
use crate::check::phrases::Better;
use crate::check::tone::Cue;

use super::cues::{CALM, TRADE};

const ASK: Better =
    Better::Question("What would you like to know? Ask that in one plain sentence.");

pub(super) const PROMISED: Cue = Cue {
    severity: Severity::Fix,
    message: "This holds their word against them. The day alone is reminder enough.",
    better: Better::Wording("You mentioned that you hoped to decide by then"),
    says: &[
        "you {have}|had? ~ promised|assured|swore|guaranteed ~ me|that|to|i|an|a|it|us ~ .. answer|reply|decision|would|hear|news|call|by|word|decide|write|back|know|response|today|last",
        "i {am}|was|had_been|have_been|ve_been ~ promised|assured|guaranteed ~ an|a|that|to|your ~ answer|reply|decision|call|response|i|hear|word",
        "keep|kept|break|broke|broken|honour|honor|stand_by|go_back_on|went_back_on|stick_to ~ your {very}? word|promise|promises|commitment|deadline|timeline|side|end|part",
        "you {have}? ~ gave|given ~ me ~ your ~ word",
        "man|woman|people|company of {very}? your|his|her|their word",
        "your|the {very}? own? {very}? deadline|timeline|date|promise {have}|has|is|was ~ come_and_gone|passed|long|gone|missed|over|weeks|days",
        "missed|overshot|ignored|let {very}? your {very}? own? deadline|date|timeline",
        "your {very}? own {very}? deadline|timeline|promise",
        "i {have}? ~ kept|held ~ my|up_my {very}? side|word|end|part|promise of|and|now|but|to",
    ],
    pairs: &[(
        &[
            "you|they ~ said|told|wrote|promised|named|gave ~ me|us|it|that|a|the|you|i ~ .. {day}|hear|weeks|decide|april|may|june|july|answer|call|reply",
            "you|they ~ said|told_me|wrote|promised|gave_me ~ by|on? the? #",
        ],
        &[
            "{is} ~ now|already|today {day}|monday|tuesday ~ .. nothing|no|not|still|{not}",
            "it {is} ~ now|already the? {day}|#",
            "and|but|yet ~ still ~ nothing|no|not|silence",
            "and|but|yet ~ nothing_since|nothing_yet|nothing_has|silence|not_a_word|no_word|i_have_heard_nothing|i_ve_heard_nothing",
            "that|which was ~ days|weeks|week|month|months ago",
            "come and gone",
        ],
    )],
    unless: &[
        TRADE,
        "i {very}? {have}? promised ~ you|to",
        "hoped|hope|mentioned|expected|thought|planned ~ to|that ~ .. decide|hear|know|make|be",
        "thank*|glad|grateful|kind",
        "i ~ kept my word|promise ~ to|and",
    ],
};

pub(super) const SILENCE: Cue = Cue {
    severity: Severity::Fix,
    message: "Counting the wait reads as a complaint. Ask what you would like to know instead.",
    better: CALM,
    says: &[
        "i {am}? {have}? {very}? been? ~ still ~ waiting ~ for|to|on ~ .. {answer}|you|hear",
        "i {have} ~ been ~ waiting ~ .. weeks|ages|months|days|long|patiently|enough",
        "i {have} ~ waited|been_patient ~ .. long enough|patiently|for_weeks|weeks_for|for_months|too_long|for_long",
        "i ~ {am}|{have}|ve ~ been ~ more|very|extremely|quite|so than? patient",
        "i {have} ~ still ~ {not}? ~ heard ~ nothing|anything ~ at_all|whatsoever|from|since|and",
        "#|two|three|four|five|six|several weeks|days|months {very}? without {very}? a|any|one|so {very}? word|reply|answer|single|line|response",
        "without|not|no|heard ~ even|so_much_as ~ a|one|so ~ single|much_as_a word|line|reply|answer|call",
        "not ~ a ~ single ~ word|line|reply|answer|call|response",
        "not even ~ a|an|one ~ word|line|reply|answer|call|note|acknowledgement|acknowledgment|thank",
        "nobody|no_one {very}? {have}|has? ~ answered|replied|called|contacted|responded|written|got|returned|phoned ~ me|my|to|back",
    ],
    pairs: &[(
        &[
            "it {have}|is|s|has ~ been|now ~ #|over|two|three|four|five|six|more|nearly|almost|several|ten|a ~ .. weeks|days|months|month|week",
        ],
        &[
            "and|but|yet ~ still|i ~ nothing|no|{not}|have_heard_nothing|silence|have_not ~ heard|word|reply|answer|one|news|a",
            "without a|any ~ word|reply|answer|single",
            "patient|patiently|patience",
        ],
    )],
    unless: &[
        TRADE,
        "waiting list|room|time|times|area|lists",
        "sorry|apologies|apologise|apologize|thank*|thanks|no_rush|no_hurry",
        "wonder*|wondering|would_be_glad|would_love|glad_to|happy_to|i_hope",
        "waiting for the ~ bus|train|ferry|results|certificate|day|tide|rain",
    ],
};

pub(super) const COUNTED: Cue = Cue {
    severity: Severity::Fix,
    message: "It points at mail that they have not answered. Ask your question as if for the first time.",
    better: ASK,
    says: &[
        "i {have}? ~ already|now ~ written|emailed|called|messaged|asked|contacted|phoned|rung|tried ~ you? ~ twice|three|several|#|four|two",
        "i {have}? ~ written|emailed|called|messaged|contacted|phoned|rung|wrote|asked ~ to? you ~ twice|three|four|several|repeatedly|many ~ times|now|already|before|and|without|about",
        "my|your ~ third|fourth|fifth|sixth|two|three|four|many|several ~ previous|earlier|last ~ emails|email|messages|message|calls|letters|letter|voicemails",
        "this is ~ my|the|now|already ~ third|fourth|fifth|sixth ~ email|message|time_i|note|letter|attempt|time_of|time_that ~ .. ask|asking|write|written|writing|contact|you|email|no|without|{not}|now|an|message",
        "i {have}? ~ called|phoned|rung|rang|emailed|messaged|texted|written ~ you? ~ three|four|five|six|several|many|countless|# times ~ now|already|and|without|but|this|since|so",
        "per my ~ last|previous|earlier email|message|note",
        "as i ~ wrote|said|stated|asked ~ twice|in_two|in_my_last_two|in_three|repeatedly",
        "since it {is} now ~ {day} ~ i ~ {am} ~ writing ~ again",
        "i ~ {will}? ~ repeat|ask ~ my|the ~ question|once ~ again|more",
    ],
    pairs: &[],
    unless: &[
        TRADE,
        "talked|spoke|met|conversation|interview",
        "thank*|thanks|sorry|applied|apply",
    ],
};

pub(super) const PUSH: Cue = Cue {
    severity: Severity::Fix,
    message: "This sets them to work on your clock. Leave the pace to them, and give a reason if there is one.",
    better: CALM,
    says: &[
        "please|kindly|must|you_to ~ get_back|come_back|reply|respond|answer|let_me_know|tell_me|update_me|decide|confirm ~ to? ~ me? ~ .. asap|immediately|urgently|promptly|at_once|today|tonight|right_away|without_delay|straight_away",
        "please|kindly|must|you_to ~ get_back|come_back|reply|respond|answer|decide ~ to? ~ me? ~ .. as_soon_as_possible|as_quickly_as_possible|as_soon_as_you_can|quickly|soon_please",
        "kindly|please ~ revert ~ back? ~ to|at|asap|soon|by|with|on|as ~ me|us|the|your|earliest|possible|soon|an|this",
        "reply|respond|revert|answer|confirm|update ~ .. at|by the ~ earliest",
        "do the needful",
        "answer|reply|response|decision|update ~ asap|immediately|at_once|by_return|right_away|straight_away",
        "urgent|urgently|immediate|prompt|swift|speedy reply|response|answer|decision|attention ~ {is}|to|on|from|please|about|as|would",
        "need|require|demand|expect|want ~ an|a|your|some ~ clear|definite|firm|immediate|final|straight|quick|proper ~ {answer} ~ from|now|today|by|on|soon|immediately|before|this|tomorrow|please|at",
        "i ~ need|require|demand|want|expect ~ an|a|your|some ~ clear|definite|firm|immediate|final|straight|quick|proper answer|reply|decision|response|explanation|commitment",
        "i {very}? need|have to {very}? know ~ now|today|where_i_stand|one_way|either_way|immediately|urgently|this_week|by",
        "i ~ need|require|want|expect|demand ~ an|a|your|some ~ .. answer|reply|response|decision ~ .. by|before|within|no_later|on ~ {day}|the|end|next|noon|april|may|june|close|this|#|than",
        "i {very}? expect ~ to ~ hear ~ from_you|back|your ~ .. by|today|tomorrow|this|soon|before|on|shortly|now",
        "i {very}? expect|demand|insist ~ on? ~ an|a|your|some answer|reply|response|explanation|decision",
        "i {very}? must|have_to insist|demand|press",
        "i {very}? trust ~ that? i ~ {will} ~ hear|have",
        "hurry|speed|hasten|expedite|rush ~ up? ~ things|this|the|your|my|it ~ process|decision|up|along|hiring|application|answer",
        "time {is} ~ running_out|ticking|running_short ~ for|and|so|on",
        "clock {is} {very}? ticking",
        "please ~ just ~ decide|choose|hurry|make_up|make_your",
        "please ~ stop|do_not|don_t ~ ignore|ignoring|keep|leave|delay|drag|forget|keeping|leaving ~ me|my|this|it ~ waiting|hanging|any|dangling|on|out|messages|emails",
        "stop ignoring|delaying|stalling|dithering",
        "need|require|want ~ an|a|your ~ {answer} ~ as_soon_as|asap|quickly|urgently",
        "i {will}|shall ~ call|phone|ring|write|email ~ you? ~ every|each ~ day|hour|morning ~ .. until|till",
        "don|do t|not ~ make|keep me ~ wait|waiting",
        "need|want|expect|require you to ~ decide|answer|reply|respond|choose ~ this_week|today|now|tomorrow|by|soon|quickly|immediately",
        "treat|consider|regard ~ this|it|my ~ .. as ~ urgent|a_priority",
        "i {will}|shall ~ call|phone|ring|keep|continue|email|write ~ you|calling|writing|back|ringing|asking|emailing|to ~ .. every_day|until_you|until_i|till_i|daily|twice_a|hourly",
        "not|won_t|never ~ take|accept ~ no ~ for an answer",
        "not|won_t|never ~ stop|rest|give_up|go_away ~ asking|writing|calling ~ until|till ~ you|i_hear|i_have|somebody|someone",
        "without {very}? further|more delay ~ .. answer|reply|decide|you|me|decision",
        "drag|dragging|dragged|drags ~ this|it|things ~ on|out ~ .. long|weeks|any|and|you|far",
        "make|making up {very}? your mind|minds",
        "you {will} ~ see|understand ~ why|that ~ i ~ need|require ~ an|a|your ~ {answer}",
        "reply|answer by return",
        "i {will} ~ like to know ~ now|today|before_the_week ~ .. out|please|once",
    ],
    pairs: &[],
    unless: &[
        TRADE,
        "{not} ~ urgent|urgently|hurry|rush|expect|need",
        "no|any ~ urgent|urgency|hurry|rush|need|pressure",
        "thank*|thanks|grateful|glad|appreciate|your_prompt|your_quick|your_swift|your_speedy",
        "whenever|when it|you suits|suit|have|like|can|want",
        "you|they|he|she need|expect|require|want|asked|said",
        "if ~ you|there|anything ~ need|is|more|further|want",
        "offer|offered|sign|lease|visa|deadline|notice|answer_them",
        "when i {will}|can ~ come|start",
    ],
};

/// What is often said without a thought.
pub(super) const NUDGES: Cue = Cue {
    severity: Severity::Consider,
    message: PUSH.message,
    better: CALM,
    says: &[
        "at your {very}? earliest ~ convenience|opportunity",
        "asap",
        "let me know ~ as|asap ~ soon ~ as ~ possible|you_can",
        "i {have} ~ still {very}? {not} ~ heard|received|had",
        "did|have you ~ get|see|receive|received|seen|read|got ~ my ~ last|previous|earlier ~ email|message|note|letter",
        "polite|gentle|friendly|final|second|little reminder",
        "slipped|slip|fallen|fell ~ your|through|off ~ mind|the|your ~ net|cracks|radar",
        "assume|suppose|gather|guess ~ from ~ your ~ silence",
        "two|three|#|several ~ weeks|days|months since ~ our|my|the|i",
    ],
    pairs: &[],
    unless: &[TRADE, "thank*"],
};
