//! Every draft passes the checks, claims only what is recorded, and differs from those to the same panel.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use meanwhile_core::fact::Channel;

use super::panel::shared_percent;
use super::weave::{FIXED, lines::LINES};
use super::{Draft, Source, Taste, WAITS, another, draft, drafted, kinds, seed_of};
use crate::check::{CHECKS, Finding, Report, Severity};
use crate::note::{
    Context, Earlier, House, Meeting, Named, NoteKind, Place, Point, PointKind, Register, Spelling,
    Stretch,
};
use crate::text::Text;

/// Sets of facts for each kind and register, on the channels that differ.
const SETS: u64 = 500;
/// The same on channels that are written as another one is.
const ALIKE_SETS: u64 = 100;

/// A small generator of numbers (SplitMix64), the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((it ^ (it >> 31)) % sides as u64).unwrap()
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }

    fn often(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }
}

const PEOPLE: &[&str] = &[
    "Dana Okafor",
    "Lee Brandt",
    "Zoë Ångström",
    "Anne-Marie O’Neil",
    "Jean-Luc de la Fontaine",
    "Ms Ines van der Berg",
    "Dr. Thi Ngo",
    "Łukasz Wójcik",
    "María José Núñez",
    "May Sunday",
    "Will Art",
    "Okonkwo, Ngozi",
    "J. Robin Vale",
    "Hope Grace",
];
const WRITERS: &[&str] = &[
    "Mika Tran",
    "Søren Ek",
    "Noor El-Amin",
    "Ana María Ruiz",
    "Kim",
];
const EMPLOYERS: &[&str] = &[
    "Lindqvist Instruments",
    "Harbour & Sons",
    "Fjord Ferries AS",
    "Museum of Small Things",
    "QuayTech",
    "Übersee-Archiv",
];
const ROLES: &[&str] = &[
    "Data analyst",
    "Senior Nurse (m/f/d)",
    "SQL developer",
    "Summer internship",
    "Teacher - Leeds",
    "Head of Harbour Operations",
];
const DONE: &[&str] = &[
    "passed the SQL certificate with distinction",
    "I finished the ferry project",
    "Promoted to senior analyst",
    "my article on tides was published",
    "a certificate in statistics",
    "Gave a talk at the harbour meet-up!",
    "finishing my thesis",
    "???",
    "Completed CS50; 94%",
    "Employee of the month",
    "raised money for the hospice by running",
];

/// A set of facts for a kind of note.
fn facts(dice: &mut Dice, kind: NoteKind, channel: Channel, register: Register) -> Context {
    let held = date(2026, 3, 2).saturating_add(i64::try_from(dice.roll(300)).unwrap().days());
    let later: usize = match kind {
        NoteKind::ThankYou | NoteKind::Other => dice.roll(2),
        NoteKind::LateThankYou => 2 + dice.roll(4),
        NoteKind::CheckIn | NoteKind::News | NoteKind::CompetingOffer => 3 + dice.roll(14),
        NoteKind::CheckInAfterDate | NoteKind::SecondCheckIn => 12 + dice.roll(20),
        NoteKind::AnswerEncouraging | NoteKind::AnswerScheduling | NoteKind::Withdraw => {
            2 + dice.roll(20)
        }
        NoteKind::ThankForDecision => 5 + dice.roll(40),
        NoteKind::KeepInTouch | NoteKind::Reapply => 90 + dice.roll(200),
    };
    let today = held.saturating_add(i64::try_from(later).unwrap().days());
    let size = 1 + dice.roll(4);
    let from = dice.roll(PEOPLE.len());
    let panel: Vec<String> = (0..size)
        .map(|it| PEOPLE[(from + it) % PEOPLE.len()].to_owned())
        .collect();
    let to = dice.one(&panel).clone();
    let others = panel.iter().filter(|it| **it != to);
    let named = |name: &String| Named {
        name: name.clone(),
        title: None,
    };
    let people = others.map(named).collect();
    let points = points(dice, &panel);
    Context {
        kind,
        channel,
        register,
        spelling: *dice.one(&[Spelling::Any, Spelling::British, Spelling::American]),
        today: Some(today),
        writer: dice.often(95).then(|| (*dice.one(WRITERS)).to_owned()),
        to: if dice.often(95) {
            vec![named(&to)]
        } else {
            Vec::new()
        },
        people,
        employer: dice.often(90).then(|| House {
            name: (*dice.one(EMPLOYERS)).to_owned(),
            aliases: Vec::new(),
        }),
        role: dice.often(85).then(|| (*dice.one(ROLES)).to_owned()),
        meetings: met(dice, held, panel),
        points,
        promised: promised(dice, kind, held, today),
        accomplishments: (0..dice.roll(3))
            .map(|_| (*dice.one(DONE)).to_owned())
            .collect(),
        competing_offer: (kind == NoteKind::CompetingOffer && dice.often(90))
            .then(|| today.saturating_add(i64::try_from(1 + dice.roll(20)).unwrap().days())),
        offered: kind == NoteKind::Withdraw && dice.often(30),
        door_open: dice.often(30),
        received: received(dice, kind),
        chosen_time: dice.often(70).then(|| {
            (*dice.one(&[
                "yes",
                "Thursday at 15:00 or Friday morning",
                "no",
                "fri 10:30",
            ]))
            .to_owned()
        }),
        ..premises(dice, kind, held)
    }
}

