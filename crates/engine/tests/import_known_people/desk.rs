//! A desk with what is recorded on it, and the mail that is imported into it.

use meanwhile_core::time::Zone;
use meanwhile_engine::actions::{
    AddApplication, PersonInput, RecordInterview, add_application, record_interview,
};
use meanwhile_engine::import::{ImportReport, Options, run};
use meanwhile_engine::{Engine, Location, OpenOptions};
use meanwhile_store::Store;
use serde_json::Value;

pub const ME: &str = "Ines Falk <ines@falk.example>";
pub const OTTO: &str = "Otto Brand <otto.brand@tidewell.example>";
pub const RUTH: &str = "Ruth Amsel <ruth.amsel@tidewell.example>";

/// A store with one application as “UX Researcher” at Tidewell, for which Otto Brand asked questions on 10 March.
pub struct Desk(Store);

impl Desk {
    pub async fn of(role: &str) -> Self {
        let desk = Self::empty().await;
        desk.add("Tidewell", role).await;
        let user = desk.0.sole_user().await.unwrap();
        let engine = Engine::of(desk.0.clone(), user, Zone::utc());
        let held = RecordInterview {
            application: "Tidewell".into(),
            start: "2026-03-10 10:00".into(),
            people: vec![PersonInput {
                name: "Otto Brand".into(),
                address: Some("otto.brand@tidewell.example".into()),
                ..PersonInput::default()
            }],
            ..RecordInterview::default()
        };
        let now = "2026-03-10T14:00:00Z".parse().unwrap();
        record_interview(&engine, now, held).await.unwrap();
        desk
    }

    pub async fn empty() -> Self {
        let store = Store::open(&Location::Memory, OpenOptions::default());
        Self(store.await.unwrap())
    }

    pub async fn add(&self, employer: &str, role: &str) {
        let user = self.0.sole_user().await.unwrap();
        let engine = Engine::of(self.0.clone(), user, Zone::utc());
        let input = AddApplication {
            employer: employer.into(),
            role: role.into(),
            ..AddApplication::default()
        };
        let now = "2026-03-01T09:00:00Z".parse().unwrap();
        add_application(&engine, now, input).await.unwrap();
    }

    /// Imports a letter of 17 March to the seeker.
    pub async fn import(&self, from: &str, subject: &str, body: &str) -> ImportReport {
        self.import_to(from, ME, subject, body).await
    }

    pub async fn import_to(&self, from: &str, to: &str, subject: &str, body: &str) -> ImportReport {
        let id = subject.replace(' ', ".");
        let text = format!(
            "From x Tue Mar 17 09:00:00 2026\nMessage-ID: <{id}@mail.example>\nDate: Tue, 17 Mar 2026 09:00:00 \
             +0000\nFrom: {from}\nTo: {to}\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{body}\n\n"
        );
        self.import_text(&text, &options()).await
    }

    pub async fn import_text(&self, text: &str, options: &Options) -> ImportReport {
        self.import_file("in.mbox", text, options).await
    }

    pub async fn import_file(&self, name: &str, text: &str, options: &Options) -> ImportReport {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let user = self.0.sole_user().await.unwrap();
        let now = "2026-03-18T09:00:00Z".parse().unwrap();
        let store = self.0.of(user);
        run(&store, &[path], options, now, &mut |_| {})
            .await
            .unwrap()
    }

    pub async fn export(&self) -> Value {
        let user = self.0.sole_user().await.unwrap();
        let mut bytes = Vec::new();
        self.0.of(user).export(&mut bytes).await.unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }

    /// What was read as received, as it would be counted.
    pub async fn received(&self) -> Vec<String> {
        let export = self.export().await;
        let facts = export["facts"].as_array().unwrap().iter();
        let readings = facts.filter_map(|fact| fact["reading"].as_str());
        readings.map(str::to_owned).collect()
    }
}

pub fn options() -> Options {
    Options {
        me: vec!["ines@falk.example".into()],
        ..Options::default()
    }
}

/// Names of employers with the role applied for, as the export has them.
pub async fn applications(desk: &Desk) -> Vec<String> {
    let export = desk.export().await;
    let list = |name: &str| export[name].as_array().unwrap().clone();
    let record = |one: &Value| one["record"].clone();
    let employers: Vec<Value> = list("employers").iter().map(record).collect();
    let applications = list("applications");
    let shown = applications.iter().map(record).map(|one| {
        let employer = employers.iter().find(|it| it["id"] == one["employer"]);
        let employer = employer.unwrap()["name"].as_str().unwrap().to_owned();
        format!("{employer}: {}", one["role"].as_str().unwrap_or_default())
    });
    shown.collect()
}
