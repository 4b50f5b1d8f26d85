//! How an application ended, and what came after it. A part of the derivation of [`crate::situation::Situation`].

use jiff::Timestamp;

use crate::fact::{Fact, FactKind, Outcome, Posting, Purpose};

/// How an application ended.
#[derive(Clone, Copy, Debug)]
pub struct Ending<'a> {
    /// The fact that says so.
    pub fact: &'a Fact,
    /// How.
    pub outcome: Outcome,
    /// They left the door open.
    pub door_open: bool,
    /// The seeker has applied anew since.
    pub applied_again: bool,
    /// When the role was last advertised anew since.
    pub reposted_at: Option<Timestamp>,
}

impl Ending<'_> {
    /// Takes in a fact that comes after it in order; one of the same moment is not later.
    pub(crate) fn take_later(&mut self, fact: &Fact) {
        if fact.at <= self.fact.at {
            return;
        }
        match &fact.kind {
            FactKind::Applied => self.applied_again = true,
            FactKind::Sent(sent) => {
                self.applied_again |= matches!(sent.purpose, Purpose::Reapply | Purpose::Apply);
            }
            FactKind::Posting {
                seen: Posting::Reposted,
            } if fact.is_confirmed() => self.reposted_at = Some(fact.at),
            _ => {}
        }
    }
}
