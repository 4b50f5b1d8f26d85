//! A store and the mail that is imported into it, and what it holds afterwards.

use std::path::PathBuf;

use meanwhile_core::time::Zone;
use meanwhile_engine::actions::{ConfirmFound, confirm_found};
use meanwhile_engine::import::{ImportError, ImportReport, Options, run};
use meanwhile_engine::{Engine, Location, OpenOptions};
use meanwhile_store::Store;
use serde_json::Value;

/// A store, and a folder for the mail that is imported into it.
pub struct Bench {
    pub store: Store,
    pub folder: tempfile::TempDir,
}

/// A mail: its id, its date, who writes, to whom, its subject and its text.
pub struct Mail<'a>(
    pub &'a str,
    pub &'a str,
    pub &'a str,
    pub &'a str,
    pub &'a str,
    pub &'a str,
);

pub const SAM: &str = "Sam Bell <sam.bell@mailbox.example>";
pub const DANA: &str = "Dana Reyes <dana.reyes@brightwater.example>";
pub const KIT: &str = "Kit Moor <kit.moor@harbourtalent.example>";

impl Bench {
    pub async fn new() -> Self {
        Self {
            store: Store::open(&Location::Memory, OpenOptions::default())
                .await
                .unwrap(),
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub async fn import(&self, name: &str, mails: &[Mail<'_>]) -> ImportReport {
        self.import_text(name, &Self::text(mails)).await
    }

    /// A mailbox of one thread.
    pub fn text(mails: &[Mail<'_>]) -> String {
        let mut text = String::new();
        for Mail(id, date, from, to, subject, body) in mails {
            let reply = mails
                .iter()
                .map(|mail| mail.0)
                .take_while(|it| it != id)
                .last();
            let reply = reply.map_or_else(String::new, |it| {
                format!("In-Reply-To: <{it}@mail.example>\n")
            });
            text.push_str(&format!(
                "From x {date}\nMessage-ID: <{id}@mail.example>\n{reply}Date: {date}\nFrom: {from}\nTo: \
                 {to}\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{body}\n\n"
            ));
        }
        text
    }

    pub async fn import_text(&self, name: &str, text: &str) -> ImportReport {
        let me = ["sam.bell@mailbox.example"];
        self.import_as(&me, name, text).await.unwrap()
    }

    pub async fn import_as(
        &self,
        me: &[&str],
        name: &str,
        text: &str,
    ) -> Result<ImportReport, ImportError> {
        let path: PathBuf = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let options = Options {
            me: me.iter().map(|it| (*it).to_owned()).collect(),
            ..Options::default()
        };
        let user = self.store.sole_user().await.unwrap();
        let now = "2026-03-09T09:00:00Z".parse().unwrap();
        run(&self.store.of(user), &[path], &options, now, &mut |_| {}).await
    }

    pub async fn export(&self) -> Value {
        let user = self.store.sole_user().await.unwrap();
        let mut bytes = Vec::new();
        self.store.of(user).export(&mut bytes).await.unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }

    pub async fn confirm_all(&self) {
        let user = self.store.sole_user().await.unwrap();
        let engine = Engine::of(self.store.clone(), user, Zone::utc());
        let now = "2026-03-09T09:00:00Z".parse().unwrap();
        let all = ConfirmFound {
            all: true,
            ..ConfirmFound::default()
        };
        // There may be nothing to confirm.
        let _ = confirm_found(&engine, now, all).await;
    }

    /// The moves that messages ask for: who, of which interview, to when.
    pub async fn asked(&self) -> Vec<String> {
        let export = self.export().await;
        let facts = export["facts"].as_array().unwrap();
        let asking = facts.iter().filter(|fact| !fact["asks_move"].is_null());
        let shown = asking.map(|fact| {
            let ask = &fact["asks_move"];
            let kind = fact["kind"].as_str().unwrap();
            let to = ask["to"].as_array().cloned().unwrap_or_default();
            let to: Vec<&str> = to.iter().filter_map(Value::as_str).collect();
            format!(
                "{kind}: {} to {}",
                ask["of"].as_str().unwrap(),
                to.join(" or ")
            )
        });
        shown.collect()
    }

    pub async fn standing(&self) -> Vec<String> {
        let export = self.export().await;
        let interviews = export["interviews"].as_array().unwrap().iter();
        let standing = interviews.filter(|interview| interview["cancelled"] != true);
        standing
            .map(|interview| interview["start"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Employers of applications, each with its agency.
    pub async fn employers(&self) -> Vec<(String, Option<String>)> {
        let export = self.export().await;
        let list = |name: &str| export[name].as_array().unwrap().clone();
        let name_of = |id: &Value| {
            let found = list("employers")
                .into_iter()
                .map(|it| it["record"].clone())
                .find(|it| it["id"] == *id);
            found.map(|it| it["name"].as_str().unwrap().to_owned())
        };
        let applications = list("applications")
            .into_iter()
            .map(|it| it["record"].clone());
        applications
            .map(|it| (name_of(&it["employer"]).unwrap(), name_of(&it["agency"])))
            .collect()
    }
}

pub const APPLIED: Mail<'static> = Mail(
    "1",
    "Mon, 02 Mar 2026 09:00:00 +0000",
    DANA,
    SAM,
    "Your application for Data Analyst at Brightwater",
    "Dear Sam,\n\nthank you for your application for the position of Data Analyst at Brightwater. Your interview is \
     confirmed for Thursday 12 March at 10:00.\n\nDana Reyes\nBrightwater",
);

pub fn mail<'a>(id: &'a str, date: &'a str, mine: bool, text: &'a str) -> Mail<'a> {
    let (from, to) = if mine { (SAM, DANA) } else { (DANA, SAM) };
    let subject = "Re: Your application for Data Analyst at Brightwater";
    Mail(id, date, from, to, subject, text)
}

pub const THURSDAY: &str = "2026-03-12T10:00:00Z";
