//! Changes what is recorded of an application.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use super::records::{employer_named, people_named};
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use crate::typed::{edited, required};
use meanwhile_core::record::{EmployerKind, PersonRole};

/// Changes to an application. What is `None` stays; an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EditApplication {
    /// Words that mean it, or its id.
    pub application: String,
    /// The role.
    pub role: Option<String>,
    /// The employer: a name, new or recorded.
    pub employer: Option<String>,
    /// The agency between.
    pub agency: Option<String>,
    /// The employer's own number for the opening.
    pub requisition: Option<String>,
    /// Where it was found.
    pub source: Option<String>,
    /// Where it is advertised.
    pub url: Option<String>,
    /// People to add.
    pub add_people: Vec<PersonInput>,
    /// People to take off, by name.
    pub remove_people: Vec<String>,
}

/// Changes what is recorded of an application.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn edit_application(
    engine: &Engine,
    now: Timestamp,
    input: EditApplication,
) -> Result<Done, EngineError> {
    let edited = engine
        .act(now, "edit_application", |edit| change(edit, &input))
        .await?;
    Ok(edited.1)
}

fn change(edit: &mut Edit, input: &EditApplication) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let before = edit.file(id)?.application.clone();
    let mut application = before.clone();
    if let Some(role) = &input.role {
        application.role = required("role", role, "the role")?;
    }
    if let Some(name) = &input.employer {
        application.employer = employer_named(edit, name, EmployerKind::Employer)?;
    }
    match input.agency.as_deref().map(str::trim) {
        None => {}
        Some("") => application.agency = None,
        Some(name) => application.agency = Some(employer_named(edit, name, EmployerKind::Agency)?),
    }
    edited(&mut application.requisition, input.requisition.as_deref());
    edited(&mut application.source, input.source.as_deref());
    edited(&mut application.url, input.url.as_deref());
    for person in people_named(edit, id, &input.add_people, PersonRole::Other)? {
        if !application.people.contains(&person) {
            application.people.push(person);
        }
    }
    for words in &input.remove_people {
        let person = edit.index().one_person(words)?;
        application.people.retain(|it| *it != person);
    }
    if application == before {
        edit.summary = "Nothing to change".to_owned();
        return Ok(());
    }
    edit.put_application(application);
    let label = edit.names().label(id);
    edit.say(format!("Changed: {label}"));
    edit.summary = format!("Changed {label}");
    Ok(())
}
