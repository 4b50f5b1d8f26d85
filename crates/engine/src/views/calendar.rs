//! What belongs in a calendar?

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::id::ApplicationId;
use serde::Serialize;

use super::coming::ComingKind;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::Cards;
use meanwhile_core::fact::{Fact, FactKind, Interview};
use meanwhile_core::id::FactId;
use meanwhile_core::plan::{Plan, Study, When};
use meanwhile_core::policy::View;
use meanwhile_core::situation::{Situation, is_task};
use meanwhile_core::timeline::Timeline;

/// An entry for a calendar (RFC 5545), as data; the text of a feed is made elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarItem {
    /// Stays the same over every change of the same thing.
    pub uid: String,
    /// What it is.
    pub kind: CalendarKind,
    /// When.
    pub time: CalendarTime,
    /// One line.
    pub summary: String,
    /// More.
    pub description: String,
    /// The application, if it is about one.
    pub application: Option<ApplicationId>,
    /// It was called off.
    pub cancelled: bool,
    /// When it was last changed: the newest fact behind it.
    pub changed_at: Timestamp,
}

/// When a calendar entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum CalendarTime {
    /// From moment to moment.
    Span {
        /// The start.
        start: Timestamp,
        /// The end, after the start.
        end: Timestamp,
    },
    /// All day.
    AllDay {
        /// The day.
        date: Date,
    },
}

/// What a calendar entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CalendarKind {
    /// An interview.
    Interview,
    /// A day by which the seeker must answer.
    Deadline,
    /// The day they named for their answer.
    Promised,
    /// The next moment at which one may write, and what.
    Contact,
    /// The end of a snooze.
    SnoozeEnds,
}

/// What belongs in a calendar?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn calendar(engine: &Engine, now: Timestamp) -> Result<Vec<CalendarItem>, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let plan = crate::foretold::plan(&study, now);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let mut items = Vec::new();
    for plan in &plan.plans {
        let id = plan.application;
        let (Some(timeline), Some(situation)) = (study.timeline(id), study.situation(id, now))
        else {
            continue;
        };
        let facts = timeline.facts().iter().filter(|fact| fact.is_confirmed());
        items.extend(facts.filter_map(|fact| interview(&cards, &loaded.desk, fact)));
        items.extend(days(&cards, id, &situation, timeline, now));
        items.extend(contact(&cards, plan, timeline));
    }
    items.sort_by(|a, b| a.uid.cmp(&b.uid));
    Ok(items)
}

/// What follows from the uid of a thing: its kind and its first id, so that it never changes.
fn uid(kind: &str, id: impl std::fmt::Display) -> String {
    format!("{kind}-{id}@meanwhile.invalid")
}

fn interview(
    cards: &Cards<'_>,
    desk: &meanwhile_core::record::Desk,
    fact: &Fact,
) -> Option<CalendarItem> {
    let FactKind::Interview(interview) = &fact.kind else {
        return None;
    };
    let label = cards.names.label(fact.application);
    let facts = desk
        .file(fact.application)
        .map_or(&[][..], |file| &file.facts);
    Some(CalendarItem {
        uid: uid("interview", origin(facts, fact)),
        kind: CalendarKind::Interview,
        time: span(fact, interview),
        summary: format!("Interview: {label}"),
        description: cards.names.sentence(fact),
        application: Some(fact.application),
        cancelled: interview.cancelled,
        changed_at: fact.recorded_at,
    })
}

/// The id of the first fact of a chain of corrections.
fn origin(facts: &[Fact], fact: &Fact) -> FactId {
    let mut first = fact;
    // Each step goes back in time of recording, so the walk ends; the bound keeps bad data finite.
    for _ in 0..facts.len() {
        let earlier = facts.iter().find(|it| first.supersedes == Some(it.id));
        match earlier {
            Some(earlier) => first = earlier,
            None => break,
        }
    }
    first.id
}

fn span(fact: &Fact, interview: &Interview) -> CalendarTime {
    let hour = jiff::SignedDuration::from_hours(1);
    let end = if interview.ends_at > fact.at {
        interview.ends_at
    } else {
        fact.at.checked_add(hour).unwrap_or(fact.at)
    };
    CalendarTime::Span {
        start: fact.at,
        end,
    }
}

