//! What is known of an employer: its record, its clock, who works there, and the applications.

use jiff::Timestamp;
use meanwhile_core::id::EmployerId;
use meanwhile_core::plan::Study;
use meanwhile_core::record::Employer;
use meanwhile_core::time::Calendar;
use serde::Serialize;

use super::people::awaiting_a_yes;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::Cards;
use crate::shapes::{ApplicationRef, Moment, PersonRef};

/// An employer, or an agency.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EmployerCard {
    /// The record.
    pub record: Employer,
    /// What its clock shows now, and in which zone.
    pub clock: Moment,
    /// What was assumed about where it is; empty when nothing was.
    pub assumed: String,
    /// The applications there, or through it.
    pub applications: Vec<ApplicationRef>,
    /// The people who work there.
    pub people: Vec<PersonRef>,
}

/// An employer's name, to choose among.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EmployerRef {
    /// Its name.
    pub name: String,
    /// Its id.
    pub id: EmployerId,
}

/// What is known of the employer that these words mean.
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn employer(
    engine: &Engine,
    now: Timestamp,
    words: &str,
) -> Result<EmployerCard, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let id = cards.names.index().one_employer(words)?;
    let missing = || EngineError::Bug(format!("employer {id} is not on the desk"));
    let record = loaded.desk.employer(id).cloned().ok_or_else(missing)?;
    let here = cards.names.here();
    let (calendar, assumption) = Calendar::resolve_seen(
        record.zone,
        record.country,
        record.region,
        record.zone_seen,
        here,
    );
    let files = loaded.desk.files.iter().map(|file| &file.application);
    let here_or_through = files.filter(|it| it.employer == id || it.agency == Some(id));
    let people = loaded.desk.people.iter();
    let unknown = awaiting_a_yes(&loaded.desk);
    let people = people.filter(|it| it.employer == Some(id) && !unknown.contains(&it.id));
    Ok(EmployerCard {
        clock: Moment::between(now, here, calendar.zone()),
        assumed: assumption.to_string(),
        applications: here_or_through
            .map(|it| cards.names.application(it.id))
            .collect(),
        people: people.map(|it| cards.names.person(it.id)).collect(),
        record,
    })
}

/// All employers by name.
///
/// # Errors
/// When the store cannot be read.
pub async fn employers(engine: &Engine) -> Result<Vec<EmployerRef>, EngineError> {
    let loaded = engine.load().await?;
    let all = loaded.desk.employers.iter();
    let mut all: Vec<EmployerRef> = all
        .map(|it| EmployerRef {
            name: it.name.clone(),
            id: it.id,
        })
        .collect();
    all.sort_by_key(|it| (it.name.to_lowercase(), it.id));
    Ok(all)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn an_employer_shows_who_works_there_and_what_was_assumed() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let card = employer(&bench.engine, bench.now, "lindqvist")
            .await
            .unwrap();
        assert_eq!(card.record.name, "Lindqvist");
        assert_eq!(card.people.len(), 1);
        assert_eq!(card.applications.len(), 1);
        assert_eq!(card.clock.there, None);
        assert_eq!(employers(&bench.engine).await.unwrap().len(), 1);
        assert!(employer(&bench.engine, bench.now, "nobody").await.is_err());
    }
}
