//! Drafts looked at one by one: what is asked, what stands on what, and that every sentence of ours is a good one.

use meanwhile_core::fact::Channel;

use super::compose::Attempt;
use super::{Draft, Source, Taste, draft, faults, seed_of};
use crate::check::{Severity, check, scene};
use crate::note::{Context, Note, NoteKind, Place, PointKind, Register};

fn made(context: &Context) -> Draft {
    draft(
        context,
        &Taste::default(),
        seed_of("0190c0de", "Dana Okafor"),
    )
}

fn asked(draft: &Draft) -> Vec<&'static str> {
    draft.questions.iter().map(|it| it.id).collect()
}

#[test]
fn every_sentence_of_ours_passes_the_checks_as_it_is() {
    let mut bad = Vec::new();
    for kind in NoteKind::DRAFTED {
        for channel in [
            Channel::Email,
            Channel::Linkedin,
            Channel::Text,
            Channel::Phone,
        ] {
            for seed in 0..24 {
                let mut context = scene(kind);
                context.channel = channel;
                context.register = if seed % 2 == 0 {
                    Register::Warm
                } else {
                    Register::Formal
                };
                context.chosen_time = Some("yes".to_owned());
                context.offered = seed % 3 == 0;
                context.points.iter_mut().for_each(|it| it.person = None);
                let taste = Taste::default();
                let attempt = Attempt {
                    context: &context,
                    taste: &taste,
                    seed: seed << 32,
                    attempt: 0,
                    leave_out: &[],
                };
                let draft = attempt.compose();
                let report = check(&draft.note, &context);
                if faults(&draft, &report) > 0 {
                    let serious = report
                        .findings
                        .iter()
                        .filter(|it| it.severity >= Severity::Fix);
                    bad.extend(serious.map(|it| {
                        format!(
                            "{}: {}\n{}\n",
                            it.check,
                            draft.note.marked(it.place, &it.span),
                            draft.note.body
                        )
                    }));
                }
            }
        }
    }
    assert!(
        bad.is_empty(),
        "{}\n{}",
        bad.len(),
        bad[..bad.len().min(30)].join("\n")
    );
}

#[test]
fn an_empty_debrief_asks_for_one_specific_thing_first() {
    let mut context = scene(NoteKind::ThankYou);
    context.points.clear();
    let draft = made(&context);
    assert_eq!(asked(&draft), ["one_specific"]);
    assert!(!draft.is_ready());
    assert!(draft.questions[0].text.contains("Dana"));
    // Thanks that say nothing of the talk are a form letter, and no draft.
    assert_eq!(draft.note, Note::default());
}

#[test]
fn what_only_the_seeker_knows_is_asked_and_not_said() {
    let mut context = scene(NoteKind::CompetingOffer);
    context.competing_offer = None;
    let draft = made(&context);
    assert_eq!(asked(&draft), ["offer_day"]);
    assert!(!draft.note.body.contains("offer"), "{}", draft.note.body);

    let draft = made(&scene(NoteKind::AnswerScheduling));
    assert_eq!(asked(&draft), ["which_time"]);
    assert!(
        draft.questions[0]
            .text
            .contains("Tuesday 21 April at 10:00")
    );
    assert!(!draft.note.body.contains("Tuesday"), "{}", draft.note.body);

    for (kind, id) in [
        (NoteKind::News, "what_is_new"),
        (NoteKind::Reapply, "what_has_changed"),
    ] {
        let mut context = scene(kind);
        context.accomplishments.clear();
        let draft = made(&context);
        assert_eq!(asked(&draft), [id]);
        let is_note = !draft.note.body.is_empty() || draft.note.subject.is_some();
        assert_eq!(is_note, kind != NoteKind::News, "{}", draft.note.body);
    }
}

#[test]
fn a_wish_is_not_said_twice_at_the_end() {
    for kind in [NoteKind::Withdraw, NoteKind::ThankYou] {
        for own in [None, Some("All the best".to_owned())] {
            let mut context = scene(kind);
            context.register = Register::Warm;
            let taste = Taste {
                sign_off: own,
                ..Taste::default()
            };
            for seed in 0..24 {
                let body = draft(&context, &taste, seed << 32 | seed).note.body;
                let said = body.to_lowercase();
                for wish in ["all the best", "best wishes"] {
                    assert!(said.matches(wish).count() < 2, "{body}");
                }
            }
        }
    }
}

#[test]
fn a_time_is_agreed_to_only_when_the_seeker_said_so() {
    let mut context = scene(NoteKind::AnswerScheduling);
    context.chosen_time = Some("yes".to_owned());
    let draft = made(&context);
    assert!(
        draft.note.body.contains("Tuesday 21 April at 10:00"),
        "{}",
        draft.note.body
    );
    assert!(draft.is_ready());
    context.chosen_time = Some("Wednesday 22 April at 9:00".to_owned());
    let draft = made(&context);
    assert!(
        draft.note.body.contains("Wednesday 22 April at 9:00"),
        "{}",
        draft.note.body
    );
    assert!(!draft.note.body.contains("Tuesday"), "{}", draft.note.body);
}

#[test]
fn a_line_that_is_private_or_unclear_is_left_out_and_asked_about() {
    let mut context = scene(NoteKind::ThankYou);
    context.points.truncate(2);
    "I was nervous about the SQL part".clone_into(&mut context.points[0].text);
    "???".clone_into(&mut context.points[1].text);
    let draft = made(&context);
    assert_eq!(
        asked(&draft),
        ["one_specific", "left_out", "say_it_plainly"]
    );
    assert_eq!(draft.questions[1].about, Some(Source::Point(0)));
    assert!(!draft.note.body.contains("nervous"));
}

