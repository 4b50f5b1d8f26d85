//! Keeps quiet about an application until a day.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use meanwhile_core::fact::FactKind;

/// Quiet until a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Snooze {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Until when, as typed: the morning of a day, or a moment.
    pub until: String,
}

/// Keeps quiet about an application until a day.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn snooze(engine: &Engine, now: Timestamp, input: Snooze) -> Result<Done, EngineError> {
    let snoozed = engine
        .act(now, "snooze", |edit| quiet(edit, &input))
        .await?;
    Ok(snoozed.1)
}

fn quiet(edit: &mut Edit, input: &Snooze) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let until = edit.reader().ahead(&input.until)?;
    let at = edit.now;
    edit.add_fact(id, at, FactKind::Snoozed { until })?;
    let label = edit.names().application(id).label();
    let until = edit.names().moment(until);
    edit.say(format!("Quiet about {label} until {until}"));
    edit.summary = format!("Snoozed {label} until {until}");
    Ok(())
}
