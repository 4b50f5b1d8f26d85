//! Records an application, with its employer and people where they are new.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use super::records::{employer_named, people_named};
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::fold::fold;
use crate::io::ids;
use crate::resolve::Choice;
use crate::shapes::Done;
use crate::typed::{country, edited, edited_with, named, region, size, zone};
use meanwhile_core::fact::FactKind;
use meanwhile_core::id::{ApplicationId, EmployerId};
use meanwhile_core::record::{Application, EmployerKind, PersonRole};

/// A new application.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct AddApplication {
    /// The employer: a new name, or words that mean one that is recorded.
    pub employer: String,
    /// The role as advertised.
    pub role: String,
    /// The agency between, by name.
    pub agency: Option<String>,
    /// The employer's own number for the opening.
    pub requisition: Option<String>,
    /// Where it was found.
    pub source: Option<String>,
    /// Where it is advertised.
    pub url: Option<String>,
    /// The employer's country: a code or a name.
    pub country: Option<String>,
    /// The part of that country.
    pub region: Option<String>,
    /// The employer's zone: an IANA name or a well-known city.
    pub zone: Option<String>,
    /// The sector in plain words.
    pub industry: Option<String>,
    /// How many people work there: a number, a range, or small, medium, large.
    pub size: Option<String>,
    /// People who belong to it.
    pub people: Vec<PersonInput>,
    /// When the seeker applied, if they did: a day or a moment as typed.
    pub applied: Option<String>,
    /// Record it although one of the same name is there.
    pub anyway: bool,
}

/// Records an application, with its employer and people where they are new.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn add_application(
    engine: &Engine,
    now: Timestamp,
    input: AddApplication,
) -> Result<Done, EngineError> {
    let added = engine
        .act(now, "add_application", |edit| add_to_desk(edit, &input))
        .await?;
    Ok(added.1)
}

/// Makes the change; the new application's id.
pub(crate) fn add_to_desk(
    edit: &mut Edit,
    input: &AddApplication,
) -> Result<ApplicationId, EngineError> {
    // In the order in which they are typed.
    let employer = employer_named(edit, &input.employer, EmployerKind::Employer)?;
    let role = named("role", &input.role, "the role")?;
    if !input.anyway {
        refuse_twin(edit, employer, &role, input.requisition.as_deref())?;
    }
    describe_employer(edit, employer, input)?;
    let agency = match input.agency.as_deref().map(str::trim) {
        Some(name) if !name.is_empty() => Some(employer_named(edit, name, EmployerKind::Agency)?),
        _ => None,
    };
    let mut application = Application {
        id: ids::application(),
        employer,
        agency,
        role,
        requisition: None,
        source: None,
        url: None,
        remarks: None,
        people: Vec::new(),
        confirmed: true,
        created_at: edit.now,
    };
    edited(&mut application.requisition, input.requisition.as_deref());
    edited(&mut application.source, input.source.as_deref());
    edited(&mut application.url, input.url.as_deref());
    let id = application.id;
    edit.put_application(application.clone());
    application.people = people_named(edit, id, &input.people, PersonRole::Recruiter)?;
    if !application.people.is_empty() {
        edit.put_application(application);
    }
    if let Some(applied) = input.applied.as_deref() {
        let at = edit.reader().past(Some(applied))?;
        edit.add_fact(id, at, FactKind::Applied)?;
        edit.say(format!(
            "Applied on {}",
            crate::present::day(edit.settings.seeker.zone.date(at))
        ));
    }
    edit.about = Some(id);
    let label = edit.names().label(id);
    edit.say(format!("New application: {label}"));
    edit.summary = format!("Added {label}");
    Ok(id)
}

