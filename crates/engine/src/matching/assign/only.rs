//! What somebody of a house writes where just one application runs there, whatever the letter calls the role.
//!
//! An offer for the “Senior UX Researcher” whom the advertisement called “UX Researcher” must not get lost. What is put to
//! the application here is proposed like everything read, and the seeker is shown its words.

use meanwhile_core::fact::ReadingKind;

use super::{Candidate, Place, Verdict, Work};
use crate::matching::Light;
use crate::matching::draft::{CALLED_AFTER, SAME_ADDRESS};
use crate::matching::role;

impl Work<'_> {
    /// Whether somebody's first letter speaks of another role than any that runs, however softly: “to join us as …”.
    pub(super) fn is_new(&self, light: &Light, candidates: &[Candidate]) -> bool {
        /// Confidence from which a role is meant, and likeness under which two are not alike, in percent. *Assumption.*
        const MEANT: u8 = 65;
        const UNLIKE: u8 = 50;
        let is_letter = !light.is_outgoing && !light.is_machine && !light.is_calendar_entry();
        let role = self.role_of(light).filter(|it| it.confidence >= MEANT);
        let fits = |c: &Candidate| self.drafts[c.draft].role_fit(role);
        is_letter
            && candidates
                .iter()
                .all(|c| fits(c).is_some_and(|fit| fit < UNLIKE))
    }

    /// A message that names another role than all applications it could belong to.
    pub(super) fn other_role(
        &mut self,
        light: &Light,
        candidates: &[Candidate],
        may_open: bool,
    ) -> Verdict {
        let only = self.only_running(light, candidates);
        if let Some(one) = only
            && self.is_same_work(light, one)
        {
            let why = vec![
                one.why.into(),
                "the only application that runs there".into(),
            ];
            return self.settle(light, one.draft, 74, why);
        }
        let verdict = self.open(light, may_open, "another role at a known employer");
        match only {
            // Later letters had their turn to make an application of that role. What is no news may well be about another.
            Some(one) if verdict.place == Place::Unassigned && !may_open && is_news(light.kind) => {
                let why = vec![
                    one.why.into(),
                    "the only application that runs there".into(),
                    "it names another role".into(),
                ];
                self.settle(light, one.draft, 55, why)
            }
            _ => verdict,
        }
    }

    /// The only application that runs at the writer's house, where a person writes there to the seeker about what runs.
    fn only_running(&self, light: &Light, candidates: &[Candidate]) -> Option<Candidate> {
        let may_belong = !light.is_outgoing
            && !light.is_machine
            && !light.opens()
            && !matches!(
                light.kind,
                ReadingKind::RecruiterOutreach | ReadingKind::AutoReply
            );
        if !may_belong {
            return None;
        }
        // What only a few letters of a house make an application of may be a recruiter's who tries again and again.
        let is_of_house = |c: &&Candidate| {
            let draft = &self.drafts[c.draft];
            let by_house = matches!(c.why, SAME_ADDRESS | CALLED_AFTER) && !light.is_private;
            let is_close = draft.known.is_some() || light.refers;
            draft.is_plausible() && (c.by_person || by_house && is_close)
        };
        let runs = |c: &&Candidate| {
            let draft = &self.drafts[c.draft];
            !draft.is_closed_at(light.at) && draft.first_at.is_none_or(|first| first <= light.at)
        };
        let mut running = candidates.iter().filter(is_of_house).filter(runs);
        let one = running.next().copied()?;
        // An agency's people write about one client's role today and another's tomorrow.
        let draft = &self.drafts[one.draft];
        let is_alone = running.next().is_none() && !draft.is_agency && !draft.is_through_agency;
        is_alone.then_some(one)
    }

    /// Whether the role that a message names is the same work under another name: nearly the same words; the same
    /// occupation, where it tells an outcome; or any word of it where somebody writes whom the seeker deals with. An
    /// invitation may well begin another application.
    fn is_same_work(&self, light: &Light, one: Candidate) -> bool {
        let Some(asked) = self.role_of(light) else {
            return true;
        };
        let mut roles = self.drafts[one.draft].roles.keys();
        let is_outcome = matches!(
            light.kind,
            ReadingKind::Offer | ReadingKind::Rejection | ReadingKind::Delay
        );
        roles.any(|known| {
            role::are_one(known, &asked.role)
                || is_outcome && role::are_kin(known, &asked.role)
                || one.by_person && role::are_near(known, &asked.role)
        })
    }
}

/// Whether a message of this kind tells how an application goes on.
fn is_news(kind: ReadingKind) -> bool {
    match kind {
        ReadingKind::Scheduling
        | ReadingKind::Assessment
        | ReadingKind::InformationRequest
        | ReadingKind::Delay
        | ReadingKind::Encouraging
        | ReadingKind::Offer
        | ReadingKind::Rejection => true,
        ReadingKind::Acknowledgement
        | ReadingKind::AutoReply
        | ReadingKind::RecruiterOutreach
        | ReadingKind::Other => false,
    }
}
