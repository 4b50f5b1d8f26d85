//! Check `gift`: presents and gimmicks.

use std::sync::LazyLock;

use super::finding::{Finding, Severity};
use super::phrases::Better;
use super::spec::{Check, Example};
use super::tone::{Cue, Tone};
use crate::note::{Anatomy, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "gift",
    what: "A present or a stunt with the note: wine, flowers, a voucher, a poem, a cake with their logo.",
    why: "A gift puts them in an awkward spot, and many may not accept one. A stunt is remembered instead of you.",
    source: "Ask a Manager (gimmicks); *assumption*: most codes of conduct limit gifts",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::thanks("I am sending a bottle of wine to your office as a thank-you."),
        Example::thanks("Please find enclosed a gift card for coffee."),
        Example::thanks("I baked cookies for the team and will leave them at reception."),
        Example::thanks("As a small token of my appreciation, I ordered flowers for you."),
        Example::thanks("I wrote a poem about your company."),
        Example::thanks("I hope you like the chocolates."),
        Example::new(
            NoteKind::CheckIn,
            "I made a website called hire-mika.example with a countdown for you.",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "A little present is on its way to you.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "I’m bringing a case of the good ones, straight from my aunt’s farm.",
        ),
        Example::thanks("A box from the bakery should be at your front desk by noon."),
        Example::thanks("My cousin set aside two courtside seats with your name on them."),
    ],
    silent: &[
        Example::thanks("I’m bringing a case of instruments, straight from the calibration lab."),
        Example::thanks("The box from the archive should be at your front desk by noon."),
        Example::thanks("You set aside two seats at the front for the drivers."),
        Example::thanks("The gift programme of your charity is close to my heart."),
        Example::thanks("I leave it clean for your team: treat the wagon like it’s yours."),
        Example::thanks("Thank you for the coffee and for the mug from the launch."),
        Example::thanks("We talked about how the wine shop sends flowers with an order."),
        Example::thanks("I am sending the chart we talked about."),
        Example::thanks(
            "I have put all my eggs in this basket, and your name on the gate was the reason.",
        ),
        Example::thanks("You have a gift for explaining sensors."),
        Example::thanks("Lee’s cake figures, the pie charts, made me laugh."),
        Example::new(
            NoteKind::News,
            "I have made a small website for the ferry figures, in case it is of use.",
        ),
        Example::thanks("I attach the article about chocolate prices that you asked for."),
    ],
    find,
};

const WORDS: Better =
    Better::Question("What would you like to thank them for? Words about that are worth more.");

const CUES: &[Cue] = &[GIVES, OFFERED, TREATS, STUNT];

/// What they keep, sell, gave or asked for, and words that only look like a present.
const NO_GIFT: &[&str] = &[
    "thank*|thanks|grateful|enjoyed ~ for ~ the|your|that|all|my|a|so",
    "you|they|she|he|we|somebody ~ {have}? ~ gave|given|sent|brought|offered|lent|served|showed|told|left|sell|make|bake|grow|pour|asked_for|asked_me",
    "as|which|that|what you|we ~ {have}? ~ asked|agreed|requested|discussed|ordered|suggested|wanted",
    "customers|customer|users|donors|clients|visitors|guests|patients|residents|pupils|children|passengers|shops|growers",
    "gift|present|wine|flower|flowers|chocolate|cake|cookie|ticket|tickets|plant|cheese|honey|bread|jam|biscuit|voucher|vouchers|egg|song|cartoon|poem {very}? programme|programmes|shop|shops|line|lines|factory|industry|market|prices|sales|production|app|aid|campaign|department|data|brand|orders|charts|chart|website|consent|banner|machine|bar|company|wrapping|season|study|forecast|supply|stall|system|queue|list|recipe|recipes|office|maker|test|figures|course|class|project",
    "recipe|recipes|photograph|photo|picture|pictures|drawing|drawings|article|report|sample|samples|trial|tasting|references|slides|leaflets|documents|forms|files|keys ~ of|for|about|to|and|from|shift|i|you|that",
    "support|service|open|closed|help|train|bus|ferry|parking|travel|return|season ticket|tickets",
    "pie chart|charts",
    "for|as my|our ~ {family}|neighbour|neighbours|own|self|nephew|niece|friend|friends|birthday",
    "eggs in ~ .. basket",
    "treat the|it|them|this|each|every .. like|as|with",
    "course|degree|exhibition|published|prize|festival|competition|award|portfolio|society",
    "{not} ~ send|bring|sent|brought|be_bringing|be_sending",
];

