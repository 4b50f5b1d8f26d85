//! The truth about a mailbox, one JSON object a line.

use serde_json::{Value, json};

use super::employers;
use super::message::{Folder, Interview, Mail};
use super::world::World;

/// The line of one message.
pub fn message(mail: &Mail) -> Value {
    json!({
        "message_id": (!mail.without_id).then_some(&mail.id),
        "application": mail.label.application.map(name),
        "noise": mail.label.application.is_none(),
        "reading": mail.label.reading.word(),
        "direction": if mail.folder == Folder::Sent { "out" } else { "in" },
        "ambiguous": mail.label.ambiguous,
        "kind": mail.label.kind,
        "subject": mail.subject,
    })
}

/// The line of one application.
pub fn application(world: &World, index: usize, ids: &[String]) -> Value {
    let app = &world.applications[index];
    let employer = &world.employers[app.employer];
    json!({
        "application": name(index),
        "employer": employer.name,
        "aliases": employer.aliases,
        "role": app.role,
        "requisition": app.requisition,
        "agency": app.agency.map(|at| employers::agencies()[at].0),
        "message_ids": ids,
    })
}

/// The line of one interview.
pub fn interview(one: &Interview) -> Value {
    let people: Vec<Value> = one
        .people
        .iter()
        .map(|person| json!({"name": person.name, "address": person.address}))
        .collect();
    let also: Vec<String> = one.also.iter().map(ToString::to_string).collect();
    json!({
        "application": name(one.application),
        "start": one.start.to_string(),
        "end": one.end.to_string(),
        "zone": one.zone,
        "people": people,
        "cancelled": one.cancelled,
        "uid": one.uid,
        "source": one.source,
        "also": also,
        "how": one.how,
    })
}

/// The label's name of an application.
pub fn name(index: usize) -> String {
    format!("a{index:04}")
}
