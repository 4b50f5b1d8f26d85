//! The role that a thread is about. A first letter seldom names it where two applications run at one house; the answers
//! do.

use std::collections::BTreeMap;

use super::Work;
use crate::matching::Light;
use crate::matching::role::{self, RoleFound};

/// Confidence from which a message tells the role of its whole thread, in percent. *Assumption:* as where a role is named
/// outright.
const SURE: u8 = 75;

/// Likeness under which two roles are different ones, in percent. *Assumption.*
const ALIKE: u8 = 60;

/// The role of each thread; none where its messages name different ones.
pub(super) fn of(lights: &[&Light]) -> BTreeMap<u32, RoleFound> {
    let mut all: BTreeMap<u32, Vec<&RoleFound>> = BTreeMap::new();
    for light in lights.iter().filter(|light| !light.is_calendar_entry()) {
        let sure = light.clues.role.iter().filter(|it| it.confidence >= SURE);
        sure.for_each(|found| all.entry(light.thread).or_default().push(found));
    }
    let one = |found: Vec<&RoleFound>| {
        let best = *found.iter().max_by_key(|it| it.confidence)?;
        let is_same = |other: &&RoleFound| role::likeness(&best.role, &other.role) >= ALIKE;
        found.iter().all(is_same).then(|| best.clone())
    };
    let all = all.into_iter();
    all.filter_map(|(thread, found)| Some((thread, one(found)?)))
        .collect()
}

impl Work<'_> {
    /// The role that a message names, else that of its thread.
    pub(super) fn role_of<'a>(&'a self, light: &'a Light) -> Option<&'a RoleFound> {
        let own = light.clues.role.as_ref();
        if own.is_some_and(|found| found.confidence >= SURE) || light.is_calendar_entry() {
            return own;
        }
        self.thread_roles.get(&light.thread).or(own)
    }

    /// Whether the message or its thread names a role outright.
    pub(super) fn names_role(&self, light: &Light) -> bool {
        self.role_of(light)
            .is_some_and(|found| found.confidence >= SURE)
    }
}
