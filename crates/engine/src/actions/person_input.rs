//! A person as typed: a name, an address, or both. Finds the recorded person or makes a new one.

use std::str::FromStr;

use meanwhile_core::record::PersonRole;
use serde::{Deserialize, Serialize};

/// A person as typed. Parses from `Dana Okafor <dana@lindqvist.example>`, a name, or an address alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct PersonInput {
    /// Their name, words that mean someone recorded, or an id.
    pub name: String,
    /// Their mail address.
    pub address: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// Their job title.
    pub title: Option<String>,
    /// What they do; an interviewer unless given.
    pub role: Option<PersonRole>,
    /// Whom they work for, by name; the application's employer unless given.
    pub employer: Option<String>,
    /// Where they are, when that differs from their employer.
    pub zone: Option<String>,
    /// The country whose holidays they keep, when that differs.
    pub country: Option<String>,
}

impl From<&str> for PersonInput {
    fn from(text: &str) -> Self {
        let text = text.trim();
        let (name, address) = match text.strip_suffix('>').and_then(|it| it.rsplit_once('<')) {
            Some((name, address)) => (name.trim().trim_matches('"'), Some(address.trim())),
            None if text.contains('@') && !text.contains(' ') => ("", Some(text)),
            None => (text, None),
        };
        Self {
            name: name.to_owned(),
            address: address.map(str::to_lowercase),
            ..Self::default()
        }
    }
}

impl FromStr for PersonInput {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}
