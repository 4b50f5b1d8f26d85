//! Settles what several applications of one desk want at the same time.

use jiff::Timestamp;

use super::{DeskPlan, Move, Plan, When};
use crate::policy::{MoveKind, View, contact_gap_end};

/// Lets only the first of several uninvited messages to the same people stand; the others come behind it.
///
/// First is what is due earlier; of two that are due now, the order of moves, then of applications.
/// `views` are those the plans were made from, in the same order.
pub(super) fn settle(plans: &mut [Plan], views: &[View<'_>]) {
    let mut wanted: Vec<(usize, usize)> = Vec::new();
    for (p, plan) in plans.iter().enumerate() {
        let uninvited = plan
            .moves
            .iter()
            .enumerate()
            .filter(|(_, it)| it.kind.is_uninvited());
        wanted.extend(uninvited.map(|(m, _)| (p, m)));
    }
    wanted.sort_by_key(|&(p, m)| {
        let it = &plans[p].moves[m];
        (start(it), it.kind, plans[p].application, it.to)
    });
    let mut first: Vec<(usize, usize)> = Vec::new();
    for (p, m) in wanted {
        let ahead = first.iter().copied().find(|&(q, n)| {
            let (mine, theirs) = (&plans[p].moves[m], &plans[q].moves[n]);
            share_people(&views[p], mine, &views[q], theirs)
                && is_too_close(&views[q], theirs, mine)
        });
        match ahead {
            Some((q, _)) => {
                plans[p].moves[m].when = When::Behind {
                    application: plans[q].application,
                }
            }
            None => first.push((p, m)),
        }
    }
}

/// Keeps one gentle line on the whole desk: that of the application that has waited longest.
pub(super) fn keep_one_line(plans: &mut [Plan], views: &[View<'_>]) {
    let longest = plans
        .iter()
        .zip(views)
        .filter(|(plan, _)| plan.moves.iter().any(|it| it.kind == MoveKind::KeepGoing))
        .min_by_key(|(plan, view)| (view.situation.waiting_since, plan.application))
        .map(|(plan, _)| plan.application);
    for plan in plans
        .iter_mut()
        .filter(|plan| Some(plan.application) != longest)
    {
        plan.moves.retain(|it| it.kind != MoveKind::KeepGoing);
    }
}

/// The earliest boundary of all plans.
pub(super) fn wake_at(plans: &[Plan]) -> Option<Timestamp> {
    plans.iter().filter_map(|plan| plan.wake_at).min()
}

/// A desk plan from its parts.
pub(super) fn finish(plans: Vec<Plan>) -> DeskPlan {
    let wake_at = wake_at(&plans);
    DeskPlan { plans, wake_at }
}

fn start(it: &Move) -> Timestamp {
    match it.when {
        When::Now { .. } | When::Behind { .. } => Timestamp::MIN,
        When::Later { at } => at,
    }
}

fn share_people(mine: &View<'_>, my_move: &Move, theirs: &View<'_>, their_move: &Move) -> bool {
    let organisations = |view: &View<'_>, it: &Move| {
        let works_for = it
            .to
            .and_then(|to| view.person(to))
            .and_then(|person| person.employer);
        [Some(view.application.employer), works_for]
    };
    let ours = organisations(mine, my_move);
    let same_organisation = organisations(theirs, their_move)
        .iter()
        .flatten()
        .any(|id| ours.contains(&Some(*id)));
    same_organisation || (my_move.to.is_some() && my_move.to == their_move.to)
}

fn is_too_close(view: &View<'_>, first: &Move, second: &Move) -> bool {
    match (first.when, second.when) {
        (When::Later { at: first_at }, When::Later { at }) => {
            at < contact_gap_end(view, first.to, first_at)
        }
        // The first is due now and may go out at any moment, so the distance is not known yet.
        _ => true,
    }
}
