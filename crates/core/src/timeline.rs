//! The facts of one application in order, with corrections applied.
//!
//! The result does not depend on the order in which facts are handed in.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::Finding;
use crate::fact::{Fact, FactKind};
use crate::id::FactId;

/// The facts of one application that hold, by time, ties by id.
#[derive(Clone, Debug, Default)]
pub struct Timeline<'a> {
    facts: Vec<&'a Fact>,
    findings: Vec<Finding>,
}

impl<'a> Timeline<'a> {
    /// Orders `facts` and applies corrections.
    ///
    /// A fact holds unless it is taken back ([`FactKind::Retracted`]) or corrected. Taking back a
    /// correction brings the corrected fact back. Of several corrections of one fact the one recorded
    /// last holds. A proposed correction hides nothing, neither confirmed nor proposed: both hold until
    /// the seeker confirms it, that is until a confirmed fact corrects it in its turn. A correction must
    /// have been recorded after what it corrects; else it is a finding and both hold.
    #[must_use]
    pub fn new(facts: &'a [Fact]) -> Self {
        let mut ordered: Vec<&Fact> = facts.iter().collect();
        let mut findings = Vec::new();
        if facts
            .iter()
            .any(|fact| fact.supersedes.is_some() || matches!(fact.kind, FactKind::Retracted))
        {
            let hidden = hidden(facts, &mut findings);
            ordered.retain(|fact| {
                !matches!(fact.kind, FactKind::Retracted) && !hidden.contains(&fact.id)
            });
        }
        ordered.sort_unstable_by_key(|fact| (fact.at, fact.id));
        ordered.dedup_by_key(|fact| fact.id);
        findings.extend(ordered.iter().filter_map(|fact| oddity(fact)));
        findings.sort_unstable();
        Self {
            facts: ordered,
            findings,
        }
    }

    /// The facts that hold, earliest first.
    #[must_use]
    pub fn facts(&self) -> &[&'a Fact] {
        &self.facts
    }

    /// The facts that hold and are later than a moment, earliest first.
    #[must_use]
    pub fn after(&self, moment: Timestamp) -> &[&'a Fact] {
        let start = self.facts.partition_point(|fact| fact.at <= moment);
        &self.facts[start..]
    }

    /// What was odd about the corrections.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The fact with this id, if it holds.
    #[must_use]
    pub fn get(&self, id: FactId) -> Option<&'a Fact> {
        self.facts.iter().copied().find(|fact| fact.id == id)
    }
}

/// What is odd about a fact by itself.
fn oddity(fact: &Fact) -> Option<Finding> {
    match &fact.kind {
        FactKind::Interview(interview) if interview.ends_at <= fact.at => Some(Finding::about(
            "interview_ends_before_it_starts",
            fact.id,
            "This interview ends before it starts; it is taken to last an hour.",
        )),
        FactKind::Promised { first, last, .. } if last < first => Some(Finding::about(
            "promise_turned_round",
            fact.id,
            "The last day they may mean comes before the first; the later of the two counts.",
        )),
        _ => None,
    }
}

/// Ids of the facts that do not hold.
fn hidden(facts: &[Fact], findings: &mut Vec<Finding>) -> BTreeSet<FactId> {
    let mut by_id: Vec<&Fact> = facts.iter().collect();
    by_id.sort_unstable_by_key(|fact| fact.id);
    let find = |id: FactId| {
        by_id
            .binary_search_by_key(&id, |fact| fact.id)
            .ok()
            .map(|found| by_id[found])
    };

    // Last recorded first: when a fact is looked at, all that could take it back have been looked at,
    // so one pass decides, and a circle of corrections cannot arise.
    let mut corrections: Vec<&Fact> = facts
        .iter()
        .filter(|fact| fact.supersedes.is_some())
        .collect();
    corrections.sort_unstable_by_key(|fact| std::cmp::Reverse((fact.recorded_at, fact.id)));

    let mut void = BTreeSet::new();
    let mut replaced = BTreeSet::new();
    for correction in corrections {
        let Some(target) = correction.supersedes.and_then(find) else {
            findings.push(Finding::about(
                "correction_of_nothing",
                correction.id,
                "This corrects something that is not here; it is kept as it stands.",
            ));
            continue;
        };
        if (target.recorded_at, target.id) >= (correction.recorded_at, correction.id) {
            findings.push(Finding::about(
                "correction_before_fact",
                correction.id,
                "This was recorded before what it corrects; both are kept.",
            ));
            continue;
        }
        // Once a confirmed fact has corrected a proposed correction, the seeker stands behind both steps.
        let stands = correction.is_confirmed() || replaced.contains(&correction.id);
        if void.contains(&correction.id) || !stands {
            continue;
        }
        if matches!(correction.kind, FactKind::Retracted) {
            void.insert(target.id);
        } else if !replaced.insert(target.id) {
            findings.push(Finding::about(
                "corrected_twice",
                correction.id,
                "The same entry was corrected twice; the later correction holds.",
            ));
            replaced.insert(correction.id);
        }
    }
    void.append(&mut replaced);
    void
}
