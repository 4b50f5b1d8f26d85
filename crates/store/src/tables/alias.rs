//! Aliases: what a correction by the seeker taught about names, domains and addresses.

use jiff::Timestamp;
use meanwhile_core::id::{ApplicationId, EmployerId};
use serde::{Deserialize, Serialize};

/// “When you see this, it is that.” A later one for the same text replaces an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alias {
    /// What is seen.
    #[serde(flatten)]
    pub seen: AliasKey,
    /// The employer it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer: Option<EmployerId>,
    /// The application it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<ApplicationId>,
    /// When it was learnt.
    pub learnt_at: Timestamp,
}

/// What an alias is known by; unique per user.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AliasKey {
    /// What kind of text it is.
    pub kind: AliasKind,
    /// The text, in the form in which the reader will look for it.
    pub text: String,
}

/// What kind of text an alias is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AliasKind {
    /// Words in a subject or text.
    Text,
    /// A mail domain.
    Domain,
    /// A mail address.
    Address,
}
