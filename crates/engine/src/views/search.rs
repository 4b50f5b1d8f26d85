//! Where do these words stand, in records and in messages?

use meanwhile_core::record::PersonRole;
use meanwhile_store::{Found, search_desk};
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::Names;
use crate::shapes::ApplicationRef;

/// Something that contains the words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SearchHit {
    /// What it is.
    pub kind: HitKind,
    /// Its id, or a message's key.
    pub id: String,
    /// The application it belongs to.
    pub application: Option<ApplicationRef>,
    /// Who it is, of a person.
    pub person: Option<FoundPerson>,
    /// The words and what is around them. A message's was written by others.
    pub excerpt: String,
}

/// What tells a person from another of the same name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FoundPerson {
    /// Their name, which need not stand in the excerpt.
    pub name: String,
    /// What they do for these applications.
    pub role: PersonRole,
    /// What they are called there.
    pub title: Option<String>,
    /// Whom they work for.
    pub employer: Option<String>,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// An employer.
    Employer,
    /// An application.
    Application,
    /// A person.
    Person,
    /// An entry of a timeline.
    Fact,
    /// A message.
    Message,
}

/// At most `limit` things that contain each of `words`, letter for letter but for case. An entry of a timeline is found by what
/// stands there, so that a name finds interviews and messages with them; its employer and role count as well.
///
/// # Errors
/// When the store cannot be read.
pub async fn search(
    engine: &Engine,
    words: &str,
    limit: u32,
) -> Result<Vec<SearchHit>, EngineError> {
    let loaded = engine.load().await?;
    let names = Names::new(&loaded.desk, loaded.settings.seeker.zone);
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut hits = search_desk(&loaded.desk, words, |fact| names.sentence(fact));
    hits.truncate(limit);
    let left = limit - hits.len();
    hits.extend(engine.user().search_messages(words, left).await?);
    let who = |id| {
        let person = loaded.desk.person(id)?;
        Some(FoundPerson {
            name: person.name.clone(),
            role: person.role,
            title: person.title.clone(),
            employer: person.employer.map(|id| names.employer(id)),
        })
    };
    let shown = hits.into_iter().map(|hit| {
        let person = match hit.what {
            Found::Person { id } => who(id),
            _ => None,
        };
        let (kind, id, application) = match hit.what {
            Found::Employer { id } => (HitKind::Employer, id.to_string(), None),
            Found::Application { id } => (HitKind::Application, id.to_string(), Some(id)),
            Found::Person { id } => (HitKind::Person, id.to_string(), None),
            Found::Fact { id, application } => (HitKind::Fact, id.to_string(), Some(application)),
            Found::Message {
                key, application, ..
            } => (HitKind::Message, key, application),
        };
        SearchHit {
            kind,
            id,
            application: application.map(|id| names.application(id)),
            person,
            excerpt: hit.excerpt,
        }
    });
    Ok(shown.collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{
        DebriefStep, FinishDebrief, PersonInput, RecordHeard, SaveDebrief, finish_debrief,
        record_heard, save_debrief,
    };
    use crate::testing::Bench;
    use meanwhile_core::fact::ReadingKind;

    #[tokio::test(flavor = "current_thread")]
    async fn a_line_that_was_saved_over_and_over_is_found_once() {
        let bench = Bench::interviewed("2026-04-07 15:30").await;
        for (step, line) in [
            (DebriefStep::HighPoints, "Explained the pricing model"),
            (DebriefStep::Differently, "Ask earlier"),
        ] {
            let input = SaveDebrief {
                application: "lindqvist".to_owned(),
                step,
                lines: vec![line.to_owned()],
                ..SaveDebrief::default()
            };
            save_debrief(&bench.engine, bench.now, input).await.unwrap();
        }
        let input = FinishDebrief {
            application: "lindqvist".to_owned(),
            ..FinishDebrief::default()
        };
        finish_debrief(&bench.engine, bench.now, input)
            .await
            .unwrap();
        let hits = search(&bench.engine, "pricing", 20).await.unwrap();
        assert_eq!(hits.len(), 1, "{hits:?}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn words_of_several_places_find_the_one_thing_that_has_them_all() {
        let bench = Bench::interviewed("2026-04-07 15:30").await;
        let found = async |words: &str| {
            let hits = search(&bench.engine, words, 20).await.unwrap();
            let told = hits.into_iter().map(|it| (it.kind, it.excerpt));
            told.collect::<Vec<_>>()
        };
        let file = bench.engine.user().desk().await.unwrap().0.files[0].clone();
        let role = file.application.role.as_str();
        let whole = (HitKind::Application, format!("Lindqvist, {role}"));
        assert!(found("lindqvist").await.contains(&whole));
        assert!(found(&format!("{role}, LINDQVIST")).await.contains(&whole));
        let with = found("lindqvist dana interview").await;
        assert!(!with.is_empty());
        assert!(with.iter().all(|(kind, _)| *kind == HitKind::Fact));
        assert_eq!(found("dana nowhere").await, []);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_person_is_found_with_what_they_do_and_where() {
        let bench = Bench::interviewed("2026-04-07 15:30").await;
        let name = bench.engine.user().desk().await.unwrap().0.people[0]
            .name
            .clone();
        let hits = search(&bench.engine, &name, 20).await.unwrap();
        let who = hits.iter().find_map(|it| it.person.as_ref()).unwrap();
        assert_eq!(who.role, PersonRole::Interviewer);
        assert_eq!(who.employer.as_deref(), Some("Lindqvist"));
        assert!(
            hits.iter()
                .all(|it| it.person.is_some() == (it.kind == HitKind::Person))
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_name_finds_what_happened_with_them_and_a_no_is_found_by_its_reason() {
        let bench = Bench::interviewed("2026-04-07 15:30").await;
        let heard = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Rejection),
            from: Some(PersonInput::from("Dana Okafor")),
            words: Some("They wanted more years with turbines.".to_owned()),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, heard).await.unwrap();
        let facts = async |words: &str| {
            let hits = search(&bench.engine, words, 20).await.unwrap();
            let facts = hits.into_iter().filter(|it| it.kind == HitKind::Fact);
            facts.map(|it| it.excerpt).collect::<Vec<_>>()
        };
        assert_eq!(
            facts("turbines").await,
            ["They wanted more years with turbines."]
        );
        let with = facts("dana").await;
        assert!(
            with.iter().any(|it| it.contains("interview with")),
            "{with:?}"
        );
        assert!(
            with.iter().any(|it| it.contains("Dana Okafor wrote")),
            "{with:?}"
        );
    }
}
