//! How pressing is what can be done now? Orders moves; shows nothing.

use std::collections::BTreeMap;

use jiff::Timestamp;
use meanwhile_core::fact::FactKind;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::plan::{DeskPlan, Move, When};
use meanwhile_core::policy::{MoveKind, Urging, View};
use meanwhile_core::time::Zone;

use crate::present::Cards;

/// Moves of one kind that an application has now, by how pressing they are.
pub(super) type Groups<'a> = BTreeMap<(Order, ApplicationId, MoveKind), Vec<&'a Move>>;

/// Everything that can be done now, most pressing first; notes to the people of one panel are one thing.
pub(super) fn groups<'a>(cards: &Cards<'_>, plan: &'a DeskPlan, now: Timestamp) -> Groups<'a> {
    let mut groups = Groups::new();
    for plan in &plan.plans {
        let thanks = |it: &Move| it.kind == MoveKind::ThankForDecision && it.when.is_now();
        let has_thanks = plan.moves.iter().any(thanks);
        // The draft of the thanks asks already.
        let is_asked = |it: &Move| {
            has_thanks && it.kind == MoveKind::AskFeedback && it.urging == Urging::Offered
        };
        let due = plan
            .moves
            .iter()
            .filter(|it| it.when.is_now() && !is_asked(it));
        for it in due.filter(|it| it.kind != MoveKind::KeepGoing) {
            let order_of = |it: &Move| {
                let of_kind = plan.moves.iter().filter(|other| other.kind == it.kind);
                let end = of_kind
                    .filter_map(|other| wanted_by(cards, plan.application, other))
                    .min();
                Order::of(it, end, now, cards.names.here())
            };
            let mut order = order_of(it);
            // Questions come with the thanks or after them, so the thanks are as pressing as the questions.
            let asks = |other: &&Move| other.kind == MoveKind::AskFeedback && other.when.is_now();
            if it.kind == MoveKind::ThankForDecision
                && let Some(ask) = plan.moves.iter().find(asks)
            {
                order = order.sooner(order_of(ask));
            }
            // Others plan their days by the answer, and yours hangs on it.
            order.can_wait &= !answers_move(cards, plan.application, it, now);
            groups
                .entry((order, plan.application, it.kind))
                .or_default()
                .push(it);
        }
    }
    groups
}

/// The moment after which a move is of no use; of an answer, the end of the day they named for it.
pub(super) fn wanted_by(
    cards: &Cards<'_>,
    application: ApplicationId,
    it: &Move,
) -> Option<Timestamp> {
    if !matches!(
        it.kind,
        MoveKind::Answer | MoveKind::DoTask | MoveKind::Decide
    ) {
        return it.window.not_after;
    }
    let timeline = cards.study.timeline(application)?;
    let asked = timeline
        .facts()
        .iter()
        .find(|fact| Some(fact.id) == it.about)?;
    let FactKind::Received(received) = &asked.kind else {
        return None;
    };
    let zone = cards.calendar(application, it.to).0.zone();
    let last = received.answer_by?;
    Some(zone.at(last, jiff::civil::time(23, 59, 0, 0)))
}

/// Whether something of it reaches them, so that their clock matters.
pub(super) fn reaches_them(kind: MoveKind) -> bool {
    kind.purpose().is_some() || matches!(kind, MoveKind::Decide | MoveKind::DoTask)
}

/// Whether a move answers who asks to move an interview.
fn answers_move(cards: &Cards<'_>, application: ApplicationId, it: &Move, now: Timestamp) -> bool {
    let asked = |view: &View<'_>| view.move_asked().map(|asked| asked.fact.id);
    it.kind == MoveKind::Answer
        && it.about.is_some()
        && cards.study.with_view(application, now, asked).flatten() == it.about
}

/// How pressing a task is: what would be missed today before all else, what is urged before what is offered,
/// what ends within a day before what can wait, then the order of moves.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Order {
    pub can_wait: bool,
    offered: bool,
    ends_later: bool,
    kind: MoveKind,
    end: Timestamp,
}

impl Order {
    /// The same thing, as pressing as the more pressing of the two.
    fn sooner(self, other: Self) -> Self {
        Self {
            can_wait: self.can_wait && other.can_wait,
            offered: self.offered && other.offered,
            ends_later: self.ends_later && other.ends_later,
            kind: self.kind,
            end: self.end.min(other.end),
        }
    }

    fn of(it: &Move, end: Option<Timestamp>, now: Timestamp, here: Zone) -> Self {
        let end = end.unwrap_or(Timestamp::MAX);
        let day = jiff::SignedDuration::from_hours(24);
        // What goes out at a later hour anyway comes behind what can be done at once.
        let goes_out_later = matches!(it.when, When::Later { .. });
        Self {
            can_wait: here.date(end) > here.date(now),
            offered: it.urging == Urging::Offered,
            ends_later: goes_out_later || now.checked_add(day).is_ok_and(|tomorrow| end > tomorrow),
            kind: it.kind,
            end,
        }
    }
}
