//! A promised day as information: part of the answers come around it and somewhat after.

use crate::curve::{Curve, Part};
use crate::family::Family;
use crate::random::normals;

/// What a promised day says about when an answer comes, if one comes. It says nothing about whether.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Promise {
    /// The promised day, counted from the beginning of the wait.
    pub day: f64,
    /// The share of answers that keep to it, more or less, 0 to 1; the others come as if nothing had been said.
    pub kept: f64,
    /// The standard deviation of that belief, on the logit scale.
    pub kept_logit_sd: f64,
    /// By how many days the middle one of these is late; negative where they are early.
    pub late_days: f64,
    /// The standard deviation of that belief, in days.
    pub late_sd_days: f64,
    /// Their spread, as the standard deviation of ln days.
    pub spread: f64,
}

/// Days after the beginning of a wait beyond which a promised day is not believed to be one: it tells nothing of when.
/// *Assumption:* nobody plans an answer for more than a year ahead, so it is a slip of the pen or of a reading.
const DAYS_BELIEVED: f64 = 366.0;

impl Promise {
    /// A day that was named. All of it is *assumption*, for nobody publishes how promises are kept: two in five answers
    /// come around it, or anything from one in five to two in three; the middle one is three days late, give or take
    /// five; and two thirds of these come within five days of that, or within about a quarter of the wait where that is
    /// more. A day that has passed by a week then says little yet.
    #[must_use]
    pub fn on(day: f64) -> Self {
        let late_days = 3.0;
        Self {
            day,
            kept: 0.4,
            kept_logit_sd: 0.8,
            late_days,
            late_sd_days: 4.0,
            spread: (5.0 / (day + late_days).max(0.5)).ln_1p().max(0.25),
        }
    }

    /// The curve with this promise in it, averaged over what is believed of it. A promise that is no number, or far
    /// ahead, changes nothing.
    #[must_use]
    pub fn applied(&self, curve: &Curve) -> Curve {
        // Two points, a standard deviation to either side, have the mean and the spread of a normal law.
        let sides = [-1.0, 1.0].map(|side| self.at(self.kept, side, curve));
        let sides = sides.each_ref().map(|it| (1.0, it));
        Curve::average(&sides).unwrap_or_else(|| curve.clone())
    }

    /// Curves drawn around one, each with a promise drawn from what is believed of it. The same curves give the same.
    pub(crate) fn drawn(&self, curves: &[Curve]) -> Vec<Curve> {
        let drawn = normals(2, curves.len());
        let logit = (self.kept / (1.0 - self.kept)).ln();
        let with = |(curve, by): (&Curve, Vec<f64>)| {
            let kept = 1.0 / (1.0 + (-(logit + self.kept_logit_sd * by[0])).exp());
            self.at(kept, by[1], curve)
        };
        curves.iter().zip(drawn).map(with).collect()
    }

    /// The curve where this share keeps to it, later by so many standard deviations than is believed.
    fn at(&self, kept: f64, deviations: f64, curve: &Curve) -> Curve {
        let middle = (self.day + self.late_days + deviations * self.late_sd_days).max(0.5);
        let part = Part {
            weight: kept.clamp(0.0, 1.0),
            family: Family::LogNormal,
            location: middle.ln(),
            scale: self.spread,
        };
        let sound = middle.is_finite() && self.spread.is_finite() && self.spread > 0.0;
        let is_near = self.day.is_finite() && self.day <= DAYS_BELIEVED;
        match part.weight > 0.0 && is_near && sound {
            true => curve.beside(part),
            false => curve.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Forecast, Timing};

    fn curve() -> Curve {
        let part = Part {
            weight: 1.0,
            family: Family::LogNormal,
            location: 2.6,
            scale: 1.1,
        };
        Curve::new(0.3, vec![part], Timing::WholeDays)
    }

    #[test]
    fn answers_gather_around_the_promised_day() {
        let (before, after) = (curve(), Promise::on(20.0).applied(&curve()));
        let around = |it: &Curve| it.survival(15.0) - it.survival(30.0);
        assert!(around(&after) > 1.8 * around(&before));
        assert!((after.never() - 0.3).abs() < 1e-12);
        // Silence before the day says less than it would have said without a promise.
        assert!(after.still_coming(14.0) > before.still_coming(14.0));
        // Long after the day it says more.
        assert!(after.still_coming(80.0) < before.still_coming(80.0));
    }

    #[test]
    fn what_is_believed_roughly_widens_the_interval() {
        let forecast = Forecast::new(curve(), vec![curve(); 400]).with_promise(&Promise::on(20.0));
        let (around, before) = (forecast.survival(24.0), forecast.survival(5.0));
        assert!(around.high - around.low > 0.05, "{around:?}");
        assert!(around.low < around.value && around.value < around.high);
        assert!(before.high - before.low > 0.01, "{before:?}");
    }

    #[test]
    fn a_promise_that_is_no_number_or_years_ahead_changes_nothing() {
        for day in [f64::NAN, f64::INFINITY, 367.0, 3650.0] {
            let after = Promise::on(day).applied(&curve());
            for days in [3.0, 40.0, 500.0] {
                assert!((after.survival(days) - curve().survival(days)).abs() < 1e-12);
            }
        }
        let unkept = Promise {
            kept: 0.0,
            ..Promise::on(9.0)
        };
        assert!((unkept.applied(&curve()).survival(9.0) - curve().survival(9.0)).abs() < 1e-12);
        let past = Promise::on(-30.0).applied(&curve());
        assert!((0.0..=1.0).contains(&past.survival(3.0)));
    }
}
