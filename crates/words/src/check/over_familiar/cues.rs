//! Phrases of the check `over_familiar`: how one writes to friends.

use crate::check::finding::Severity;
use crate::check::phrases::Better;
use crate::check::tone::Cue;

pub(super) const PLAIN: Better =
    Better::Question("What did they say or do that you liked? Thank them for that.");
pub(super) const OUT: Better = Better::Remove;

pub(super) const CUES: &[Cue] = &[
    GREETED, PET_NAMES, SLANG, PRIVATE, LOOKS, BOND, SOCIAL, LIGHT, CLOSE,
];

pub(super) const GREETED: Cue = Cue {
    severity: Severity::Fix,
    message: "This greets them like a friend. A plain “Hi” or “Dear” with the name fits everybody.",
    better: Better::Wording("Hi"),
    says: &[
        "yo",
        "hiya|heya|heyy|heyyy|hiii|hellooo|helloo|heyo|wassup|wazzup|whassup|hullo|ahoy|oi",
        "hey|hi|hello|dear {very}? girl|girlfriend|buddy|pal|mate|dude|man|bro|bestie|sweetie|sweetheart|honey|hun|hon|love|lovely|darling|gorgeous|beautiful|handsome|boss|chief|champ|superstar|rockstar|stranger|friend|lady|ladies|peeps|fam|you|sunshine|legend|star|trouble|partner|guv",
        "good|top of the morning|evening gorgeous|sunshine|beautiful|handsome|to ya",
        "what {is} up",
        "how|hows {is}? tricks|hanging|it hanging",
        "guess who",
        "it s {very}? me again",
        "me again",
        "my {very}? dear|dearest|darling|sweet",
        "dearest|darling|beloved",
    ],
    pairs: &[],
    unless: &[
        "my good {very}? friend who|wishes",
        "yo yo",
        "hey|hi|hello|dear you ~ all",
    ],
};

pub(super) const PET_NAMES: Cue = Cue {
    severity: Severity::Fix,
    message: "This name is one for friends. Use theirs.",
    better: OUT,
    says: &[
        "bestie|bff|sweetie|sweetheart|darling|babe|homie|amigo|amigos|dude|bro|bestest|besties|homies|luv|dearie|duckie|sunshine|cupcake",
        "thanks|cheers|thank|later|ta|sorry|right|listen|anyway|honestly mate|buddy|pal|boss|chief|champ|honey|love|guv|man",
        "my ~ new|good|dear|best|old|favourite|favorite|fave {very}? friend|buddy|people|person|interviewer|boss|bestie|mate|human|pal",
        "my|oh friend|girl|man|dude",
        "love|luv|adore|heart ya|you|u {very}? guys|lot|loads|to|already|all|so|very|for",
        "you|u {is}|r|absolute|total ~ absolute|total|legend|star|gem|angel|doll|sweetheart|queen|king|rockstar|superstar|hoot|riot|peach|treasure|goddess|sweetie|darling|diamond|hero|saint|champ",
        "an|you absolute|total|complete|utter star|legend|gem|angel|hero|diamond|treasure|queen|superstar|darling|doll|scream|hoot",
        "you|u rock|rocked|rule|slay|slayed",
        "you {very}? crack|cracked|crease|creased me up",
        "work wife|husband|bestie|buddy|bff|spouse|mum|mom|dad",
        "partner|partners in crime",
        "soulmate|soulmates",
        "drinking|gym|running|partying buddy|buddies|partner|companion|pal",
        "my kind|sort of {very}? person|people|woman|man|girl|guy|boss|gal|lady",
    ],
    pairs: &[],
    unless: &[
        "friend|friends|buddy|pal ~ who|of_mine|told|works|at|from|here|recommended",
        "my ~ best|old|good friend",
        "my old {very}? boss",
        "you {is} ~ hero|king|queen|star|legend .. of the|story|game|film|play|opera",
        "buddy|pal system|programme|program|scheme|app|check",
        "would|i|d love you|u to",
        "love you {very}? all? to",
        "you rock climb*",
        "sunshine state|hours|coast|in|and|on|of",
        "thank you all|so|for|very|again",
        "running|gym partner .. programme|club",
        "my man|girl .. friday|in",
    ],
};

