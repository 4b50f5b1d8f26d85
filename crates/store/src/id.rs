//! Identifiers and counters of the store. Must not know what they name.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// A UUID; version 7 where [`Self::new`] makes it, so that ids sort by the time they were made.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// Makes a new id from the clock and the system's randomness.
            #[must_use]
            #[expect(clippy::new_without_default, reason = "a default that differs each time would surprise")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            /// The id with this number; for tests and simulations.
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
    /// Names a user: the one person of a single installation, or one of a career centre's many.
    UserId
}
id! {
    /// Names a [`Proposal`](crate::Proposal).
    ProposalId
}
id! {
    /// Names an [`Import`](crate::Import).
    ImportId
}
id! {
    /// Names a [`Token`](crate::Token); it is no secret.
    TokenId
}
id! {
    /// Names one life of an installation. A restored database gets a new one, so that what it still
    /// holds as waiting to be sent can be told from what was approved since.
    Epoch
}

/// Counts the changes to one user's desk and settings, from 0. It never goes back.
///
/// Messages, calendar entries, aliases, proposals, imports and the wake-up time do not move it: a long
/// import must not make every page stale.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Revision(pub u64);

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Marks what a user's rows are: every write of theirs makes a new one, whatever it changes and whoever makes it, so
/// that the same mark means the same rows. Tokens and the password have none of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp(pub(crate) String);

/// Numbers one user's [actions](crate::Action), from 1, without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ActionNumber(pub u64);

impl fmt::Display for ActionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
