//! How does a wait stand: since when, until when, and why may they be quiet?

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::{Channel, Fact, FactKind, Purpose};
use meanwhile_core::id::PersonId;
use meanwhile_core::plan::{Move, Plan, When};
use meanwhile_core::policy::{MoveKind, View};
use meanwhile_core::silence::days_between;
use meanwhile_core::situation::{Situation, Turn};
use serde::Serialize;

use super::lasted::lasted;
use super::quiet;
use crate::guards::{Wanted, judge};
use crate::present::{Cards, reason};
use crate::shapes::{ApplicationRef, Day, Moment, ReasonLine};

/// A wait for an answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Waiting {
    /// The application.
    pub application: ApplicationRef,
    /// Whose turn it is.
    pub turn: Turn,
    /// Since when they have been silent.
    pub since: Option<Moment>,
    /// Business days where they are, the day after `since` being 1.
    pub business_days: Option<i32>,
    /// Calendar days.
    pub calendar_days: Option<i32>,
    /// How long it has lasted, in words that say from where each number counts.
    pub lasted: String,
    /// The last day they named for their answer.
    pub promised: Option<Day>,
    /// What comes before that, in words, such as “Thank Dana Okafor”, or all there is to do where it is the seeker's turn;
    /// `None` where nothing is due to them sooner.
    pub first: Option<String>,
    /// When one may write next unasked, or why not at all.
    pub next_contact: NextContact,
    /// Why they may be quiet, in one line, from what is known.
    pub quiet: String,
    /// The reasons behind that line, most telling first.
    pub quiet_reasons: Vec<QuietReason>,
    /// Quiet until then, by the seeker's own wish.
    pub snoozed_until: Option<Moment>,
}

/// When one may write next unasked.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum NextContact {
    /// Now.
    Now,
    /// From a moment on.
    From {
        /// The moment.
        at: Moment,
        /// Why not sooner.
        reasons: Vec<ReasonLine>,
        /// Whether it is to be written now all the same, for a mail program to send it then.
        write_now: bool,
    },
    /// Not as things stand.
    Refused {
        /// Which rule, and why.
        reason: ReasonLine,
    },
    /// There is no need: it is over, it is the seeker's turn, or one withdraws.
    NoNeed,
}

/// A plausible reason for silence.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuietReason {
    /// The id of the cause, such as `promised_date`.
    pub kind: String,
    /// In words.
    pub text: String,
    /// Until when it holds, if it ends on a known day.
    pub until: Option<Date>,
}

/// How a wait stands; `None` when the application is over or nothing has been begun.
pub(crate) fn waiting(cards: &Cards<'_>, plan: &Plan, now: Timestamp) -> Option<Waiting> {
    let id = plan.application;
    let found = cards.study.with_view(id, now, |view| {
        let situation = view.situation;
        let since = since(view)?;
        if situation.over.is_some() {
            return None;
        }
        let to = view.whom_to_ask();
        let (calendar, _) = view.calendar(to);
        let (from, today) = (calendar.zone().date(since), calendar.zone().date(now));
        // Where it is the seeker's turn, nobody there is silent; to whom one withdraws, it matters no more.
        let mut quiet_reasons = match situation.turn {
            Turn::Employer if withdrawal(plan).is_none() => quiet::reasons(view, since, now),
            Turn::Employer | Turn::Seeker | Turn::Nobody => Vec::new(),
        };
        let next_contact = next_contact(cards, view, plan, now);
        let first = first_message(plan, &next_contact);
        // Thanks go out until later in the evening: the hour is then no reason to hold anything back.
        if first.is_some_and(|it| matches!(it.when, When::Now { .. })) {
            quiet_reasons.retain(|reason| reason.kind != "outside_hours");
        }
        Some(Waiting {
            application: cards.names.application(id),
            turn: situation.turn,
            since: Some(cards.moment(since, id, to)),
            business_days: Some(calendar.business_days_since(from, today).0.max(0)),
            calendar_days: Some(days_between(from, today)),
            lasted: lasted(view, since, calendar.zone(), now),
            promised: view.promise().map(|promise| Day::new(promise.last)),
            first: first.map(|it| {
                let alike = plan.moves.iter().filter(|other| other.kind == it.kind);
                let people: Vec<PersonId> = alike.filter_map(|other| other.to).collect();
                cards.names.title(it.kind, it.wording, &people)
            }),
            next_contact,
            quiet: quiet::line(&quiet_reasons),
            quiet_reasons,
            snoozed_until: snoozed(situation, now).map(|until| cards.names.moment(until)),
        })
    });
    found.flatten()
}

