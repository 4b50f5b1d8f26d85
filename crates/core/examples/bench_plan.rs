//! Measures how long one seeker's plan takes: 200 applications, 10,000 facts, about 40 still open.
//!
//! Prints what was planned and medians over repeated runs, in milliseconds, as one JSON object. With a file
//! as its argument it writes the same desk there instead, as an export that the program reads; a number
//! behind it says how many facts an application has.
// A benchmark is the one place here that must look at a clock.
#![allow(clippy::disallowed_methods)]

use std::hint::black_box;
use std::io;
use std::time::{Duration, Instant};

use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use meanwhile_core::fact::{
    Channel, Fact, FactKind, Format, Interview, Outcome, Purpose, ReadingKind, Received, Sent,
    Stage, Standing,
};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::plan::Study;
use meanwhile_core::record::{Application, Desk, Employer, EmployerKind, File, Person, PersonRole};
use meanwhile_core::settings::Settings;
use meanwhile_core::time::{Country, Zone};
use serde::Serialize;
use serde_json::{Value, json};

// The allocator of the program, without which the figure would be another.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const APPLICATIONS: u128 = 200;
const EMPLOYERS: u128 = 160;
const FACTS_EACH: usize = 50;
const PEOPLE_EACH: u128 = 3;
/// Every fifth application is still open.
const OPEN_EVERY: u128 = 5;
const RUNS: usize = 400;
const PLACES: &[(&str, &str)] = &[
    ("US", "America/New_York"),
    ("US", "America/Chicago"),
    ("GB", "Europe/London"),
    ("DE", "Europe/Berlin"),
    ("IN", "Asia/Kolkata"),
];

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (file, each) = (arguments.next(), arguments.next());
    let each = each.and_then(|each| each.parse().ok());
    let desk = desk(each.unwrap_or(FACTS_EACH));
    let settings =
        Settings::in_zone(Zone::parse("America/New_York").expect("a zone of the database"));
    let now = moment(100 * 24 * 60 + 14 * 60);
    if let Some(file) = file {
        return std::fs::write(file, export(&desk, &settings));
    }
    let first = Study::new(&desk, &settings).plan(now);
    let study = Study::new(&desk, &settings);
    let (study_ms, _, _) = times_ms(|| drop(black_box(Study::new(&desk, &settings))));
    let (plan_ms, _, _) = times_ms(|| drop(black_box(study.plan(now))));
    let (both_ms, best_ms, late_ms) = times_ms(|| {
        drop(black_box(Study::new(&desk, &settings).plan(now)));
    });
    let report = json!({
        "applications": desk.files.len(),
        "facts": desk.files.iter().map(|file| file.facts.len()).sum::<usize>(),
        "moves": first.plans.iter().map(|plan| plan.moves.len()).sum::<usize>(),
        "refusals": first.plans.iter().map(|plan| plan.refusals.len()).sum::<usize>(),
        "study_ms": study_ms,
        "plan_ms": plan_ms,
        "study_and_plan_ms": both_ms,
        "study_and_plan_best_ms": best_ms,
        "study_and_plan_95_percent_within_ms": late_ms,
    });
    println!("{report:#}");
    Ok(())
}

/// The median of repeated runs, the best, and what 95 % of them stay within.
fn times_ms(mut run: impl FnMut()) -> (f64, f64, f64) {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let began = Instant::now();
            run();
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    let ms = |place: usize| times[place].as_secs_f64() * 1_000.0;
    (ms(RUNS / 2), ms(0), ms(RUNS * 95 / 100))
}

/// The desk in the format in which the program reads and writes everything of one person, its parts in the
/// order of that format.
fn export(desk: &Desk, settings: &Settings) -> String {
    fn records<T: Serialize>(records: impl Iterator<Item = T>) -> Value {
        records
            .map(|record| json!({ "revision": 1, "record": record }))
            .collect()
    }
    let files = || desk.files.iter();
    let facts: Vec<&Fact> = files().flat_map(|file| &file.facts).collect();
    let parts = [
        ("format", json!("meanwhile-export")),
        ("version", json!(1)),
        ("revision", json!(1)),
        ("settings", json!(settings)),
        ("employers", records(desk.employers.iter())),
        ("people", records(desk.people.iter())),
        (
            "applications",
            records(files().map(|file| &file.application)),
        ),
        ("facts", json!(facts)),
    ];
    let parts = parts.map(|(name, part)| format!("\"{name}\": {part}"));
    format!("{{\n{}\n}}\n", parts.join(",\n"))
}

fn moment(minutes: i64) -> Timestamp {
    let start = date(2026, 1, 5).at(0, 0, 0, 0).to_zoned(TimeZone::UTC);
    start.expect("a date of this century").timestamp() + SignedDuration::from_mins(minutes)
}

/// An id that looks as ids do: spread over the whole range, in order of the number.
fn spread(number: u128) -> u128 {
    (number << 80) | (number.wrapping_mul(0x9E37_79B9_7F4A_7C15) & 0xFFFF_FFFF)
}

