//! The seeker's own waits: from an interview to what they heard next, or how long they have heard nothing.
//!
//! Right-censored: a wait without an answer is known only to be longer than it has been so far.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::{Fact, FactKind, Outcome, ReadingKind, Stage};
use meanwhile_core::id::{ApplicationId, FactId};
use meanwhile_core::plan::Study;
use meanwhile_core::policy::View;
use meanwhile_core::situation::Meeting;
use meanwhile_forecast::{Observation, Wait};

use crate::pace::Pace;
use meanwhile_core::silence::days_between;

/// Answers below which figures are said to be few, wherever they are told. *Assumption:* with fewer, an interval says next
/// to nothing.
pub(crate) const FEW_ANSWERS: usize = 20;

/// One wait of the seeker's own.
#[derive(Clone)]
pub(crate) struct OwnWait {
    /// The application it is of.
    pub(crate) of: ApplicationId,
    /// How long, and how much longer or shorter such waits are said to be.
    pub(crate) seen: Observation,
    /// The stage of the interview it began with.
    pub(crate) stage: Stage,
    /// It goes on.
    pub(crate) is_open: bool,
    /// The seeker has let it go quiet.
    pub(crate) is_let_go: bool,
}

/// Days after which a wait that goes on has more likely been forgotten than not answered: twelve weeks, within which nine in
/// ten of the answers that come have come by the published figures. *Assumption:* who still waits so long after an interview
/// has mostly heard, and not written it down.
const UNCLOSED_DAYS: f64 = 84.0;

/// Days beyond which an answer is more likely a slip of the year. *Assumption.*
const ANSWERED_DAYS: f64 = 365.0;

impl OwnWait {
    /// Whether it was never closed, though it is long over.
    pub(crate) fn is_unclosed(&self) -> bool {
        self.is_open && !self.is_let_go && self.seen.wait.days() > UNCLOSED_DAYS
    }

    /// Whether it was answered after so long that its year may be a slip of the pen.
    pub(crate) fn is_over_a_year(&self) -> bool {
        self.seen.wait.ended() && self.seen.wait.days() > ANSWERED_DAYS
    }
}

/// The waits of all applications: one for each interview that was held, from its day to the day of the answer.
///
/// What goes on counts up to the day ([`noon`]), so that all of that day is foretold alike.
pub(crate) fn own_waits(study: &Study<'_>, now: Timestamp) -> Vec<OwnWait> {
    let mut all = Vec::new();
    study.each_view(now, |view| {
        let own = |it: ToldWait| OwnWait {
            of: view.application.id,
            seen: Observation {
                wait: within_years(it.wait),
                covariates: vec![Pace::of(view, it.stage).log()],
            },
            stage: it.stage,
            is_open: matches!(it.end, WaitEnd::Open | WaitEnd::LetGo),
            is_let_go: it.end == WaitEnd::LetGo,
        };
        let waits = waits_seen(view, now, noon(now));
        all.extend(waits.into_iter().map(own));
    });
    all
}

/// All waits but the last one of an application, which is what is asked about. What they answered before in the same
/// application speaks like any other.
pub(crate) fn all_but(own: &[OwnWait], asked: ApplicationId) -> Vec<OwnWait> {
    let asked = asked_about(own, asked);
    let others = own.iter().enumerate().filter(|(at, _)| Some(*at) != asked);
    others.map(|(_, it)| it.clone()).collect()
}

/// The place of the last wait of an application.
pub(crate) fn asked_about(own: &[OwnWait], application: ApplicationId) -> Option<usize> {
    own.iter().rposition(|it| it.of == application)
}

/// Days up to which waits are followed: three years. *Assumption:* what is longer is a slip of the pen or an old story, and
/// would bend what is said of others.
const DAYS_MAX: f64 = 1095.0;

/// A wait as it stood after three years, if it lasted longer: without an answer.
fn within_years(wait: Wait) -> Wait {
    match Wait::new(DAYS_MAX, false) {
        Ok(longest) if wait.days() > DAYS_MAX => longest,
        _ => wait,
    }
}

