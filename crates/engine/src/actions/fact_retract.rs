//! Takes back one entry of a timeline, as if it had never been recorded.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use meanwhile_core::fact::Fact;
use meanwhile_core::timeline::Timeline;

/// An entry to take back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct RetractFact {
    /// The fact's id, as `meanwhile show` gives it; its beginning will do.
    pub fact: String,
}

/// Takes back one entry of a timeline, as if it had never been recorded.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn retract_fact(
    engine: &Engine,
    now: Timestamp,
    input: RetractFact,
) -> Result<Done, EngineError> {
    let retracted = engine
        .act(now, "retract_fact", |edit| retract(edit, &input))
        .await?;
    Ok(retracted.1)
}

fn retract(edit: &mut Edit, input: &RetractFact) -> Result<(), EngineError> {
    let fact = fact_named(edit, &input.fact)?;
    edit.retract(&fact)?;
    edit.about = Some(fact.application);
    let label = edit.names().label(fact.application);
    edit.say(format!("Taken back: {}", edit.names().sentence(&fact)));
    edit.summary = format!("Took back an entry: {label}");
    Ok(())
}

/// Shortest beginning of an id that is taken for it. *Assumption:* less is a slip of the pen.
const ID_CHARS_MIN: usize = 4;

/// How many entries an unclear beginning is explained with. *Assumption.*
const CHOICES_MAX: usize = 12;

/// The fact whose id begins like this, if it holds.
pub(super) fn fact_named(edit: &Edit, words: &str) -> Result<Fact, EngineError> {
    let words = words.trim().to_lowercase();
    if words.len() < ID_CHARS_MIN {
        return Err(EngineError::invalid(
            "id",
            format!("“{words}” is too short for the id of an entry"),
            "Its first four characters, as `meanwhile show APPLICATION --ids` lists them, are the least.",
        ));
    }
    let mut found: Vec<Fact> = Vec::new();
    for file in &edit.desk.files {
        let timeline = Timeline::new(&file.facts);
        let named = timeline
            .facts()
            .iter()
            .filter(|it| it.id.to_string().starts_with(&words));
        found.extend(named.map(|fact| (*fact).clone()));
    }
    let choice = |fact: &Fact| crate::resolve::Choice {
        handle: fact.id.to_string(),
        label: format!(
            "{}, {}: {}",
            edit.names().label(fact.application),
            edit.names().moment(fact.at),
            edit.names().sentence(fact)
        ),
        id: fact.id.to_string(),
    };
    match found.as_slice() {
        [only] => Ok(only.clone()),
        [] => Err(EngineError::NoSuch {
            what: "entry",
            words,
            near: Vec::new(),
        }),
        several => Err(EngineError::Ambiguous {
            what: "entry",
            words,
            choices: several.iter().take(CHOICES_MAX).map(choice).collect(),
        }),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    async fn retract(bench: &Bench, words: &str) -> Result<Done, EngineError> {
        let input = RetractFact {
            fact: words.to_owned(),
        };
        retract_fact(&bench.engine, bench.now, input).await
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_beginning_of_an_id_is_enough_where_it_means_one_entry() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        let id = desk.files[0].facts[0].id.to_string();
        assert!(retract(&bench, &id[..3]).await.is_err(), "too short");
        let none = retract(&bench, "ffffff").await;
        assert!(matches!(none, Err(EngineError::NoSuch { .. })), "{none:?}");
        retract(&bench, &id[..4]).await.unwrap();
    }

    #[tokio::test(flavor = "current_thread")]
    async fn several_that_begin_alike_are_listed() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let interview = crate::actions::RecordInterview {
            application: "lindqvist".to_owned(),
            start: "2026-04-07 17:00".to_owned(),
            ..crate::actions::RecordInterview::default()
        };
        crate::actions::record_interview(&bench.engine, bench.now, interview)
            .await
            .unwrap();
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        // Ids of one moment begin alike.
        let id = desk.files[0].facts[0].id.to_string();
        let unclear = retract(&bench, &id[..4]).await;
        let Err(EngineError::Ambiguous { choices, .. }) = unclear else {
            panic!("both begin so: {unclear:?}");
        };
        assert_eq!(choices.len(), 2);
        assert!(choices[0].label.contains("7 April 2026"), "{choices:?}");
    }
}
