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

/// Shortest beginning of a fact's id that is taken for it: version 7 ids of one moment begin alike.
const ID_CHARS_MIN: usize = 8;

/// The fact whose id begins like this, if it holds.
pub(super) fn fact_named(edit: &Edit, words: &str) -> Result<Fact, EngineError> {
    let words = words.trim().to_lowercase();
    let mut found: Vec<Fact> = Vec::new();
    if words.len() >= ID_CHARS_MIN {
        for file in &edit.desk.files {
            let timeline = Timeline::new(&file.facts);
            let named = timeline
                .facts()
                .iter()
                .filter(|it| it.id.to_string().starts_with(&words));
            found.extend(named.map(|fact| (*fact).clone()));
        }
    }
    let choice = |fact: &Fact| crate::resolve::Choice {
        handle: fact.id.to_string(),
        label: edit.names().sentence(fact),
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
            choices: several.iter().map(choice).collect(),
        }),
    }
}
