//! Check `in_person`: turning up without being asked.

use std::sync::LazyLock;

use super::finding::{Finding, Severity};
use super::phrases::Better;
use super::spec::{Check, Example};
use super::tone::{Cue, Tone};
use crate::note::{Anatomy, Context, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "in_person",
    what: "A visit that nobody asked for: dropping by, stopping in, waiting at reception.",
    why: "A visitor without an appointment takes somebody away from their day, and puts them on the spot. They will \
          invite you when they want to see you.",
    source: "The article this program began with; Ask a Manager",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::new(
            NoteKind::CheckIn,
            "I will drop by your office on Thursday to hear the news.",
        ),
        Example::new(
            NoteKind::CheckInAfterDate,
            "I’ll be in the area tomorrow and will pop in.",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "I came by yesterday, but the guard would not let me up.",
        ),
        Example::thanks("I plan to stop by on Friday to hand you my references."),
        Example::new(
            NoteKind::CheckIn,
            "I will be waiting in your lobby on Monday morning.",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "I can just come to the office and wait until you are free.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "I would like to come in person to talk about the decision.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "See you tomorrow, I am going to surprise you at your desk.",
        ),
        Example::new(NoteKind::CheckIn, "I come by on Saturday and ask again."),
    ],
    silent: &[
        Example::new(
            NoteKind::AnswerScheduling,
            "I will come to your office on Tuesday at ten.",
        ),
        Example::new(
            NoteKind::AnswerScheduling,
            "I will be at reception at 9:50, as you asked.",
        ),
        Example::thanks("Thank you for inviting me to the office."),
        Example::thanks("Lee let me stop by the hall after our talk."),
        Example::new(
            NoteKind::AnswerEncouraging,
            "I would be glad to come in for a second conversation if that helps.",
        ),
        Example::thanks("You said that I could drop in to see the press, and I would love to."),
        Example::thanks("Customers drop by the counter to see the timetable."),
        Example::new(
            NoteKind::KeepInTouch,
            "If you are at the data fair in June, I would be glad to say hello.",
        ),
        Example::thanks("The drop in tickets by Thursday surprised us."),
        Example::new(
            NoteKind::CheckIn,
            "As agreed, I come by on Thursday for the tour. Is there a step after it?",
        ),
        Example::thanks("I come by bike, and on Saturdays over the hill."),
    ],
    find,
};

const WRITE: Better =
    Better::Question("What did you want to hear or say there? Put that in one line here.");

const CUES: &[Cue] = &[DROPS_BY, WAITS, CAME, HERE, SHOWS_UP];

/// What nobody is invited to.
const CAMPS: &[Cue] = &[Cue {
    severity: Severity::Stop,
    message: DROPS_BY.message,
    better: WRITE,
    says: &[
        "wait|sit|stay|stand|camp ~ outside|in_the_lobby|at_reception|in_your_lobby|by_the_gate|at_the_gate ~ .. until|till ~ you|someone|somebody|anyone ~ is|are|has|have|can|comes ~ free|time|a_minute|out|see|talk",
    ],
    pairs: &[],
    unless: &["you|she|he|they ~ asked|told|said|suggested"],
}];

