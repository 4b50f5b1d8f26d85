//! Settles what several applications of one desk want at the same time.

use jiff::Timestamp;

use super::{DeskPlan, Move, Plan, When};
use crate::id::{EmployerId, PersonId};
use crate::policy::{MoveKind, View, Wording, contact_gap_end};

/// Lets only the first of several uninvited messages to the same people stand; the others come behind it.
///
/// First is what is due earlier; of two that are due now, the order of moves, then a first question before a
/// second one, then the order of applications.
/// `views` are those the plans were made from, in the same order.
pub(super) fn settle(plans: &mut [Plan], views: &[View<'_>]) {
    let mut wanted: Vec<Wanted> = Vec::new();
    for (p, plan) in plans.iter().enumerate() {
        let uninvited = plan
            .moves
            .iter()
            .enumerate()
            .filter(|(_, it)| it.kind.is_uninvited());
        wanted.extend(uninvited.map(|(m, it)| Wanted {
            place: (p, m),
            organisations: organisations(&views[p], it),
            to: it.to,
        }));
    }
    wanted.sort_by_key(|it| {
        let (p, m) = it.place;
        let wanted = &plans[p].moves[m];
        let again = wanted.wording == Wording::Second;
        (
            start(wanted),
            wanted.kind,
            again,
            plans[p].application,
            wanted.to,
        )
    });
    let mut first: Vec<Wanted> = Vec::new();
    for mine in wanted {
        let (p, m) = mine.place;
        let ahead = first.iter().find(|theirs| {
            let (q, n) = theirs.place;
            theirs.shares_people(&mine)
                && is_too_close(&views[q], &plans[q].moves[n], &plans[p].moves[m])
        });
        match ahead.map(|theirs| plans[theirs.place.0].application) {
            Some(application) => plans[p].moves[m].when = When::Behind { application },
            None => first.push(mine),
        }
    }
}

/// An uninvited message that somebody's plan holds: where it stands, and whom it touches.
struct Wanted {
    /// The plan and the move in it.
    place: (usize, usize),
    organisations: [Option<EmployerId>; 2],
    to: Option<PersonId>,
}

impl Wanted {
    fn shares_people(&self, other: &Self) -> bool {
        let mut mine = self.organisations.iter().flatten();
        let same_organisation = mine.any(|id| other.organisations.contains(&Some(*id)));
        same_organisation || (self.to.is_some() && self.to == other.to)
    }
}

/// The employer, and whom the recipient works for.
fn organisations(view: &View<'_>, it: &Move) -> [Option<EmployerId>; 2] {
    let person = it.to.and_then(|to| view.person(to));
    let works_for = person.and_then(|person| person.employer);
    [Some(view.application.employer), works_for]
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
        When::Later { at, .. } => at,
    }
}

fn is_too_close(view: &View<'_>, first: &Move, second: &Move) -> bool {
    match (first.when, second.when) {
        (When::Later { at: first_at, .. }, When::Later { at, .. }) => {
            at < contact_gap_end(view, first.to, first_at)
        }
        // The first is due now and may go out at any moment, so the distance is not known yet.
        _ => true,
    }
}
