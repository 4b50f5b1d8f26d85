//! What the outlook tells the plan: for each wait after an interview a few days, worked out from what is recorded.
//!
//! The same facts and settings give the same days, whatever the hour: what was seen of the waits is what was seen when
//! the last thing was recorded. So the plan still says itself when it changes. Knows no rule; it only hands days in.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use meanwhile_core::fact::FactKind;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::outlook::{COME_BY, OutlookHint, Outlooks};
use meanwhile_core::plan::{DeskPlan, Study};
use meanwhile_core::policy::View;
use meanwhile_core::settings::find;
use meanwhile_forecast::{Blend, Curve, Observation, Promise, Timing};

use crate::pace::Pace;
use crate::published;
use crate::waits::{days, own_waits, was_acknowledged};

/// Days after an interview beyond which nothing is foretold: two years, as good as never.
const DAYS_MAX: u32 = 730;

/// The plan of a desk, with what is foretold of its waits.
pub fn plan(study: &Study<'_>, now: Timestamp) -> DeskPlan {
    study.plan_with(now, &outlooks(study, now))
}

/// What is foretold of the waits of a desk. Fitted once, and only where an interview waits for its answer.
fn outlooks(study: &Study<'_>, now: Timestamp) -> Outlooks {
    let waiting: Vec<ApplicationId> = waiting(study, now).collect();
    if waiting.is_empty() {
        return Outlooks::new();
    }
    let facts = study.desk().files.iter().flat_map(|file| &file.facts);
    let seen_at = facts.map(|fact| fact.recorded_at).max();
    let seen_at = seen_at.map_or(now, |at| at.min(now));
    let own = own_waits(study, seen_at);
    let own: Vec<Observation> = own.into_iter().map(|(_, it)| it).collect();
    let mut foreteller = Foreteller::new(study, &own);
    let hint = |id| {
        let hint = study
            .with_view(id, now, |view| foreteller.hint(view))
            .flatten();
        hint.map(|hint| (id, hint))
    };
    waiting.into_iter().filter_map(hint).collect()
}

/// The applications whose last interview waits for an answer.
fn waiting<'a>(study: &'a Study<'_>, now: Timestamp) -> impl Iterator<Item = ApplicationId> + 'a {
    let files = study.desk().files.iter();
    // Most applications of a long search never came to an interview.
    let met = files.filter(|file| {
        let mut facts = file.facts.iter();
        facts.any(|fact| matches!(fact.kind, FactKind::Interview(_)))
    });
    met.map(|file| file.application.id).filter(move |id| {
        study.situation(*id, now).is_some_and(|it| {
            it.over.is_none()
                && it.offer.is_none()
                && it.next().is_none()
                && it.last_held().is_some()
        })
    })
}

/// Numbers of days after an interview.
#[derive(Clone, Copy)]
struct DaysUntil {
    unlikely: Option<u32>,
    low: Option<u32>,
    come_by: [f64; COME_BY.len()],
}

/// Foretells one wait after the other from one fit.
struct Foreteller {
    blend: Blend,
    own: usize,
    likely_chance: f64,
    low_chance: f64,
    /// By pace, promised day and whether they have written since: most waits share theirs.
    known: BTreeMap<(u64, Option<u64>, bool), Option<DaysUntil>>,
}

impl Foreteller {
    fn new(study: &Study<'_>, own: &[Observation]) -> Self {
        let percent = |key: &str, default: i32| {
            let setting = find(key).map_or(default, |it| study.settings().get(it));
            f64::from(setting) / 100.0
        };
        Self {
            blend: Blend::fit(own, Timing::WholeDays, &published::families_with_pace()),
            own: own.len(),
            likely_chance: percent("let_go.likely_chance", 50),
            low_chance: percent("let_go.low_chance", 11),
            known: BTreeMap::new(),
        }
    }

    fn hint(&mut self, view: &View<'_>) -> Option<OutlookHint> {
        let (calendar, _) = view.calendar(view.whom_to_ask());
        let held = view.situation.last_held()?;
        let since = calendar.zone().date(held.ends_at);
        let promise = view.promise().filter(|it| !it.proposed);
        let promised = promise.map(|it| days(since, it.last));
        let pace = Pace::of(view, held.interview.stage).log();
        let acknowledged = was_acknowledged(view);
        let key = (pace.to_bits(), promised.map(f64::to_bits), acknowledged);
        let until = match self.known.get(&key) {
            Some(known) => *known,
            None => {
                let found = self.days_until(pace, promised, acknowledged);
                self.known.insert(key, found);
                found
            }
        }?;
        let on = |days: Option<u32>| days.map_or(Date::MAX, |days| later(since, days));
        Some(OutlookHint {
            unlikely_from: on(until.unlikely),
            low_from: on(until.low),
            come_by: until.come_by.map(|days| later(since, days.ceil() as u32)),
            own: self.own,
        })
    }

