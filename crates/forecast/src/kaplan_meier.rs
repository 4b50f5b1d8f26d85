//! The product-limit estimator of the survival function, with Greenwood's variance.
//!
//! Kaplan and Meier, *Nonparametric estimation from incomplete observations*, JASA 53 (1958), 457–481;
//! variance after Greenwood (1926), interval on the log(−log) scale, which stays within 0 and 1
//! (Kalbfleisch and Prentice, *The Statistical Analysis of Failure Time Data*, 2002, section 1.4).

use crate::Wait;

/// The 97.5 % point of the standard normal distribution, for two-sided 95 % intervals.
const Z_95: f64 = 1.959_963_984_540_054;

/// The estimated share of waits that last longer than *t* days, as a step function of *t*.
///
/// Estimator: product limit. Censored waits count as at risk up to and including the day on which they
/// were last looked at, so an end and a censoring on the same day are taken in that order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KaplanMeier {
    steps: Vec<Step>,
    count: usize,
}

/// The curve from one observed end to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// From this many days on.
    pub days: f64,
    /// Waits that had lasted that long.
    pub at_risk: usize,
    /// Waits that ended just then.
    pub ended: usize,
    /// Estimated share of waits that last longer, 0 to 1.
    pub survival: f64,
    /// Lower end of the pointwise 95 % interval of `survival`, 0 to 1.
    pub low: f64,
    /// Upper end of the pointwise 95 % interval of `survival`, 0 to 1.
    pub high: f64,
}

impl KaplanMeier {
    /// Estimates the curve; with no waits, or none that ended, it is 1 everywhere.
    #[must_use]
    pub fn fit(waits: &[Wait]) -> Self {
        let mut sorted = waits.to_vec();
        sorted.sort_unstable_by(|a, b| a.days().total_cmp(&b.days()));
        let mut steps = Vec::new();
        let (mut survival, mut greenwood) = (1.0, 0.0);
        let mut start = 0;
        while let Some(first) = sorted.get(start) {
            let at_risk = sorted.len() - start;
            let same = sorted[start..].partition_point(|wait| wait.days() <= first.days());
            let ended = sorted[start..start + same]
                .iter()
                .filter(|wait| wait.ended())
                .count();
            start += same;
            if ended == 0 {
                continue;
            }
            let (risk, ends) = (at_risk as f64, ended as f64);
            survival *= 1.0 - ends / risk;
            greenwood += ends / (risk * (risk - ends));
            let (low, high) = interval(survival, greenwood);
            steps.push(Step {
                days: first.days(),
                at_risk,
                ended,
                survival,
                low,
                high,
            });
        }
        Self {
            steps,
            count: waits.len(),
        }
    }

    /// The estimated share of waits that last longer than `days`; 1 before the first end.
    ///
    /// Beyond the longest observed wait the last value is carried on: nothing is known there.
    #[must_use]
    pub fn survival(&self, days: f64) -> f64 {
        let after = self.steps.partition_point(|step| step.days <= days);
        after
            .checked_sub(1)
            .map_or(1.0, |index| self.steps[index].survival)
    }

    /// The first day by which at least the share `p` of waits has ended; `None` when the curve never
    /// gets there, which is common when many waits are still open.
    #[must_use]
    pub fn quantile(&self, p: f64) -> Option<f64> {
        self.steps
            .iter()
            .find(|step| step.survival <= 1.0 - p)
            .map(|step| step.days)
    }

    /// The steps, in order of days.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// How many waits it was estimated from, censored ones included.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }
}

