//! Stories for tests: one application told in a few lines, and the plan of it as compact text.
//!
//! Times are local to the employer, `2026-04-07 14:00`. Every check also holds the plan to its word: it
//! is the same until the moment at which it says it can change.

mod asked;

pub use asked::assert_holds_until_wake;

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Timestamp};

use crate::fact::{
    Channel, Fact, FactKind, Interview, Outcome, Posting, Purpose, ReadingKind, Received, Sent,
    Stage, Standing,
};
use crate::id::{ApplicationId, EmployerId, FactId, PersonId};
use crate::policy::MoveKind;
use crate::record::{Application, Desk, Employer, EmployerKind, File, Person, PersonRole};
use crate::settings::Settings;
use crate::time::{Country, Zone};

/// A desk in the making. The first application is at Harbour Labs in New York; the seeker is there too.
#[derive(Clone, Debug)]
pub struct Story {
    pub desk: Desk,
    pub settings: Settings,
    zone: Zone,
    only: Vec<MoveKind>,
    file: usize,
    count: u128,
}

const EMPLOYER: EmployerId = EmployerId::from_u128(1);

pub fn application(number: u128) -> ApplicationId {
    ApplicationId::from_u128(number)
}

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

impl Story {
    /// An application at Harbour Labs in New York, made by a seeker there.
    pub fn new() -> Self {
        let mut story = Self {
            desk: Desk::default(),
            settings: Settings::in_zone(zone("America/New_York")),
            zone: zone("America/New_York"),
            only: Vec::new(),
            file: 0,
            count: 0,
        };
        story.desk.employers.push(Employer {
            id: EMPLOYER,
            name: "Harbour Labs".to_owned(),
            kind: EmployerKind::Employer,
            country: Country::parse("US"),
            region: None,
            zone: Zone::parse("America/New_York"),
            zone_seen: None,
            industry: None,
            size: None,
            aliases: Vec::new(),
            domains: Vec::new(),
        });
        story.another(EMPLOYER)
    }

    /// Moves the employer to another country and zone; later times are local there.
    pub fn there(mut self, country: &str, name: &str) -> Self {
        self.zone = zone(name);
        self.desk.employers[0].country = Country::parse(country);
        self.desk.employers[0].zone = Some(self.zone);
        self
    }

    /// Shows only moves and refusals of these kinds, and no wake line.
    pub fn only(mut self, kinds: &[MoveKind]) -> Self {
        self.only = kinds.to_vec();
        self
    }

    /// Changes a number of the policy.
    pub fn set(mut self, key: &str, value: i32) -> Self {
        self.settings.set(key, Some(value)).unwrap();
        self
    }

    /// Goes on with another application, at an employer of the desk.
    pub fn another(mut self, employer: EmployerId) -> Self {
        let number = self.desk.files.len() as u128 + 1;
        self.desk.files.push(File {
            application: Application {
                id: application(number),
                employer,
                agency: None,
                role: "Analyst".to_owned(),
                requisition: None,
                source: None,
                url: None,
                remarks: None,
                people: Vec::new(),
                confirmed: true,
                created_at: Timestamp::constant(0, 0),
            },
            facts: Vec::new(),
        });
        self.file = self.desk.files.len() - 1;
        self
    }

    /// Goes on with another application at the same employer.
    pub fn another_here(self) -> Self {
        self.another(EMPLOYER)
    }

    /// Goes on with another application, at an employer of its own.
    pub fn another_elsewhere(mut self) -> Self {
        let id = EmployerId::from_u128(self.desk.employers.len() as u128 + 1);
        let mut employer = self.desk.employers[0].clone();
        employer.id = id;
        employer.name = "Elm Museum".to_owned();
        self.desk.employers.push(employer);
        self.another(id)
    }

    /// Puts an agency between, with a recruiter.
    pub fn through_agency(mut self, recruiter: &str) -> Self {
        let id = EmployerId::from_u128(900);
        let mut agency = self.desk.employers[0].clone();
        agency.id = id;
        agency.name = "Bridge Search".to_owned();
        agency.kind = EmployerKind::Agency;
        self.desk.employers.push(agency);
        let person = self.person(recruiter);
        let file = self.file;
        self.desk.files[file].application.agency = Some(id);
        self.desk.files[file].application.people.push(person);
        self.with_person(recruiter, |person| {
            person.employer = Some(id);
            person.role = PersonRole::Recruiter;
        })
    }

    /// Changes a person's record.
    pub fn with_person(mut self, name: &str, change: impl FnOnce(&mut Person)) -> Self {
        let id = self.person(name);
        let found = self.desk.people.iter_mut().find(|person| person.id == id);
        change(found.unwrap());
        self
    }

    /// The id of a person, made on first mention; they work for the first employer.
    pub fn person(&mut self, name: &str) -> PersonId {
        if let Some(found) = self.desk.people.iter().find(|person| person.name == name) {
            return found.id;
        }
        let id = PersonId::from_u128(self.desk.people.len() as u128 + 1);
        self.desk.people.push(Person {
            id,
            name: name.to_owned(),
            role: PersonRole::Interviewer,
            employer: Some(self.desk.files[self.file].application.employer),
            addresses: vec![format!("{}@harbour.example", name.to_lowercase())],
            phone: None,
            title: None,
            zone: None,
            zone_seen: None,
            country: None,
        });
        id
    }

