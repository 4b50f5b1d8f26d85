//! Who is on the other side?

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use meanwhile_core::record::{Desk, Person, PersonRole};
use serde::Serialize;

use super::clocks::assumed;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::Cards;
use crate::resolve::Resolved;
use crate::shapes::{ApplicationRef, Moment, PersonRef};
use meanwhile_core::fact::{Fact, FactKind};
use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::plan::Study;
use meanwhile_core::time::{Calendar, Zone};
use meanwhile_core::timeline::Timeline;

/// Someone on the other side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonCard {
    /// Their name.
    pub person: PersonRef,
    /// The record.
    pub record: Person,
    /// What they do for these applications.
    pub role: PersonRole,
    /// Whom they work for.
    pub employer: Option<String>,
    /// What their clock shows now.
    pub clock: Moment,
    /// The zone of their clock, also where it shows the same as the seeker's.
    pub zone: Zone,
    /// Nobody stated that zone, and their country does not settle it.
    pub zone_assumed: bool,
    /// What was assumed about where they are; empty when nothing was.
    pub assumed: String,
    /// The applications they belong to.
    pub applications: Vec<ApplicationRef>,
}

/// Who is on the other side?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn people(
    engine: &Engine,
    now: Timestamp,
    words: Option<&str>,
) -> Result<Vec<PersonCard>, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let all = loaded.desk.people.iter().map(|person| person.id);
    let unknown = awaiting_a_yes(&loaded.desk);
    let mut ids: Vec<PersonId> = all.filter(|id| !unknown.contains(id)).collect();
    if let Some(words) = words.filter(|words| !words.trim().is_empty()) {
        ids = match cards.names.index().person(words) {
            Resolved::One { id } => vec![id],
            Resolved::Several { choices } => {
                choices.iter().filter_map(|it| it.id.parse().ok()).collect()
            }
            Resolved::None { .. } => vec![cards.names.index().one_person(words)?],
        };
    }
    let belonging = belonging(&cards, now);
    let mut found: Vec<PersonCard> = ids
        .into_iter()
        .filter_map(|id| person_card(&cards, id, belonging.get(&id), now))
        .collect();
    found.sort_by(|a, b| {
        (&a.employer, &a.person.name, a.person.id).cmp(&(&b.employer, &b.person.name, b.person.id))
    });
    Ok(found)
}

/// Who is known only from what was found and waits for a yes: until then they may be anybody. A yes to the application
/// they were found with, or to anything that names them, is one.
pub(crate) fn awaiting_a_yes(desk: &Desk) -> BTreeSet<PersonId> {
    let (mut known, mut found) = (BTreeSet::new(), BTreeSet::new());
    let mut put = |is_confirmed: bool, people: Vec<PersonId>| match is_confirmed {
        true => known.extend(people),
        false => found.extend(people),
    };
    for file in &desk.files {
        put(file.application.confirmed, file.application.people.clone());
        for fact in Timeline::new(&file.facts).facts() {
            put(fact.is_confirmed(), people_in(fact));
        }
    }
    found.retain(|id| !known.contains(id));
    found
}

/// The applications that each belongs to, in one pass over all.
pub(crate) fn belonging(
    cards: &Cards<'_>,
    now: Timestamp,
) -> BTreeMap<PersonId, Vec<ApplicationId>> {
    let mut found: BTreeMap<PersonId, Vec<ApplicationId>> = BTreeMap::new();
    for file in &cards.study.desk().files {
        let id = file.application.id;
        let people = cards.study.with_view(id, now, |view| view.people());
        for person in people.unwrap_or_default() {
            found.entry(person).or_default().push(id);
        }
    }
    found
}

/// The people whom a fact names.
pub(crate) fn people_in(fact: &Fact) -> Vec<PersonId> {
    match &fact.kind {
        FactKind::Interview(interview) => interview.people.clone(),
        FactKind::Received(received) => received.from.into_iter().collect(),
        FactKind::Sent(sent) => sent.to.clone(),
        FactKind::Promised { ask, .. } => ask.iter().copied().collect(),
        _ => Vec::new(),
    }
}

/// A person, with their clock and their applications; `None` when their record is gone.
pub(crate) fn person_card(
    cards: &Cards<'_>,
    id: PersonId,
    applications: Option<&Vec<ApplicationId>>,
    now: Timestamp,
) -> Option<PersonCard> {
    let desk = cards.study.desk();
    let record = desk.person(id)?.clone();
    let applications = applications.map_or(&[][..], Vec::as_slice);
    let (calendar, assumption) = match applications.first() {
        Some(application) => cards.calendar(*application, Some(id)),
        None => {
            let employer = record.employer.and_then(|id| desk.employer(id));
            let zone = record.zone.or_else(|| employer.and_then(|it| it.zone));
            let country = record
                .country
                .or_else(|| employer.and_then(|it| it.country));
            let seen = record
                .zone_seen
                .or_else(|| employer.and_then(|it| it.zone_seen));
            Calendar::resolve_seen(zone, country, None, seen, cards.names.here())
        }
    };
    Some(PersonCard {
        person: cards.names.person(id),
        role: record.role,
        employer: record.employer.map(|id| cards.names.employer(id)),
        clock: Moment::between(now, cards.names.here(), calendar.zone()),
        zone: calendar.zone(),
        zone_assumed: assumed(assumption.zone, calendar.zone()).is_some(),
        assumed: assumption.to_string(),
        applications: applications
            .iter()
            .map(|id| cards.names.application(*id))
            .collect(),
        record,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn who_is_noted_with_an_application_that_was_only_found_waits_for_a_yes() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let mut desk = bench.engine.load().await.unwrap().desk.clone();
        let dana = desk.people[0].id;
        assert!(!awaiting_a_yes(&desk).contains(&dana));
        desk.files[0].facts.clear();
        desk.files[0].application.people = vec![dana];
        desk.files[0].application.confirmed = false;
        assert!(awaiting_a_yes(&desk).contains(&dana));
        desk.files[0].application.confirmed = true;
        assert!(!awaiting_a_yes(&desk).contains(&dana));
    }
}
