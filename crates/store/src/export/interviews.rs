//! The interviews as an export shows them: worked out from the facts, for readers who count or tabulate. Nothing is
//! read back from here.

use std::collections::BTreeMap;

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind, Format, Stage, Standing};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::record::{Application, Employer, Person};
use meanwhile_core::timeline::Timeline;
use serde::Serialize;

use crate::tables::record::Stored;

/// An interview that holds, with what its ids stand for.
#[derive(Debug, Serialize)]
pub(super) struct Interview {
    /// The fact it is worked out from.
    pub(super) fact: FactId,
    pub(super) application: ApplicationId,
    employer: String,
    role: String,
    pub(super) start: Timestamp,
    end: Timestamp,
    /// IANA name; `null` where nothing told.
    zone: Option<&'static str>,
    people: Vec<Who>,
    stage: Stage,
    format: Format,
    cancelled: bool,
    /// Proposed from mail or a calendar, or confirmed by the seeker.
    standing: Standing,
    /// UID of the calendar entry it follows.
    uid: Option<String>,
    /// Message-ID, or `uid:` and the UID of the calendar entry, that it was read from.
    source: Option<String>,
}

#[derive(Debug, Serialize)]
struct Who {
    id: PersonId,
    name: String,
    /// The first of their addresses; `null` where none is known.
    address: Option<String>,
}

/// What ids stand for; hidden records name nobody.
pub(super) struct Names<'a> {
    applications: BTreeMap<ApplicationId, &'a Application>,
    employers: BTreeMap<EmployerId, &'a Employer>,
    people: BTreeMap<PersonId, &'a Person>,
}

impl<'a> Names<'a> {
    pub(super) fn new(
        employers: &'a [Stored<Employer>],
        people: &'a [Stored<Person>],
        applications: &'a [Stored<Application>],
    ) -> Self {
        Self {
            applications: shown(applications).map(|one| (one.id, one)).collect(),
            employers: shown(employers).map(|one| (one.id, one)).collect(),
            people: shown(people).map(|one| (one.id, one)).collect(),
        }
    }

    /// The interviews among the facts of one application, by start; none of a hidden application.
    pub(super) fn interviews(&self, facts: &[Fact]) -> Vec<Interview> {
        let application = facts
            .first()
            .and_then(|fact| self.applications.get(&fact.application));
        let Some(application) = application else {
            return Vec::new();
        };
        let timeline = Timeline::new(facts);
        let of = |fact: &&Fact| self.interview(application, fact);
        timeline.facts().iter().filter_map(of).collect()
    }

    fn interview(&self, application: &Application, fact: &Fact) -> Option<Interview> {
        let FactKind::Interview(interview) = &fact.kind else {
            return None;
        };
        let people = interview
            .people
            .iter()
            .filter_map(|id| self.people.get(id))
            .map(|person| Who {
                id: person.id,
                name: person.name.clone(),
                address: person.addresses.first().cloned(),
            });
        let employer = self.employers.get(&application.employer);
        Some(Interview {
            fact: fact.id,
            application: application.id,
            employer: employer.map_or_else(String::new, |employer| employer.name.clone()),
            role: application.role.clone(),
            start: fact.at,
            end: interview.ends_at,
            zone: interview.zone.map(|zone| zone.name()),
            people: people.collect(),
            stage: interview.stage,
            format: interview.format,
            cancelled: interview.cancelled,
            standing: fact.standing,
            uid: interview.calendar.as_ref().map(|entry| entry.uid.clone()),
            source: fact
                .evidence
                .as_ref()
                .map(|evidence| evidence.source.clone()),
        })
    }
}

fn shown<T>(all: &[Stored<T>]) -> impl Iterator<Item = &T> {
    all.iter()
        .filter(|stored| !stored.removed)
        .map(|stored| &stored.record)
}