/// The interview, where one is recorded.
fn met(dice: &mut Dice, day: Date, people: Vec<String>) -> Vec<Meeting> {
    let held = dice.often(95).then_some(Meeting { day, people });
    held.into_iter().collect()
}

/// What a note of this kind mostly builds on; the rest as it is by itself.
fn premises(dice: &mut Dice, kind: NoteKind, held: Date) -> Context {
    Context {
        refused: kind == NoteKind::ThankForDecision && dice.often(90),
        no_question: dice.often(30),
        asked: (kind == NoteKind::SecondCheckIn && dice.often(90))
            .then(|| held.saturating_add(10.days())),
        ..Context::default()
    }
}

fn points(dice: &mut Dice, panel: &[String]) -> Vec<Point> {
    let count = *dice.one(&[0, 1, 1, 2, 3, 4, 8]);
    let mut found: Vec<Point> = Vec::new();
    for _ in 0..count {
        let (kind, text, _) = *dice.one(&LINES);
        let person = dice.often(70).then(|| dice.one(panel).clone());
        let text = text
            .replace("Dana Okafor", &panel[0])
            .replace("Dana", panel[0].split(' ').next().unwrap());
        found.push(Point { kind, text, person });
    }
    found
}

/// A day that has passed when they are asked about it, and may lie ahead otherwise.
fn promised(dice: &mut Dice, kind: NoteKind, held: Date, today: Date) -> Option<Stretch> {
    let asks = kind.is_check_in();
    if !dice.often(if kind == NoteKind::CheckInAfterDate {
        90
    } else {
        30
    }) {
        return None;
    }
    let days = if asks {
        1 + dice.roll(8)
    } else {
        5 + dice.roll(20)
    };
    let first = held.saturating_add(i64::try_from(days).unwrap().days());
    let last = first.saturating_add(i64::try_from(dice.roll(3)).unwrap().days());
    (!asks || last < today).then_some(Stretch { first, last })
}

fn received(dice: &mut Dice, kind: NoteKind) -> Option<String> {
    let texts: &[&str] = match kind {
        NoteKind::AnswerEncouraging => {
            &["The team liked your dashboard. We will be in touch soon."]
        }
        NoteKind::AnswerScheduling => &[
            "Could you meet our director at 10:00?",
            "Would Thursday or Friday suit you?",
            "Please send us two or three times that suit you.",
        ],
        NoteKind::ThankForDecision => &["We have decided to go ahead with another candidate."],
        _ => return None,
    };
    Some((*dice.one(texts)).to_owned())
}

const CHANNELS: [Channel; 7] = [
    Channel::Email,
    Channel::Linkedin,
    Channel::Text,
    Channel::Phone,
    Channel::Letter,
    Channel::Portal,
    Channel::InPerson,
];
const REGISTERS: [Register; 3] = [Register::Formal, Register::Neutral, Register::Warm];

/// What the checks stop or want mended. What waits for an answer of the seeker's goes with a question that is needed.
fn faults<'a>(draft: &Draft, report: &'a Report) -> Vec<&'a Finding> {
    let waits = |it: &Finding| WAITS.contains(&it.check) && !draft.is_ready();
    let serious = |it: &&Finding| it.severity >= Severity::Fix && !waits(it);
    report.findings.iter().filter(serious).collect()
}

/// Everything about one draft that must hold, whatever the facts are.
fn problems(draft: &Draft, report: &Report, context: &Context) -> Vec<String> {
    let mut found: Vec<String> = faults(draft, report)
        .iter()
        .map(|it| {
            format!(
                "{}: {} in “{}”",
                it.check,
                it.message,
                draft.note.marked(it.place, &it.span)
            )
        })
        .collect();
    let note = &draft.note;
    if note.body.contains(['{', '}', '[', ']', '|'])
        || note.body.contains("  ")
        || note.body.contains("..")
    {
        found.push("a blank or a double mark is left".to_owned());
    }
    let can_wait = context.kind == NoteKind::News || context.kind.is_thanks();
    let is_asked_only = can_wait && !draft.is_ready() && note.body.is_empty();
    if note.subject.is_some() != (context.channel == Channel::Email && !is_asked_only) {
        found.push("only an e-mail has a subject".to_owned());
    }
    if context.register == Register::Formal {
        let contracted = ["’m ", "’re ", "’ve ", "’ll ", "n’t "];
        found.extend(
            contracted
                .iter()
                .filter(|it| note.body.contains(**it))
                .map(|it| format!("formal, and {it}")),
        );
    }
    found.extend(unfounded(draft, context));
    found
}

