//! The facts of one application in order, with corrections applied.
//!
//! The result does not depend on the order in which facts are handed in.

use crate::Finding;
use crate::fact::{Fact, FactKind};
use crate::id::FactId;

/// The facts of one application that hold, by time, ties by id.
#[derive(Clone, Debug, Default)]
pub struct Timeline<'a> {
    facts: Vec<&'a Fact>,
    undelivered: Vec<&'a Fact>,
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
        let mut findings = Vec::new();
        let comes_before = |a: &Fact, b: &Fact| a.at < b.at || (a.at == b.at && a.id < b.id);
        // Mostly nothing is corrected and all come in order: one look tells, and nothing is moved.
        let (mut is_corrected, mut is_sorted) = (false, true);
        let mut ordered: Vec<&Fact> = Vec::with_capacity(facts.len());
        for fact in facts {
            is_corrected |= fact.supersedes.is_some() || matches!(fact.kind, FactKind::Retracted);
            is_sorted &= ordered.last().is_none_or(|last| comes_before(last, fact));
            ordered.push(fact);
        }
        if is_corrected {
            let mut holds = holding(facts, &mut findings).into_iter();
            ordered.retain(|_| holds.next().unwrap_or(true));
        }
        if !is_sorted {
            ordered.sort_unstable_by_key(|fact| (fact.at, fact.id));
            ordered.dedup_by_key(|fact| fact.id);
        }
        findings.extend(ordered.iter().filter_map(|fact| oddity(fact)));
        findings.sort_unstable();
        Self {
            facts: ordered,
            undelivered: Vec::new(),
            findings,
        }
    }

    /// Takes out the messages that did not arrive: they are kept apart, and count for nothing.
    pub(crate) fn set_aside(&mut self, is_undelivered: impl Fn(&Fact) -> bool) {
        let facts = std::mem::take(&mut self.facts).into_iter();
        (self.undelivered, self.facts) = facts.partition(|fact| is_undelivered(fact));
    }

    /// The facts that hold, earliest first.
    #[must_use]
    pub fn facts(&self) -> &[&'a Fact] {
        &self.facts
    }

    /// Messages of the seeker's that did not arrive, earliest first; [`Timeline::facts`] is without them.
    #[must_use]
    pub fn undelivered(&self) -> &[&'a Fact] {
        &self.undelivered
    }

    /// All that is on record and holds, earliest first: also what did not arrive.
    #[must_use]
    pub fn on_record(&self) -> Vec<&'a Fact> {
        let mut all = [self.facts.as_slice(), &self.undelivered].concat();
        all.sort_by_key(|fact| (fact.at, fact.id));
        all
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

/// What corrections have made of a fact so far.
#[derive(Clone, Copy, Default)]
struct Fate {
    /// A correction has taken its place.
    replaced: bool,
    /// It has been taken back.
    void: bool,
}

