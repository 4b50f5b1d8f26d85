//! What follows from a wait, in one sentence: the one thing to do, or that nothing is until a moment.

use jiff::Timestamp;
use meanwhile_core::plan::{Move, Plan, When};
use meanwhile_core::policy::{MoveKind, View, day};
use meanwhile_core::situation::Turn;

use super::waiting::{NextContact, Waiting, withdrawal};
use crate::present::Cards;
use crate::shapes::Moment;

/// What follows now.
pub(super) fn what_follows(
    cards: &Cards<'_>,
    view: &View<'_>,
    plan: &Plan,
    waiting: Option<&Waiting>,
    now: Timestamp,
) -> String {
    if view.situation.turn == Turn::Seeker {
        let index = cards.names.index();
        let handle = index.handle(plan.application);
        return format!("What is yours to do: meanwhile show {handle}");
    }
    withdrawing(cards, plan, waiting, now).unwrap_or_else(|| {
        let rests = |it: &Move| it.kind == MoveKind::LetGo && it.when.is_now();
        let may_rest = plan.moves.iter().any(rests);
        next(waiting, due(cards, plan).as_deref(), may_rest, now)
    })
}

/// The message that may go to them unasked now, as the plan says it.
fn due(cards: &Cards<'_>, plan: &Plan) -> Option<String> {
    let is_due = |it: &&Move| it.kind.is_uninvited() && it.when.is_now();
    let it = plan.moves.iter().find(is_due)?;
    let people: Vec<_> = it.to.into_iter().collect();
    Some(cards.names.title(it.kind, it.wording, &people))
}

/// The kind word that one withdraws, where it is due.
fn withdrawing(
    cards: &Cards<'_>,
    plan: &Plan,
    waiting: Option<&Waiting>,
    now: Timestamp,
) -> Option<String> {
    let due = withdrawal(plan)?;
    let what = waiting?.first.as_deref()?;
    let from = match due.when {
        When::Later { at, .. } => Some(cards.moment(at, plan.application, due.to)),
        When::Now { .. } | When::Behind { .. } => None,
    };
    Some(withdraw(what, from.as_ref(), now))
}

/// A moment in words, of today as such.
fn when(at: &Moment, now: Timestamp) -> String {
    match at.here.date() == at.zone.date(now) {
        true => at.text.replacen(&day(at.here.date()), "today", 1),
        false => at.text.clone(),
    }
}

/// That nothing is to do until a moment; of today, its hour alone.
fn nothing_until(at: &Moment, now: Timestamp) -> String {
    let until = when(at, now);
    match until.strip_prefix("today, ") {
        Some(hour) => format!("Nothing to do until {hour} today."),
        None => format!("Nothing to do until {until}."),
    }
}

/// To withdraw, as the plan says it; `from` where it is due later.
fn withdraw(what: &str, from: Option<&Moment>, now: Timestamp) -> String {
    match from {
        Some(at) => format!("{what}, from {}.", when(at, now)),
        None => format!("{what}."),
    }
}

/// What follows, in one sentence. `due` is the message that the plan has for now, and `may_rest` says that it may be let go
/// now.
fn next(waiting: Option<&Waiting>, due: Option<&str>, may_rest: bool, now: Timestamp) -> String {
    let first = waiting.and_then(|it| it.first.as_deref());
    let contact = waiting.map(|it| &it.next_contact);
    let said = match (contact, first) {
        (Some(NextContact::Now), _) if may_rest => {
            let due = due.unwrap_or("You may write to them now");
            return format!("{due}, or let it go quiet.");
        }
        (Some(NextContact::NoNeed) | None, _) if may_rest => {
            return "You may let it go quiet; if they write, it goes on.".to_owned();
        }
        (Some(NextContact::Now), _) => {
            format!("{}.", due.unwrap_or("You may write to them now"))
        }
        (Some(NextContact::From { at, .. }), Some(first)) => {
            format!("{first}; after that nothing until {}.", when(at, now))
        }
        (
            Some(NextContact::From {
                at,
                write_now: true,
                ..
            }),
            None,
        ) => {
            format!("What you write now is best sent {}.", when(at, now))
        }
        (Some(NextContact::From { at, .. }), None) => nothing_until(at, now),
        (Some(NextContact::Refused { reason }), None) => reason.text.clone(),
        (Some(NextContact::Refused { reason }), Some(first)) => format!("{first}. {}", reason.text),
        (Some(NextContact::NoNeed) | None, _) => "Nothing to do.".to_owned(),
    };
    match may_rest {
        true => format!("{said} You may let it go quiet as well."),
        false => said,
    }
}
