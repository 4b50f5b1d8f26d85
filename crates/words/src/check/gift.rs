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
    ],
    silent: &[
        Example::thanks("The gift programme of your charity is close to my heart."),
        Example::thanks("Thank you for the coffee and for the mug from the launch."),
        Example::thanks("We talked about how the wine shop sends flowers with an order."),
        Example::thanks("I am sending the chart we talked about."),
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

const CUES: &[Cue] = &[GIVES, BOXES, TREATS, STUNT, PRESENTED];

/// Presents.
const GIVES: Cue = Cue {
    severity: Severity::Stop,
    message: "A gift puts them in an awkward spot, and many may not accept one. Your words are enough.",
    better: WORDS,
    says: &[
        "i {have}|am|will|ll|shall|took|thought ~ .. send|sending|sent|bring|bringing|brought|enclose|enclosed|enclosing|drop|dropped|dropping|leave|leaving|left|deliver|delivered|post|posted|order|ordered|bought|picked|bake|baked|made|arranged|put|include|included|pop|popped|got .... gift|gifts|present|presents|wine|champagne|prosecco|whisky|whiskey|flowers|bouquet|roses|orchid|chocolates|chocolate|cookies|cupcakes|cupcake|cake|cakes|muffins|brownies|brownie|donuts|doughnuts|pastries|croissants|candy|sweets|truffles|macarons|biscuits|pizza|pizzas|bagels|pie|pies|voucher|vouchers|basket|hamper|mug|mugs|balloons|candle|candles|treat|treats|goodies|souvenir|keepsake|jam|jelly|honey|marmalade|chutney|cheese|fudge|eggs|sausages|bread|loaf|shortbread|port|gin|tickets|plant|scarf|socks|toy|teddy",
        "i ~ sent|enclosed|enclose|brought|left|dropped|ordered|baked|bought|posted ~ .... gift|gifts|present|presents|wine|champagne|prosecco|whisky|whiskey|flowers|bouquet|roses|orchid|chocolates|chocolate|cookies|cupcakes|cupcake|cake|cakes|muffins|brownies|donuts|doughnuts|pastries|croissants|candy|sweets|truffles|macarons|biscuits|pizza|pizzas|voucher|vouchers|basket|hamper|balloons|treat|treats|goodies|jam|jelly|honey|marmalade|chutney|cheese|fudge|eggs|sausages|bread|loaf|shortbread|port|gin|tickets|plant|scarf|socks",
        "small|little|tiny|modest|special|wee|nice {very}? gift|present|treat|surprise|something|token|package|parcel ~ for|to|from|is|on|in|at|with|of",
        "gift|amazon|starbucks|coffee|itunes|spa|restaurant|shopping|cinema|theatre {very}? card|voucher|vouchers|certificate|cards",
        "find|accept|enjoy ~ the|this|my|a|these|enclosed|attached ~ .. gift|present|voucher|chocolates|wine|flowers|cookies|tickets|treat|treats|token|jam|cake|biscuits|bottle",
        "a|as|some ~ token of ~ my|our|appreciation|gratitude|thanks|esteem",
        "hope ~ you|team|everyone|they|your ~ team|all|like|liked|enjoy|enjoyed|family|can .. gift|present|chocolates|wine|flowers|cookies|treats|treat|voucher|basket|hamper|cake|bottle|surprise|parcel|cupcakes|donuts|doughnuts|brownies|bouquet|tickets|sweets|truffles|jam|biscuits|pastries",
        "gift|present|chocolates|wine|flowers|cookies|basket|hamper|bottle|bouquet|cupcakes|parcel|tickets ~ that|which|i|is|are|should|will|has ~ i|have|be|on|been|for|arrive ~ sent|brought|left|enclosed|dropped|ordered|delivered|bought|baked|way|its|their|you",
        "no strings {very}? attached",
    ],
    pairs: &[],
    unless: &[
        "thank*|thanks|grateful|enjoyed .. for ~ the|your|that ~ .. gift|coffee|tea|lunch|cake|cookies|mug|biscuits|present|chocolate|chocolates|plant|jam|honey|pie",
        "you|they|she|he|customers|users|donors|clients|visitors|guests|children|pupils|somebody ~ {have}? ~ gave|give|sent|send|sends|brought|offered|recommended|lent|sell|sells|make|makes|bake|bakes|baked|grow|grows|buy|order|ordered|poured|served|shared",
        "gift|present|wine|flower|flowers|chocolate|cake|cookie|coffee|tea|ticket|tickets|book|plant|cheese|honey|bread|jam|biscuits|voucher|vouchers {very}? programme|program|programmes|shop|shops|line|lines|factory|industry|market|prices|sales|production|app|aid|campaign|campaigns|department|data|brand|brands|orders|chart|charts|range|website|store|consent|banner|machine|bar|customers|company|wrapping|season|study|forecast|supply|chain|room|counter|stall|maker|baker|office|desk|system|queue|list|tasting|recipe|recipes",
        "present {very}? to|the|a|it|my|your|our|state|at",
        "at present",
        "pie chart|charts",
        "recipe|photograph|photo|picture|pictures|sketch|drawing|article|link|paper|list|report|sample|samples|file|book of|for|about|to|by|on",
        "support|service|open|closed|help tickets|ticket",
        "train|bus|ferry|parking|travel|return ticket|tickets",
        "power|chemical|bottling|treatment|packing plant",
        "made .. coffee|tea|cake .. at|for my|as a|years|when",
        "{not} ~ send|bring|sent|brought",
        "took|picked home ~ a",
        "for my|our|myself ~ {family}|neighbour|neighbours|self|lunch|kitchen",
        "your|their|the ~ cake|cakes|pastries|bread|wine|cheese|honey|biscuits|brownies|pie ~ {is}|in|at|was|from|on",
    ],
};

const BOXES: Cue = Cue {
    severity: Severity::Stop,
    message: GIVES.message,
    better: WORDS,
    says: &[
        "i {have}|am|will|ll|shall|took|took|~ send|sending|sent|bring|bringing|brought|enclose|enclosed|drop|dropped|dropping|leave|leaving|left|post|posted|ordered|bought|put|popped .... box|bottle|jar|basket|crate|bag|tray|tin|pot|bunch|case|pack|packet|bar|batch|dozen|pair {very}? of",
        "a|little|small|big|lovely|my|own box|bottle|jar|basket|crate|tray|tin|pot|bunch|case|batch|dozen of ~ .. for you|to your|for your|for the|at reception|on its|with my|as a|on your|to the",
    ],
    pairs: &[],
    unless: &[
        "you|they|she|he ~ gave|sent|brought|showed|keep|kept|offered",
        "thank*|thanks for ~ the|your|that",
        "customers|users|patients|pupils|children|visitors|orders",
        "case of|bag of|pack of ~ need|tricks|documents|papers|cards|questions|samples|references|nerves|slides",
        "left|leave|leaving ~ with a|home|your ~ .. of ~ ideas|notes|questions|thoughts",
        "to|in my|our ~ car|home|kitchen|garden|own",
    ],
};

const TREATS: Cue = Cue {
    severity: Severity::Fix,
    message: GIVES.message,
    better: WORDS,
    says: &[
        "treat|invite|take you ~ .. to|out|for ~ a|some|out|the? ~ lunch|dinner|drinks|drink|coffee|meal|supper|theatre|concert|match|game|opera|cinema|restaurant|breakfast|weekend|cake|spa",
        "treat you",
        "lunch|dinner|coffee|drinks|breakfast|supper|meal {is} {very}? on me|my",
        "my treat",
        "donated|donation|donate ~ .. in ~ your|the team name|honour|honor|names",
        "in your ~ name|honour|honor to ~ a|the",
        "tickets for|to ~ .. for you|your|if you|you and",
        "free|complimentary ~ tickets|ticket|membership|lesson|lessons|massage|meal|session|pass|haircut|tasting ~ for|to you|your|everyone|the",
        "staff|family|friends ~ discount|rate ~ for you|at my",
        "return|repay the|your {very}? favour|favor|kindness|with",
        "referral|finder|finders|introduction fee|bonus|commission",
        "make it worth your while",
        "name|call|named|calling ~ it|her|him|my|the|our .. after you",
    ],
    pairs: &[],
    unless: &[
        "customers|users|passengers|donors|members|visitors|patients|children",
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
        "i {have}|am|ve|will|~ wrote|written|write|composed|compose|recorded|record|drew|draw|painted|filmed|knitted|knit|crafted|sewn|sewed|embroidered|carved|built|made|create|created|designed|printed|sing|sang|attached|attach|enclosed|turned|put|set|dress|dressed|hired|rented .... poem|haiku|limerick|rap|song|jingle|ode|sonnet|comic|cartoon|meme|memes|billboard|crossword|parody|portrait|caricature|countdown|playlist|telegram|scrapbook|collage|figurine|lego|ballad|verse|verses|rhyme|mixtape|dance|riddle|balloon|confetti|pigeon|bobblehead|cutout|costume|statue|sculpture|trailer|tattoo|puppet|shanty|jigsaw|cross stitch|bingo|magazine cover|shirt|tshirt|t shirt|sky|choir|mural",
        "i {have}? ~ wrote|written|composed|recorded|made|filmed|drew ~ poem|haiku|limerick|rap|song|jingle|ode|sonnet|comic|video about|for",
        "countdown for|to ~ you|your|the",
        "a|my|this|short|little|small poem|haiku|limerick|rap|ode|sonnet|song|riddle|jingle|shanty|ballad {very}? for|about|to|in|of ~ you|your|the team|this|honour",
        "in rhyme|verse",
        "roses are red",
        "hire|pick|choose|employ me {very}? .. website|site|poster|shirt|tshirt|banner|video|mug|sticker|song|billboard|com|example|campaign|cake",
        "your|company|firm|team s? {very}? logo ~ .. on|in|cake|icing|cookies|tattoo|shirt|chocolate",
        "logo|name in|on icing|cake|cookies|cupcakes|chocolate|sand|snow",
        "foot|shoe in|through the door",
        "lottery|scratch ticket|tickets|card",
        "message in a bottle",
        "outside|under|below your ~ window|building|office ~ with|holding|in",
    ],
    pairs: &[],
    unless: &[
        "you|they|she|he|team|children|pupils|residents|visitors|patients ~ {have}? {very}? showed|told|asked|mentioned|recorded|wrote|made|drew|sang|sing|invited|set",
        "thank*|thanks|enjoyed|liked .. song|poem|comic|sketch|cartoon|puzzle|quiz|portrait|mural",
        "as you|we ~ asked|agreed|discussed|requested|wanted|suggested",
        "portfolio|degree|course|exhibition|published|commission|class|lesson|lessons|pupils|children|students|client|customers",
        "customers|users|passengers",
        "design|choir|costume|dance|portrait|song|mural|sculpture|cartoon ~ department|work|project|role|teacher|programme|group|festival|society|brief",
    ],
};

const PRESENTED: Cue = Cue {
    severity: Severity::Stop,
    message: GIVES.message,
    better: WORDS,
    says: &[
        "your|s name on",
        "little|small|tiny something ~ for|in|to|from|with|on|at",
        "a|some|little|small surprise|parcel|package|treat|thank you|something ~ is|will|should|has|are|coming ~ be? ~ on|arrive|reach|waiting|coming|been|left|delivered|with",
        "i {have} .. named|dedicated .. after|to you|your",
    ],
    pairs: &[
        (
            &[
                "gift|gifts|present|presents|wine|champagne|prosecco|whisky|bottle|bottles|flowers|bouquet|roses|rose|tulips|orchid|chocolates|chocolate|cookies|cupcakes|cake|cakes|muffins|brownies|doughnuts|donuts|pastries|croissants|sweets|truffles|biscuits|pizza|pizzas|voucher|vouchers|basket|hamper|mug|candle|treat|treats|jam|jelly|honey|marmalade|chutney|cheese|fudge|eggs|loaf|shortbread|tickets|ticket|plant|scarf|socks|mittens|parcel|package|surprise|goodies|sausages|ham|salmon|apples|plums|tomatoes|lavender|soap|wreath|painting|print|vase|bowl|bracelet|necklace|tie",
                "discount|freebie",
                "free weekend|week|lesson|meal|haircut|pass|ticket|tickets|session",
                "something|some",
                "weekend|week|night|stay ~ at|in my|our ~ cottage|house|hotel|flat|boat|cabin|villa|place",
            ],
            &[
                "waiting {very}? for|at|in you|reception|the|your",
                "at reception|your_desk|the_desk|the front",
                "on its|the|their way",
                "reach|reaching|find|finding {very}? you|its|their",
                "arrive|arriving|delivered|dropped|left|posted {very}? to|at|on|by|off|for|with {very}? you|your|reception|friday|monday|tomorrow|thursday|wednesday|tuesday",
                "delivered|dropped|left|posted {very}? to|at|off|for|with the team|office|ward|reception|staffroom|kitchen",
                "delivered|couriered|sent ~ round? to",
                "for you|your|the ~ team|baby|office|ward|staff|family|children|kids|garden|kitchen|desk|kindness|trouble|time|pains|help|break|staffroom",
                "i {have}|am|will|ll ~ sent|send|sending|brought|left|bought|baked|knitted|ordered|enclosed|popped|wrapped|picked|sewn|painted|carved|bottled|smoked|bring|posted",
                "i {very}? enclose|send|sent|brought|baked|bought|knitted|ordered|enclosed|posted|left|painted",
                "get|offer|give|let|lend {very}? you",
                "from my|our {very}? own? garden|bees|hens|kitchen|allotment|farm|brother|father|shop|bee|hive|hives|orchard|oven",
                "do|please {very}? try|enjoy|accept|share",
            ],
        ),
        (
            &[
                "poem|haiku|limerick|rap|song|jingle|ode|sonnet|comic|cartoon|billboard|banner|crossword|portrait|caricature|balloon|balloons|ballad|rhyme|costume|statue|puppet|plane|parrot|choir|fireworks|skywriter|film|trailer|animation|countdown",
            ],
            &[
                "i {have}|am|will ~ made|written|wrote|composed|recorded|drawn|painted|filmed|hired|rented|built|set|shot|arranged|sewn|prepared|attached|booked|sing|knitted",
                "i {very}? made|attach|attached|wrote|enclose|enclosed|recorded|composed|drew|painted|hired|dressed|filmed",
                "hire me",
                "over|outside {very}? your",
                "about ~ why ~ you|i",
            ],
        ),
    ],
    unless: &[
        "thank*|thanks|grateful|enjoyed ~ for ~ the|your|that|my",
        "you|they|she|he|customers|users|donors|clients|visitors|guests|children|pupils|somebody|patients|residents|team ~ {have}? ~ gave|give|sent|send|brought|offered|recommended|lent|sell|sells|make|makes|bake|bakes|baked|grow|grows|buy|order|ordered|poured|served|shared|showed|told|left|get|receive",
        "gift|present|wine|flower|flowers|chocolate|cake|cookie|coffee|tea|ticket|tickets|plant|cheese|honey|bread|biscuit|voucher|film|song|portrait|costume|banner {very}? programme|programmes|program|shop|shops|line|factory|industry|market|prices|sales|production|app|aid|campaign|department|data|brand|brands|orders|charts|chart|website|store|consent|ads|machine|bar|customers|company|wrapping|season|study|supply|chain|room|counter|stall|system|queue|list|recipe|recipes|design|office|maker",
        "present {very}? to|the|a|it|my|your|our|state|at|my",
        "at present",
        "recipe|photograph|photo|picture|pictures|sketch|drawing|article|link|paper|list|report|sample|samples|file|references|slides|notes|certificate|form|documents|cv|portfolio|figures ~ of|for|about|to|by|on|with|from|,|is|as|and",
        "something ~ else|i ~ said|learned|to_learn|new|like|of|in the|about|that",
        "support|service|open|closed|help|train|bus|ferry|parking|travel|weld ticket|tickets",
        "power|treatment|packing|bottling|chemical|this|your|the plant",
        "bottle|bottles|cake|cheese|flowers|plant|honey|eggs|pen|box ~ line|test|bank|washer|filling|tops|neck",
        "for my|our ~ {family}|neighbour|own|self|nephew|niece",
        "customers|patients|pupils|passengers",
        "weekend|week|night .. free ~ for|to ~ an? {very}? interview|call|talk|trial",
        "course|degree|exhibition|published|prize|festival|competition|award|accepted",
    ],
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    TONE.find(CHECK.id, note, findings);
}
