//! The shapes that the length of a wait can have: location-scale families on the logarithm of time.
//!
//! With *z* = (ln t − location) / scale, a family says which share of waits is longer than *t*, given that
//! they end at all. Numbers only; fitting is elsewhere.

use crate::normal;

/// The shape of the waits that end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// ln t follows the smallest-extreme-value law: the hazard rises or falls as a power of time.
    Weibull,
    /// ln t follows the logistic law: the hazard may rise first, and falls like 1/t in the end.
    LogLogistic,
    /// ln t follows the normal law.
    LogNormal,
}

/// Euler's constant: the mean of ln t of a Weibull law lies this many scales below its location.
const EULER: f64 = 0.577_215_664_901_532_9;

/// Survival, density and its slope at one *z*, with respect to *z*.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct At {
    /// Share that is longer.
    pub survival: f64,
    /// Share that is not, precise where it is small.
    pub ended: f64,
    /// Density.
    pub density: f64,
    /// Derivative of the density.
    pub slope: f64,
}

impl At {
    /// At the beginning of time, where *z* is minus infinity.
    pub(crate) const START: Self = Self {
        survival: 1.0,
        ended: 0.0,
        density: 0.0,
        slope: 0.0,
    };
}

/// Logarithm of the density in *z*, its first and its second derivative.
pub(crate) type LogDensity = (f64, f64, f64);

/// A family as code: the compiler makes one pass over the data for each.
pub(crate) trait Shape {
    fn at(z: f64) -> At;
    fn log_density(z: f64) -> LogDensity;
}

pub(crate) struct Weibull;
pub(crate) struct LogLogistic;
pub(crate) struct LogNormal;

impl Shape for Weibull {
    #[inline]
    fn at(z: f64) -> At {
        let hazard = z.exp();
        let survival = (-hazard).exp();
        let density = if survival > 0.0 {
            hazard * survival
        } else {
            0.0
        };
        At {
            survival,
            ended: if hazard < 0.1 {
                -(-hazard).exp_m1()
            } else {
                1.0 - survival
            },
            density,
            slope: if density > 0.0 {
                density * (1.0 - hazard)
            } else {
                0.0
            },
        }
    }

    #[inline]
    fn log_density(z: f64) -> LogDensity {
        let hazard = z.exp();
        (z - hazard, 1.0 - hazard, -hazard)
    }
}

impl Shape for LogLogistic {
    #[inline]
    fn at(z: f64) -> At {
        // Both shares are made from the smaller exponential, so that neither loses its digits.
        let small = (-z.abs()).exp();
        let (near, far) = (1.0 / (1.0 + small), small / (1.0 + small));
        let (ended, survival) = if z > 0.0 { (near, far) } else { (far, near) };
        let density = ended * survival;
        At {
            survival,
            ended,
            density,
            slope: density * (survival - ended),
        }
    }

    #[inline]
    fn log_density(z: f64) -> LogDensity {
        let at = Self::at(z);
        let log = -z.abs() - 2.0 * (-z.abs()).exp().ln_1p();
        (log, at.survival - at.ended, -2.0 * at.density)
    }
}

impl Shape for LogNormal {
    #[inline]
    fn at(z: f64) -> At {
        let (density, far) = normal::density_and_tail(z.abs());
        let (ended, survival) = if z > 0.0 {
            (1.0 - far, far)
        } else {
            (far, 1.0 - far)
        };
        At {
            survival,
            ended,
            density,
            slope: if density > 0.0 { -z * density } else { 0.0 },
        }
    }

    #[inline]
    fn log_density(z: f64) -> LogDensity {
        (-0.5 * z * z - normal::LOG_SQRT_TWO_PI, -z, -1.0)
    }
}

impl Family {
    /// Every family, in the order in which they are listed.
    pub const ALL: [Self; 3] = [Self::Weibull, Self::LogLogistic, Self::LogNormal];

