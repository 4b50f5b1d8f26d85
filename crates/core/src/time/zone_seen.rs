//! A zone that mail speaks for where nobody stated one. It is always an assumption.

use serde::{Deserialize, Serialize};

use super::Zone;

/// A zone that was seen in somebody's mail, and what speaks for it. What is stated always goes before it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZoneSeen {
    /// The zone.
    pub zone: Zone,
    /// What speaks for it.
    pub sign: ZoneSign,
}

/// What speaks for a zone, the stronger sign last.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ZoneSign {
    /// The distance from UTC in the dates of several mails. It names a clock and no country.
    Dates,
    /// The zone in which an invitation of theirs gives its time. One name may stand for the clock of several countries.
    Invitation,
    /// The place in a signature.
    Signature,
}

impl ZoneSign {
    /// What it is called: “the place in a signature of theirs”.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Dates => "the dates of their mails",
            Self::Invitation => "the zone of an invitation of theirs",
            Self::Signature => "the place in a signature of theirs",
        }
    }
}
