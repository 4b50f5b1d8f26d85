//! Measures the store and prints the figures as one JSON object: opening, loading a desk, storing messages,
//! and asking who is due. Takes a PostgreSQL URL, or measures an SQLite file in a temporary folder.
//!
//! Decides nothing about what is fast enough; its caller does.

use std::error::Error;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use meanwhile_core::fact::{Channel, Fact, FactKind, Interview, Purpose, Sent, Standing};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::record::{Application, Employer, EmployerKind};
use meanwhile_store::{
    Batch, Change, Direction, Filing, Location, Mailbox, Message, OpenOptions, Store, UserId,
};
use serde_json::json;

type Outcome<T> = Result<T, Box<dyn Error>>;

const APPLICATIONS: u128 = 200;
const FACTS_EACH: u128 = 50;
const MESSAGES: usize = 10_000;
const DUE: usize = 100;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let location = match std::env::args().nth(1) {
        Some(url) => Location::Postgres(url),
        None => Location::Sqlite(folder.path().join("bench.db")),
    };
    let store = Store::open(&location, OpenOptions::default()).await?;
    store.close().await;
    let (open_ms, store) = opening(&location).await?;
    let user = store.sole_user().await?;
    let (desk_ms, desk_best_ms) = desk(&store, user).await?;
    let messages_per_second = messages(&store, user).await?;
    let commit_ms = commits(&store, user).await?;
    let due_1_000_us = due(&store, 1_000).await?;
    let due_100_000_us = due(&store, 100_000).await?;
    let report = json!({
        "engine": match location { Location::Postgres(_) => "postgres", _ => "sqlite" },
        "open_ms": open_ms,
        "desk_200_applications_10000_facts_ms": desk_ms,
        "desk_200_applications_10000_facts_best_ms": desk_best_ms,
        "messages_stored_per_second": messages_per_second,
        "commit_one_fact_ms": commit_ms,
        "due_100_of_1000_us": due_1_000_us,
        "due_100_of_100000_us": due_100_000_us,
        "due_ratio": due_100_000_us / due_1_000_us,
    });
    println!("{report:#}");
    store.close().await;
    Ok(())
}

/// The median of several runs, in milliseconds.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times
        .get(times.len() / 2)
        .map_or(f64::NAN, |time| time.as_secs_f64() * 1_000.0)
}

async fn opening(location: &Location) -> Outcome<(f64, Store)> {
    let mut times = Vec::new();
    for _ in 0..20 {
        let start = Instant::now();
        let store = Store::open(location, OpenOptions::default()).await?;
        times.push(start.elapsed());
        store.close().await;
    }
    let store = Store::open(location, OpenOptions::default()).await?;
    Ok((median(times), store))
}

fn moment(days: i64) -> Outcome<Timestamp> {
    let start: Timestamp = "2026-01-05T09:00:00Z".parse()?;
    Ok(start.checked_add(SignedDuration::from_hours(24 * days))?)
}

fn employer(number: u128) -> Employer {
    Employer {
        id: EmployerId::from_u128(number),
        name: format!("Example Works {number}"),
        kind: EmployerKind::Employer,
        country: None,
        region: None,
        zone: None,
        zone_seen: None,
        industry: Some("construction".to_owned()),
        size: None,
        aliases: Vec::new(),
        domains: vec![format!("works{number}.example")],
    }
}

fn application(number: u128) -> Outcome<Application> {
    Ok(Application {
        id: ApplicationId::from_u128(number),
        employer: EmployerId::from_u128(number),
        agency: None,
        role: "Site manager".to_owned(),
        requisition: None,
        source: None,
        url: None,
        remarks: None,
        people: Vec::new(),
        confirmed: true,
        created_at: moment(0)?,
    })
}

fn fact(application: u128, number: u128) -> Outcome<Fact> {
    let at = moment(i64::try_from(number)?)?;
    let kind = if number.is_multiple_of(2) {
        FactKind::Sent(Sent {
            purpose: Purpose::Thank,
            to: vec![PersonId::from_u128(number)],
            channel: Channel::Email,
            message_id: Some(format!("{application}.{number}@example.com")),
            shared: Vec::new(),
            overrode: Vec::new(),
            asks_move: None,
            unread: false,
        })
    } else {
        FactKind::Interview(Interview {
            ends_at: at.checked_add(SignedDuration::from_hours(1))?,
            zone: None,
            people: vec![PersonId::from_u128(number)],
            stage: Default::default(),
            format: Default::default(),
            decided_same_day: false,
            cancelled: false,
            called_off: None,
            calendar: None,
            arranged_at: None,
            hour_unknown: false,
        })
    };
    Ok(Fact {
        id: FactId::from_u128(application * 1_000 + number),
        application: ApplicationId::from_u128(application),
        at,
        recorded_at: at,
        standing: Standing::Confirmed,
        supersedes: None,
        evidence: None,
        kind,
    })
}

