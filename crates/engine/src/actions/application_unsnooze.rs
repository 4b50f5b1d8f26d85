//! Ends the quiet about an application.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use meanwhile_core::fact::{Fact, FactKind};

/// The end of a snooze.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Unsnooze {
    /// Words that mean the application, or its id.
    pub application: String,
}

/// Ends the quiet about an application.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn unsnooze(
    engine: &Engine,
    now: Timestamp,
    input: Unsnooze,
) -> Result<Done, EngineError> {
    let woken = engine
        .act(now, "unsnooze", |edit| wake(edit, &input))
        .await?;
    Ok(woken.1)
}

fn wake(edit: &mut Edit, input: &Unsnooze) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let now = edit.now;
    let lasts = |fact: &Fact| matches!(fact.kind, FactKind::Snoozed { until } if until > now);
    let facts = edit.facts(id)?;
    let snoozes: Vec<&Fact> = facts.iter().filter(|fact| lasts(fact)).collect();
    let label = edit.names().label(id);
    if snoozes.is_empty() {
        return Err(EngineError::not_now(format!("{label} is not snoozed"), ""));
    }
    for snooze in snoozes {
        edit.retract(snooze)?;
    }
    edit.say(format!("Ended the snooze of {label}"));
    edit.summary = format!("Ended the snooze of {label}");
    Ok(())
}