/// Days that were named: deadlines, a promise that still stands, the end of a snooze.
fn days(
    cards: &Cards<'_>,
    id: ApplicationId,
    situation: &Situation<'_>,
    timeline: &Timeline<'_>,
    now: Timestamp,
) -> Vec<CalendarItem> {
    let label = cards.names.label(id);
    let item = |kind, uid, time, summary, changed_at| CalendarItem {
        uid,
        kind,
        time,
        summary,
        description: label.clone(),
        application: Some(id),
        cancelled: false,
        changed_at,
    };
    let mut items = Vec::new();
    if situation.over.is_some() {
        return items;
    }
    for (fact, date) in deadlines(cards, id, situation, timeline, now) {
        let summary = match fact.kind {
            FactKind::CompetingOffer { .. } => "Answer the other offer".to_owned(),
            _ => format!("{}: {label}", wanted(fact)),
        };
        let time = CalendarTime::AllDay { date };
        items.push(item(
            CalendarKind::Deadline,
            uid("deadline", fact.id),
            time,
            summary,
            fact.recorded_at,
        ));
    }
    if let Some(promise) = situation.promised.filter(|promise| !promise.proposed) {
        let time = CalendarTime::AllDay { date: promise.last };
        let summary = format!("The day they named for their answer: {label}");
        items.push(item(
            CalendarKind::Promised,
            uid("promised", promise.fact),
            time,
            summary,
            promise.made_at,
        ));
    }
    if let Some(start) = super::waiting::snoozed(situation, now) {
        let end = start
            .checked_add(jiff::SignedDuration::from_mins(15))
            .unwrap_or(start);
        let time = CalendarTime::Span { start, end };
        let summary = format!("Back again: {label}");
        items.push(item(
            CalendarKind::SnoozeEnds,
            uid("snooze", id),
            time,
            summary,
            start,
        ));
    }
    items
}

/// Days by which the seeker must answer something, with the fact that names them. Once an offer is taken, an offer
/// from elsewhere has been answered.
fn deadlines<'a>(
    cards: &Cards<'_>,
    id: ApplicationId,
    situation: &Situation<'a>,
    timeline: &Timeline<'a>,
    now: Timestamp,
) -> Vec<(&'a Fact, Date)> {
    let accepted = |view: &View<'_>| view.relations.accepted().is_some();
    let taken = cards.study.with_view(id, now, accepted).unwrap_or(false);
    let asked = situation
        .open_asks
        .iter()
        .chain(&situation.offer)
        .filter_map(|fact| match &fact.kind {
            FactKind::Received(received) => received.answer_by.map(|date| (*fact, date)),
            _ => None,
        });
    let offers = timeline.facts().iter().filter_map(|fact| match fact.kind {
        FactKind::CompetingOffer { deadline } if fact.is_confirmed() && !taken => {
            Some((*fact, deadline))
        }
        _ => None,
    });
    let mut found: Vec<(&Fact, Date)> = asked.chain(offers).collect();
    found.sort_by_key(|(fact, date)| (*date, fact.id));
    found.dedup_by_key(|(fact, _)| fact.id);
    found
}

/// The next message of an application that becomes possible.
fn contact(cards: &Cards<'_>, plan: &Plan, timeline: &Timeline<'_>) -> Option<CalendarItem> {
    let id = plan.application;
    let later = plan.moves.iter().filter(|it| it.kind.purpose().is_some());
    let later = later.filter_map(|it| match it.when {
        When::Later { at, .. } => Some((at, it)),
        When::Now { .. } | When::Behind { .. } => None,
    });
    let (at, it) = later.min_by_key(|(at, it)| (*at, it.kind))?;
    let end = at
        .checked_add(jiff::SignedDuration::from_mins(15))
        .unwrap_or(at);
    let reasons: Vec<&str> = it
        .reasons
        .iter()
        .map(|reason| reason.text.as_str())
        .collect();
    let title = cards.names.title(it.kind, it.wording, it.to.as_slice());
    let changed_at = timeline.facts().iter().map(|fact| fact.recorded_at).max();
    Some(CalendarItem {
        uid: uid("contact", id),
        kind: CalendarKind::Contact,
        time: CalendarTime::Span { start: at, end },
        summary: format!("{title} ({})", cards.names.application(id).employer),
        description: reasons.join(" "),
        application: Some(id),
        cancelled: false,
        changed_at: changed_at.unwrap_or(at),
    })
}

