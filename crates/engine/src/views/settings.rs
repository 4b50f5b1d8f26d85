//! What has the seeker chosen?

use meanwhile_core::settings::Seeker;
use serde::Serialize;

use super::rules::SettingLine;
use super::rules::setting_line;
use crate::engine::Engine;
use crate::error::EngineError;
use meanwhile_core::settings::{all, find};

/// The seeker's settings.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SettingsView {
    /// Who the seeker is.
    pub seeker: Seeker,
    /// The zone was never set; it is the machine's.
    pub zone_assumed: bool,
    /// Every number of the policy, in the order of its rules.
    pub settings: Vec<SettingLine>,
    /// Stored names that no rule knows; kept and ignored.
    pub unknown: Vec<String>,
}

/// What has the seeker chosen?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn settings(engine: &Engine) -> Result<SettingsView, EngineError> {
    let loaded = engine.load().await?;
    let unknown = loaded
        .settings
        .changed
        .keys()
        .filter(|key| find(key).is_none());
    Ok(SettingsView {
        zone_assumed: !loaded.settings_kept,
        settings: all()
            .map(|setting| setting_line(setting, &loaded.settings))
            .collect(),
        unknown: unknown.cloned().collect(),
        seeker: loaded.settings.seeker.clone(),
    })
}
