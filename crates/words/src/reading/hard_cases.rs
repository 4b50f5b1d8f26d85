//! Messages that are easily misread, each as a test.
//!
//! For tests alone. Invented; what the phrases of one language tell apart stands beside them.

use meanwhile_core::fact::ReadingKind as K;

use super::decide::tests::{incoming, read_text};
use super::{Reading, read};

#[track_caller]
fn check(kind: K, texts: &[&str]) {
    for text in texts {
        let reading = read_text(text);
        assert_eq!(reading.kind, kind, "{:?}: {text}", reading.evidence);
    }
}

#[test]
fn praise_before_a_no_is_a_no() {
    check(
        K::Rejection,
        &[
            "Everybody enjoyed meeting you, and your portfolio is one of the best we have seen. We have nevertheless \
             decided to offer the position to someone who lives nearby.",
            "Although your résumé was very strong, you haven't been selected for the next round.",
            "While the panel was impressed by your answers, it preferred a candidate with more hours on the machine.",
            "You interviewed really well and it was a close call. In the end we went with another applicant.",
            "Great portfolio! It's a no from us this time, though.",
            "Despite your excellent references you were not the committee's first choice.",
            "Congratulations on your diploma! Sadly the post you applied for has already been filled.",
        ],
    );
}

#[test]
fn a_talk_that_is_called_off_is_no_refusal_of_a_person() {
    check(
        K::Scheduling,
        &[
            "Our conversation scheduled for Friday will not be going ahead, as Tess is ill. We will find a new date.",
            "Unfortunately our call on Friday won't be going ahead. Will be in touch.",
            "I'm sorry, tomorrow's interview cannot take place.",
        ],
    );
    check(
        K::Rejection,
        &["The interview on Friday will not be going ahead, as the position has been filled."],
    );
}

#[test]
fn praise_beside_regret_is_never_taken_for_good_news() {
    for text in [
        "We loved your samples. Unfortunately the role needs somebody with deeper roots in the region.",
        "It was a pleasure to talk to you, and I'm sorry that I don't have better news.",
        "Really strong interview! I'm afraid the others were a touch further along.",
    ] {
        let kind = read_text(text).kind;
        assert!(matches!(kind, K::Rejection | K::Other), "{kind:?}: {text}");
    }
}

#[test]
fn an_acknowledgement_may_speak_of_those_who_are_not_chosen() {
    check(
        K::Acknowledgement,
        &[
            "We have received your application. If you are not selected, we will let you know by e-mail.",
            "Thank you for applying. Because of the number of applications we cannot answer everyone individually.",
            "Thank you for your application. Only candidates who are shortlisted will be contacted.",
            "Your application has been received. Should you not be successful, we keep your details for six months.",
            "Thank you for applying! If you have not heard from us in four weeks, please assume that you have not been \
             successful on this occasion.",
        ],
    );
}

#[test]
fn the_seekers_own_regret_is_no_rejection() {
    for text in [
        "Unfortunately I cannot attend on Tuesday. Would Wednesday be possible?",
        "I'm sorry, but I can't make it on Friday after all.",
        "Unfortunately I have to cancel our call tomorrow.",
        "Leider kann ich am Freitag nicht teilnehmen.",
    ] {
        assert_ne!(read_text(text).kind, K::Rejection, "{text}");
    }
}

#[test]
fn a_no_may_have_the_subject_of_the_acknowledgement() {
    let text = "Dear Ms Aydin,\n\nwe have completed our review and will not be taking your application further.";
    for (subject, is_reply) in [
        ("Application received", false),
        ("Thank you for your application", false),
        ("Re: Thank you for applying to Larkfield", true),
    ] {
        let mut message = incoming(subject, text);
        message.flags.is_reply = is_reply;
        assert_eq!(read(&message).kind, K::Rejection, "{subject}");
    }
}