    /// A moment, local to the employer.
    pub fn at(&self, when: &str) -> Timestamp {
        let local: DateTime = when.parse().unwrap();
        self.zone.at(local.date(), local.time())
    }

    /// A confirmed fact of any kind.
    pub fn fact(mut self, when: &str, kind: FactKind) -> Self {
        let at = self.at(when);
        self.count += 1;
        let fact = Fact {
            id: FactId::from_u128(self.count),
            application: self.desk.files[self.file].application.id,
            at,
            // Told later, recorded later.
            recorded_at: Timestamp::constant(self.count as i64, 0),
            standing: Standing::Confirmed,
            supersedes: None,
            evidence: None,
            kind,
        };
        self.desk.files[self.file].facts.push(fact);
        self
    }

    /// Changes the last fact.
    pub fn edit(mut self, change: impl FnOnce(&mut Fact)) -> Self {
        change(self.desk.files[self.file].facts.last_mut().unwrap());
        self
    }

    /// Makes the last fact one that was only found.
    pub fn proposed(self) -> Self {
        self.edit(|fact| fact.standing = Standing::Proposed)
    }

    /// An interview of some minutes.
    pub fn interview(mut self, when: &str, minutes: i64, people: &[&str]) -> Self {
        let people = people.iter().map(|name| self.person(name)).collect();
        let ends_at = self.at(when) + SignedDuration::from_mins(minutes);
        self.fact(
            when,
            FactKind::Interview(Interview {
                ends_at,
                zone: None,
                people,
                stage: Stage::First,
                format: Default::default(),
                decided_same_day: false,
                cancelled: false,
                called_off: None,
                calendar: None,
                arranged_at: None,
                hour_unknown: false,
            }),
        )
    }

    /// Changes the last fact, an interview.
    pub fn where_interview(self, change: impl FnOnce(&mut Interview)) -> Self {
        self.edit(|fact| match &mut fact.kind {
            FactKind::Interview(interview) => change(interview),
            other => panic!("not an interview: {other:?}"),
        })
    }

    /// They called the last fact off, an interview.
    pub fn called_off(self, when: &str) -> Self {
        let at = self.at(when);
        self.where_interview(|interview| interview.call_off(at, false))
    }

    /// They said when they would answer.
    pub fn promised(self, when: &str, last: &str) -> Self {
        self.promised_between(when, last, last)
    }

    /// They named a first and a last day for their answer.
    pub fn promised_between(self, when: &str, first: &str, last: &str) -> Self {
        self.fact(
            when,
            FactKind::Promised {
                first: date(first),
                last: date(last),
                ask: None,
                words: String::new(),
            },
        )
    }

    /// The seeker wrote a mail.
    pub fn sent(mut self, when: &str, purpose: Purpose, to: &[&str]) -> Self {
        let to = to.iter().map(|name| self.person(name)).collect();
        self.fact(
            when,
            FactKind::Sent(Sent {
                purpose,
                to,
                channel: Channel::Email,
                message_id: None,
                shared: Vec::new(),
                overrode: Vec::new(),
                asks_move: None,
                unread: false,
            }),
        )
    }

    /// A person wrote a mail; an empty name is somebody not known.
    pub fn received(mut self, when: &str, from: &str, reading: ReadingKind) -> Self {
        let from = (!from.is_empty()).then(|| self.person(from));
        self.fact(
            when,
            FactKind::Received(Received {
                from,
                reading,
                person_wrote: reading != ReadingKind::AutoReply,
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
                message_id: None,
            }),
        )
    }

    /// Changes the last fact, something they wrote.
    pub fn where_received(self, change: impl FnOnce(&mut Received)) -> Self {
        self.edit(|fact| match &mut fact.kind {
            FactKind::Received(received) => change(received),
            other => panic!("not received: {other:?}"),
        })
    }

    /// Changes what the seeker sent last.
    pub fn where_sent(self, change: impl FnOnce(&mut Sent)) -> Self {
        self.edit(|fact| match &mut fact.kind {
            FactKind::Sent(sent) => change(sent),
            other => panic!("not sent: {other:?}"),
        })
    }

    /// They said no.
    pub fn rejected(self, when: &str, from: &str) -> Self {
        self.received(when, from, ReadingKind::Rejection)
    }

    /// The seeker closed it.
    pub fn closed(self, when: &str, outcome: Outcome) -> Self {
        self.fact(
            when,
            FactKind::Closed {
                outcome,
                door_open: false,
                day_unknown: false,
            },
        )
    }

    /// An accomplishment.
    pub fn achieved(self, when: &str, text: &str) -> Self {
        let text = text.to_owned();
        self.fact(when, FactKind::Accomplishment { text })
    }

    /// The advertisement was seen anew.
    pub fn posting(self, when: &str, seen: Posting) -> Self {
        self.fact(when, FactKind::Posting { seen })
    }
}
