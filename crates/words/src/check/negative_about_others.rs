//! Check `negative_about_others`: the note speaks ill of an employer, a colleague, an interviewer, the others.

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
        Example::thanks("Dana, you were honest about the chaos before the launch."),
    ],
    find,
};

const FUTURE: Better = Better::Question(
    "What draws you to them? Say that, and leave out what you would leave behind.",
);
const KIND: Better = Better::Remove;

const CUES: &[Cue] = &[HOUSE, ESCAPE, PANEL, OTHERS, SAID_OF];

const HOUSE: Cue = Cue {
    severity: Severity::Stop,
    message: "This speaks ill of people you worked for or with. They hear how you may speak of them one day.",
    better: FUTURE,
    says: &[
        "my|our|the {very}? {past}? {very}? {past}? {house} ~ who|which|where|there|there? {is}|has|have|had|was|were|treats|runs|ran|could|can|would|thinks|thought|does|did|never|only|lot|keeps|kept ~ {not}? ~ .. toxic|incompetent|useless|awful|terrible|horrible|dreadful|lazy|idiot|idiots|clueless|micromanages|micromanager|bully|bullies|bullied|abusive|chaos|chaotic|disaster|joke|stupid|nightmare|hell|dysfunctional|unethical|dishonest|liar|liars|lied|corrupt|sexist|racist|dinosaur|dinosaurs|hopeless|unprofessional|disorganised|disorganized|unbearable|miserable|stingy|greedy|petty|jealous|ungrateful|narcissist|tyrant|psychopath|jerk|moron|morons|fool|fools|pathetic|mediocre|sinking|stifling|suffocating|vindictive|sloppy|rude|arrogant|nasty|hostile|ridiculous|crook|crooks|cheats|cutthroat|inept|spineless|backstabbing|gossip|snakes|clowns|amateurs|circus|zoo|shambles|farce|kindergarten|madhouse",
        "my|our|the {past} {house} ~ who|which|where|there? ~ {not}|never|hardly|nobody|nothing|refused|refuses|ignored|ignores|cannot|could|no|barely|only|cares|cared|wouldn {not}? t? ~ .. appreciate|appreciated|value|valued|listen|listened|listens|care|cares|cared|understand|understands|understood|recognise|recognised|recognized|know|knew|knows|respect|respected|promote|promoted|trust|trusted|vision|clue|leadership|idea|ideas|integrity|backbone|talent|credit|manage|organise|organize|tell|run|read|finish|decide|works|worked|spelling|learn|thank|thanked|themselves|himself|herself",
        "my|our {house} ~ {not}|never|hardly|refuses|ignores|cannot|barely {not}? t? ~ appreciate|appreciates|value|values|listen|listens|care|cares|understand|understands|recognise|know|knows|respect|respects|promote|manage|organise|run|decide",
        "my|our {past}? {house} ~ took|takes|stole|steals|claimed|claims|takes ~ credit|my|all|the credit",
        "my|our|the {past}? {very}? {past}? {house} ~ bullied|yelled|yells|shouts|shouted|screamed|screams|undermined|undermines|sabotaged|exploited|exploits|mistreated|lied|lies|cheated|harassed|humiliated|blames|blamed|micromanaged|micromanages|underpaid|underpays|overworked|sulks|sulked|drinks|drank|dithers",
        "unlike|contrast|opposite {very}? to|of|with? {very}? my|our|the|some {very}? {past} {house}",
        "unlike|contrast|opposite|nothing {very}? to|of|with|like? {very}? some|certain|many|most|other|others ~ {house}|people|firms|companies|employers|places|i",
        "nothing like {very}? my|our|the {very}? {past}? {house}|place",
        "refreshing|relief|change|breath ~ of? fresh? air? ~ after|from|compared|to|than ~ my|our|the|where|what|people|years|that ~ {past}|{house}|i|circus|lot",
        "toxic|incompetent|abusive|bullying|micromanaging|dysfunctional|useless|horrible|awful|terrible|clueless|lazy|stupid|idiotic|miserable|lousy|hopeless|chaotic|disorganised|disorganized|tyrannical|narcissistic|nightmare {very}? {past}? of? a? {very}? {house}|culture|environment|atmosphere|managers|bosses|ex",
        "toxic|poisonous|hostile {very}? work|culture|environment|workplace|atmosphere|people|place",
        "where|there|place|office|company i|we ~ {am}|work|worked|come ~ now|from|before|at|present|currently? ~ .. nobody|toxic|chaos|incompetent|awful|politics|joke|cares|mess|idiots|shambles|everyone|hopeless|lazy",
        "where|there|place|office|company i|we ~ {am}|work|worked|come ~ now|from|before|at|present|currently? ~ .. no one",
        "everyone|everybody|people|nobody|management|they|colleagues|most ~ there|here|where|at ~ my? {past}? {house}? ~ .. toxic|incompetent|lazy|hates|miserable|clueless|useless|cares|idiots|complains|stupid|gossips|hopeless|asleep|coasting|plays politics",
        "idiots|morons|imbeciles|clowns|scumbags|cowboys|charlatans|dimwits|halfwits|muppets",
        "incompetence|stupidity|backstabbing|nepotism|micromanagement|micromanaging|bullying|office politics ~ .. my|our|at|where|there|boss|manager|company|work|firm|here",
        "mistreated|underpaid|undervalued|exploited|bullied|underappreciated|unappreciated|overworked ~ by|at|in|where|there|here",
        "couldn|could|cannot|can|wouldn {not}? t? ~ run|organise|organize|manage|tell|find|spell|count|plan ~ a|an|their|its|his|her ~ bath|whelk|stall|brewery|piss|way|arse|bag|tap|name|elbow|piece",
        "the ~ lot|people|crowd|bunch|shower i|we|there|here ~ work|worked|am|at|now|with|left|are|before",
        "dead end job|company|role|place|firm",
    ],
    pairs: &[],
    unless: &[
        "toxic ~ waste|chemical*|gas|gases|water|substances|materials|air|algae|spill|assets|metals|plants|plant|to_dogs|to_cats|to horses",
        "waste|chemical*|spill|algae .. toxic",
        "{house} ~ taught|helped|encouraged|supported|agreed|agrees|gave|trusts|let|lets|kindly|has kindly|knows that|knows about|knows i",
        "unlike|like my|our|the {past} project|report|dashboard|course|laptop|car|phone|garden",
        "poor|bad|weak|slow|outdated|dull|chaotic ~ data|sensor|sensors|weather|signal|report|reports|figures|system|software|tool|tools|spreadsheets|soil|roof",
        "data|sensor|system|software|roof|soil|lock|engine|pump|printer|boiler|spreadsheet|machine .. useless|hopeless|chaos|chaotic|disaster|joke|mess|nightmare",
        "sorry|proud|grateful|thankful|sad .. my|leave|to",
        "i {am}|was ~ hopeless|useless|lazy|clumsy|miserable|awful|terrible",
        "nothing like|unlike .. most|other|some|any ~ towns|gardens|books|sites|projects|machines|museums|problems|jobs|days",
        "your ~ bullying policy",
        "bullying|harassment .. pupils|children|school|policy|lessons|programme|victims|campaign",
    ],
};

