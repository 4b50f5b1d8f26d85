//! Every number of the policy, named, bounded and sourced, and the seeker's own choice of it.
//!
//! A [`Setting`] is a constant in the file of the rule that uses it. [`Settings`] holds only what the
//! seeker changed, and who the seeker is.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::policy;
use crate::time::{Country, Region, Zone};
use crate::writing::{Register, Spelling};

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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

impl Unit {
    /// A value in words, such as `9:30`, `2 business days` or `1 hour`.
    #[must_use]
    pub fn words(self, value: i32) -> String {
        let (one, many) = match self {
            Self::MinuteOfDay => {
                return format!("{}:{:02}", value.div_euclid(60), value.rem_euclid(60));
            }
            Self::Count => return value.to_string(),
            Self::Percent => return format!("{value} %"),
            Self::Minutes => ("minute", "minutes"),
            Self::Hours => ("hour", "hours"),
            Self::BusinessDays => ("business day", "business days"),
            Self::Days => ("day", "days"),
            Self::Months => ("month", "months"),
        };
        format!("{value} {}", if value == 1 { one } else { many })
    }

    /// From one value to another, the unit said once: `1 to 7 business days`, `0:00 to 16:00`.
    #[must_use]
    pub fn range(self, from: i32, to: i32) -> String {
        if self == Self::MinuteOfDay {
            return format!("{} to {}", self.words(from), self.words(to));
        }
        format!("{from} to {}", self.words(to))
    }
}

/// The seeker and what they changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Settings {
    /// Who the seeker is.
    pub seeker: Seeker,
    /// Changed numbers by key; a key that no rule knows is kept and ignored.
    #[serde(default)]
    pub changed: BTreeMap<String, i32>,
}

/// Who the seeker is, as far as the policy needs it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// How formal their notes are.
    #[serde(default)]
    pub register: Register,
    /// Whose spelling their notes follow.
    #[serde(default)]
    pub spelling: Spelling,
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
                let range = setting.unit.range(setting.min, setting.max);
                let value = setting.unit.words(*value);
                write!(f, "`{}` takes {range}, not {value}", setting.key)
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
            register: Register::default(),
            spelling: Spelling::default(),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        Settings::in_zone(Zone::utc())
    }

    #[test]
    fn a_setting_is_its_default_until_it_is_changed_and_after_it_is_put_back() {
        let mut settings = settings();
        let setting = find("check_in.after_promise").unwrap();
        assert_eq!(settings.get(setting), 2);
        settings.set("check_in.after_promise", Some(4)).unwrap();
        assert_eq!(settings.get(setting), 4);
        settings.set("check_in.after_promise", None).unwrap();
        assert_eq!(settings.get(setting), 2);
        assert!(settings.changed.is_empty());
    }

    #[test]
    fn both_bounds_are_taken_and_nothing_beyond() {
        for setting in all() {
            let mut settings = settings();
            settings.set(setting.key, Some(setting.min)).unwrap();
            settings.set(setting.key, Some(setting.max)).unwrap();
            for value in [setting.min - 1, setting.max + 1] {
                let refused = settings.set(setting.key, Some(value)).unwrap_err();
                assert_eq!(refused, SettingError::OutOfBounds(setting, value));
                assert!(refused.to_string().contains(setting.key));
            }
            assert_eq!(settings.get(setting), setting.max);
        }
    }

    #[test]
    fn stored_values_out_of_bounds_are_brought_back_within() {
        let mut settings = settings();
        let setting = find("contact_budget.all_max").unwrap();
        settings.changed.insert(setting.key.to_owned(), 99);
        assert_eq!(settings.get(setting), setting.max);
        settings.changed.insert(setting.key.to_owned(), i32::MIN);
        assert_eq!(settings.get(setting), setting.min);
    }

    #[test]
    fn unknown_names_are_refused_but_kept_when_stored() {
        let mut settings = settings();
        let unknown = settings.set("check_in.colour", Some(1)).unwrap_err();
        assert_eq!(unknown.to_string(), "there is no setting `check_in.colour`");
        settings.changed.insert("old.number".to_owned(), 3);
        let text = serde_json::to_string(&settings).unwrap();
        assert_eq!(serde_json::from_str::<Settings>(&text).unwrap(), settings);
    }
}