/// Milliseconds to load a desk: the median, and the best, which other work on the machine disturbs least.
async fn desk(store: &Store, user: UserId) -> Outcome<(f64, f64)> {
    let mut changes = Vec::new();
    for number in 1..=APPLICATIONS {
        changes.push(Change::PutEmployer(employer(number)));
        changes.push(Change::PutApplication(application(number)?));
        let facts = (1..=FACTS_EACH).map(|fact_number| fact(number, fact_number));
        changes.push(Change::AddFacts(facts.collect::<Outcome<_>>()?));
    }
    store
        .of(user)
        .commit(&Batch::of(moment(0)?, changes))
        .await?;
    let mut times = Vec::new();
    for _ in 0..40 {
        let start = Instant::now();
        let (desk, _) = store.of(user).desk().await?;
        times.push(start.elapsed());
        assert_eq!(desk.files.len(), 200);
    }
    let best = times.iter().min().map_or(f64::NAN, Duration::as_secs_f64);
    Ok((median(times), best * 1_000.0))
}

fn message(number: usize) -> Outcome<Message> {
    Ok(Message {
        key: format!("{number}@works.example"),
        thread: format!("{}@works.example", number / 4),
        direction: Direction::In,
        date: moment(i64::try_from(number / 50)?)?,
        utc_offset_seconds: 3_600,
        from: Mailbox {
            name: "Robin Example".to_owned(),
            address: "robin@works.example".to_owned(),
        },
        to: vec![Mailbox {
            name: "Sam Seeker".to_owned(),
            address: "sam@example.com".to_owned(),
        }],
        subject: format!("Your application {number}"),
        text: "Thank you for coming in. We will be in touch before long.\n".repeat(25),
        newest_text: "Thank you for coming in. We will be in touch before long.\n".repeat(8),
        source: "archive.mbox".to_owned(),
        reply_to: None,
        authentication: None,
        filing: Filing::default(),
    })
}

async fn messages(store: &Store, user: UserId) -> Outcome<f64> {
    let messages = (0..MESSAGES).map(message).collect::<Outcome<Vec<_>>>()?;
    let start = Instant::now();
    for chunk in messages.chunks(1_000) {
        let batch = Batch::of(moment(0)?, vec![Change::PutMessages(chunk.to_vec())]);
        store.of(user).commit(&batch).await?;
    }
    Ok(f64::from(u32::try_from(MESSAGES)?) / start.elapsed().as_secs_f64())
}

async fn commits(store: &Store, user: UserId) -> Outcome<f64> {
    let mut times = Vec::new();
    for number in 1..=50 {
        let facts = vec![fact(1, 500 + number)?];
        let batch = Batch::of(moment(0)?, vec![Change::AddFacts(facts)]);
        let start = Instant::now();
        store.of(user).commit(&batch).await?;
        times.push(start.elapsed());
    }
    Ok(median(times))
}

/// Microseconds to learn which 100 users of `users` are due: the fastest of many runs, since two figures are
/// compared and everything above the fastest is the machine's.
async fn due(store: &Store, users: usize) -> Outcome<f64> {
    let now = moment(30)?;
    let there = store.users().await?.len();
    let mut added = Vec::new();
    for number in there..users {
        let user = UserId::from_u128(u128::try_from(number)? + 1);
        let wake = if number <= DUE {
            moment(1)?
        } else {
            moment(60)?
        };
        added.push((user, Some(wake)));
    }
    store.add_users(&added).await?;
    let mut times = Vec::new();
    for _ in 0..500 {
        let start = Instant::now();
        let due = store.due(now, 1_000).await?;
        times.push(start.elapsed());
        assert_eq!(due.len(), DUE);
    }
    let fastest = times.into_iter().min().unwrap_or(Duration::MAX);
    Ok(fastest.as_secs_f64() * 1_000_000.0)
}