pub(super) const SLANG: Cue = Cue {
    severity: Severity::Fix,
    message: "This is how friends chat. Write it as you would say it in their office.",
    better: PLAIN,
    says: &[
        "lol|lmao|lmfao|rofl|omg|omfg|wtf|ttyl|tbh|ngl|yolo|fomo|smh|brb|haha|hahaha|hehe|hihi|tho|thx|thanx|plz|cuz|gonna|wanna|gotta|kinda|sorta|gimme|lemme|dunno|woohoo|yippee|woot|awesomesauce|amazeballs|cya|totes|obvs|vibed|vibing|stoked|hubby|yay|nah",
        "hit me up",
        "catch|see you|ya|u later|round|on the",
        "see ya|u",
        "can|could not? t? {very}? wait to {very}? hang|party|chill|hug|gossip|go drinking",
        "badass|kickass|arse|ass",
        "damn|dammit|crap|shit|bloody|freaking|frickin|fucking|bugger|sod",
        "psyched|pumped for|to|about",
        "had|was|such ~ a blast|ball|hoot|riot|laugh|giggle",
        "spill|spilling the tea|beans",
        "between you and me|i",
        "between|among us {very}? girls|boys|ladies|lads|two|friends|chickens",
        "wink wink",
        "nudge nudge",
        "your secret is|s safe",
    ],
    pairs: &[],
    unless: &[
        "blast furnace|radius|off|data|site",
        "between you and me .. agreed|meeting|call|at",
        "haha is|station|shop",
        "bloody sunday|mary|hand|chamber",
        "damn .. dam",
        "customers|pupils|children|patients|kids said|say|says|shout|shouted",
    ],
};

pub(super) const PRIVATE: Cue = Cue {
    severity: Severity::Fix,
    message: "This is about their private life, and may feel as if you had looked into it. Keep to what you talked about.",
    better: PLAIN,
    says: &[
        "your ~ facebook|instagram|insta|tiktok|snapchat|twitter",
        "on|via|through|from facebook|instagram|insta|tiktok|snapchat|tinder|strava",
        "looked|stalked|stalking|googled|scrolled|snooped|searched|dug ~ you|your|through|up ~ up|online|profile|pictures|photos|feed|name|you|on|house|kids|your",
        "added|followed|friended|add|follow|friend you|me ~ on|as",
        "saw|seen|found|loved|love|liked ~ that|your|the|some|all ~ your? {very}? holiday|wedding|vacation|beach|family|baby|birthday|honeymoon|dog|private|ski {very}? photos|pictures|pics|snaps|selfies|videos|photo|picture|album|post|posts",
        "give|send|say|tell|kiss|hug|pat|cuddle ~ my|a|the|your|hi|hello|them|big|love|him|her ~ .. kids|wife|husband|little|cat|baby|boys|girls|missus|hubby|dog ~ from|for|and|of|.",
        "my love to ~ your|the|everyone|all|them|kids|wife",
        "love|regards|hello|hi to ~ the|your ~ kids|wife|husband|family|missus|little|boys|girls|hubby|dog",
        "how {is} ~ your|the ~ weekend|love|wife|husband|kids|marriage|divorce|baby|hangover|head|date|hubby|missus|diet|back|knee",
        "your ~ marriage|divorce|love_life|hangover|pregnancy|weight|diet|age|religion|ex",
        "are|you {is}? ~ single|married|dating|divorced|pregnant|seeing_anyone|seeing someone",
        "happy birthday",
        "i ~ drove|walked|cycled|went past|by your ~ house|home|street|flat",
        "get|got your ~ number|address|personal|home|mobile from|off|through",
    ],
    pairs: &[],
    unless: &[
        "campaign|campaigns|ads|ad|advertising|marketing|reach|followers|channel|channels|data|api|audience|brand|shop|social|analytics|traffic|company|business|museum|gallery|account|team|page|posts|library",
        "you ~ told|mentioned|said|showed|spoke|talked|described|shared|story",
        "how {is} {very}? your {very}? back|head|knee .. office|room",
        "are you single handed*|source|use",
        "dating .. app|rocks|pottery|carbon|rings|finds",
        "marriage|divorce .. law|records|cases|register|clients",
        "age ~ group|groups|range|uk|concern",
        "pat|kiss|hug .. horse|donkey|sheep|pony",
    ],
};

