//! How applications and people are named in answers. Must not carry more than is needed to name them.

use meanwhile_core::id::{ApplicationId, PersonId};
use serde::Serialize;

/// An application, named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// “Employer, role”; the employer alone where mail has not told the role.
    #[must_use]
    pub fn label(&self) -> String {
        label(&self.employer, &self.role)
    }
}

/// “Employer, role”; the employer alone where the role is not known.
pub(crate) fn label(employer: &str, role: &str) -> String {
    match role {
        "" => employer.to_owned(),
        role => format!("{employer}, {role}"),
    }
}

/// A person, named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonRef {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_application_whose_role_is_not_known_is_named_after_the_employer() {
        assert_eq!(
            label("Tidewell", "UX Researcher"),
            "Tidewell, UX Researcher"
        );
        assert_eq!(label("Tidewell", ""), "Tidewell");
    }
}