/// For each fact, in the order given, whether it holds.
fn holding(facts: &[Fact], findings: &mut Vec<Finding>) -> Vec<bool> {
    let mut by_id: Vec<usize> = (0..facts.len()).collect();
    by_id.sort_unstable_by_key(|place| facts[*place].id);
    let find = |id: FactId| {
        let found = by_id.partition_point(|place| facts[*place].id < id);
        by_id
            .get(found)
            .copied()
            .filter(|place| facts[*place].id == id)
    };
    // Last recorded first: when a fact is looked at, all that could take it back have been looked at,
    // so one pass decides, and a circle of corrections cannot arise.
    let mut corrections: Vec<usize> = (0..facts.len())
        .filter(|place| facts[*place].supersedes.is_some())
        .collect();
    let recorded = |place: usize| (facts[place].recorded_at, facts[place].id);
    corrections.sort_unstable_by_key(|place| std::cmp::Reverse(recorded(*place)));

    // Of a fact handed in twice the first in `by_id` counts, and the other shares its fate.
    let mut fates = vec![Fate::default(); facts.len()];
    for place in corrections {
        let correction = &facts[place];
        if find(correction.id) != Some(place) {
            continue;
        }
        let Some(target) = correction.supersedes.and_then(find) else {
            findings.push(Finding::about(
                "correction_of_nothing",
                correction.id,
                "This corrects something that is not here; it is kept as it stands.",
            ));
            continue;
        };
        if recorded(target) >= recorded(place) {
            findings.push(Finding::about(
                "correction_before_fact",
                correction.id,
                "This was recorded before what it corrects; both are kept.",
            ));
            continue;
        }
        // Once a confirmed fact has corrected a proposed correction, the seeker stands behind both steps.
        let stands = correction.is_confirmed() || fates[place].replaced;
        if fates[place].void || !stands {
            continue;
        }
        if matches!(correction.kind, FactKind::Retracted) {
            fates[target].void = true;
        } else if fates[target].replaced {
            findings.push(Finding::about(
                "corrected_twice",
                correction.id,
                "The same entry was corrected twice; the later correction holds.",
            ));
            fates[place].replaced = true;
        } else {
            fates[target].replaced = true;
        }
    }
    for pair in by_id.windows(2) {
        if facts[pair[0]].id == facts[pair[1]].id {
            fates[pair[1]] = fates[pair[0]];
        }
    }
    let holds = |(fact, fate): (&Fact, &Fate)| {
        !fate.replaced && !fate.void && !matches!(fact.kind, FactKind::Retracted)
    };
    facts.iter().zip(&fates).map(holds).collect()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::fact::{FactKind, Standing};
    use crate::id::ApplicationId;

    /// A fact with this number, recorded in order of the numbers, that corrects another or none.
    fn fact(number: u128, supersedes: Option<u128>, kind: FactKind) -> Fact {
        Fact {
            id: FactId::from_u128(number),
            application: ApplicationId::from_u128(1),
            at: Timestamp::constant(1000 - number as i64, 0),
            recorded_at: Timestamp::constant(number as i64, 0),
            standing: Standing::Confirmed,
            supersedes: supersedes.map(FactId::from_u128),
            evidence: None,
            kind,
        }
    }

    fn entry(number: u128, supersedes: Option<u128>) -> Fact {
        fact(number, supersedes, FactKind::Applied)
    }

    fn retract(number: u128, target: u128) -> Fact {
        fact(number, Some(target), FactKind::Retracted)
    }

    fn proposed(mut fact: Fact) -> Fact {
        fact.standing = Standing::Proposed;
        fact
    }

    /// Compares the numbers of the facts that hold, smallest first, and the codes of the findings.
    #[track_caller]
    fn check(facts: &[Fact], hold: &[u128], codes: &[&str]) {
        for turn in 0..facts.len() {
            let mut turned = facts.to_vec();
            turned.rotate_left(turn);
            let timeline = Timeline::new(&turned);
            let mut held: Vec<FactId> = timeline.facts().iter().map(|fact| fact.id).collect();
            assert!(timeline.facts().is_sorted_by_key(|fact| (fact.at, fact.id)));
            held.sort();
            let expected: Vec<FactId> = hold.iter().map(|n| FactId::from_u128(*n)).collect();
            assert_eq!(held, expected);
            let found: Vec<&str> = timeline.findings().iter().map(|it| it.code).collect();
            assert_eq!(found, codes);
        }
    }

    #[test]
    fn without_corrections_everything_holds_in_order_of_time() {
        check(
            &[entry(1, None), entry(2, None), entry(3, None)],
            &[1, 2, 3],
            &[],
        );
        check(&[], &[], &[]);
    }

    #[test]
    fn a_correction_takes_the_place_of_what_it_corrects() {
        check(&[entry(1, None), entry(2, Some(1))], &[2], &[]);
        check(
            &[entry(1, None), entry(2, Some(1)), entry(3, Some(2))],
            &[3],
            &[],
        );
    }

    #[test]
    fn what_is_taken_back_is_as_if_it_had_never_been() {
        check(&[entry(1, None), retract(2, 1)], &[], &[]);
    }

    #[test]
    fn taking_back_a_correction_brings_the_first_one_back() {
        check(
            &[entry(1, None), entry(2, Some(1)), retract(3, 2)],
            &[1],
            &[],
        );
    }

    #[test]
    fn undoing_the_undo_takes_it_back_again() {
        check(&[entry(1, None), retract(2, 1), retract(3, 2)], &[1], &[]);
        check(
            &[entry(1, None), retract(2, 1), retract(3, 2), retract(4, 3)],
            &[],
            &[],
        );
    }

    #[test]
    fn of_two_corrections_the_one_recorded_last_holds() {
        check(
            &[entry(1, None), entry(2, Some(1)), entry(3, Some(1))],
            &[3],
            &["corrected_twice"],
        );
        // Once the later one is taken back the earlier one holds, and nothing is odd any more.
        check(
            &[
                entry(1, None),
                entry(2, Some(1)),
                entry(3, Some(1)),
                retract(4, 3),
            ],
            &[2],
            &[],
        );
    }

    #[test]
    fn circles_and_corrections_of_the_future_hide_nothing() {
        check(
            &[entry(1, Some(2)), entry(2, Some(1))],
            &[2],
            &["correction_before_fact"],
        );
        check(&[entry(1, Some(1))], &[1], &["correction_before_fact"]);
        let circle = [entry(1, Some(3)), entry(2, Some(1)), entry(3, Some(2))];
        check(&circle, &[3], &["correction_before_fact"]);
    }

    #[test]
    fn a_correction_of_nothing_is_kept_and_told() {
        check(&[entry(2, Some(9))], &[2], &["correction_of_nothing"]);
        check(&[retract(2, 9)], &[], &["correction_of_nothing"]);
    }

    #[test]
    fn a_proposed_correction_hides_nothing() {
        check(&[entry(1, None), proposed(entry(2, Some(1)))], &[1, 2], &[]);
        check(&[entry(1, None), proposed(retract(2, 1))], &[1], &[]);
        check(
            &[proposed(entry(1, None)), proposed(entry(2, Some(1)))],
            &[1, 2],
            &[],
        );
    }

    #[test]
    fn confirming_a_proposed_correction_makes_it_count() {
        let facts = [
            entry(1, None),
            proposed(entry(2, Some(1))),
            entry(3, Some(2)),
        ];
        check(&facts, &[3], &[]);
        let dismissed = [entry(1, None), proposed(entry(2, Some(1))), retract(3, 2)];
        check(&dismissed, &[1], &[]);
    }

    #[test]
    fn a_fact_handed_in_twice_counts_once() {
        check(&[entry(1, None), entry(1, None)], &[1], &[]);
        check(
            &[
                entry(1, None),
                entry(2, Some(1)),
                entry(1, None),
                entry(2, Some(1)),
            ],
            &[2],
            &[],
        );
    }

    #[test]
    fn odd_facts_are_told_and_kept() {
        let day = |text: &str| text.parse().unwrap();
        let promised = FactKind::Promised {
            first: day("2026-04-10"),
            last: day("2026-04-03"),
            ask: None,
            words: String::new(),
        };
        check(&[fact(1, None, promised)], &[1], &["promise_turned_round"]);
    }

    #[test]
    fn a_fact_is_found_by_its_id() {
        let facts = [entry(1, None), entry(2, None), entry(3, None)];
        let timeline = Timeline::new(&facts);
        assert_eq!(
            timeline.get(FactId::from_u128(2)).map(|fact| fact.id),
            Some(facts[1].id)
        );
        assert!(timeline.get(FactId::from_u128(9)).is_none());
    }
}
