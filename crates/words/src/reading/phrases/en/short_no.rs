//! English phrases of a no in a line, as somebody types it on a phone: “we'll keep looking”, “no joy, I'm afraid”.
//!
//! Holds words alone; where something else is said beside them, `decide` lets that go before.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, SHORT};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SHORT),
        &[
            "thanks|thank_you but no thanks",
            "sorted for staff|people|hands|cover|now",
            "we re|are all? full now|up|sorry|at",
            "not|t offer you the|any shifts|hours|work|shift",
            "went|going|gone|go for the other one|person|candidate|girl|guy|lad|applicant",
            "no can do on|i|sorry|afraid|this|with",
            "not|t be? needing|need you after",
            "shaken|shook hands with|on somebody|someone|another",
            "but|so no cigar",
            "not for us|me this|i|sorry|unfortunately|right|at",
            "wish i could say yes|different|otherwise",
            // They go on without you.
            "we|i|they ll|will|re|are|shall|d|have|ve|need|want|decided|going .. keep|continue|carry_on|go_on looking|searching|hunting|interviewing",
            "we|i|they keep|continue|carry_on looking|searching",
            "gone|going|went|go|chosen|choosing|chose a|the|another different|other way|route|direction",
            "gone|going|went|go another way|route",
            "went|going|gone with a|an|his|her|their|my|our|the .. nephew|niece|son|daughter|cousin|brother|sister|friend|mate|girl|guy|lad|lady|fella|chap|bloke|woman|man|other",
            "other girl|guy|one|lad|lady|fella|chap|bloke|woman|man|person|candidate got it|the",
            "decided|going|have|think|better|best .. leave it there|at_that",
            "not|t be? taking it|this|things any",
            "taking|hiring anyone|anybody|people|someone|somebody on after",
            // Not you.
            "s|is a pass from|for|on us|me|them|our|the|this",
            "s|is a pass i|sorry|unfortunately|sadly|this",
            "not|t quite|really|just? what|who we|they|i|he|she re|are|were|is|was|need|needed|want|wanted",
            "not|t fall|fell|fallen your way",
            "not|t have anything|something|room|space|work|a_job|a_role|a_place|a_spot for you",
            "have|got|is|s nothing|no_role|no_place|no_job|no_room for you",
            "better suited|placed|off elsewhere|somewhere",
            "you re|are not quite? there yet",
            "you aren|weren t quite? there yet",
            "not|t|cannot see it|this|you working|fitting|happening",
            // Not to be.
            "not|t|never gonna|going|really|quite? to? work|working|work_out|happen|happening thanks|thx|sorry|i|im|unfortunately|sadly|with|for_us|this_time",
            "not|t gonna|going to? work|happen",
            "no joy|dice|luck|go|good i|im|sorry|this|unfortunately|sadly",
            "bad|hard|tough luck this|sorry|i|the",
            "job|role|post|position|vacancy|it s|is|has .. off the table",
            "head_office|they|hq|finance|board|management|boss|owner pulled|axed|scrapped|canned|binned|cut it|the_role|the_job|the_post|the_position|the_vacancy",
            "sorry but|mate|pal|love|sam no",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "no thanks letter|template|email|mail",
            "not|t going|need|have|want|gonna to? keep|continue looking|searching",
            "went|going|gone with a|an|his|her|their|my|our .. to|for",
            "no can do .. monday|tuesday|wednesday|thursday|friday|tomorrow|today|morning|afternoon",
            "keep|continue|carry_on|go_on looking|searching at|into|after|through|over|out|forward|up",
            "keep|continue|carry_on looking|searching for .. you|your|slot|date|time|day|room|way|dates|times|solution|opportunities|roles|something",
            "keep|continue interviewing|looking .. until|before|then|and .. let|tell|get|be|come|contact",
            "keep|continue interviewing .. this|next|week|until|then|before|others|other",
            "what we|i|they need|needed|want|wanted|are|re .. from|is|please",
            "nothing|something|anything for you to",
            "leave it there for|today|tonight",
            "other way round|around",
            "gonna|going to? work .. monday|tuesday|wednesday|thursday|friday|that_day|until|because",
            "no good time|date|day|reason|way|slot",
            "no luck|joy .. reaching|calling|finding|with_the_link|opening|getting|connecting",
        ],
    ),
];
