//! English phrases of a decision as it is plainly said: whom they chose, what you are not, what will not be.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, SHORT, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "ended|wound up finding|taking|appointing|filling|with someone|somebody|it|the",
            "we re|are|m|am all? set|good|covered|sorted for_now|at_the_moment|at_present|on_that_front",
            "vote|votes was|were|went for|to him|her|them|the_other",
            "give|hand|giving|handing|lose|losing the|this post|job|role|position .. back",
            "not|t|won t? fund|finance|pay_for it|this_post|the_post|the_role|the_job",
            // To whom it went.
            "given|gave|giving|offered|offering|awarded|handed the|this job|post|role|position|place|work|contract|spot|shift|shifts to",
            "post|job|role|position|place|contract|spot .. been|was offered|given|awarded|promised to|elsewhere",
            "asked|invited .. to take the|this|on_the|up_the job|post|role|position",
            "preference|choice|nod|pick|lot was|is|went|fell|has_fallen|has_gone .. for|on|to a|an|another|someone|somebody|the_other|mr|mrs|ms|dr",
            "preference however|though|in_the_end was|is for",
            "committee|panel|board|client|governors|trustees|owners|jury|they has|have? chose|picked|chosen|appointed|preferred|selected a|an|the_other|another|someone|somebody|one_of_the_others|your_rival|mr|mrs|ms|dr",
            "pipped|edged_out|outscored|outshone you",
            "picked|chosen|selected|chose|gone_for|went_for|hired|taken a|an|someone more|less|younger|cheaper|local",
            "took|taken|hired|snapped him|her on|up",
            "keeping it|this|the_job in the family|house|company|firm|team",
            // What you are not.
            "not|t be? needing you",
            "not|t needing|need you for|after|this|any|on the|all|season|more|shift|summer|job|week|now",
            "isn|wasn|aren|weren|not t? .. what .. after|looking_for|want|wants|need|needs|wanted|needed",
            "application|candidacy|candidature|request cannot|can_not|can_t|could_not|couldn_t|may_not be progressed|considered|processed|taken|accepted|pursued|supported|retained|put",
            "not|isn|wasn t? the right|best moment|time for you|us|both to|and|or|in",
            "you d|would|might|will|may be better|happier|more suited|off|placed|at_home|comfortable|served to|in|at|with|elsewhere|somewhere",
            "there were|are|was just|simply|some|quite|several|others? stronger|better people|ones|others|candidates|applicants|applications|contenders",
            // What will not be.
            "there won_t|will_not|is_no|isn_t|will_no be|longer? a|any|be_a|be_any job|post|vacancy|position|role|opening",
            "maths|math doesn|don|didn|won|not|did t? not? work|add|stack",
        ],
    ),
    (
        Cue::Means(K::Rejection, SHORT),
        &[
            "wife|husband|mum|dad|owner|chef|gaffer|landlord|council|head_office|bank|accountant says|said|say no",
            "found|got a|another girl|boy|lad|woman|chap|student|guy|replacement|nanny|cleaner|sitter from|who|with|already|through|near",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "that|which|what swung|clinched|tipped|swayed|decided it|us|the",
            "other candidate|applicant|one|person could|can|was_able_to|had|has|is|lives",
            "either|both of you",
            "change|changed of|their|his|her heart|mind|minds",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "anything|something for you today|yet|now|this_week|until|at_the_moment",
            "given|gave|giving|offered|awarded|handed .. to you",
            "job|post|role|position|place .. been|was offered|given|awarded|promised to you",
            "asked|invited|ask|like you to take",
            "not|t need|needing you for .. test|call|form|part|visit",
            "what you want|need|wanted|asked|after|look",
            "cannot|can_not|can_t|couldn_t|may_not be .... until|unless|without|before",
            "filled .. last|ago|temporarily .. again|open|back",
            "filled .... open again",
            "choice|pick .. of .. day|date|room|time",
            "picked|chosen|chose .. different|cheaper|later|earlier .. day|time|date|room|train|slot|hotel",
            "other candidate|applicant .. took|taken|accepted|pulled|withdrew|has_withdrawn",
            "there is no|won_t_be job .. too",
            "took|taken|hired .. him|her .. last",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "committee|we|they|panel|board|client|governors|trustees|owner|owners|partners|i has|have|ve|s|all|both|unanimously? chosen|chose|picked|voted_for|elected|gone_for|gone_with|decided_on you",
            "could|can|would|will you start .. as our|my",
            "want|like|love you to take_over|take_on_the|run_the|run_our|be_our|fill|work_for|work_with|start_with|start_on|start_in|have_the_job|have_the_post",
            "authorised|authorized|able|allowed|permitted|instructed|empowered|in_a_position to offer you",
            "our|my offer is|would_be|to_you? #",
            "our|my offer .. gross|net|annual|salary|annum",
            "client|customer|boss|chef|owner|owners|director|partners|board|everyone wants|want you",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "start .. soon|early as",
            "our|my|the offer .. off|discount",
            "wants|want you to complete|take|fill|confirm|give|tell|provide|think|have|come|attend|read|look",
            "chosen|picked|chose|voted|elected|gone|decided .. you .. interview|round|stage|shortlist|assessment|call|test|trial|final|next",
            "wants|want you .. interview|round|stage|call|trial|meet|see|speak|talk|know|send|bring|do|answer",
            "start .. test|task|exercise|assessment|challenge",
            "our|my offer .. loan|discount|subscription|membership|card|insurance|broadband|ends|expires",
        ],
    ),
];
