//! Every number of the policy, named, bounded and sourced, and the seeker's own choice of it.
//!
//! A [`Setting`] is a constant in the file of the rule that uses it. [`Settings`] holds only what the
//! seeker changed, and who the seeker is.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::policy;
use crate::time::{Country, Region, Zone};

/// One number of the policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// `rule_id.name`, as typed in `meanwhile settings`.
    pub key: &'static str,
    /// What it is, in plain words.
    pub what: &'static str,
    /// Its value unless the seeker chooses another.
    pub default: i32,
    /// Smallest value taken.
    pub min: i32,
    /// Largest value taken.
    pub max: i32,
    /// What it counts.
    pub unit: Unit,
    /// Where the default comes from, or the word *assumption*.
    pub source: &'static str,
}

/// What a setting counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Business days where the recipient is.
    BusinessDays,
    /// Calendar days.
    Days,
    /// Calendar months.
    Months,
    /// Things counted.
    Count,
    /// A time of day, as minutes after midnight.
    MinuteOfDay,
    /// Parts of a hundred.
    Percent,
}

/// The seeker and what they changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Who the seeker is.
    pub seeker: Seeker,
    /// Changed numbers by key; a key that no rule knows is kept and ignored.
    #[serde(default)]
    pub changed: BTreeMap<String, i32>,
}

/// Who the seeker is, as far as the policy needs it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seeker {
    /// Their name as they sign.
    #[serde(default)]
    pub name: String,
    /// Their own mail addresses in lower case.
    #[serde(default)]
    pub addresses: Vec<String>,
    /// Where they are; also the fallback for a recipient whose zone is not known.
    pub zone: Zone,
    /// Their country.
    #[serde(default)]
    pub country: Option<Country>,
    /// The part of it.
    #[serde(default)]
    pub region: Option<Region>,
}

/// Why a setting was not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingError {
    /// No rule has a setting of this name.
    Unknown(String),
    /// The value lies outside the setting's bounds.
    OutOfBounds(&'static Setting, i32),
}

impl fmt::Display for SettingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(key) => write!(f, "there is no setting `{key}`"),
            Self::OutOfBounds(setting, value) => {
                write!(
                    f,
                    "`{}` takes {} to {}, not {value}",
                    setting.key, setting.min, setting.max
                )
            }
        }
    }
}

impl std::error::Error for SettingError {}

impl Settings {
    /// The defaults for a seeker who is in `zone` and has said nothing else.
    #[must_use]
    pub fn in_zone(zone: Zone) -> Self {
        let seeker = Seeker {
            name: String::new(),
            addresses: Vec::new(),
            zone,
            country: None,
            region: None,
        };
        Self {
            seeker,
            changed: BTreeMap::new(),
        }
    }

    /// The seeker's value of a setting, kept within its bounds even if stored data is not.
    #[must_use]
    pub fn get(&self, setting: &Setting) -> i32 {
        if self.changed.is_empty() {
            return setting.default;
        }
        self.changed
            .get(setting.key)
            .map_or(setting.default, |value| {
                (*value).clamp(setting.min, setting.max)
            })
    }

    /// Changes a setting; `None` puts the default back.
    ///
    /// # Errors
    /// When no rule has the setting, or the value is out of its bounds. Nothing is changed then.
    pub fn set(&mut self, key: &str, value: Option<i32>) -> Result<(), SettingError> {
        let setting = find(key).ok_or_else(|| SettingError::Unknown(key.to_owned()))?;
        match value {
            None => drop(self.changed.remove(key)),
            Some(value) if (setting.min..=setting.max).contains(&value) => {
                self.changed.insert(key.to_owned(), value);
            }
            Some(value) => return Err(SettingError::OutOfBounds(setting, value)),
        }
        Ok(())
    }
}

/// All settings, in the order of the rules that own them.
pub fn all() -> impl Iterator<Item = &'static Setting> {
    policy::RULES
        .iter()
        .flat_map(|rule| rule.settings.iter().copied())
}

/// The setting with this key.
#[must_use]
pub fn find(key: &str) -> Option<&'static Setting> {
    all().find(|setting| setting.key == key)
}
