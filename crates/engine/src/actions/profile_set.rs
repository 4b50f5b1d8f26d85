//! Changes who the seeker is, as far as the program needs it.

use jiff::Timestamp;
use meanwhile_core::settings::Seeker;
use meanwhile_core::writing::{Register, Spelling};
use serde::{Deserialize, Serialize};

use super::records::checked_address;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::fields::{Field, Fields};
use crate::shapes::Done;
use crate::typed::{country, edited_with, region, zone};

/// Changes to the seeker's profile. What is `None` stays; an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct SetProfile {
    /// Their name as they sign.
    pub name: Option<String>,
    /// All their own mail addresses.
    pub addresses: Option<Vec<String>>,
    /// Further mail addresses of their own.
    pub add_addresses: Vec<String>,
    /// Mail addresses that are not theirs after all.
    pub remove_addresses: Vec<String>,
    /// Where they are: an IANA name or a well-known city.
    pub zone: Option<String>,
    /// Their country: a code or a name.
    pub country: Option<String>,
    /// The part of it.
    pub region: Option<String>,
    /// How formal their notes are.
    pub register: Option<Register>,
    /// Whose spelling their notes follow.
    pub spelling: Option<Spelling>,
}

/// Changes who the seeker is, as far as the program needs it.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn set_profile(
    engine: &Engine,
    now: Timestamp,
    input: SetProfile,
) -> Result<Done, EngineError> {
    let set = engine
        .act(now, "set_profile", |edit| change(edit, &input))
        .await?;
    Ok(set.1)
}

/// Changes it on the desk.
pub(super) fn change(edit: &mut Edit, input: &SetProfile) -> Result<(), EngineError> {
    let mut settings = edit.settings.clone();
    let seeker = &mut settings.seeker;
    if let Some(name) = &input.name {
        seeker.name = name.trim().to_owned();
    }
    if let Some(addresses) = &input.addresses {
        seeker.addresses.clear();
        for address in addresses.iter().filter(|it| !it.trim().is_empty()) {
            let address = checked_address(address)?;
            if !seeker.addresses.contains(&address) {
                seeker.addresses.push(address);
            }
        }
    }
    add_and_remove(&mut seeker.addresses, input)?;
    if let Some(typed) = input.zone.as_deref() {
        seeker.zone = zone(typed)?;
    }
    let before = seeker.country;
    edited_with(&mut seeker.country, input.country.as_deref(), country)?;
    if seeker.country != before {
        seeker.region = None;
    }
    let of = seeker.country;
    edited_with(&mut seeker.region, input.region.as_deref(), |it| {
        region(of, it)
    })?;
    seeker.register = input.register.unwrap_or(seeker.register);
    seeker.spelling = input.spelling.unwrap_or(seeker.spelling);
    let settled = edit.settings_kept || input.zone.is_none();
    if settled && settings == edit.settings {
        edit.summary = "Nothing changed: your profile says so already".to_owned();
        return Ok(());
    }
    if input.zone.is_none() && !edit.settings_kept {
        let zone = settings.seeker.zone;
        edit.note(format!(
            "You are taken to be in {zone}, as this machine is; `meanwhile profile --zone` says otherwise"
        ));
    }
    let before = edit.settings.seeker.clone();
    if before
        .addresses
        .iter()
        .any(|known| !settings.seeker.addresses.contains(known))
    {
        edit.note(
            "What was read while an address counted as yours keeps its side; `meanwhile review` dismisses what is not so, \
             `meanwhile retract` takes back what you confirmed",
        );
    }
    edit.say_fields(compared(&before, settled, &settings.seeker));
    edit.summary = "Changed your profile".to_owned();
    edit.set_settings(settings);
    Ok(())
}

