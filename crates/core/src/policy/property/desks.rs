//! Desks that may be: any facts, in any order, of several applications.

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::fact::*;
use crate::id::{ApplicationId, EmployerId, FactId, PersonId};
use crate::record::{Application, Desk, Employer, EmployerKind, File, Person, PersonRole};
use crate::settings::Settings;
use crate::time::{Country, Zone};

pub(super) const PLACES: &[(&str, &str)] = &[
    ("US", "America/New_York"),
    ("DE", "Europe/Berlin"),
    ("JP", "Asia/Tokyo"),
    ("IN", "Asia/Kolkata"),
    ("AE", "Asia/Dubai"),
    ("GB", "Europe/London"),
];
const PEOPLE: u128 = 6;
const EMPLOYERS: u128 = 4;

/// Minutes after the start of 2026, mostly within one season, so that facts meet each other.
pub(super) fn minute() -> impl Strategy<Value = i64> {
    prop_oneof![
        8 => 60 * 24 * 60..60 * 24 * 130i64,
        1 => 0..60 * 24 * 700i64,
        1 => -1_000_000_000..4_000_000_000i64,
    ]
}

pub(super) fn moment(minutes: i64) -> Timestamp {
    let start = date(2026, 1, 1).at(0, 0, 0, 0);
    let start = start.to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
    start
        .saturating_add(SignedDuration::from_mins(minutes))
        .unwrap()
}

pub(super) fn person() -> impl Strategy<Value = PersonId> {
    // One more than there are: a name whose record is missing.
    (1..=PEOPLE + 1).prop_map(PersonId::from_u128)
}

pub(super) fn day() -> impl Strategy<Value = jiff::civil::Date> {
    minute().prop_map(|minutes| Zone::utc().date(moment(minutes)))
}

fn reading() -> impl Strategy<Value = ReadingKind> {
    prop_oneof![
        Just(ReadingKind::Acknowledgement),
        Just(ReadingKind::Scheduling),
        Just(ReadingKind::Delay),
        Just(ReadingKind::Encouraging),
        Just(ReadingKind::Offer),
        Just(ReadingKind::Rejection),
        Just(ReadingKind::AutoReply),
        Just(ReadingKind::Other),
    ]
}

pub(super) fn channel() -> impl Strategy<Value = Channel> {
    prop_oneof![
        4 => Just(Channel::Email),
        1 => Just(Channel::Phone),
        1 => Just(Channel::Text),
        1 => Just(Channel::Linkedin),
        1 => Just(Channel::InPerson),
    ]
}

pub(super) fn purpose() -> impl Strategy<Value = Purpose> {
    prop_oneof![
        1 => Just(Purpose::Thank),
        2 => Just(Purpose::CheckIn),
        1 => Just(Purpose::ShareNews),
        1 => Just(Purpose::CompetingOffer),
        1 => Just(Purpose::Answer),
        1 => Just(Purpose::ThankForDecision),
        1 => Just(Purpose::AskFeedback),
        1 => Just(Purpose::KeepInTouch),
        1 => Just(Purpose::Reapply),
        1 => Just(Purpose::Decline),
        1 => Just(Purpose::Other),
    ]
}

fn interview() -> impl Strategy<Value = FactKind> {
    (
        -60..600i64,
        vec(person(), 0..4),
        any::<(bool, bool)>(),
        0..5usize,
        minute(),
    )
        .prop_map(|(length, people, (decided, by_seeker), stage, start)| {
            let stages = [
                Stage::Screening,
                Stage::First,
                Stage::Second,
                Stage::Later,
                Stage::Final,
            ];
            let mut interview = Interview {
                // Replaced by `start` + `length` when the fact gets its time.
                ends_at: moment(start)
                    .saturating_add(SignedDuration::from_mins(length))
                    .unwrap(),
                zone: None,
                people,
                stage: stages[stage],
                format: Format::Video,
                decided_same_day: decided,
                cancelled: length == 7,
                called_off: None,
                calendar: None,
                arranged_at: None,
                hour_unknown: false,
            };
            if length % 8 == 1 {
                interview.call_off(moment(start), by_seeker);
            }
            FactKind::Interview(interview)
        })
}

fn received() -> impl Strategy<Value = FactKind> {
    (
        proptest::option::of(person()),
        reading(),
        channel(),
        any::<[bool; 4]>(),
        proptest::option::weighted(0.2, day()),
        proptest::option::weighted(0.2, day()),
        0..12u8,
    )
        .prop_map(
            |(from, reading, channel, flags, answer_by, back_on, rare)| {
                FactKind::Received(Received {
                    from,
                    reading,
                    person_wrote: reading != ReadingKind::AutoReply && rare != 0,
                    channel,
                    expects_answer: flags[0] && flags[1],
                    answer_by,
                    back_on,
                    invites: if rare == 1 {
                        vec![Channel::Phone]
                    } else {
                        vec![]
                    },
                    please_dont: rare == 2,
                    door_open: flags[2],
                    gave_feedback: rare == 3,
                    undelivered: Vec::new(),
                    words: String::new(),
                    asks_move: None,
                    message_id: None,
                })
            },
        )
}

