//! What lies ahead: appointments, days that were named, and moves that become possible.

use jiff::Timestamp;
use meanwhile_core::plan::{DeskPlan, Move, Plan, When};
use meanwhile_core::policy::MoveKind;
use serde::Serialize;

use super::calendar::{Ahead, ahead};
use crate::present::{Cards, day};
use crate::shapes::{ApplicationRef, Moment};

/// Something ahead.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coming {
    /// When; of a whole day, its beginning where the seeker is.
    pub at: Moment,
    /// It is about the whole day: only the date of `at` means something.
    pub all_day: bool,
    /// The application, if it is about one.
    pub application: Option<ApplicationRef>,
    /// What it is.
    pub kind: ComingKind,
    /// Of a move, which.
    pub planned: Option<MoveKind>,
    /// In words.
    pub title: String,
}

/// What lies ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ComingKind {
    /// An interview.
    Interview,
    /// The day by which something must be answered.
    Deadline,
    /// The day they named for their answer.
    Promised,
    /// A move that becomes possible.
    Move,
    /// A snooze that ends.
    SnoozeEnds,
}

/// How many things ahead are shown.
const COMING_MAX: usize = 10;

/// What lies ahead, soonest first: appointments, days that were named, and moves that become possible.
pub(super) fn coming(cards: &Cards<'_>, plan: &DeskPlan, now: Timestamp) -> Vec<Coming> {
    let mut found: Vec<(Ahead, Option<&Move>)> =
        ahead(cards, now).into_iter().map(|it| (it, None)).collect();
    found.extend(plan.plans.iter().filter_map(|plan| next_move(cards, plan)));
    found.sort_by(|(a, _), (b, _)| (a.at, a.kind, &a.title).cmp(&(b.at, b.kind, &b.title)));
    found.truncate(COMING_MAX);
    let shown = |(it, planned)| shown(cards, it, planned);
    found.into_iter().map(shown).collect()
}

fn shown(cards: &Cards<'_>, it: Ahead, planned: Option<&Move>) -> Coming {
    let all_day = matches!(it.kind, ComingKind::Deadline | ComingKind::Promised);
    // What reaches nobody there has nothing to do with their clock.
    let stays_here = planned.is_some_and(|it| it.kind.purpose().is_none());
    let to = planned.and_then(|it| it.to);
    let mut at = match it.application {
        Some(id) if !all_day && !stays_here => cards.moment(it.at, id, to),
        _ => cards.names.moment(it.at),
    };
    if all_day {
        at.text = day(at.here.date());
    }
    Coming {
        at,
        all_day,
        application: it.application.map(|id| cards.names.application(id)),
        kind: it.kind,
        planned: planned.map(|it| it.kind),
        title: it.title,
    }
}

/// The first move of an application that becomes possible later.
pub(super) fn next_move<'p>(
    cards: &Cards<'_>,
    plan: &'p Plan,
) -> Option<(Ahead, Option<&'p Move>)> {
    let moves = plan
        .moves
        .iter()
        .filter(|it| it.kind != MoveKind::KeepGoing);
    let later = moves.filter_map(|it| match it.when {
        When::Later {
            at,
            write_now: false,
        } => Some((at, it)),
        When::Now { .. } | When::Later { .. } | When::Behind { .. } => None,
    });
    let later: Vec<_> = later.collect();
    let (at, it) = *later.iter().min_by_key(|(at, it)| (*at, it.kind))?;
    // Those of a panel are thanked in one sitting: all of them are named, as they are among the things to do.
    let same = later.iter().filter(|(other_at, other)| {
        (*other_at, other.kind, other.wording) == (at, it.kind, it.wording)
    });
    let whom: Vec<_> = same.filter_map(|(_, it)| it.to).collect();
    let ahead = Ahead {
        at,
        application: Some(plan.application),
        kind: ComingKind::Move,
        title: cards.names.title(it.kind, it.wording, &whom),
    };
    Some((ahead, Some(it)))
}