fn add_and_remove(addresses: &mut Vec<String>, input: &SetProfile) -> Result<(), EngineError> {
    for address in &input.add_addresses {
        let address = checked_address(address)?;
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    for address in &input.remove_addresses {
        let address = checked_address(address)?;
        if !addresses.contains(&address) {
            return Err(EngineError::invalid(
                "remove_addresses",
                format!("{address} is not among your addresses"),
                "`meanwhile profile` lists them.",
            ));
        }
        addresses.retain(|known| *known != address);
    }
    Ok(())
}

/// What differs. A zone that is not settled was only the machine's, and was not said before.
fn compared(before: &Seeker, settled: bool, after: &Seeker) -> Fields {
    let mut fields = Fields::default();
    fields.text(Field("name", "Name"), &before.name, &after.name);
    fields.list(
        Field("addresses", "Addresses"),
        &before.addresses,
        &after.addresses,
    );
    let zone = Some(before.zone).filter(|zone| settled || *zone != after.zone);
    fields.maybe(Field("zone", "Zone"), zone, Some(after.zone));
    let country = |seeker: &Seeker| seeker.country.map(|it| it.name());
    fields.maybe(Field("country", "Country"), country(before), country(after));
    fields.maybe(Field("region", "Region"), before.region, after.region);
    fields.text(
        Field("register", "Register"),
        register_words(before.register),
        register_words(after.register),
    );
    fields.text(
        Field("spelling", "Spelling"),
        spelling_words(before.spelling),
        spelling_words(after.spelling),
    );
    fields
}

const fn register_words(register: Register) -> &'static str {
    match register {
        Register::Formal => "formal",
        Register::Neutral => "neutral",
        Register::Warm => "warm",
    }
}

const fn spelling_words(spelling: Spelling) -> &'static str {
    match spelling {
        Spelling::Any => "any",
        Spelling::British => "British",
        Spelling::American => "American",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    async fn set(bench: &Bench, input: SetProfile) -> Done {
        set_profile(&bench.engine, bench.now, input).await.unwrap()
    }

    fn zone_of(words: &str) -> SetProfile {
        SetProfile {
            zone: Some(words.to_owned()),
            ..SetProfile::default()
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_zone_that_was_only_the_machines_is_said_once() {
        let bench = Bench::at("2026-04-08 09:00").await;
        let first = set(&bench, zone_of("New York")).await;
        assert_eq!(first.changed, ["Zone: not said → America/New_York"]);
        let again = set(&bench, zone_of("New York")).await;
        assert_eq!((again.action, again.changed.len()), (None, 0));
        let moved = set(&bench, zone_of("Berlin")).await;
        assert_eq!(moved.changed, ["Zone: America/New_York → Europe/Berlin"]);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_name_alone_says_which_zone_is_taken_for_yours() {
        let bench = Bench::at("2026-04-08 09:00").await;
        let name = SetProfile {
            name: Some("Robin Vale".to_owned()),
            ..SetProfile::default()
        };
        let first = set(&bench, name.clone()).await;
        assert_eq!(first.changed, ["Name: not said → Robin Vale"]);
        assert!(
            first.notes[0].contains("America/New_York"),
            "{:?}",
            first.notes
        );
        let again = set(&bench, name).await;
        assert!(again.action.is_none() && again.notes.is_empty());
    }

    #[tokio::test(flavor = "current_thread")]
    async fn one_address_is_added_or_removed_and_the_others_stay() {
        let bench = Bench::at("2026-04-08 09:00").await;
        let addresses = |add: &[&str], remove: &[&str]| SetProfile {
            add_addresses: add.iter().map(|it| (*it).to_owned()).collect(),
            remove_addresses: remove.iter().map(|it| (*it).to_owned()).collect(),
            ..SetProfile::default()
        };
        set(
            &bench,
            addresses(&["Sam@example.com", "kit@example.org"], &[]),
        )
        .await;
        let removed = set(&bench, addresses(&[], &["kit@example.org"])).await;
        assert!(removed.notes[0].contains("keeps its side"), "{removed:?}");
        let settings = bench.engine.load_own().await.unwrap().settings;
        assert_eq!(settings.seeker.addresses, ["sam@example.com"]);
        let input = addresses(&[], &["kit@example.org"]);
        assert!(set_profile(&bench.engine, bench.now, input).await.is_err());
    }
}