fn kind() -> impl Strategy<Value = FactKind> {
    prop_oneof![
        5 => interview(),
        5 => received(),
        5 => (purpose(), vec(person(), 0..3), channel()).prop_map(|(purpose, to, channel)| {
            let (message_id, shared, overrode) = (None, vec![], vec![]);
            FactKind::Sent(Sent { purpose, to, channel, message_id, shared, overrode, asks_move: None, unread: false })
        }),
        2 => (day(), day(), proptest::option::of(person())).prop_map(|(first, last, ask)| {
            FactKind::Promised { first, last, ask, words: String::new() }
        }),
        2 => Just(FactKind::Accomplishment { text: "Passed the exam".to_owned() }),
        1 => day().prop_map(|deadline| FactKind::CompetingOffer { deadline }),
        1 => Just(FactKind::Posting { seen: Posting::Reposted }),
        1 => minute().prop_map(|until| FactKind::Snoozed { until: moment(until) }),
        1 => (0..5usize, any::<bool>()).prop_map(|(outcome, door_open)| {
            let outcomes = [
                Outcome::Rejected, Outcome::Accepted, Outcome::Declined, Outcome::Withdrawn, Outcome::Quiet,
            ];
            FactKind::Closed { outcome: outcomes[outcome], door_open, day_unknown: false }
        }),
        1 => Just(FactKind::Reopened),
        1 => Just(FactKind::Applied),
        1 => Just(FactKind::Retracted),
        1 => minute().prop_map(|at| FactKind::Debrief(Box::new(Debrief {
            finished_at: Some(moment(at)),
            ..Debrief::default()
        }))),
    ]
}

#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) at: i64,
    pub(super) recorded: i64,
    pub(super) proposed: bool,
    pub(super) supersedes: Option<usize>,
    pub(super) kind: FactKind,
}

pub(super) fn draft() -> impl Strategy<Value = Draft> {
    let supersedes = proptest::option::weighted(0.15, 0..20usize);
    (
        minute(),
        minute(),
        proptest::bool::weighted(0.25),
        supersedes,
        kind(),
    )
        .prop_map(|(at, recorded, proposed, supersedes, kind)| Draft {
            at,
            recorded,
            proposed,
            supersedes,
            kind,
        })
}

/// The fact of a draft, numbered by file and place.
pub(super) fn fact(file: usize, place: usize, draft: &Draft) -> Fact {
    let number = |place: usize| FactId::from_u128((file as u128) << 32 | (place as u128 + 1));
    let at = moment(draft.at);
    let mut kind = draft.kind.clone();
    if let FactKind::Interview(interview) = &mut kind {
        let length = interview.ends_at.as_second().rem_euclid(400) - 30;
        interview.ends_at = at
            .saturating_add(SignedDuration::from_mins(length))
            .unwrap();
    }
    Fact {
        id: number(place),
        application: ApplicationId::from_u128(file as u128 + 1),
        at,
        recorded_at: moment(draft.recorded),
        standing: if draft.proposed {
            Standing::Proposed
        } else {
            Standing::Confirmed
        },
        supersedes: draft.supersedes.map(number),
        evidence: None,
        kind,
    }
}

pub(super) fn desk_of(files: &[(u128, bool, Vec<Draft>)]) -> Desk {
    let mut desk = Desk::default();
    for number in 1..=EMPLOYERS {
        let (country, zone) = PLACES[number as usize % PLACES.len()];
        desk.employers.push(Employer {
            id: EmployerId::from_u128(number),
            name: format!("Employer {number}"),
            kind: if number == EMPLOYERS {
                EmployerKind::Agency
            } else {
                EmployerKind::Employer
            },
            country: (number != 2).then(|| Country::parse(country).unwrap()),
            region: None,
            zone: (number != 3).then(|| Zone::parse(zone).unwrap()),
            zone_seen: None,
            industry: None,
            size: None,
            aliases: vec![],
            domains: vec![],
        });
    }
    for number in 1..=PEOPLE {
        let (country, _) = PLACES[number as usize % PLACES.len()];
        let host = if number == 5 {
            "noreply@x.example"
        } else {
            "person@x.example"
        };
        desk.people.push(Person {
            id: PersonId::from_u128(number),
            name: format!("Person {number}"),
            role: [PersonRole::Interviewer, PersonRole::Coordinator][number as usize % 2],
            employer: Some(EmployerId::from_u128(number % EMPLOYERS + 1)),
            addresses: vec![host.to_owned()],
            phone: None,
            title: None,
            zone: None,
            zone_seen: None,
            country: (number % 3 == 0).then(|| Country::parse(country).unwrap()),
        });
    }
    for (index, (employer, agency, drafts)) in files.iter().enumerate() {
        let facts = drafts.iter().enumerate();
        desk.files.push(File {
            application: Application {
                id: ApplicationId::from_u128(index as u128 + 1),
                employer: EmployerId::from_u128(*employer),
                agency: agency.then(|| EmployerId::from_u128(EMPLOYERS)),
                role: "Analyst".to_owned(),
                requisition: None,
                source: None,
                url: None,
                remarks: None,
                people: vec![],
                confirmed: true,
                created_at: moment(0),
            },
            facts: facts
                .map(|(place, draft)| fact(index, place, draft))
                .collect(),
        });
    }
    desk
}

pub(super) fn files() -> impl Strategy<Value = Vec<(u128, bool, Vec<Draft>)>> {
    let file = (
        1..=EMPLOYERS,
        proptest::bool::weighted(0.2),
        vec(draft(), 0..14),
    );
    vec(file, 1..4)
}

pub(super) fn settings() -> Settings {
    Settings::in_zone(Zone::parse("Europe/Lisbon").unwrap())
}