/// Refuses a second application for the same role at the same employer while the first is recorded.
fn refuse_twin(
    edit: &Edit,
    employer: EmployerId,
    role: &str,
    requisition: Option<&str>,
) -> Result<(), EngineError> {
    let twin = edit
        .desk
        .files
        .iter()
        .map(|file| &file.application)
        .find(|it| {
            let other_number = requisition.is_some() && it.requisition.as_deref() != requisition;
            it.employer == employer && fold(&it.role) == fold(role) && !other_number
        });
    let Some(twin) = twin else {
        return Ok(());
    };
    let names = edit.names();
    let known = names.application(twin.id);
    Err(EngineError::Duplicate {
        why: format!("{} is recorded already", known.label()),
        choice: Choice {
            handle: known.handle.clone(),
            label: known.label(),
            id: twin.id.to_string(),
        },
    })
}

fn describe_employer(
    edit: &mut Edit,
    id: EmployerId,
    input: &AddApplication,
) -> Result<(), EngineError> {
    let Some(before) = edit.desk.employer(id).cloned() else {
        return Ok(());
    };
    let mut employer = before.clone();
    edited_with(&mut employer.country, input.country.as_deref(), country)?;
    let of = employer.country;
    edited_with(&mut employer.region, input.region.as_deref(), |it| {
        region(of, it)
    })?;
    if employer.country.is_none() {
        employer.country = employer.region.map(|region| region.country());
    }
    edited_with(&mut employer.zone, input.zone.as_deref(), zone)?;
    edited(&mut employer.industry, input.industry.as_deref());
    edited_with(&mut employer.size, input.size.as_deref(), size)?;
    if employer != before {
        edit.put_employer(employer);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{EditApplication, EditPerson, edit_application, edit_person};
    use crate::testing::Bench;

    fn clerk(employer: &str) -> AddApplication {
        AddApplication {
            employer: employer.to_owned(),
            role: "Clerk".to_owned(),
            ..AddApplication::default()
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_employer_is_met_again_under_any_spelling() {
        let bench = Bench::at("2026-04-08 09:00").await;
        add_application(&bench.engine, bench.now, clerk("Café Søren GmbH"))
            .await
            .unwrap();
        let editor = AddApplication {
            role: "Editor".to_owned(),
            ..clerk("cafe soren")
        };
        add_application(&bench.engine, bench.now, editor)
            .await
            .unwrap();
        let twin = add_application(&bench.engine, bench.now, clerk("CAFE SOREN")).await;
        assert!(matches!(twin, Err(EngineError::Duplicate { .. })));
        let anyway = AddApplication {
            anyway: true,
            ..clerk("Café Søren")
        };
        add_application(&bench.engine, bench.now, anyway)
            .await
            .unwrap();
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert_eq!((desk.employers.len(), desk.files.len()), (1, 3));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn many_at_once_all_come_through() {
        let bench = Bench::at("2026-04-08 09:00").await;
        let add = |name: &'static str| add_application(&bench.engine, bench.now, clerk(name));
        let (a, b, c) = tokio::join!(add("Acorn"), add("Birch"), add("Cedar"));
        assert!(
            a.is_ok() && b.is_ok() && c.is_ok(),
            "a decision on an old desk is made anew"
        );
        assert_eq!(bench.engine.user().desk().await.unwrap().0.files.len(), 3);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn records_are_edited_by_name() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let edit = EditPerson {
            person: "dana".to_owned(),
            zone: Some("lisbon".to_owned()),
            add_address: Some("d.okafor@lindqvist.example".to_owned()),
            ..EditPerson::default()
        };
        edit_person(&bench.engine, bench.now, edit.clone())
            .await
            .unwrap();
        assert_eq!(
            edit_person(&bench.engine, bench.now, edit)
                .await
                .unwrap()
                .action,
            None
        );
        let change = EditApplication {
            application: "lindqvist".to_owned(),
            role: Some("Senior analyst".to_owned()),
            add_people: vec![PersonInput::from("Lee Brandt")],
            ..EditApplication::default()
        };
        edit_application(&bench.engine, bench.now, change)
            .await
            .unwrap();
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert_eq!(desk.files[0].application.role, "Senior analyst");
        assert_eq!(desk.files[0].application.people.len(), 1);
        assert!(desk.people.iter().any(|it| {
            it.addresses
                .first()
                .is_some_and(|it| it.starts_with("d.okafor"))
        }));
        bench.expect_wake_of_the_plan().await;
    }
}
