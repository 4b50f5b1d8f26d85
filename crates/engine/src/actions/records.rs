//! Finds the employers and people that are named in an input, or makes them. Never joins two that only sound alike.

use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::{Employer, EmployerKind, Person, PersonRole};

use super::PersonInput;
use crate::desk_change::Edit;
use crate::error::EngineError;
use crate::fold::tokens;
use crate::io::ids;
use crate::resolve::Choice;
use crate::typed::{country, edited_with, zone};

/// Endings of company names that do not tell companies apart. Assumption.
const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "as",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "gmbh",
    "inc",
    "incorporated",
    "kg",
    "limited",
    "llc",
    "llp",
    "ltd",
    "nv",
    "oy",
    "plc",
    "pty",
    "sa",
    "sarl",
    "se",
    "spa",
    "srl",
];

/// The employer of this name, new where no recorded one bears it.
pub(super) fn employer_named(
    edit: &mut Edit,
    name: &str,
    kind: EmployerKind,
) -> Result<EmployerId, EngineError> {
    let name = crate::typed::named("employer", name, "the employer's name")?;
    if let Some(id) = known_employer(edit, &name) {
        return Ok(id);
    }
    let employer = Employer {
        id: ids::employer(),
        name: name.clone(),
        kind,
        country: None,
        region: None,
        zone: None,
        zone_seen: None,
        industry: None,
        size: None,
        aliases: Vec::new(),
        domains: Vec::new(),
    };
    let id = employer.id;
    edit.put_employer(employer);
    edit.say(format!("New employer: {name}"));
    Ok(id)
}

/// The recorded employer that bears this name, alias or id.
pub(super) fn known_employer(edit: &Edit, name: &str) -> Option<EmployerId> {
    if let Ok(id) = name.parse::<EmployerId>() {
        return edit.desk.employer(id).map(|employer| employer.id);
    }
    let wanted = employer_key(name);
    let bears = |employer: &&Employer| {
        let mut names = std::iter::once(&employer.name).chain(&employer.aliases);
        names.any(|it| employer_key(it) == wanted)
    };
    edit.desk.employers.iter().find(bears).map(|it| it.id)
}

/// What tells employers apart: their name without case, accents and legal form.
pub(crate) fn employer_key(name: &str) -> Vec<String> {
    let mut words = tokens(name);
    while words.len() > 1
        && words
            .last()
            .is_some_and(|it| LEGAL_FORMS.contains(&it.as_str()))
    {
        words.pop();
    }
    words
}

/// The people of an input, each found or made.
pub(super) fn people_named(
    edit: &mut Edit,
    application: ApplicationId,
    inputs: &[PersonInput],
    role: PersonRole,
) -> Result<Vec<PersonId>, EngineError> {
    let mut found: Vec<PersonId> = Vec::new();
    for input in inputs {
        let id = person_named(edit, application, input, role)?;
        if !found.contains(&id) {
            found.push(id);
        }
    }
    Ok(found)
}

/// The person of an input, found by address, id or name among those of the application and its employer, else made.
pub(crate) fn person_named(
    edit: &mut Edit,
    application: ApplicationId,
    input: &PersonInput,
    role: PersonRole,
) -> Result<PersonId, EngineError> {
    let employer = match input.employer.as_deref().map(str::trim) {
        Some(name) if !name.is_empty() => employer_named(edit, name, EmployerKind::Employer)?,
        _ => house_of(edit, application, input)?,
    };
    let found = known_person(edit, application, employer, input)?;
    let mut person = match found {
        Some(person) => person.clone(),
        None => Person {
            id: ids::person(),
            name: name_of(input)?,
            role: input.role.unwrap_or(role),
            employer: Some(employer),
            addresses: Vec::new(),
            phone: None,
            title: None,
            zone: None,
            zone_seen: None,
            country: None,
        },
    };
    let before = found.cloned();
    learn(&mut person, input)?;
    let id = person.id;
    if before.as_ref() != Some(&person) {
        if before.is_none() {
            edit.say(format!("New person: {}", person.name));
        }
        edit.put_person(person);
    }
    Ok(id)
}

/// Takes over what an input says about a person.
fn learn(person: &mut Person, input: &PersonInput) -> Result<(), EngineError> {
    if let Some(address) = input.address.as_deref() {
        add_address(person, address)?;
    }
    let set = |field: &mut Option<String>, new: &Option<String>| {
        if let Some(new) = new.as_deref().map(str::trim).filter(|new| !new.is_empty()) {
            *field = Some(new.to_owned());
        }
    };
    set(&mut person.phone, &input.phone);
    set(&mut person.title, &input.title);
    person.role = input.role.unwrap_or(person.role);
    edited_with(&mut person.zone, input.zone.as_deref(), zone)?;
    edited_with(&mut person.country, input.country.as_deref(), country)
}

