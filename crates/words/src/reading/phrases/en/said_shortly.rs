//! English phrases of a decision that is put shortly, or by the standing form of a portal; and the colours of both.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, SHORT, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        // Standing forms.
        Cue::Means(K::Rejection, SURE),
        &[
            "pursuing|pursue other|those|candidates|applicants|individuals|people",
            "pursuing|pursue .. candidates|applicants who|whose|with",
            "identified|found|have candidates|applicants|people .. better|closer|closely|stronger|suited",
            "there is|are|was|were|s a? better|stronger|closer match|matches|fit|candidates|applicants|candidate|applicant",
            "application .... has|have|was|is now? been? declined|rejected|refused|unsuccessful",
            "shortlisted|progressed|appointed|invited others|other",
            "hiring|line manager|team .. passed|declined",
            "manager|panel|client|director|board|partners|they|committee has|have passed|declined",
            "we ve|have? filled it|that|them|this",
            "filled it|that|them .. ago|already|internally|since",
            "scored|ranked|rated|performed|fared higher|better|above|ahead .. at|in|than|on|of",
            "others|candidates|applicants|somebody|someone|people scored|ranked|rated|performed|did higher|better|above|ahead",
            "candidate|applicant|person|someone|somebody .. edged|pipped|shaded|nosed it|you|ahead|them",
            "pipped at|to",
            "not|t need to meet|see|interview|speak .. after",
            "not a yes",
            "isn|wasn t a yes",
            "s|is|was a no i|sorry|unfortunately|afraid|sadly|in|us|then",
            "fit wasn|isn|not|was|is t? not? quite? there|right",
            "second choice by|after|behind",
            "were|are|re our|the|a|my close? second|reserve choice|preference",
            "runner up",
            "isn|not|wasn t? quite|exactly|really|entirely what we|they",
            "not|t match|meet|fit .... closely|well as",
            "went|going|gone with an? internal|external|other|another",
            "job|role|post|position|vacancy s now|already? been? gone|filled|taken|given",
            "not|t gone|go|going your way",
            "application|candidature|candidacy was|has|is not been? retained",
            "numbers|budget|money|sums|figures|timing didn|not|don|doesn|did t? not? work|add|stack|fit",
            "going|gone|go|went in|with .. other|another direction",
            "overruled|outvoted me|us .. gone|chosen|picked|taken|offered",
            "concluded|closed|ended|finished our|the|this search .. not",
            "rather|instead appointed|hired|chosen|recruited somebody|someone|another",
            "t|not be taking|carrying|bringing|putting this|it|things|you|your any? further|forward",
            "not|t be|been going any? further",
            "didn|not t? get the job|role|position|post|place|contract",
            "not|t the one|person|candidate we picked|chose|chosen|selected|wanted|appointed|hired",
        ],
    ),
    (
        // A few words that say it, where nothing beside them says another thing.
        Cue::Means(K::Rejection, SHORT),
        &[
            "not this time",
            "afraid .. bad|sad|unhappy|unwelcome news",
            "bad|sad news i|we m|am|re|are? afraid",
            "ll|will|must pass",
            "have|decided|going|chosen to pass",
            "ve|have got|found someone|somebody",
            "answer is|was|s a? no",
            "you didn t get it",
            "s|is a no",
            "boss|manager|director|panel|client|board|committee|partners|hr|they says|said|say|saying no",
            "have|had|having|got|going|sorry to say no",
            "just|narrowly|only|sadly|unfortunately missed out",
            "missed out on|this|by",
            "no luck this|on|i|sorry|unfortunately",
            "bearer of bad|sad news",
            "better luck next|elsewhere",
            "it wasn|isn t meant to be",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "passed your|the|it|them|this|along|onto|its|all|with|through|to|us",
            "pass your|it|you|them|that|along|the|by|through|to|over",
            "pass this on|along|to|over",
            "filled it|that|them|this in|out|with",
            "not this time of|next|slot|frame|but|tomorrow",
            "said|says|say|saying no problem|worries|later|more|one|need|rush|objection|to|longer",
            "not|t|cannot|unable .. make|offer|extend|hire|confirm|appoint .... until|before|without|unless",
            "pursuing|pursue candidates|applicants|you|your .. like|including|such",
            "there is|are|was|were|s a? better|stronger|closer match|matches|fit .. you|your",
            "t|not need to meet|see|interview|speak before|until|in|again",
            "heard|hear|understand|gather that? you didn|not t? get",
            "s gone well|great|fine|really|very",
            "got|found someone|somebody to|coming|here",
            "second choice of|venue|date|time|day",
            "you scored|ranked|rated|performed higher|better|above|ahead",
            "missed out a|the|your|page|question|some|one",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "happy|chuffed|delighted|agreed|congrats|congratulations|yay you re|are in",
            "you re|are in you|start|see|welcome|congratulations",
            "job|role|position|post s all? yours",
            "you re|are our new|newest|next",
            "voted|agreed|resolved|chosen|elected unanimously? to appoint|hire|offer|employ|recommend you",
            "boss|director|panel|board|committee|partners|client|everyone|they said|says|say yes",
            "s|is|was|it a yes from|for|i|and|we|so|the|when",
            "you got it nobody|congratulations|well|no",
            "suspense you|it .. got|yours|hired",
            "welcome aboard",
            "board|council|trustees|committee|directors|panel approved|confirmed|agreed your appointment",
            "you ve|have been appointed to|as",
            "been|were|are selected|chosen for|as the|our|this position|role|job|post",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "you re|are in the|our|a|line|touch|luck|for|good|town|with|on",
            "hoped|hoping|wanted|planned|meant|intended|wished to offer|hire|appoint|make|employ|extend",
            "still|also|always .. love|like|want|hope|keen to have|bring|hire|take you",
            "love|like|want|keen to have|bring|take you .. but|until|once|when|if|as",
            "offer|offering you a|an|our|your|up|# free|premium|exclusive|special|personal|discounted|complimentary|loan|credit|discount|card|mortgage|voucher|upgrade|subscription|membership|trial|overdraft|policy",
            "offer|offering you # .. apr|off|discount|credit|cashback|interest",
            "said|says|say yes to a|an|the|second|meeting|your|my|our|his|her|moving",
            "selected|chosen for the|our|this position|role|job|post .. interview|interviews|shortlist|assessment|play|call",
            "yours to apply|lose|win|take|keep",
            "a yes to|for .. interview|meeting|call|chat|round|date",
            "voted|agreed|decided|chosen not to",
            "you re|are our new|newest|next .. subscriber|member|customer|follower|contact|favourite|favorite",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "we re|are|am|m|s|is|still still? on it|this should|will|and|sorry|bear",
            "still on it|this",
            "hiring|recruitment|recruiting|headcount|budget|vacancy freeze",
            "isn|hasn|wasn|not t? been? made|taken|decided|final yet|still",
            "paused|pausing|pause|freeze|frozen|froze recruitment|hiring|recruiting|all|the",
            "decision|answer|it|this|everything .. wait|waits until|till",
            "hang|hold|sit on|tight in|there|please|a|for|until|while",
            "please hang|hold|sit on|tight",
            "can|could|may|might we|i get|come back to you .. in|by|on|next|after",
            "give|allow|grant us|me until|till",
            "give|allow|grant us|me another|some|more|a|few .. days|day|weeks|week|time|longer",
            "decision|announcement|result|outcome .. has|is|was|been? moved|pushed|deferred|shifted|slipped to|back|until|till|by",
            "t|not .. an? .. offer .. until|before .. budget|approval|signed|sign",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "are|will|be you about|around|in .. monday|tuesday|wednesday|thursday|friday|tomorrow|today|morning|afternoon|week",
            "confirming monday|tuesday|wednesday|thursday|friday|tomorrow|our|your|#",
        ],
    ),
    (
        Cue::Settled,
        &["confirming monday|tuesday|wednesday|thursday|friday|tomorrow|our|your|#"],
    ),
    (
        Cue::Not(K::Scheduling),
        &[
            "talk|walk|take|run you through",
            "find|found|rate|rated|enjoy|like|about the|your|our interview|interviews|experience|process",
            "offer|offering|give|giving|like .... feedback .... could|would|can you",
        ],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "how soon|early could|can|would|might|are you .. join|start|begin|able|available",
            "resend it|them|this|that|your|the|us|me",
            "t|cannot|not find|locate|see .. page|pages|part|attachment .. cv|resume|application|letter|document|form|it",
        ],
    ),
    (
        Cue::Not(K::InformationRequest),
        &[
            "not|t|cannot|unable .. answer|respond|reply|discuss|take to|any|your|individual|questions|queries",
            "t|cannot|not find .. slot|time|date|day",
        ],
    ),
    (
        Cue::Means(K::Acknowledgement, SURE),
        &[
            "thanks|cheers|ta|thx|great|perfect|brilliant got it|this|that|them|everything|your",
            "ta|cheers|thx for the|your|sending application|cv|resume|email|form|it",
            "thank|thanks you? .. for .. completing|submitting|taking|doing .. assessment|test|task|challenge|exercise|presentation",
        ],
    ),
    (
        Cue::Means(K::AutoReply, SURE),
        &[
            "office|offices|studio is|are|will now|currently? be? closed .. and|will|until|from|for",
            "on|away holiday|holidays|vacation|leave|pto|furlough",
            "am|m|be|ll travelling|traveling|abroad|away",
            "don|not|do t? work|in|working on? mondays|tuesdays|wednesdays|thursdays|fridays|weekends",
        ],
    ),
    (
        Cue::Means(K::AutoReply, STRONG),
        &[
            "answer|reply|respond|replies|response with .. delay|delayed",
            "answer|reply|respond|replies|response will|may|might be slow|slower|delayed",
            "respond|reply|answer|reading|read on monday|tuesday|wednesday|thursday|friday",
            "emails|mail|messages are|is|will not be? forwarded|read|checked",
            "reopen|reopens|reopening on|at|in|after|monday|#",
        ],
    ),
    (
        Cue::Back,
        &[
            "returning|returns|return|back after|next|this|#|mon|tue|tues|wed|thu|thur|thurs|fri|from|january|february|march|april|may|june|july|august|september|october|november|december",
            "reopen|reopens|reopening on|at|in|after|monday|#",
            "respond|reply|answer|read .. on|from monday|tuesday|wednesday|thursday|friday|the",
            "office .. from",
            "office #|january|february|march|april|may|june|july|august|september|october|november|december",
        ],
    ),
    (
        Cue::Promises,
        &[
            "should|will|ll|hope|hoping have|get something|news|an_answer|a_decision|word for|to? you",
            "will|ll|shall|can|may|could|should .. reply|write|phone|ring|revert|announce|get|come back? .. to|you|by|within|in|on|next|this|at|after|before|early|late|later|tomorrow|toward*|around|once|again",
            "expect .. email|mail|call|letter|message|news|reply|note|word|something .. by|in|on|within|next|this|before",
            "decision|announcement|answer|result|outcome .. moved|pushed|postponed|delayed|deferred|shifted|slipped|put .. to|until|till|by",
            "give|allow|grant us|me until|till",
            "and|then|but let|tell|inform|notify you",
        ],
    ),
    (
        Cue::Polite,
        &["please hang|hold|sit|bear|be on|tight|with|patient"],
    ),
    (
        Cue::Asks,
        &[
            "send|return|submit|resend|upload us|it|them|your|back|everything .. by|before|until|no",
            "you ve|have|got until|till",
        ],
    ),
    (
        Cue::Bulk,
        &[
            "loan|mortgage|overdraft|card|credit .. is|has|been|was|pre approved",
            "see # new|exclusive|fresh offers",
            "for|with # jobs|roles|vacancies|openings",
            "premium|pro account|plan|membership|subscription|career|trial",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::decide::tests::check_kind as check;

    #[test]
    fn rejections_said_shortly_are_read_and_nothing_else_is() {
        check(
            K::Rejection,
            &[
                "We've filled it internally, sorry.",
                "Somebody else pipped you at the post.",
                "The answer is no, I'm sorry to say.",
                "The client said no. Sorry.",
                "They've passed, I'm afraid.",
                "HR says no, sorry mate.",
                "Sorry Sam, boss says no. Good luck out there",
                "We've decided it's a no. Thank you for coming in.",
                "We'll have to pass this time.",
                "It's a no this time, unfortunately.",
                "You were runner-up. We'd like to offer you feedback by phone.",
                "Unfortunately you just missed out on the role.",
                "Two others scored higher on the day.",
                "Your application for the post of Curator has been rejected.",
                "Your application was declined by the hiring team.",
                "The fit isn't quite right.",
                "We have found applicants who are better suited to the position.",
                "We are pursuing other applicants for this role.",
                "We interviewed a very strong field and another candidate just edged it.",
                "The hiring manager has decided to pass.",
                "The panel has passed on this occasion.",
                "Bad news, I'm afraid: the board chose the other person.",
                "It wasn't meant to be this time. The job went to Tom.",
                "We had 300 applicants and have invited others to interview.",
                "Sorry, not this time. We went with someone local.",
                "The partners said no.",
                "There were stronger candidates for the post.",
                "We regret that it's not a yes.",
                "We won't be taking things further with you, Robin.",
                "We're going in another direction.",
                "We won't be going any further with your application.",
                "I'm sorry, the vacancy was filled last week.",
                "You did well but came second.",
                "You didn't get it this time, I'm sorry.",
                "Unfortunately you were not the one we picked.",
                "We decided on another candidate.",
                "I'm sorry Robin, you didn't get the job.",
                "You weren't successful.",
                "We can't offer you the role, sorry.",
            ],
            &[
                "The team passed your CV to Dana, who will call you.",
                "I'm afraid I have bad news: Dana is ill, so could we move Thursday to Friday at 10?",
                "There is a better match for you: our senior role. Could we talk on Monday at 10?",
                "I filled it in for you; please check the form.",
                "She said no problem, Thursday at 10 works. See you then.",
                "The manager passed along your questions.",
                "The client has passed your test on to the engineers.",
                "We'll pass your application to the panel.",
                "Not this time next week, but the week after we can meet. Would Tuesday 17 March at 10 suit?",
                "You're our second choice of venue only. See you Thursday at 10!",
                "We don't need to meet again before the offer stage; next we will call your references.",
                "The director said no later than Friday.",
                "I'm away on Thursday, can you do Friday at 3pm?",
                "You scored higher than the other candidates at interview. We'd like to see you again.",
                "We haven't found anyone better. We'd like to meet you again.",
                "We can't make you an offer until the budget is signed off on 20 March.",
                "Others will be interviewed next week and we'll let you know.",
            ],
        );
    }

    #[test]
    fn offers_said_shortly_are_read_and_nothing_else_is() {
        check(
            K::Offer,
            &[
                "The job's yours!",
                "You're our new apprentice!",
                "The board voted unanimously to appoint you.",
                "The panel said yes! Contract to follow.",
                "It's a yes from all of us: when can you start?",
                "Welcome aboard! Your contract is attached.",
                "You've got the job, well done.",
                "We'd love to have you on the team. Salary as discussed.",
                "The committee has agreed to appoint you to the post.",
                "The post is yours if you want it.",
                "I'm thrilled to say the role's yours.",
                "Congratulations, you're hired!",
                "We'd like you to start on Monday.",
                "I'd like to offer you the position of Credit Controller.",
                "We are pleased to offer you the role of Loan Officer. Benefits include a season ticket loan.",
                "We are pleased to offer you a contract.",
            ],
            &[
                "Congratulations, you have been selected to see 20 new offers. We are pleased to offer you a premium account. Unsubscribe here.",
                "Your loan has been approved. We are pleased to offer you £5,000 at 4.9% APR.",
                "We are pleased to offer you a free trial of Premium. Unsubscribe at any time.",
                "We are delighted to offer you 20% off everything. Opt out here.",
                "You're our newest subscriber! Welcome aboard. Unsubscribe.",
                "We're happy to offer you a credit card with 0% interest.",
                "Great news: your mortgage is approved. We would like to offer you a rate of 3.9%.",
                "There's a hiring freeze until April. We'd still love to have you.",
                "We'd love to have you but can't until the freeze is lifted.",
                "We'd have loved to have you, but the numbers didn't work out.",
                "I had hoped to offer you the job.",
                "We wanted to hire you but the board overruled me.",
                "The client said yes to an interview on Monday at 10.",
                "The board voted not to appoint you.",
                "It's a yes to your question about parking.",
                "We'd love to have you over for a chat on Monday.",
                "Recruitment is frozen for now; we still want to hire you.",
            ],
        );
    }

    #[test]
    fn delays_said_shortly_are_read_and_nothing_else_is() {
        check(
            K::Delay,
            &[
                "Hiring is frozen until April, please hang on.",
                "We've paused recruitment until the new budget.",
                "The decision has been pushed back to 2 April.",
                "Can we come back to you next week? Two of the panel are ill.",
                "Give us another week, please.",
                "Sorry, the announcement has slipped to May.",
                "The decision will have to wait until Dana is back.",
            ],
            &[
                "Give me a ring tomorrow at 10.",
                "Please give us a copy of your passport.",
                "Could we get back to the question of salary? What do you expect?",
            ],
        );
    }

    #[test]
    fn words_of_a_no_in_another_sense_are_none() {
        check(
            K::Rejection,
            &[
                "We have declined your application.",
                "I'm afraid we'll pass on this one.",
            ],
            &[
                "We will pass this on to the panel.",
                "Your references have been passed on to HR. We'll call on Friday.",
                "We said no one else will be invited. You are our favourite.",
                "The director said no decision had been made yet.",
                "It's a no-brainer: we want you to meet the team on Monday.",
                "I have bad news and good news. The bad news: no parking. See you on Thursday at 10!",
                "I didn't get it: could you resend the file?",
                "Mum here. Heard you didn’t get the job, so sorry love. Call me.",
                "You missed out the second page of the form; could you send it?",
                "There is a better slot: Thursday at 10. Would that suit?",
                "Others said the test took two hours. Please send yours by Friday.",
                "Our second choice of date is Friday 20 March at 10. Could you make it?",
                "Congratulations! Our second choice declined, too, and you are the one we want to hire.",
                "The team passed; now it's your turn to present on Monday at 10.",
                "Our client said no changes are needed. The interview is on Monday at 10.",
            ],
        );
    }

    #[test]
    fn more_rejections_are_told_from_what_is_like_them() {
        check(
            K::Rejection,
            &[
                "Unfortunately we've gone in a different direction.",
                "After careful thought we have chosen to go with a candidate who has more Kubernetes experience.",
                "Thanks for coming in, but we're not going to take this further.",
                "We're sorry to let you know that we won't be inviting you to interview on this occasion.",
                "I wanted to let you know that we have offered the role to someone else and they've accepted.",
                "The post has been offered to another applicant.",
                "You were an appointable candidate but another candidate scored more highly.",
                "Your application has not been successful on this occasion.",
                "Hi Sam, just to say the job's gone. Sorry!",
                "Hi Sam. Job's been filled. Sorry mate.",
                "Sorry, we've got someone.",
                "We've taken on someone with more experience.",
                "No luck this time I'm afraid, they went for the other guy.",
                "I'm so sorry, Robin. It's a no. The panel were split but went with the internal candidate.",
                "Unfortunately we cannot take your application any further.",
                "We have now filled all our placements for this year.",
                "Thank you for your interest in Elbe Clinic. We have carefully reviewed your application and have decided to proceed with candidates whose profiles more closely match our requirements.",
                "We will not be progressing your application to the next stage.",
                "Sadly the decision has not gone your way.",
                "You have been unsuccessful.",
                "We're closing your application.",
                "Your candidature was not retained.",
                "Regretfully, we are unable to offer you a place on the programme.",
                "The role has been withdrawn owing to budget cuts.",
                "We feel that you're not the right fit for the team.",
                "Unfortunately your profile does not meet our current requirements.",
                "We decided to go with another finalist. It was extremely close.",
                "Votre candidature n'a malheureusement pas pu être retenue.",
            ],
            &[
                "The vacancy has not been filled yet.",
                "We haven't offered the role to anyone else.",
                "We wouldn't dream of rejecting you: see you on Monday at 10!",
                "If it's a no, we'll tell you by Friday.",
                "Whether it's a yes or a no, you'll hear by Friday.",
                "Another candidate cancelled, so could you come at 10 instead?",
            ],
        );
    }

    #[test]
    fn more_offers_are_told_from_what_is_like_them() {
        check(
            K::Offer,
            &[
                "We'd like to make you an offer.",
                "Good news: the board approved your appointment.",
                "You're hired. See you Monday!",
                "Happy to confirm that you have been appointed to the post of Curator.",
                "We have decided to offer you the position, subject to references.",
            ],
            &[
                "If we offer you the job, when could you start?",
                "We haven't decided whether to offer you the job.",
                "The job is not yours yet, but you're close.",
                "Offer letters will go out in May.",
                "We offer a competitive salary. Apply now!",
                "Would you accept if we offered you the post?",
                "We offered the job to somebody else.",
            ],
        );
    }

    #[test]
    fn more_automatic_answers_are_told_from_what_is_like_them() {
        check(
            K::AutoReply,
            &[
                "Thank you for your message. I am currently out of the office and will return on Monday 16 March. If your message is urgent please contact Els Brandt.",
                "Hi, I'm on sick leave until further notice. Please contact hr@elbe.example.",
            ],
            &[
                "Thanks for your patience while I was on leave. We'd like to invite you to an interview on Monday at 10.",
                "I'm back from holiday! Are you free on Friday at 10?",
                "The manager is on leave until Monday, so we'll decide after that.",
                "Our office is closed on Monday, so your interview moves to Tuesday 17 March at 10. Is that OK?",
            ],
        );
    }

    #[test]
    fn still_more_rejections_are_told_from_what_is_like_them() {
        check(
            K::Rejection,
            &[
                "Dear Robin, after reviewing your application we regret that we cannot take it further at this time.",
                "Thank you for your application. On this occasion we have decided to take forward other candidates.",
                "We have filled this vacancy and are no longer accepting applications.",
                "We're not able to move your application forward.",
                "Thank you for interviewing with us. We will not be extending an offer at this time.",
                "Although we enjoyed meeting you, we feel your experience isn't quite what we're looking for.",
                "Your qualifications did not match the requirements as closely as those of other applicants.",
                "Unfortunately, you have not been selected to progress to the next round.",
                "Your application is no longer under consideration.",
                "The position you applied for has been cancelled.",
                "Thanks for your patience. Sadly we've decided to hire another person.",
                "I'm afraid we've gone for somebody else.",
                "Sorry, no luck this time.",
                "Sorry to be the bearer of bad news, but they went with an internal.",
                "We've decided not to hire for this role.",
            ],
            &[
                "We will no longer need your references; we have them.",
                "Your application has been passed to the hiring manager.",
                "The hiring manager is passing your details to the team.",
                "We enjoyed meeting you and would like to go further. Are you free on Friday at 10?",
                "Unfortunately Dana is ill, so we have to move your interview to Friday at 10. Is that OK?",
                "Sorry, no parking this time. See you Friday at 10!",
                "Your second interview is with the board on Friday at 10.",
            ],
        );
    }

    #[test]
    fn still_more_offers_are_told_from_what_is_like_them() {
        check(
            K::Offer,
            &[
                "Congratulations! You were selected for the role. Your contract is attached.",
                "We'd be delighted if you joined us as Curator.",
                "I'm delighted to offer you the post of Staff Nurse.",
            ],
            &[
                "You were selected for an interview for the role.",
                "You have been appointed a guide: Dana will call you before the interview.",
                "You have been selected for our newsletter. Unsubscribe.",
                "The panel said yes to your request for more time.",
                "You've been appointed a mentor for the assessment day.",
            ],
        );
    }
}
