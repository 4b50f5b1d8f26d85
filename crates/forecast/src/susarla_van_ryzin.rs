//! The curve between a law and the observed one: each step of the product limit with the law's waits beside the seen ones.
//!
//! Susarla and Van Ryzin, *Nonparametric Bayesian estimation of survival curves from incomplete observations*, JASA 71
//! (1976), 897–902: the mean of a Dirichlet process around the law, given waits of which some are still open. Given them,
//! the share that outlasts each step is independent of the others and follows a beta law, which is also how curves are
//! drawn around the mean.

use crate::at_risk::AtRisk;
use crate::curve::Curve;
use crate::random::beta;

/// The share of waits that are longer than so many days: between a law and what was observed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SusarlaVanRyzin {
    law: Curve,
    steps: Vec<Step>,
    never: f64,
}

/// Both curves just before a length that was seen, and from then on.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Step {
    days: f64,
    law_before: f64,
    law: f64,
    before: f64,
    survival: f64,
}

/// Where both begin.
const START: Step = Step {
    days: 0.0,
    law_before: 1.0,
    law: 1.0,
    before: 1.0,
    survival: 1.0,
};

impl SusarlaVanRyzin {
    /// The mean, where the law counts as so many waits.
    pub(crate) fn mean(law: Curve, counts: f64, seen: &[AtRisk]) -> Self {
        let share = |stay: f64, end: f64| if stay > 0.0 { stay / (stay + end) } else { 0.0 };
        Self::new(law, counts, seen, share)
    }

    /// One drawn from around it.
    pub(crate) fn drawn(
        law: Curve,
        counts: f64,
        seen: &[AtRisk],
        random: &mut fastrand::Rng,
    ) -> Self {
        Self::new(law, counts, seen, |stay, end| beta(random, stay, end))
    }

    /// `kept` says which share stays where so many stay and so many end, those of the law among them.
    fn new(
        law: Curve,
        counts: f64,
        seen: &[AtRisk],
        mut kept: impl FnMut(f64, f64) -> f64,
    ) -> Self {
        let mut steps: Vec<Step> = Vec::with_capacity(seen.len());
        let mut last = START;
        for at in seen {
            let law_before = law.before(at.days).min(last.law);
            let law_now = law.survival(at.days).min(law_before);
            // First those that end between the steps, as only the law says; then those that end at this one.
            let (stay, end) = (law_before, last.law - law_before);
            let before = last.survival * kept(counts * stay + at.count, counts * end);
            let (stay, end) = (law_now, law_before - law_now);
            let stay = counts * stay + at.count - at.ended;
            last = Step {
                days: at.days,
                law_before,
                law: law_now,
                before,
                survival: before * kept(stay, counts * end + at.ended),
            };
            steps.push(last);
        }
        let (stay, end) = (law.never(), (last.law - law.never()).max(0.0));
        Self {
            never: last.survival * kept(counts * stay, counts * end),
            law,
            steps,
        }
    }

    /// The share of waits that never end.
    pub(crate) fn never(&self) -> f64 {
        self.never
    }

    /// The share of waits that are longer than `days`; 1 for what is no number of days.
    pub(crate) fn survival(&self, days: f64) -> f64 {
        let law = self.law.survival(days);
        let place = self.steps.partition_point(|step| step.days <= days);
        let last = place.checked_sub(1).map_or(&START, |it| &self.steps[it]);
        let (law_next, next) = match self.steps.get(place) {
            Some(next) => (next.law_before, next.before),
            None => (self.law.never(), self.never),
        };
        // Between two steps, and beyond the last, waits end when the law says.
        let gone = (last.law - law) / (last.law - law_next);
        let gone = if gone.is_finite() {
            gone.clamp(0.0, 1.0)
        } else {
            0.0
        };
        let left = last.survival - (last.survival - next) * gone;
        left.clamp(next.min(last.survival), last.survival)
    }