const ESCAPE: Cue = Cue {
    severity: Severity::Stop,
    message: "This says what you want to get away from. What draws you to them is the better reason.",
    better: FUTURE,
    says: &[
        "get|getting|break|run|running|escape|escaping|free|rid|flee|fleeing|rescue|rescued|see|seen ~ me? {very}? away|out|free|back|rid|shot? ~ from|of ~ my|this|that|our|the|here|where ~ {past}|{house}|mess|nightmare|hell|hellhole|madhouse|circus|prison|hole|i|lot|people",
        "escape|escaping|flee|fleeing ~ my|this|the|our {very}? {past}? {house}|circus|madhouse|people|job",
        "i ~ hate|hated|despise|despised|loathe|detest|dread|resent|dislike ~ my|the|working|going|being ~ .. {house}|work|job|boss|there|people|colleagues|mondays|office|here",
        "sick|tired|fed|had enough ~ and? tired? {very}? up? {very}? of|with ~ my|the|working|being|people|how|their|everyone ~ .. {past}|{house}|there|treated|politics|work|nonsense|who|run|excuses|moods",
        "can|cannot|could|not|t ~ stand|bear|tolerate|stomach ~ my|the|working|another|it|being ~ .. {past}|{house}|there|people|day|week|here|any|where",
        "unhappy|miserable|stuck|trapped|suffering|rotting|stagnating|suffocating|wasting|drowning|dying ~ of? boredom? {very}? in|at|with|where|away ~ my|the|a|where|this|at ~ {past}|{house}|job|company|i|desk|dead",
        "driving|drives|drove|pushed|forced|hounded me ~ out|crazy|mad|away|up|to ~ .. {house}|there|job|work|boss",
        "worst|most_incompetent|laziest|rudest|stupidest ~ {house}|year|people|company|place i {have}? ~ ever|worked|had|known|been|met",
        "{not} ~ get|got|see|saw|seen ~ along|on|eye ~ with|to ~ my|the|our|eye",
        "clash|clashed|clashes|feud|falling|fell|fallen|row|rows|arguments|fight|fights ~ out? with ~ my|the|our {very}? {past}? {house}",
    ],
    pairs: &[],
    unless: &[
        "sorry|sad|mixed|hard|not easy .. leave|leaving",
        "hate to ~ see|waste|lose|miss|bother",
        "how|ways|question ~ .. conflict|conflicts|handle|handled|solve|solved|resolve|deal|dealt|fight|fights",
        "you ~ asked|described|told|said",
        "get|getting out of ~ the ~ office|building|house ~ .. onto|into|and|more|sites|site|fields",
        "not .. unhappy|running|looking|trying",
        "customers|users|passengers|patients|pupils|children|residents",
        "stuck ~ with|in ~ me|my_mind|traffic|the_mud|my head",
    ],
};

