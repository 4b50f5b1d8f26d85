//! What was found, as the machine-readable shape of `import --json` and `export --json`: a view over the store.

use std::collections::BTreeMap;

use jiff::Timestamp;
use meanwhile_core::fact::FactKind;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::{Desk, File};
use meanwhile_core::timeline::Timeline;
use meanwhile_store::{Direction, Message, MessageState, Page, StoreError, UserStore};
use serde::Serialize;
use serde_json::Value;

/// Everything that was found and recorded, in a shape that can be counted.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExportedImport {
    /// Messages that are stored, oldest first.
    pub messages: Vec<ExportedMessage>,
    /// Applications, by id.
    pub applications: Vec<ExportedApplication>,
    /// Interviews that hold, those called off included, by application and start.
    pub interviews: Vec<ExportedInterview>,
}

/// One stored message.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExportedMessage {
    /// Message-ID without angle brackets, or a hash of its content.
    pub message_id: String,
    /// Where it belongs.
    pub application: Option<ApplicationId>,
    /// `assigned`, `ambiguous`, `unassigned` or `dismissed`.
    pub state: MessageState,
    /// How surely it belongs there, in percent.
    pub score: u64,
    /// Why.
    pub reasons: Vec<String>,
    /// What it means.
    pub reading: ExportedReading,
    /// `in` or `out`.
    pub direction: Direction,
}

/// What a message was read to mean.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExportedReading {
    /// The kind, such as `rejection`.
    pub kind: String,
    /// In percent.
    pub confidence: u64,
}

/// One application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExportedApplication {
    /// Its id.
    pub id: ApplicationId,
    /// The employer's name.
    pub employer: String,
    /// The role.
    pub role: String,
    /// The number of the opening.
    pub requisition: Option<String>,
    /// The agency's name.
    pub agency: Option<String>,
}

/// One interview.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExportedInterview {
    /// Its application.
    pub application: ApplicationId,
    /// When it starts.
    pub start: Timestamp,
    /// When it ends.
    pub end: Timestamp,
    /// Its IANA zone.
    pub zone: Option<String>,
    /// Who asks.
    pub people: Vec<ExportedPerson>,
    /// It was called off.
    pub cancelled: bool,
    /// The UID of its calendar event.
    pub uid: Option<String>,
}

/// One person.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExportedPerson {
    /// Their name.
    pub name: String,
    /// Their first address.
    pub address: String,
}

/// Reads the view from the store.
///
/// # Errors
/// When the store cannot be read.
pub async fn export_view(store: &UserStore<'_>) -> Result<ExportedImport, StoreError> {
    let (desk, _) = store.desk().await?;
    let mut messages = Vec::new();
    for state in [
        MessageState::Assigned,
        MessageState::Ambiguous,
        MessageState::Unassigned,
        MessageState::Dismissed,
    ] {
        let mut page = Page::first(500);
        loop {
            let found = store.messages_in(state, &page).await?;
            messages.extend(
                found
                    .iter()
                    .map(|message| (message.date, exported(message))),
            );
            match found.last() {
                Some(last) if found.len() >= 500 => page.after = Some(last.cursor()),
                _ => break,
            }
        }
    }
    messages.sort_by(|a, b| (a.0, &a.1.message_id).cmp(&(b.0, &b.1.message_id)));
    let names: BTreeMap<_, _> = desk
        .employers
        .iter()
        .map(|employer| (employer.id, employer.name.clone()))
        .collect();
    let name = |id| names.get(&id).cloned();
    let applications = desk.files.iter().map(|file| {
        let application = &file.application;
        ExportedApplication {
            id: application.id,
            employer: name(application.employer).unwrap_or_default(),
            role: application.role.clone(),
            requisition: application.requisition.clone(),
            agency: application.agency.and_then(name),
        }
    });
    Ok(ExportedImport {
        messages: messages.into_iter().map(|(_, message)| message).collect(),
        applications: applications.collect(),
        interviews: desk
            .files
            .iter()
            .flat_map(|file| interviews(&desk, file))
            .collect(),
    })
}

fn exported(message: &Message) -> ExportedMessage {
    let filing = &message.filing;
    let text = |value: &Value, key: &str| {
        value
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let reasons = filing.assignment.get("reasons").and_then(Value::as_array);
    ExportedMessage {
        message_id: message.key.clone(),
        application: filing
            .application
            .filter(|_| filing.state == MessageState::Assigned),
        state: filing.state,
        score: filing
            .assignment
            .get("score")
            .and_then(Value::as_u64)
            .unwrap_or(0),
        reasons: reasons
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        reading: ExportedReading {
            kind: text(&filing.reading, "kind"),
            confidence: filing
                .reading
                .get("confidence")
                .and_then(Value::as_u64)
                .unwrap_or(0),
        },
        direction: message.direction,
    }
}

fn interviews(desk: &Desk, file: &File) -> Vec<ExportedInterview> {
    let timeline = Timeline::new(&file.facts);
    let of = |fact: &&meanwhile_core::fact::Fact| {
        let FactKind::Interview(interview) = &fact.kind else {
            return None;
        };
        let people = interview.people.iter().filter_map(|id| desk.person(*id));
        Some(ExportedInterview {
            application: file.application.id,
            start: fact.at,
            end: interview.ends_at,
            zone: interview.zone.map(|zone| zone.name().to_owned()),
            people: people
                .map(|person| ExportedPerson {
                    name: person.name.clone(),
                    address: person.addresses.first().cloned().unwrap_or_default(),
                })
                .collect(),
            cancelled: interview.cancelled,
            uid: interview.calendar.as_ref().map(|entry| entry.uid.clone()),
        })
    };
    timeline.facts().iter().filter_map(of).collect()
}
