//! Who looks at the mail: the seeker's addresses and names, and what is known already.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiff::Timestamp;
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
    /// The present moment: no mail has been written after it.
    pub now: Timestamp,
    /// When messages were written that do not say it, as far as that was found out, by the hashes of their keys.
    pub dated: BTreeMap<u64, Timestamp>,
}

impl Eyes {
    /// Those of an invented seeker, for tests.
    #[cfg(test)]
    pub fn of_sam() -> Self {
        Self {
            me: ["sam@example.com".to_owned()].into(),
            mine: vec!["sam bell".to_owned()],
            known: HashSet::new(),
            reader: None,
            now: Timestamp::MAX,
            dated: BTreeMap::new(),
        }
    }

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