const PANEL: Cue = Cue {
    severity: Severity::Stop,
    message: "This finds fault with somebody there. Whoever reads it works with them.",
    better: KIND,
    says: &[
        "your ~ recruiter|recruiters|colleague|colleagues|hr|receptionist|assistant|secretary|coworker|partner|manager|team|boss|director|interviewers|interviewer|staff|coordinator|guard|porter|deputy|predecessor|scheduler|consultant|agency|people|department|other ~ who|on|at|in|from? ~ {is}|seemed|looked|was|were|had|did|could|came|has|kept|acted|is|might|does|should|clearly|plainly|obviously|barely|hardly ~ {not}? ~ .. rude|unprofessional|unprepared|disinterested|uninterested|bored|unfriendly|dismissive|arrogant|condescending|disorganised|disorganized|incompetent|clueless|useless|hostile|lazy|impolite|grumpy|patronising|patronizing|awful|terrible|horrible|ignorant|unhelpful|sloppy|inept|distracted|unpleasant|joke|obnoxious|asleep|yawning|yawned|phone|idea|hopeless|manners|surly|hungover|smug|pompous|tiresome|dull|listening|listen|understand|know|half",
        "interviewer|interviewers|recruiter|receptionist|guy|man|woman|lady|gentleman|chap|fellow|bloke|lad|panel|panelist|agency|headhunter|hr|consultant|person|one|other ~ .. {is}|seemed|looked|was|were|had|did|could|came|has|kept|acted|spent|clearly|plainly|obviously|barely|hardly ~ {not}? ~ .. rude|unprofessional|unprepared|disinterested|uninterested|bored|unfriendly|dismissive|arrogant|condescending|disorganised|disorganized|incompetent|clueless|useless|hostile|lazy|impolite|grumpy|patronising|patronizing|ignorant|unhelpful|sloppy|inept|distracted|unpleasant|obnoxious|asleep|yawning|no_idea|hopeless|surly|hungover|smug|pompous|tiresome|no_clue|phone",
        "rude|unprofessional|unprepared|disinterested|uninterested|dismissive|arrogant|condescending|disorganised|disorganized|incompetent|clueless|useless|unfriendly|unhelpful|grumpy|hostile|lazy|surly|pompous|smug|hopeless {very}? interviewer|interviewers|recruiter|receptionist|colleague|man|woman|guy|chap|hr|agency|staff|headhunter|assistant|candidates|applicants",
        "felt|was|were|been ~ attacked|interrogated|disrespected|insulted|patronised|patronized|belittled|talked down",
        "you|yours {is}|were|was {very}? the only ~ one|person|interviewer|human|panel|member ~ who|worth|with|that",
        "apart from|except|unlike ~ your|some|the ~ colleague|colleagues|others|interviewers|rest|other|panel|recruiter|people|boss",
        "agency|recruiter|headhunter|consultant|hr ~ .. useless|messed|lied|misled|hopeless|incompetent|badly|forgot|lost|shambles|joke|disgrace|nothing",
    ],
    pairs: &[],
    unless: &[
        "i|we {am}|arrived|{have}|were|sounded ~ late|confused|unprepared|distracted|bored|nervous|lost|grumpy|hopeless|rude",
        "not|never at all|bored|boring|rude|once",
        "customers|users|passengers|patients|pupils|residents|visitors|guests|tenants",
        "how|when ~ you|they|she|he|the|your .. handle*|deal*|dealt|calm*",
        "no|any idea ~ how {very}? much|many|that|until|such|existed",
        "told|said|mentioned|explained|described|laughed|joked .. that|about|how",
        "phone|phones .. call|number|app|repair|shop|interview",
        "cat|dog|donkey|horse|parrot|goose|swan|goat|child|toddler|baby",
        "the only person|one ~ who knows|in the building|to",
        "nothing but praise|kind|good",
    ],
};

