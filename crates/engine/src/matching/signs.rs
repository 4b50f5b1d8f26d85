//! What of a message speaks for there being an application at all. Kinds of signs only: how many it takes is the draft's.

use meanwhile_core::fact::{Purpose, ReadingKind};

use super::{Light, relevance};

impl Light {
    /// What speaks for there being an application at all, one bit for each kind of sign.
    #[must_use]
    pub fn signs(&self) -> u32 {
        use relay::RelayKind;
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
            self.is_receipt() && (self.clues.names_role() || self.is_from_jobs()),
            self.is_receipt() && self.is_from_jobs(),
            // “Thanks for your application for the Data Analyst position”, whatever else it asks.
            !self.is_outgoing && self.says_your_application && self.clues.names_role(),
            // A time is booked for a role.
            self.is_booking()
                && self
                    .clues
                    .role
                    .as_ref()
                    .is_some_and(|it| it.confidence >= 60),
            // Nobody enters an interview at a house that they did not apply to.
            self.is_titled_entry(),
        ];
        signs
            .iter()
            .enumerate()
            .map(|(bit, has)| u32::from(*has) << bit)
            .sum()
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
