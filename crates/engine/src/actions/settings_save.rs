//! Saves what a page of settings shows together: who the seeker is, and numbers of the policy. One step, which is taken back
//! as one.

use jiff::Timestamp;
use meanwhile_core::settings::find;
use serde::{Deserialize, Serialize};

use super::profile_set::{self, SetProfile};
use super::setting_set::{self, SetSetting};
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// Changes to the profile and to numbers of the policy.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct SaveSettings {
    /// Who the seeker is.
    pub profile: SetProfile,
    /// The numbers that change.
    pub numbers: Vec<SetSetting>,
}

/// Saves profile and numbers together.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then, also where only one of them cannot be taken.
pub async fn save_settings(
    engine: &Engine,
    now: Timestamp,
    input: SaveSettings,
) -> Result<Done, EngineError> {
    let saved = engine
        .act(now, "save_settings", |edit| change(edit, &input))
        .await?;
    Ok(saved.1)
}

fn change(edit: &mut Edit, input: &SaveSettings) -> Result<(), EngineError> {
    let before = edit.settings.seeker.clone();
    profile_set::change(edit, &input.profile)?;
    let is_profile = edit.settings.seeker != before;
    let mut of_numbers = Vec::new();
    for number in &input.numbers {
        let before = edit.settings.clone();
        setting_set::change(edit, number)?;
        if edit.settings != before {
            of_numbers.extend(find(number.key.trim()).map(|it| {
                let now = it.unit.words(edit.settings.get(it));
                format!("{}: now {now}", it.what)
            }));
        }
    }
    edit.summary = match (is_profile, of_numbers.as_slice()) {
        (false, []) => "Nothing changed: the settings say so already".to_owned(),
        (true, []) => "Changed your profile".to_owned(),
        (false, [one]) => one.clone(),
        (false, several) => format!("Changed {} numbers of the rules", several.len()),
        (true, [_]) => "Changed your profile and a number of the rules".to_owned(),
        (true, several) => format!(
            "Changed your profile and {} numbers of the rules",
            several.len()
        ),
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{Undo, undo};
    use crate::testing::Bench;

    fn input(name: &str, numbers: &[(&str, &str)]) -> SaveSettings {
        let number = |(key, value): &(&str, &str)| SetSetting {
            key: (*key).to_owned(),
            value: Some((*value).to_owned()),
        };
        SaveSettings {
            profile: SetProfile {
                name: Some(name.to_owned()),
                ..SetProfile::default()
            },
            numbers: numbers.iter().map(number).collect(),
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn all_of_it_is_saved_or_nothing_and_taken_back_as_one() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let before = bench.engine.load().await.unwrap().settings.clone();
        let bad = input(
            "Robin Vale",
            &[("check_in.after_promise", "3"), ("debrief.minutes", "999")],
        );
        save_settings(&bench.engine, bench.now, bad)
            .await
            .unwrap_err();
        assert_eq!(bench.engine.load().await.unwrap().settings, before);
        let good = input(
            "Robin Vale",
            &[
                ("check_in.after_promise", "3 business days"),
                ("their_week.opens", "8:45"),
            ],
        );
        let saved = save_settings(&bench.engine, bench.now, good.clone())
            .await
            .unwrap();
        assert_eq!(
            saved.summary,
            "Changed your profile and 2 numbers of the rules"
        );
        let again = save_settings(&bench.engine, bench.now, good).await.unwrap();
        assert_eq!(again.action, None);
        undo(&bench.engine, bench.now, Undo::default())
            .await
            .unwrap();
        assert_eq!(bench.engine.load().await.unwrap().settings, before);
    }
}
