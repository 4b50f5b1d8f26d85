//! English phrases of a no by what it is made of: somebody else was chosen, you were not, the role is gone, no fit.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, SURE};

/// Two of these and a word of regret make a no. *Assumption.*
const PART: u8 = 40;

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        // Somebody else.
        Cue::Means(K::Rejection, SURE),
        &[
            "picked|chose|chosen|selected|hired|appointed|recruited|employed|preferred another|other|someone|somebody|different|internal|external|else",
            "another|other|different|internal|external candidate|applicant|person|colleague|individual .. chosen|selected|appointed|hired|picked|preferred|successful",
            "someone|somebody else .. chosen|selected|appointed|hired|picked|preferred|got|taken",
            "job|role|post|position|place|vacancy has|have? gone|went|goes|given|awarded to",
            "in favour|favor of .. another|other|someone|somebody|candidate*|applicant*",
            "opted|settled|plumped|decided|going|gone for|on|upon|with .. another|other|someone|somebody|different|colleague|internal|external candidate*|applicant*|person|else|with|who|from",
            "focus|focusing|focussing|concentrating on .. candidates|applicants|others|people|profiles with|who|whose",
            "offered|preferred|prefer|appointed|chosen|chose|choose|selected|picked|opted|hired|awarded|given|favoured|favored|go|going|gone|went .... candidate|applicant|person|individual|colleague|someone|somebody who|with|whose|from|already|that",
            "offered|preferred|prefer|appointed|chosen|chose|selected|picked|opted|hired|awarded|given|favoured|favored|balance|towards .... another|different|other|internal|external candidate*|applicant*|person|people|individual*|colleague",
            "offer|give|award .... to someone|somebody|another|a .. who|else|with|candidate|applicant",
            "came|were|finished|was|are a? very? close? second",
            "s|is a no from|this|for|at",
            "gone|went|goes|given to someone|somebody|another|internal|existing",
            "gone|went|goes|given to a|an|one|the .. candidate|applicant|person|colleague|member",
            "ended up hiring|choosing|going|selecting|picking|appointing",
            "selected|hired|appointed|chosen|chose|picked someone|somebody",
            "going|go|gone|went with a|an|the|another .. candidate|applicant|person|individual",
            "another|other|different applicant|candidate|person .. had|has|have|brought|brings|showed more|stronger|better|closer|greater|extensive|relevant",
            "appointed them|him|her|another",
            "extend|extended|made|accepted .. offer .. to a|one|the other|candidate|applicant|person|individual",
            "candidate|applicant|person with|who .. has|have|had more|stronger|extensive",
        ],
    ),
    (
        // Not you.
        Cue::Means(K::Rejection, SURE),
        &[
            "not|t been? selected|chosen|shortlisted|appointed|progressed|recruited|invited|accepted|successful .. you|your|for|to|in|on|as|by|at|application",
            "not|t be|been among|amongst",
            "not among|amongst|part .. those|shortlist*|taken|selected|successful|candidates",
            "not|cannot|t|unable able? to? offer|offering you a|an|the|this|any .. position|role|job|place|apprenticeship|internship|traineeship|post|spot|seat|work|employment",
            "application|cv|candidacy .. not|t been|be? .. successful|selected|strong|progress*|taken|accepted|chosen|shortlisted",
            "been|was|were unsuccessful",
            "you weren|aren|were|are not|t .. choice|preferred|successful|selected|chosen",
            "not|t select|selected|choose|chose|shortlist|shortlisted you|it|your|this|yours",
            "not|t make|made .. shortlist|cut|final",
            "not|t going|planning to continue|proceed|progress|pursue|advance|interview|hire",
            "not be considering|reviewing|inviting|offering|hiring you|your|candidates",
            "not|t|cannot|unable take|taking|hire|hiring anyone|anybody",
            "declined|rejected|decline|reject your application|candidacy",
            "turn|turned you|your down",
            "not|cannot|t|unable .. offer you one|it|this|that",
            "not|t take|taking|bring|bringing you .. on|forward|further|through|board",
            "regret that you .. not|t",
            "not|t made|make it through|to|past|into|onto",
            "not|t ranked|rated|scored .. high|enough|highly|among",
            "not|t .. high|strong|far enough",
            "you|application .. not|t .. reached|reach|progressed|progress to|the|past|beyond",
        ],
    ),
    (
        // The role is gone.
        Cue::Means(K::Rejection, SURE),
        &[
            "filled the|this|that|our .. job|post|position|role|vacancy|place|spot|opening",
            "decided|had|have to close|withdraw|cancel|freeze|scrap|pull .. role|position|vacancy|post|search|recruitment",
            "no appointment .. made|to|will",
            "position|role|vacancy|opening|job|post is|are no longer available|open|vacant|offered",
            "recruitment|campaign|search .. been|was|is|were cancelled|canceled|closed|withdrawn|stopped|abandoned",
            "be no appointment|hire|vacancy",
            "without making|hiring|appointing|filling .. appointment|hire|anyone|anybody|post|role",
            "no longer recruiting|hiring|filling|seeking",
            "position|role|vacancy|opening|job|post|requisition .... has|have now|since|already? been withdrawn|cancelled|canceled|eliminated",
        ],
    ),
    (
        // No fit.
        Cue::Means(K::Rejection, SURE),
        &[
            "not|isn|wasn|aren t? a|the|an|quite|right|good|strong|close|perfect|ideal|best match|fit",
            "not|isn|wasn|aren t? a|the|an|quite right|good|strong|close|perfect|ideal|best match|fit",
            "not|t see|feel|find|think|believe|consider|have .. you|your|a|the|this|it .. fit|match|suited|suitable",
        ],
    ),
    (
        Cue::Means(K::Rejection, PART),
        &[
            "lack|lacked|lacks|lacking|missing .. experience|skills|qualification*|background",
            "too junior|senior|inexperienced|experienced|specialised|specialized",
            "overqualified",
            "underqualified",
            "more|stronger|greater|deeper|closer .. experience|background|skills|expertise|knowledge",
            "role|position|job|post|team needs|need|requires|require|wanted|needed .. someone|somebody|more|stronger|deeper|different",
            "not this time|year",
            "not on this occasion",
            "bad|sad|disappointing|unwelcome news",
            "application|file|applications has|have|is|was|are therefore|now|been|hereby closed",
            "wish i|we had|could better|happier|different|give",
            "sorry|afraid .. isn|not|t .. news",
            "not work|worked out",
            "does|did|do not|t meet|match|satisfy .. requirements|criteria|threshold|needs|standard",
            "places|places were .. limited|few",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "until|before|once|unless|when .. selected|hired|appointed|chosen|picked someone|somebody",
            "not|t been? invited .. edit|share|view|yet",
            "best of luck|wishes with|for|in|on your|the|this? assessment|test|exercise|interview|task|challenge|presentation",
            "good luck with|for|in|on|tomorrow|monday|tuesday|wednesday|thursday|friday",
            "offered|given|gone|goes to you",
            "selected|shortlisted|chosen|successful candidates|applicants",
            "still|currently interviewing|meeting|seeing|speaking|talking",
            "interview|interviewing|see|seeing|meet|meeting|speak|speaking|talk .. other|another|more|different candidate*|applicant*|people|person",
            "other candidates .. to see|meet|interview",
            "not|t offer|offering .. higher|more|salary|sponsorship|remote",
            "not|t .. match|fit with|for? your|our|my|the schedule|diary|calendar",
            // A talk is called off, and not a person.
            "conversation|call|interview|chat|meeting|talk|appointment|screening .... not|t|cannot be? going|go|taking|take ahead|place",
        ],
    ),
];