/// Presents: that the writer gives something, and that it is for them.
const GIVES: Cue = Cue {
    severity: Severity::Stop,
    message: "A gift puts them in an awkward spot, and many may not accept one. Your words are enough.",
    better: WORDS,
    says: &[
        "find|accept|enjoy ~ the|this|my|a|these|enclosed|attached ~ .. gift|present|voucher|chocolates|wine|flowers|cookies|hamper|cake|tickets",
        "the|my|this|that cake|hamper|parcel|basket|bouquet|flowers|chocolates|wine|cupcakes|cookies|pizza|surprise ~ that|which ~ {will}|is|are? ~ arrive|arrives|arriving|coming|come|comes|delivered|on_its_way|reach ~ tomorrow|today|on|by|at|this|next|to|you|soon",
        "i {have}? ~ put|added|slipped|tucked|left|enclosed|got|have ~ .. tickets|seats|passes ~ for|to ~ the|a|you|saturday|friday|next ~ .. hockey|football|game|match|opera|theatre|concert|cinema|final|derby|cricket|rugby|show|festival",
        "two|three|four|free|#|some|spare ~ tickets|seats ~ for|to ~ the|a ~ .. hockey|football|game|match|opera|theatre|concert|cinema|final|derby|cricket|rugby|festival ~ .. you|yours|enclosed|attached|waiting|if_you",
        "a|as ~ token of ~ my|our ~ appreciation|gratitude|thanks|esteem",
        "small|little|tiny|modest ~ gift|present|treat|surprise|something|thank_you ~ for|from|waiting|on ~ you|me|the_team|your|its",
        "hope ~ you|the_team|everyone|they|your_team|your_family ~ all? ~ like|liked|enjoy ~ the|my|these|this|a|our ~ .. {treat}",
        "you|team|everyone|all ~ {will}|might|may enjoy|like|appreciate ~ the|a|some|these|this ~ .. {treat}",
        "you {very}? are|must|may|can ~ to? ~ keep ~ it|them|the|this ~ whatever|as|either|anyway|for|in|regardless|no_matter",
        "tickets|ticket|seats|seat|passes|jar|box|case|bottle|cake|hamper|parcel|mug|present|gift .... your|s name on ~ it|them",
        "enclosed|attached|include|included|sending|sent ~ .. gift|amazon|starbucks|coffee|spa|restaurant|shopping|cinema|theatre|book ~ card|voucher|vouchers|token",
        "i {have} ~ named ~ .. after ~ you|your",
        "i {have}? ~ baked|bought|sent|got|knitted|brought|ordered you ~ .. {treat}",
        "i {will}|{am} ~ bring|bringing|drop|dropping ~ you ~ .. {treat}",
        "set|put|kept aside ~ .. seats|seat|tickets|ticket|passes|table ~ .. for_you|your_name|your_team",
        "gift|amazon|starbucks|coffee|restaurant|book ~ voucher|card|token ~ .. as ~ a|my ~ thank|thanks|token",
        "voucher ~ as ~ a ~ thank|thanks|token",
        "i {have}? ~ popped|put|slipped|tucked|enclosed ~ .. voucher|vouchers|gift_card ~ in|into|inside",
        "small|little|tiny ~ parcel|package|something|surprise ~ .. reach_you|arrive|is_on|on_its|waiting_for_you|in_the_envelope",
        "having|have|had ~ .. {treat} ~ delivered|sent|couriered|brought ~ to|round",
        "knitted|baked|made|bought|brought|got|sewn ~ you? ~ something ~ for ~ you|baby|the_baby|your|the_team",
    ],
    pairs: &[(
        &[
            "i {have}|{am}|will|ll|shall ~ .. send|sending|sent|bring|bringing|brought|enclose|enclosed|enclosing|drop|dropped|dropping|leave|leaving|left|deliver|delivered|post|posted|order|ordered|bought|baked|arranged|popped|knitted|wrapped|picked .... {treat}",
            "i ~ sent|enclosed|enclose|brought|left|dropped|ordered|baked|bought|posted|knitted|picked ~ .... {treat}",
            "i {have}|{am}|will|ll|shall ~ .. send|sending|sent|bring|bringing|brought|drop|dropped|leave|left|post|posted|ordered|bought ~ .. box|bottle|bottles|jar|jars|basket|crate|tray|bunch|batch|dozen|tin|case|carton|sack|tub ~ of",
            "i ~ sent|enclosed|brought|left|dropped|ordered|bought|posted ~ .. box|bottle|bottles|jar|jars|basket|crate|tray|bunch|batch|dozen|tin|case|carton|sack|tub ~ of",
        ],
        &[
            "for|to ~ you|your|the_team|the_office|the_ward|everyone|everybody|the_whole_team|whole_team",
            "at|with ~ your|the ~ reception|front_desk|receptionist|desk|door",
            "as ~ a ~ thank|thanks|token|small|little",
            "with ~ my ~ thanks|compliments|gratitude|card",
            "reach|waiting_for ~ you",
            "you ~ like|liked|love|loved|mentioned|said",
            "straight|fresh ~ from ~ my|our|the|a ~ .. farm|garden|oven|hives|hive|orchard|allotment|boat|tree|trees|vineyard|smokehouse",
            "so ~ that? ~ the|your|you ~ .. get|gets|can_try|have_something",
        ],
    )],
    unless: NO_GIFT,
};

