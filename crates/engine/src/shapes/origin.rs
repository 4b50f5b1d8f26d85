//! The outside of the message that something was read from.

use serde::Serialize;

use super::Moment;

/// The message that something was read from. Names, addresses and subject were written by others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
    /// Its subject.
    pub subject: String,
}
