//! What of a message speaks for there being an application at all. Kinds of signs only: how many it takes is the draft's.

use meanwhile_core::fact::{Purpose, ReadingKind};

use super::relay::RelayKind;
use super::{Light, relevance};

impl Light {
    /// What speaks for there being an application at all, one bit for each kind of sign.
    #[must_use]
    pub fn signs(&self) -> u32 {
        if self.is_to_many() {
            return 0;
        }
        let told = matches!(
            self.kind,
            ReadingKind::Rejection
                | ReadingKind::Offer
                | ReadingKind::Assessment
                | ReadingKind::RecruiterOutreach
        );
        let signs = [
            self.clues.names_role(),
            matches!(
                self.clues.relay,
                Some(RelayKind::Tracking | RelayKind::Testing)
            ),
            matches!(
                self.clues.relay,
                Some(RelayKind::Tracking | RelayKind::Testing | RelayKind::Board)
            ),
            self.is_outgoing && self.purpose == Purpose::Apply,
            told,
            self.speaks_of_interview,
            !self.clues.requisitions.is_empty(),
            // The seeker thanks for a conversation about it, or asks how it stands.
            self.is_outgoing && matches!(self.purpose, Purpose::Thank | Purpose::CheckIn),
            // Most applications are never spoken of again once they were received. A club confirms those of its members,
            // too, but names no role.
            self.is_receipt()
                && (self.clues.names_role() || self.is_from_jobs() || self.is_to_house()),
            self.is_receipt() && (self.is_from_jobs() || self.is_to_house()),
            // “Thanks for your application for the Data Analyst position”, whatever else it asks.
            !self.is_outgoing && self.says_your_application && self.clues.names_role(),
            // Nobody says yes or no to an application that was not made, whatever it was for.
            self.decides()
                && (self.is_from_jobs() || self.says_your_application && !self.is_for_else),
            // A time is booked for a role.
            self.is_booking()
                && self
                    .clues
                    .role
                    .as_ref()
                    .is_some_and(|it| it.confidence >= 60),
            // Whoever is to talk about a role and says when has taken it up.
            self.agrees,
            // Nobody enters an interview at a house that they did not apply to.
            self.is_titled_entry(),
            // Nor does a house invite somebody who did not.
            self.clues.is_invited,
            // Somebody of the house writes under its name and a role.
            self.is_titled && !self.is_outgoing && !self.is_machine,
            // An hour is sought for a talk about the reader's application.
            !self.is_outgoing
                && self.kind == ReadingKind::Scheduling
                && self.says_your_application
                && !self.is_for_else,
        ];
        signs
            .iter()
            .enumerate()
            .map(|(bit, has)| u32::from(*has) << bit)
            .sum()
    }

    /// Whether many get it, and it names neither a role nor a house that was applied to. Letters of advice quote every
    /// answer that there is.
    fn is_to_many(&self) -> bool {
        self.is_bulk
            && self.clues.relay.is_none()
            && !self.clues.names_role()
            && !self.is_from_jobs()
            && !self.is_to_house()
    }

    /// Whether it says yes or no.
    fn decides(&self) -> bool {
        !self.is_outgoing && matches!(self.kind, ReadingKind::Rejection | ReadingKind::Offer)
    }

    /// Whether it speaks of the reader's application to a house that it names: “Thanks for applying to Acme”.
    fn is_to_house(&self) -> bool {
        /// Weight of a name that stands behind such words. *Assumption.*
        const TOLD_MIN: u8 = 85;
        let house = self.clues.names.first();
        self.says_your_application
            && !self.is_for_else
            && house.is_some_and(|clue| clue.weight >= TOLD_MIN)
    }

    /// Whether it confirms that an application has arrived.
    fn is_receipt(&self) -> bool {
        !self.is_outgoing && self.refers && self.kind == ReadingKind::Acknowledgement
    }

    /// Whether the other side writes from an address such as `careers@`.
    fn is_from_jobs(&self) -> bool {
        let other = self.parties.first();
        other
            .and_then(|address| address.split_once('@'))
            .is_some_and(|(local, _)| relevance::is_job_address(local, ""))
    }
}
