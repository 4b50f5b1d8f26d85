//! How long do they take, and how far do applications come? From the seeker's own records alone.
//!
//! Response times are estimated by Kaplan and Meier's product limit: a wait that goes on, or was let go, counts for as
//! long as it lasted and is censored there. Nothing here rates the seeker.

use std::collections::BTreeMap;

use jiff::Timestamp;
use meanwhile_core::fact::{Outcome, Stage};
use meanwhile_core::plan::Study;
use meanwhile_core::policy::View;
use meanwhile_forecast::{KaplanMeier, Wait};
use serde::Serialize;

use super::predictions::Predictions;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::waits::{FEW_ANSWERS, ToldWait, told_waits};

/// The seeker's own figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stats {
    /// How many applications there are.
    pub applications: usize,
    /// From where to where applications went, in the order of the way.
    pub flows: Vec<Flow>,
    /// How long answers take after an interview.
    pub times: ResponseTimes,
    /// The same by the stage of the interview; those with a wait only.
    pub by_stage: Vec<StageTimes>,
    /// The same by where the application was found, those with most waits first; at most eight.
    pub by_source: Vec<SourceTimes>,
    /// Answers by weekday where they are, Monday first.
    pub weekdays: [usize; 7],
    /// How what the seeker privately expected turned out.
    pub predictions: Predictions,
}

/// How many applications went from one place of the way to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Flow {
    /// From.
    pub from: Place,
    /// To.
    pub to: Place,
    /// How many.
    pub count: usize,
}

/// A place on the way of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// It is recorded.
    Application,
    /// A first interview was held.
    Interview,
    /// A second or later one was held.
    FurtherInterview,
    /// They made an offer, or it was taken.
    Offer,
    /// It goes on.
    Open,
    /// They said no.
    No,
    /// The seeker withdrew.
    Withdrawn,
    /// It was let go without an answer.
    Quiet,
}

/// How long answers took.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ResponseTimes {
    /// How many waits.
    pub waits: usize,
    /// How many of them ended with an answer.
    pub answered: usize,
    /// Days within which half of all waits were answered, if half were (Kaplan–Meier).
    pub median_days: Option<f64>,
    /// Days of the longest wait, answered or not: so far the curve reaches.
    pub longest_days: f64,
    /// So few that the figures say little.
    pub few: bool,
    /// The estimated share still without an answer, from each day on which one came (Kaplan–Meier, 95 % by Greenwood).
    pub curve: Vec<OpenStep>,
}

impl ResponseTimes {
    /// By when half of the waits were answered, if half were: “on the same day”, “within 8 days”.
    #[must_use]
    pub fn half_text(&self) -> Option<String> {
        self.median_days.map(|days| match days.round() {
            it if it < 1.0 => "on the same day".to_owned(),
            it if it < 2.0 => "within one day".to_owned(),
            it => format!("within {it:.0} days"),
        })
    }
}

/// A step of the curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OpenStep {
    /// From this many days on.
    pub days: f64,
    /// Waits that had lasted so long.
    pub at_risk: usize,
    /// The share still open.
    pub open: f64,
    /// Lower end of its interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Response times after interviews of one stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StageTimes {
    /// The stage.
    pub stage: Stage,
    /// How long.
    pub times: ResponseTimes,
}

/// Response times of applications found at one place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceTimes {
    /// Where they were found, as recorded.
    pub source: String,
    /// How long.
    pub times: ResponseTimes,
}

/// How many sources are shown.
const SOURCES_MAX: usize = 8;

/// How long do they take, and how far do applications come?
///
/// # Errors
/// When the store cannot be read.
pub async fn stats(engine: &Engine, now: Timestamp) -> Result<Stats, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let mut flows: BTreeMap<(Place, Place), usize> = BTreeMap::new();
    let mut all: Vec<(ToldWait, Option<String>)> = Vec::new();
    let mut predictions = Predictions::default();
    let confirmed = loaded
        .desk
        .files
        .iter()
        .filter(|it| it.application.confirmed);
    let ids: Vec<_> = confirmed.map(|it| it.application.id).collect();
    for id in &ids {
        study.with_view(*id, now, |view| {
            for pair in way(view).windows(2) {
                *flows.entry((pair[0], pair[1])).or_default() += 1;
            }
            let source = view.application.source.clone();
            let waits = told_waits(view, now);
            predictions.count(view, &waits);
            all.extend(waits.into_iter().map(|it| (it, source.clone())));
        });
    }
    let mut weekdays = [0; 7];
    for day in all.iter().filter_map(|(it, _)| it.answered) {
        weekdays[day.weekday().to_monday_zero_offset() as usize] += 1;
    }
    let flow = |((from, to), count)| Flow { from, to, count };
    Ok(Stats {
        applications: ids.len(),
        flows: flows.into_iter().map(flow).collect(),
        times: times(all.iter().map(|(it, _)| it.wait)),
        by_stage: by_stage(&all),
        by_source: by_source(&all),
        weekdays,
        predictions: predictions.told(),
    })
}

