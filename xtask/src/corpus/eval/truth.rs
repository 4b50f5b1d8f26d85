//! Reads `labels.jsonl` and `meta.json` of a corpus.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::Timestamp;
use serde_json::Value;

/// The truth about one message.
#[derive(Debug, Clone, Default)]
pub struct Message {
    /// Application, `None` for noise.
    pub application: Option<String>,
    /// Reading.
    pub reading: String,
    /// Received.
    pub incoming: bool,
    /// Either way is fair.
    pub ambiguous: bool,
    /// Template it was made from.
    pub kind: String,
    /// Subject.
    pub subject: String,
}

/// The truth about one application.
#[derive(Debug, Clone, Default)]
pub struct Application {
    /// Name and further names of the employer.
    pub employers: Vec<String>,
    /// Role.
    pub role: String,
}

/// The truth about one interview.
#[derive(Debug, Clone)]
pub struct Interview {
    /// Application.
    pub application: String,
    /// Start.
    pub start: Timestamp,
    /// Further starts that are neither asked for nor wrong.
    pub also: Vec<Timestamp>,
    /// Called off.
    pub cancelled: bool,
    /// Addresses.
    pub people: Vec<String>,
    /// How it was arranged.
    pub how: String,
}

/// All labels.
#[derive(Debug, Default)]
pub struct Truth {
    /// By Message-ID; messages without one are not counted.
    pub messages: BTreeMap<String, Message>,
    /// By name.
    pub applications: BTreeMap<String, Application>,
    /// In the order of the file.
    pub interviews: Vec<Interview>,
    /// The seeker's address.
    pub me: String,
    /// What to import, relative to the corpus.
    pub sources: Vec<String>,
}

/// Reads the labels of a corpus folder.
pub fn read(root: &Path) -> Result<Truth, String> {
    let mut truth = Truth::default();
    let meta: Value = serde_json::from_str(&load(&root.join("meta.json"))?)
        .map_err(|why| format!("meta.json: {why}"))?;
    truth.me = word(&meta, "me");
    truth.sources = words(&meta, "sources");
    for (at, line) in load(&root.join("labels.jsonl"))?.lines().enumerate() {
        let value: Value = serde_json::from_str(line)
            .map_err(|why| format!("labels.jsonl, line {}: {why}", at + 1))?;
        truth.add(&value);
    }
    Ok(truth)
}

fn load(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|why| format!("could not read {}: {why}", path.display()))
}

fn word(value: &Value, name: &str) -> String {
    value
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or("")
        .to_owned()
}

fn words(value: &Value, name: &str) -> Vec<String> {
    value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

impl Truth {
    fn add(&mut self, value: &Value) {
        let flag = |name: &str| value.get(name).and_then(Value::as_bool).unwrap_or(false);
        if value.get("start").is_some() {
            let Ok(start) = word(value, "start").parse() else {
                return;
            };
            let people = value
                .get("people")
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            self.interviews.push(Interview {
                application: word(value, "application"),
                start,
                also: words(value, "also")
                    .iter()
                    .filter_map(|at| at.parse().ok())
                    .collect(),
                cancelled: flag("cancelled"),
                people: people
                    .map(|person| word(person, "address").to_lowercase())
                    .collect(),
                how: word(value, "how"),
            });
        } else if value.get("employer").is_some() {
            let mut employers = vec![word(value, "employer")];
            employers.extend(words(value, "aliases"));
            self.applications.insert(
                word(value, "application"),
                Application {
                    employers,
                    role: word(value, "role"),
                },
            );
        } else if let Some(id) = value.get("message_id").and_then(Value::as_str) {
            self.messages.insert(
                id.to_owned(),
                Message {
                    application: value
                        .get("application")
                        .and_then(Value::as_str)
                        .map(str::to_owned),
                    reading: word(value, "reading"),
                    incoming: word(value, "direction") == "in",
                    ambiguous: flag("ambiguous"),
                    kind: word(value, "kind"),
                    subject: word(value, "subject"),
                },
            );
        }
    }
}