pub(super) const LOOKS: Cue = Cue {
    severity: Severity::Stop,
    message: "A remark on somebody’s looks does not belong here, however kindly it is meant.",
    better: OUT,
    says: &[
        "your ~ lovely|beautiful|pretty|gorgeous|cute|amazing|stunning|blue|green|brown|sexy|charming|infectious|dazzling|sweet|warm|radiant|nice ~ smile|eyes|hair|face|figure|dress|legs|lips|outfit|laugh|perfume|voice|dimples|accent|hands|tie|suit|shoes|jumper",
        "your smile|eyes|hair|perfume|outfit|dress|lips|legs|laugh|dimples|tie|suit|haircut|aftershave {is}|lit|made|lights|keeps|has|really|brightened",
        "you {very}? look|looked|looking ~ lovely|beautiful|pretty|gorgeous|handsome|cute|hot|stunning|sexy|attractive|adorable|elegant|young|radiant|fantastic|amazing|good|great|smart|fetching|dashing|fabulous|nice|wonderful|ravishing|well ~ in|for|and|today|yesterday|that|with|wearing|by",
        "you {is} ~ gorgeous|handsome|sexy|attractive|cute|adorable|stunning|beautiful|pretty|hot",
        "suits|suited you",
        "love|loved|adore|adored|like|liked|admired|dig ~ your|that|the ~ outfit|dress|tie|suit|shoes|haircut|hairdo|smile|laugh|tattoo|tattoos|perfume|earrings|jacket|scarf|socks|boots|waistcoat|beard|moustache|jumper|cardigan|necklace|blouse|heels|aftershave ~ you|on|,|and|by|of|.",
        "chemistry|spark|sparks between",
        "flirt|flirting|crush|butterflies|fancy on|with|you|in",
        "for ~ your|a_person|woman|man of age|your",
        "pretty|handsome|good looking face|woman|man|girl|interviewer",
    ],
    pairs: &[],
    unless: &[
        "candy crush",
        "chemistry .. degree|lab|sensor|course|data|paper|teacher|lesson",
        "customers|passengers|patients|pupils|children|visitors .. smile|smiles|smiled",
        "suits|suit|suited you ~ best|better|if|and|,|to|on|at|most",
        "that|it|which|when|whatever|if|whenever|what|time|day|date ~ suits|suited you",
        "butterflies .. garden|survey|species|meadow|moths|count|house",
        "garden|stage|shop|map|chart|model|horse|dog|dogs|building .. look*",
    ],
};

pub(super) const BOND: Cue = Cue {
    severity: Severity::Fix,
    message: "This claims more closeness than one talk makes. Name the thing you have in common instead.",
    better: PLAIN,
    says: &[
        "known you|each ~ other? ~ for|all|my|since|forever|years",
        "we|us ~ clicked|vibed|bonded|gelled",
        "hit it off",
        "instant|immediate|special|deep ~ connection|bond|rapport|spark|friendship",
        "on the same wavelength",
        "kindred spirit|spirits|soul|souls",
        "separated at birth",
        "going|bound|meant|become|became|be|are|were ~ to? be? ~ great|good|best|such|fast|close|old|firm|lifelong {very}? friends|mates|buddies|pals",
        "you and i|me {is}|{will}|make|should|have|two ~ .. friends|team|trouble|alike|same|peas|pod|rule|fun|adventures|soul|hit",
        "like ~ an? ~ old|long|best lost? friend|friends|mate|mates|buddy|sister|brother",
        "think|thought|consider|count|regard ~ of? you ~ as|among ~ friend|friends|family|mate",
        "already|practically|almost|nearly ~ a? {very}? friend|friends|family|mates|besties",
        "part of the family",
        "miss|missed|missing you|ya ~ already|all|so|guys|lot|since|too|loads",
        "dreamed|dreamt|dream|dreaming of|about you|us|your",
        "thinking of|about you {very}? all? ~ weekend|night|day|since|constantly|lots|.",
        "big|huge|virtual|warm|massive|group|a hug|hugs|kiss|cuddle|kisses|squeeze",
        "hugs|kisses|xoxo|smooches|mwah|muah",
        "tell you a secret",
        "told my ~ mum|mom|wife|husband|friends|mother|girlfriend|boyfriend|dad ~ all? {very}? about you",
        "our|us ~ little secret|joke|jokes",
        "inside|private joke|jokes",
        "if i may ~ call|use|say|be",
        "may|can i call you",
    ],
    pairs: &[],
    unless: &[
        "miss|missed|missing you ~ at|when|by|yesterday|on|there|in",
        "internet|data|database|server|system|sensors|wifi|phone connection",
        "customers|users|passengers|patients|pupils|residents|children|nurses",
        "may i call you ~ on|at|tomorrow|next|this|about|to|in|when|if",
        "like|as ~ an old friend|friends .. building|garden|town|book|place|smell|street|machine|coat|library|song|hall|coast|train",
        "family .. business|firm|run|owned|tradition",
        "friends ~ of the|at|from|with my",
        "huge|big kiss .. scene|stage|gate",
    ],
};