/// Adds an address that looks like one; one that is known stays where it is.
pub(super) fn add_address(person: &mut Person, address: &str) -> Result<(), EngineError> {
    let address = checked_address(address)?;
    if !person.addresses.contains(&address) {
        person.addresses.push(address);
    }
    Ok(())
}

/// An address in lower case, if it can be one. Line breaks and other control characters never pass.
pub(super) fn checked_address(address: &str) -> Result<String, EngineError> {
    let address = address.trim().to_lowercase();
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>,;\"()".contains(c);
    let parts = address.rsplit_once('@');
    let is_address = parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if is_address && address.chars().all(is_plain) {
        return Ok(address);
    }
    Err(EngineError::invalid(
        "address",
        format!("“{}” is no mail address", address.escape_debug()),
        "Type it as name@example.org.",
    ))
}

fn known_person<'e>(
    edit: &'e Edit,
    application: ApplicationId,
    employer: EmployerId,
    input: &PersonInput,
) -> Result<Option<&'e Person>, EngineError> {
    let people = &edit.desk.people;
    let address = input.address.as_deref().map(str::to_lowercase);
    let owns = |person: &&Person| address.iter().any(|it| person.addresses.contains(it));
    if let Some(person) = people.iter().find(owns) {
        return Ok(Some(person));
    }
    if let Ok(id) = input.name.trim().parse::<PersonId>() {
        return Ok(edit.desk.person(id));
    }
    let query = tokens(&input.name);
    if query.is_empty() {
        return Ok(None);
    }
    let file = edit.file(application)?;
    let near: Vec<&Person> = people
        .iter()
        .filter(|person| {
            person.employer == Some(employer)
                || person.employer == Some(file.application.employer)
                || (person.employer.is_some() && person.employer == file.application.agency)
                || file.application.people.contains(&person.id)
        })
        .collect();
    let exact: Vec<&Person> = near
        .iter()
        .copied()
        .filter(|it| tokens(&it.name) == query)
        .collect();
    let begins = |person: &&Person| {
        let name = tokens(&person.name);
        query
            .iter()
            .all(|part| name.iter().any(|word| word == part))
    };
    let found = if exact.is_empty() {
        near.into_iter().filter(begins).collect()
    } else {
        exact
    };
    match found.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(only)),
        several => Err(EngineError::Ambiguous {
            what: "person",
            words: input.name.trim().to_owned(),
            choices: several.iter().map(|it| choice(it)).collect(),
        }),
    }
}

fn choice(person: &Person) -> Choice {
    let id = person.id.to_string();
    Choice {
        handle: person
            .addresses
            .first()
            .cloned()
            .unwrap_or_else(|| id.clone()),
        label: person.name.clone(),
        id,
    }
}

/// Whom a new person works for: the agency when their address is at one of its domains, else the employer.
fn house_of(
    edit: &Edit,
    application: ApplicationId,
    input: &PersonInput,
) -> Result<EmployerId, EngineError> {
    let application = &edit.file(application)?.application;
    let host = input
        .address
        .as_deref()
        .and_then(|it| it.rsplit_once('@'))
        .map(|it| it.1);
    let agency = application.agency.and_then(|id| edit.desk.employer(id));
    let is_at = |house: &Employer| {
        host.is_some_and(|host| {
            house.domains.iter().any(|it| it == host) || is_named_after(host, &house.name)
        })
    };
    let at_agency = agency.filter(|it| is_at(it));
    Ok(at_agency.map_or(application.employer, |agency| agency.id))
}

/// Whether a host bears the name of a house, or its first word: `pollard.example` and `pollard-search.example` of “Pollard
/// Search”. *Assumption:* a word of fewer than four letters is nobody's name.
fn is_named_after(host: &str, house: &str) -> bool {
    let words = employer_key(house);
    let Some(first) = words.first().filter(|it| it.chars().count() >= 4) else {
        return false;
    };
    let all = words.concat();
    let labels = host
        .split('.')
        .map(|label| label.replace('-', "").to_lowercase());
    let mut labels = labels.collect::<Vec<_>>().into_iter();
    labels.any(|label| label == *first || label == all)
}

/// A new person's name: as typed, or made from the address.
fn name_of(input: &PersonInput) -> Result<String, EngineError> {
    let typed = input.name.trim();
    if !typed.is_empty() {
        return crate::typed::named("name", typed, "the person's name");
    }
    let local = input
        .address
        .as_deref()
        .and_then(|it| it.split_once('@'))
        .map(|it| it.0);
    let local = crate::typed::named("name", local.unwrap_or_default(), "the person's name")?;
    let word = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next().map(|c| c.to_uppercase().collect::<String>());
        first.unwrap_or_default() + chars.as_str()
    };
    Ok(local
        .split(['.', '_', '-'])
        .map(word)
        .collect::<Vec<_>>()
        .join(" "))
}
