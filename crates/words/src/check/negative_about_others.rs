//! Check `negative_about_others`: the note speaks ill of an employer, a colleague, an interviewer, the others.

mod gossip;
mod told_of;

use std::sync::LazyLock;

use super::finding::{Finding, Severity};
use super::phrases::Better;
use super::spec::{Check, Example};
use super::tone::{Cue, Tone};
use crate::note::{Anatomy, NoteKind};
use crate::text::normal;

/// The check.
pub const CHECK: Check = Check {
    id: "negative_about_others",
    what: "Ill words about a former employer, a boss, colleagues, an interviewer, the agency or the other candidates.",
    why: "Whoever reads it wonders what you will say of them one day. Say what you look for, not what you want to get \
          away from.",
    source: "Robert Half; CareerOneStop",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::thanks("My current boss is incompetent."),
        Example::thanks("It was such a relief after the toxic place where I work now."),
        Example::thanks("Unlike my last company, you seem to know what you are doing."),
        Example::thanks("Lee seemed bored and did not listen."),
        Example::thanks("Your recruiter was rather unprofessional."),
        Example::thanks("I cannot wait to get away from my manager."),
        Example::thanks("The other candidates in the lobby looked clueless."),
        Example::new(
            NoteKind::Withdraw,
            "Honestly, the agency has been useless from the start.",
        ),
        Example::thanks("My former colleagues were lazy."),
        Example::thanks("Lee struck me as rather unprepared, but you made up for it."),
        Example::thanks("I wish I could say the same of your colleague."),
    ],
    silent: &[
        Example::thanks("My current manager taught me to ask before I build."),
        Example::thanks("At my last company we measured toxic waste in the harbour."),
        Example::thanks("Lee was right that the old reports are slow and the data is poor."),
        Example::thanks("I hate to see good data go unused, and so does my team."),
        Example::thanks("Unlike my last project, yours has sensors of its own."),
        Example::thanks("My colleagues and I found the bad sensor in two days."),
        Example::new(
            NoteKind::Withdraw,
            "I have decided to stay with my current employer.",
        ),
        Example::thanks("Your point about difficult customers and rude mails was new to me."),
        Example::thanks("Lee struck me as somebody who asks before he builds."),
        Example::thanks("What I did not say is that the strength of it lies in the people."),
        Example::thanks("Dana, you were honest about the chaos before the launch."),
    ],
    find,
};

const FUTURE: Better = Better::Question(
    "What draws you to them? Say that, and leave out what you would leave behind.",
);
const KIND: Better = Better::Remove;

const CUES: &[Cue] = &[
    HOUSE,
    ESCAPE,
    PANEL,
    OTHERS,
    SAID_OF,
    gossip::GOSSIP,
    told_of::TOLD_OF,
];

