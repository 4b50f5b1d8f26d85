//! Puts proposals and guards together: the one place where rules meet.
//!
//! Order of conflict, documented here once:
//! 1. A hard guard beats every proposal.
//! 2. A soft guard beats a proposal as long as the proposal's window can still be kept.
//! 3. Among moves, the order of [`MoveKind`] decides which is shown first and which of two messages to
//!    the same people goes first; then the earlier end of the window; then the recipient; then the fact.

use jiff::Timestamp;

use super::search::{Found, Search};
use super::{Move, Plan, Refusal, When};
use crate::Finding;
use crate::id::PersonId;
use crate::policy::{HOURS_RULE, Proposal, RULES, Reason, Strength, View, write_ahead};

/// Makes the plan for one application. Its `wake_at` is filled in by the caller, who owns the clock.
///
/// `proposals` is empty before and after; handing the same one on saves making it anew.
pub(super) fn plan(view: &View<'_>, proposals: &mut Vec<Proposal>) -> Plan {
    for rule in RULES {
        if let Some(propose) = rule.propose {
            propose(view, proposals);
        }
    }
    let mut plan = Plan {
        application: view.application.id,
        moves: Vec::new(),
        refusals: Vec::new(),
        wake_at: None,
        findings: view.timeline.findings().to_vec(),
    };
    // Moves to one person mostly stand side by side; what is found twice all the same is kept once, below.
    let mut assumed_for: Option<Option<PersonId>> = None;
    for mut proposal in proposals.drain(..) {
        for shape in RULES.iter().filter_map(|rule| rule.shape) {
            shape(view, &mut proposal);
        }
        if proposal.kind.purpose().is_some() && assumed_for != Some(proposal.to) {
            assumed_for = Some(proposal.to);
            plan.findings.extend(assumption(view, &proposal));
        }
        place(view, proposal, &mut plan);
    }
    plan.moves.sort_by_key(order);
    plan.findings.sort_unstable();
    plan.findings.dedup();
    plan
}

/// The order in which moves are shown.
pub(super) fn order(it: &Move) -> impl Ord + use<> {
    (
        it.kind,
        it.window.not_after.unwrap_or(Timestamp::MAX),
        it.to,
        it.about,
    )
}

fn place(view: &View<'_>, proposal: Proposal, plan: &mut Plan) {
    match schedule(view, &proposal) {
        Placed::At {
            when,
            best,
            reasons,
        } => {
            let mut proposal = proposal;
            proposal.window.best = best;
            proposal.reasons.extend(reasons);
            plan.moves.push(finish(proposal, when));
        }
        Placed::Refused(reason) => {
            plan.refusals.push(Refusal {
                kind: proposal.kind,
                to: proposal.to,
                reason,
            });
        }
        Placed::Missed => {}
    }
}

fn finish(proposal: Proposal, when: When) -> Move {
    let Proposal {
        kind,
        to,
        channel,
        window,
        about,
        urging,
        wording,
        reasons,
    } = proposal;
    Move {
        kind,
        to,
        channel,
        about,
        urging,
        wording,
        window,
        when,
        reasons,
    }
}

enum Placed {
    At {
        when: When,
        best: Timestamp,
        reasons: Vec<Reason>,
    },
    Refused(Reason),
    Missed,
}

fn schedule(view: &View<'_>, proposal: &Proposal) -> Placed {
    let window = proposal.window;
    let too_late = |at: Timestamp| window.not_after.is_some_and(|end| at >= end);
    if window.not_after.is_some_and(|end| view.clock.reached(end)) {
        return Placed::Missed;
    }
    let start = view.clock.not_before(window.not_before);
    let mut search = Search::run(view, proposal, start, Strength::Soft);
    search.mark(view);
    if search.found.as_ref().is_ok_and(|found| too_late(found.at)) {
        search = Search::run(view, proposal, start, Strength::Hard);
        search.mark(view);
    }
    let found = match search.found {
        Ok(found) => found,
        Err(reason) => return Placed::Refused(reason),
    };
    if too_late(found.at) {
        return missed(proposal, found);
    }
    let until = [found.until, window.not_after].into_iter().flatten().min();
    if view.clock.reached(found.at) {
        let best = Search::run(view, proposal, window.not_before, Strength::Soft)
            .found
            .map_or(window.not_before, |best| best.at);
        Placed::At {
            when: When::Now { until },
            best: if too_late(best) {
                window.not_before
            } else {
                best
            },
            reasons: found.reasons,
        }
    } else {
        later(view, proposal, found)
    }
}

/// A move that waits for its hour; written ahead where the hour alone is waited for and is hard to meet.
fn later(view: &View<'_>, proposal: &Proposal, found: Found) -> Placed {
    let Found {
        at, mut reasons, ..
    } = found;
    let due = proposal.window.not_before;
    let waits_for_hours = proposal.kind.purpose().is_some()
        && view.clock.reached(due)
        && reasons.iter().all(|reason| reason.rule == HOURS_RULE);
    let missed = || {
        let first = Search::run(view, proposal, due, Strength::Soft).found;
        let end = first.ok().and_then(|first| first.until);
        end.is_some_and(|end| view.clock.reached(end))
    };
    let ahead = waits_for_hours
        .then(|| write_ahead(view, proposal, at, missed))
        .flatten();
    let write_now = ahead.is_some();
    if let Some(ahead) = ahead {
        reasons = vec![ahead];
    }
    Placed::At {
        when: When::Later { at, write_now },
        best: at,
        reasons,
    }
}

/// A message that guards hold back until it is of no use is told of; other moves just fall away.
fn missed(proposal: &Proposal, found: Found) -> Placed {
    match found.reasons.into_iter().next_back() {
        Some(reason) if proposal.kind.purpose().is_some() => Placed::Refused(reason),
        _ => Placed::Missed,
    }
}

/// What had to be assumed about where the recipient is.
fn assumption(view: &View<'_>, proposal: &Proposal) -> Option<Finding> {
    let said = view.assumed(proposal.to)?;
    let who = view.name_or(proposal.to, view.employer_name());
    // Put together at its final length: a desk has hundreds of these.
    Some(Finding::new(
        "calendar_assumed",
        [who, ": ", &said].concat(),
    ))
}
