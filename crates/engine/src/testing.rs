//! What the tests of this crate share: an engine on a store in memory, and a clock that is set by hand.

#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use meanwhile_core::time::Zone;

use crate::Location;
use crate::actions::{
    AddApplication, PersonInput, RecordInterview, add_application, record_interview,
};
use crate::engine::Engine;

/// An engine, and the present moment of a test.
pub(crate) struct Bench {
    pub(crate) engine: Engine,
    pub(crate) now: Timestamp,
}

impl Bench {
    /// An empty store, at a time of day in New York.
    pub(crate) async fn at(local: &str) -> Self {
        let engine = Engine::open(&Location::Memory, new_york()).await.unwrap();
        let now = moment(local);
        Self { engine, now }
    }

    /// Moves the clock.
    pub(crate) fn set(&mut self, local: &str) {
        self.now = moment(local);
    }

    /// An application at Lindqvist in New York, with an interview by Dana on 7 April 2026, 14:00 to 15:00.
    pub(crate) async fn interviewed(local: &str) -> Self {
        let mut bench = Self::at("2026-04-01 09:00").await;
        let add = AddApplication {
            employer: "Lindqvist".to_owned(),
            role: "Analyst".to_owned(),
            country: Some("US".to_owned()),
            region: Some("NY".to_owned()),
            zone: Some("America/New_York".to_owned()),
            ..AddApplication::default()
        };
        add_application(&bench.engine, bench.now, add)
            .await
            .unwrap();
        let interview = RecordInterview {
            application: "lindqvist".to_owned(),
            start: "2026-04-07 14:00".to_owned(),
            people: vec![PersonInput::from("Dana Okafor <dana@lindqvist.example>")],
            ..RecordInterview::default()
        };
        record_interview(&bench.engine, bench.now, interview)
            .await
            .unwrap();
        bench.set(local);
        bench
    }

    /// One more application, with an interview by these people that starts at a time of day in New York.
    pub(crate) async fn also_met(&self, employer: &str, start: &str, people: &[&str]) {
        let add = AddApplication {
            employer: employer.to_owned(),
            role: "Clerk".to_owned(),
            ..AddApplication::default()
        };
        add_application(&self.engine, self.now, add).await.unwrap();
        let interview = RecordInterview {
            application: employer.to_owned(),
            start: start.to_owned(),
            people: people.iter().map(|it| PersonInput::from(*it)).collect(),
            ..RecordInterview::default()
        };
        record_interview(&self.engine, self.now, interview)
            .await
            .unwrap();
    }

    /// The stored wake-up must be what the plan of the stored desk says.
    pub(crate) async fn expect_wake_of_the_plan(&self) {
        let loaded = self.engine.load().await.unwrap();
        let study = meanwhile_core::plan::Study::new(&loaded.desk, &loaded.settings);
        let stored = self.engine.user().wake().await.unwrap();
        assert_eq!(stored, crate::foretold::plan(&study, self.now).wake_at);
    }
}

/// New York.
pub(crate) fn new_york() -> Zone {
    Zone::parse("America/New_York").unwrap()
}

/// A time of day in New York, as an instant.
pub(crate) fn moment(local: &str) -> Timestamp {
    let local: jiff::civil::DateTime = local.replace(' ', "T").parse().unwrap();
    new_york().at(local.date(), local.time())
}
