//! The one place that knows how the program's JSON export is shaped; reads leniently, since the shape is the engine's.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

/// A message as the program sees it.
#[derive(Debug, Clone)]
pub struct Message {
    /// Message-ID without angle brackets.
    pub id: String,
    /// Identifier of the application it was put to.
    pub application: Option<String>,
    /// Reading, empty when there is none.
    pub reading: String,
}

/// An application as the program sees it.
#[derive(Debug, Clone)]
pub struct Application {
    /// Identifier.
    pub id: String,
    /// Employer's name.
    pub employer: String,
}

/// An interview as the program sees it.
#[derive(Debug, Clone)]
pub struct Interview {
    /// Identifier of its application.
    pub application: String,
    /// Start.
    pub start: Timestamp,
    /// Called off.
    pub cancelled: bool,
    /// Addresses of the people.
    pub people: Vec<String>,
}

/// All that the evaluation needs of an export.
#[derive(Debug, Default)]
pub struct Export {
    /// Messages.
    pub messages: Vec<Message>,
    /// Applications.
    pub applications: Vec<Application>,
    /// Interviews.
    pub interviews: Vec<Interview>,
}

/// Reads an export; an entry that lacks what is needed is left out.
pub fn read(export: &str) -> Result<Export, String> {
    let root: Value =
        serde_json::from_str(export).map_err(|why| format!("the export is not JSON: {why}"))?;
    let list = |name: &str| {
        root.get(name)
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default()
    };
    let employers: BTreeMap<String, String> = list("employers")
        .iter()
        .filter_map(|stored| {
            let record = stored.get("record")?;
            Some((text(record, &["id"])?, text(record, &["name"])?))
        })
        .collect();
    Ok(Export {
        messages: list("messages").iter().filter_map(message).collect(),
        applications: list("applications")
            .iter()
            .filter_map(|value| application(value, &employers))
            .collect(),
        interviews: list("interviews").iter().filter_map(interview).collect(),
    })
}

/// The text under the first of the names; an object stands for its own name.
fn text(value: &Value, names: &[&str]) -> Option<String> {
    let found = names
        .iter()
        .find_map(|name| value.get(*name).filter(|inner| !inner.is_null()))?;
    match found {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(_) => text(
            found,
            &["id", "name", "kind", "reading", "meaning", "address"],
        ),
        _ => None,
    }
}

fn message(value: &Value) -> Option<Message> {
    let id = text(value, &["message_id", "rfc_message_id", "internet_id"])?;
    Some(Message {
        id: id
            .trim()
            .trim_start_matches('<')
            .trim_end_matches('>')
            .to_owned(),
        application: text(value, &["application", "application_id"]),
        reading: text(value, &["reading", "meaning"])
            .unwrap_or_default()
            .to_lowercase()
            .replace([' ', '-'], "_"),
    })
}

/// An application as stored; `employers` holds names by id.
fn application(value: &Value, employers: &BTreeMap<String, String>) -> Option<Application> {
    let value = value.get("record").unwrap_or(value);
    Some(Application {
        id: text(value, &["id", "application", "application_id"])?,
        employer: value
            .get("employer")
            .and_then(|inner| text(inner, &["name"]))
            .or_else(|| text(value, &["employer", "employer_name"]))
            .map(|employer| employers.get(&employer).cloned().unwrap_or(employer))
            .unwrap_or_default(),
    })
}

fn interview(value: &Value) -> Option<Interview> {
    let start = text(value, &["start", "starts_at", "begins"])?;
    // A time with its zone in brackets is a timestamp followed by the zone.
    let start = start.split('[').next().unwrap_or("").parse().ok()?;
    let state = text(value, &["state", "status"])
        .unwrap_or_default()
        .to_lowercase();
    let cancelled = value
        .get("cancelled")
        .and_then(Value::as_bool)
        .unwrap_or(state.starts_with("cancel"));
    let people = value
        .get("people")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    Some(Interview {
        application: text(value, &["application", "application_id"])?,
        start,
        cancelled,
        people: people
            .iter()
            .filter_map(|person| text(person, &["address", "email"]))
            .map(|address| address.to_lowercase())
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_spellings_of_a_field_are_read() {
        let text = r#"{"messages":[{"message_id":"<a@b>","application_id":7,"reading":{"kind":"Auto-Reply"}}],
            "applications":[{"id":"7","employer":{"id":"e1","name":"Umbral"},"role":"Analyst"}],
            "interviews":[{"application":"7","start":"2026-03-03T14:30:00+01:00[Europe/Berlin]","status":"cancelled","people":[{"address":"A@b.example"}]}]}"#;
        let export = read(text).unwrap();
        assert_eq!(export.messages[0].id, "a@b");
        assert_eq!(export.messages[0].application.as_deref(), Some("7"));
        assert_eq!(export.messages[0].reading, "auto_reply");
        assert_eq!(export.applications[0].employer, "Umbral");
        assert!(export.interviews[0].cancelled);
        assert_eq!(export.interviews[0].people, ["a@b.example"]);
    }
}