/// Since when they have been silent: as the situation says, since the application went out, or since it was recorded.
pub(crate) fn since(view: &View<'_>) -> Option<Timestamp> {
    let applied = || {
        let facts = view.timeline.facts().iter();
        let mut applied = facts.filter(|fact| matches!(fact.kind, FactKind::Applied));
        applied.next().map(|fact| fact.at)
    };
    // An interview that was called off leaves them to answer, also where nobody knows when it began.
    let has_interview = |fact: &&Fact| matches!(fact.kind, FactKind::Interview(_));
    let known = || {
        let is_met = view.confirmed().any(|fact| has_interview(&fact));
        is_met.then_some(view.application.created_at)
    };
    view.situation.waiting_since.or_else(applied).or_else(known)
}

/// The end of a snooze that lasts.
pub(crate) fn snoozed(situation: &Situation<'_>, now: Timestamp) -> Option<Timestamp> {
    situation.snoozed_until.filter(|until| *until > now)
}

/// The first message that is due to them before they may be written to unasked; where it is not for them to answer, the
/// first thing to do. To whom one withdraws from, nothing else is due.
fn first_message<'p>(plan: &'p Plan, next: &NextContact) -> Option<&'p Move> {
    if let Some(it) = withdrawal(plan) {
        return Some(it);
    }
    let asked_from = match next {
        NextContact::From { at, .. } => at.at,
        NextContact::Refused { .. } | NextContact::NoNeed => Timestamp::MAX,
        NextContact::Now => return None,
    };
    let is_free = matches!(next, NextContact::NoNeed);
    let messages = plan
        .moves
        .iter()
        .filter(|it| is_free || it.kind.purpose().is_some() && !it.kind.is_uninvited());
    let timed = messages.filter_map(|it| match it.when {
        When::Now { .. } => Some((Timestamp::MIN, it)),
        When::Later { at, .. } => Some((at, it)),
        When::Behind { .. } => None,
    });
    let soonest = timed.min_by_key(|(at, _)| *at);
    soonest.filter(|(at, _)| *at < asked_from).map(|(_, it)| it)
}

/// The kind word that one withdraws, where it is due.
pub(super) fn withdrawal(plan: &Plan) -> Option<&Move> {
    plan.moves.iter().find(|it| it.kind == MoveKind::Decline)
}

/// When one may write next unasked: as planned, or as the rules answer when nothing is planned.
fn next_contact(cards: &Cards<'_>, view: &View<'_>, plan: &Plan, now: Timestamp) -> NextContact {
    if withdrawal(plan).is_some() {
        return NextContact::NoNeed;
    }
    let waits = view.situation.last_held().is_some()
        || view.called_off().is_some()
        || plan.moves.iter().any(|it| it.kind.is_uninvited());
    if view.situation.turn != Turn::Employer || !waits {
        return NextContact::NoNeed;
    }
    let id = plan.application;
    let planned = plan.moves.iter().filter(|it| it.kind.is_uninvited());
    let planned = planned.filter_map(|it| match it.when {
        When::Now { .. } => Some((now, it)),
        When::Later { at, .. } => Some((at, it)),
        When::Behind { .. } => None,
    });
    if let Some((at, it)) = planned.min_by_key(|(at, _)| *at) {
        if at <= now {
            return NextContact::Now;
        }
        return NextContact::From {
            at: cards.moment(at, id, it.to),
            reasons: it.reasons.iter().map(reason).collect(),
            write_now: it.when.is_now(),
        };
    }
    if let Some(refused) = plan.refusals.iter().find(|it| it.kind.is_uninvited()) {
        return NextContact::Refused {
            reason: reason(&refused.reason),
        };
    }
    if let Some(rests) = plan.moves.iter().find(|it| it.kind == MoveKind::LetGo) {
        // Where it may rest, no hour to write at is looked for. Who asked as often as one does leaves it to them: that
        // the budget has room again is no reason to write.
        return match rests.reasons.first() {
            Some(why) if !rests.when.is_now() => NextContact::Refused {
                reason: reason(why),
            },
            _ => NextContact::NoNeed,
        };
    }
    let to = view.whom_to_ask();
    let wanted = Wanted {
        application: id,
        purpose: Purpose::CheckIn,
        to,
        channel: Channel::Email,
    };
    let (objections, next) = judge(cards.study, wanted, now);
    match (objections.into_iter().next(), next) {
        (None, _) => NextContact::NoNeed,
        (Some(first), Some(at)) => NextContact::From {
            at: cards.moment(at, id, to),
            reasons: vec![first.reason],
            write_now: false,
        },
        (Some(first), None) => NextContact::Refused {
            reason: first.reason,
        },
    }
}
