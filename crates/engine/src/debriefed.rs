//! What a timeline says of a debrief: of which interview, what is written, how much time is left. Actions and views both
//! ask it, so that they mean the same interview and the same words.

use std::borrow::Borrow;

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::{Debrief, Fact, FactKind, Interview};
use meanwhile_core::id::FactId;
use meanwhile_core::settings::{Settings, find};

/// How many minutes a debrief is meant to take.
pub(crate) fn minutes(settings: &Settings) -> i64 {
    find("debrief.minutes").map_or(10, |it| i64::from(settings.get(it)))
}

/// How many of them are left; 0 when they are over.
pub(crate) fn minutes_left(minutes: i64, started: Timestamp, now: Timestamp) -> u32 {
    let used = now.duration_since(started).as_mins();
    u32::try_from((minutes - used).clamp(0, minutes)).unwrap_or(0)
}

/// When a debrief that was begun at `started` was closed: by the seeker, or by its minutes once something is written in it.
pub(crate) fn closed_at(
    debrief: &Debrief,
    started: Timestamp,
    minutes: i64,
    now: Timestamp,
) -> Option<Timestamp> {
    if debrief.finished_at.is_some() || debrief.is_blank() {
        return debrief.finished_at;
    }
    let end = started.saturating_add(jiff::SignedDuration::from_mins(minutes));
    end.ok().filter(|end| *end <= now)
}

/// The interview that is meant: the one named, which may have been corrected since, else the last that has been held.
pub(crate) fn held<F: Borrow<Fact>>(
    facts: &[F],
    named: Option<FactId>,
    now: Timestamp,
) -> Option<(&Fact, &Interview)> {
    let is_meant = |it: &Fact| named.is_none_or(|id| id == it.id || it.supersedes == Some(id));
    let is_over = |it: &Interview, start| !it.cancelled && it.ends_at.max(start) <= now;
    let mut all = facts.iter().rev().map(Borrow::borrow);
    all.find_map(|fact| match &fact.kind {
        FactKind::Interview(it) if is_over(it, fact.at) && is_meant(fact) => Some((fact, it)),
        _ => None,
    })
}

/// What is written about an interview, and the fact that holds it.
pub(crate) fn written<F: Borrow<Fact>>(
    facts: &[F],
    interview: FactId,
) -> Option<(&Fact, &Debrief)> {
    let mut all = facts.iter().rev().map(Borrow::borrow);
    all.find_map(|fact| match &fact.kind {
        FactKind::Debrief(it) if it.interview == Some(interview) => Some((fact, &**it)),
        _ => None,
    })
}

/// The last day they named for their answer since a moment, as confirmed.
pub(crate) fn promised_since<F: Borrow<Fact>>(facts: &[F], start: Timestamp) -> Option<Date> {
    let all = facts.iter().rev().map(Borrow::borrow);
    let mut since = all.filter(|fact: &&Fact| fact.at >= start);
    since.find_map(|fact| match fact.kind {
        FactKind::Promised { last, .. } if fact.is_confirmed() => Some(last),
        _ => None,
    })
}
