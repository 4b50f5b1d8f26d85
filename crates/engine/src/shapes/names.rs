//! How applications and people are named in answers. Must not carry more than is needed to name them.

use meanwhile_core::id::{ApplicationId, PersonId};
use serde::Serialize;

/// An application, named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ApplicationRef {
    /// Its id.
    pub id: ApplicationId,
    /// The shortest words that mean it and nothing else, to be typed in commands.
    pub handle: String,
    /// The employer's name.
    pub employer: String,
    /// The role.
    pub role: String,
}

impl ApplicationRef {
    /// “Employer, role”.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{}, {}", self.employer, self.role)
    }
}

/// A person, named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PersonRef {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}
