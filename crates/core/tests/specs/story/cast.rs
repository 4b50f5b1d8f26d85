//! Who plays in a story: seeker, employers, people and applications, and how lines name them.

use jiff::Timestamp;
use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::{Application, Employer, EmployerKind, File, Person};

use super::words::{country, region, word, zone};
use super::{Outcome, Story};

impl Story {
    pub(super) fn seeker(&mut self, rest: &str) -> Outcome {
        let mut words = rest.split_whitespace();
        self.settings.seeker.zone = zone(words.next().unwrap_or_default())?;
        self.settings.seeker.country = words.next().map(country).transpose()?;
        Ok(())
    }

    pub(super) fn set(&mut self, rest: &str) -> Outcome {
        let (key, value) = rest.trim().split_once(' ').ok_or("a key and a value")?;
        let value = value
            .trim()
            .parse()
            .map_err(|_| format!("`{value}` is no number"))?;
        self.settings
            .set(key, Some(value))
            .map_err(|error| error.to_string())
    }

    pub(super) fn employer(&mut self, rest: &str) -> Outcome {
        let mut parts = rest.split(',').map(str::trim);
        let name = parts.next().unwrap_or_default().to_owned();
        let mut employer = Employer {
            id: EmployerId::from_u128(self.employers.len() as u128 + 1),
            name,
            kind: EmployerKind::Employer,
            country: None,
            region: None,
            zone: None,
            zone_seen: None,
            industry: None,
            size: None,
            aliases: Vec::new(),
            domains: Vec::new(),
        };
        for part in parts {
            match part.split_once(' ').unwrap_or((part, "")) {
                ("agency", _) => employer.kind = EmployerKind::Agency,
                ("country", code) => employer.country = Some(country(code)?),
                ("zone", name) => employer.zone = Some(zone(name)?),
                ("region", code) => employer.region = Some(region(code)?),
                (other, _) => return Err(format!("an employer has no `{other}`")),
            }
        }
        self.employers.push(employer);
        Ok(())
    }

    pub(super) fn person(&mut self, rest: &str) -> Outcome {
        let mut parts = rest.split(',').map(str::trim);
        let name = parts.next().unwrap_or_default().to_owned();
        let role = word(parts.next().unwrap_or("interviewer"))?;
        let mut person = Person {
            id: PersonId::from_u128(self.people.len() as u128 + 1),
            name,
            role,
            employer: None,
            addresses: Vec::new(),
            phone: None,
            title: None,
            zone: None,
            zone_seen: None,
            country: None,
        };
        for part in parts {
            match part.split_once(' ').unwrap_or((part, "")) {
                ("at", employer) => person.employer = Some(self.employer_id(employer)?),
                ("mail", address) => person.addresses.push(address.to_owned()),
                ("zone", name) => person.zone = Some(zone(name)?),
                ("country", code) => person.country = Some(country(code)?),
                (other, _) => return Err(format!("a person has no `{other}`")),
            }
        }
        self.people.push(person);
        Ok(())
    }

    pub(super) fn application(&mut self, rest: &str) -> Outcome {
        let (head, people) = rest.split_once(", people ").unwrap_or((rest, ""));
        let (head, agency) = head
            .split_once(" through ")
            .map_or((head, None), |(head, agency)| (head, Some(agency)));
        let (role, employer) = head
            .split_once(" at ")
            .ok_or("`application ROLE at EMPLOYER`")?;
        let application = Application {
            id: ApplicationId::from_u128(self.files.len() as u128 + 1),
            employer: self.employer_id(employer)?,
            agency: agency.map(|agency| self.employer_id(agency)).transpose()?,
            role: role.trim().to_owned(),
            requisition: None,
            source: None,
            url: None,
            remarks: None,
            people: self.names(people)?,
            confirmed: true,
            created_at: Timestamp::UNIX_EPOCH,
        };
        self.files.push(File {
            application,
            facts: Vec::new(),
        });
        Ok(())
    }

    pub(super) fn names(&self, list: &str) -> Outcome<Vec<PersonId>> {
        list.split(';')
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(|name| self.person_id(name))
            .collect()
    }

    pub(super) fn person_id(&self, name: &str) -> Outcome<PersonId> {
        let found = self.people.iter().find(|person| person.name == name.trim());
        found
            .map(|person| person.id)
            .ok_or(format!("no person `{name}`"))
    }

    fn employer_id(&self, name: &str) -> Outcome<EmployerId> {
        let found = self
            .employers
            .iter()
            .find(|employer| employer.name == name.trim());
        found
            .map(|employer| employer.id)
            .ok_or(format!("no employer `{name}`"))
    }
}