fn employer_id(number: u128) -> EmployerId {
    EmployerId::from_u128(spread(number % EMPLOYERS))
}

fn desk(facts_each: usize) -> Desk {
    let mut desk = Desk::default();
    for number in 0..EMPLOYERS {
        let (country, zone) = PLACES[number as usize % PLACES.len()];
        desk.employers.push(Employer {
            id: employer_id(number),
            name: format!("Employer {number}"),
            kind: EmployerKind::Employer,
            country: Country::parse(country),
            region: None,
            zone: Zone::parse(zone),
            zone_seen: None,
            industry: None,
            size: None,
            aliases: Vec::new(),
            domains: Vec::new(),
        });
        for n in 0..PEOPLE_EACH {
            desk.people.push(Person {
                id: person_id(number, n),
                name: format!("Person {number} {n}"),
                role: PersonRole::Interviewer,
                employer: Some(employer_id(number)),
                addresses: vec![format!("person{n}@employer{number}.example")],
                phone: None,
                title: None,
                zone: None,
                zone_seen: None,
                country: None,
            });
        }
    }
    desk.files = (0..APPLICATIONS)
        .map(|number| file(number, facts_each))
        .collect();
    desk.sort();
    desk
}

fn person_id(employer: u128, n: u128) -> PersonId {
    PersonId::from_u128(spread(employer % EMPLOYERS * PEOPLE_EACH + n))
}

fn file(number: u128, facts_each: usize) -> File {
    let id = ApplicationId::from_u128(spread(number));
    let is_open = number.is_multiple_of(OPEN_EVERY);
    // The open ones are spread over the weeks before the moment of the plan.
    let shift = (number % 60) as i64 * 24 * 60;
    let mut facts: Vec<Fact> = (0..facts_each)
        .map(|place| {
            let at = moment(shift + place as i64 * 19 * 60);
            fact(number, place, at, kind(number, place, at))
        })
        .collect();
    if !is_open && let Some(last) = facts.last_mut() {
        last.kind = FactKind::Closed {
            outcome: if number.is_multiple_of(3) {
                Outcome::Quiet
            } else {
                Outcome::Rejected
            },
            door_open: number.is_multiple_of(7),
            day_unknown: false,
        };
    }
    File {
        application: Application {
            id,
            employer: employer_id(number),
            agency: None,
            role: "Analyst".to_owned(),
            requisition: None,
            source: None,
            url: None,
            remarks: None,
            people: Vec::new(),
            confirmed: true,
            created_at: moment(shift),
        },
        facts,
    }
}

fn fact(number: u128, place: usize, at: Timestamp, kind: FactKind) -> Fact {
    // In every fourth application something was moved or mistyped, and corrected.
    let corrects = place % 25 == 24 && number.is_multiple_of(4);
    Fact {
        id: FactId::from_u128(spread(number * 1000 + place as u128)),
        application: ApplicationId::from_u128(spread(number)),
        at,
        recorded_at: at,
        standing: Standing::Confirmed,
        supersedes: corrects.then(|| FactId::from_u128(spread(number * 1000 + place as u128 - 1))),
        evidence: None,
        kind,
    }
}

fn kind(number: u128, place: usize, at: Timestamp) -> FactKind {
    let person = person_id(number, place as u128 % PEOPLE_EACH);
    match place % 10 {
        0 if place == 0 => FactKind::Applied,
        3 => FactKind::Interview(Interview {
            ends_at: at + SignedDuration::from_mins(45),
            zone: None,
            people: vec![person, person_id(number, (place as u128 + 1) % PEOPLE_EACH)],
            stage: Stage::First,
            format: Format::Video,
            decided_same_day: false,
            cancelled: false,
            called_off: None,
            calendar: None,
            arranged_at: None,
            hour_unknown: false,
        }),
        4 => sent(Purpose::Thank, vec![person]),
        6 => FactKind::Accomplishment {
            text: "Finished a course".to_owned(),
        },
        7 => sent(Purpose::CheckIn, vec![person]),
        9 => FactKind::DebriefLine {
            text: "One more thing.".to_owned(),
        },
        place => FactKind::Received(Received {
            from: Some(person),
            reading: match place {
                1 => ReadingKind::AutoReply,
                2 => ReadingKind::Scheduling,
                5 => ReadingKind::Acknowledgement,
                _ => ReadingKind::Delay,
            },
            person_wrote: place != 1,
            channel: Channel::Email,
            expects_answer: false,
            answer_by: None,
            back_on: None,
            invites: Vec::new(),
            please_dont: false,
            door_open: false,
            gave_feedback: false,
            undelivered: Vec::new(),
            words: String::new(),
            asks_move: None,
            message_id: Some(format!("{number}.{place}@mail.example")),
        }),
    }
}

fn sent(purpose: Purpose, to: Vec<PersonId>) -> FactKind {
    FactKind::Sent(Sent {
        purpose,
        to,
        channel: Channel::Email,
        message_id: None,
        shared: Vec::new(),
        overrode: Vec::new(),
        asks_move: None,
        unread: false,
    })
}