const DROPS_BY: Cue = Cue {
    severity: Severity::Stop,
    message: "A visit that they did not ask for puts them on the spot. Write it here, and let them invite you.",
    better: WRITE,
    says: &[
        "i {will}|{am} ~ come|coming ~ by|round|over ~ tomorrow|today|on|this|later|your|and",
        "i {will}|am|may|might ~ be? {very}? drop|dropping|stop|stopping|swing|swinging|pop|popping|nip|nipping {very}? by|in|round|over|past|into",
        "i {will}|am|may|might ~ be? {very}? call|calling|look|looking {very}? in|round|by {very}? at|on|tomorrow|today|to|next|this|and|some",
        "thought|going|planning|plan|intend|mean|propose|want|hope|happy|decided {very}? to|i {very}? {will}? {very}? drop|stop|swing|pop|nip|call|come|look {very}? by|in|round|over|past|into {very}? your|the|to|on|tomorrow|today|and|this|next|some|with|so",
        "i {will}|am|may|might ~ be {very}? outside|downstairs|in|at ~ your|the ~ lobby|foyer|car_park ~ .. until|till|tomorrow|on|at|when|from",
        "i {will}|shall ~ be ~ at|in|by ~ your|the ~ gate|door|reception|entrance|desk|lobby ~ .. and ~ {will}? ~ wait",
        "passing|near|past|around ~ your|the ~ building|office|depot|shop|ward|yard ~ .. {will}|so|and|to ~ .. look|pop|come|call|drop|stop ~ .. in|up|by|at|round",
        "i {will}|am|may|might ~ be {very}? waiting|sitting|standing|parked {very}? in|at|outside|by|downstairs|for|on",
        "will ~ look|pop|drop|stop|call|come|nip {very}? in|by|round {very}? at|on|this|tomorrow|today|later",
        "i will|ll|shall|am|m ~ come|coming|turning|turn|showing|show|walk|walking|heading|head {very}? in|to|over|round|up|into|down|along ~ to? {very}? your|the|see|ask|hear|and|on|tomorrow|today|find|talk|speak|this|in .. office|reception|building|lobby|desk|door|headquarters|tomorrow|person|shop|depot|ward|site|{day}|until|hear|ask|answer|wait|myself|you",
        "i {will} ~ come|walk|go|drive ~ to|in|into|over {very}? the|your office|reception|building|shop|lobby|school|ward|depot {very}? and|until",
        "come|call|pop|drop|stop|look|go {very}? in|at|to|by|into|round {very}? to? your|the ~ office|offices|reception|building|headquarters|hq|lobby|desk|foyer|shop .. to ~ see|hear|ask|find|talk|speak|press|hand|deliver|get|discuss|know|thank|introduce|say",
        "i ~ come|drop|pop|stop|swing ~ by|round|over ~ tomorrow|next|this|on|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday {day}|week|afternoon|morning|evening|and|to|#|noon",
        "unannounced|uninvited",
        "without {very}? an appointment",
        "surprise|surprising you|everyone|them ~ at|in|with|on|by",
        "in ~ the area|neighbourhood|neighborhood|vicinity .. drop|pop|look|call|stop|come|swing|see|knock|ask",
        "in {very}? town|london|leeds|york|paris|berlin ~ on|tomorrow|next|this|today .. drop|pop|look|call|stop|come|swing|knock",
        "come|speak|talk|discuss|hear|see|ask|apologise|apologize|explain|hand|deliver|bring|present|follow|argue|plead ~ you|it|this|them|that|my|the|up|to|me|answer|case|about|over|references|application|cv? ~ in person",
        "in person tomorrow|today|on|at|next|this",
        "ask|hear|tell|see|speak|talk|discuss|plead ~ you|it|to|with|the|this? {very}? from? you? {very}? face to face",
        "hand|deliver|bring|give|drop|leave|take ~ it|this|them|my|you|the|a|round .. in_person|personally|by_hand|myself|to_your_desk|to_your_office|to_reception|off_at",
        "knock|knocking {very}? on|at your|the ~ door|office|window|gate",
        "on|at your doorstep|door",
        "sit|camp|stay|wait|hang ~ there|here|outside|in|around|out|at .. until|till ~ you|someone|somebody|i|they",
        "catch|find|see|meet|ambush|corner|intercept you ~ at|in|on|outside|after|before|by {very}? your|lunch|work|reception",
        "live|staying|working {very}? round|around|near|opposite|across {very}? the|your|from? {very}? corner|office|street|building|road .. drop|pop|look|call|stop|come|outside|knock|waiting",
        "be outside|downstairs|round {very}? when|at|tomorrow|on|by|until|till|later|this",
        "whether|if i {am} {very}? {not}? invited|asked|expected|welcome or|not",
    ],
    pairs: &[],
    unless: &[
        "as agreed|arranged|discussed|planned|requested|suggested|invited",
        "as|when|since|after|if|once you|we ~ {have}? {very}? asked|agreed|suggested|invited|proposed|offered|discussed|like|wish|prefer|want|requested|mentioned|arranged|said|told",
        "you|she|he|they ~ {have}? {very}? invited|asked|suggested|invite|offered|told|proposed|let|kindly",
        "let|allowed|showed|told|asked me|us",
        "you|she|he|they ~ said|mentioned|wrote ~ that? ~ i ~ {will}|may|might",
        "if|should ~ a|the|you|talking|meeting ~ .. easier|like|want|prefer|helps|wish|suits",
        "whichever|prefer|prefers",
        "thank*|grateful|appreciated",
        "enjoyed|pleasure|lovely|good|great|nice|delighted to ~ see|meet|talk|speak|hear",
        "interview|second_round|next_round|final_round|trial|assessment|tour|shift",
        "customers|users|passengers|visitors|patients|clients|volunteers|members|families|students|operators|children|pupils|parents|residents",
        "if|whether|would ~ it|that|this ~ {is}|suits|would|be|helps|help|useful|convenient|suit|helpful|easier",
        "call|ring|dial in|at {very}? .. #",
        "look|looking in|at|over|past|through|round ~ .. data|figures|notes|report|code|museum|photographs|photos|website|details|it_again|glider",
        "look|looking forward",
        "pass|passing by|through|in|on|over ~ .. exam|course|test|thanks|word",
        "pass|passed my|the|on|an",
        "weekend|holiday|on a train|on the bus ~ i pass",
        "at the fair|show|market|exhibition|conference|open_day|festival",
        "open day|evening|house",
    ],
};