const HOUSE: Cue = Cue {
    severity: Severity::Stop,
    message: "This speaks ill of people you worked for or with. They hear how you may speak of them one day.",
    better: FUTURE,
    says: &[
        "{not} ~ know ~ a|an|the|any? ~ .. if ~ it|he|she|they ~ hit|bit|saw|fell",
        "my ~ {past}? ~ boss|manager|director|supervisor|head|employer ~ {is} ~ dinosaur|philistine|control_freak|slave_driver|clown|drunk|menace",
        "my|our ~ {past} {house} ~ {is} ~ falling_apart|going_to_pieces|on_its_last_legs",
        "rather not ~ say ~ what|how .. of|about my",
        "my|our|the ~ {past} company|firm|employer|place|school|agency ~ {is} ~ going ~ down|under|to_the_dogs",
        "my|our ~ {past}? ~ boss|manager|supervisor|director|colleagues|employer ~ hates|hated|despises|bullies|resents|ignores|picks_on ~ me|us|everyone",
        "the ~ previous|last|former ~ designer|developer|teacher|gardener|manager|analyst|engineer|chef|baker|person|builder ~ .. had|has|clearly|plainly|obviously ~ .. no ~ taste|idea|clue|sense|talent|skill",
        "run|managed|led ~ by ~ fools|idiots|amateurs|clowns|crooks|bullies|morons|madmen",
        "{house} ~ treated|treats ~ me|us|people|everyone|staff ~ like ~ dirt|slaves|rubbish|cattle|numbers|children",
        "my|our ~ {past}? ~ {past}? {house} ~ who|which|where? ~ {is}|has|had ~ .. toxic|incompetent|useless|lazy|idiot|idiots|clueless|bully|bullies|abusive|dysfunctional|unethical|dishonest|liar|liars|corrupt|sexist|racist|unprofessional|disorganised|disorganized|unbearable|stingy|petty|narcissist|tyrant|psychopath|jerk|moron|morons|fools|pathetic|vindictive|rude|arrogant|hostile|ridiculous|crook|crooks|cheats|inept|spineless|backstabbing|snakes|clowns|amateurs|shambles|farce|madhouse|cowboys",
        "the ~ {past} {house} ~ who|which|where? ~ {is}|has|had ~ .. toxic|incompetent|useless|lazy|idiot|idiots|clueless|bully|bullies|abusive|dysfunctional|unethical|dishonest|liar|liars|corrupt|sexist|racist|unprofessional|disorganised|disorganized|unbearable|stingy|petty|narcissist|tyrant|psychopath|jerk|moron|morons|fools|pathetic|vindictive|rude|arrogant|hostile|ridiculous|crook|crooks|cheats|inept|spineless|backstabbing|snakes|clowns|amateurs|shambles|farce|madhouse|cowboys",
        "my|our ~ {past}? ~ {house} ~ {is} ~ a? ~ hopeless|awful|terrible|horrible|dreadful|nightmare|joke|disaster|miserable|circus|tiresome|impossible|disgrace",
        "the ~ {past} {house} ~ {is} ~ a? ~ hopeless|awful|terrible|horrible|dreadful|nightmare|joke|disaster|miserable|disgrace",
        "my|our|the ~ {past} {house} ~ never|hardly|nobody|refused|refuses|ignored|ignores|cannot|barely|does_not|doesn_t|did_not|didn_t|could_not|couldn_t ~ appreciate|appreciated|value|valued|listen|listened|listens|care|cares|cared|understand|understood|recognise|respect|respected|promote|promoted|manage|organise|organize|run",
        "my|our ~ {house} ~ never|hardly|refuses|ignores|cannot|barely|does_not|doesn_t ~ appreciate|appreciates|value|values|listen|listens|care|cares|understand|respect|respects|promote|manage|organise|run",
        "my|our ~ {past}? {house} ~ took|takes|stole|steals|claimed|claims ~ all? ~ the|my credit",
        "my|our ~ {past}? {house} ~ bullied|yelled|yells|shouts|screamed|screams|undermined|undermines|sabotaged|exploited|exploits|mistreated|lied|lies|cheated|harassed|humiliated|micromanaged|micromanages|underpaid|underpays|overworked|sulks|sulked|dithers|owes_me",
        "unlike|opposite|contrast ~ of|to|with? ~ my|our|the|some ~ {past} boss|manager|company|firm|employer|colleagues|agency|place|workplace|management",
        "refreshing|relief ~ after|from|compared|to|than ~ my|our|the|where|years ~ .. {past}|boss|manager|circus|chaos|where_i",
        "toxic|incompetent|abusive|bullying|micromanaging|dysfunctional|tyrannical|narcissistic ~ {house}|culture|environment|atmosphere|managers|bosses",
        "toxic|poisonous|hostile ~ work|workplace ~ environment|culture|place",
        "where|there|place|office|company ~ i|we ~ {am}|work|worked|come_from ~ now|before|at_present|currently? ~ .. nobody_cares|toxic|incompetent|idiots|shambles|hopeless|lazy|politics",
        "where ~ i {am} ~ now|at_present|working ~ .. whatever|nobody|no_one",
        "everyone|everybody|people|nobody|management|they|colleagues ~ there|where_i|at_my ~ {past}? {house}? ~ .. toxic|incompetent|lazy|miserable|clueless|useless|idiots|stupid|gossips|hopeless",
        "idiots|morons|imbeciles|scumbags|charlatans|halfwits",
        "incompetence|stupidity|backstabbing|nepotism|micromanagement|micromanaging|bullying ~ of|from|at|where ~ my|our|i ~ .. boss|manager|company|work|firm|am",
        "i {am}|{have} ~ been? ~ mistreated|underpaid|undervalued|exploited|bullied|underappreciated|unappreciated|overworked ~ by|at|in|where|there|here|for",
        "couldn|could|cannot|can|wouldn {not}? t? ~ run|organise|organize|manage|find ~ a|an|their|its|his|her ~ bath|whelk|brewery|piss|arse|elbow",
    ],
    pairs: &[],
    unless: &[
        "i ~ {will}|do|did ~ {not} ~ know",
        "customers|passengers|patients|pupils|visitors|residents|children|guests|tenants|users|parents",
        "taught|encouraged|supported|helped|trusts|proud|grateful|thank*",
        "toxic|hazardous ~ waste|chemical*|gas|gases|water|substances|materials|air|algae|spill|assets|metals|plants|plant|dogs|cats",
        "dog|cat|donkey|horse|parrot|goose|swan|goat|toddler|baby|sheep|bull|cow|geese|duck",
        "printer|boiler|roof|weather|lift|sensor|sensors|data|engine|machine|pump|system|software|tools|signal|reports",
        "not|never|hardly ~ rude|lazy|useless|hostile|arrogant|unprofessional",
        "i {am}|{have} ~ hopeless|useless|lazy|clumsy|rude|late",
        "you ~ asked|told|described",
        "conflict|policy|training|lesson|lessons|course|campaign|programme|victims",
        "unlike my|our|the {past} project|report|dashboard|course|laptop|car|phone|garden",
        "your ~ bullying policy",
        "sorry|sad ~ .. leave",
    ],
};