/// Seconds of a day.
const DAY_S: i64 = 86_400;

/// Minutes from midnight to noon, at which is kept what is known by its day alone.
const NOON_MINUTES: i32 = 720;

/// Noon of the day of a moment, in UTC: waits lie in many zones, and in nearly all of them it is the same date then.
fn noon(now: Timestamp) -> Timestamp {
    let second = now.as_second().div_euclid(DAY_S) * DAY_S + DAY_S / 2;
    Timestamp::from_second(second).unwrap_or(now)
}

/// The beginning of the next day in UTC, from which on waits that go on are a day longer.
pub(crate) fn day_ends(now: Timestamp) -> Timestamp {
    let second = (now.as_second().div_euclid(DAY_S) + 1) * DAY_S;
    Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
}

/// A wait, and what it was a wait for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ToldWait {
    /// How long, and whether it was ended by an answer.
    pub(crate) wait: Wait,
    /// The interview it began with.
    pub(crate) interview: FactId,
    /// How it stands.
    pub(crate) end: WaitEnd,
    /// The stage of the interview it began with.
    pub(crate) stage: Stage,
    /// The day of the answer, where they are.
    pub(crate) answered: Option<Date>,
    /// When it ended; while it goes on, until when it is measured.
    pub(crate) until: Timestamp,
}

/// How a wait ended, or that it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WaitEnd {
    /// They answered, whatever they said.
    Answered,
    /// It goes on, and the seeker has let it go quiet: an answer that comes all the same ends it like any other.
    LetGo,
    /// The seeker withdrew, so that nothing was left to answer.
    Withdrawn,
    /// It goes on.
    Open,
}

/// The waits of one application with what they were waits for, the earliest first.
pub(crate) fn told_waits(view: &View<'_>, now: Timestamp) -> Vec<ToldWait> {
    waits_seen(view, now, now)
}

/// The same, with what goes on measured up to another moment.
fn waits_seen(view: &View<'_>, now: Timestamp, open_until: Timestamp) -> Vec<ToldWait> {
    let held = &view.situation.held;
    if held.is_empty() {
        return Vec::new();
    }
    let (calendar, _) = view.calendar(view.whom_to_ask());
    let day = |at: Timestamp| view.date(&calendar, at);
    let facts = view.timeline.facts();
    let wait = |place: usize| {
        // What is said while one still sits together is an answer as well, of the same day.
        let (start, from) = (held[place].fact.at, held[place].ends_at);
        let (before, later) = before_and_after(view, facts, start);
        if is_settled(&before, &held[place]) {
            return None;
        }
        // One that is ahead was arranged as well.
        let next = held
            .get(place + 1)
            .copied()
            .or_else(|| view.situation.next());
        let is_together =
            next.is_some_and(|it| is_together(&held[place], &it, invited_at(view, &it), day));
        let is_settled_by =
            |next: Meeting<'_>| is_settled(&before_and_after(view, facts, next.fact.at).0, &next);
        // Of talks that were arranged together the last one is waited for, unless a no came in between.
        if is_together && !next.is_some_and(is_settled_by) {
            return None;
        }
        let next = next.filter(|_| !is_together);
        let next = next.map(|it| invited_at(view, &it));
        // They stand in order, so the first that ends the wait is the one.
        let later = later.iter().take_while(|fact| fact.at <= now);
        let later = later.filter(|fact| fact.is_confirmed());
        let said = later.clone().find_map(|it| end(it));
        // Where the next interview was arranged without a word on record, that was the answer.
        let next = next.filter(|at| *at <= now);
        let next = next.map(|at| (at, Some(WaitEnd::Answered)));
        let (at, end) = match (said, next) {
            (Some(said), Some(next)) if next.0 < said.0 => next,
            (Some(said), _) => said,
            (None, Some(next)) => next,
            (None, None) => (open_until, Some(unanswered(later))),
        };
        let end = end?;
        let is_answer = end == WaitEnd::Answered;
        let wait = Wait::new(days(day(from), day(at)), is_answer).ok()?;
        Some(ToldWait {
            wait,
            interview: held[place].fact.id,
            end,
            stage: held[place].interview.stage,
            answered: is_answer.then(|| day(at)),
            until: at,
        })
    };
    (0..held.len()).filter_map(wait).collect()
}

