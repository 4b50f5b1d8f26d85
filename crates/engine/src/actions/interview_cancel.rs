//! Records that an interview was called off. It stays on the timeline.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::interview_move::which;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use meanwhile_core::fact::{FactKind, Interview};

/// An interview that was called off.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct CancelInterview {
    /// Words that mean the application, or its id.
    pub application: String,
    /// Which interview, by its id or the beginning of it; the only one ahead, else the last held, unless given.
    pub interview: Option<String>,
}

/// Records that an interview was called off. It stays on the timeline.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn cancel_interview(
    engine: &Engine,
    now: Timestamp,
    input: CancelInterview,
) -> Result<Done, EngineError> {
    let cancelled = engine
        .act(now, "cancel_interview", |edit| cancel(edit, &input))
        .await?;
    Ok(cancelled.1)
}

fn cancel(edit: &mut Edit, input: &CancelInterview) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let facts = edit.facts(id)?;
    let (old, before) = which(edit, &facts, input.interview.as_deref())?;
    if before.cancelled {
        return Err(EngineError::not_now(
            "this interview was called off already",
            "",
        ));
    }
    let interview = Interview {
        cancelled: true,
        ..before.clone()
    };
    edit.correct(old, old.at, FactKind::Interview(interview))?;
    let at = edit.names().moment(old.at);
    edit.say(format!("Called off: the interview on {at}"));
    edit.summary = format!("Interview called off: {}", edit.names().label(id));
    Ok(())
}