const OTHERS: Cue = Cue {
    severity: Severity::Stop,
    message: "This runs down the others who applied, or who work there. It says more of the writer than of them.",
    better: KIND,
    says: &[
        "other|fellow|rest|those|two|three|most ~ {person}|interviewees|hopefuls ~ .. looked|seemed|sounded|were|are|appeared|did|had|could ~ {not}? ~ .. clueless|nervous|weak|unprepared|bored|incompetent|desperate|dull|mediocre|scruffy|lost|inexperienced|stupid|sloppy|terrible|awful|underwhelming|unqualified|lazy|pathetic|shabby|asleep|half|idea|clue|children",
        "before|after|next to|beside|opposite|with me ~ in|at|on|for ~ the|your ~ waiting|lobby|reception|corridor|group|test|hall|room .. {not}|no|looked|seemed|clearly|plainly|obviously|hardly|barely|could|had|was|were",
        "predecessor|whoever|previous|last|old ~ analyst|holder|person|man|woman|team|one|engineer|teacher|gardener|developer|designer? ~ did|left|made|built|wrote|had|ran|planted|kept ~ .. mess|terrible|awful|sloppy|badly|disaster|chaos|no_idea|clue|shambles|wreck|butchered|rubbish|botched",
        "your ~ competitor|competitors|rival|rivals ~ .. crooks|cheats|liars|scam|thieves|incompetent|laughable|joke|garbage|rubbish|trash|pathetic|scammers|hopeless|cowboys",
        "competitor|competitors|rival|rivals ~ {is} ~ crooks|cheats|liars|scam|thieves|incompetent|laughable|joke|garbage|rubbish|trash|pathetic|scammers|hopeless|cowboys",
        "young|millennials|boomers|generation|old ~ people|lot|ones? ~ these|nowadays|today ~ days? .. lazy|entitled|work|cannot|can|never|only|not",
    ],
    pairs: &[],
    unless: &[
        "customers|passengers|users|visitors|patients|pupils",
        "i|we {am}|was|were|felt ~ nervous|lost",
        "kind|kindly|friendly|lovely|nice|welcoming|made me",
        "dog|cat|donkey|horse|parrot",
    ],
};

