//! English phrases that ask without an imperative, those that only look like asking, and the verbs' surroundings.
//!
//! Words alone, in the pattern language of [`crate::text::Lexicon`]; `imperative` and this folder's `find` weigh them.

/// What a phrase says about asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// It asks: “could you”, “I need you to”.
    Asks,
    /// It asks if it stands in a question: “is there”, “any news”.
    InQuestion,
    /// It looks like asking and is none: “please find attached”, “see you then”.
    Courtesy,
    /// Help is offered, in case it is needed.
    Helps,
    /// What follows is for the reader's own sake, unless it is to tell the writer.
    ForReader,
    /// A question that wants no answer: “did you know?”.
    Rhetorical,
}

pub(super) const PHRASES: &[(Sign, &[&str])] = &[
    (
        Sign::Asks,
        &[
            // Asking outright.
            "can|could|would|will|won you",
            "can|could not|t you",
            "if you can|could|would|will|wouldn please|also|just|kindly?",
            "if you don|do t|not mind",
            "would|do you mind",
            "are you able|willing|available|free",
            "may|might|can|could i|we please|ask|trouble|borrow|suggest|request|beg",
            "let me|us know|have",
            "let us|s",
            "lets discuss|get|meet|go|do|talk|try|see|set|make|keep|take|have|plan|schedule|move|not|chat|hope|wait",
            "letting me|us know",
            "feel free",
            "be sure|certain to",
            "and|also|just|then|you|please make|be sure|certain",
            "bear in mind",
            "bear with",
            "rsvp",
            "go ahead",
            // Wanting something of the reader.
            "i|we need|want|require|expect|ask|request|urge|invite|encourage|beg you|your",
            "i|we really|also|still|just|do|will|ll|would? need to know|have|get|see|hear|discuss|talk|speak|meet|find|understand",
            "i|we really|also|still|just|do|will|ll|would? need|require a|an|some|your|more|the|this|these|that|all|any|it|what|copies|someone|info|information|help|input",
            "i|we would|d really|also|still|just? like|love|prefer|want you|your|for|a|an|some|more|copies",
            "i|we would|d really|also|still|just? like|love|prefer to know|have|get|see|hear|confirm|request|ask|receive|review|understand",
            "i|we want|wanted to know|see|ask|find|confirm|check|inquire|enquire|invite",
            "wants to know if|whether|when|what|how|why|who",
            "would|d like|love to invite|request|ask|extend",
            "enjoy|love having you",
            "be great|good|nice|useful|helpful|worthwhile|best|better|wise|lovely to|for",
            "i|we wanted|want|trying to see if|whether",
            "am|m|we|re|are hoping|looking for you|to hear|your",
            "need|needs you|your",
            "you|everyone|everybody should|must|shall|ought",
            "you|everyone|everybody will|ll|still|also|really|do? need|have to",
            "you d|had better",
            "you are|re welcome|invited to",
            "you may|might want|need|wish|like|prefer|care to",
            "we should|ought",
            "why don|not t? you|we",
            "you are|re kindly? required|requested|asked|invited|urged|expected|supposed",
            "is|are kindly? required|requested|asked|invited|urged to",
            "it is requested|imperative|essential|important|necessary|critical that|you",
            "i|we would|d|might|could|just? also|strongly|really|only? suggest|recommend|propose|advise|request|ask|insist|hope|trust that? you|we",
            "d|would|will|ll very|really|greatly|also|highly|certainly? much? appreciate|welcome|value",
            "appreciate your help|input|feedback|response|reply|assistance|thoughts|comments|support|cooperation|attention|prompt",
            "appreciate it if",
            "be very|most|so|extremely|really? grateful|thankful|obliged if|for",
            "be very|most|so|extremely|really? glad|happy|delighted|helpful|great|good|nice|wonderful|best|useful|lovely|better|perfect|ideal if",
            "be|is|are very|much|greatly|really|most? helpful|appreciated|welcome",
            "was|m|am|be just? wondering|curious if|whether|what|when|how|who|why",
            "wonder|wondering if|whether",
            "look|looking very? forward to hearing",
            "look|looking very? forward to your .. reply|response|answer|feedback|comments|thoughts",
            "hear back? from you",
            "await|awaiting your",
            "waiting for|on your|you",
            "at your earliest",
            "when|whenever|if|as|once you get|have a|the|some|few|any? chance|moment|minute|second|opportunity|time",
            "as soon as you",
            "thanks|thank you? in advance",
            "please",
            "pls",
            "plz",
            "kindly",
            "asap",
            "see if|whether you|he|she|they|we|it|there|that|anyone|someone",
            "up to you",
        ],
    ),
    (
        // Talking and meeting takes two: who proposes it wants a yes.
        Sign::Asks,
        &[
            "i|we|you|us can|could|should|might|may|must|will|shall|ll|d|would also|still|then|probably|maybe|perhaps|definitely|certainly|all? discuss|meet|talk|chat|visit|lunch|speak|regroup",
            "i|we|you|us can|could|should|might|d|would also|still|then|probably|maybe|perhaps|definitely|certainly|all? get|sit|set|go|have|hold|do|schedule|arrange|find|grab .. together|down|up|meeting|call|lunch|dinner|drink|coffee|time|beer|breakfast|chat|conference|date|discussion|conversation",
            "i|we can|could|should|might|d|would also|still|then|probably|maybe|perhaps? delay|move|postpone|push|reschedule",
            "need|needs|want|wants|like|love|have|able|possible|wanted|hoping|hope|try|trying|plan|available|free|happy|glad to also|then? discuss|meet|talk|chat|visit|speak|sit|regroup",
            "need|needs|want|wants|like|love|hoping|hope|try|trying to set|schedule|arrange|get|find .. up|meeting|call|lunch|dinner|drink|coffee|time|together|chat|conference|date",
            "to set|schedule|arrange|find up? .. meeting|call|time|interview|conversation|appointment|date",
        ],
    ),
    (
        Sign::InQuestion,
        &["any|some thoughts|comments|ideas|suggestions|questions|feedback|objections|news|chance"],
    ),
    (
        Sign::Courtesy,
        &[
            "please find|note|accept|excuse|forgive|see|pardon .. attached|enclosed|below|that|my|our|apologies|congratulations|herewith|me|us",
            "please find",
            "please note",
            "please be advised|assured|aware|informed|reminded",
            "rest assured",
            "thank you",
            "thanks",
            "see you|ya|u",
            "see below|above|attached|also|attachment|enclosed|the|my|our|sample|full|more|details",
            "talk|speak to|with? you soon|later|then|tonight|tomorrow|on|at|next",
            "enjoy",
            "have a|an|the|fun|yourself|yourselves",
            "take care",
            "stay tuned|safe|well|warm|healthy",
            "keep up the",
            "keep well|safe",
            "get well",
            "come on",
            "never mind",
            "don t worry|mind|know|think|have|believe|see|want|need|like|care|understand|remember|blame|bother",
            "as you can|could|will|would|may",
            "give my|our love|best|regards",
            "send|sending my|our love|best|regards|condolences",
            "let me see|think|check|try|start|begin|tell|say|explain|introduce|go|give|ask|look|run|clarify|be|do|find|get|just",
            "make sense|money",
            "go figure",
        ],
    ),
    (
        Sign::Rhetorical,
        &[
            "did you know",
            "who knew|knows|cares",
            "guess what|who",
            "how are|is|was you|your|the|things|it|everything",
            "how do you do",
            "what else|more is|can|could i|we say|new",
            "looking for",
            "want|wanna|ready|tired|sick|dreaming to|of|a",
            "need a|more|help|some",
        ],
    ),
    (
        // Help that is offered is no request: “if you have any questions, please call us”.
        Sign::Helps,
        &[
            "if you need|want|require|have .. questions|question|concerns|trouble|problems|problem|issues|queries|help|assistance|information",
            "should you have|wish|need|want|require|experience",
            "if you experience|encounter",
        ],
    ),
    (
        // What the reader may do for their own sake is an offer: “if you want to stop these letters, click here”.
        Sign::ForReader,
        &[
            "if you do|don not|t want|wish|need",
            "if you no|never longer|again",
            "if you still|ever? want|wish|prefer|need|d|would .. like|prefer|rather|to|not",
        ],
    ),
];
