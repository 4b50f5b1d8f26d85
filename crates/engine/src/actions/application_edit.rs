//! Changes what is recorded of an application.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::PersonInput;
use super::records::{employer_named, people_named};
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::fields::{Field, Fields};
use crate::present::{Names, day};
use crate::shapes::Done;
use crate::typed::{edited, named};
use meanwhile_core::fact::FactKind;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::{Application, EmployerKind, PersonRole};

/// Changes to an application. What is `None` stays; an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// When the seeker applied, as typed; a day that is recorded already is corrected.
    pub applied: Option<String>,
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
        application.role = named("role", role, "the role")?;
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
        if !application.people.contains(&person) {
            let name = edit.names().person_name(person);
            edit.note(format!(
                "{name} was not recorded with it; its facts may still name them"
            ));
        }
        application.people.retain(|it| *it != person);
    }
    let mut fields = compared(&edit.names(), &before, &application);
    let applied = applied(edit, id, input.applied.as_deref(), &mut fields)?;
    if application == before && !applied {
        let label = edit.names().label(id);
        edit.summary = format!("Nothing changed: {label} is recorded so already");
        return Ok(());
    }
    edit.put_application(application);
    edit.say_fields(fields);
    edit.summary = format!("Changed {}", edit.names().label(id));
    Ok(())
}

/// Records when they applied, or corrects the day that is recorded. Whether anything changed.
fn applied(
    edit: &mut Edit,
    id: ApplicationId,
    typed: Option<&str>,
    fields: &mut Fields,
) -> Result<bool, EngineError> {
    let Some(typed) = typed.map(str::trim).filter(|it| !it.is_empty()) else {
        return Ok(false);
    };
    let zone = edit.settings.seeker.zone;
    let at = edit.reader().past(Some(typed))?;
    let facts = edit.facts(id)?;
    let known = facts.iter().find(|it| it.kind == FactKind::Applied);
    match known {
        // The day is what counts, and what is typed is seldom more.
        Some(known) if zone.date(known.at) == zone.date(at) => return Ok(false),
        Some(known) => edit.correct(known, at, FactKind::Applied)?,
        None => edit.add_fact(id, at, FactKind::Applied)?,
    };
    let day = |at| day(zone.date(at));
    let before = known.map(|it| day(it.at));
    fields.maybe(Field("applied", "Applied"), before, Some(day(at)));
    Ok(true)
}

fn compared(names: &Names<'_>, before: &Application, after: &Application) -> Fields {
    let mut fields = Fields::default();
    fields.text(Field("role", "Role"), &before.role, &after.role);
    let employer = |id| Some(names.employer(id));
    fields.maybe(
        Field("employer", "Employer"),
        employer(before.employer),
        employer(after.employer),
    );
    fields.maybe(
        Field("agency", "Agency"),
        before.agency.and_then(employer),
        after.agency.and_then(employer),
    );
    for (field, before, after) in [
        (
            Field("requisition", "Their number"),
            &before.requisition,
            &after.requisition,
        ),
        (
            Field("source", "Found through"),
            &before.source,
            &after.source,
        ),
        (Field("url", "Advertised"), &before.url, &after.url),
    ] {
        fields.maybe(field, before.as_ref(), after.as_ref());
    }
    let people = |it: &Application| -> Vec<String> {
        let people = it.people.iter();
        people.map(|id| names.person_name(*id)).collect()
    };
    fields.list(Field("people", "People"), &people(before), &people(after));
    fields
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;
    use meanwhile_core::timeline::Timeline;

    #[tokio::test(flavor = "current_thread")]
    async fn a_change_says_what_it_was_and_what_it_is() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let input = EditApplication {
            application: "lindqvist".to_owned(),
            role: Some("Senior Analyst".to_owned()),
            agency: Some("Talent Bridge".to_owned()),
            ..EditApplication::default()
        };
        let done = edit_application(&bench.engine, bench.now, input.clone())
            .await
            .unwrap();
        for line in [
            "Role: Analyst → Senior Analyst",
            "Agency: not said → Talent Bridge",
        ] {
            assert!(done.changed.iter().any(|it| it == line), "{done:?}");
        }
        let again = edit_application(&bench.engine, bench.now, input)
            .await
            .unwrap();
        assert_eq!((again.action, again.fields.len()), (None, 0));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn when_they_applied_is_recorded_later_once_and_can_be_corrected() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let input = EditApplication {
            application: "lindqvist".to_owned(),
            applied: Some("2 march".to_owned()),
            ..EditApplication::default()
        };
        let applied = async || {
            let (desk, _) = bench.engine.user().desk().await.unwrap();
            let facts = desk.files[0].facts.iter();
            facts.filter(|it| it.kind == FactKind::Applied).count()
        };
        let before = applied().await;
        for _ in 0..2 {
            edit_application(&bench.engine, bench.now, input.clone())
                .await
                .unwrap();
        }
        assert_eq!((before, applied().await), (0, 1));
        let other = EditApplication {
            applied: Some("4 march".to_owned()),
            ..input
        };
        let done = edit_application(&bench.engine, bench.now, other)
            .await
            .unwrap();
        assert_eq!(
            done.changed,
            ["Applied: Mon 2 March 2026 → Wed 4 March 2026"]
        );
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        let timeline = Timeline::new(&desk.files[0].facts);
        let held = timeline.facts().iter();
        assert_eq!(held.filter(|it| it.kind == FactKind::Applied).count(), 1);
    }
}
