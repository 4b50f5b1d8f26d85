//! Drafts whose premise is missing: no first question, no decision, no message, thanks that are not late. They ask.

use jiff::ToSpan;
use jiff::civil::date;
use meanwhile_core::fact::Channel;

use super::{Draft, Taste, draft};
use crate::check::scene;
use crate::note::{Context, NoteKind};

fn bodies(context: &Context) -> (Vec<Draft>, String) {
    let all: Vec<Draft> = (0..8)
        .map(|seed| draft(context, &Taste::default(), seed << 32))
        .collect();
    let mut text = String::new();
    for it in &all {
        text.push_str(it.note.subject.as_deref().unwrap_or(""));
        text.push('\n');
        text.push_str(&it.note.body);
        text.push('\n');
    }
    (all, text)
}

/// A draft of this kind, where what it builds on is not recorded, asks `question` and says none of `lies`.
#[track_caller]
fn check(context: &Context, question: &str, lies: &[&str]) {
    let (all, text) = bodies(context);
    for it in &all {
        assert!(!it.is_ready(), "{}", it.note.body);
        assert!(
            it.questions.iter().any(|it| it.id == question),
            "{:?}",
            it.questions
        );
    }
    for lie in lies {
        assert!(!text.contains(lie), "{lie}: {text}");
    }
}

#[test]
fn a_second_check_in_needs_a_first() {
    let mut context = scene(NoteKind::SecondCheckIn);
    assert!(bodies(&context).0.iter().all(Draft::is_ready));
    context.asked = None;
    check(
        &context,
        "first_question",
        &[
            "second",
            "once more",
            "Once more",
            "a while ago",
            "After this",
        ],
    );
}

#[test]
fn a_check_in_asks_for_a_new_day_where_the_interview_was_called_off() {
    for kind in [
        NoteKind::CheckIn,
        NoteKind::CheckInAfterDate,
        NoteKind::SecondCheckIn,
    ] {
        for channel in [Channel::Email, Channel::Linkedin, Channel::Text] {
            let mut context = scene(kind);
            context.channel = channel;
            context.meetings.clear();
            context.called_off = Some(date(2026, 4, 30));
            let (all, text) = bodies(&context);
            for draft in all {
                assert!(draft.is_ready(), "{:?}", draft.questions);
                let body = &draft.note.body;
                let asked = ["new day", "instead", "another time"];
                assert!(asked.iter().any(|it| body.contains(it)), "{body}");
                assert_eq!(body.matches('?').count(), 1, "{body}");
            }
            for lie in [
                "enjoyed",
                "good to talk",
                "your time",
                "decide",
                "where things stand",
            ] {
                assert!(!text.contains(lie), "{lie}: {text}");
            }
        }
    }
}

#[test]
fn thanks_for_a_decision_need_one() {
    let mut context = scene(NoteKind::ThankForDecision);
    assert!(bodies(&context).0.iter().all(Draft::is_ready));
    context.refused = false;
    context.received = None;
    context.has_reply = false;
    check(
        &context,
        "which_decision",
        &[
            "letting me know",
            "your message",
            "decision",
            "stronger",
            "apply again",
        ],
    );
}

#[test]
fn a_second_application_waits_for_the_end_of_the_first() {
    let mut context = scene(NoteKind::Reapply);
    assert!(bodies(&context).0.iter().all(Draft::is_ready));
    context.refused = false;
    // Nothing is known of how it ended: a new one may be written.
    assert!(bodies(&context).0.iter().all(Draft::is_ready));
    context.still_open = true;
    check(&context, "which_decision", &[]);
}

#[test]
fn thanks_for_a_decision_ask_for_feedback_unless_it_was_given() {
    for channel in [Channel::Email, Channel::Linkedin, Channel::Text] {
        for door_open in [false, true] {
            let mut context = scene(NoteKind::ThankForDecision);
            context.channel = channel;
            context.door_open = door_open;
            for draft in bodies(&context).0 {
                let body = &draft.note.body;
                assert_eq!(body.matches('?').count(), 1, "{body}");
                let future = ["another", "gladly apply again", "comes up"];
                assert!(future.iter().any(|it| body.contains(it)), "{body}");
            }
            context.no_question = true;
            for draft in bodies(&context).0 {
                assert!(!draft.note.body.contains('?'), "{}", draft.note.body);
                // What is left out is said.
                let told = draft.questions.iter().any(|it| it.id == "no_feedback");
                assert!(told && draft.is_ready(), "{:?}", draft.questions);
            }
        }
    }
}

