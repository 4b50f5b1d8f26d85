//! Records that an application is not over after all.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use meanwhile_core::fact::FactKind;
use meanwhile_core::plan::Study;

/// An application that is not over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReopenApplication {
    /// Words that mean it, or its id.
    pub application: String,
}

/// Records that an application is not over after all.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn reopen_application(
    engine: &Engine,
    now: Timestamp,
    input: ReopenApplication,
) -> Result<Done, EngineError> {
    let reopened = engine
        .act(now, "reopen_application", |edit| reopen(edit, &input))
        .await?;
    Ok(reopened.1)
}

fn reopen(edit: &mut Edit, input: &ReopenApplication) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let study = Study::new(&edit.desk, &edit.settings);
    let is_over = study
        .situation(id, edit.now)
        .is_some_and(|it| it.over.is_some());
    let label = edit.names().label(id);
    if !is_over {
        return Err(EngineError::not_now(format!("{label} is not closed"), ""));
    }
    let at = edit.now;
    edit.add_fact(id, at, FactKind::Reopened)?;
    edit.say(format!("{label} is open again"));
    edit.summary = format!("Reopened {label}");
    Ok(())
}