/// Presents that are on their way by themselves.
const OFFERED: Cue = Cue {
    severity: Severity::Stop,
    message: GIVES.message,
    better: WORDS,
    says: &[],
    pairs: &[
        (
            &[
                "{treat}",
                "box|bottle|jar|basket|crate|tray|bunch ~ of",
                "a|the|small|little|my ~ box|basket|crate|parcel|tray|case ~ from ~ the|my|our|a ~ .. bakery|patisserie|deli|farm|florist|brewery|winery|vineyard|chocolatier|butcher|confectioner",
            ],
            &[
                "{will}|should|is|are|ought_to ~ be? ~ at|on|with|by|outside ~ your ~ front? ~ desk|reception|door|office|porch|counter",
                "waiting ~ for ~ you",
                "in ~ the ~ post|mail ~ for|to ~ you",
                "{will}|should|is|are|has ~ be? ~ reach|arrive|delivered|on_its_way|on_their_way|left_for_you|coming_your_way ~ you|at|for|to|on|by|tomorrow|today",
                "is|are|it_s|they_re ~ on ~ its|their|the way ~ to ~ you|your",
                "do|please ~ try|enjoy|accept|share ~ it|them|the|with|my|this|these",
                "from my|our {very}? own? garden|bees|hens|kitchen|allotment|hive|hives|orchard|oven|farm ~ .. for|to|is|are ~ you|your|the|on|waiting",
            ],
        ),
        (
            &[
                "weekend|week|night|stay ~ at|in my|our ~ cottage|house|hotel|flat|boat|cabin|villa",
                "free|complimentary ~ week|weekend|lesson|meal|haircut|pass|tickets|ticket|session|membership|massage",
                "discount|discounts",
            ],
            &[
                "get|offer|give|let|lend ~ you",
                "for|to ~ you|your ~ .. {family}|team|and|trouble|if|any|whenever|anytime",
                "you ~ {will}|can|get|have ~ .. discount|off|free",
            ],
        ),
    ],
    unless: NO_GIFT,
};

const TREATS: Cue = Cue {
    severity: Severity::Fix,
    message: GIVES.message,
    better: WORDS,
    says: &[
        "treat you ~ .. to",
        "take|invite ~ you ~ .. out|to|for ~ .. dinner|drinks|supper|theatre|opera|concert|match|restaurant|spa",
        "lunch|dinner|coffee|drinks|breakfast|supper|meal|round|beer {is} {very}? on me",
        "my treat",
        "donated|donation|donate ~ .. in ~ your|the_team ~ name|honour|honor|names",
        "make it worth your while",
    ],
    pairs: &[],
    unless: &[
        "customers|users|passengers|donors|members|visitors|patients|children|guests",
        "you ~ invited|offered|treated|suggested|took|mentioned|said",
        "treat you ~ as|like|well|with",
        "thank*|thanks",
    ],
};

/// What is made to be noticed.
const STUNT: Cue = Cue {
    severity: Severity::Fix,
    message: "This is a stunt: it will be remembered instead of you. One good sentence about their work does more.",
    better: WORDS,
    says: &[
        "i {have}|{am}|will|ll ~ .. wrote|written|write|composed|recorded|drew|drawn|painted|filmed|knitted|carved|built|made|created|designed|printed|attached|enclosed|turned ~ .... poem|haiku|limerick|rap|song|jingle|ode|sonnet|comic|cartoon|meme|billboard|crossword|parody|portrait|caricature|playlist|collage|figurine|ballad|rhyme|puppet|shanty|jigsaw|bingo ~ .. about|for|of|to|on|from ~ you|your|the_team|why|this|our|the_company|my",
        "i {have}? ~ wrote|composed|recorded|made|filmed|drew|attach|attached|enclose|painted ~ .. poem|haiku|limerick|rap|song|jingle|ode|sonnet|comic|cartoon|crossword|portrait|caricature|ballad|video ~ .. about|for|of|to|on ~ you|your|the_team|why|hiring|this|the_company",
        "a|my|this|short|little|small poem|haiku|limerick|rap|ode|sonnet|song|riddle|jingle|shanty|ballad {very}? for|about|to|in|of ~ you|your_company|your_team|the_team|your_honour",
        "countdown for|to ~ you|your",
        "roses are red",
        "hire|pick|choose|employ me {very}? .. website|site|poster|shirt|tshirt|banner|video|mug|sticker|song|billboard|com|cake|balloon|balloons",
        "logo|name ~ .. on|in ~ .. icing|cake|cookies|cupcakes|chocolate|tattoo|sand",
        "message in a bottle",
        "film|video|song|poem|trailer|cartoon ~ about|on ~ why ~ you ~ .. hire|choose|pick|need|take",
        "attach|attached|enclose|enclosed|wrote|composed ~ .. limerick|haiku|sonnet|ode|rap",
        "hired|rented ~ .. plane|billboard|choir|band|balloon|parrot|skywriter",
        "dressed|dress|come ~ up? ~ as|in ~ .. costume",
    ],
    pairs: &[],
    unless: NO_GIFT,
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    TONE.find(CHECK.id, note, findings);
}