/// Words of a draft that are neither in the facts that its sentence names nor the program's own.
fn unfounded(draft: &Draft, context: &Context) -> Vec<String> {
    let mut found = Vec::new();
    for said in &draft.sentences {
        let text = draft.note.text(said.place).get(said.span.clone()).unwrap();
        let mut known = BTreeSet::new();
        for source in &said.from {
            for text in texts(*source, context) {
                learn(&text, &mut known);
            }
        }
        let text = Text::new(text);
        for at in 0..text.tokens.len() {
            let word = text.word(at);
            let ok = own_words().contains(word) || known.iter().any(|it| is_form(word, it));
            if !ok {
                found.push(format!("“{word}” comes from nowhere ({:?})", said.from));
            }
        }
    }
    found
}

/// Whether a word is another form of one that was recorded: “discussing” of “discussed”.
fn is_form(word: &str, recorded: &str) -> bool {
    let stem = |it: &str| it.get(..it.len().min(3)).map(str::to_owned);
    const IRREGULAR: &[(&str, &str)] = &[
        ("telling", "told"),
        ("speaking", "spoke"),
        ("going", "went"),
        ("making", "made"),
    ];
    word == recorded
        || word.len() > 2 && recorded.len() > 2 && stem(word) == stem(recorded)
        || IRREGULAR.contains(&(word, recorded))
}

fn learn(text: &str, known: &mut BTreeSet<String>) {
    let text = Text::new(text);
    known.extend((0..text.tokens.len()).map(|at| text.word(at).to_owned()));
}

/// The words of the plans and frames, and the few that weaving and greeting add.
fn own_words() -> &'static BTreeSet<String> {
    static WORDS: std::sync::LazyLock<BTreeSet<String>> = std::sync::LazyLock::new(|| {
        let mut known = BTreeSet::new();
        for plan in kinds::all_plans()
            .iter()
            .chain(FIXED.iter().copied().flatten())
        {
            let mut plain = String::new();
            for piece in plan.split('{') {
                plain.push_str(piece.split_once('}').map_or(piece, |(_, rest)| rest));
            }
            learn(&plain, &mut known);
        }
        let added = "people about seeing years year hours minutes weeks september soon possible uni our their mine does t haven were you your yours yourself yourselves we both are have do our the moment what counts is i was am not m d \
            ve ll re don doesn isn hasn s cannot role position at today yesterday on by between and dear hi hello all this \
            kind best regards with warm wishes sincerely respectfully offer left door open";
        known.extend(added.split_whitespace().map(str::to_owned));
        known
    });
    &WORDS
}

/// The texts behind a source; days as they may be said.
fn texts(source: Source, context: &Context) -> Vec<String> {
    let days = |days: &[Date]| {
        let mut said = Vec::new();
        for day in days {
            said.push(super::days::full(*day, context.spelling, context.today));
        }
        said
    };
    match source {
        Source::Form | Source::Offered | Source::DoorOpen => Vec::new(),
        Source::Writer => context.writer.iter().cloned().collect(),
        Source::To(at) => vec![context.to[at].name.clone()],
        Source::Employer => context.employer.iter().map(|it| it.name.clone()).collect(),
        Source::Role => context.role.iter().cloned().collect(),
        Source::Meeting(at) => days(&[context.meetings[at].day]),
        Source::Point(at) => vec![context.points[at].text.clone()],
        Source::Promised => context
            .promised
            .map_or_else(Vec::new, |it| days(&[it.first, it.last])),
        Source::Accomplishment(at) => vec![context.accomplishments[at].clone()],
        Source::CompetingOffer => context
            .competing_offer
            .map_or_else(Vec::new, |it| days(&[it])),
        Source::Received => context.received.iter().cloned().collect(),
        // What was typed in short is written out: any of the coming days, and no other.
        Source::ChosenTime => {
            let coming = (0..15).filter_map(|it| context.today?.checked_add(it.days()).ok());
            let coming: Vec<Date> = coming.collect();
            let typed = context.chosen_time.iter().cloned();
            typed
                .chain(days(&coming))
                .chain(["3 PM".to_owned()])
                .collect()
        }
    }
}

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
                let context = facts(&mut dice, kind, channel, register);
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