const ESCAPE: Cue = Cue {
    severity: Severity::Stop,
    message: "This says what you want to get away from. What draws you to them is the better reason.",
    better: FUTURE,
    says: &[
        "enough|sick|tired of ~ being ~ shouted|yelled|sworn|ignored|bullied|undervalued|underpaid|overlooked|patronised",
        "get|getting out of that|there ~ place|dump|job|firm",
        "relief|refreshing|change ~ .. to .. work|meet|talk|be|deal .. people|someone|somebody ~ who ~ .. know|knows|care|cares|listen|listens|understand",
        "get|getting|run|running|break|breaking ~ away|free|out ~ from|of ~ my|this|that|our ~ {past}? ~ job|boss|manager|firm|company|place|hellhole|madhouse|circus|colleagues|employer|supervisor",
        "escape|escaping|flee|fleeing ~ from? ~ my|this|the|our ~ {past}? ~ boss|manager|firm|company|job|employer|madhouse|circus|colleagues|hellhole",
        "i ~ hate|hated|despise|despised|loathe|detest|dread|resent ~ my ~ {past}? ~ {house}|mondays",
        "i ~ hate|despise|loathe|detest|dread ~ working|going|being ~ for|to|with|at|there|here",
        "i {am}|{have} ~ sick|tired|fed|had_enough ~ up? ~ and? tired? ~ of|with ~ my|working|being|how|their ~ .. boss|manager|politics|nonsense|excuses|treated|here|there|firm|company|ignored|undervalued",
        "i ~ can|cannot|could {not}? ~ stand|bear|tolerate|stomach ~ my|working|another ~ .. boss|manager|here|there|day|week|firm|colleagues|place",
        "i {am} ~ unhappy|miserable|trapped|suffering|rotting|stagnating|suffocating ~ in|at|with|where ~ my|where|i|the ~ .. {past}|{house}|i",
        "driving|drives|drove|hounded me ~ out|crazy|mad ~ .. boss|manager|firm",
        "my ~ {past}? boss|manager|firm|company|colleagues ~ {is}? ~ driving|drives|drove me ~ out|crazy|mad",
        "worst|laziest|rudest|stupidest|most_incompetent ~ boss|manager|employer|company|firm ~ i {have} ~ ever|worked|had|known",
        "{not} ~ get|got ~ along|on ~ with my|our|the ~ {past}? ~ boss|manager|supervisor|colleagues|director|head",
        "i ~ {have}? clash|clashed|fell_out|fallen_out ~ with my|our ~ {past}? ~ boss|manager|supervisor|colleagues|director|head",
    ],
    pairs: &[],
    unless: &[
        "customers|passengers|patients|pupils|visitors|residents|children|guests|tenants|users|parents",
        "taught|encouraged|supported|helped|trusts|proud|grateful|thank*",
        "toxic|hazardous ~ waste|chemical*|gas|gases|water|substances|materials|air|algae|spill|assets|metals|plants|plant|dogs|cats",
        "dog|cat|donkey|horse|parrot|goose|swan|goat|toddler|baby|sheep|bull|cow|geese|duck",
        "printer|boiler|roof|weather|lift|sensor|sensors|data|engine|machine|pump|system|software|tools|signal|reports",
        "not|never|hardly ~ rude|lazy|useless|hostile|arrogant|unprofessional",
        "i {am}|{have} ~ hopeless|useless|lazy|clumsy|rude|late",
        "you ~ asked|told|described",
        "conflict|policy|training|lesson|lessons|course|campaign|programme|victims",
        "sorry|sad|mixed|not_easy .. leave|leaving",
        "hate to ~ see|waste|lose|miss",
        "not .. unhappy|running|looking",
    ],
};

