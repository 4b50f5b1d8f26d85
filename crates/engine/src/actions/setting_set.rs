//! Changes a number of the policy, or puts its default back.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// A setting's new value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SetSetting {
    /// The setting, such as `check_in.after_promise`.
    pub key: String,
    /// The value as typed: a number, or `9:30` for a time of day. `None` puts the default back.
    pub value: Option<String>,
}

/// Changes a number of the policy, or puts its default back.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn set_setting(
    engine: &Engine,
    now: Timestamp,
    input: SetSetting,
) -> Result<Done, EngineError> {
    let _ = (engine, now, input);
    Err(EngineError::Bug("not built yet".to_owned()))
}
