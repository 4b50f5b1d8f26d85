//! English phrases of an application that goes its way: received, delayed, or well thought of.
//!
//! Holds words alone; must not count as a decision, however kind they are.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Delay, SURE),
        &[
            "taking|takes|take|taken|running .. longer|slower|while|behind .. than|expected|anticipated|planned|hoped|thought",
            "take|takes|need|needs|taking .. a|some|little|bit|few longer|more time|days|week|weeks",
            "taking longer",
            "still .. reviewing|interviewing|deliberating|finalizing|finalising|waiting|considering|working|deciding|meeting|process|discussing|going|making|speaking|in|evaluating",
            "haven|not|t .. made|reached|finalised|finalized|have .. a|any|our|final|the decision|update|news",
            "no|any decision|update|news yet|at|so|has|to",
            "bear|bearing with us|me",
            "apolog*|sorry .. delay|wait|silence|radio|taking|slow|late",
            "delay* .. process|decision|getting|response|reply|on|hiring|timeline",
            "decision|process|timeline|feedback|answer has|is|been .. delayed|pushed|slipped|postponed|on",
            "put|placed|is|are on hold|pause",
            "appreciate|thank|thanks .. patience",
            "few|couple more|of|another days|weeks|week|day",
            "have an|any update .. next|by|soon|until",
            "as soon as .. update|decision|news|hear",
            "timeline .. shifted|moved|pushed|slipped|changed",
        ],
    ),
    (
        Cue::Means(K::Delay, STRONG),
        &[
            "patience",
            "delayed",
            "internal* discuss*|approval|alignment",
            "hoping to|have .. update",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "thank|thanks .. for .. applying|application|applied|submitting|submission",
            "received your .. application|resume|cv|submission|materials|profile|documents|email|message",
            "application .. has|been|was|is .. received|submitted|sent|delivered|forwarded",
            "successfully submitted|applied|received|sent",
            "confirm* .. receipt|received|receiving|that .. application|resume|cv|documents|your",
            "acknowledge .. receipt|application",
            "you applied|have to|for",
            "your application .. was|is|has .. viewed|review|reviewed|progress",
            "application received|submitted|confirmation|acknowledgement|sent|complete",
            "got your application|resume|cv|documents",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, STRONG),
        &[
            "thank|thanks .. for .. interest",
            "under review",
            "review|reviewing your application|resume|cv|qualifications|materials|profile|background|experience|submission",
            "will|ll .. in touch|contact|reach|back",
            "carefully review*",
            "your application",
            "do not reply",
        ],
    ),
    (
        Cue::Not(K::Encouraging),
        &[
            "not|t|cannot|unable .. move|moving|proceed|proceeding|going|go|selected|through|progress|advance",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "move|moving|moved|advance|advancing|progress|progressing|invite|inviting|take|taking|bring|bringing .. you .. to|on|forward|onto|through .. next|final|stage|round|step|interview",
            "move|moving|proceed|proceeding|go|going forward|ahead|further? with you|your",
            "like|love|want|keen|excited|happy to move|proceed|continue|progress .. you|your|forward|conversation|next",
            "selected|shortlisted|chosen|through to|for .. next|final|second|shortlist|stage|round|interview",
            "team|everyone|panel|they|manager|we .. enjoyed|loved|liked|impressed|great .. you|meeting|talking|speaking|conversation|your|with",
            "enjoyed|loved speaking|talking|meeting|chatting|our|the|learning|getting .. you|conversation|chat|discussion|interview|call|about",
            "great|lovely|pleasure|nice|good|wonderful|fantastic speaking|talking|meeting|chatting|conversation|to|chat .. you|meet|speak|talk",
            "very|really|so|were impressed",
            "positive|great|good|excellent|strong|fantastic|glowing feedback",
            "excited|enthusiastic|keen about|to .. you|your|possibility|prospect",
            "strong|top|leading|excellent|great candidate|contender|impression",
            "next steps are|will|would|with|for|look",
            "passed|cleared the|this|our .. round|stage|screen|test|assessment|interview",
        ],
    ),
    (
        Cue::Means(K::Encouraging, STRONG),
        &[
            "next step*|round|stage",
            "impressed",
            "looking forward to",
            "excited",
            "good news",
            "keep|stay tuned",
            "thank|thanks you? .. taking|your .. time",
        ],
    ),
];
