//! Lets an application go quiet. Never a rejection; it can be revived at any time.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::application_close::close;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use meanwhile_core::fact::Outcome;

/// An application to let go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct LetGo {
    /// Words that mean it, or its id.
    pub application: String,
}

/// Lets an application go quiet. Never a rejection; it can be revived at any time.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn let_go(engine: &Engine, now: Timestamp, input: LetGo) -> Result<Done, EngineError> {
    let gone = engine.act(now, "let_go", |edit| {
        let id = edit.pick(&input.application)?;
        edit.note("It can be revived at any time with `meanwhile reopen`, and any message of theirs is recorded as before.");
        let at = edit.now;
        close(edit, id, at, Outcome::Quiet, false)
    });
    Ok(gone.await?.1)
}
