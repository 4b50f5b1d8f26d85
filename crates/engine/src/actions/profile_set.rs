//! Changes who the seeker is, as far as the program needs it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::records::checked_address;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use crate::typed::{country, edited_with, region, zone};

/// Changes to the seeker's profile. What is `None` stays; an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SetProfile {
    /// Their name as they sign.
    pub name: Option<String>,
    /// All their own mail addresses.
    pub addresses: Option<Vec<String>>,
    /// Where they are: an IANA name or a well-known city.
    pub zone: Option<String>,
    /// Their country: a code or a name.
    pub country: Option<String>,
    /// The part of it.
    pub region: Option<String>,
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

fn change(edit: &mut Edit, input: &SetProfile) -> Result<(), EngineError> {
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
    if input.zone.is_none() && settings == edit.settings {
        edit.summary = "Nothing to change".to_owned();
        return Ok(());
    }
    edit.say(format!("You are in {}", settings.seeker.zone));
    edit.summary = "Changed your profile".to_owned();
    edit.set_settings(settings);
    Ok(())
}
