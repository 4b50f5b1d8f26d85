//! Two kinds of end that compete, such as those that come sooner and those that come later.
//!
//! Whether and when a wait ends is the curve's matter; which kind it is, given when, is a logistic model in ln days.
//! The product of both is the incidence of each kind, and the two add up to that of an end of any kind.

use crate::curve::Curve;
use crate::likelihood::Local;
use crate::matrix::Matrix;
use crate::newton::climb;
use crate::observation::{DAYS_MAX, Timing};

/// What is believed about the kind of an end: logit of the first kind = `level` + `slope` · (ln days − `center`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KindPrior {
    /// ln days at which `level` holds.
    pub center: f64,
    /// The logit of the share of the first kind there, and its standard deviation.
    pub level: (f64, f64),
    /// By how much the logit changes with ln days, and its standard deviation.
    pub slope: (f64, f64),
}

impl KindPrior {
    /// From the median days of each kind, the standard deviation of ln days within a kind, and the share of the
    /// first: for two normal laws of equal spread the logit is linear in ln days, with this slope.
    #[must_use]
    pub fn from_medians(first: f64, second: f64, sd_log: f64, share: f64, sd: (f64, f64)) -> Self {
        let (a, b) = (first.max(0.5).ln(), second.max(0.5).ln());
        let share = share.clamp(0.01, 0.99);
        Self {
            center: 0.5 * (a + b),
            level: ((share / (1.0 - share)).ln(), sd.0),
            slope: ((a - b) / (sd_log * sd_log), sd.1),
        }
    }
}

/// Which kind an end is, given its day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kinds {
    center: f64,
    level: f64,
    slope: f64,
    count: usize,
}

/// Steps into which a stretch of days is cut at most.
const STEPS_MAX: f64 = 256.0;

/// A standard deviation of what is believed is this at least.
const SD_MIN: f64 = 1e-3;

impl Kinds {
    /// Fits ends, each with its day and whether it was of the first kind. Without any, and where no peak is found, it
    /// is what was believed.
    #[must_use]
    pub fn fit(ends: &[(f64, bool)], prior: &KindPrior) -> Self {
        let sound = ends
            .iter()
            .filter(|(days, _)| days.is_finite() && *days >= 0.0);
        let rows: Vec<(f64, bool)> = sound
            .map(|(days, first)| (log_days(*days) - prior.center, *first))
            .collect();
        let start = vec![prior.level.0, prior.slope.0];
        let found = climb(start, &[false, false], 1e-9, |at| look(&rows, prior, at));
        let found = found.map(|peak| peak.at);
        Self {
            center: prior.center,
            level: found.as_ref().map_or(prior.level.0, |at| at[0]),
            slope: found.as_ref().map_or(prior.slope.0, |at| at[1]),
            count: rows.len(),
        }
    }

    /// How many ends it was fitted to.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// The share of the first kind among ends on this day.
    #[must_use]
    pub fn first(&self, days: f64) -> f64 {
        let days = if days >= 0.0 { days } else { 0.0 };
        let logit = self.level + self.slope * (log_days(days) - self.center);
        1.0 / (1.0 + (-logit).exp())
    }

    /// Given that a wait has lasted `elapsed` days: the chance that it ends within `ahead` more with the first kind,
    /// and with the second. They add up to [`Curve::by`].
    #[must_use]
    pub fn by(&self, curve: &Curve, elapsed: f64, ahead: f64) -> (f64, f64) {
        let elapsed = if elapsed > 0.0 { elapsed } else { 0.0 };
        let ahead = if ahead > 0.0 {
            ahead.min(DAYS_MAX)
        } else {
            0.0
        };
        let whole = curve.timing() == Timing::WholeDays;
        let step = if whole {
            (ahead / STEPS_MAX).ceil().max(1.0)
        } else {
            ahead / STEPS_MAX
        };
        let (mut first, mut all, mut day) = (0.0, 0.0, 0.0);
        while step > 0.0 && day < ahead {
            let next = (day + step).min(ahead);
            let until = curve.by(elapsed, next);
            let middle = if whole && step <= 1.0 {
                elapsed + next
            } else {
                elapsed + 0.5 * (day + next)
            };
            first += (until - all) * self.first(middle);
            (all, day) = (until, next);
        }
        (first, (all - first).max(0.0))
    }
}

