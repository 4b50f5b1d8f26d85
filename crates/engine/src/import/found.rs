//! Employers, people and applications made of what was found; recorded ones are used where there are any.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::{Application, Desk, Employer, EmployerKind, Person, PersonRole};
use meanwhile_core::time::ZoneSeen;
use meanwhile_mail::address::Address;
use meanwhile_store::Change;
use meanwhile_words::text::normal;

use super::ids;
use crate::matching::client::is_agencys;
use crate::matching::draft::Draft;
use crate::matching::{clues, domain, name, relay};

/// Records that are used or made during one import.
pub(super) struct Records<'a> {
    pub(super) desk: &'a Desk,
    pub(super) employers: BTreeMap<EmployerId, Employer>,
    pub(super) people: BTreeMap<String, Person>,
}

/// An application, and what became of its record.
pub(super) struct Filed {
    pub id: ApplicationId,
    pub employer: EmployerId,
    /// Through whom it came.
    pub agency: Option<EmployerId>,
    /// The record, if it is new.
    pub made: Option<Application>,
    /// It was known by its agency alone, and is named after the employer now.
    pub is_renamed: bool,
}

impl<'a> Records<'a> {
    pub fn new(desk: &'a Desk) -> Self {
        let people = desk.people.iter().flat_map(|person| {
            person
                .addresses
                .iter()
                .map(move |address| (address.clone(), person.clone()))
        });
        Self {
            desk,
            employers: BTreeMap::new(),
            people: people.collect(),
        }
    }

    /// The employer of this name, recorded or new; new domains are added to it.
    fn employer(
        &mut self,
        spelled: &str,
        kind: EmployerKind,
        domains: &[String],
        changes: &mut Vec<Change>,
    ) -> EmployerId {
        let key = name::key(spelled);
        let key = if key.is_empty() {
            spelled.to_lowercase()
        } else {
            key
        };
        let known = self.desk.employers.iter().find(|employer| {
            std::iter::once(&employer.name)
                .chain(&employer.aliases)
                .any(|known| name::key(known) == key)
        });
        let id = known.map_or_else(|| ids::employer(&key), |employer| employer.id);
        let is_new = known.is_none() && !self.employers.contains_key(&id);
        let employer = self.employers.entry(id).or_insert_with(|| {
            known.cloned().unwrap_or(Employer {
                id,
                name: spelled.to_owned(),
                kind,
                country: None,
                region: None,
                zone: None,
                zone_seen: None,
                industry: None,
                size: None,
                aliases: Vec::new(),
                domains: Vec::new(),
            })
        });
        let before = employer.domains.len();
        for host in domains {
            if !employer.domains.contains(host) {
                employer.domains.push(host.clone());
            }
        }
        if is_new || employer.domains.len() > before {
            changes.push(Change::PutEmployer(employer.clone()));
        }
        id
    }

    /// The application of a draft, recorded or new, with its employer.
    pub fn application(
        &mut self,
        draft: &Draft,
        now: Timestamp,
        changes: &mut Vec<Change>,
    ) -> Filed {
        if let Some(file) = draft.known.and_then(|id| self.desk.file(id)) {
            return self.recorded(draft, &file.application, changes);
        }
        let id = ids::application(&draft.first_key);
        let host_of = |draft: &Draft| draft.domains.iter().next().cloned();
        let spelled = draft
            .client()
            .or_else(|| draft.employer())
            .map(str::to_owned)
            .or_else(|| host_of(draft).map(|host| clues::name_from_domain(&host)));
        let spelled = spelled.unwrap_or_else(|| "Employer not known".to_owned());
        let fits = |host: &&String| is_agencys(domain::label(host), &name::key(&spelled));
        let (own, foreign): (Vec<String>, Vec<String>) = if draft.is_agency {
            let own = draft.domains.iter().filter(fits).cloned().collect();
            let foreign = draft
                .domains
                .iter()
                .filter(|host| !fits(host))
                .cloned()
                .collect();
            (own, foreign)
        } else {
            (draft.domains.iter().cloned().collect(), Vec::new())
        };
        // An agency that names no client is the one the seeker deals with.
        let is_only_agency = draft.is_agency && foreign.is_empty();
        let kind = if is_only_agency {
            EmployerKind::Agency
        } else {
            EmployerKind::Employer
        };
        let employer = self.employer(&spelled, kind, &own, changes);
        let agency = foreign.first().map(|host| {
            self.employer(
                &clues::name_from_domain(host),
                EmployerKind::Agency,
                &foreign,
                changes,
            )
        });
        let application = Application {
            id,
            employer,
            agency,
            role: draft.role().unwrap_or_default().to_owned(),
            requisition: draft.requisitions.iter().next().cloned(),
            source: None,
            url: None,
            remarks: None,
            people: Vec::new(),
            confirmed: false,
            created_at: now,
        };
        Filed {
            id,
            employer,
            agency,
            made: Some(application),
            is_renamed: false,
        }
    }

