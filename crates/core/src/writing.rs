//! How the seeker writes: what their notes are like. Choices only; the words are made elsewhere.

use serde::{Deserialize, Serialize};

/// How formal a note is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Register {
    /// “Dear Ms Okafor”, no contractions.
    Formal,
    /// “Dear Dana”.
    #[default]
    Neutral,
    /// “Hi Dana”, contractions.
    Warm,
}

/// Whose spelling of English.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Spelling {
    /// Any that is somebody's, as long as it is one.
    #[default]
    Any,
    /// British and most of the Commonwealth: “organisation”, “colour”.
    British,
    /// American: “organization”, “color”.
    American,
}
