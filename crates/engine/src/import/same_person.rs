//! Somebody known by name whose address is read now: it is added to them, so that nobody is two people, and nobody is thanked
//! twice. Where it is not plain who is meant, nothing is joined.

use std::collections::{BTreeMap, BTreeSet};

use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::Person;
use meanwhile_mail::address::Address;
use meanwhile_store::Change;
use meanwhile_words::text::normal;

use super::found::Records;
use super::known::people_in;
use crate::matching::{clues, relay};

impl Records<'_> {
    /// Adds an address to the one person of its name at `house`, or of the application, if they have none or one at the same
    /// domain. Two people of that name, an address where many write from, and one that is not at the house as far as that
    /// is known, are left as they are.
    pub fn join(
        &mut self,
        address: &Address,
        application: ApplicationId,
        house: Option<EmployerId>,
        changes: &mut Vec<Change>,
    ) {
        let key = address.key();
        let Some((local, host)) = key.rsplit_once('@') else {
            return;
        };
        let is_shared = clues::is_machine(local) || relay::relay_of(host).is_some();
        if is_shared || self.people.contains_key(&key) {
            return;
        }
        let name = normal(&self.called(address, local, house));
        let mut same = self.namesakes(&name, application, house);
        let Some((id, mut person)) = same.pop_first().filter(|_| same.is_empty()) else {
            return;
        };
        let own = clues::own_domain(host);
        let fits = match person.addresses.is_empty() {
            true => self.may_be_at(own, house),
            false => own.is_some() && domains(&person).contains(&own),
        };
        if !fits {
            return;
        }
        person.addresses.push(key.clone());
        changes.push(Change::PutPerson(person.clone()));
        let others = self.people.values_mut();
        for other in others.filter(|it| it.id == id) {
            other.addresses.clone_from(&person.addresses);
        }
        self.people.insert(key, person);
    }

    /// Whom the house or the application knows by a name, given in normal form.
    fn namesakes(
        &self,
        name: &str,
        application: ApplicationId,
        house: Option<EmployerId>,
    ) -> BTreeMap<PersonId, Person> {
        let file = self.desk.file(application);
        let met = file
            .iter()
            .flat_map(|it| it.facts.iter().flat_map(people_in));
        let listed = file.iter().flat_map(|it| &it.application.people).copied();
        let here: BTreeSet<PersonId> = met.chain(listed).collect();
        let is_near =
            |it: &&Person| (house.is_some() && it.employer == house) || here.contains(&it.id);
        let all = self.desk.people.iter().chain(self.people.values());
        all.filter(|it| is_near(it) && normal(&it.name) == name)
            .map(|it| (it.id, it.clone()))
            .collect()
    }

    /// Whether a domain of somebody's own may be the house's: it is one of those known, or none is known yet.
    fn may_be_at(&self, own: Option<&str>, house: Option<EmployerId>) -> bool {
        let known = house.and_then(|id| self.house(id));
        let known = known.iter().flat_map(|it| &it.domains);
        let mut known = known.filter_map(|it| clues::own_domain(it));
        let colleagues = self
            .people
            .values()
            .filter(|it| house.is_some() && it.employer == house);
        let mut theirs = colleagues.flat_map(domains).flatten();
        let first = known.next().or_else(|| theirs.next());
        first.is_none_or(|first| {
            own.is_some() && (Some(first) == own || known.chain(theirs).any(|it| Some(it) == own))
        })
    }
}

/// The domains of somebody's addresses; `None` for those where many write from.
fn domains(person: &Person) -> Vec<Option<&str>> {
    let hosts = person.addresses.iter().filter_map(|it| it.rsplit_once('@'));
    hosts.map(|(_, host)| clues::own_domain(host)).collect()
}