#[test]
fn every_sentence_knows_what_it_stands_on() {
    let context = scene(NoteKind::ThankYou);
    let draft = made(&context);
    let mut end = 0;
    for said in draft.sentences.iter().filter(|it| it.place == Place::Body) {
        assert!(draft.note.body[end..said.span.start].trim().is_empty());
        assert!(!said.from.is_empty());
        end = said.span.end;
    }
    assert_eq!(end, draft.note.body.len());
    let at = draft.note.body.find("dashboard").unwrap();
    assert_eq!(draft.sources_at(Place::Body, at), [Source::Point(0)]);
    let lee = |it: &Source| matches!(it, Source::Point(at) if context.points[*at].person.as_deref() == Some("Lee Brandt"));
    assert!(!draft.sentences.iter().flat_map(|it| &it.from).any(lee));
}

#[test]
fn a_text_message_is_short_and_ends_in_the_name() {
    for kind in NoteKind::DRAFTED {
        let mut context = scene(kind);
        context.channel = Channel::Text;
        let draft = made(&context);
        assert!(
            draft.note.body.ends_with("\nMika Tran"),
            "{}",
            draft.note.body
        );
        let sentences = draft.sentences.len() - 2;
        assert!((1..=3).contains(&sentences), "{}", draft.note.body);
        assert_eq!(draft.note.subject, None);
    }
}

#[test]
fn a_call_says_who_is_calling() {
    let mut context = scene(NoteKind::CheckIn);
    context.channel = Channel::Phone;
    let draft = made(&context);
    assert!(
        draft
            .note
            .body
            .starts_with("Hello Dana, this is Mika Tran.\n"),
        "{}",
        draft.note.body
    );
}

#[test]
fn the_seekers_own_greeting_and_ending_are_kept() {
    let notes = [Note::of(
        "Hello Lee,\n\nThank you for the map.\n\nWith best wishes,\nMika Tran",
    )];
    let taste = super::taste_from(&notes);
    let draft = draft(&scene(NoteKind::ThankYou), &taste, 3);
    assert!(
        draft.note.body.starts_with("Hello Dana,\n"),
        "{}",
        draft.note.body
    );
    assert!(
        draft
            .note
            .body
            .ends_with("\n\nWith best wishes,\nMika Tran"),
        "{}",
        draft.note.body
    );
}

#[test]
fn somebody_elses_line_is_not_told_as_the_readers_own() {
    let mut context = scene(NoteKind::ThankYou);
    context.points.truncate(1);
    context.points[0].kind = PointKind::Said;
    "she runs the archive".clone_into(&mut context.points[0].text);
    context.points[0].person = None;
    // Two people asked the questions, and nobody knows which of them “she” is.
    let draft = made(&context);
    assert!(!draft.note.body.contains("archive"), "{}", draft.note.body);
    context.points[0].person = Some("Dana Okafor".to_owned());
    assert!(made(&context).note.body.contains("you run the archive"));
}

#[test]
fn no_sentence_of_ours_knows_of_more_people_or_talks_than_one() {
    for plan in super::kinds::all_plans() {
        for claim in [
            "colleagues",
            "conversations",
            "meeting me",
            "meet you",
            "getting to know",
        ] {
            assert!(!plan.contains(claim), "{plan}");
        }
    }
}

/// The drafts of a context, one for each time that another is asked for.
fn others(context: &Context) -> Vec<String> {
    let mut seed = seed_of("0190c0de", "Dana Okafor");
    let each = (0..8).map(|_| {
        seed = super::another(seed);
        draft(context, &Taste::default(), seed).note.body
    });
    each.collect()
}

#[test]
fn a_high_point_is_more_than_the_writers_own_enjoyment() {
    let mut context = scene(NoteKind::ThankYou);
    context.points.truncate(1);
    let bodies = others(&context);
    let sentence = |body: &String| {
        let mut all = body.split_inclusive(['.', '\n']);
        let line = all.find(|it| it.contains("my dashboard for the ferry timetable"));
        line.unwrap_or_default().trim().to_owned()
    };
    let mut said: Vec<String> = bodies.iter().map(sentence).collect();
    said.sort_unstable();
    said.dedup();
    assert!(said.len() >= 5, "{said:#?}");
    let enjoyed = said.iter().filter(|it| it.contains("enjoy")).count();
    assert!(enjoyed <= 1, "{said:#?}");
}

#[test]
fn a_second_question_says_once_that_the_writer_is_interested() {
    for channel in [Channel::Email, Channel::Linkedin, Channel::Text] {
        for asked in [true, false] {
            let mut context = scene(NoteKind::SecondCheckIn);
            context.channel = channel;
            context.asked = context.asked.filter(|_| asked);
            for body in others(&context) {
                let again = body.matches("interest").count() + body.matches("like to work").count();
                assert!(again <= 1, "{body}");
            }
        }
    }
}

#[test]
fn a_note_leads_with_what_went_well_and_tells_two_things() {
    let mut context = scene(NoteKind::ThankYou);
    context.points.truncate(2);
    context.points.swap(0, 1);
    let mut more = context.points[0].clone();
    "good handovers between shifts".clone_into(&mut more.text);
    context.points.insert(1, more);
    let body = made(&context).note.body;
    assert!(
        body.contains("weekly report") && body.contains("my dashboard"),
        "{body}"
    );
    assert!(!body.contains("handovers"), "{body}");
}