/// The places one application came to.
fn way(view: &View<'_>) -> Vec<Place> {
    let situation = view.situation;
    let mut way = vec![Place::Application];
    let held = situation.held.len();
    way.extend((held > 0).then_some(Place::Interview));
    way.extend((held > 1).then_some(Place::FurtherInterview));
    let outcome = situation.over.as_ref().map(|it| it.outcome);
    way.push(match outcome {
        Some(Outcome::Accepted | Outcome::Declined) => Place::Offer,
        Some(Outcome::Rejected) => Place::No,
        Some(Outcome::Withdrawn) => Place::Withdrawn,
        Some(Outcome::Quiet) => Place::Quiet,
        None if situation.offer.is_some() => Place::Offer,
        None => Place::Open,
    });
    way
}

fn by_stage(all: &[(ToldWait, Option<String>)]) -> Vec<StageTimes> {
    let mut groups: BTreeMap<Stage, Vec<Wait>> = BTreeMap::new();
    for (it, _) in all {
        groups.entry(it.stage).or_default().push(it.wait);
    }
    let told = |(stage, waits): (Stage, Vec<Wait>)| StageTimes {
        stage,
        times: times(waits.into_iter()),
    };
    groups.into_iter().map(told).collect()
}

fn by_source(all: &[(ToldWait, Option<String>)]) -> Vec<SourceTimes> {
    let mut groups: BTreeMap<&str, Vec<Wait>> = BTreeMap::new();
    for (it, source) in all {
        let known = source.as_deref().map(str::trim).filter(|it| !it.is_empty());
        if let Some(source) = known {
            groups.entry(source).or_default().push(it.wait);
        }
    }
    let mut told: Vec<SourceTimes> = groups
        .into_iter()
        .map(|(source, waits)| SourceTimes {
            source: source.to_owned(),
            times: times(waits.into_iter()),
        })
        .collect();
    told.sort_by_key(|it| std::cmp::Reverse(it.times.waits));
    told.truncate(SOURCES_MAX);
    told
}

fn times(waits: impl Iterator<Item = Wait>) -> ResponseTimes {
    let waits: Vec<Wait> = waits.collect();
    let curve = KaplanMeier::fit(&waits);
    let answered = waits.iter().filter(|it| it.ended()).count();
    let step = |it: &meanwhile_forecast::Step| OpenStep {
        days: it.days,
        at_risk: it.at_risk,
        open: it.survival,
        low: it.low,
        high: it.high,
    };
    ResponseTimes {
        waits: waits.len(),
        answered,
        median_days: curve.quantile(0.5),
        longest_days: waits.iter().map(|it| it.days()).fold(0.0, f64::max),
        few: answered < FEW_ANSWERS,
        curve: curve.steps().iter().map(step).collect(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use meanwhile_core::fact::ReadingKind;

    use super::*;
    use crate::actions::{
        FillDemo, RecordHeard, RecordInterview, fill_demo, record_heard, record_interview,
    };
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn an_empty_desk_has_no_figures() {
        let bench = Bench::at("2026-04-08 09:30").await;
        let stats = stats(&bench.engine, bench.now).await.unwrap();
        assert_eq!((stats.applications, stats.times.waits), (0, 0));
        assert_eq!(stats.times.median_days, None);
        assert!(stats.times.few && stats.flows.is_empty());
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_answer_counts_on_its_weekday_and_ends_the_wait() {
        let mut bench = Bench::interviewed("2026-04-15 10:00").await;
        let no = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Rejection),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, no).await.unwrap();
        bench.set("2026-04-20 10:00");
        let stats = stats(&bench.engine, bench.now).await.unwrap();
        // The interview was on Tuesday the 7th; the 15th is a Wednesday.
        assert_eq!(stats.times.median_days, Some(8.0));
        assert_eq!(stats.weekdays, [0, 0, 1, 0, 0, 0, 0]);
        let way: Vec<_> = stats.flows.iter().map(|it| (it.from, it.to)).collect();
        let expected = [
            (Place::Application, Place::Interview),
            (Place::Interview, Place::No),
        ];
        assert_eq!(way, expected);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_next_interview_that_is_arranged_answers_the_wait() {
        let mut bench = Bench::interviewed("2026-04-15 10:00").await;
        let before = stats(&bench.engine, bench.now).await.unwrap().times;
        assert_eq!((before.waits, before.answered), (1, 0));
        assert_eq!(before.longest_days, 8.0);
        let next = RecordInterview {
            application: "lindqvist".to_owned(),
            start: "2026-04-24 14:00".to_owned(),
            ..RecordInterview::default()
        };
        record_interview(&bench.engine, bench.now, next)
            .await
            .unwrap();
        bench.set("2026-04-16 10:00");
        let after = stats(&bench.engine, bench.now).await.unwrap().times;
        assert_eq!((after.waits, after.answered), (1, 1));
        assert_eq!(after.median_days, Some(8.0));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_flows_in_flows_out() {
        let bench = Bench::at("2026-03-11 09:30").await;
        fill_demo(&bench.engine, bench.now, FillDemo::default())
            .await
            .unwrap();
        let stats = stats(&bench.engine, bench.now).await.unwrap();
        let sum = |wanted: &dyn Fn(&&Flow) -> bool| -> usize {
            stats.flows.iter().filter(wanted).map(|it| it.count).sum()
        };
        assert_eq!(sum(&|it| it.from == Place::Application), stats.applications);
        let (inward, outward) = (
            sum(&|it| it.to == Place::Interview),
            sum(&|it| it.from == Place::Interview),
        );
        assert!(inward == outward && inward > 0);
        let of_stages: usize = stats.by_stage.iter().map(|it| it.times.waits).sum();
        assert_eq!(of_stages, stats.times.waits);
    }
}
