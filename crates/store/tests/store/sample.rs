//! Invented records for the tests, numbered so that each is easily told from the others.

use jiff::{SignedDuration, Timestamp};
use meanwhile_core::fact::{Fact, FactKind, Standing};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::record::{Application, Employer, EmployerKind, Person, PersonRole};
use meanwhile_store::{
    ActionRecord, Authentication, Batch, Change, Direction, Filing, Mailbox, Message, MessageState,
    Revision,
};
use serde_json::json;

/// 5 January 2026, 9:00 UTC, and so many minutes.
pub fn moment(minutes: i64) -> Timestamp {
    let start: Timestamp = "2026-01-05T09:00:00Z".parse().unwrap();
    start
        .checked_add(SignedDuration::from_mins(minutes))
        .unwrap()
}

pub fn employer(number: u128) -> Employer {
    Employer {
        id: EmployerId::from_u128(number),
        name: format!("Example Works {number}"),
        kind: EmployerKind::Employer,
        country: None,
        region: None,
        zone: None,
        zone_seen: None,
        industry: None,
        size: None,
        aliases: vec![format!("EW{number}")],
        domains: vec![format!("works{number}.example")],
    }
}

pub fn person(number: u128) -> Person {
    Person {
        id: PersonId::from_u128(number),
        name: format!("Robin Example {number}"),
        role: PersonRole::Recruiter,
        employer: Some(EmployerId::from_u128(number)),
        addresses: vec![format!("robin{number}@works.example")],
        phone: None,
        title: None,
        zone: None,
        zone_seen: None,
        country: None,
    }
}

/// An application at the employer of the same number.
pub fn application(number: u128) -> Application {
    Application {
        id: ApplicationId::from_u128(number),
        employer: EmployerId::from_u128(number),
        agency: None,
        role: format!("Site manager {number}"),
        requisition: None,
        source: None,
        url: None,
        remarks: None,
        people: vec![PersonId::from_u128(number)],
        confirmed: true,
        created_at: moment(0),
    }
}

pub fn fact(application: u128, number: u128) -> Fact {
    Fact {
        id: FactId::from_u128(number),
        application: ApplicationId::from_u128(application),
        at: moment(i64::try_from(number).unwrap()),
        recorded_at: moment(i64::try_from(number).unwrap()),
        standing: Standing::Confirmed,
        supersedes: None,
        evidence: None,
        kind: FactKind::Accomplishment {
            text: format!("Finished bridge {number}"),
        },
    }
}

/// An employer, a person and an application of one number.
pub fn trio(number: u128) -> Vec<Change> {
    vec![
        Change::PutEmployer(employer(number)),
        Change::PutPerson(person(number)),
        Change::PutApplication(application(number)),
    ]
}

pub fn message(number: u32) -> Message {
    Message {
        key: format!("{number:06}@works.example"),
        thread: format!("{:06}@works.example", number / 10 * 10),
        direction: Direction::In,
        date: moment(i64::from(number / 3)),
        utc_offset_seconds: -3_600,
        from: Mailbox {
            name: "Robin Example".to_owned(),
            address: "robin@works.example".to_owned(),
        },
        to: vec![Mailbox {
            name: "Sam Seeker".to_owned(),
            address: "sam@example.com".to_owned(),
        }],
        subject: format!("Your interview, part {number}"),
        text: "Thank you for coming in.\n\n> quoted".to_owned(),
        newest_text: "Thank you for coming in.".to_owned(),
        source: "archive.mbox".to_owned(),
        reply_to: Some("answers@elsewhere.example".to_owned()),
        authentication: Some(Authentication::Failed),
        filing: Filing::default(),
    }
}

pub fn assigned(application: u128) -> Filing {
    Filing {
        state: MessageState::Assigned,
        application: Some(ApplicationId::from_u128(application)),
        assignment: json!({"score": 0.1, "reasons": ["domain"]}),
        reading: json!({"kind": "encouraging"}),
    }
}

/// A batch on top of any revision.
pub fn batch(changes: Vec<Change>) -> Batch {
    Batch::of(moment(1), changes)
}

/// A batch that was decided on a revision.
pub fn batch_on(revision: u64, changes: Vec<Change>) -> Batch {
    Batch {
        expected: Some(Revision(revision)),
        ..batch(changes)
    }
}

/// A batch that goes into the log of actions.
pub fn action(verb: &str, changes: Vec<Change>) -> Batch {
    Batch {
        action: Some(ActionRecord {
            verb: verb.to_owned(),
            summary: format!("Did {verb}"),
            undoes: None,
        }),
        ..batch(changes)
    }
}
