//! Sets of facts for every kind of note, the same in every run.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use meanwhile_core::fact::Channel;

use super::super::weave::lines::LINES;
use crate::note::{Context, House, Meeting, Named, NoteKind, Point, Register, Spelling, Stretch};

/// A small generator of numbers (SplitMix64), the same in every run.
pub(super) struct Dice(pub u64);

impl Dice {
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((it ^ (it >> 31)) % sides as u64).unwrap()
    }

    pub(super) fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }

    pub(super) fn often(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }
}

pub(super) const PEOPLE: &[&str] = &[
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
pub(super) fn facts(
    dice: &mut Dice,
    kind: NoteKind,
    channel: Channel,
    register: Register,
) -> Context {
    let held = date(2026, 3, 2).saturating_add(i64::try_from(dice.roll(300)).unwrap().days());
    let later = days_later(dice, kind);
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

/// Days after the interview on which a note of this kind is mostly written.
fn days_later(dice: &mut Dice, kind: NoteKind) -> usize {
    match kind {
        NoteKind::ThankYou | NoteKind::Other => dice.roll(2),
        NoteKind::LateThankYou => 2 + dice.roll(4),
        NoteKind::CheckIn | NoteKind::News | NoteKind::CompetingOffer => 3 + dice.roll(14),
        NoteKind::CheckInAfterDate | NoteKind::SecondCheckIn => 12 + dice.roll(20),
        NoteKind::AnswerEncouraging | NoteKind::AnswerScheduling | NoteKind::Withdraw => {
            2 + dice.roll(20)
        }
        NoteKind::ThankForDecision => 5 + dice.roll(40),
        NoteKind::KeepInTouch | NoteKind::Reapply => 90 + dice.roll(200),
    }
}

/// The interview, where one is recorded.
fn met(dice: &mut Dice, day: Date, people: Vec<String>) -> Vec<Meeting> {
    let held = dice.often(95).then_some(Meeting { day, people });
    held.into_iter().collect()
}

/// The same facts where no interview was held: they called it off, or none is recorded.
pub(super) fn without_interview(context: &mut Context, called_off: bool) {
    let held = context.meetings.pop();
    context.meetings.clear();
    context.called_off = held.filter(|_| called_off).map(|it| it.day);
    context.points.clear();
}

/// What a note of this kind mostly builds on; the rest as it is by itself.
fn premises(dice: &mut Dice, kind: NoteKind, held: Date) -> Context {
    Context {
        refused: kind == NoteKind::ThankForDecision && dice.often(90),
        no_question: dice.often(30),
        called_off: (kind.is_check_in() && dice.often(20))
            .then(|| held.saturating_add(i64::try_from(dice.roll(20)).unwrap().days())),
        asked: (kind == NoteKind::SecondCheckIn && dice.often(90))
            .then(|| held.saturating_add(10.days())),
        ..Context::default()
    }
}

pub(super) fn points(dice: &mut Dice, panel: &[String]) -> Vec<Point> {
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

pub(super) const CHANNELS: [Channel; 7] = [
    Channel::Email,
    Channel::Linkedin,
    Channel::Text,
    Channel::Phone,
    Channel::Letter,
    Channel::Portal,
    Channel::InPerson,
];
pub(super) const REGISTERS: [Register; 3] = [Register::Formal, Register::Neutral, Register::Warm];