    fn days_until(
        &self,
        pace: f64,
        promised: Option<f64>,
        acknowledged: bool,
    ) -> Option<DaysUntil> {
        let curve = self.blend.curve(&[pace])?;
        let curve = match acknowledged {
            true => published::ACKNOWLEDGED.applied(&curve),
            false => curve,
        };
        let curve = promised.map_or(curve.clone(), |day| Promise::on(day).applied(&curve));
        Some(DaysUntil {
            unlikely: first_day(&curve, self.likely_chance),
            low: first_day(&curve, self.low_chance),
            come_by: COME_BY.map(|share| curve.day_by_which(share)),
        })
    }
}

/// The first day of silence on which the chance that an answer still comes is no more than this.
fn first_day(curve: &Curve, chance: f64) -> Option<u32> {
    let is_low = |day: u32| curve.still_coming(f64::from(day)) <= chance;
    if !is_low(DAYS_MAX) {
        return None;
    }
    // The chance only falls, so the days before it and from it on part at one place.
    let (mut low, mut high) = (0, DAYS_MAX);
    while low < high {
        let middle = (low + high) / 2;
        match is_low(middle) {
            true => high = middle,
            false => low = middle + 1,
        }
    }
    Some(high)
}

fn later(since: Date, days: u32) -> Date {
    let days = Span::new().days(days.min(DAYS_MAX));
    since.checked_add(days).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use meanwhile_core::policy::MoveKind;

    use super::*;
    use crate::actions::{RecordPromise, record_promise};
    use crate::testing::Bench;

    async fn hints(bench: &Bench) -> Vec<OutlookHint> {
        let loaded = bench.engine.load().await.unwrap();
        let study = Study::new(&loaded.desk, &loaded.settings);
        outlooks(&study, bench.now).into_values().collect()
    }

    #[tokio::test(flavor = "current_thread")]
    async fn only_a_wait_after_an_interview_is_foretold_and_no_hour_changes_it() {
        let mut bench = Bench::interviewed("2026-04-06 10:00").await;
        assert_eq!(hints(&bench).await, [], "the interview is ahead");
        bench.set("2026-04-08 10:00");
        let first = hints(&bench).await;
        assert_eq!((first.len(), first[0].own), (1, 0));
        let OutlookHint {
            unlikely_from,
            low_from,
            come_by,
            ..
        } = first[0];
        assert!(come_by.is_sorted() && unlikely_from < low_from);
        for now in ["2026-04-08 23:00", "2026-05-20 10:00", "2026-12-01 10:00"] {
            bench.set(now);
            assert_eq!(hints(&bench).await, first, "{now}");
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_day_they_named_puts_off_what_is_foretold() {
        let bench = Bench::interviewed("2026-04-08 10:00").await;
        let before = hints(&bench).await[0];
        let promise = RecordPromise {
            application: "lindqvist".to_owned(),
            by: "2026-05-15".to_owned(),
            ..RecordPromise::default()
        };
        record_promise(&bench.engine, bench.now, promise)
            .await
            .unwrap();
        let after = hints(&bench).await[0];
        assert!(after.come_by[1] > before.come_by[1] && after.unlikely_from > before.unlikely_from);
        bench.expect_wake_of_the_plan().await;
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_is_foretold_moves_letting_go_and_forbids_nothing() {
        let bench = Bench::interviewed("2026-04-10 10:00").await;
        let loaded = bench.engine.load().await.unwrap();
        let study = Study::new(&loaded.desk, &loaded.settings);
        let (with, without) = (plan(&study, bench.now), study.plan(bench.now));
        assert_eq!(with.plans[0].refusals, without.plans[0].refusals);
        let from = |plan: &DeskPlan, kind: MoveKind| {
            let mut moves = plan.plans[0].moves.iter();
            moves.find(|it| it.kind == kind).map(|it| it.window)
        };
        assert_eq!(
            from(&with, MoveKind::CheckIn),
            from(&without, MoveKind::CheckIn)
        );
        let let_go = |plan: &DeskPlan| from(plan, MoveKind::LetGo).unwrap().not_before;
        assert_ne!(let_go(&with), let_go(&without));
    }
}
