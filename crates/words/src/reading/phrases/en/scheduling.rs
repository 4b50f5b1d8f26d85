//! English phrases that ask for something: a meeting, a test, a document or an answer to a question.
//!
//! Holds words alone; must not read dates, which have their own lexicon.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, HINT, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "schedule|set|arrange|book|organise|organize|coordinate|scheduling|setting|arranging|fix|find|line .. interview|call|chat|conversation|meeting|screen|appointment",
            "schedule|book|find|pick|choose|select|agree|set .. a|some|another|new|suitable|convenient|one time|slot|date|day",
            "interview|call|conversation|meeting|chat|screen .. is|has|been|are|now confirmed|scheduled|rescheduled|booked|moved|set|cancelled|canceled|postponed",
            "scheduled|confirmed|booked|rescheduled .. your|an|the interview|call|conversation|meeting|chat",
            "interview|call confirmation|invitation|invite|details|schedule|reminder|update*",
            "invitation to|for .. interview|call|meeting|chat",
            "what|which|any|some|few|following|these|couple .. times|time|days|day|slots|slot|dates .. work*|suit*|available|best|convenient|good",
            "are|would|could|will|is|if|when you be? available|free",
            "your|about|share|send availability|availabilities",
            "know|confirm|reply|respond .. availability|available|free|works|slot|suits",
            "does|would|will|do .... work|suit for? you",
            "offer you an|a|some|the|two|three .. interview|slot|slots|times|call|appointment",
            "works|suits .. best|for you",
            "invite|inviting you to|for .. interview|call|chat|conversation|meeting|onsite|visit|office|screen|discussion",
            "would|d like|love to speak|talk|chat|meet|interview|connect .. you",
            "like|love to invite you",
            "can|could|shall|should we|you|i move|push|reschedule|postpone|bring|speak|talk|meet|chat|do",
            "need|have|like to reschedule|postpone|move|cancel|push",
            "reschedule .. interview|call|meeting|conversation|chat|our|your",
            "look|looking forward to speaking|meeting|talking|seeing|chatting .. on|at|then|tomorrow|monday|tuesday|wednesday|thursday|friday|you",
            "you will|ll be? meeting|meet|speaking|speak|interviewing|talking|talk with|to",
            "hop|jump on a call|chat|zoom",
            "calendly com",
            "book .. using|via|through|here|link|calendar",
            "confirm* .. interview|call|appointment|meeting .. on|for|with|at",
            "see|speak|talk you|to|with you? .. on|at|then|tomorrow|monday|tuesday|wednesday|thursday|friday",
            "calendar invite|invitation|invitations|link",
            "interview with .. on|at|for|is",
            "time|slot .. changed|moved|confirmed|has",
            "see|speak|talk you|with then|there|soon",
        ],
    ),
    (
        // What was is no appointment: “thank you for the interview with us on Friday”.
        Cue::Not(K::Scheduling),
        &[
            "thank|thanks .. for the|our|a|such|today|yesterday|last .. interview|call|chat|conversation|meeting|talk",
        ],
    ),
    (
        Cue::Means(K::Scheduling, STRONG),
        &[
            "zoom|teams|webex|hangouts|meet link|meeting|call|google|url|id|com",
            "phone|video|telephone|technical|panel|onsite|final|initial|first|second screen|interview|call",
            "time zone",
            "availability",
            "join .. zoom|teams|meet|webex|call|meeting|interview",
            "reschedule*",
            "meeting id|passcode",
            "dial in",
            "interviewer*",
        ],
    ),
    (
        Cue::Means(K::Scheduling, HINT),
        &["interview*", "available", "calendar", "slot*"],
    ),
    (
        Cue::Means(K::Assessment, SURE),
        &[
            "complete|completing|take|taking|sent|attached|do|submit|invited|receive|start|starting|finish .. assessment|test|challenge|exercise|assignment|homework|task",
            "take home|takehome .. assignment|test|task|exercise|challenge|project|assessment|is|attached|by|due",
            "coding|technical|online|skills|aptitude|programming|written|cognitive|design|case|home|personality challenge|assessment|test|exercise|assignment|study|questionnaire|task",
            "hackerrank|codility|codesignal|testgorilla|hirevue|codeinterview|karat|pymetrics",
            "one way|on demand video interview",
            "record* .. video interview|answers|responses|introduction",
        ],
    ),
    (
        Cue::Means(K::Assessment, STRONG),
        &[
            "assessment",
            "take home",
            "test link",
            "case study",
            "challenge",
            "exercise",
            "assignment",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "send|provide|share|upload|submit|forward|attach|need|require|missing|supply .. references|referees|reference|transcript*|certificate*|documents|portfolio|samples|passport|diploma*|visa|id|form|particulars|proof",
            "what|confirm|share|provide|tell|know .. salary|compensation|pay expectation*|requirement*|range",
            "names|contact|details .. references|referees",
            "right|authorized|authorised|eligible|eligibility to work",
            "notice period",
            "complete|fill|fill .. out|in|the|this|attached|following|short form|questionnaire|background|application|profile|survey|check",
            "require|need .. sponsorship",
            "additional|further|more|following information|details|documents",
            "application .. incomplete|is not complete",
            "finish|complete your application|profile",
            "background check",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, STRONG),
        &[
            "salary expectations",
            "references",
            "documents",
            "please provide|send|upload|submit|complete",
        ],
    ),
];