/// ln days, with an end on the same day a quarter of a day away.
fn log_days(days: f64) -> f64 {
    days.clamp(0.25, DAYS_MAX).ln()
}

fn look(rows: &[(f64, bool)], prior: &KindPrior, at: &[f64]) -> Local {
    let (level, slope) = (at[0], at[1]);
    let mut here = Local {
        value: 0.0,
        gradient: vec![0.0; 2],
        curvature: Matrix::zero(2),
    };
    for (place, (mean, sd)) in [prior.level, prior.slope].into_iter().enumerate() {
        let (away, weight) = (at[place] - mean, sd.max(SD_MIN).powi(-2));
        here.value -= 0.5 * weight * away * away;
        here.gradient[place] -= weight * away;
        *here.curvature.cell(place, place) -= weight;
    }
    for (x, is_first) in rows {
        let logit = level + slope * x;
        let share = 1.0 / (1.0 + (-logit).exp());
        let toward = if *is_first { logit } else { -logit };
        here.value -= (-toward.abs()).exp().ln_1p() + (-toward).max(0.0);
        let off = f64::from(u8::from(*is_first)) - share;
        let width = share * (1.0 - share);
        here.gradient[0] += off;
        here.gradient[1] += off * x;
        *here.curvature.cell(0, 0) -= width;
        *here.curvature.cell(0, 1) -= width * x;
        *here.curvature.cell(1, 0) -= width * x;
        *here.curvature.cell(1, 1) -= width * x * x;
    }
    here
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::random::normal;
    use crate::{Family, Part};

    fn prior() -> KindPrior {
        KindPrior::from_medians(8.0, 20.0, 1.1, 0.3, (1.0, 0.5))
    }

    fn curve() -> Curve {
        let part = Part {
            weight: 1.0,
            family: Family::LogNormal,
            location: 2.6,
            scale: 1.1,
        };
        Curve::new(0.35, vec![part], Timing::WholeDays)
    }

    /// Two lognormal laws of equal spread: the kind given the day is what the slope says, whatever is fitted.
    #[test]
    fn medians_give_the_slope_that_made_them() {
        let mut random = fastrand::Rng::with_seed(5);
        let ends: Vec<(f64, bool)> = (0..4_000)
            .map(|place| {
                let first = place % 10 < 3;
                let median: f64 = if first { 8.0 } else { 20.0 };
                ((median.ln() + 1.1 * normal(&mut random)).exp(), first)
            })
            .collect();
        let wide = KindPrior {
            level: (0.0, 10.0),
            slope: (0.0, 10.0),
            ..prior()
        };
        let kinds = Kinds::fit(&ends, &wide);
        assert!((kinds.slope - prior().slope.0).abs() < 0.1, "{kinds:?}");
        assert!((kinds.level - prior().level.0).abs() < 0.12, "{kinds:?}");
    }

    #[test]
    fn the_first_kind_comes_sooner_and_both_add_up() {
        let kinds = Kinds::fit(&[], &prior());
        assert!(kinds.first(3.0) > kinds.first(30.0));
        let (first, second) = kinds.by(&curve(), 5.0, 30.0);
        assert!((first + second - curve().by(5.0, 30.0)).abs() < 1e-12);
        assert!(first > 0.0 && second > first);
    }

    proptest! {
        #[test]
        fn whatever_is_asked_the_answer_is_a_chance(
            ends in prop::collection::vec((any::<f64>(), any::<bool>()), 0..20),
            elapsed in any::<f64>(),
            ahead in any::<f64>(),
        ) {
            let kinds = Kinds::fit(&ends, &prior());
            let (first, second) = kinds.by(&curve(), elapsed, ahead);
            prop_assert!(first >= -1e-12 && second >= 0.0 && first + second <= 1.0 + 1e-9);
        }
    }
}
