//! English phrases of what a seeker writes, by what the message is for.
//!
//! Holds words alone; must not hold what an employer writes.

use meanwhile_core::fact::Purpose;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Sent(Purpose::Apply, SURE),
        &[
            "i|we am|m|would|d|wish|write|writing .. apply|applying|application",
            "apply|applying for|to .. position|role|job|opening|vacancy|opportunity|post|internship|your",
            "application for|to .. position|role|job|post|vacancy|opening",
            "attached|enclosed|find .. resume|cv|cover|application|curriculum",
            "my resume|cv|application|curriculum .. attached|enclosed|is|for|below|and",
            "express .. interest in",
            "please find .. cv|resume|application",
            "attach* .. resume|cv|cover",
            "application",
            "submit|submitting my application",
        ],
    ),
    (
        Cue::Sent(Purpose::Apply, STRONG),
        &["cover letter", "resume", "cv", "application"],
    ),
    (
        Cue::Sent(Purpose::Thank, SURE),
        &[
            "thank|thanks .... time .. today|yesterday|this|meet|speak|talk|interview|to|chat|discuss",
            "thank|thanks .... speaking|meeting|talking|interview|conversation|chat|call|chatting|interviewing|time|discussion|taking",
            "great|pleasure|enjoyed|lovely|nice|good speaking|talking|meeting|our|conversation|to|learning|the .. you|meet|speak|conversation|chat|about",
        ],
    ),
    (
        Cue::Sent(Purpose::CheckIn, SURE),
        &[
            "follow|following|wanted|checking|check|writing|touching|circling .. up|in|check|follow|base|back|ask .. on|about|regarding|if|to|whether|with|in|up|my|the|see",
            "any|an|have update*|news|decision",
            "status of .. application|my|the|process|position|role|candidacy",
            "wondering|curious if|whether|about|where|when .. update*|news|decision|stand|heard|status|timeline|things|next",
            "where .. things|you|process|i stand|stands|are",
            "still .. interested|excited|very|keen|under",
            "heard back|anything",
            "bump|bumping|bumped|nudging|pinging|resurfacing|floating this|my|you|it",
            "gentle|friendly|quick|little|small|final bump|nudge|ping|reminder",
            "top of your|the inbox|pile|list",
            "had|have|get|got a|any|the chance|moment|time to .. my email|e|mail|message|note|last",
            "next steps",
            "timeline|time line|timeframe .. for|decision",
        ],
    ),
    (
        Cue::Sent(Purpose::Decline, SURE),
        &[
            "withdraw|withdrawing my? .. application|candidacy|from|consideration|myself",
            "decline|declining|turn|turning .. offer|opportunity|position|role|down|invitation|interview",
            "accepted|accept|accepting|taken|taking .. another|other|different|an .. offer|position|role|job .. elsewhere|with|at|so|and|i",
            "accepted another|an offer|position|role",
            "not .. interested|looking|pursue|pursuing .. at|in|right|moment|this|for",
            "remove me|my from .. consideration",
            "not be|to .. moving|proceed|proceeding|continue|continuing|accept|accepting",
            "no longer interested|available|considering",
        ],
    ),
    (
        Cue::Sent(Purpose::AskFeedback, SURE),
        &[
            "any|your|some|specific|brief|have feedback .. could|on|you|about|would|regarding|that|for",
            "could|would|able .. share|give|provide|offer .. feedback",
            "grateful|appreciate .. feedback",
            "there|me one thing .... stronger|better|improve|differently|missing",
            "ask for one|a piece|word|bit of advice",
            "what should|could|can i .... work|improve|better|differently",
        ],
    ),
    (
        Cue::Sent(Purpose::ThankForDecision, SURE),
        &[
            "thank|thanks .. for .. letting|informing|update|decision|telling|notifying|news",
            "disappointed|sorry .. hear|not|but|learn|of|decision",
            "understand .. decision",
            "keep me in mind",
        ],
    ),
    (
        Cue::Sent(Purpose::CompetingOffer, SURE),
        &[
            "received|have|got|holding .. another|other|competing|an offer .. from|elsewhere|and|by|with|deadline|need|that",
            "competing offer",
            "offer deadline",
        ],
    ),
    (
        Cue::Sent(Purpose::ShareNews, SURE),
        &[
            "wanted|thought|share|excited|happy .. share|let|tell|update .. news|you|recently|since|that|update",
            "since we spoke|met|last",
            "recently|just completed|finished|published|launched|earned|passed|won|received .. my|a|the|an",
        ],
    ),
    (
        Cue::Sent(Purpose::KeepInTouch, SURE),
        &[
            "stay|keep in touch",
            "hope .. been|doing|are .. well .. since",
            "future opportunities|openings|roles",
        ],
    ),
    (
        Cue::Sent(Purpose::Acknowledge, SURE),
        &[
            "will do",
            "got it .. thanks|thank|will|cheers",
            "thanks|thank .. got it",
            "received it|this|that|the",
            "i|we will|ll|shall .. let you know|have",
            "i|we will|ll|shall .. get back to",
            "i|we will|ll|shall .. send|return|submit|complete|start|do|have|look .. it|this|that|them|back|over|task|test|by",
        ],
    ),
    (
        Cue::Sent(Purpose::Answer, STRONG),
        &[
            "works|work for|perfectly|great|well|fine|me",
            "i .. available|free|confirm|can|could|will|look|would|am",
            "see|speak|talk you|to then|soon|on|there|tomorrow",
            "happy|glad to",
            "as requested|discussed|promised|per",
            "answer|reply|response to your",
            "sounds good|great|perfect",
            "confirm|confirming",
            "that|tuesday|monday|wednesday|thursday|friday|option .. works|good|fine|suits",
        ],
    ),
];
