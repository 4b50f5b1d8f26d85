//! Who is on the other side?

use jiff::Timestamp;
use meanwhile_core::record::{Desk, File, Person, PersonRole};
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::Cards;
use crate::resolve::Resolved;
use crate::shapes::{ApplicationRef, Moment, PersonRef};
use meanwhile_core::fact::{Fact, FactKind};
use meanwhile_core::id::PersonId;
use meanwhile_core::plan::Study;
use meanwhile_core::time::Calendar;
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
    /// What their clock shows now, and in which zone.
    pub clock: Moment,
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
    let mut ids: Vec<PersonId> = all.filter(|id| !awaits_a_yes(&loaded.desk, *id)).collect();
    if let Some(words) = words.filter(|words| !words.trim().is_empty()) {
        ids = match cards.names.index().person(words) {
            Resolved::One { id } => vec![id],
            Resolved::Several { choices } => {
                choices.iter().filter_map(|it| it.id.parse().ok()).collect()
            }
            Resolved::None { .. } => vec![cards.names.index().one_person(words)?],
        };
    }
    let mut found: Vec<PersonCard> = ids
        .into_iter()
        .filter_map(|id| person_card(&cards, id, now))
        .collect();
    found.sort_by(|a, b| {
        (&a.employer, &a.person.name, a.person.id).cmp(&(&b.employer, &b.person.name, b.person.id))
    });
    Ok(found)
}

/// Whether somebody is known only from what was found and waits for a yes: until then they may be anybody.
pub(crate) fn awaits_a_yes(desk: &Desk, id: PersonId) -> bool {
    let is_noted = |file: &File| file.application.people.contains(&id);
    if desk.files.iter().any(is_noted) {
        return false;
    }
    let timelines = desk.files.iter().map(|file| Timeline::new(&file.facts));
    let named: Vec<bool> = timelines
        .flat_map(|timeline| {
            let facts = timeline.facts().iter().copied();
            let naming = facts.filter(|fact| people_in(fact).contains(&id));
            naming.map(Fact::is_confirmed).collect::<Vec<_>>()
        })
        .collect();
    !named.is_empty() && named.iter().all(|is_confirmed| !is_confirmed)
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
pub(crate) fn person_card(cards: &Cards<'_>, id: PersonId, now: Timestamp) -> Option<PersonCard> {
    let desk = cards.study.desk();
    let record = desk.person(id)?.clone();
    let belongs = desk.files.iter().filter_map(|file| {
        let own = file.application.id;
        let people = cards.study.with_view(own, now, |view| view.people())?;
        people.contains(&id).then_some(own)
    });
    let applications: Vec<_> = belongs.collect();
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
        assumed: assumption.to_string(),
        applications: applications
            .into_iter()
            .map(|id| cards.names.application(id))
            .collect(),
        record,
    })
}
