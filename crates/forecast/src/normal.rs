//! The standard normal law: density, upper tail and quantile.
//!
//! Density and tail share one exponential, because the likelihood of a lognormal law asks for both at each row: half the
//! time of two separate functions. The tail is the rational approximation of W. J. Cody, *Mathematics of Computation* 23
//! (1969), 631–637; a test holds it against `libm`.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

/// ln √(2π).
pub(crate) const LOG_SQRT_TWO_PI: f64 = 0.918_938_533_204_672_8;

const ONE_BY_SQRT_TWO_PI: f64 = 0.398_942_280_401_432_7;
const ONE_BY_SQRT_PI: f64 = 0.564_189_583_547_756_3;

/// Coefficients of erf near 0: numerator and denominator, highest power first.
#[allow(clippy::excessive_precision, reason = "as published")]
const NEAR: ([f64; 5], [f64; 5]) = (
    [
        1.857_777_061_846_031_5e-1,
        3.161_123_743_870_565_6,
        1.138_641_541_510_501_6e2,
        3.774_852_376_853_02e2,
        3.209_377_589_138_469_5e3,
    ],
    [
        1.0,
        2.360_129_095_234_412_1e1,
        2.440_246_379_344_441_7e2,
        1.282_616_526_077_372_3e3,
        2.844_236_833_439_170_6e3,
    ],
);

/// Coefficients of exp(x²) erfc(x) from there to 4.
#[allow(clippy::excessive_precision, reason = "as published")]
const MIDDLE: ([f64; 9], [f64; 9]) = (
    [
        2.153_115_354_744_038_5e-8,
        5.641_884_969_886_700_9e-1,
        8.883_149_794_388_376,
        6.611_919_063_714_163e1,
        2.986_351_381_974_001_3e2,
        8.819_522_212_417_691e2,
        1.712_047_612_634_070_6e3,
        2.051_078_377_826_071_5e3,
        1.230_339_354_797_997_2e3,
    ],
    [
        1.0,
        1.574_492_611_070_983_5e1,
        1.176_939_508_913_125e2,
        5.371_811_018_620_099e2,
        1.621_389_574_566_690_2e3,
        3.290_799_235_733_459_6e3,
        4.362_619_090_143_247e3,
        3.439_367_674_143_721_6e3,
        1.230_339_354_803_749_4e3,
    ],
);

/// Coefficients beyond 4, in 1/x².
#[allow(clippy::excessive_precision, reason = "as published")]
const FAR: ([f64; 6], [f64; 6]) = (
    [
        1.631_538_713_730_209_8e-2,
        3.053_266_349_612_323_4e-1,
        3.603_448_999_498_044_4e-1,
        1.257_817_261_112_292_5e-1,
        1.608_378_514_874_227_7e-2,
        6.587_491_615_298_378e-4,
    ],
    [
        1.0,
        2.568_520_192_289_822,
        1.872_952_849_923_467_3,
        5.279_051_029_514_284e-1,
        6.051_834_131_244_132e-2,
        2.335_204_976_268_691_8e-3,
    ],
);

#[inline]
fn ratio<const N: usize>(of: &([f64; N], [f64; N]), x: f64) -> f64 {
    let sum = |coefficients: &[f64; N]| coefficients.iter().fold(0.0, |sum, it| sum * x + it);
    sum(&of.0) / sum(&of.1)
}

/// The density, and the share above `z`, for `z` from 0 on.
#[inline]
pub(crate) fn density_and_tail(z: f64) -> (f64, f64) {
    let x = z * FRAC_1_SQRT_2;
    let fall = (-0.5 * z * z).exp();
    let tail = if x < 0.46875 {
        0.5 - 0.5 * x * ratio(&NEAR, x * x)
    } else if x <= 4.0 {
        0.5 * fall * ratio(&MIDDLE, x)
    } else if fall == 0.0 {
        0.0
    } else {
        let y = 1.0 / (x * x);
        0.5 * fall * (ONE_BY_SQRT_PI - y * ratio(&FAR, y)) / x
    };
    (fall * ONE_BY_SQRT_TWO_PI, tail)
}

/// The share above `z`.
#[inline]
pub(crate) fn tail(z: f64) -> f64 {
    let (_, far) = density_and_tail(z.abs());
    if z < 0.0 { 1.0 - far } else { far }
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
        // Above the middle from the first round on: the smaller tail is at most a half.
        let (density, tail) = density_and_tail(z.max(0.0));
        let mills = density / tail;
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

    /// Far out the rounding of z² is all that is left.
    #[test]
    fn the_tail_is_that_of_libm_to_the_last_digits() {
        for place in -1_500..7_500 {
            let z = f64::from(place) * 5e-3;
            let wanted = 0.5 * libm::erfc(z * FRAC_1_SQRT_2);
            assert!(
                (tail(z) / wanted - 1.0).abs() < 1e-15 * (4.0 + z * z),
                "{z}: {} {wanted}",
                tail(z)
            );
        }
        assert!(tail(f64::INFINITY) == 0.0 && tail(f64::NEG_INFINITY) == 1.0);
        assert!(tail(f64::NAN).is_nan());
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