const SAID_OF: Cue = Cue {
    severity: Severity::Stop,
    message: HOUSE.message,
    better: FUTURE,
    says: &[
        "sinking ship",
        "jumping|leaving|deserting ~ the? ship",
        "looking|heading|making|running for the {very}? door|doors|exit|exits|hills",
        "half|most|everyone|everybody ~ of? ~ the {house}|staff|people ~ {is} ~ leaving|looking|miserable|unhappy|gone|quitting",
        "working {very}? for|with ~ people|men|someone|somebody|idiots|a man|a woman ~ who",
        "i hear|heard|gather|understand ~ that? ~ your|the|half|nobody|everyone|she|he|you .. leaving|rude|difficult|terrible|chaos|chaotic|mess|incompetent|quit|hate|hates|bully|impossible|useless|lazy",
    ],
    pairs: &[
        (
            &[
                "my|our|the {very}? {past}? {very}? {past} {very}? {house}|head|school|principal|firm|people|headteacher|landlord",
                "my|our {very}? {past}? {very}? boss|bosses|manager|managers|supervisor|employer|firm|company|colleagues|head|headteacher|director|team leader",
                "at|with|in|for my {very}? {past} {very}? {house}|place|head",
                "ex|old|former employer|boss|manager|firm|company|colleague|colleagues",
                "where|for|with whom? i {am}|{have}? ~ work|worked|working|am|was|been ~ now|before|currently|at_present|then|until",
                "management|leadership ~ there|was|is|were",
                "the people i ~ work|worked",
            ],
            &[
                "incompetent|useless|lazy|idiot|idiots|clueless|bully|bullies|bullied|bullying|toxic|abusive|shambles|chaos|chaotic|crook|crooks|liar|liars|lied|dishonest|corrupt|sexist|racist|hopeless|unprofessional|unbearable|stingy|petty|ungrateful|tyrant|moron|morons|fool|fools|pathetic|vindictive|rude|arrogant|nasty|ridiculous|inept|spineless|clowns|amateurs|circus|joke|disgrace|cheat|cheats|drunk|thief|coward|cowards|dinosaur|dinosaurs|philistine|philistines|pompous|hated|hates|dreadful|awful|horrible|terrible|mean|spiteful|cowboys|farce|nightmare",
                "nobody|{not} ~ cares|cared|care|listens|listen|listened|bothers|bothered|bother|thanks|thanked|reads",
                "no one ~ cares|cared|care|listens|listen|listened|bothers|bothered|bother|thanks|thanked|reads",
                "could|can|couldn|cannot|wouldn|would not? t? ~ organise|organize|manage|run|find|spell|count|plan|add|recognise|tell|lead|read|teach",
                "thinks|thought|believes|imagines|reckons ~ a|an|that|the|it|every|all",
                "wouldn|would|does|did|doesn|didn not? t? ~ know ~ a|an|the|what|how|one|good",
                "hadn|had|has|have|hasn|haven not? t? ~ a|the|any|got? ~ clue|idea|faintest|first idea",
                "owes|owed me",
                "takes|took|claims|claimed ~ the|all|my credit",
                "no vision|idea|imagination|clue|backbone|ambition|standards|manners",
                "plays|played favourites|favorites|politics",
                "more interested in",
                "asleep|coasting|falling apart|on the rocks|going under|going downhill",
            ],
        ),
        (
            &[
                "your|the ~ recruiter|receptionist|colleague|assistant|secretary|porter|guard|consultant|agency|hr|deputy",
                "the ~ man|woman|lady|gentleman|person|chap|fellow|colleague|girl|boy|young_man|lad|bloke who|at|on|with|before|in|next",
                "the ~ other ~ two|three|candidate|candidates|applicants|interviewer|ones|people|man|woman",
                "those|others|two|people|one ~ who ~ did|took|sat|were|was|waited|interviewed",
                "young|older|second|first|third man|woman|interviewer|colleague|lady who|on|from",
            ],
            &[
                "rude|unprofessional|unprepared|disinterested|uninterested|bored|unfriendly|dismissive|arrogant|condescending|disorganised|incompetent|clueless|useless|hostile|lazy|impolite|grumpy|patronising|unhelpful|hopeless|surly|smug|pompous|abrupt|offhand|short_with|asleep|yawned|yawning|curt|snooty|brusque|sarcastic|shambles|drunk|smelled|smelt",
                "hadn|had|has|have|hasn|haven not? t? ~ a|the|any|got|no? ~ clue|idea|faintest|read|looked|prepared|manners",
                "had|with ~ no ~ idea|clue|manners|notion",
                "{not} ~ read|looked|listening|listen|listened|understand|understood|know|knew|prepared|interested|bother|bothered|look|introduce|smile",
                "kept {very}? me ~ waiting|standing",
                "mixed up|got wrong|forgot|mispronounced|lost ~ my",
                "on|at|checking his|her|their {very}? phone|watch|emails|screen",
                "interrupted|interrupting|talked over|laughed at me",
                "no {very}? idea|clue|manners|interest",
                "could|couldn {not}? t? ~ hardly|barely|tell|answer|explain|spell|say",
            ],
        ),
    ],
    unless: &[
        "thank*|grateful|kind|kindly|friendly|lovely|welcoming",
        "i {am}|{have} ~ hopeless|useless|rude|arrogant|lazy|clueless|late|drunk|no_idea|asleep|awful|terrible",
        "not|never ~ rude|bored|lazy|once|awful|hostile|a joke",
        "customers|passengers|patients|pupils|visitors|residents|children|guests|tenants|parents",
        "taught|encouraged|supported|helped|trusts|proud",
        "toxic|hazardous {very}? waste|chemicals|gas|gases|water|substances|materials|algae|metals",
        "dog|cat|donkey|horse|parrot|goose|swan|goat|toddler|baby|sheep|bull|cow|geese|duck",
        "printer|boiler|roof|weather|lift|sensor|data|engine|machine|pump|system|software",
        "interested in ~ the|how .. than .. money",
        "told|asked me ~ about|that|why|whether",
        "people|those|others who ~ {not} ~ know|read|listen .. books|yet",
        "joke ~ .. told|about|that made",
    ],
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

/// What is said of a person by name.
const OF_A_NAME: &[&str] = &[
    "rude|unprofessional|unprepared|disinterested|uninterested|bored|unfriendly|dismissive|arrogant|condescending|disorganised|disorganized|incompetent|clueless|useless|hostile|impolite|grumpy|patronising|patronizing|unhelpful|inept|distracted|unpleasant|obnoxious|yawning|ignorant|lazy|cold|aggressive",
    "not|t|never|barely|hardly {very}? listen|listening|listened|care|cared|pay|paying|interested|prepared|look|looked|know|knew|understand|read|smile|smiled|impressed|know|bother|bothered|seem|acknowledge",
    "no idea|clue|interest|manners",
    "on|checking|looking at? his|her|their phone|watch",
    "interrupted|interrupting|yawned|cut me|kept off|interrupting|checking|looking",
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
        let apart = |it: &Finding| it.span.end <= span.start || it.span.start >= span.end;
        if known.iter().all(apart) && findings[before..].iter().all(apart) {
            findings.push(Finding {
                check: CHECK.id,
                severity: PANEL.severity,
                place: crate::note::Place::Body,
                span,
                message: PANEL.message.to_owned(),
                suggestion: PANEL.better.suggestion(),
            });
        }
    }
}

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
        )
    };
    (start.max(end.saturating_sub(REACH_TOKENS))..end)
        .rev()
        .find(|at| {
            is_name(*at) && (seems(at + 1) || at + 1 == end || (is_name(at + 1) && seems(at + 2)))
        })
}
