//! The contact budget, counted by the plain words of the rule.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use meanwhile_core::fact::{Fact, FactKind, Purpose};
use meanwhile_core::id::ApplicationId;

/// Counts messages nobody asked for by the plain words of the rule, without the program's own relations: at most
/// three that are unanswered, at most two within two weeks of an interview of the application they are about, and
/// five days and nights apart unless an encouraging word came between (five business days are never fewer).
///
/// In these histories every message goes to Dana or comes from her, so that all applications share one budget. News
/// after an encouraging word about the same application was invited by it, unless something was sent unasked since:
/// such a message counts, but is not judged.
pub fn expect_budget(recorded: &BTreeMap<ApplicationId, Vec<Fact>>) -> usize {
    let mut all: Vec<&Fact> = recorded.values().flatten().collect();
    all.sort_by_key(|fact| (fact.at, fact.id));
    let (mut counted, mut unanswered) = (0, 0);
    let mut last: Option<Timestamp> = None;
    let mut encouraged: BTreeSet<ApplicationId> = BTreeSet::new();
    for fact in &all {
        match &fact.kind {
            FactKind::Sent(sent) if UNINVITED.contains(&sent.purpose) => {
                unanswered += 1;
                counted += 1;
                let was_encouraged = encouraged.remove(&fact.application);
                if was_encouraged && last.is_none() && sent.purpose == Purpose::ShareNews {
                    last = Some(fact.at);
                    continue;
                }
                assert!(unanswered <= 3, "{unanswered} unanswered");
                let recent = all.iter().any(|it| is_recent_interview(it, fact));
                assert!(
                    !recent || unanswered <= 2,
                    "{unanswered} in the first weeks"
                );
                let apart = last.map(|last| fact.at.duration_since(last).as_hours());
                assert!(
                    apart.is_none_or(|hours| hours >= 5 * 24),
                    "{apart:?} hours apart"
                );
                last = Some(fact.at);
            }
            FactKind::Received(received) if received.person_wrote => {
                unanswered = 0;
                encouraged.remove(&fact.application);
                if received.reading.is_green_light() {
                    encouraged.insert(fact.application);
                    last = None;
                }
            }
            FactKind::Interview(interview) if !interview.cancelled => unanswered = 0,
            _ => {}
        }
    }
    counted
}

/// Whether `it` is an interview of the application of `sent` that ended within the two weeks before it.
pub fn is_recent_interview(it: &Fact, sent: &Fact) -> bool {
    let FactKind::Interview(held) = &it.kind else {
        return false;
    };
    let since = sent.at.duration_since(held.ends_at);
    let two_weeks = SignedDuration::from_hours(14 * 24);
    it.application == sent.application
        && !held.cancelled
        && !since.is_negative()
        && since < two_weeks
}

pub const UNINVITED: [Purpose; 4] = [
    Purpose::CheckIn,
    Purpose::ShareNews,
    Purpose::CompetingOffer,
    Purpose::Other,
];