const PANEL: Cue = Cue {
    severity: Severity::Stop,
    message: "This finds fault with somebody there. Whoever reads it works with them.",
    better: KIND,
    says: &[
        "out_of ~ his|her|their depth",
        "your ~ last|previous|former|old .. must|cannot|can_t have ~ .. asleep|blind|drunk|idea|mad",
        "man|woman|lady|gentleman|chap|fellow|colleague|interviewer|lad|girl .... hadn|hasn|had|has|have t|not|no ~ clue|first_idea|faintest",
        "your ~ hr|recruitment|agency|recruiter|people|admin|reception ~ department|team|staff? ~ {is}|{have}|has ~ been? ~ shambles|joke|disgrace|hopeless|mess|farce|nightmare",
        "the ~ agency|recruiter|headhunter ~ {is}|{have}|has ~ been? ~ shambles|joke|disgrace|hopeless|useless|farce|nightmare",
        "your|the ~ interviewer|gentleman|lady|man|woman|colleague|recruiter .. seemed|appeared|clearly|plainly|obviously ~ {not} ~ .. to_have_read|read|looked|prepared|know|listened",
        "waste of space|oxygen",
        "wish ~ that? ~ i {will} say ~ the? same|as_much ~ of|about|for",
        "at_least|only one of you ~ {have}|has|did ~ .. looked|read|prepared|listened|opened|known|asked|bothered",
        "less said ~ about|of .. better",
        "the ~ other|others|rest|colleague|colleagues|gentleman|interviewer ~ .. struck me as ~ .. rude|unprepared|bored|cold|ignorant|distracted|arrogant|slow",
        "your|the ~ colleague|interviewer|manager|recruiter|assistant|partner|other ~ .. looking_at|checking|on|playing_with|staring_at ~ his|her|their ~ phone|watch|emails|nails|screen",
        "your ~ recruiter|recruiters|colleague|colleagues|hr|receptionist|assistant|secretary|partner|manager|team|boss|director|interviewer|interviewers|staff|coordinator|guard|porter|deputy|predecessor|consultant|agency|people ~ {is}|seemed|looked|sounded|acted|came_across|came_over ~ .. rude|unprofessional|unprepared|disinterested|uninterested|unfriendly|dismissive|arrogant|condescending|disorganised|disorganized|incompetent|clueless|useless|hostile|lazy|impolite|patronising|patronizing|unhelpful|sloppy|inept|obnoxious|surly|smug|pompous|snooty|hungover|ignorant|bored|asleep",
        "interviewer|interviewers|recruiter|receptionist|gentleman|panel|panelist|agency|headhunter|consultant ~ {is}|seemed|looked|sounded|acted|came_across ~ .. rude|unprofessional|unprepared|disinterested|uninterested|unfriendly|dismissive|arrogant|condescending|disorganised|disorganized|incompetent|clueless|useless|hostile|lazy|impolite|patronising|patronizing|unhelpful|sloppy|inept|obnoxious|surly|smug|pompous|snooty|hungover|ignorant",
        "the ~ other|older|younger|young|second|third ~ man|woman|lady|chap|fellow|interviewer|colleague|person|gentleman ~ {is}|seemed|looked|sounded|acted|came_across ~ .. rude|unprofessional|unprepared|disinterested|uninterested|unfriendly|dismissive|arrogant|condescending|disorganised|disorganized|incompetent|clueless|useless|hostile|lazy|impolite|patronising|patronizing|unhelpful|sloppy|inept|obnoxious|surly|smug|pompous|snooty|hungover|ignorant|bored|asleep",
        "the ~ man|woman|lady|gentleman|chap|fellow|colleague|girl ~ who|at|on|with ~ .. ~ {is}|seemed|looked ~ .. rude|unprofessional|unprepared|disinterested|uninterested|unfriendly|dismissive|arrogant|condescending|disorganised|disorganized|incompetent|clueless|useless|hostile|lazy|impolite|patronising|patronizing|unhelpful|sloppy|inept|obnoxious|surly|smug|pompous|snooty|hungover|ignorant|bored",
        "rude|unprofessional|unprepared|disinterested|uninterested|unfriendly|dismissive|arrogant|condescending|disorganised|disorganized|incompetent|clueless|useless|hostile|lazy|impolite|patronising|patronizing|unhelpful|sloppy|inept|obnoxious|surly|smug|pompous|snooty|hungover|ignorant ~ interviewer|interviewers|recruiter|receptionist|hr|agency|headhunter|candidates|applicants",
        "i ~ felt|was ~ attacked|interrogated|disrespected|insulted|patronised|patronized|belittled|talked_down_to ~ by|in|at|when",
        "you|yours {is}|was|were {very}? the only ~ one|person|interviewer|human|member ~ of? ~ .. worth|listened|prepared|interested|knew|bothered|read|understood",
        "agency|recruiter|headhunter|consultant ~ {have}|has|{is}? ~ .. useless|messed_up|lied|misled|incompetent|shambles|disgrace",
        "your ~ recruiter|colleague|agency|assistant|office|hr|consultant|people ~ .. yet|failed|never|neglected ~ to? ~ bothered? to? ~ return|returned|answer|answered|reply|replied|call|called|look|read|introduce",
        "look|think ~ again? ~ at|about ~ who|whom ~ you {have} ~ got? ~ .. representing|speaking|answering",
        "kept|left me ~ waiting|standing ~ .. without|rude|never|apology",
    ],
    pairs: &[],
    unless: &[
        "customers|passengers|patients|pupils|visitors|residents|children|guests|tenants|users|parents",
        "taught|encouraged|supported|helped|trusts|proud|grateful|thank*",
        "toxic|hazardous ~ waste|chemical*|gas|gases|water|substances|materials|air|algae|spill|assets|metals|plants|plant|dogs|cats",
        "dog|cat|donkey|horse|parrot|goose|swan|goat|toddler|baby|sheep|bull|cow|geese|duck",
        "printer|boiler|roof|weather|lift|sensor|sensors|data|engine|machine|pump|system|software|tools|signal|reports",
        "not|never|hardly ~ rude|lazy|useless|hostile|arrogant|unprofessional",
        "i {am}|{have} ~ hopeless|useless|lazy|clumsy|rude|late",
        "you ~ asked|told|described",
        "conflict|policy|training|lesson|lessons|course|campaign|programme|victims",
        "no|any idea ~ how",
        "nothing but praise|kind|good",
        "unprepared ~ .. i",
        "i|we {am}|felt|looked|was ~ .. unprepared|useless|rude|ignorant",
    ],
};

