//! How good a curve was, measured on waits it has not seen.
//!
//! Waits that were still open are weighted out by the inverse probability of being censored, estimated by the
//! product limit of the censoring (Graf and others, *Statistics in Medicine* 18 (1999), 2529–2545).

use crate::curve::Curve;
use crate::kaplan_meier::KaplanMeier;
use crate::wait::Wait;

/// Anything that says which share of waits is longer than so many days.
pub trait Survival {
    /// The share that is longer, 0 to 1.
    fn longer_than(&self, days: f64) -> f64;
}

impl Survival for Curve {
    fn longer_than(&self, days: f64) -> f64 {
        self.survival(days)
    }
}

impl Survival for KaplanMeier {
    fn longer_than(&self, days: f64) -> f64 {
        self.survival(days)
    }
}

impl<F: Fn(f64) -> f64> Survival for F {
    fn longer_than(&self, days: f64) -> f64 {
        self(days)
    }
}

/// Shorter than any difference between two waits that matters, in days.
const MOMENT: f64 = 1e-6;

/// The least share that is divided by, and below which a horizon is not looked at.
const SHARE_MIN: f64 = 0.1;

/// The least probability whose logarithm is taken: what a curve calls impossible costs this much and no more.
const PROBABILITY_MIN: f64 = 1e-4;

/// The censoring of a set of waits: the share that would be observed for longer than so many days.
#[derive(Clone, Debug, PartialEq)]
pub struct Censoring(KaplanMeier);

impl Censoring {
    /// Estimates it; an end and a censoring on the same day are taken in that order.
    #[must_use]
    pub fn of(waits: &[Wait]) -> Self {
        let turned = waits.iter().filter_map(|wait| {
            let days = wait.days() + if wait.ended() { 0.0 } else { MOMENT };
            Wait::new(days, !wait.ended()).ok()
        });
        Self(KaplanMeier::fit(&turned.collect::<Vec<_>>()))
    }

    /// The share observed for longer than `days`.
    fn beyond(&self, days: f64) -> f64 {
        self.0.survival(days + MOMENT).max(SHARE_MIN / 10.0)
    }

    /// The share observed for `days` at least.
    fn until(&self, days: f64) -> f64 {
        self.0.survival(days).max(SHARE_MIN / 10.0)
    }

    /// The last of these days up to which at least a tenth is observed.
    #[must_use]
    pub fn horizon(&self, days_max: u32) -> u32 {
        let seen = |days: &u32| self.0.survival(f64::from(*days) + MOMENT) >= SHARE_MIN;
        (1..=days_max).take_while(seen).last().unwrap_or(1)
    }
}

/// The Brier score of the curve on one day: the mean squared difference between what it said and what came.
#[must_use]
pub fn brier(curve: &dyn Survival, waits: &[Wait], censoring: &Censoring, days: f64) -> f64 {
    let said = curve.longer_than(days);
    let of = |wait: &Wait| {
        if wait.days() > days {
            (1.0 - said).powi(2) / censoring.beyond(days)
        } else if wait.ended() {
            said.powi(2) / censoring.until(wait.days())
        } else {
            0.0
        }
    };
    waits.iter().map(of).sum::<f64>() / waits.len().max(1) as f64
}

/// The Brier score averaged over the days from 0 to `days_max`.
#[must_use]
pub fn integrated_brier(
    curve: &dyn Survival,
    waits: &[Wait],
    censoring: &Censoring,
    days_max: u32,
) -> f64 {
    let days = (0..=days_max).map(f64::from);
    days.map(|day| brier(curve, waits, censoring, day))
        .sum::<f64>()
        / (f64::from(days_max) + 1.0)
}

/// The mean logarithm of the probability of what came: of an end on its day, of a silence at least as long as seen.
/// Higher is better; a day's probability counts as one in ten thousand at least.
#[must_use]
pub fn log_score(curve: &dyn Survival, waits: &[Wait]) -> f64 {
    let of = |wait: &Wait| {
        let day = wait.days().floor();
        let longer = curve.longer_than(day);
        let chance = if wait.ended() {
            let before = if day < 1.0 {
                1.0
            } else {
                curve.longer_than(day - 1.0)
            };
            before - longer
        } else {
            longer
        };
        chance.max(PROBABILITY_MIN).ln()
    };
    waits.iter().map(of).sum::<f64>() / waits.len().max(1) as f64
}

/// What was said about an end within some days given a silence, beside what came of those who were silent so long.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calibration {
    bins: [Bin; BINS],
}