/// The 95 % interval on the log(−log) scale; the whole point where the scale has none (0 and 1).
fn interval(survival: f64, greenwood: f64) -> (f64, f64) {
    if survival <= 0.0 || survival >= 1.0 || !greenwood.is_finite() {
        return (survival, survival);
    }
    let log = survival.ln();
    let half = Z_95 * greenwood.sqrt() / log.abs();
    let (a, b) = (survival.powf(half.exp()), survival.powf((-half).exp()));
    (a.min(b), a.max(b))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    fn waits(rows: &[(f64, bool)]) -> Vec<Wait> {
        rows.iter()
            .map(|(days, ended)| Wait::new(*days, *ended).unwrap())
            .collect()
    }

    /// Worked by hand: 5 waits, ends on days 1, 3, 3 and 8, one still open on day 5.
    #[test]
    fn a_small_sample_worked_by_hand() {
        let curve = KaplanMeier::fit(&waits(&[
            (3.0, true),
            (1.0, true),
            (5.0, false),
            (3.0, true),
            (8.0, true),
        ]));
        let shares: Vec<(f64, usize, f64)> = curve
            .steps()
            .iter()
            .map(|step| (step.days, step.at_risk, step.survival))
            .collect();
        assert_eq!(shares.len(), 3);
        for (found, wanted) in shares
            .iter()
            .zip([(1.0, 5, 0.8), (3.0, 4, 0.4), (8.0, 1, 0.0)])
        {
            assert_eq!((found.0, found.1), (wanted.0, wanted.1));
            assert!((found.2 - wanted.2).abs() < 1e-12);
        }
        assert_eq!(
            (curve.survival(0.9), curve.survival(2.0)),
            (1.0, curve.steps()[0].survival)
        );
        assert_eq!(
            (curve.quantile(0.5), curve.quantile(0.2)),
            (Some(3.0), Some(1.0))
        );
    }

    /// Greenwood's sum at day 3 is 1/(5·4) + 2/(4·2) = 0.3; log(−log) interval worked with a calculator.
    #[test]
    fn the_interval_follows_greenwood() {
        let curve = KaplanMeier::fit(&waits(&[
            (3.0, true),
            (1.0, true),
            (5.0, false),
            (3.0, true),
            (8.0, true),
        ]));
        let step = curve.steps()[1];
        assert!(
            (step.low
                - 0.4_f64
                    .powf((1.959_963_984_540_054 * 0.3_f64.sqrt() / 0.4_f64.ln().abs()).exp()))
            .abs()
                < 1e-12
        );
        assert!((step.low - 0.052_04).abs() < 1e-4, "{}", step.low);
        assert!((step.high - 0.752_83).abs() < 1e-4, "{}", step.high);
    }

    #[test]
    fn nothing_observed_is_a_flat_line() {
        for rows in [&[][..], &[(4.0, false), (9.0, false)][..]] {
            let curve = KaplanMeier::fit(&waits(rows));
            assert_eq!(
                (curve.survival(100.0), curve.quantile(0.5), curve.count()),
                (1.0, None, rows.len())
            );
        }
    }

    #[test]
    fn an_end_on_the_day_of_a_censoring_comes_first() {
        let curve = KaplanMeier::fit(&waits(&[(2.0, false), (2.0, true)]));
        assert_eq!(curve.steps()[0].at_risk, 2);
    }

    proptest! {
        #[test]
        fn the_curve_falls_within_zero_and_one(rows in prop::collection::vec((0.0..400.0_f64, any::<bool>()), 0..60)) {
            let curve = KaplanMeier::fit(&waits(&rows));
            let mut before = 1.0;
            for step in curve.steps() {
                prop_assert!((0.0..=1.0).contains(&step.survival) && step.survival <= before);
                prop_assert!(0.0 <= step.low && step.low <= step.survival && step.survival <= step.high && step.high <= 1.0);
                before = step.survival;
            }
        }

        #[test]
        fn without_censoring_it_is_the_share_that_is_left(days in prop::collection::vec(0..50_u32, 1..60), at in 0..50_u32) {
            let rows: Vec<(f64, bool)> = days.iter().map(|days| (f64::from(*days), true)).collect();
            let left = days.iter().filter(|days| **days > at).count() as f64 / days.len() as f64;
            prop_assert!((KaplanMeier::fit(&waits(&rows)).survival(f64::from(at)) - left).abs() < 1e-9);
        }
    }
}
