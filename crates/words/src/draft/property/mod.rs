//! Every draft passes the checks, claims only what is recorded, and differs from those to the same panel.

mod facts;
mod problems;

use facts::{CHANNELS, Dice, PEOPLE, REGISTERS, facts, points, without_interview};
use jiff::civil::date;
use meanwhile_core::fact::Channel;
use problems::problems;

use super::panel::shared_percent;
use super::{Draft, Taste, another, draft, drafted, seed_of};
use crate::check::CHECKS;
use crate::note::{Context, Earlier, House, Meeting, Named, NoteKind, Place, Point, PointKind};

/// Sets of facts for each kind and register, on the channels that differ.
const SETS: u64 = 500;
/// The same on channels that are written as another one is.
const ALIKE_SETS: u64 = 100;

/// Checks the drafts of a kind over channels, registers and sets of facts.
#[track_caller]
fn check_kind(kind: NoteKind) {
    let mut bad = Vec::new();
    let mut dice = Dice(kind as u64 + 1);
    let taste = Taste::default();
    for channel in CHANNELS {
        let differs = matches!(channel, Channel::Email | Channel::Linkedin | Channel::Text);
        let sets = if differs { SETS } else { ALIKE_SETS };
        for register in REGISTERS {
            for set in 0..sets {
                let mut context = facts(&mut dice, kind, channel, register);
                if set % 5 == 0 {
                    without_interview(&mut context, set % 10 == 0);
                }
                let (draft, report) = drafted(&context, &taste, set << 32 | set, CHECKS);
                for problem in problems(&draft, &report, &context) {
                    bad.push(format!(
                        "{channel:?} {register:?}: {problem}\n{}\n",
                        draft.note.body
                    ));
                }
            }
        }
    }
    assert!(
        bad.is_empty(),
        "{} of {kind:?}\n{}",
        bad.len(),
        bad[..bad.len().min(40)].join("\n")
    );
}

macro_rules! every_draft_passes {
    ($($name:ident: $kind:ident,)*) => {$(
        #[test]
        fn $name() {
            check_kind(NoteKind::$kind);
        }
    )*};
}

every_draft_passes! {
    every_thank_you_passes_the_checks_and_says_only_what_is_recorded: ThankYou,
    every_late_thank_you_does: LateThankYou,
    every_check_in_after_a_date_does: CheckInAfterDate,
    every_check_in_does: CheckIn,
    every_second_check_in_does: SecondCheckIn,
    every_piece_of_news_does: News,
    every_competing_offer_does: CompetingOffer,
    every_answer_to_encouraging_words_does: AnswerEncouraging,
    every_answer_about_a_time_does: AnswerScheduling,
    every_thanks_for_a_decision_does: ThankForDecision,
    every_sign_of_life_does: KeepInTouch,
    every_new_application_does: Reapply,
    every_withdrawal_does: Withdraw,
}

/// The note to each member of a panel of the first `size` people, from one debrief.
fn panel_notes(size: usize, points: &[Point], kind: NoteKind, channel: Channel) -> Vec<Draft> {
    let people: Vec<String> = PEOPLE[..size].iter().map(|it| (*it).to_owned()).collect();
    let each = people.iter().map(|to| {
        let context = Context {
            kind,
            channel,
            today: Some(date(
                2026,
                4,
                if kind == NoteKind::ThankYou { 14 } else { 17 },
            )),
            writer: Some("Mika Tran".to_owned()),
            to: vec![Named {
                name: to.clone(),
                title: None,
            }],
            employer: Some(House {
                name: "Lindqvist Instruments".to_owned(),
                aliases: Vec::new(),
            }),
            role: Some("Data analyst".to_owned()),
            meetings: vec![Meeting {
                day: date(2026, 4, 14),
                people: people.clone(),
            }],
            points: points.to_vec(),
            ..Context::default()
        };
        draft(&context, &Taste::default(), seed_of("0190c0de", to))
    });
    each.collect()
}

#[test]
fn no_two_notes_to_a_panel_are_alike() {
    let mut dice = Dice(77);
    let mut worst = (0, String::new());
    for round in 0..200 {
        let size = 2 + round % 6;
        let names: Vec<String> = PEOPLE[..size].iter().map(|it| (*it).to_owned()).collect();
        let mut points = points(&mut dice, &names);
        if round % 3 == 0 {
            points.iter_mut().for_each(|it| it.person = None);
        }
        for kind in [NoteKind::ThankYou, NoteKind::LateThankYou] {
            let notes = panel_notes(size, &points, kind, Channel::Email);
            for (at, one) in notes.iter().enumerate() {
                for other in &notes[..at] {
                    let percent = shared_percent(&one.note.body, &other.note.body);
                    if percent > worst.0 {
                        worst = (
                            percent,
                            format!("{}\n---\n{}", one.note.body, other.note.body),
                        );
                    }
                }
            }
        }
    }
    assert!(worst.0 < 30, "{} %\n{}", worst.0, worst.1);
}

#[test]
fn the_same_input_gives_the_same_draft_and_another_seed_another() {
    let points = [Point {
        kind: PointKind::Said,
        text: "They move to PostgreSQL this summer".to_owned(),
        person: None,
    }];
    let one = panel_notes(1, &points, NoteKind::ThankYou, Channel::Email);
    assert_eq!(
        one,
        panel_notes(1, &points, NoteKind::ThankYou, Channel::Email)
    );
    let context = crate::check::scene(NoteKind::ThankYou);
    let seed = seed_of("0190c0de", "Dana Okafor");
    let first = draft(&context, &Taste::default(), seed);
    let second = draft(&context, &Taste::default(), another(seed));
    assert!(shared_percent(&first.note.body, &second.note.body) < 60);
}

#[test]
fn thanks_by_mail_have_sixty_to_a_hundred_and_fifty_words() {
    let mut dice = Dice(5);
    for kind in [NoteKind::ThankYou, NoteKind::LateThankYou] {
        for register in REGISTERS {
            for set in 0..SETS {
                let context = facts(&mut dice, kind, Channel::Email, register);
                let (draft, report) = drafted(&context, &Taste::default(), set << 32 | set, CHECKS);
                let words = report.words;
                let asks = !draft.is_ready();
                assert!(
                    (60..=150).contains(&words) || asks && draft.note.body.is_empty(),
                    "{words}\n{}",
                    draft.note.body
                );
            }
        }
    }
}

#[test]
fn a_note_to_the_second_of_a_panel_knows_the_first() {
    let mut context = crate::check::scene(NoteKind::ThankYou);
    context.points.iter_mut().for_each(|it| it.person = None);
    context.meetings[0].people.clear();
    let first = draft(&context, &Taste::default(), 1);
    context.earlier = vec![Earlier {
        to: "Lee Brandt".to_owned(),
        kind: NoteKind::ThankYou,
        text: first.note.body.clone(),
    }];
    let second = draft(&context, &Taste::default(), 1);
    assert_ne!(first.note.body, second.note.body);
    assert!(second.sentences.iter().any(|it| it.place == Place::Subject));
}
