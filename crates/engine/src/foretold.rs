//! What the outlook tells the plan: for each wait after an interview a few days, worked out from what is recorded.
//!
//! They are those of the outlook that is shown: the same waits, without the one it is about. Waits that go on grow by the
//! day, and the days with them, so the plan is made anew each day while there are any. Knows no rule; it only hands days in.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use meanwhile_core::fact::FactKind;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::outlook::{COME_BY, OutlookHint, Outlooks};
use meanwhile_core::plan::{DeskPlan, Study};
use meanwhile_core::policy::View;
use meanwhile_core::settings::find;
use meanwhile_forecast::{Curve, Family, Prior};

use crate::awaited::Awaited;
use crate::fitted::Fitted;
use crate::published;
use crate::waits::{OwnWait, all_but, asked_about, day_ends, own_waits};

/// Days after an interview beyond which nothing is foretold: two years, as good as never.
const DAYS_MAX: u32 = 730;

/// The plan of a desk, with what is foretold of its waits.
pub fn plan(study: &Study<'_>, now: Timestamp) -> DeskPlan {
    let (outlooks, holds_until) = outlooks(study, now);
    let mut plan = study.plan_with(now, &outlooks);
    plan.wake_at = [plan.wake_at, holds_until].into_iter().flatten().min();
    plan
}

/// What is foretold of the waits of a desk, and the moment at which that changes though nothing is recorded. Fitted only
/// where an interview waits for its answer.
fn outlooks(study: &Study<'_>, now: Timestamp) -> (Outlooks, Option<Timestamp>) {
    let waiting: Vec<ApplicationId> = waiting(study, now).collect();
    if waiting.is_empty() {
        return (Outlooks::new(), None);
    }
    let own = own_waits(study, now);
    let mut foreteller = Foreteller::new(study, &own);
    let hint = |id| {
        let hint = study
            .with_view(id, now, |view| foreteller.hint(view, now))
            .flatten();
        hint.map(|hint| (id, hint))
    };
    let found: Outlooks = waiting.into_iter().filter_map(hint).collect();
    let grows = |id: &ApplicationId| own.iter().any(|it| it.is_open && it.of != *id);
    let holds_until = found.keys().any(grows).then(|| day_ends(now));
    (found, holds_until)
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

/// The wait asked about, as bits: days, whether it ended, pace, stage. Leaving out the same leaves the same.
type LeftOut = Option<(u64, bool, u64, u8)>;

/// What a curve depends on beside the waits and the stage: pace, promised day, whether they have written since.
type Kind = (u64, Option<u64>, bool);

/// Foretells one wait after the other, each from a fit to all others.
struct Foreteller<'a> {
    own: &'a [OwnWait],
    families: Vec<(f64, Family, Prior)>,
    likely_chance: f64,
    low_chance: f64,
    /// The fits, by the waits they leave out and the stage they are for.
    fits: BTreeMap<(LeftOut, u8), Fitted>,
    /// What came of them: many waits share theirs.
    known: BTreeMap<(LeftOut, u8, Kind), Option<DaysUntil>>,
}

impl<'a> Foreteller<'a> {
    fn new(study: &Study<'_>, own: &'a [OwnWait]) -> Self {
        let percent = |key: &str, default: i32| {
            let setting = find(key).map_or(default, |it| study.settings().get(it));
            f64::from(setting) / 100.0
        };
        Self {
            own,
            families: published::families_with_pace(),
            likely_chance: percent("let_go.likely_chance", 50),
            low_chance: percent("let_go.low_chance", 11),
            fits: BTreeMap::new(),
            known: BTreeMap::new(),
        }
    }

    fn hint(&mut self, view: &View<'_>, now: Timestamp) -> Option<OutlookHint> {
        let awaited = Awaited::of(view, now)?;
        let id = view.application.id;
        let bits = |it: &OwnWait| {
            let wait = it.seen.wait;
            let pace = it.seen.covariates.first().copied().unwrap_or(0.0);
            let days = wait.days().to_bits();
            (days, wait.ended(), pace.to_bits(), it.stage as u8)
        };
        let asked = asked_about(self.own, id);
        let left_out = asked.map(|at| bits(&self.own[at]));
        let others = self.own.len() - usize::from(asked.is_some());
        let until = self.days_until(&awaited, id, left_out)?;
        let on = |days: Option<u32>| days.map_or(Date::MAX, |days| later(awaited.since, days));
        Some(OutlookHint {
            unlikely_from: on(until.unlikely),
            low_from: on(until.low),
            come_by: until
                .come_by
                .map(|days| later(awaited.since, days.ceil() as u32)),
            own: others,
            is_named: awaited.promised.is_some(),
        })
    }

    fn days_until(
        &mut self,
        awaited: &Awaited,
        id: ApplicationId,
        left_out: LeftOut,
    ) -> Option<DaysUntil> {
        let kind = (
            awaited.pace.log().to_bits(),
            awaited.promised_days().map(f64::to_bits),
            awaited.acknowledged,
        );
        let stage = awaited.stage;
        let key = (left_out, stage as u8, kind);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let (own, families) = (self.own, &self.families);
        let fit = || Fitted::new(&all_but(own, id), stage, families);
        let fitted = self.fits.entry((key.0, key.1)).or_insert_with(fit);
        let found = fitted.expected(&awaited.pace).map(|expected| {
            let curve = awaited.curve(&expected);
            DaysUntil {
                unlikely: first_day(&curve, self.likely_chance),
                low: first_day(&curve, self.low_chance),
                come_by: COME_BY.map(|share| curve.day_by_which(share)),
            }
        });
        self.known.insert(key, found);
        found
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
        outlooks(&study, bench.now).0.into_values().collect()
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
        // The day may be the same by chance; what is said of it is not.
        let let_go = |plan: &DeskPlan| {
            let mut moves = plan.plans[0].moves.iter();
            moves.find(|it| it.kind == MoveKind::LetGo).cloned()
        };
        assert!(let_go(&with).is_some() && let_go(&with) != let_go(&without));
    }
}