const WAITS: Cue = Cue {
    severity: Severity::Stop,
    message: DROPS_BY.message,
    better: WRITE,
    says: &[
        "i {will}|shall|am ~ be? {very}? waiting|sitting|standing|parked|here ~ in|at|outside|by|downstairs|for|on ~ your|the|you",
        "expect me {very}? at|on|tomorrow|around|in|by|{day}",
        "see you ~ tomorrow|on|at {very}? .. your desk|your_office|surprise|whether",
        "i {am} ~ outside|downstairs",
    ],
    pairs: &[],
    unless: DROPS_BY.unless,
};

const CAME: Cue = Cue {
    severity: Severity::Stop,
    message: "Telling them of a visit that they did not expect makes it harder for them. Leave it out, and ask here.",
    better: WRITE,
    says: &[
        "i {have}? ~ came|dropped|stopped|popped|swung|called|looked|turned|nipped|walked|drove|went|been ~ by|in|round|around|over|past|up|at|into|to ~ yesterday|today|but|your|reception|twice|earlier|on|monday|tuesday|wednesday|thursday|friday|this|the office|the_shop|the_building|hoping|again .. you|but|to|office|reception|building|out|busy|told|said|wait|see|desk|nobody|no|someone|lobby|receptionist|busy|lunch",
        "i {have}? ~ tried|hoped|meant|wanted to ~ catch|find|see|visit|meet you ~ at|in|on|yesterday|today|this|but|after|person",
        "receptionist|guard|security|doorman|porter|colleague ~ said|told|would|wouldn|sent|refused|let|turned ~ {not}? t? {very}? me|you|i|let|pass|away",
        "left ~ at|with ~ your|the ~ reception|receptionist|front|guard|security|porter|door",
    ],
    pairs: &[],
    unless: &[
        "interview|tour|thank*|enjoyed|invited|met|talk|conversation|appointment|presentation|trial|shift|we|showed",
        "customers|users|passengers|visitors|patients|children",
        "umbrella|scarf|badge|jacket|glasses|coat|pass|keys|phone|gloves|hat|notebook|bag",
        "came|went|looked|been up|over|at|into|to ~ .. with|notes|numbers|figures|website|data|museum|library|photograph|town|report|archive|school|university|london",
        "article|paper|book|idea|report",
    ],
};