/// The interview that somebody asks to move, and whether the seeker does.
fn move_asked(view: &View<'_>) -> Option<(FactId, bool)> {
    let asked = view.move_asked()?;
    Some((asked.meeting.fact.id, asked.by_seeker))
}

/// Something that was arranged or named and lies ahead.
pub(crate) struct Ahead {
    pub(crate) at: Timestamp,
    pub(crate) application: Option<ApplicationId>,
    pub(crate) kind: ComingKind,
    pub(crate) title: String,
}

/// What is wanted by the day that a fact names.
fn wanted(fact: &Fact) -> &'static str {
    match fact.kind {
        FactKind::CompetingOffer { .. } => "Your other offer wants an answer by this day",
        _ if is_task(fact) => "Task wanted by this day",
        _ => "Answer wanted by this day",
    }
}

/// Everything that was arranged or named and lies ahead, in no order. Days begin where the seeker is.
pub(crate) fn ahead(cards: &Cards<'_>, now: Timestamp) -> Vec<Ahead> {
    let mut found = Vec::new();
    let zone = cards.names.here();
    let today = zone.date(now);
    for file in &cards.study.desk().files {
        let id = file.application.id;
        let (Some(timeline), Some(situation)) =
            (cards.study.timeline(id), cards.study.situation(id, now))
        else {
            continue;
        };
        if situation.over.is_some() {
            continue;
        }
        let mut add = |at, kind, title: &str| {
            let title = title.to_owned();
            found.push(Ahead {
                at,
                application: Some(id),
                kind,
                title,
            });
        };
        let asks = || cards.study.with_view(id, now, move_asked).flatten();
        let asked = if situation.ahead.is_empty() {
            None
        } else {
            asks()
        };
        for meeting in situation.ahead.iter().filter(|it| it.fact.is_confirmed()) {
            let with = cards.names.people(&meeting.interview.people);
            let title = match asked {
                Some((id, true)) if id == meeting.fact.id => {
                    "Interview (you asked to move it)".to_owned()
                }
                Some((id, false)) if id == meeting.fact.id => {
                    "Interview (they ask to move it)".to_owned()
                }
                _ if with.is_empty() => "Interview".to_owned(),
                _ => format!("Interview with {with}"),
            };
            add(meeting.fact.at, ComingKind::Interview, &title);
        }
        let beginning = |date: Date| zone.at(date, jiff::civil::Time::midnight());
        for (fact, date) in deadlines(cards, id, &situation, timeline, now)
            .into_iter()
            .filter(|it| it.1 >= today)
        {
            add(beginning(date), ComingKind::Deadline, wanted(fact));
        }
        if let Some(promise) = situation
            .promised
            .filter(|it| it.last >= today && !it.proposed)
        {
            add(
                beginning(promise.last),
                ComingKind::Promised,
                "The day they named",
            );
        }
        if let Some(until) = super::waiting::snoozed(&situation, now) {
            add(until, ComingKind::SnoozeEnds, "Back again");
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{FillDemo, MoveInterview, fill_demo, move_interview};
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn a_moved_interview_keeps_its_uid() {
        let bench = Bench::interviewed("2026-04-06 09:00").await;
        let uid = |items: Vec<CalendarItem>| {
            items
                .into_iter()
                .find(|it| it.kind == CalendarKind::Interview)
                .unwrap()
        };
        let before = uid(calendar(&bench.engine, bench.now).await.unwrap());
        let input = MoveInterview {
            application: "lindqvist".to_owned(),
            start: Some("2026-04-09 10:00".to_owned()),
            ..MoveInterview::default()
        };
        move_interview(&bench.engine, bench.now, input)
            .await
            .unwrap();
        let after = uid(calendar(&bench.engine, bench.now).await.unwrap());
        assert_eq!(before.uid, after.uid);
        assert_ne!(before.time, after.time);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn every_uid_is_there_once() {
        let bench = Bench::at("2026-04-15 17:30").await;
        fill_demo(&bench.engine, bench.now, FillDemo {})
            .await
            .unwrap();
        let items = calendar(&bench.engine, bench.now).await.unwrap();
        let mut uids: Vec<&str> = items.iter().map(|it| it.uid.as_str()).collect();
        let count = uids.len();
        uids.dedup();
        assert_eq!(uids.len(), count);
        assert!(items.iter().any(|it| it.kind == CalendarKind::Promised));
        assert!(items.iter().any(|it| it.kind == CalendarKind::Contact));
    }
}
