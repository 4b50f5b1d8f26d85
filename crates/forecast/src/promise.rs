//! A promised day as information: part of the answers come around it and somewhat after.

use crate::curve::{Curve, Part};
use crate::family::Family;

/// What a promised day says about when an answer comes, if one comes. It says nothing about whether.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Promise {
    /// The promised day, counted from the beginning of the wait.
    pub day: f64,
    /// The share of answers that keep to it, more or less, 0 to 1; the others come as if nothing had been said.
    pub kept: f64,
    /// By how many days the middle one of these is late; negative where they are early.
    pub late_days: f64,
    /// Their spread, as the standard deviation of ln days.
    pub spread: f64,
}

impl Promise {
    /// A day that was named. All of it is *assumption*, for nobody publishes how promises are kept: half of the answers
    /// come around it, the middle one three days late, and two thirds of these within five days of that, or within about
    /// a quarter of the wait where that is more. A day that has passed by a week then says little yet.
    #[must_use]
    pub fn on(day: f64) -> Self {
        let late_days = 3.0;
        Self {
            day,
            kept: 0.5,
            late_days,
            spread: (5.0 / (day + late_days).max(0.5)).ln_1p().max(0.25),
        }
    }

    /// The curve with this promise in it. A promise that is no number changes nothing.
    #[must_use]
    pub fn applied(&self, curve: &Curve) -> Curve {
        let middle = (self.day + self.late_days).max(0.5);
        let part = Part {
            weight: self.kept.clamp(0.0, 1.0),
            family: Family::LogNormal,
            location: middle.ln(),
            scale: self.spread,
        };
        let sound = middle.is_finite() && self.spread.is_finite() && self.spread > 0.0;
        if !(part.weight > 0.0 && self.day.is_finite() && sound) || curve.parts().is_empty() {
            return curve.clone();
        }
        let rest = curve.parts().iter().map(|it| Part {
            weight: it.weight * (1.0 - part.weight),
            ..*it
        });
        let parts = rest.chain(std::iter::once(part)).collect();
        Curve::new(curve.never(), parts, curve.timing())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Timing;

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
        assert!(around(&after) > 2.0 * around(&before));
        assert!((after.never() - 0.3).abs() < 1e-12);
        // Silence before the day says less than it would have said without a promise.
        assert!(after.still_coming(14.0) > before.still_coming(14.0));
        // Long after the day it says more.
        assert!(after.still_coming(80.0) < before.still_coming(80.0));
    }

    #[test]
    fn a_promise_that_is_no_number_changes_nothing() {
        for day in [f64::NAN, f64::INFINITY] {
            assert_eq!(Promise::on(day).applied(&curve()), curve());
        }
        let unkept = Promise {
            kept: 0.0,
            ..Promise::on(9.0)
        };
        assert_eq!(unkept.applied(&curve()), curve());
        let past = Promise::on(-30.0).applied(&curve());
        assert!((0.0..=1.0).contains(&past.survival(3.0)));
    }
}