    /// A recorded application. Of one that came through an agency that named nobody, what was read since may name the
    /// client: then it is the employer, and the agency stays between.
    fn recorded(
        &mut self,
        draft: &Draft,
        application: &Application,
        changes: &mut Vec<Change>,
    ) -> Filed {
        let unchanged = Filed {
            id: application.id,
            employer: application.employer,
            agency: application.agency,
            made: None,
            is_renamed: false,
        };
        let desk = self.desk;
        let alone = desk.employer(application.employer).filter(|employer| {
            employer.kind == EmployerKind::Agency && application.agency.is_none()
        });
        let Some(agency) = alone else {
            self.role(draft, application, changes);
            return unchanged;
        };
        let Some(client) = draft.client_beside(agency).map(str::to_owned) else {
            return unchanged;
        };
        let key = name::key(&client);
        let hosts = draft.domains.iter();
        let own: Vec<String> = hosts
            .filter(|host| name::label_fits(domain::label(host), &key))
            .cloned()
            .collect();
        // Somebody may also apply to an agency itself: it must say that it recruits for others, or they must write.
        if !draft.is_agency && own.is_empty() {
            return unchanged;
        }
        let employer = self.employer(&client, EmployerKind::Employer, &own, changes);
        changes.push(Change::PutApplication(Application {
            employer,
            agency: Some(agency.id),
            ..application.clone()
        }));
        Filed {
            employer,
            agency: Some(agency.id),
            is_renamed: true,
            ..unchanged
        }
    }

    /// Names the role of an application for which none was known, as that of a calendar entry.
    fn role(&self, draft: &Draft, application: &Application, changes: &mut Vec<Change>) {
        let role = draft.role().filter(|_| application.role.is_empty());
        changes.extend(role.map(|role| {
            Change::PutApplication(Application {
                role: role.to_owned(),
                ..application.clone()
            })
        }));
    }

    /// Notes where the people of `ids` seem to be, as their mail speaks for it, and with them their houses.
    pub fn see(
        &mut self,
        clocks: &BTreeMap<String, ZoneSeen>,
        ids: &[PersonId],
        changes: &mut Vec<Change>,
    ) {
        let mut houses = BTreeSet::new();
        for (address, seen) in clocks {
            let Some(person) = self.people.get_mut(address) else {
                continue;
            };
            if ids.contains(&person.id) && person.zone_seen != Some(*seen) {
                person.zone_seen = Some(*seen);
                houses.extend(person.employer);
                changes.push(Change::PutPerson(person.clone()));
            }
        }
        for house in houses {
            self.see_house(house, changes);
        }
    }

