//! Which clocks had to be assumed for what a page shows, and by what.

use std::collections::BTreeMap;

use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::time::{Zone, ZoneSource};
use serde::Serialize;

use crate::present::Cards;

/// A clock that nobody stated.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssumedClock {
    /// Whose hours it is taken for.
    pub employers: Vec<String>,
    /// The zone that is used.
    pub zone: Zone,
    /// What it rests on, in words.
    pub by: String,
    /// The command that states another one, of the first of them.
    pub command: String,
}

/// The clocks of these people that had to be assumed, each once, by name.
pub(crate) fn assumed_clocks(
    cards: &Cards<'_>,
    shown: impl Iterator<Item = (ApplicationId, Option<PersonId>)>,
) -> Vec<AssumedClock> {
    let desk = cards.study.desk();
    let mut found: BTreeMap<(String, Zone), Vec<String>> = BTreeMap::new();
    for (application, to) in shown {
        let (_, assumption) = cards.calendar(application, to);
        let Some((zone, by)) = assumed(assumption.zone, cards.names.here()) else {
            continue;
        };
        let works_for = to.and_then(|to| desk.person(to)?.employer);
        let employer = works_for.or_else(|| Some(desk.file(application)?.application.employer));
        let Some(employer) = employer.and_then(|id| desk.employer(id)) else {
            continue;
        };
        let all = found.entry((by, zone)).or_default();
        if !all.contains(&employer.name) {
            all.push(employer.name.clone());
        }
    }
    let shown = found.into_iter().map(|((by, zone), employers)| {
        let first = employers.first().map_or("", String::as_str);
        let name = first.replace(['"', '\\'], "");
        AssumedClock {
            command: format!("meanwhile edit employer \"{name}\" --zone CITY"),
            employers,
            zone,
            by,
        }
    });
    shown.collect()
}

/// The zone that was assumed, and by what. Where mail speaks for the seeker's own, nothing is to be told.
pub(super) fn assumed(source: ZoneSource, here: Zone) -> Option<(Zone, String)> {
    match source {
        ZoneSource::Seen(seen) if seen.zone == here => None,
        ZoneSource::Seen(seen) => Some((seen.zone, seen.sign.words().to_owned())),
        ZoneSource::MostPopulous(country, zone) => {
            Some((zone, format!("where most people of {country} live")))
        }
        ZoneSource::FromSeeker(zone) => Some((zone, "it is yours".to_owned())),
        ZoneSource::Known | ZoneSource::FromRegion(..) | ZoneSource::FromCountry(..) => None,
    }
}
