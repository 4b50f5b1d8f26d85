//! Who looks at the mail: the seeker's addresses and names, and what is known already.

use std::collections::{BTreeSet, HashSet};

use meanwhile_core::time::Zone;

use super::me::plain;

/// What looking needs to know.
#[derive(Debug)]
pub(super) struct Eyes {
    /// The seeker's addresses in lower case.
    pub me: BTreeSet<String>,
    /// The names that these spell, see [`super::me::names`].
    pub mine: Vec<String>,
    /// Hashes of the keys of stored messages.
    pub known: HashSet<u64>,
    /// Where the seeker is.
    pub reader: Option<Zone>,
}

impl Eyes {
    /// Whether an address is the seeker's.
    pub fn is_me(&self, address: &str) -> bool {
        is_among(&self.me, address)
    }
}

/// Whether an address is one of `me`, which are in the form that [`plain`] gives.
pub(super) fn is_among(me: &BTreeSet<String>, address: &str) -> bool {
    let is_plain = |b: u8| b.is_ascii_graphic() && !b.is_ascii_uppercase() && b != b'+';
    if address.bytes().all(is_plain) {
        me.contains(address)
    } else {
        me.contains(&plain(address))
    }
}