    /// The share of the waits that end that are longer than `days`.
    pub(crate) fn latent(&self, days: f64) -> f64 {
        let ended = 1.0 - self.never;
        let share = (self.survival(days) - self.never) / ended;
        if ended > 0.0 {
            share.clamp(0.0, 1.0)
        } else {
            1.0
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::at_risk::at_risk;
    use crate::random::seeded;
    use crate::{Family, KaplanMeier, Part, Timing, Wait};

    fn law(never: f64, location: f64, timing: Timing) -> Curve {
        let part = Part {
            weight: 1.0,
            family: Family::Weibull,
            location,
            scale: 1.0,
        };
        Curve::new(never, vec![part], timing)
    }

    fn waits(rows: &[(f64, bool)]) -> Vec<Wait> {
        let made = rows.iter();
        made.map(|(days, ended)| Wait::new(*days, *ended).unwrap())
            .collect()
    }

    fn mean(law: &Curve, counts: f64, rows: &[(f64, bool)]) -> SusarlaVanRyzin {
        let seen = at_risk(&waits(rows), law.timing());
        SusarlaVanRyzin::mean(law.clone(), counts, &seen)
    }

    /// The example of the paper, which took it from Kaplan and Meier: four waits that ended, four lost sight of.
    const ROWS: [(f64, bool); 8] = [
        (0.8, true),
        (1.0, false),
        (2.7, false),
        (3.1, true),
        (5.4, true),
        (7.0, false),
        (9.2, true),
        (12.1, false),
    ];

    /// The form of the paper: the share beyond *t*, made larger by each wait that was lost sight of before.
    #[test]
    fn it_is_the_estimator_of_the_paper() {
        let (counts, law) = (4.0, law(0.0, -0.12_f64.ln(), Timing::Exact));
        let it = mean(&law, counts, &ROWS);
        for days in [0.5, 0.8, 2.0, 3.1, 6.0, 8.0, 11.0, 12.0, 13.0, 30.0] {
            let more = |than: f64| ROWS.iter().filter(|row| row.0 > than).count() as f64;
            let mut wanted = (counts * law.survival(days) + more(days)) / (counts + 8.0);
            for (lost, _) in ROWS.iter().filter(|row| !row.1 && row.0 <= days) {
                let beyond = counts * law.survival(*lost) + more(*lost);
                wanted *= (beyond + 1.0) / beyond;
            }
            let found = it.survival(days);
            assert!(
                (found - wanted).abs() < 1e-12,
                "{found} for {wanted} on {days}"
            );
        }
    }

    #[test]
    fn a_law_that_counts_nothing_leaves_the_observed_curve_and_one_that_counts_all_itself() {
        let law = law(0.1, 1.5, Timing::WholeDays);
        let (least, most) = (mean(&law, 1e-9, &ROWS), mean(&law, 1e12, &ROWS));
        let rows = ROWS.map(|(days, ended)| (days.floor(), ended));
        let observed = KaplanMeier::fit(&waits(&rows));
        for days in (0..12).map(f64::from) {
            assert!((least.survival(days) - observed.survival(days)).abs() < 1e-6);
            assert!((most.survival(days) - law.survival(days)).abs() < 1e-6);
        }
        assert!((most.never() - 0.1).abs() < 1e-6);
    }

    #[test]
    fn what_is_drawn_lies_around_the_mean() {
        let law = law(0.2, 2.0, Timing::WholeDays);
        let seen = at_risk(&waits(&ROWS), Timing::WholeDays);
        let it = SusarlaVanRyzin::mean(law.clone(), 6.0, &seen);
        let mut random = seeded();
        let drawn: Vec<SusarlaVanRyzin> = (0..4_000)
            .map(|_| SusarlaVanRyzin::drawn(law.clone(), 6.0, &seen, &mut random))
            .collect();
        let average = |ask: &dyn Fn(&SusarlaVanRyzin) -> f64| {
            drawn.iter().map(ask).sum::<f64>() / drawn.len() as f64
        };
        for days in [0.0, 2.0, 4.0, 9.0, 40.0] {
            let found = average(&|it| it.survival(days));
            assert!(
                (found - it.survival(days)).abs() < 0.01,
                "{found} on {days}"
            );
        }
        assert!((average(&SusarlaVanRyzin::never) - it.never()).abs() < 0.01);
    }

    fn any_curve() -> impl Strategy<Value = SusarlaVanRyzin> {
        let rows = prop::collection::vec((0.0..90.0_f64, any::<bool>()), 0..30);
        let of_law = (0.0..1.0_f64, -2.0..9.0_f64, any::<bool>());
        (rows, of_law, -2.0..8.0_f64, any::<bool>()).prop_map(
            |(rows, of_law, log_counts, is_mean)| {
                let (never, location, whole) = of_law;
                let timing = if whole {
                    Timing::WholeDays
                } else {
                    Timing::Exact
                };
                let seen = at_risk(&waits(&rows), timing);
                let law = law(never, location, timing);
                let counts = log_counts.exp();
                if is_mean {
                    SusarlaVanRyzin::mean(law, counts, &seen)
                } else {
                    SusarlaVanRyzin::drawn(law, counts, &seen, &mut seeded())
                }
            },
        )
    }

    proptest! {
        #[test]
        fn it_falls_within_one_and_what_never_ends(it in any_curve(), mut days in prop::collection::vec(0.0..900.0_f64, 2..20)) {
            days.sort_by(f64::total_cmp);
            let mut before = 1.0;
            for day in days {
                let now = it.survival(day);
                prop_assert!((0.0..=before).contains(&now), "{now} after {before}");
                prop_assert!(now >= it.never(), "{now} of which {} never end", it.never());
                before = now;
            }
        }

        #[test]
        fn quantiles_are_ordered_and_lead_back(it in any_curve(), p in 0.05..0.9_f64) {
            let curve = Curve::observed(it.clone(), it.law.timing());
            let (first, second) = (curve.day_by_which(p), curve.day_by_which(p + 0.05));
            prop_assert!(0.0 <= first && first <= second);
            if first < 30_000.0 {
                let longer = it.never() + (1.0 - it.never()) * (1.0 - p);
                prop_assert!(it.survival(first) <= longer + 1e-9);
                prop_assert!(first < 1e-3 || it.survival(first - 1e-4 * first.max(1.0)) >= longer - 1e-9);
            }
        }

        #[test]
        fn whatever_is_asked_the_answer_is_a_number(it in any_curve(), days in any::<f64>()) {
            prop_assert!((0.0..=1.0).contains(&it.survival(days)));
            prop_assert!((0.0..=1.0).contains(&it.never()));
            prop_assert!((0.0..=1.0).contains(&it.latent(days)));
        }
    }
}
