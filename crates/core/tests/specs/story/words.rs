//! Days, hours, places and names as lines write them.

use jiff::civil::{Date, Time};
use meanwhile_core::time::{Country, Region, Zone};
use serde::de::DeserializeOwned;

use super::Outcome;

pub(super) fn date(text: &str) -> Outcome<Date> {
    text.trim()
        .parse()
        .map_err(|_| format!("`{text}` is no day"))
}

pub(super) fn clock(text: &str) -> Outcome<Time> {
    format!("{}:00", text.trim())
        .parse()
        .map_err(|_| format!("`{text}` is no time of day"))
}

pub(super) fn zone(name: &str) -> Outcome<Zone> {
    Zone::parse(name).ok_or(format!("no zone `{name}`"))
}

pub(super) fn country(code: &str) -> Outcome<Country> {
    Country::parse(code).ok_or(format!("no country `{code}`"))
}

pub(super) fn region(code: &str) -> Outcome<Region> {
    Region::parse_full(code).ok_or(format!("no region `{code}`"))
}

/// A serde name written in plain words: `thank for decision`, `in person`.
pub(super) fn word<T: DeserializeOwned>(text: &str) -> Outcome<T> {
    let name = text.trim().replace([' ', '-'], "_");
    serde_json::from_value(name.clone().into()).map_err(|_| format!("no such word here: `{name}`"))
}