    /// A house is where its people seem to be, as far as they agree; signatures count more than dates.
    fn see_house(&mut self, house: EmployerId, changes: &mut Vec<Change>) {
        let Some(employer) = self.house(house) else {
            return;
        };
        let people = self.people.values();
        let seen = people.filter(|person| person.employer == Some(house));
        let seen: Vec<ZoneSeen> = seen.filter_map(|person| person.zone_seen).collect();
        let sign = seen.iter().map(|seen| seen.sign).max();
        let best = seen.iter().filter(|seen| Some(seen.sign) == sign);
        let best: BTreeSet<ZoneSeen> = best.copied().collect();
        let agreed = best.first().copied().filter(|_| best.len() == 1);
        if employer.zone_seen != agreed {
            let mut employer = employer.clone();
            employer.zone_seen = agreed;
            changes.push(Change::PutEmployer(employer.clone()));
            self.employers.insert(house, employer);
        }
    }

    /// A house, as it stands by now.
    pub(super) fn house(&self, id: EmployerId) -> Option<&Employer> {
        self.employers.get(&id).or_else(|| self.desk.employer(id))
    }

    /// Whether an address is at a house.
    pub fn is_at(&self, address: &Address, house: EmployerId) -> bool {
        let house = self.house(house);
        let host = address.domain().unwrap_or("").to_lowercase();
        let ends = |known: &String| {
            let rest = host.strip_suffix(known.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        house.is_some_and(|house| house.domains.iter().any(ends))
    }

    /// The person of an address, recorded or new. `None` for machines.
    pub fn person(
        &mut self,
        address: &Address,
        role: PersonRole,
        employer: Option<EmployerId>,
        changes: &mut Vec<Change>,
    ) -> Option<PersonId> {
        if address.address.is_empty() {
            return self.person_of_name(address.name.as_deref()?, role, employer, changes);
        }
        let key = address.key();
        let local = key.split('@').next().unwrap_or("");
        let host = key.split('@').nth(1).unwrap_or("");
        if !key.contains('@') || clues::is_machine(local) || relay::is_customers(local, host) {
            return None;
        }
        if let Some(person) = self.people.get_mut(&key) {
            return Some(known(person, role, changes));
        }
        let name = self.called(address, local, employer);
        let addresses = vec![key.clone()];
        Some(self.new_person(key, name, role, employer, addresses, changes))
    }
}

impl Records<'_> {
    /// The person of a name at an employer, recorded or new, whose address is not known yet.
    fn person_of_name(
        &mut self,
        spelled: &str,
        role: PersonRole,
        employer: Option<EmployerId>,
        changes: &mut Vec<Change>,
    ) -> Option<PersonId> {
        let employer = employer?;
        let name = normal(spelled);
        let same =
            |person: &Person| person.employer == Some(employer) && normal(&person.name) == name;
        if let Some(person) = self.people.values_mut().find(|person| same(person)) {
            return Some(known(person, role, changes));
        }
        if let Some(person) = self.desk.people.iter().find(|person| same(person)) {
            return Some(person.id);
        }
        let key = ids::key_of_name(employer, &name);
        let name = spelled.to_owned();
        Some(self.new_person(key, name, role, Some(employer), Vec::new(), changes))
    }

    /// Enters a person who was not known; the id follows from the key, so that another import finds the same.
    fn new_person(
        &mut self,
        key: String,
        name: String,
        role: PersonRole,
        employer: Option<EmployerId>,
        addresses: Vec<String>,
        changes: &mut Vec<Change>,
    ) -> PersonId {
        let person = Person {
            id: ids::person(&key),
            name,
            role,
            employer,
            addresses,
            phone: None,
            title: None,
            zone: None,
            zone_seen: None,
            country: None,
        };
        let id = person.id;
        changes.push(Change::PutPerson(person.clone()));
        self.people.insert(key, person);
        id
    }
}

/// Somebody who is known, and by now known for what they do: they ask at an interview, or sign as a recruiter.
fn known(person: &mut Person, role: PersonRole, changes: &mut Vec<Change>) -> PersonId {
    if person.role == PersonRole::Other && role != PersonRole::Other {
        person.role = role;
        changes.push(Change::PutPerson(person.clone()));
    }
    person.id
}
