//! The standard normal law: density, upper tail and quantile. The tail comes from `libm`.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

/// ln √(2π).
pub(crate) const LOG_SQRT_TWO_PI: f64 = 0.918_938_533_204_672_8;

const ONE_BY_SQRT_TWO_PI: f64 = 0.398_942_280_401_432_7;

/// The density at `z`.
#[inline]
pub(crate) fn density(z: f64) -> f64 {
    (-0.5 * z * z).exp() * ONE_BY_SQRT_TWO_PI
}

/// The share above `z`.
#[inline]
pub(crate) fn tail(z: f64) -> f64 {
    0.5 * libm::erfc(z * FRAC_1_SQRT_2)
}

/// The point below which the share `below` lies; infinite at 0 and 1.
///
/// Starts from the logistic law of the same spread and closes in by Halley's method on the logarithm of the
/// smaller tail, which is almost a parabola; two or three rounds leave nothing to gain.
pub(crate) fn quantile(below: f64) -> f64 {
    if below.is_nan() {
        return f64::NAN;
    }
    if below <= 0.0 || below >= 1.0 {
        return if below <= 0.0 {
            f64::NEG_INFINITY
        } else {
            f64::INFINITY
        };
    }
    let small = below.min(1.0 - below);
    let wanted = small.ln();
    // The far tail is about exp(−z²/2) / (z √(2π)); the middle is about logistic.
    let mut z = if small < 1e-3 {
        let square = -2.0 * wanted;
        (square - (square * 2.0 * PI).ln()).sqrt()
    } else {
        ((1.0 - small).ln() - wanted) * 3.0_f64.sqrt() / PI
    };
    for _ in 0..8 {
        let tail = tail(z);
        let mills = density(z) / tail;
        let error = tail.ln() - wanted;
        let first = -mills;
        let second = -mills * (mills - z);
        let step = error / (first - 0.5 * error * second / first);
        z -= step;
        // Each round triples the digits.
        if step.abs() < 1e-5 {
            break;
        }
    }
    if below < 0.5 { -z } else { z }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Points of the normal table (Abramowitz and Stegun, *Handbook of Mathematical Functions*, 1964, table 26.5).
    #[test]
    fn tail_and_quantile_agree_with_the_table() {
        for (share, z) in [
            (0.5, 0.0),
            (0.841_344_746_068_543, 1.0),
            (0.975, 1.959_963_984_540_054),
            (0.9, 1.281_551_565_544_6),
            (0.01, -2.326_347_874_040_841),
        ] {
            assert!((quantile(share) - z).abs() < 1e-12, "{share}");
            assert!((1.0 - tail(z) - share).abs() < 1e-12, "{share}");
        }
    }

    #[test]
    fn the_quantile_leads_back_over_the_whole_range() {
        for exponent in 1..=300 {
            let share = 10.0_f64.powi(-exponent);
            let back = tail(-quantile(share));
            assert!((back / share - 1.0).abs() < 1e-9, "{share} {back}");
        }
        assert_eq!(quantile(0.0), f64::NEG_INFINITY);
        assert_eq!(quantile(1.0), f64::INFINITY);
        assert!(quantile(f64::NAN).is_nan());
    }
}
