//! Who plays in a history: seeker, employers, people and applications, drawn from a seed.

use fastrand::Rng;
use jiff::Timestamp;
use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::{Application, Desk, Employer, EmployerKind, File, Person, PersonRole};
use meanwhile_core::settings::Settings;
use meanwhile_core::time::{Country, Zone};

/// Zones with their country: both hemispheres, half hours, Friday–Saturday weekends, no summer time.
const PLACES: &[(&str, &str)] = &[
    ("America/New_York", "US"),
    ("America/Los_Angeles", "US"),
    ("Europe/Berlin", "DE"),
    ("Europe/London", "GB"),
    ("Europe/Lisbon", "PT"),
    ("Asia/Tokyo", "JP"),
    ("Asia/Kolkata", "IN"),
    ("Africa/Cairo", "EG"),
    ("Asia/Jerusalem", "IL"),
    ("Australia/Lord_Howe", "AU"),
    ("America/Sao_Paulo", "BR"),
    ("Pacific/Auckland", "NZ"),
];

pub fn place(rng: &mut Rng) -> (Zone, Country) {
    let (zone, country) = PLACES[rng.usize(..PLACES.len())];
    (Zone::parse(zone).unwrap(), Country::parse(country).unwrap())
}

/// Draws the settings of a seeker.
pub fn settings(rng: &mut Rng) -> Settings {
    let (zone, country) = place(rng);
    let mut settings = Settings::in_zone(zone);
    settings.seeker.country = Some(country);
    settings
}

/// Draws a desk: one to four applications, some at the same employer, some through an agency.
pub fn desk(rng: &mut Rng, start: Timestamp) -> Desk {
    let mut desk = Desk::default();
    let agency = rng
        .bool()
        .then(|| add_employer(rng, &mut desk, EmployerKind::Agency));
    let recruiter = agency.map(|agency| add_person(&mut desk, agency, PersonRole::Recruiter));
    let applications = rng.usize(1..=4);
    let mut employers: Vec<EmployerId> = Vec::new();
    for number in 0..applications {
        let employer = match employers.last() {
            Some(last) if rng.u8(..100) < 30 => *last,
            _ => add_employer(rng, &mut desk, EmployerKind::Employer),
        };
        employers.push(employer);
        let through = agency.filter(|_| rng.u8(..100) < 40);
        let mut people = Vec::new();
        if rng.bool() {
            people.push(add_person(&mut desk, employer, PersonRole::Coordinator));
        }
        people.extend(
            (0..rng.usize(1..=3)).map(|_| add_person(&mut desk, employer, PersonRole::Interviewer)),
        );
        if through.is_some() {
            people.extend(recruiter);
        }
        let id = ApplicationId::from_u128(number as u128 + 1);
        let application = Application {
            id,
            employer,
            agency: through,
            role: format!("role {}", number + 1),
            requisition: None,
            source: None,
            url: None,
            remarks: None,
            people,
            confirmed: true,
            created_at: start,
        };
        desk.files.push(File {
            application,
            facts: Vec::new(),
        });
    }
    desk.sort();
    desk
}

fn add_employer(rng: &mut Rng, desk: &mut Desk, kind: EmployerKind) -> EmployerId {
    let id = EmployerId::from_u128(desk.employers.len() as u128 + 1);
    let (zone, country) = place(rng);
    desk.employers.push(Employer {
        id,
        name: format!("Employer {}", desk.employers.len() + 1),
        kind,
        country: Some(country),
        region: None,
        zone: Some(zone),
        zone_seen: None,
        industry: None,
        size: None,
        aliases: Vec::new(),
        domains: Vec::new(),
    });
    id
}

fn add_person(desk: &mut Desk, employer: EmployerId, role: PersonRole) -> PersonId {
    let number = desk.people.len() + 1;
    let id = PersonId::from_u128(number as u128);
    desk.people.push(Person {
        id,
        name: format!("Person {number}"),
        role,
        employer: Some(employer),
        addresses: vec![format!("person{number}@employer.example")],
        phone: None,
        title: None,
        zone: None,
        zone_seen: None,
        country: None,
    });
    id
}
