//! English phrases of messages that answer nothing: a recruiter's first letter, and what a machine sends.
//!
//! Holds words alone; headers, which tell machines more surely, are read elsewhere.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::RecruiterOutreach, SURE),
        &[
            "came|come|stumbled across|upon .. your .. profile|resume|cv|background|experience|linkedin|github|work",
            "found|saw|noticed|viewed|reviewed|seen your|you .. profile|linkedin|github|resume|cv|background|online",
            "your profile|background|experience|resume|cv .. stood|caught|looks|seems|matches|great|impressive|fit|interesting|online|linkedin|perfect",
            "are|would|wondering|if|whether .. you .. be? open|interested .. to|in .. new|opportunit*|role|roles|conversation|chat|hearing|exploring|learning|position*|change|opportunity",
            "opportunity|role|position .. that|which|i|you .. might|may|could|would|think .. interest*|suit|fit|you|good|great",
            "my|our client*",
            "on behalf of .. client",
            "reaching|reach out .. about|regarding|because|with|to .. role|opportunity|position|opening|see|share|job",
            "exploring|considering|looking|open .. for|to|new opportunities|challenge|role|roles|move|challenges",
            "i|we recruit|work|hire for|with .. companies|startups|clients|teams",
            "exciting|fantastic|amazing|great|perfect new? opportunity|role",
            "immediate|urgent requirement|need|opening|position",
            "not sure .. you .. looking|open|market",
            "we ve|have just opened|launched .. role|position|search|team",
            "worth a? conversation|chat|call|talk",
            "retained|engaged|instructed us|me",
            "put you forward",
            "on|in the market .. at|right|currently|moment|now",
            "signed off .. headcount",
            "passed|gave|shared me your details|name|number|contact",
            "spoke|speaks highly of you",
            "suggested|recommended .. reach|get out|in touch",
            "throw|threw|put your hat|name in the ring",
            "open to .. hearing|learning .. more",
            "one of my|our clients",
            "your background|experience|profile is|are highly|very|really|so relevant|interesting|strong",
            "can|could t|not|share|disclose .. name .. yet|client|company",
            "we|they are|re looking|hiring for .. developer|engineer|manager|analyst|designer|nurse|accountant|someone",
        ],
    ),
    (
        Cue::Means(K::RecruiterOutreach, STRONG),
        &[
            "quick call|chat",
            "opportunity",
            "passive",
            "headhunter",
            "headcount",
            "talent partner",
            "day rate",
            "competitive salary",
            "not interested",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "out of the? office",
            "out of office",
            "ooo",
            "on|away .. annual|parental|maternity|paternity|medical|sick|vacation|holiday|pto|leave .. leave|until|from|and|with|through|this|returning|to|i|back",
            "i am|m .. on|away vacation|holiday|leave|pto|holidays",
            "automatic|automated|auto reply|response|answer",
            "autoreply",
            "currently away|travelling|traveling|unavailable",
            "away from .. office|desk|email|e",
            "limited|no|intermittent|without access to .. email|e|messages|inbox",
            "delivery status notification",
            "mail delivery failed|subsystem|failure",
            "undeliverable|undelivered",
            "could not be delivered",
            "address not found",
            "no longer with|at|work|works|employed|working .. company|organisation|organization|here|for|us",
        ],
    ),
    (
        Cue::Means(K::AutoReply, STRONG),
        &[
            "will|ll .. reply|respond|return|answer|get .. when|upon|on|once|after .. return|back",
            "urgent|immediate matters|assistance|help|inquiries",
            "in my absence",
            "back in the? office",
            "this mailbox|inbox is not monitored|unattended",
        ],
    ),
];
