//! Changes a number of the policy, or puts its default back.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::fields::{Field, Fields};
use crate::shapes::Done;
use meanwhile_core::settings::{Setting, SettingError, Unit, find};

/// A setting's new value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    let set = engine
        .act(now, "set_setting", |edit| change(edit, &input))
        .await?;
    Ok(set.1)
}

/// Changes it on the desk.
pub(super) fn change(edit: &mut Edit, input: &SetSetting) -> Result<(), EngineError> {
    let key = input.key.trim();
    let unknown = || refused("setting", &SettingError::Unknown(key.to_owned()));
    let setting = find(key).ok_or_else(unknown)?;
    let value = match input.value.as_deref().map(str::trim) {
        None | Some("") => None,
        Some(typed) => Some(number(typed, setting)?),
    };
    let mut settings = edit.settings.clone();
    settings
        .set(key, value)
        .map_err(|cause| refused(setting.key, &cause))?;
    let before = setting.unit.words(edit.settings.get(setting));
    let after = setting.unit.words(settings.get(setting));
    // Putting the default back may free a number that was chosen to be the same.
    if settings == edit.settings || before == after && value.is_some() {
        edit.summary = format!("Nothing changed: {key} is {after} already");
        return Ok(());
    }
    edit.set_settings(settings);
    let mut fields = Fields::default();
    fields.text(Field(setting.key, setting.key), &before, &after);
    edit.say_fields(fields);
    edit.summary = format!("Set {key} to {after}");
    Ok(())
}

fn refused(field: &'static str, cause: &SettingError) -> EngineError {
    EngineError::invalid(
        field,
        cause.to_string(),
        "`meanwhile settings` lists them with their bounds.",
    )
}

/// A value as typed: a whole number, with its unit or without, or a time of day where minutes after midnight are meant.
fn number(typed: &str, setting: &'static Setting) -> Result<i32, EngineError> {
    let unit = setting.unit;
    let typed = without_unit(typed, unit);
    let clock = typed.split_once(':').filter(|_| unit == Unit::MinuteOfDay);
    let value = match clock {
        Some((hours, minutes)) => {
            let part =
                |text: &str, max| text.parse::<i32>().ok().filter(|it| (0..=max).contains(it));
            part(hours, 23)
                .zip(part(minutes, 59))
                .map(|(hours, minutes)| hours * 60 + minutes)
        }
        None => typed.parse().ok(),
    };
    value.ok_or_else(|| {
        let hint = if unit == Unit::MinuteOfDay {
            "Type a time such as 9:30."
        } else {
            "Type a whole number."
        };
        EngineError::invalid(
            setting.key,
            format!("“{typed}” is not a value this setting takes"),
            hint,
        )
    })
}

/// The number without its unit behind it. Whatever else was typed is left to be read, or refused.
fn without_unit(typed: &str, unit: Unit) -> &str {
    let words = [1, 2].map(|it| unit.words(it));
    let units = words
        .iter()
        .filter_map(|it| it.split_once(' ').map(|(_, unit)| unit));
    let number = units
        .filter_map(|unit| typed.strip_suffix(unit))
        .map(str::trim_end)
        .find(|it| it.parse::<i32>().is_ok());
    number.unwrap_or(typed)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_its_own_unit_is_left_off() {
        for (typed, unit, number) in [
            ("7 business days", Unit::BusinessDays, "7"),
            ("1 business day", Unit::BusinessDays, "1"),
            ("9", Unit::BusinessDays, "9"),
            ("2 weeks", Unit::BusinessDays, "2 weeks"),
            ("1 000", Unit::Count, "1 000"),
            ("40 %", Unit::Percent, "40"),
            ("16:30", Unit::MinuteOfDay, "16:30"),
        ] {
            assert_eq!(without_unit(typed, unit), number);
        }
    }
    use crate::actions::{SetProfile, set_profile};
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn values_are_checked_and_defaults_come_back() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let set = |key: &str, value: Option<&str>| SetSetting {
            key: key.to_owned(),
            value: value.map(str::to_owned),
        };
        for bad in [
            set("no.such", Some("1")),
            set("check_in.after_promise", Some("99")),
            set("check_in.after_promise", Some("soon")),
            set("their_week.opens", Some("25:00")),
        ] {
            assert!(set_setting(&bench.engine, bench.now, bad).await.is_err());
        }
        let opens = set_setting(
            &bench.engine,
            bench.now,
            set("their_week.opens", Some("8:45")),
        )
        .await
        .unwrap();
        assert_eq!(opens.changed, ["their_week.opens: 8:00 → 8:45"]);
        bench.expect_wake_of_the_plan().await;
        let back = set_setting(&bench.engine, bench.now, set("their_week.opens", None))
            .await
            .unwrap();
        assert_eq!(back.changed, ["their_week.opens: 8:45 → 8:00"]);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_profile_takes_cities_and_checked_addresses() {
        let bench = Bench::at("2026-04-08 09:00").await;
        let profile = |address: &str| SetProfile {
            name: Some("Robin Vale".to_owned()),
            addresses: Some(vec![address.to_owned()]),
            zone: Some("berlin".to_owned()),
            country: Some("Germany".to_owned()),
            region: Some("BE".to_owned()),
            ..SetProfile::default()
        };
        for bad in [
            "robin",
            "robin@example.org\nBcc: x@example.org",
            "a b@example.org",
        ] {
            assert!(
                set_profile(&bench.engine, bench.now, profile(bad))
                    .await
                    .is_err()
            );
        }
        set_profile(&bench.engine, bench.now, profile("Robin@Example.org"))
            .await
            .unwrap();
        let settings = bench.engine.user().settings().await.unwrap().unwrap();
        assert_eq!(settings.seeker.addresses, ["robin@example.org"]);
        assert_eq!(settings.seeker.zone.name(), "Europe/Berlin");
    }
}