    /// Its name in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Weibull => "Weibull",
            Self::LogLogistic => "log-logistic",
            Self::LogNormal => "lognormal",
        }
    }

    /// The share of ended waits that is longer, at *z*.
    #[must_use]
    pub(crate) fn survival(self, z: f64) -> f64 {
        match self {
            Self::Weibull => (-z.exp()).exp(),
            Self::LogLogistic => LogLogistic::at(z).survival,
            Self::LogNormal => normal::tail(z),
        }
    }

    /// The *z* beyond which the share `longer` lies; infinite at 0, minus infinity at 1.
    #[must_use]
    pub(crate) fn z_of(self, longer: f64) -> f64 {
        match self {
            Self::Weibull => (-longer.ln()).ln(),
            Self::LogLogistic => (1.0 - longer).ln() - longer.ln(),
            Self::LogNormal => -normal::quantile(longer),
        }
    }

    /// Location and logarithm of the scale for which ln t has this mean and standard deviation.
    ///
    /// So a figure that was published for one family speaks for the others.
    #[must_use]
    pub fn matching(self, mean_log: f64, sd_log: f64) -> (f64, f64) {
        use std::f64::consts::PI;
        match self {
            Self::Weibull => {
                let scale = sd_log * 6.0_f64.sqrt() / PI;
                (mean_log + EULER * scale, scale.ln())
            }
            Self::LogLogistic => (mean_log, (sd_log * 3.0_f64.sqrt() / PI).ln()),
            Self::LogNormal => (mean_log, sd_log.ln()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(family: Family, z: f64) -> (At, LogDensity) {
        match family {
            Family::Weibull => (Weibull::at(z), Weibull::log_density(z)),
            Family::LogLogistic => (LogLogistic::at(z), LogLogistic::log_density(z)),
            Family::LogNormal => (LogNormal::at(z), LogNormal::log_density(z)),
        }
    }

    #[test]
    fn density_and_slope_are_the_derivatives_of_the_survival() {
        let step = 1e-5;
        for family in Family::ALL {
            for z in [-6.0, -2.5, -0.3, 0.0, 0.4, 1.7, 2.9] {
                let (at, log) = both(family, z);
                let (up, up_log) = both(family, z + step);
                let (down, down_log) = both(family, z - step);
                let by_difference = -(up.survival - down.survival) / (2.0 * step);
                assert!((at.density - by_difference).abs() < 1e-8, "{family:?} {z}");
                let slope = (up.density - down.density) / (2.0 * step);
                assert!((at.slope - slope).abs() < 1e-8, "{family:?} {z}");
                assert!((at.density.ln() - log.0).abs() < 1e-9, "{family:?} {z}");
                let first = (up_log.0 - down_log.0) / (2.0 * step);
                assert!((log.1 - first).abs() < 1e-7 * log.1.abs().max(1.0));
                let second = (up_log.1 - down_log.1) / (2.0 * step);
                assert!((log.2 - second).abs() < 1e-7 * log.2.abs().max(1.0));
            }
        }
    }

    #[test]
    fn shares_add_up_and_the_quantile_leads_back() {
        for family in Family::ALL {
            for z in [-30.0, -5.0, -1.0, 0.0, 1.0, 3.0] {
                let (at, _) = both(family, z);
                assert!((at.survival + at.ended - 1.0).abs() < 1e-12);
                assert!((family.survival(z) - at.survival).abs() < 1e-12);
            }
            for longer in [1e-9, 0.01, 0.3, 0.5, 0.9, 0.999] {
                let back = family.survival(family.z_of(longer));
                assert!((back / longer - 1.0).abs() < 1e-9, "{family:?} {longer}");
            }
        }
    }

    #[test]
    fn extreme_values_stay_shares() {
        for family in Family::ALL {
            for z in [
                -1e300,
                -800.0,
                800.0,
                1e300,
                f64::INFINITY,
                f64::NEG_INFINITY,
            ] {
                let (at, _) = both(family, z);
                for share in [at.survival, at.ended, family.survival(z)] {
                    assert!((0.0..=1.0).contains(&share), "{family:?} {z} {at:?}");
                }
                assert!(
                    at.density.is_finite() && !at.slope.is_nan(),
                    "{family:?} {z} {at:?}"
                );
            }
        }
    }

    /// The moments of ln t, by sums over a fine grid.
    #[test]
    fn matching_gives_the_wanted_mean_and_spread() {
        for family in Family::ALL {
            let (location, log_scale) = family.matching(2.6, 1.1);
            let (scale, step) = (log_scale.exp(), 1e-3);
            let (mut mass, mut first, mut second) = (0.0, 0.0, 0.0);
            for place in -40_000..40_000 {
                let z = f64::from(place) * step;
                let (at, _) = both(family, z);
                let log_t = location + scale * z;
                mass += at.density * step;
                first += at.density * step * log_t;
                second += at.density * step * log_t * log_t;
            }
            assert!((mass - 1.0).abs() < 1e-6);
            assert!((first - 2.6).abs() < 1e-5, "{family:?} {first}");
            assert!(((second - first * first).sqrt() - 1.1).abs() < 1e-5);
        }
    }
}