const OTHERS: Cue = Cue {
    severity: Severity::Stop,
    message: "This runs down the others who applied, or who work there. It says more of the writer than of them.",
    better: KIND,
    says: &[
        "other|fellow|rest ~ of? the? ~ {person}|interviewees|hopefuls ~ .. looked|seemed|sounded|were|are|appeared|did|had|could|in_the|at_the ~ {not}? ~ .. clueless|weak|unprepared|bored|incompetent|desperate|dull|mediocre|scruffy|inexperienced|stupid|sloppy|terrible|awful|unqualified|lazy|pathetic|shabby|asleep",
        "predecessor|whoever ~ .. did|left|made|built|wrote|ran|planted|kept|designed ~ .. mess|terrible|awful|sloppy|disaster|chaos|no_idea|clue|shambles|wreck|butchered|rubbish|botched",
        "whoever ~ did|designed|built|made|wrote|chose|planned|laid ~ .. cannot_have|can_t_have|must_have ~ {not}? ~ .. never|blind|eyes|drunk|asleep|with|idea",
        "whoever ~ did|designed|built|made|wrote|chose|planned|laid ~ .. cannot|can_t have ~ .. with|ever|met|seen|had|a",
        "whoever ~ did|designed|built|made|wrote|chose|planned|laid ~ .. cannot|clearly|plainly|obviously|evidently ~ .. have|{not}|never|no|hates|hated",
        "your ~ competitor|competitors|rival|rivals ~ {is}|look ~ .. crooks|cheats|liars|scam|thieves|incompetent|laughable|garbage|rubbish|trash|pathetic|scammers|hopeless|cowboys",
        "young|millennials|generation ~ people|lot|ones? ~ these|nowadays|today ~ days? .. lazy|entitled",
    ],
    pairs: &[],
    unless: &[
        "customers|passengers|patients|pupils|visitors|residents|guests|tenants|users|parents",
        "taught|encouraged|supported|helped|trusts|proud|grateful|thank*",
        "toxic|hazardous ~ waste|chemical*|gas|gases|water|substances|materials|air|algae|spill|assets|metals|plants|plant|dogs|cats",
        "dog|cat|donkey|horse|parrot|goose|swan|goat|toddler|baby|sheep|bull|cow|geese|duck",
        "printer|boiler|roof|weather|lift|sensor|sensors|data|engine|machine|pump|system|software|tools|signal|reports",
        "not|never|hardly ~ rude|lazy|useless|hostile|arrogant|unprofessional",
        "i {am}|{have} ~ hopeless|useless|lazy|clumsy|rude|late",
        "you ~ asked|told|described",
        "conflict|policy|training|lesson|lessons|course|campaign|programme|victims",
        "i|we {am}|was|were|felt ~ nervous|lost|weak|bored",
        "kind|kindly|friendly|lovely|nice|welcoming",
    ],
};

