//! Changes what is recorded of an employer: its country and zone above all, which decide when to write.

use jiff::Timestamp;
use meanwhile_core::record::{Employer, EmployerKind, EmployerSize};
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::fields::{Field, Fields};
use crate::fold::fold;
use crate::pace::sector_told;
use crate::shapes::Done;
use crate::typed::{country, edited, edited_with, named, region, size, zone};

/// Changes to an employer. What is `None` stays; an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct EditEmployer {
    /// Its name, words that mean it, or its id.
    pub employer: String,
    /// A new name; the old one is kept as an alias.
    pub name: Option<String>,
    /// Whether it hires itself or recruits for others.
    pub kind: Option<EmployerKind>,
    /// The country: a code or a name.
    pub country: Option<String>,
    /// The part of that country.
    pub region: Option<String>,
    /// The zone: an IANA name or a well-known city.
    pub zone: Option<String>,
    /// The sector in plain words.
    pub industry: Option<String>,
    /// How many people work there: a number, a range, or small, medium, large.
    pub size: Option<String>,
    /// Another name it goes by.
    pub add_alias: Option<String>,
    /// A name it does not go by after all.
    pub remove_alias: Option<String>,
    /// A mail domain of its own.
    pub add_domain: Option<String>,
    /// A mail domain that is not its own after all.
    pub remove_domain: Option<String>,
}

/// Changes what is recorded of an employer: its country and zone above all, which decide when to write.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn edit_employer(
    engine: &Engine,
    now: Timestamp,
    input: EditEmployer,
) -> Result<Done, EngineError> {
    let edited = engine
        .act(now, "edit_employer", |edit| change(edit, &input))
        .await?;
    Ok(edited.1)
}

fn change(edit: &mut Edit, input: &EditEmployer) -> Result<(), EngineError> {
    let id = edit.index().one_employer(&input.employer)?;
    let missing = || EngineError::Bug(format!("employer {id} is not on the desk"));
    let before = edit.desk.employer(id).cloned().ok_or_else(missing)?;
    let mut employer = before.clone();
    if let Some(name) = &input.name {
        let name = named("name", name, "the employer's name")?;
        let old = std::mem::replace(&mut employer.name, name);
        if fold(&old) != fold(&employer.name) {
            employer.aliases.push(old);
        }
    }
    employer.kind = input.kind.unwrap_or(employer.kind);
    edited_with(&mut employer.country, input.country.as_deref(), country)?;
    if employer.country != before.country {
        employer.region = None;
    }
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
    let own_name = employer.name.clone();
    add(&mut employer.aliases, input.add_alias.as_deref(), |it| {
        it.trim().to_owned()
    });
    employer
        .aliases
        .retain(|alias| fold(alias) != fold(&own_name));
    remove(&mut employer.aliases, input.remove_alias.as_deref());
    add(&mut employer.domains, input.add_domain.as_deref(), domain);
    remove(&mut employer.domains, input.remove_domain.as_deref());
    if employer == before {
        edit.summary = format!("Nothing changed: {} is recorded so already", before.name);
        return Ok(());
    }
    edit.summary = format!("Changed {}", employer.name);
    edit.say_fields(compared(&before, &employer));
    let sector = sector_told(&employer);
    if let Some(sector) = sector.filter(|it| Some(*it) != sector_told(&before)) {
        edit.note(format!(
            "The outlook counts it as {sector}, and what is published of that shifts its figures."
        ));
    }
    edit.put_employer(employer);
    Ok(())
}

fn compared(before: &Employer, after: &Employer) -> Fields {
    let mut fields = Fields::default();
    fields.text(Field("name", "Name"), &before.name, &after.name);
    let kind = |it: &Employer| match it.kind {
        EmployerKind::Employer => "employer",
        EmployerKind::Agency => "agency",
    };
    fields.text(Field("kind", "Kind"), kind(before), kind(after));
    let country = |it: &Employer| it.country.map(|country| country.name());
    fields.maybe(Field("country", "Country"), country(before), country(after));
    fields.maybe(Field("region", "Region"), before.region, after.region);
    fields.maybe(Field("zone", "Zone"), before.zone, after.zone);
    fields.maybe(
        Field("industry", "Sector"),
        before.industry.as_ref(),
        after.industry.as_ref(),
    );
    let size = |it: &Employer| it.size.map(EmployerSize::name);
    fields.maybe(Field("size", "Size"), size(before), size(after));
    fields.list(
        Field("aliases", "Other names"),
        &before.aliases,
        &after.aliases,
    );
    fields.list(
        Field("domains", "Mail domains"),
        &before.domains,
        &after.domains,
    );
    fields
}

/// Adds a name that is not there yet in any spelling.
fn add(list: &mut Vec<String>, new: Option<&str>, clean: impl Fn(&str) -> String) {
    let new = new.map(clean).filter(|new| !new.is_empty());
    let known = |new: &String| list.iter().any(|it| fold(it) == fold(new));
    if let Some(new) = new.filter(|new| !known(new)) {
        list.push(new);
    }
}

fn remove(list: &mut Vec<String>, old: Option<&str>) {
    if let Some(old) = old {
        list.retain(|it| fold(it) != fold(old));
    }
}

/// A mail domain as it is stored: lower case, without an address before it.
fn domain(text: &str) -> String {
    let text = text.trim().to_lowercase();
    text.rsplit('@')
        .next()
        .unwrap_or_default()
        .trim_end_matches('.')
        .to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    fn at(country: &str) -> EditEmployer {
        EditEmployer {
            employer: "lindqvist".to_owned(),
            country: Some(country.to_owned()),
            add_alias: Some("LQ".to_owned()),
            ..EditEmployer::default()
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_change_says_what_it_was_and_what_it_is() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let done = edit_employer(&bench.engine, bench.now, at("SE"))
            .await
            .unwrap();
        assert_eq!(
            done.changed,
            [
                "Country: United States → Sweden",
                "Region: New York → not said",
                "Other names: none → LQ"
            ]
        );
        assert_eq!(done.fields[1].before.as_deref(), Some("New York"));
        assert_eq!(done.fields[1].after, None);
        bench.expect_wake_of_the_plan().await;
    }

    #[tokio::test(flavor = "current_thread")]
    async fn saying_what_is_known_changes_nothing_and_says_so() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        edit_employer(&bench.engine, bench.now, at("SE"))
            .await
            .unwrap();
        let again = edit_employer(&bench.engine, bench.now, at("SE"))
            .await
            .unwrap();
        assert_eq!(again.action, None);
        assert!(again.changed.is_empty() && again.fields.is_empty());
        assert!(again.summary.starts_with("Nothing changed"));
    }
}