#[test]
fn an_answer_needs_a_message() {
    for kind in [NoteKind::AnswerEncouraging, NoteKind::AnswerScheduling] {
        let mut context = scene(kind);
        context.received = None;
        context.has_reply = false;
        check(
            &context,
            "which_message",
            &[
                "your message",
                "invitation",
                "for writing",
                "good news",
                "arranging",
            ],
        );
        context.has_reply = true;
        let (all, _) = bodies(&context);
        assert!(
            all.iter()
                .all(|it| it.questions.iter().all(|it| it.id != "which_message"))
        );
    }
}

#[test]
fn an_interview_that_lies_ahead_is_not_thanked_for() {
    for kind in [NoteKind::ThankYou, NoteKind::CheckIn] {
        let mut context = scene(kind);
        context.today = Some(context.meetings[0].day.saturating_sub(1.days()));
        check(&context, "interview_ahead", &[]);
    }
}

#[test]
fn thanks_for_an_interview_need_one_that_was_held() {
    for kind in [NoteKind::ThankYou, NoteKind::LateThankYou] {
        let mut context = scene(kind);
        context.called_off = context.meetings.pop().map(|it| it.day);
        check(&context, "which_interview", &["Thank"]);
    }
}

#[test]
fn an_offer_is_told_without_thanks_for_an_interview_that_was_called_off() {
    for channel in [Channel::Email, Channel::Linkedin, Channel::Text] {
        let mut context = scene(NoteKind::CompetingOffer);
        context.channel = channel;
        context.called_off = context.meetings.pop().map(|it| it.day);
        let (all, text) = bodies(&context);
        assert!(all.iter().all(Draft::is_ready));
        for lie in ["enjoyed", "our conversation", "your time", "the interview"] {
            assert!(!text.contains(lie), "{lie}: {text}");
        }
        assert!(text.contains("interest"), "{text}");
    }
}

#[test]
fn another_offer_is_not_spoken_of_where_there_is_none() {
    let mut context = scene(NoteKind::CompetingOffer);
    context.competing_offer = None;
    check(
        &context,
        "offer_day",
        &["offer", "that day", "before then", "telling you"],
    );
}

#[test]
fn late_thanks_and_a_sign_of_life_need_days_gone_by() {
    let mut context = scene(NoteKind::LateThankYou);
    assert!(bodies(&context).0.iter().all(Draft::is_ready));
    let held = context.meetings[0].day;
    context.today = Some(held);
    check(
        &context,
        "is_it_late",
        &["late", "sooner", "few days", "Late"],
    );

    let mut context = scene(NoteKind::KeepInTouch);
    assert!(bodies(&context).0.iter().all(Draft::is_ready));
    context.today = Some(held.saturating_add(1.days()));
    check(&context, "is_it_long_ago", &["a while", "some time"]);
}

#[test]
fn every_note_shows_continuing_interest() {
    for kind in [
        NoteKind::CompetingOffer,
        NoteKind::AnswerEncouraging,
        NoteKind::CheckIn,
    ] {
        for channel in [Channel::Email, Channel::Linkedin, Channel::Text] {
            let mut context = scene(kind);
            context.channel = channel;
            for draft in bodies(&context).0 {
                let body = &draft.note.body;
                let shows = [
                    "interest",
                    "work with you",
                    "work at",
                    "orking",
                    "glad to take this",
                    "join",
                ];
                assert!(
                    shows.iter().any(|it| body.contains(it)),
                    "{kind:?} {channel:?}: {body}"
                );
            }
        }
    }
}

#[test]
fn news_are_told_as_they_are_or_asked_about() {
    let asked = |line: &str| {
        let mut context = scene(NoteKind::News);
        context.accomplishments = vec![line.to_owned()];
        let (all, text) = bodies(&context);
        assert!(!text.contains("put it to use"), "{text}");
        (all[0].is_ready(), all[0].questions.clone(), text)
    };
    for line in ["Driving licence since yesterday", "Employee of the month"] {
        let (ready, questions, text) = asked(line);
        assert!(!ready && questions[0].text.contains(line), "{questions:?}");
        assert!(
            !text.contains("worth sharing") && !text.contains("hear of it"),
            "{text}"
        );
    }
    for line in ["Completed CS50; 94%", "Finished my thesis (grade: 1.3)"] {
        let (_, questions, _) = asked(line);
        assert!(
            questions.iter().any(|it| it.text.contains(line)),
            "{questions:?}"
        );
    }
    for line in [
        "Passed the SQL exam!",
        "a certificate in statistics",
        "I was promoted to team lead",
        "got promoted",
        "been made team lead at Globex",
        "I earned my AWS D1.1 certification",
    ] {
        let (ready, questions, _) = asked(line);
        assert!(ready && questions.is_empty(), "{questions:?}");
    }
}
