//! A seeker with three applications, and what is recorded of them at a moment.

use std::collections::BTreeMap;

use jiff::Timestamp;
use meanwhile_core::fact::Fact;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::{Application, Employer, Person};
use meanwhile_core::settings::Settings;
use meanwhile_core::time::Zone;
use meanwhile_core::timeline::Timeline;
use meanwhile_engine::actions::*;
use meanwhile_engine::{Engine, Location};

pub const EMPLOYERS: [&str; 3] = ["Lindqvist", "Northfold", "Lindqvist"];
pub const ROLES: [&str; 3] = ["Analyst", "Engineer", "Editor"];
pub const HANDLES: [&str; 3] = ["lindqvist analyst", "northfold", "lindqvist editor"];

pub struct World {
    pub engine: Engine,
    pub now: Timestamp,
}

impl World {
    pub async fn new() -> Self {
        let zone = Zone::parse("America/New_York").unwrap();
        let engine = Engine::open(&Location::Memory, zone).await.unwrap();
        let now: Timestamp = "2026-04-01T13:00:00Z".parse().unwrap();
        for (employer, role) in EMPLOYERS.iter().zip(ROLES) {
            let add = AddApplication {
                employer: (*employer).to_owned(),
                role: role.to_owned(),
                country: Some("US".to_owned()),
                ..AddApplication::default()
            };
            add_application(&engine, now, add).await.unwrap();
        }
        Self { engine, now }
    }

    /// What is recorded, with corrections and retractions applied; ids of facts do not matter, what they say does.
    pub async fn state(&self) -> State {
        let (desk, _) = self.engine.user().desk().await.unwrap();
        let settings = self.engine.user().settings().await.unwrap();
        let facts = desk.files.iter().map(|file| {
            let timeline = Timeline::new(&file.facts);
            (
                file.application.id,
                timeline
                    .facts()
                    .iter()
                    .map(|fact| (*fact).clone())
                    .collect(),
            )
        });
        State {
            facts: facts.collect(),
            employers: desk.employers,
            people: desk.people,
            applications: desk
                .files
                .into_iter()
                .map(|file| file.application)
                .collect(),
            settings: settings
                .unwrap_or_else(|| Settings::in_zone(Zone::parse("America/New_York").unwrap())),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub employers: Vec<Employer>,
    pub people: Vec<Person>,
    pub applications: Vec<Application>,
    pub facts: BTreeMap<ApplicationId, Vec<Fact>>,
    pub settings: Settings,
}

pub fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(work)
}