pub(super) const SOCIAL: Cue = Cue {
    severity: Severity::Fix,
    message: "An invitation like this is for friends. Offer to continue the talk about the work, if you like.",
    better: Better::Question("What would you like to go on talking about? Offer that."),
    says: &[
        "grab|get|have|go|share|buy|out|for|fancy|owe|sink|over|do ~ you? ~ for? {very}? a|some|couple|few|quick|that|those|another|one|cheeky ~ of? {very}? beer|beers|drink|drinks|wine|cocktail|cocktails|pint|pints|dinner|shots|margaritas|gin|curry",
        "beer|beers|drinks|drink|wine|cocktails|pint|pints|dinner|round {is} ~ on|my me|treat",
        "first|next round|pint|drink {is} on",
        "drinks|beers|pints|cocktails ~ sometime|together|soon|friday|tonight|afterwards",
        "hang|hanging|chill|party|partying ~ out|together|with ~ sometime|soon|together|more|again|you|this|some",
        "come ~ over|round|along to|for ~ mine|dinner|ours|my|tea|barbecue|bbq|a",
        "barbecue|bbq|housewarming|hen|stag|birthday ~ party|night|do|at_mine|on",
        "text|ring|message|whatsapp me .. bored|lonely|fancy|night|chat|gossip",
        "take you ~ out|to|for ~ dinner|drink|dancing|lunch|town|the",
        "just the|us two",
        "double date",
    ],
    pairs: &[],
    unless: &[
        "you ~ suggested|mentioned|invited|offered|said|proposed|told|asked",
        "as|when you|we ~ suggested|mentioned|agreed|discussed",
        "thank*|thanks|enjoyed",
        "wine|beer|beers|drinks|drink|gin|cocktail ~ list|menu|data|customers|sales|company|business|brand|brewery|market|team|pairing|tasting|festival|bar|garden",
        "customers|guests|visitors|restaurants|passengers|patients|residents|pupils",
        "ring|message|text me .. questions|question|need|number|suits|time|shift|anything",
        "third|political party",
        "treat you|to dinner|lunch",
    ],
};

pub(super) const SIGNED: &str =
    "This signs off as to a friend. “Kind regards” or “Best” fits everybody.";

pub(super) const LIGHT: Cue = Cue {
    severity: Severity::Consider,
    message: "This is rather casual for people you have met once. Keep it if that is how they write to you.",
    better: PLAIN,
    says: &[
        "hey",
        "super excited|fun|pumped|stoked|cool",
        "awesome|guys",
        "if i may",
        "you|an absolute star|legend|gem",
    ],
    pairs: &[],
    unless: &["hey {very}? valley"],
};

pub(super) const CLOSE: Cue = Cue {
    severity: Severity::Fix,
    message: BOND.message,
    better: PLAIN,
    says: &[
        "loveliest|cutest|sweetest|prettiest|sexiest|warmest|kindest smile|laugh|eyes|voice|face|person|soul",
        "found ~ a ~ sister|brother|friend|soulmate|twin|mate|ally|kindred",
        "hungover|hangover|sozzled|legless|drunk|tipsy",
        "your ~ divorce|marriage|love_life|ex|pregnancy|bump",
        "such|quite|great|some|perfect|dream a? team|pair|duo|couple .. you|me",
        "you and me",
        "me and you",
        "us two",
        "fun|adventures|laughs|giggles|gossip ~ together",
        "bet|know|can tell|sure you ~ {will}|{is}|must ~ wild|naughty|fun at parties|party|trouble",
        "nickname|nicknamed",
        "chin up|cheer up|keep smiling|stay cool|stay gorgeous|be good",
        "love|adore|adored|crazy|mad about? you|u|ya to {very}? bits",
        "kiss|kissed|hug|hugged|cuddle|squeeze|squeezed you|u",
        "could|could have|wanted|want|felt like to? ~ hug|hugged|kiss|kissed|kissing|hugging",
    ],
    pairs: &[],
    unless: &[
        "customers|users|passengers|patients|pupils|children|residents|visitors|guests|teenagers",
        "you told|said|mentioned|asked|joked",
        "thank* for .. laughs",
        "between you and me .. agreed",
        "drunk .. driver|drivers|elephants|crowd|saturday|people|man",
        "love|divorce .. law|court|cases",
    ],
};
