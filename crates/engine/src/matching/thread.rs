//! Threads: messages joined by the ids they carry and refer to, over known and unseen ids.
//!
//! Ids are hashes, so that a hundred thousand messages fit into little memory. Where ids are broken, the
//! subject, the people and the time can join; that is decided by the caller, who knows who is a machine.

use std::collections::HashMap;

/// Of an id, an address or a subject.
pub use meanwhile_words::text::hash;

/// A set of ids in which some have been joined. Walked nowhere; only looked up.
#[derive(Debug, Default)]
pub struct Threads {
    place: HashMap<u64, u32>,
    parent: Vec<u32>,
}

impl Threads {
    /// Joins all `ids`, known or not.
    pub fn join(&mut self, ids: &[u64]) {
        let mut ids = ids.iter();
        let Some(first) = ids.next() else { return };
        let first = self.place(*first);
        for id in ids {
            let (a, b) = (self.root(first), self.place(*id));
            let b = self.root(b);
            // The older place stays the root, so that the result does not depend on luck.
            let (low, high) = (a.min(b), a.max(b));
            self.parent[high as usize] = low;
        }
    }

    /// The thread an id belongs to; `None` for an id that was never joined.
    #[must_use]
    pub fn find(&self, id: u64) -> Option<u32> {
        let mut at = *self.place.get(&id)?;
        while self.parent[at as usize] != at {
            at = self.parent[at as usize];
        }
        Some(at)
    }

    fn place(&mut self, id: u64) -> u32 {
        if let Some(place) = self.place.get(&id) {
            return *place;
        }
        let place = u32::try_from(self.parent.len()).unwrap_or(u32::MAX);
        self.parent.push(place);
        self.place.insert(id, place);
        place
    }

    fn root(&mut self, mut at: u32) -> u32 {
        while self.parent[at as usize] != at {
            let up = self.parent[self.parent[at as usize] as usize];
            self.parent[at as usize] = up;
            at = up;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn messages_meet_over_an_id_nobody_has_seen() {
        let mut threads = Threads::default();
        threads.join(&[1, 99]);
        threads.join(&[2, 99]);
        threads.join(&[3]);
        assert_eq!(threads.find(1), threads.find(2));
        assert_ne!(threads.find(1), threads.find(3));
        assert_eq!(threads.find(4), None);
    }

    proptest! {
        #[test]
        fn the_order_of_messages_does_not_matter(groups in prop::collection::vec(prop::collection::vec(0u64..40, 1..4), 1..30), seed in 0usize..30) {
            let build = |groups: &[Vec<u64>]| {
                let mut threads = Threads::default();
                groups.iter().for_each(|group| threads.join(group));
                threads
            };
            let one = build(&groups);
            let mut other = groups.clone();
            other.rotate_left(seed % groups.len());
            other.reverse();
            let two = build(&other);
            for a in 0..40 {
                for b in 0..40 {
                    prop_assert_eq!(one.find(a).is_some() && one.find(a) == one.find(b), two.find(a).is_some() && two.find(a) == two.find(b));
                }
            }
        }

        #[test]
        fn joined_ids_stay_joined(groups in prop::collection::vec(prop::collection::vec(0u64..1000, 1..5), 1..50)) {
            let mut threads = Threads::default();
            for group in &groups {
                threads.join(group);
            }
            for group in &groups {
                prop_assert!(group.iter().all(|id| threads.find(*id) == threads.find(group[0])));
            }
        }
    }
}
