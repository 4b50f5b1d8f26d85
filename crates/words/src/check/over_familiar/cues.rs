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
        "good morning|evening|afternoon gorgeous|sunshine|beautiful|handsome",
        "top of the morning",
        "what {is} up",
        "how|hows {is}? tricks|hanging|it hanging",
        "guess who",
        "it|only s|just? {very}? me again",
        "my ~ dear|dearest|darling friend|boy|girl|fellow|one",
        "my dear",
        "darling",
        "dearest",
    ],
    pairs: &[],
    unless: &[
        "my dear friend who|from|and",
        "my dear ~ old? colleague|friend|late|mother|father|grandmother",
        "mr|mrs|ms|miss|dr|harbour|river|street|road|hotel|grace|peter darling",
        "darling river|harbour|street|downs|range",
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
        "cheers|thanks|hello|hi|bye ~ my lovely|lover|darling|dear|love",
        "bestie|bff|sweetie|sweetheart|homie|dude|bestest|besties|homies|luv|dearie|duckie",
        "thanks|cheers|ta mate|buddy|pal|boss|chief|champ|honey|guv",
        "my ~ new|favourite|favorite|fave ~ best? friend|buddy|person|interviewer|bestie|mate|human|pal",
        "oh friend|girl|man|dude",
        "love|luv|adore ya|you|u ~ guys|loads|already|all",
        "you|u {is}|r|absolute|total ~ an? absolute|total|complete|utter? ~ legend|star|gem|angel|doll|sweetheart|queen|rockstar|superstar|hoot|peach|treasure|goddess|sweetie|darling|champ",
        "an|you absolute|total|complete|utter star|legend|gem|angel|hero|diamond|treasure|queen|superstar|darling|doll|scream|hoot",
        "you ~ lovely|gorgeous|beautiful|sweet|wonderful|marvellous|clever man|woman|girl|lady|creature|thing|fellow|people",
        "you|u rock|rocked|slay|slayed",
        "you {very}? crack|cracked|crease|creased me up",
        "babe|babes|bae|cutie|hottie",
        "work wife|husband|bestie|buddy|bff|spouse",
        "partner|partners in crime ~ .. you|we|us",
        "soulmate|soulmates",
        "drinking|gym|party|partying buddy|buddies",
    ],
    pairs: &[],
    unless: &[
        "friend|friends|buddy|pal ~ who|of_mine|told|works|from|recommended",
        "you {is} ~ hero|king|queen|star|legend .. of the|story|game|film|play|opera",
        "buddy|pal system|programme|program|scheme|app|check",
        "would|i|d love you|u to",
        "love you {very}? all? to",
        "you rock climb*",
        "customers|users|patients|pupils|children|residents|passengers",
        "dude ranch",
        "star ~ witness|turn|guest|attraction|player",
        "made|make|makes you ~ .. people|thing",
    ],
};

pub(super) const SLANG: Cue = Cue {
    severity: Severity::Fix,
    message: "This is how friends chat. Write it as you would say it in their office.",
    better: PLAIN,
    says: &[
        "lol|lmao|lmfao|rofl|omg|omfg|wtf|ttyl|ngl|yolo|fomo|smh|brb|haha|hahaha|hehe|hihi|thx|plz|cuz|gonna|wanna|gotta|kinda|sorta|gimme|lemme|dunno|woohoo|yippee|woot|awesomesauce|amazeballs|cya|totes|obvs|vibed|vibing|stoked|hubby",
        "hit me up",
        "catch|see you|ya|u later|soon_xx",
        "see ya|u",
        "{not} ~ wait to ~ hang|party|chill|hug|gossip|go_drinking",
        "badass|kickass",
        "dammit|shit|freaking|frickin|fucking",
        "bloody|damn ~ brilliant|good|great|lovely|marvellous|fantastic|hilarious",
        "i|we {am}|re ~ psyched|stoked",
        "had|was|such ~ a blast|hoot",
        "such a ~ laugh|giggle",
        "spill|spilling the tea|beans",
        "between you and me",
        "between|among us girls|boys|ladies|lads|two|friends|chickens",
        "wink wink",
        "your secret is|s safe",
    ],
    pairs: &[],
    unless: &[
        "between you and me .. agreed|meeting|call|at",
        "haha is|station|shop",
        "damn .. dam",
        "blast furnace|radius|off|site",
        "customers|pupils|children|patients|kids said|say|says|shout|shouted",
        "secret ~ .. recipe|key|password|vault|store",
    ],
};

