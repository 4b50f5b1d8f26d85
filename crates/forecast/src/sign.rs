//! A sign that a wait will end: it makes it less likely to be one of those that never do, and says nothing of when.

use crate::curve::Curve;
use crate::random::normals;

/// A sign that a wait will end, as far as it is believed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sign {
    /// By how much the logit of the share that never ends falls.
    pub logit: f64,
    /// The standard deviation of that belief, 0 or more.
    pub sd: f64,
}

/// Beyond this a share is none, or all, in any figure.
const LOGIT_MAX: f64 = 60.0;

impl Sign {
    /// The curve with this sign in it, averaged over what is believed of it. A sign that is no number changes nothing.
    #[must_use]
    pub fn applied(&self, curve: &Curve) -> Curve {
        // Two points, a standard deviation to either side, have the mean and the spread of a normal law.
        let sides = [-1.0, 1.0].map(|side| self.at(side, curve));
        let sides = sides.each_ref().map(|it| (1.0, it));
        Curve::average(&sides).unwrap_or_else(|| curve.clone())
    }

    /// Curves drawn around one, each with a sign drawn from what is believed of it. The same curves give the same.
    pub(crate) fn drawn(&self, curves: &[Curve]) -> Vec<Curve> {
        let drawn = normals(1, curves.len());
        let with = |(curve, by): (&Curve, Vec<f64>)| self.at(by[0], curve);
        curves.iter().zip(drawn).map(with).collect()
    }

    /// The curve where the sign is worth so many standard deviations more than is believed.
    fn at(&self, deviations: f64, curve: &Curve) -> Curve {
        let by = self.logit + deviations * self.sd;
        if !by.is_finite() {
            return curve.clone();
        }
        let never = curve.never();
        let odds = never * (-by.clamp(-LOGIT_MAX, LOGIT_MAX)).exp();
        curve.with_never(odds / (odds + 1.0 - never))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Family, Forecast, Part, Timing};

    fn curve(never: f64) -> Curve {
        let part = Part {
            weight: 1.0,
            family: Family::LogNormal,
            location: 2.6,
            scale: 1.1,
        };
        Curve::new(never, vec![part], Timing::WholeDays)
    }

    #[test]
    fn a_sign_makes_an_end_likelier_and_no_sooner() {
        let halved = Sign {
            logit: 2_f64.ln(),
            sd: 0.0,
        };
        let after = halved.applied(&curve(0.5));
        assert!((after.never() - 1.0 / 3.0).abs() < 1e-12);
        assert!((after.day_by_which(0.9) - curve(0.5).day_by_which(0.9)).abs() < 1e-12);
        // The odds that it still ends double on every day.
        let odds = |it: &Curve| it.still_coming(30.0) / (1.0 - it.still_coming(30.0));
        assert!((odds(&after) / odds(&curve(0.5)) - 2.0).abs() < 1e-9);
    }

    #[test]
    fn what_is_believed_roughly_widens_the_interval() {
        let forecast = Forecast::new(curve(0.3), vec![curve(0.3); 400]);
        let of = |sd| forecast.with_sign(&Sign { logit: 0.7, sd }).never();
        let (sure, rough) = (of(0.0), of(0.5));
        assert!(sure.high - sure.low < 1e-12 && rough.high - rough.low > 0.1);
        assert!((sure.value - rough.value).abs() < 0.02);
    }

    #[test]
    fn nothing_makes_the_curve_unsound() {
        for never in [0.0, 0.3, 1.0] {
            for (logit, sd) in [
                (f64::NAN, 0.1),
                (1e9, 0.0),
                (-1e9, 0.0),
                (0.7, f64::INFINITY),
            ] {
                let after = Sign { logit, sd }.applied(&curve(never)).survival(9.0);
                assert!((0.0..=1.0).contains(&after), "{never} {logit} {sd}");
            }
        }
        let is_none = Sign {
            logit: f64::NAN,
            sd: 0.1,
        };
        assert!((is_none.applied(&curve(0.3)).never() - 0.3).abs() < 1e-12);
    }
}