const SAID_OF: Cue = Cue {
    severity: Severity::Stop,
    message: HOUSE.message,
    better: FUTURE,
    says: &[
        "sinking ship",
        "half ~ of? ~ the ~ office|team|company|staff|firm|school|department ~ {is} ~ looking|heading|making for|to ~ the? ~ door|exit|leave",
        "my ~ {past}? ~ boss|manager|employer|supervisor|director|head ~ thinks|thought|believes|imagines|reckons ~ that? .. {is} ~ something|what|where|a_kind_of|a_sort_of",
        "the ~ man|woman|chap|fellow|candidate|girl|boy|lad|person ~ before|after|next_to|beside|opposite|with me .... {not}|no|hardly ~ .. idea|clue|know|spell|tell|knew",
        "half|most|everyone|everybody ~ of? ~ the ~ {house}|staff|people ~ {is} ~ leaving|miserable|unhappy|quitting",
        "i hear|heard|gather|understand ~ that? ~ your|the|she|he ~ .. rude|incompetent|bully|impossible|useless|lazy|crook|crooks|liar",
        "know|knows what ~ he|she|they|that|those|these|it ~ firm|people|lot|agency|boss|company|office|man|woman? ~ {is} like",
        "ask ~ anyone|anybody|everyone|people ~ who ~ .. worked ~ .. how|why|what|about",
        "i ~ hope ~ that? ~ he|she|they ~ {have}|has|is ~ learnt|learned ~ since",
        "between ~ ourselves|us ~ .. no|worse|better",
        "between ~ ourselves|us ~ .. {is} ~ .. {not}|hopeless|useless|awful|worse",
        "signs|agrees_to|believes|approves ~ whatever ~ .. front|told|says",
        "had the ~ .. answered|bothered|listened|returned ~ .. telephone|phone|calls|emails|messages|to",
        "how long|few ~ they|people ~ last|lasted|stay|stayed",
    ],
    pairs: &[(
        &[
            "my|our ~ {past} ~ boss|bosses|manager|managers|supervisor|employer|firm|company|colleagues|head|headteacher|director|landlord|school|agency",
            "where|for|with whom? i {am}|{have}? ~ work|worked|working ~ now|before|currently|at_present|until",
            "the ~ people|lot|crowd|man|woman ~ i ~ work|worked",
        ],
        &[
            "toxic|incompetent|useless|lazy|idiot|idiots|clueless|bully|bullies|abusive|dysfunctional|unethical|dishonest|liar|liars|corrupt|sexist|racist|unprofessional|disorganised|disorganized|unbearable|stingy|petty|narcissist|tyrant|psychopath|jerk|moron|morons|fools|pathetic|vindictive|rude|arrogant|hostile|ridiculous|crook|crooks|cheats|inept|spineless|backstabbing|snakes|clowns|amateurs|shambles|farce|madhouse|cowboys",
            "nobody|no_one ~ cares|cared|listens|listened|bothers|bothered|thanks|thanked",
            "{not} ~ know ~ a|an ~ .. from ~ a|an",
            "{not} ~ have|got|had? ~ a|the ~ clue|faintest|first_idea",
            "owes|owed me ~ money|wages|pay|an|for",
            "no vision|imagination|clue|backbone|ambition|standards|manners",
            "plays|played favourites|favorites|politics",
            "more interested in ~ .. than",
        ],
    )],
    unless: &[
        "customers|passengers|patients|pupils|visitors|residents|children|guests|tenants|users|parents",
        "taught|encouraged|supported|helped|trusts|proud|grateful|thank*",
        "toxic|hazardous ~ waste|chemical*|gas|gases|water|substances|materials|air|algae|spill|assets|metals|plants|plant|dogs|cats",
        "dog|cat|donkey|horse|parrot|goose|swan|goat|toddler|baby|sheep|bull|cow|geese|duck",
        "printer|boiler|roof|weather|lift|sensor|sensors|data|engine|machine|pump|system|software|tools|signal|reports",
        "not|never|hardly ~ rude|lazy|useless|hostile|arrogant|unprofessional",
        "i {am}|{have} ~ hopeless|useless|lazy|clumsy|rude|late",
        "you ~ asked|told|described",
        "conflict|policy|training|lesson|lessons|course|campaign|programme|victims",
        "interested in ~ the|how .. than .. money",
        "joke ~ .. told|about|that made",
    ],
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

/// What is said of a person by name.
const OF_A_NAME: &[&str] = &[
    "rude|unprofessional|unprepared|disinterested|uninterested|bored|unfriendly|dismissive|arrogant|condescending|disorganised|disorganized|incompetent|clueless|useless|hostile|impolite|patronising|patronizing|unhelpful|inept|unpleasant|obnoxious|yawning|ignorant|lazy|aggressive",
    "not|t|never|barely|hardly ~ listen|listening|listened|care|cared|pay|paying|interested|prepared|bother|bothered|acknowledge",
    "no idea|clue|interest|manners",
    "on|checking|looking_at ~ his|her|their phone|watch",
    "interrupted|interrupting me|everyone|us",
    "yawned|yawning",
    "so|too little ~ time|interest|patience ~ for|in ~ my|me|our|us",
    "not|t ~ seem|appear ~ to ~ have ~ .. slept|read|prepared|listened|looked|understood|opened",
    "mind|head|thoughts ~ {is} ~ elsewhere|on_other|somewhere",
    "not_very|less|not_terribly|only_half ~ interested|prepared|informed|keen|engaged|listening",
    "distracted|impatient|grumpy|half_asleep|out_of_touch",
];

static NAMED: LazyLock<crate::text::Lexicon<()>> =
    LazyLock::new(|| super::tone::lexicon(&[((), OF_A_NAME)]));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let before = findings.len();
    TONE.find(CHECK.id, note, findings);
    let known = findings[before..].to_vec();
    for hit in NAMED.find(&note.body) {
        let sentence = note.body.sentence(hit.tokens.start);
        let Some(at) = name_before(note, sentence.start, hit.tokens.start) else {
            continue;
        };
        let span = note.body.bytes(at..hit.tokens.end);
        let is_denied = |at: usize| matches!(note.body.word(at), "not" | "never" | "t" | "hardly");
        let message = match (at..hit.tokens.end).any(is_denied) {
            true => PANEL.message,
            false => OF_SOMEBODY,
        };
        let apart = |it: &Finding| it.span.end <= span.start || it.span.start >= span.end;
        if known.iter().all(apart) && findings[before..].iter().all(apart) {
            findings.push(Finding {
                check: CHECK.id,
                severity: PANEL.severity,
                place: crate::note::Place::Body,
                span,
                message: message.to_owned(),
                suggestion: PANEL.better.suggestion(),
            });
        }
    }
}

