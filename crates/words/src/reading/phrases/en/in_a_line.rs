//! English phrases of people who write a line or two: agents, owners, colleagues who pass on what they have heard.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, STRONG, SURE, TERMS};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Means(K::Rejection, SURE),
        &[
            "end|finally|eventually we|they|i ve|have? gone|went|going with them|him|her",
            "gone|went|going with them|him|her because|mainly|mostly|purely|simply|since",
            "gutted|devastated|heartbroken for you",
            "they|client|panel|manager ve|have|has passed feedback",
            "role|job|post|position|vacancy|requisition was|is|has been? withdrawn|pulled|scrapped|shelved|axed",
            "it was|has been? withdrawn|scrapped|shelved|axed last|this|yesterday|before|due|because|on|after|in",
        ],
    ),
    (
        Cue::Means(K::Rejection, STRONG),
        &[
            "close|tough|hard|tight call|choice|race|contest|thing|decision between you and",
            "feedback was|is .. not|lack|lacked|lacking|enough|too",
            "on to|onto the next one",
        ],
    ),
    (
        Cue::Not(K::Rejection),
        &[
            "offer|test|task|link|form|slot|invitation|invite .. withdrawn|pulled|scrapped|shelved|axed",
            "withdrawn|pulled|scrapped|shelved|axed .... back|again|reopened|readvertised|revived",
        ],
    ),
    (
        Cue::Means(K::Offer, TERMS),
        &[
            "we re|are|can|could|d|would|will|ll offer|offering # .. plus|base|gross|annum|basic|pension|bonus",
            "here it|this is .. in_writing",
            "confirm|confirming|put|putting it|this|that|everything|the_offer in_writing",
        ],
    ),
    (
        Cue::Not(K::Offer),
        &[
            "bring you in|over|back|up|down .. for|to .. interview|round|final|onsite|chat|meeting|meet|trial|panel|visit|assessment",
            "bring you in|over|back|up|down .. monday|tuesday|wednesday|thursday|friday|next|tomorrow",
        ],
    ),
    (
        Cue::Means(K::Scheduling, SURE),
        &[
            "like|love|want|happy|keen|delighted|pleased to? bring|have|get|fly|invite you in|over|back|up|down|out .. interview|round|final|onsite|chat|trial|panel|visit",
            "time|slot|date|hour|appointment .. no_longer|doesn_t|won_t|can_t work|works|suit|suits for|after|any|now|anymore|me|us|him|her|mr|ms|mrs|dr|the",
            "available|free|meet|come|speak|talk|do_it .. an|half|a|one|two hour|hours|day|bit|little? earlier|later",
        ],
    ),
    (
        Cue::Means(K::Scheduling, STRONG),
        &[
            "monday|tuesday|wednesday|thursday|friday|saturday|tomorrow .. it is",
            "you will|ll be? meet|meeting|seeing|speaking",
        ],
    ),
    (
        Cue::Settled,
        &["thanks|thank you? for confirming|your_confirmation"],
    ),
    (
        Cue::Means(K::InformationRequest, SURE),
        &[
            "page|pages|copy|certificate|attachment|signature|reference|form|cv|transcript|proof|passport|visa|licence|license is|was|are|were|seems|appears to_be? missing|incomplete|illegible|unreadable|cut_off|blank",
            "kindly|please re? upload|attach|supply|resubmit|rescan it|them|that|the|a|an|your",
        ],
    ),
    (
        Cue::Not(K::InformationRequest),
        &[
            "no|none|nothing .. is|was|are missing|incomplete",
            "not|never .. missing|incomplete",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "everyone|everybody|all|team|they|people .. great|good|lovely|nice|wonderful|kind things to_say|about_you",
            "you are|re|were|remain one|among .. two|three|four|five|six? left|remaining|finalists",
            "down to the last? two|three|four and you",
        ],
    ),
    (
        Cue::Soothes,
        &["hang in there", "hang|hold|sit tight", "more soon"],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "interviews|interviewing|we_are_interviewing continue|continues|run|running|go|going|until|through .. next|this|through|until|till|into|the",
        ],
    ),
    (
        Cue::Means(K::Delay, STRONG),
        &["still nothing|no_word|no_news|silence"],
    ),
    (
        Cue::Not(K::Delay),
        &["interviews|interviewing .. on|at # .. in"],
    ),
    (
        Cue::SaidYes,
        &[
            "your signed|countersigned contract|offer|letter|copy|agreement has|have|is|arrived|came|reached|received",
        ],
    ),
    (
        Cue::AsksAfterNo,
        &["would|might that|this|it be of_interest|interesting|something"],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::decide::tests::{check_kind as check, read_text};

    #[test]
    fn a_no_in_a_line_is_read_and_nothing_else_is() {
        check(
            K::Rejection,
            &[
                "It was a close call between you and one other, and in the end we've gone with her.",
                "We have gone with him mainly because he has run a shop before.",
                "Nadia passed this on to me. I'm gutted for you.",
                "Just heard back. They've passed, feedback was not enough sales. On to the next one!",
                "Thank you for asking about the role. It was withdrawn last week.",
                "The vacancy has been scrapped.",
            ],
            &[
                "We went with her to see the site. Could you come on Monday at 10?",
                "It is a close race between you and one other. You will hear on Friday.",
                "Feedback was good, not a bad word. Could you come in on Monday at 10?",
                "The test link was withdrawn, here is a new one. Please take it by Friday.",
                "The role was pulled in June, and since then it is back. Could you come on Monday at 10?",
            ],
        );
    }

    #[test]
    fn who_is_brought_in_to_talk_has_no_offer() {
        check(
            K::Scheduling,
            &[
                "We'd like to bring you in for a final round. Please send me three dates.",
                "We would love to have you back for a second interview. When could you come?",
                "The time we had agreed on no longer works for Mrs Abbot. Might you be free an hour later?",
                "Perfect, Friday 2pm it is.",
                "Thank you for confirming. You will meet Ana Ruiz and Tom Lee on 10 April at 9.00.",
            ],
            &[
                "We'd love to bring you in as our head chef.",
                "The old site no longer works for anybody.",
                "On Friday it is closed.",
                "On your first day you will meet the team.",
            ],
        );
        let text = "Thank you for confirming. You will meet Ana Ruiz on 10 April at 9.00.";
        assert!(!read_text(text).expects_answer);
    }

    #[test]
    fn an_offer_is_put_in_writing() {
        check(
            K::Offer,
            &[
                "Verbal is done, so here it is in writing: we're offering 52,000 plus the usual pension. Can you confirm by Tuesday?",
            ],
            &[
                "We're offering 20 places plus lunch on our open day.",
                "Could you put that in writing, please?",
            ],
        );
        let text = "Welcome aboard! Your signed contract has arrived, see you on the 4th.";
        assert!(!read_text(text).expects_answer);
    }

    #[test]
    fn what_is_missing_is_asked_for() {
        check(
            K::InformationRequest,
            &[
                "We noticed that page 2 of your certificate is missing.",
                "Kindly upload it to the portal so that your file is complete.",
            ],
            &["Nothing in your file is missing. We will write by Friday."],
        );
    }

    #[test]
    fn who_is_still_in_is_encouraged() {
        check(
            K::Encouraging,
            &[
                "You're still very much in the running, everybody had great things to say. Hang in there!",
                "We had 200 applicants, and you are one of three left. More soon.",
            ],
            &[
                "You are one of three left to book a slot. Would Monday at 10 suit you?",
                "Hang in there! No decision yet.",
                "You were one of three left, but we have chosen somebody else.",
            ],
        );
        check(
            K::Delay,
            &["Interviews continue through next week, after which we will notify everybody."],
            &["Our interviews on the radio continue, by the way. Could you come on Monday at 10?"],
        );
    }
}
