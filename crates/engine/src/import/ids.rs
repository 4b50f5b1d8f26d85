//! Ids that follow from what they name, so that importing the same mail again makes the same ids.

use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::record::Person;
use meanwhile_words::text::normal;
use uuid::Uuid;

/// The name space of everything imported (a random UUID, fixed for ever).
const SPACE: Uuid = Uuid::from_u128(0x6d1f_0a52_94c8_4f0b_8a1e_2f60_77b3_e9d4);

fn id(kind: &str, parts: &[&str]) -> Uuid {
    let mut name = kind.to_owned();
    for part in parts {
        // A separator no part contains keeps `a`,`bc` and `ab`,`c` apart.
        name.push('\u{1f}');
        name.push_str(part);
    }
    Uuid::new_v5(&SPACE, name.as_bytes())
}

pub(super) fn application(first_message: &str) -> ApplicationId {
    ApplicationId(id("application", &[first_message]))
}

pub(super) fn employer(key: &str) -> EmployerId {
    EmployerId(id("employer", &[key]))
}

pub(super) fn person(address: &str) -> PersonId {
    PersonId(id("person", &[address]))
}

/// What stands for somebody at an employer whose address is not known; the name in normal form.
pub(super) fn key_of_name(employer: EmployerId, name: &str) -> String {
    format!("name:{employer}:{name}")
}

/// Whether an import entered somebody, and nobody noted anything about them since.
pub(crate) fn is_as_imported(somebody: &Person) -> bool {
    let is_by_address = |address: &String| person(address) == somebody.id;
    let by_name = somebody
        .employer
        .map(|employer| person(&key_of_name(employer, &normal(&somebody.name))));
    let is_noted = somebody.phone.is_some()
        || somebody.title.is_some()
        || somebody.zone.is_some()
        || somebody.country.is_some();
    let is_ours = somebody.addresses.iter().any(is_by_address) || by_name == Some(somebody.id);
    is_ours && !is_noted
}

pub(super) fn fact(application: ApplicationId, kind: &str, parts: &[&str]) -> FactId {
    let application = application.to_string();
    let mut all = vec![application.as_str(), kind];
    all.extend_from_slice(parts);
    FactId(id("fact", &all))
}

/// One import of one source, told from others by when it began.
pub(super) fn import(path: &str, size: u64, now: jiff::Timestamp) -> Uuid {
    id("import", &[path, &size.to_string(), &now.to_string()])
}