pub(super) const PRIVATE: Cue = Cue {
    severity: Severity::Fix,
    message: "This is about their private life, and may feel as if you had looked into it. Keep to what you talked about.",
    better: PLAIN,
    says: &[
        "your ~ boyfriend|girlfriend|love_life",
        "say ~ hi|hello to ~ your ~ wife|husband|kids|children|missus|mum|mother|girlfriend|boyfriend|family",
        "saw|seen|found|loved ~ your ~ wedding|holiday|baby|honeymoon|beach photos|pictures|pics",
        "your ~ facebook|instagram|insta|tiktok|snapchat ~ profile|photos|pictures|pics|stories",
        "stalked|stalking|googled|snooped ~ on? ~ you|your ~ .. facebook|instagram|insta|online|profile|page|house|name|and|last",
        "looked|searched|found|checked you ~ up|out? ~ on|through|via ~ facebook|instagram|insta|tiktok|snapchat|tinder|strava",
        "followed|friended you on",
        "saw|seen|found|loved|love|liked ~ that|your|the|some|all ~ your ~ holiday|wedding|vacation|beach|family|baby|birthday|honeymoon|private|ski|dog photos|pictures|pics|snaps|selfies|videos|photo|picture|album",
        "saw|seen|noticed ~ on|from ~ your|the ~ page|profile|wall|feed|timeline|facebook|instagram ~ .. little|daughter|son|baby|wife|husband|wedding|birthday|kids|holiday",
        "give ~ your|the ~ kids|wife|husband|little|baby|boys|girls|missus|hubby ~ one? ~ .. hug|kiss|cuddle|love|squeeze",
        "hug|kiss|cuddle from me",
        "my love to ~ your|the|them|all ~ kids|wife|husband|family|boys|girls|missus",
        "how {is} ~ your|the ~ love_life|wife|husband|kids|marriage|divorce|baby|hangover|hubby|missus|diet",
        "your ~ marriage|divorce|love_life|hangover|pregnancy",
        "your ~ good lady|wife ~ .. saint|sounds",
        "are|you {is}? ~ single|dating|pregnant|seeing_anyone",
        "i ~ drove|walked|cycled|went past|by your ~ house|flat",
        "your ~ personal|home|private ~ number|address|mobile from|off|through",
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
        "you have ~ such? ~ lovely|beautiful|pretty|gorgeous|amazing|stunning ~ eyes|smile|hair|legs|face",
        "your ~ lovely|beautiful|pretty|gorgeous|cute|amazing|stunning|blue|sexy|charming|infectious|dazzling|sweet|radiant ~ smile|eyes|hair|face|figure|dress|legs|lips|outfit|perfume|dimples",
        "your smile|eyes|hair|perfume|outfit|dress|lips|legs|dimples|haircut|aftershave {is}|lit|made|lights|has|brightened",
        "got|has|have|with your ~ smile|eyes|hair|dimples",
        "you {very}? look|looked|looking ~ lovely|beautiful|pretty|gorgeous|handsome|cute|hot|stunning|sexy|attractive|adorable|radiant|fetching|dashing|fabulous|ravishing ~ in|for|and|today|yesterday|that|with|wearing|by",
        "you {very}? look|looked ~ good|great|smart|nice|wonderful|well|fantastic|amazing in ~ that|your|the ~ .. waistcoat|suit|dress|tie|jumper|jacket|hat|skirt|shirt|scarf|red|green|blue",
        "you {is} ~ gorgeous|handsome|sexy|attractive|cute|adorable|stunning|beautiful|pretty",
        "colour|color|hair|dress|beard|glasses|jumper|haircut|red|green|blue|black|tie|scarf|blouse|shirt|suit|hat|skirt ~ suits|suited you",
        "love|loved|adore|adored|like|liked|admired|dig ~ your ~ outfit|dress|tie|haircut|hairdo|smile|tattoo|tattoos|perfume|beard|moustache|waistcoat|aftershave",
        "chemistry|spark|sparks between us",
        "i ~ flirt|flirting|flirted|fancy ~ with? you",
        "crush on you|him|her",
        "butterflies in my",
        "for ~ a ~ man|woman|person of your age",
        "for your age",
        "pretty|handsome face",
    ],
    pairs: &[],
    unless: &[
        "candy crush",
        "chemistry .. degree|lab|sensor|course|data|paper|teacher|lesson",
        "customers|passengers|patients|pupils|children|visitors .. smile|smiles|smiled",
        "suits|suit|suited you ~ best|better|if|and|to|on|at|most",
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
        "friends|mates for life",
        "you and i|me .... friends|mischief",
        "you and i|me ~ .. get|getting|be into|in ~ .. trouble",
        "known you|each ~ other? ~ for|all|my|forever|years",
        "we|us ~ clicked|vibed|gelled",
        "going|bound|meant|become|be ~ to? be? ~ great|good|best|such|fast|close|firm|lifelong {very}? friends|mates|buddies|pals",
        "you and i|me {is}|{will}|make|should ~ .. friends|trouble|peas|pod|rule|soul|hit|alike",
        "feel|felt|like we {is}|re|{have} ~ been? ~ friends|mates|old_friends|family",
        "we|us were|are|re|two ~ of? the same sort|kind",
        "think|thought|consider|count|regard ~ of? you ~ as|among ~ a? ~ friend|friends|family|mate",
        "we|you {is}|re|feel ~ already|practically|almost|nearly|like ~ an? ~ friend|friends|family|mates|besties",
        "i ~ miss|missed|missing you|ya ~ already|so|loads",
        "dreamed|dreamt of|about you|us",
        "thinking of|about you ~ all ~ weekend|night|day",
        "big|huge|virtual|warm|massive|group|a hug|hugs|cuddle|squeeze",
        "hugs|kisses|xoxo|smooches|mwah|muah",
        "tell you a secret",
        "our|us little secret|joke",
    ],
    pairs: &[],
    unless: &[
        "customers|users|passengers|patients|pupils|residents|children|nurses",
        "like|as ~ an old friend|friends .. building|garden|town|book|place|smell|street|machine|coat|library|song|hall|coast|train",
        "family .. business|firm|run|owned|tradition",
        "friends ~ of the|at|from|with my",
        "huge|big kiss .. scene|stage|gate",
        "known you|each .. since|from ~ school|college|university",
    ],
};

