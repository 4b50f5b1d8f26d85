//! Taking an action back: the changes that put everything as it was before. Facts stay; each gets a fact
//! that takes it back.

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind, Standing};
use meanwhile_core::id::FactId;
use meanwhile_core::record::{Application, Employer, Person};
use uuid::Uuid;

use crate::batch::Change;
use crate::tables::action::{Action, Changed};
use crate::tables::proposal::{Proposal, ProposalState};

impl Action {
    /// The changes that take this action back, last first, to be committed with
    /// [`ActionRecord::undoes`](crate::ActionRecord::undoes).
    ///
    /// They put back what was there *before the action*: whether something else has changed the same
    /// records since must be looked at first, by comparing with `after`. The first settings ever set and
    /// what an importer stored are not taken back. `recorded_at` is the moment of the undoing.
    #[must_use]
    pub fn inverse(&self, recorded_at: Timestamp) -> Vec<Change> {
        let inverse = |changed: &Changed| invert(changed, recorded_at);
        self.changes.iter().rev().filter_map(inverse).collect()
    }
}

fn invert(changed: &Changed, recorded_at: Timestamp) -> Option<Change> {
    match changed {
        Changed::Employer { id, before, .. } => Some(
            before
                .clone()
                .map_or(Change::RemoveEmployer(*id), |before: Employer| {
                    Change::PutEmployer(before)
                }),
        ),
        Changed::Person { id, before, .. } => Some(
            before
                .clone()
                .map_or(Change::RemovePerson(*id), |before: Person| {
                    Change::PutPerson(before)
                }),
        ),
        Changed::Application { id, before, .. } => Some(
            before
                .clone()
                .map_or(Change::RemoveApplication(*id), |before: Application| {
                    Change::PutApplication(before)
                }),
        ),
        Changed::Fact { after } => Some(Change::AddFacts(vec![retraction(after, recorded_at)])),
        Changed::Settings { before, .. } => before.clone().map(Change::SetSettings),
        Changed::Filing { key, before, .. } => Some(Change::FileMessage {
            key: key.clone(),
            filing: before.clone(),
        }),
        Changed::Alias { key, before, .. } => Some(
            before
                .clone()
                .map_or_else(|| Change::RemoveAlias(key.clone()), Change::PutAlias),
        ),
        Changed::Proposal { before, after, .. } => {
            let dismissed = || Proposal {
                state: ProposalState::Dismissed,
                ..after.clone()
            };
            let before = before.clone().unwrap_or_else(dismissed);
            Some(Change::PutProposals(vec![before]))
        }
    }
}

fn retraction(fact: &Fact, recorded_at: Timestamp) -> Fact {
    Fact {
        id: FactId(Uuid::now_v7()),
        application: fact.application,
        at: fact.at,
        recorded_at,
        standing: Standing::Confirmed,
        supersedes: Some(fact.id),
        evidence: None,
        kind: FactKind::Retracted,
    }
}