/// What is said of a fault found with somebody by name, which holds whatever else the sentence is like.
pub(super) const OF_SOMEBODY: &str =
    "This finds fault with somebody by name. Whoever reads it works with them.";

/// Words between a name and what is said of it. *Assumption.*
const REACH_TOKENS: usize = 5;

/// The token of a known person's name shortly before `end`, with a verb of seeming right behind it.
fn name_before(note: &Anatomy<'_>, start: usize, end: usize) -> Option<usize> {
    let names: Vec<String> = note.context.names().map(normal).collect();
    let is_name = |at: usize| {
        let token = note.body.tokens.get(at);
        let word = note.body.word(at);
        token.is_some_and(|it| it.is_capital)
            && names
                .iter()
                .any(|name| name.split(' ').any(|it| it == word))
    };
    let seems = |at: usize| {
        matches!(
            note.body.word(at),
            "was"
                | "seemed"
                | "is"
                | "looked"
                | "s"
                | "appeared"
                | "acted"
                | "did"
                | "had"
                | "sounded"
                | "kept"
                | "came"
                | "really"
                | "barely"
                | "hardly"
                | "never"
                | "spent"
                | "interrupted"
                | "yawned"
                | "didn"
                | "wasn"
                | "cut"
                | "struck"
        )
    };
    (start.max(end.saturating_sub(REACH_TOKENS))..end)
        .rev()
        .find(|at| {
            is_name(*at) && (seems(at + 1) || at + 1 == end || (is_name(at + 1) && seems(at + 2)))
        })
}