pub(super) const SOCIAL: Cue = Cue {
    severity: Severity::Fix,
    message: "An invitation like this is for friends. Offer to continue the talk about the work, if you like.",
    better: Better::Question("What would you like to go on talking about? Offer that."),
    says: &[
        "we|let|us|you|fancy ~ s? {will}|should|must? ~ grab|get|have|go|share|sink|for? ~ you? ~ for? ~ a|some|couple|few|quick|that|another|one|cheeky ~ of? ~ beer|beers|drink|drinks|cocktail|cocktails|pint|pints|margaritas|gin",
        "grab|sink|owe|buy|fancy ~ you|that|a|some|few ~ a? ~ beer|beers|drink|drinks|cocktail|cocktails|pint|pints|curry",
        "beer|beers|drinks|drink|cocktails|pint|pints|dinner ~ {is} ~ on me",
        "first|next round {is} on",
        "drinks|beers|pints|cocktails ~ sometime|together|tonight|afterwards",
        "hang|hanging|chill ~ out ~ sometime|soon|together|again|with",
        "come ~ over|round|along to mine|ours|my_place|my_house",
        "come ~ over|round for ~ dinner|tea|a_barbecue|drinks",
        "text|message|whatsapp me ~ when|if ~ .. bored|lonely",
        "take you ~ out ~ for|to|dancing",
        "double date",
    ],
    pairs: &[],
    unless: &[
        "you|they|he|she ~ suggested|mentioned|invited|offered|said|proposed|told|asked",
        "as|when we ~ suggested|mentioned|agreed|discussed",
        "thank*|enjoyed",
        "wine|beer|beers|drinks|drink|gin|cocktail ~ list|menu|data|customers|sales|company|business|brand|brewery|market|team|pairing|tasting|festival|bar|garden",
        "customers|guests|visitors|restaurants|passengers|patients|residents|pupils|guest|customer",
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
        "if i may ~ call you",
        "hit it off",
        "instant|immediate|deep ~ connection|bond",
        "kindred spirit|spirits",
        "on the same wavelength",
        "happy birthday",
        "told my ~ mum|mom|wife|husband|mother ~ all about you",
        "fun|laughs together",
        "my kind|sort of ~ person|people|woman|man|boss",
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
        "loveliest|cutest|sweetest|prettiest|sexiest ~ smile|laugh|eyes|voice|face",
        "found ~ a ~ soulmate|kindred",
        "i|you|we {am}|were|are|still|bit ~ hungover|sozzled|legless|tipsy",
        "your ~ divorce|marriage|love_life|pregnancy|bump",
        "bet|must you ~ {will}|{is}|be ~ wild|naughty|fun_at_parties",
        "love|adore|adored|crazy|mad about? you|u|ya to {very}? bits",
        "kiss|kissed|hug|hugged|cuddle|squeezed you|u",
        "could|could_have|wanted|felt_like ~ to? ~ hug|hugged|kiss|kissed|kissing|hugging",
        "rolled your eyes",
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
