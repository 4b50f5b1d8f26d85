//! Addresses and the text that goes into headers: what may be written, and what a host really is.
//!
//! Reading is generous (whatever the writer put there, cleaned of control characters); writing is strict
//! (the types here refuse what could break out of a header). Nothing here looks a name up.

mod header_text;
mod host;
mod mailbox_address;

pub use header_text::{HeaderText, HeaderTextError};
pub use host::{ShownHost, shown_host};
pub use mailbox_address::{MailAddress, MailAddressError};

/// A person or machine as named in a message that was read.
///
/// Not trusted: the name may be anything. Neither field holds control characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address {
    /// The display name, decoded, without surrounding quotes. `None` when there is none or it is empty.
    pub name: Option<String>,
    /// The address as written, without angle brackets, such as `ana@example.org`. The domain is lower case,
    /// the part before the `@` as written. May lack an `@` when the writer wrote none.
    pub address: String,
}

impl Address {
    /// Returns the part after the last `@`, in lower case as stored. `None` without an `@` or with nothing after it.
    #[inline]
    pub fn domain(&self) -> Option<&str> {
        let at = self.address.bytes().rposition(|byte| byte == b'@')?;
        self.address
            .get(at + 1..)
            .filter(|domain| !domain.is_empty())
    }

    /// Returns the whole address in lower case, to compare two addresses.
    ///
    /// RFC 5321 section 2.4 lets the local part be case-sensitive; no provider in use makes it so.
    pub fn key(&self) -> String {
        self.address.to_lowercase()
    }
}
