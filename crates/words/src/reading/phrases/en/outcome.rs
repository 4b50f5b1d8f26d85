//! English phrases of an outcome as public bodies write it, and of outcomes that are another's or another thing's.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "decided|chose|agreed|opted|preferred|resolved to appoint|hire|employ|recruit|engage|select a|an|another|the .. candidate|applicant|person|colleague|graduate",
            "decided|chose|agreed|opted|preferred|resolved to appoint|hire|employ|recruit|engage|select someone|somebody",
            "and with it the|your|this .. post|job|role|position|vacancy",
            "not|t consider|deem|find|regard|judge you to? be? appointable|suitable|strong_enough|ready",
            "yours|your_name|your_application|you .. not|wasn|isn|weren|aren t? among|amongst|one_of the|them|those|our|these",
            "recommended the appointment of dr|mr|mrs|ms|miss|prof|professor|another|a_different|an_internal",
            // The standing phrases of schools, councils and hospitals.
            "you were|are not|t appointed|appointable|recommended|short_listed",
            "you have|ve|had not|t been appointed|recommended|short_listed",
            "not|t be? appointed on|at|in|to|this",
            "considered|deemed|judged|found not? appointable|unappointable|unsuitable",
            "below the appointable|pass|threshold|benchmark|cut_off",
            "below the required|minimum score|standard|level|mark|threshold",
            "not|t reach|attain|achieve|meet the required|minimum|appointable|necessary standard|score|level|threshold|mark|benchmark",
            "successful|appointed|preferred|chosen candidate|applicant had|was|scored|demonstrated|showed|came|brought",
            "made|make|making an? appointment from_within|internally|within",
            "appointed|promoted|recruited|filled from within|internally",
            "appointed|promoted internally|within",
            "recommended|nominated|proposed|put_forward|appointed another|a_different candidate|applicant",
            "all the|of|our|these? posts|places|positions|vacancies|roles .. have|has|been|are .. filled|taken|allocated|offered",
            "permanent|post|job|role|position|place went|gone|going|goes elsewhere",
            // What they would have done.
            "would|d have liked|loved|wanted|been_delighted|been_glad to offer|give you the|this|a|an|one|it .. post|position|job|role|place|contract|work|employment|both",
            "would|d have liked|loved|wanted|been_delighted|been_glad to appoint|hire|employ you",
            "have|had|very_much hoped|wanted|wished to offer you the|this|a .. post|position|role|job|place but|however",
            "t|not be taking|moving|carrying things|matters|it|this|you to the|another|any next|further|second|final",
            "isn|wasn|not t? quite the right|best|strongest fit|match|person|candidate|choice",
            "landed|settled on someone|somebody|a_candidate|an_applicant|another_candidate|another_applicant .. with|who|else|from|whose",
            "withdrawing|withdraw|retracting|retract|cancelling|cancel|rescinding .. offer made|we|of to|made|employment",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "lost its|the|our|their funding|budget|grant",
            "funding|budget|grant .. withdrawn|cut|lost|pulled|fell|fallen|refused",
            "approved|agreed|confirmed|recommended the appointment of",
            "panel|committee|board|governors|interviewers felt|thought|concluded|considered .. not|t|other|another",
            "ready for a|the|this .. level|grade|step|post",
            "t|not have|got|bring|be any|the? good|better|positive|happier news",
            "suited|suitable to|for a? different|another|other|alternative role|position|post|job|team",
            "waiting|reserve|merit list",
            "appointable but|although",
        ],
    ),
    (
        // Another's no, another thing's, or none yet.
        Cue::Not(K::Rejection),
        &[
            "nobody|no_one|none has|have|is|was|had been? turned|rejected|refused|selected|chosen|appointed|unsuccessful|ruled",
            "other|others|first|preferred|previous|internal candidate|candidates|finalist|applicant|person|choice was|were|is|has|have|had not|withdrawn|withdrew|declined|dropped|pulled|turned|been_rejected",
            "other|others|first|preferred|previous|internal candidate|candidates|finalist|applicant|person|choice wasn|weren|hasn|haven|didn t",
            "another|other|different|preferred|internal candidate|finalist|applicant|person .. withdrawn|withdrew|declined|dropped|pulled|turned_it|turned_us|refused|backed",
            "successful|appointed|preferred|chosen candidate|applicant has|had|is|was .. withdrawn|withdraw|withdrew|declined|pulled|dropped|turned|unable",
            "date|slot|time|room|day|place_on .. taken|gone|booked|filled .. by|to another|other|someone",
            "not|t to? go|going|move|moving|proceed|proceeding|continue ahead|forward? with|for the|a|our|any|this|that .. test|tests|task|exercise|format|presentation|assessment|questionnaire|tour|trial|screening|case|panel|shift",
            "decided|chosen|elected|opted not to use|hold|run|do|have|ask|set .. test|tests|task|exercise|format|presentation|assessment|round|panel|interview",
            "unsuccessful|not|t|unable .. reach|reaching|get|contact|call you|hold|through",
            "would|d have liked|loved|wanted .. offer|give you .. earlier|sooner|slot|interview|time|date|answer",
            "not be|being continuing|proceeding with us",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "would|d have liked|loved|wanted|been_delighted|been_glad to offer|give|appoint|hire|take you",
            "offer|offering|give|giving you a|an|one? place|spot|seat|position .. waiting|reserve|talent|holding|mailing list|pool",
            "offer|offering you some|occasional|a_little|a_bit|a_day .. work|hours|shifts|cover|freelance|casual|feedback",
            "offer|offering|give|giving you freelance|casual|bank|occasional|voluntary|unpaid|volunteer|feedback|advice",
            "withdrawing|withdraws|retracting|retract|cancelling|rescinding .. offer",
            "offer|job|role|post|place made|given|gone|went to our|the first|preferred|chosen|other choice|candidate",
        ],
    ),
    (
        Cue::Not(K::Assessment),
        &[
            "not|t to? go|going|move|moving|proceed|hold|use|run|need|do|set .... test|task|exercise|assessment|presentation",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "will|ll now decide|know|hear|tell|let|make|have|take .. by|on|until|before",
            "now looking at",
            "promised|said .... missed|slipped",
            "looking at the? first|second|third|last|end|beginning|middle .... now",
            "remain|remains under|in active? consideration|review",
            "nothing|nobody|no_one can|could|will|has be|been .. until|before|in|yet|signed|decided",
            "not|t in a? position to .... yet",
            "not|t yet? been? selected|chosen|appointed|picked|decided|made anyone|anybody|on_anyone|an_offer yet",
        ],
    ),
    (
        // A call about the decision is no interview.
        Cue::Not(K::Scheduling),
        &[
            "arrange|book|schedule|set|organise|organize|find|offer a|an|some? .... feedback|debrief",
            "feedback|debrief .... arrange|book|schedule|call|time|slot|chat",
        ],
    ),
    (
        Cue::Withdrew,
        &[
            "telling|told|informing|advising us|me .... you have|ve|are|re withdrawn|taken|accepted|decided|found",
            "letting us|me know that? you|of .. withdrawn|withdrawing|withdraw|withdrawal|accepted|pulling",
            "your withdrawal",
            "your note|letter|email|mail|message .. withdrawing|withdrawal",
            "as you wished|requested|asked",
            "note|noted|understand|see|learn|hear that? you .. withdrawn|withdraw|withdrew|pulled|decline|declined|taken_another|accepted_another",
            "you have|ve|had|are|re now? withdrawn|withdrawing|pulled_out",
            "your|you decision|decided|chosen|choosing to withdraw|decline|pull",
            "you will|ll not be continuing|proceeding|joining|going with|us|ahead|further",
            "you .. accepted|taken another|a_different|an|a offer|job|post|position|role",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::decide::tests::{check_kind as check, read_text};

    #[test]
    fn outcomes_are_read_as_offices_write_them() {
        check(
            K::Rejection,
            &[
                "Further to your interview for the post of Clerk, I write to tell you that you were not appointed.",
                "You were not appointed. I can arrange a call on Monday at 10 to give you feedback.",
                "The successful candidate had led a ward before. Please ring to arrange a time for feedback.",
                "The panel scored you below the appointable threshold.",
                "I'm sorry to say that the governors decided to appoint a candidate with plumbing qualifications.",
                "The project lost its funding, and with it the post you were interviewed for.",
                "We have made an appointment from within the department.",
                "The governors have recommended another candidate to the diocese.",
                "We'd love to offer you a place on our waiting list, as all the places for June have been filled.",
                "The job went elsewhere, but I could offer you some casual work in the summer.",
                "We would have loved to offer you the job, but the grant fell through.",
                "It isn't quite the right match for us.",
                "After two long meetings we settled on somebody with a nursing degree.",
            ],
            &[
                "The other candidate was not selected. Could you come in on Thursday at 10?",
                "Our first choice has withdrawn, and the post is yours if you want it.",
                "We haven't selected anyone yet.",
                "The board has decided to appoint you, and we are delighted.",
                "We decided to appoint a second assessor, so you will also meet Ana on Thursday at 10.",
                "Please find below the required forms. Your interview is on Thursday at 10.",
                "You were not on the call, so here is the summary. Can we speak on Friday at 9?",
                "I've made an appointment from 10 to 11 on Thursday for your interview.",
                "The successful candidate has withdrawn, so the post is open again. Could you come on Friday at 9?",
                "The funding was cut last year, but it is back. Could you come in on Thursday at 10?",
                "We're not in a position to make an offer yet.",
                "We decided not to go ahead with the written test, so bring nothing on Thursday at 10.",
                "We've decided not to proceed with the panel format; Ana will see you alone on Friday at 9.",
                "The successful candidate will report to the head of finance. Thank you for your application.",
                "Your Thursday slot has been taken by another candidate. Would Friday at 9 suit you?",
                "I would have liked to offer you an earlier date. Would Friday 20 March at 9 suit you?",
                "I was unable to reach you. Can we speak on Friday at 9?",
            ],
        );
    }

    #[test]
    fn an_offer_of_something_else_is_none() {
        check(
            K::Offer,
            &["We would love to offer you a place on our graduate programme."],
            &[
                "We would love to offer you a place on our waiting list.",
                "We would have liked to offer you the position.",
                "I am happy to offer you some freelance work, although the job has gone elsewhere.",
                "I'd be glad to offer you feedback on the position.",
            ],
        );
    }

    #[test]
    fn who_withdrew_is_not_turned_down() {
        for text in [
            "Thank you for letting us know that you have withdrawn. We have closed your application.",
            "We were sorry to hear that you will not be continuing with us, and wish you well in your search.",
            "We respect your decision to withdraw. Your application is closed and will not be progressed.",
        ] {
            let reading = read_text(text);
            assert_eq!(reading.kind, K::Other, "{text}");
        }
        let text =
            "We have decided to withdraw the position. Your application will not be progressed.";
        assert_eq!(read_text(text).kind, K::Rejection);
    }
}