/// What happened before an interview began, and what after it. Of the day of an interview a decision comes after it where
/// nobody knows its hour: such a fact is kept at noon, which only orders a timeline.
fn before_and_after<'f>(
    view: &View<'_>,
    facts: &[&'f Fact],
    start: Timestamp,
) -> (Vec<&'f Fact>, Vec<&'f Fact>) {
    let own = view.own_calendar().zone();
    let is_of_the_day = |fact: &Fact| {
        let decides = match &fact.kind {
            FactKind::Received(it) => {
                matches!(it.reading, ReadingKind::Rejection | ReadingKind::Offer)
            }
            FactKind::Closed { .. } => true,
            _ => false,
        };
        let date = own.date(fact.at);
        let is_noon = fact.at == view.at_minute_in(own, date, NOON_MINUTES);
        decides && is_noon && fact.evidence.is_none() && date == own.date(start)
    };
    facts
        .iter()
        .copied()
        .partition(|fact| fact.at <= start && !is_of_the_day(fact))
}

/// When an interview was arranged: as the message says, or by when it was first recorded; at the latest when it began.
fn invited_at(view: &View<'_>, meeting: &Meeting<'_>) -> Timestamp {
    let arranged = meeting.interview.arranged_at;
    arranged.unwrap_or_else(|| first_recorded(view, meeting.fact).min(meeting.fact.at))
}

/// When a fact was first recorded: to correct an interview, or to move it, is no new invitation.
fn first_recorded(view: &View<'_>, fact: &Fact) -> Timestamp {
    let all = view.desk.file(view.application.id);
    let all = all.map_or(&[][..], |file| &file.facts);
    let (mut first, mut recorded) = (fact, fact.recorded_at);
    // A chain is no longer than there are facts.
    for _ in 0..all.len() {
        let Some(old) = first
            .supersedes
            .and_then(|id| all.iter().find(|it| it.id == id))
        else {
            break;
        };
        recorded = recorded.min(old.recorded_at);
        first = old;
    }
    recorded
}

/// Whether two interviews were arranged together: the later one was given before the earlier one had ended. Where nobody knows
/// when it was given, those of one day were (*assumption*).
fn is_together(
    earlier: &Meeting<'_>,
    later: &Meeting<'_>,
    invited: Timestamp,
    day: impl Fn(Timestamp) -> Date,
) -> bool {
    let is_told_late = invited >= later.fact.at;
    let same_day = day(later.fact.at) == day(earlier.ends_at);
    invited < earlier.ends_at || (is_told_late && same_day)
}

/// The moment at which a wait ends by a fact, and how. An answer decides, or goes a step on: that they have it, that it
/// takes longer, that it goes well, or that a paper is wanted leaves one waiting for it. How is `None` where nobody knows on
/// what day it was: such a wait is neither answered nor open.
fn end(fact: &Fact) -> Option<(Timestamp, Option<WaitEnd>)> {
    let end = match &fact.kind {
        FactKind::Received(received) => match received.reading {
            ReadingKind::Rejection
            | ReadingKind::Offer
            | ReadingKind::Scheduling
            | ReadingKind::Assessment => WaitEnd::Answered,
            ReadingKind::Acknowledgement
            | ReadingKind::InformationRequest
            | ReadingKind::Encouraging
            | ReadingKind::Delay
            | ReadingKind::RecruiterOutreach
            | ReadingKind::AutoReply
            | ReadingKind::Other => return None,
        },
        FactKind::Closed {
            outcome,
            day_unknown,
            ..
        } => match outcome {
            Outcome::Quiet => return None,
            _ if *day_unknown => return Some((fact.at, None)),
            Outcome::Rejected | Outcome::Accepted | Outcome::Declined => WaitEnd::Answered,
            Outcome::Withdrawn => WaitEnd::Withdrawn,
        },
        _ => return None,
    };
    Some((fact.at, Some(end)))
}

