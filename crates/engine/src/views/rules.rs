//! Which rules are there, and what does one say?

use meanwhile_core::policy::{self, RULES, Rule};
use meanwhile_core::settings::{Setting, Settings, Unit};
use meanwhile_core::silence::{self, Cause};
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;

/// A rule of the policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleCard {
    /// Its id.
    pub id: &'static str,
    /// What it does.
    pub what: &'static str,
    /// Why that is right.
    pub why: &'static str,
    /// An example.
    pub example: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// The version that brought it.
    pub since: &'static str,
    /// Its numbers, with the seeker's values.
    pub settings: Vec<SettingLine>,
}

/// One number of the policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SettingLine {
    /// Its name.
    pub key: &'static str,
    /// What it is.
    pub what: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// The seeker's value.
    pub value: i32,
    /// The value in words, such as “9:30” or “2 business days”.
    pub text: String,
    /// The default.
    pub default: i32,
    /// The default in words.
    pub default_text: String,
    /// Smallest value taken.
    pub min: i32,
    /// Largest value taken.
    pub max: i32,
    /// The values taken, in words, such as “1 to 7 business days”.
    pub range_text: String,
    /// Where the default comes from.
    pub source: &'static str,
    /// The seeker chose it.
    pub changed: bool,
}

/// All rules, with the seeker's numbers.
///
/// # Errors
/// When the store cannot be read.
pub async fn rules(engine: &Engine) -> Result<Vec<RuleCard>, EngineError> {
    let loaded = engine.load().await?;
    Ok(RULES
        .iter()
        .map(|rule| rule_card(rule, &loaded.settings))
        .collect())
}

/// The rule with this id, or the cause of silence, which has the form of one; `None` when there is neither.
///
/// # Errors
/// When the store cannot be read.
pub async fn rule(engine: &Engine, id: &str) -> Result<Option<RuleCard>, EngineError> {
    let Some(rule) = policy::rule(id.trim()) else {
        return Ok(silence::cause(id.trim()).map(cause_card));
    };
    let loaded = engine.load().await?;
    Ok(Some(rule_card(rule, &loaded.settings)))
}

/// A cause of silence. It has no numbers, and its text is its example.
fn cause_card(cause: &'static Cause) -> RuleCard {
    RuleCard {
        id: cause.id,
        what: cause.what,
        why: cause.why,
        example: "",
        source: cause.source,
        since: cause.since,
        settings: Vec::new(),
    }
}

/// A rule with the seeker's numbers.
pub(crate) fn rule_card(rule: &Rule, settings: &Settings) -> RuleCard {
    RuleCard {
        id: rule.id,
        what: rule.what,
        why: rule.why,
        example: rule.example,
        source: rule.source,
        since: rule.since,
        settings: rule
            .settings
            .iter()
            .map(|it| setting_line(it, settings))
            .collect(),
    }
}

/// A setting with the seeker's value.
pub(crate) fn setting_line(setting: &'static Setting, settings: &Settings) -> SettingLine {
    let value = settings.get(setting);
    SettingLine {
        key: setting.key,
        what: setting.what,
        unit: setting.unit,
        value,
        text: setting.unit.words(value),
        default: setting.default,
        default_text: setting.unit.words(setting.default),
        min: setting.min,
        max: setting.max,
        range_text: setting.unit.range(setting.min, setting.max),
        source: setting.source,
        changed: settings.changed.contains_key(setting.key),
    }
}