/// Bins of equal width for what was said.
const BINS: usize = 10;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Bin {
    waits: f64,
    said: f64,
    came: f64,
}

/// Silences and horizons that are asked about, in days.
const SILENCES: [f64; 5] = [0.0, 7.0, 14.0, 21.0, 28.0];
const HORIZONS: [f64; 2] = [7.0, 14.0];

impl Calibration {
    /// Adds what the curve said about these waits. What came is estimated by the product limit.
    pub fn add(&mut self, curve: &dyn Survival, waits: &[Wait]) {
        let came = KaplanMeier::fit(waits);
        for silent in SILENCES {
            let at_risk = waits.iter().filter(|wait| wait.days() > silent).count() as f64;
            let within = |curve: &dyn Survival, ahead: f64| {
                let now = curve.longer_than(silent);
                (now > 0.0).then(|| 1.0 - curve.longer_than(silent + ahead) / now)
            };
            for ahead in HORIZONS {
                if let (Some(said), Some(came)) = (within(curve, ahead), within(&came, ahead)) {
                    let bin = &mut self.bins[((said * BINS as f64) as usize).min(BINS - 1)];
                    bin.waits += at_risk;
                    bin.said += at_risk * said;
                    bin.came += at_risk * came;
                }
            }
        }
    }

    /// The mean difference between what was said and what came, over bins, weighted by the waits in them.
    #[must_use]
    pub fn error(&self) -> f64 {
        let all: f64 = self.bins.iter().map(|bin| bin.waits).sum();
        let off: f64 = self
            .bins
            .iter()
            .map(|bin| (bin.said - bin.came).abs())
            .sum();
        if all > 0.0 { off / all } else { 0.0 }
    }

    /// The bins that are not empty: what was said on average, what came, and how many waits stand behind it.
    #[must_use]
    pub fn bins(&self) -> Vec<(f64, f64, f64)> {
        let filled = self.bins.iter().filter(|bin| bin.waits > 0.0);
        filled
            .map(|bin| (bin.said / bin.waits, bin.came / bin.waits, bin.waits))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn waits(rows: &[(f64, bool)]) -> Vec<Wait> {
        let made = rows
            .iter()
            .map(|(days, ended)| Wait::new(*days, *ended).unwrap());
        made.collect()
    }

    #[test]
    fn without_censoring_it_is_the_mean_squared_difference() {
        let seen = waits(&[(1.0, true), (3.0, true), (9.0, true), (9.0, true)]);
        let said = |_: f64| 0.6;
        let censoring = Censoring::of(&seen);
        let wanted = (2.0 * 0.36 + 2.0 * 0.16) / 4.0;
        assert!((brier(&said, &seen, &censoring, 3.0) - wanted).abs() < 1e-12);
    }

    /// Of four waits one is lost on day 2: the two that are seen beyond it stand for three.
    #[test]
    fn those_still_open_are_stood_for_by_the_others() {
        let seen = waits(&[(1.0, true), (2.0, false), (5.0, true), (6.0, true)]);
        let censoring = Censoring::of(&seen);
        let said = |_: f64| 0.5;
        let wanted = (0.25 + 2.0 * 0.25 * 1.5) / 4.0;
        assert!((brier(&said, &seen, &censoring, 4.0) - wanted).abs() < 1e-12);
    }

    #[test]
    fn the_truth_scores_best() {
        let seen: Vec<(f64, bool)> = (0..400)
            .map(|at| (f64::from(at % 40), at % 3 != 0))
            .collect();
        let seen = waits(&seen);
        let censoring = Censoring::of(&seen);
        let truth = KaplanMeier::fit(&seen);
        let other = |days: f64| (-days / 60.0).exp();
        let score = |curve: &dyn Survival| integrated_brier(curve, &seen, &censoring, 30);
        assert!(score(&truth) < score(&other));
        assert!(log_score(&truth, &seen) > log_score(&other, &seen));
        let (mut good, mut bad) = (Calibration::default(), Calibration::default());
        good.add(&truth, &seen);
        bad.add(&other, &seen);
        assert!(good.error() < 1e-9 && bad.error() > 0.02);
        assert!(!good.bins().is_empty());
    }

    #[test]
    fn nothing_seen_is_no_score_but_a_number() {
        let said = |_: f64| 0.5;
        assert!(integrated_brier(&said, &[], &Censoring::of(&[]), 10).abs() < 1e-12);
        assert!(log_score(&said, &[]).abs() < 1e-12);
        assert_eq!(Censoring::of(&[]).horizon(30), 30);
    }
}