/// Whether it was over before an interview that was not arranged anew since: nobody waits for an answer to that one.
fn is_settled(before: &[&Fact], meeting: &Meeting<'_>) -> bool {
    let arranged = meeting.interview.arranged_at;
    let last = before.iter().rev().find_map(|fact| match &fact.kind {
        FactKind::Received(it) if it.reading == ReadingKind::Rejection => Some((fact, true)),
        FactKind::Received(it) if it.reading.is_green_light() => Some((fact, false)),
        FactKind::Closed { .. } => Some((fact, true)),
        FactKind::Reopened => Some((fact, false)),
        _ => None,
    });
    last.is_some_and(|(fact, ends)| {
        let since = match arranged {
            Some(arranged) => arranged > fact.at,
            None => meeting.fact.recorded_at > fact.recorded_at,
        };
        fact.is_confirmed() && ends && !since
    })
}

/// How a wait without an answer stands, by what was recorded since it began.
fn unanswered<'a>(later: impl Iterator<Item = &'a &'a Fact>) -> WaitEnd {
    later.fold(WaitEnd::Open, |so_far, fact| match &fact.kind {
        FactKind::Closed { .. } => WaitEnd::LetGo,
        FactKind::Reopened => WaitEnd::Open,
        _ => so_far,
    })
}

/// Whether somebody there has written since the last interview without deciding: that they have it, that it takes longer,
/// that it goes well, or what paper they want.
pub(crate) fn was_acknowledged(view: &View<'_>) -> bool {
    let Some(held) = view.situation.last_held() else {
        return false;
    };
    let facts = view.timeline.facts();
    let later = &facts[facts.partition_point(|fact| fact.at <= held.ends_at)..];
    let says_so = |fact: &&&Fact| match &fact.kind {
        FactKind::Received(it) => {
            it.person_wrote
                && matches!(
                    it.reading,
                    ReadingKind::Acknowledgement
                        | ReadingKind::Delay
                        | ReadingKind::Encouraging
                        | ReadingKind::InformationRequest
                )
        }
        _ => false,
    };
    later.iter().filter(says_so).any(|fact| fact.is_confirmed())
}