const HERE: Cue = Cue {
    severity: Severity::Consider,
    message: "Offering a visit that they did not ask for is better left to them.",
    better: WRITE,
    says: &[
        "happy|glad|available|able|free|ready|gladly to? {very}? come|stop|drop|pop|swing by|in|over",
    ],
    pairs: &[],
    unless: DROPS_BY.unless,
};

const SHOWS_UP: Cue = Cue {
    severity: Severity::Stop,
    message: DROPS_BY.message,
    better: WRITE,
    says: &[
        "coming|dropping|popping|stopping|swinging|nipping by|in|round|over|past ~ your ~ house|office|shop|building|place|desk|home|depot|ward",
        "dropping|popping|stopping|swinging|nipping by|in|round|over ~ later|tomorrow|today|this|on {day}|afternoon|after|when|with|to|and",
        "come|coming|go|pop|popping|nip|run up|over|down|by|in|round ~ and|to ~ find|catch|ambush|surprise you",
        "will|gonna|might|may {very}? pop|drop|come|stop|swing|call|nip|stroll {very}? round|by|in|over|past ~ this|tomorrow|later|on|today|at|to|after|and|around",
        "i {will}|shall ~ come_knocking|be_outside|be_downstairs|be_round ~ .. until|till|at|on|tomorrow|when|later",
        "be|wait|sit|stand|waiting|sitting|standing|find|see|meet|look ~ outside|downstairs|in|at|by|for ~ your|the|you|me ~ .. until|till|when you|tomorrow|on {day}|at ~ #|close|come_out|leave|finish|have a minute|have_time|free|somebody|someone",
        "i {have}? ~ called|came|dropped|stopped|popped|looked|went|walked in|by|round|over|past ~ .. but|hoping|only|and ~ you|nobody|no_one|they|your|the_receptionist|was_told|to_see_you|to_catch",
        "bring|take|hand|carry .. round|over|in|off ~ myself|tomorrow|today|personally|this|on|to|and",
        "see|surprise everyone|you ~ at your|in your|unexpectedly|unannounced",
        "at your|the ~ stand|meeting|gate|door|desk|window|house|home|front|reception ~ .. whether|invited|until|till|wait|waiting",
        "your house|street|front",
        "wait|waiting|sit|sitting ~ in|at|outside|by ~ your|the ~ foyer|lobby|reception|car|office|entrance|gate|yard|canteen|corridor|shop|hall|square ~ .. until|till|for|if",
    ],
    pairs: &[],
    unless: &[
        "as|when|since|after|if|once you|we ~ {have}? {very}? asked|agreed|suggested|invited|proposed|offered|discussed|like|wish|prefer|want|requested|mentioned|arranged|said|told",
        "you|she|he|they ~ {have}? {very}? invited|asked|suggested|invite|offered|told|proposed|let|kindly",
        "let|allowed|showed|told|asked me|us",
        "thank*|grateful|appreciated|enjoyed|pleasure",
        "interview|second_round|next_round|final_round|trial|assessment|tour|shift|test|fitting|start|induction",
        "customers|users|passengers|visitors|patients|clients|volunteers|members|families|operators|children|pupils|parents|residents|buses|trains|dogs|people|drivers",
        "if|whether|would ~ it|that|this|you",
        "exam|course|figures|notes|report|article|data",
        "look forward",
        "coming|passing by|in|on|over|round ~ .. train|bus|bike|weeks|spring|news",
        "your|the street|front ~ page|light|food|door of|line|team|desk team",
        "came|went over|by ~ .. well",
        "open day|evening|fair",
    ],
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));
static CAMPING: LazyLock<Tone> = LazyLock::new(|| Tone::new(CAMPS));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let tone = if applies(note.context) {
        &TONE
    } else {
        &CAMPING
    };
    tone.find(CHECK.id, note, findings);
}

/// Whether nobody waits for the seeker. Where they proposed a meeting, saying how and when one comes is the answer.
pub(super) fn applies(context: &Context) -> bool {
    let is_ahead = context
        .today
        .is_some_and(|today| context.meetings.iter().any(|it| it.day > today));
    !is_ahead && context.kind != NoteKind::AnswerScheduling
}
