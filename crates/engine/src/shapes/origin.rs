//! The outside of the message that something was read from.

use serde::Serialize;

use super::Moment;

/// The message that something was read from. Names, addresses and subject were written by others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Origin {
    /// Its key.
    pub key: String,
    /// When it was written.
    pub at: Moment,
    /// The seeker wrote it.
    pub yours: bool,
    /// The address it came from, as it says.
    pub from_address: String,
    /// The name beside it; may be empty, or anything its writer liked.
    pub from_name: String,
    /// The name looks like an address, and like another one than `from_address`.
    pub name_shows_other_address: bool,
    /// Whether the mail server that took it in could confirm that it comes from that address's domain; `null` when the
    /// message does not say. Only a hint: in a mailbox file nothing shows which server wrote it.
    pub sender_is_confirmed: Option<bool>,
    /// Where answers to it go, where that is another house than it came from.
    pub answers_go_to: Option<String>,
    /// Its subject.
    pub subject: String,
}

impl Origin {
    /// Whether its sender must be looked at twice: a yes to many at once is none to what came of it.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        self.sender_is_confirmed == Some(false)
            || self.name_shows_other_address
            || self.answers_go_to.is_some()
    }
}
