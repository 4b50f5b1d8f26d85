//! The seeker's own waits: from an interview to what they heard next, or how long they have heard nothing.
//!
//! Right-censored: a wait without an answer is known only to be longer than it has been so far.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::{Fact, FactKind, Outcome, ReadingKind, Stage};
use meanwhile_core::id::{ApplicationId, FactId};
use meanwhile_core::plan::Study;
use meanwhile_core::policy::View;
use meanwhile_forecast::{Observation, Wait};

use crate::pace::Pace;
use meanwhile_core::silence::days_between;

/// The waits of all applications, each with the one it is of.
pub(crate) fn own_waits(study: &Study<'_>, now: Timestamp) -> Vec<(ApplicationId, Observation)> {
    let mut all = Vec::new();
    study.each_view(now, |view| {
        let id = view.application.id;
        all.extend(waits(view, now).into_iter().map(|it| (id, it)));
    });
    all
}

/// Those of all applications but one, whose own wait is what is asked about.
pub(crate) fn all_but(
    own: &[(ApplicationId, Observation)],
    application: ApplicationId,
) -> Vec<Observation> {
    let others = own.iter().filter(|(id, _)| *id != application);
    others.map(|(_, it)| it.clone()).collect()
}

/// The waits of one application: one for each interview that was held, from its day to the day of the answer; with how
/// much longer or shorter such waits are said to be.
fn waits(view: &View<'_>, now: Timestamp) -> Vec<Observation> {
    let observed = |it: ToldWait| Observation {
        wait: it.wait,
        covariates: vec![Pace::of(view, it.stage).log()],
    };
    told_waits(view, now).into_iter().map(observed).collect()
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
}

/// How a wait ended, or that it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WaitEnd {
    /// They answered, whatever they said.
    Answered,
    /// The seeker let it go quiet.
    LetGo,
    /// The seeker withdrew, so that nothing was left to answer.
    Withdrawn,
    /// It goes on.
    Open,
}

/// The waits of one application with what they were waits for, the earliest first.
pub(crate) fn told_waits(view: &View<'_>, now: Timestamp) -> Vec<ToldWait> {
    let held = &view.situation.held;
    if held.is_empty() {
        return Vec::new();
    }
    let (calendar, _) = view.calendar(view.whom_to_ask());
    let day = |at: Timestamp| view.date(&calendar, at);
    let facts = view.timeline.facts();
    let wait = |place: usize| {
        let from = held[place].ends_at;
        let next = held.get(place + 1).map(|meeting| {
            let arranged = meeting.interview.arranged_at;
            arranged.filter(|at| *at > from).unwrap_or(meeting.fact.at)
        });
        // They stand in order, so the first that ends the wait is the one.
        let later = &facts[facts.partition_point(|fact| fact.at <= from)..];
        let later = later.iter().take_while(|fact| fact.at <= now);
        let said = later
            .filter(|fact| fact.is_confirmed())
            .find_map(|it| end(it));
        // Where the next interview was arranged without a word on record, that was the answer.
        let next = next.filter(|at| *at <= now);
        let next = next.map(|at| (at, WaitEnd::Answered));
        let (at, end) = match (said, next) {
            (Some(said), Some(next)) if next.0 < said.0 => next,
            (Some(said), _) => said,
            (None, Some(next)) => next,
            (None, None) => (now, WaitEnd::Open),
        };
        let is_answer = end == WaitEnd::Answered;
        let wait = Wait::new(days(day(from), day(at)), is_answer).ok()?;
        Some(ToldWait {
            wait,
            interview: held[place].fact.id,
            end,
            stage: held[place].interview.stage,
            answered: is_answer.then(|| day(at)),
        })
    };
    (0..held.len()).filter_map(wait).collect()
}

/// The moment at which a wait ends by a fact, and how.
fn end(fact: &Fact) -> Option<(Timestamp, WaitEnd)> {
    let end = match &fact.kind {
        FactKind::Received(received) => match received.reading {
            ReadingKind::Rejection
            | ReadingKind::Offer
            | ReadingKind::Scheduling
            | ReadingKind::Assessment
            | ReadingKind::InformationRequest
            | ReadingKind::Encouraging => WaitEnd::Answered,
            ReadingKind::Acknowledgement
            | ReadingKind::Delay
            | ReadingKind::RecruiterOutreach
            | ReadingKind::AutoReply
            | ReadingKind::Other => return None,
        },
        FactKind::Closed { outcome, .. } => match outcome {
            Outcome::Rejected | Outcome::Accepted | Outcome::Declined => WaitEnd::Answered,
            Outcome::Withdrawn => WaitEnd::Withdrawn,
            Outcome::Quiet => WaitEnd::LetGo,
        },
        _ => return None,
    };
    Some((fact.at, end))
}

/// Whether somebody there has written since the last interview without deciding: that they have it, that it takes longer,
/// or that it goes well.
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
                    ReadingKind::Acknowledgement | ReadingKind::Delay | ReadingKind::Encouraging
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
    use crate::actions::{CloseApplication, RecordHeard, close_application, record_heard};
    use crate::testing::Bench;

    async fn own(bench: &Bench) -> Vec<(f64, bool)> {
        let loaded = bench.engine.load().await.unwrap();
        let study = Study::new(&loaded.desk, &loaded.settings);
        let waits = own_waits(&study, bench.now);
        waits
            .iter()
            .map(|(_, it)| (it.wait.days(), it.wait.ended()))
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
        bench.set("2026-04-15 10:00");
        assert_eq!(own(&bench).await, [(8.0, false)], "still open");
        let no = heard(ReadingKind::Rejection);
        record_heard(&bench.engine, bench.now, no).await.unwrap();
        bench.set("2026-05-15 10:00");
        assert_eq!(own(&bench).await, [(8.0, true)]);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn who_lets_it_go_is_known_only_to_have_waited_so_long() {
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
        assert_eq!(own(&bench).await, [(30.0, false)]);
    }
}