/// Calendar days from one day to another; 0 where the second comes first.
pub(crate) fn days(from: Date, to: Date) -> f64 {
    f64::from(days_between(from, to))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use meanwhile_core::fact::ReadingKind;

    use super::*;
    use crate::actions::{
        CloseApplication, RecordHeard, RecordInterview, close_application, record_heard,
        record_interview,
    };
    use crate::testing::Bench;

    async fn own(bench: &Bench) -> Vec<(f64, bool)> {
        let loaded = bench.engine.load().await.unwrap();
        let study = Study::new(&loaded.desk, &loaded.settings);
        let waits = own_waits(&study, bench.now);
        waits
            .iter()
            .map(|it| (it.seen.wait.days(), it.seen.wait.ended()))
            .collect()
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_wait_lasts_until_they_say_something_that_counts() {
        let mut bench = Bench::interviewed("2026-04-09 10:00").await;
        let heard = |reading| RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(reading),
            ..RecordHeard::default()
        };
        let thanks = heard(ReadingKind::Acknowledgement);
        record_heard(&bench.engine, bench.now, thanks)
            .await
            .unwrap();
        record_heard(&bench.engine, bench.now, heard(ReadingKind::Encouraging))
            .await
            .unwrap();
        bench.set("2026-04-15 10:00");
        assert_eq!(own(&bench).await, [(8.0, false)], "still open");
        let no = heard(ReadingKind::Rejection);
        record_heard(&bench.engine, bench.now, no).await.unwrap();
        bench.set("2026-05-15 10:00");
        assert_eq!(own(&bench).await, [(8.0, true)]);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_no_on_the_spot_is_an_answer_and_one_before_the_interview_ends_no_wait() {
        for (at, expected) in [
            ("2026-04-07 14:30", &[(0.0, true)][..]),
            ("2026-04-06 10:00", &[][..]),
        ] {
            let mut bench = Bench::interviewed(at).await;
            let no = RecordHeard {
                application: "lindqvist".to_owned(),
                reading: Some(ReadingKind::Rejection),
                ..RecordHeard::default()
            };
            record_heard(&bench.engine, bench.now, no).await.unwrap();
            bench.set("2026-04-15 10:00");
            assert_eq!(own(&bench).await, expected, "{at}");
        }
    }

    /// The interview is on 7 April at 14:00, after the noon at which a day without an hour is kept.
    #[tokio::test(flavor = "current_thread")]
    async fn a_no_of_the_day_of_the_interview_is_an_answer_without_an_hour_too() {
        for (at, expected) in [
            ("2026-04-07", &[(0.0, true)][..]),
            // An hour that is known counts, and so does another day.
            ("2026-04-07 11:30", &[][..]),
            ("2026-04-06", &[][..]),
            ("2026-04-09", &[(2.0, true)][..]),
        ] {
            let bench = Bench::interviewed("2026-04-15 10:00").await;
            let no = RecordHeard {
                application: "lindqvist".to_owned(),
                reading: Some(ReadingKind::Rejection),
                at: Some(at.to_owned()),
                ..RecordHeard::default()
            };
            record_heard(&bench.engine, bench.now, no).await.unwrap();
            assert_eq!(own(&bench).await, expected, "heard {at}");
            let bench = Bench::interviewed("2026-04-15 10:00").await;
            let closed = CloseApplication {
                application: "lindqvist".to_owned(),
                outcome: Some(Outcome::Rejected),
                at: Some(at.to_owned()),
                ..CloseApplication::default()
            };
            close_application(&bench.engine, bench.now, closed)
                .await
                .unwrap();
            assert_eq!(own(&bench).await, expected, "closed {at}");
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn talks_arranged_together_are_one_wait_from_the_last() {
        let mut bench = Bench::interviewed("2026-04-01 09:00").await;
        let talk = async |bench: &Bench, start: &str| {
            let input = RecordInterview {
                application: "lindqvist".to_owned(),
                start: start.to_owned(),
                ..RecordInterview::default()
            };
            record_interview(&bench.engine, bench.now, input)
                .await
                .unwrap();
        };
        talk(&bench, "2026-04-07 10:00").await;
        talk(&bench, "2026-04-09 10:00").await;
        bench.set("2026-04-08 10:00");
        assert_eq!(own(&bench).await, [], "the last one is ahead");
        bench.set("2026-04-16 10:00");
        assert_eq!(own(&bench).await, [(7.0, false)]);
        talk(&bench, "2026-04-20 10:00").await;
        bench.set("2026-04-22 10:00");
        assert_eq!(own(&bench).await, [(7.0, true), (2.0, false)]);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_wait_that_is_let_go_goes_on_until_they_answer() {
        let mut bench = Bench::interviewed("2026-05-07 10:00").await;
        let quiet = CloseApplication {
            application: "lindqvist".to_owned(),
            outcome: Some(Outcome::Quiet),
            ..CloseApplication::default()
        };
        close_application(&bench.engine, bench.now, quiet)
            .await
            .unwrap();
        bench.set("2026-06-15 10:00");
        assert_eq!(own(&bench).await, [(69.0, false)]);
        let no = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Rejection),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, no).await.unwrap();
        bench.set("2026-07-15 10:00");
        assert_eq!(own(&bench).await, [(69.0, true)]);
    }
}
