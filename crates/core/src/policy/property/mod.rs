//! What holds for every desk, tried on random ones: no panic, no order of input matters, no change before
//! `wake_at`, nothing unconfirmed opens a way, nothing at a bad hour, everything with its reason.

mod desks;

use desks::{Draft, PLACES, desk_of, draft, fact, files, minute, moment, settings};
use proptest::prelude::*;

use super::story::assert_holds_until_wake;
use super::{MoveKind, rule};
use crate::id::{ApplicationId, PersonId};
use crate::plan::{DeskPlan, Study, When};
use crate::settings::Settings;
use crate::time::Zone;

type Contact = (ApplicationId, MoveKind, Option<PersonId>);

/// Messages that could go out at once, or, with `behind`, once another to the same people has.
fn open_contacts(plan: &DeskPlan, behind: bool) -> Vec<Contact> {
    let moves = plan
        .plans
        .iter()
        .flat_map(|plan| plan.moves.iter().map(move |it| (plan.application, it)));
    moves
        .filter(|(_, it)| it.kind.purpose().is_some())
        .filter(|(_, it)| match it.when {
            When::Now { .. } => true,
            When::Behind { .. } => behind,
            When::Later { .. } => false,
        })
        .map(|(application, it)| (application, it.kind, it.to))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_holds_until_it_wakes_again(
        files in files(), now in minute(), wakes in 1..6usize, seeker in 0..PLACES.len(),
    ) {
        let desk = desk_of(&files);
        let settings = Settings::in_zone(Zone::parse(PLACES[seeker].1).unwrap());
        let study = Study::new(&desk, &settings);
        let mut now = moment(now);
        for _ in 0..wakes {
            let plan = study.plan(now);
            assert_holds_until_wake(&study, now, &plan);
            let Some(wake) = plan.wake_at else { break };
            now = wake;
        }
    }

    #[test]
    fn neither_the_order_of_facts_nor_of_files_matters(
        files in files(), now in minute(), turn in 0..7usize,
    ) {
        let desk = desk_of(&files);
        let mut turned = desk.clone();
        for file in &mut turned.files {
            let half = turn % file.facts.len().max(1);
            file.facts.rotate_left(half);
            file.facts.reverse();
        }
        turned.files.reverse();
        turned.people.reverse();
        turned.employers.reverse();
        turned.sort();
        let settings = settings();
        let plan = Study::new(&desk, &settings).plan(moment(now));
        prop_assert_eq!(&plan, &Study::new(&turned, &settings).plan(moment(now)));
    }

    #[test]
    fn a_proposed_fact_never_opens_a_way(
        files in files(), extra in draft(), place in 0..3usize, now in minute(),
    ) {
        let settings = settings();
        let desk = desk_of(&files);
        let before = Study::new(&desk, &settings).plan(moment(now));
        let mut more = desk.clone();
        let index = place % more.files.len();
        let count = more.files[index].facts.len();
        let extra = Draft { proposed: true, ..extra };
        more.files[index].facts.push(fact(index, count, &extra));
        let after = Study::new(&more, &settings).plan(moment(now));
        let allowed = open_contacts(&before, true);
        for opened in open_contacts(&after, false) {
            prop_assert!(allowed.contains(&opened), "{opened:?} was opened by {extra:?}");
        }
    }

    #[test]
    fn every_word_has_a_rule_and_no_contact_comes_at_a_bad_hour(files in files(), now in minute()) {
        let desk = desk_of(&files);
        let settings = settings();
        let study = Study::new(&desk, &settings);
        let at = moment(now);
        let plan = study.plan(at);
        for plan in &plan.plans {
            for refusal in &plan.refusals {
                prop_assert!(rule(refusal.reason.rule).is_some() && !refusal.reason.text.is_empty());
            }
            for it in &plan.moves {
                prop_assert!(!it.reasons.is_empty());
                for reason in &it.reasons {
                    prop_assert!(rule(reason.rule).is_some() && !reason.text.is_empty());
                }
                if it.kind.purpose().is_none() || !matches!(it.when, When::Now { .. }) {
                    continue;
                }
                let calendar = study
                    .with_view(plan.application, at, |view| view.calendar(it.to).0)
                    .unwrap();
                let there = calendar.zone().civil(at);
                prop_assert!(calendar.is_business_day(there.date()), "{it:?} on {there}");
                let evening = if it.kind == MoveKind::Thank { 20 } else { 18 };
                prop_assert!((8..evening).contains(&there.hour()), "{it:?} at {there}");
            }
        }
    }
}
