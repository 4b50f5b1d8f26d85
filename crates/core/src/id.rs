//! Identifiers of what is remembered. They are made outside (this crate has no clock and no randomness).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// A UUID; version 7 where this program makes it, so that ids sort by the time they were made.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// The id with this number; for tests, specifications and simulations.
            #[must_use]
            pub const fn from_u128(number: u128) -> Self {
                Self(Uuid::from_u128(number))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

id! {
    /// Names an [`Application`](crate::record::Application).
    ApplicationId
}
id! {
    /// Names an [`Employer`](crate::record::Employer), agencies included.
    EmployerId
}
id! {
    /// Names a [`Person`](crate::record::Person).
    PersonId
}
id! {
    /// Names a [`Fact`](crate::fact::Fact).
    FactId
}