#[test]
fn wraps_quotes_spaces_and_accents_change_nothing() {
    check(
        K::Rejection,
        &[
            "Unfortunately you haven\u{2019}t been\nselected to move\nforward.",
            "Unfortunately you\u{a0}have not\u{a0}been\u{a0}selected for an interview.",
            "We won\u{2019}t be\r\nmoving forward with your application.",
            "We regret to in\u{ad}form you that you were un\u{ad}success\u{ad}ful on this occasion, the position has been filled.",
            "Although your re\u{301}sume\u{301} was strong, we have decided to pursue other candidates.",
            "Wir ko\u{308}nnen Ihre Bewerbung leider nicht weiter beru\u{308}cksichtigen.",
            "Votre candidature n\u{2019}a pas e\u{301}te\u{301} retenue.",
        ],
    );
    let quoted = "“We’d like to invite you to an interview.” Could you do Tuesday, 10\u{202f}March at 10\u{202f}am?";
    assert_eq!(read_text(quoted).kind, K::Scheduling);
}

#[test]
fn what_matters_may_stand_far_down() {
    let long =
        "Thank you for your interest in our work with the orchards of the valley. ".repeat(40);
    assert!(long.len() > 2_000);
    let reading = read_text(&format!(
        "{long}\n\nWe regret to say that the position has been filled."
    ));
    assert_eq!(reading.kind, K::Rejection);
    assert!(reading.evidence[0].span.start > 2_000);
    let reading = read_text(&format!(
        "{long}\n\nWould Tuesday, 10 March at 10am suit you?"
    ));
    assert_eq!(
        (reading.kind, reading.expects_answer),
        (K::Scheduling, true)
    );
}

#[test]
fn newsletters_alerts_and_parcels_mean_nothing_and_wait_for_nobody() {
    let texts = [
        "14 new jobs for “gardener” near Leeds. Apply now and be among the first! Unsubscribe",
        "This month: five questions every interviewer asks, and how to get an offer. Read more. View in browser",
        "Your parcel could not be handed over and waits at the shop on Mill Lane. Bring your passport.",
        "Your order has been shipped and will be delivered on Thursday.",
        "3 recruiters viewed your profile this week. Upgrade to see who. Unsubscribe",
        "We are updating our terms on 1 April. You do not need to do anything.",
    ];
    for text in texts {
        let mut message = incoming("News", text);
        message.flags.is_list = true;
        let Reading {
            kind,
            expects_answer,
            ..
        } = read(&message);
        assert_eq!((kind, expects_answer), (K::Other, false), "{text}");
    }
}

#[test]
fn courtesies_of_a_message_with_a_meaning_ask_nothing() {
    for (kind, text) in [
        (
            K::Rejection,
            "We have chosen another candidate. Feel free to reach out, and please keep an eye on our page.",
        ),
        (
            K::Acknowledgement,
            "We have received your application. Let us know if you have any questions.",
        ),
        (
            K::Delay,
            "We haven't made a decision yet. Please bear with us, and don't hesitate to write.",
        ),
        (
            K::AutoReply,
            "I am out of the office until 16 March. Please contact Wim in urgent cases.",
        ),
        (
            K::Scheduling,
            "Your interview is confirmed for Tuesday at 10am. Please find the agenda attached and bring your passport.",
        ),
    ] {
        let reading = read_text(text);
        assert_eq!(
            (reading.kind, reading.expects_answer),
            (kind, false),
            "{text}"
        );
    }
}

#[test]
fn a_short_message_of_a_person_waits_when_it_asks() {
    for text in [
        "Give me a ring when you have a minute.",
        "If you are still around on Friday, drop by the studio.",
        "I need you to sign the second page as well.",
        "Let me know what you think.",
    ] {
        let reading = read_text(text);
        assert!(reading.expects_answer, "{:?}: {text}", reading.kind);
    }
    for text in [
        "Thanks, that was kind of you.",
        "See the minutes below.",
        "Have a nice weekend!",
    ] {
        assert!(!read_text(text).expects_answer, "{text}");
    }
}

#[test]
fn what_was_arranged_in_a_thread_waits_for_nobody() {
    for (text, expected) in [
        ("That works. We'll speak on Monday.", false),
        ("Great, we shall meet at the gate then.", false),
        ("Great. Could you bring the plans?", true),
        ("Great, send me the plans before then.", true),
    ] {
        let mut message = incoming("Re: Monday", text);
        message.flags.is_reply = true;
        assert_eq!(read(&message).expects_answer, expected, "{text}");
    }
}
