//! Changes what is recorded of a person.

use jiff::Timestamp;
use meanwhile_core::record::{Person, PersonRole};
use serde::{Deserialize, Serialize};

use super::records::{checked_address, employer_named};
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::fields::{Field, Fields};
use crate::present::Names;
use crate::shapes::Done;
use crate::typed::{country, edited, edited_with, named, zone};
use meanwhile_core::record::EmployerKind;

/// Changes to a person. What is `None` stays; an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct EditPerson {
    /// Their name, words that mean them, an address, or their id.
    pub person: String,
    /// A new name.
    pub name: Option<String>,
    /// What they do for these applications.
    pub role: Option<PersonRole>,
    /// Whom they work for, by name.
    pub employer: Option<String>,
    /// Their job title.
    pub title: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// Where they are, when that differs from their employer: an IANA name or a well-known city.
    pub zone: Option<String>,
    /// The country whose holidays they keep.
    pub country: Option<String>,
    /// An address of theirs; becomes the one to write to first.
    pub add_address: Option<String>,
    /// An address that is not theirs after all.
    pub remove_address: Option<String>,
}

/// Changes what is recorded of a person.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn edit_person(
    engine: &Engine,
    now: Timestamp,
    input: EditPerson,
) -> Result<Done, EngineError> {
    let edited = engine
        .act(now, "edit_person", |edit| change(edit, &input))
        .await?;
    Ok(edited.1)
}

fn change(edit: &mut Edit, input: &EditPerson) -> Result<(), EngineError> {
    let id = edit.index().one_person(&input.person)?;
    let missing = || EngineError::Bug(format!("person {id} is not on the desk"));
    let before = edit.desk.person(id).cloned().ok_or_else(missing)?;
    let mut person = before.clone();
    if let Some(name) = &input.name {
        person.name = named("name", name, "the person's name")?;
    }
    person.role = input.role.unwrap_or(person.role);
    match input.employer.as_deref().map(str::trim) {
        None => {}
        Some("") => person.employer = None,
        Some(name) => person.employer = Some(employer_named(edit, name, EmployerKind::Employer)?),
    }
    edited(&mut person.title, input.title.as_deref());
    edited(&mut person.phone, input.phone.as_deref());
    edited_with(&mut person.zone, input.zone.as_deref(), zone)?;
    edited_with(&mut person.country, input.country.as_deref(), country)?;
    if let Some(address) = input.add_address.as_deref() {
        let address = checked_address(address)?;
        person.addresses.retain(|it| *it != address);
        person.addresses.insert(0, address);
    }
    if let Some(address) = input.remove_address.as_deref() {
        let address = address.trim().to_lowercase();
        person.addresses.retain(|it| *it != address);
    }
    if person == before {
        edit.summary = format!("Nothing changed: {} is recorded so already", before.name);
        return Ok(());
    }
    edit.summary = format!("Changed {}", person.name);
    edit.say_fields(compared(&edit.names(), &before, &person));
    edit.put_person(person);
    Ok(())
}

fn compared(names: &Names<'_>, before: &Person, after: &Person) -> Fields {
    let mut fields = Fields::default();
    fields.text(Field("name", "Name"), &before.name, &after.name);
    let role = |it: &Person| match it.role {
        PersonRole::Recruiter => "recruiter",
        PersonRole::Coordinator => "coordinator",
        PersonRole::Interviewer => "interviewer",
        PersonRole::Other => "other",
    };
    fields.text(Field("role", "Role"), role(before), role(after));
    let employer = |it: &Person| it.employer.map(|id| names.employer(id));
    fields.maybe(
        Field("employer", "Works for"),
        employer(before),
        employer(after),
    );
    for (field, before, after) in [
        (Field("title", "Job title"), &before.title, &after.title),
        (Field("phone", "Telephone"), &before.phone, &after.phone),
    ] {
        fields.maybe(field, before.as_ref(), after.as_ref());
    }
    fields.maybe(Field("zone", "Zone"), before.zone, after.zone);
    let country = |it: &Person| it.country.map(|country| country.name());
    fields.maybe(Field("country", "Country"), country(before), country(after));
    fields.list(
        Field("addresses", "Addresses"),
        &before.addresses,
        &after.addresses,
    );
    fields
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn a_change_says_what_it_was_and_what_it_is() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let input = EditPerson {
            person: "dana".to_owned(),
            role: Some(PersonRole::Recruiter),
            add_address: Some("D.Okafor@lindqvist.example".to_owned()),
            ..EditPerson::default()
        };
        let done = edit_person(&bench.engine, bench.now, input.clone())
            .await
            .unwrap();
        assert_eq!(
            done.changed,
            [
                "Role: interviewer → recruiter",
                "Addresses: dana@lindqvist.example → d.okafor@lindqvist.example, dana@lindqvist.example"
            ]
        );
        let again = edit_person(&bench.engine, bench.now, input).await.unwrap();
        assert_eq!((again.action, again.fields.len()), (None, 0));
    }
}
