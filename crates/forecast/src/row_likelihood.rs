//! What one row adds to the log-likelihood, with its first and second derivatives, written out by hand.
//!
//! A row depends on the parameters through three numbers: *c*, the logit of the share that never ends; *m*, the
//! location; and *s*, the logarithm of the scale. With *z* = (ln t − m) / exp(s): ∂z/∂m = −1/exp(s) and
//! ∂z/∂s = −z.

use crate::family::{At, Shape};
use crate::rows::{Row, Told};

/// Value, gradient and second derivatives in *c*, *m* and *s*.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Part {
    pub value: f64,
    pub c: f64,
    pub m: f64,
    pub s: f64,
    pub cc: f64,
    pub cm: f64,
    pub cs: f64,
    pub mm: f64,
    pub ms: f64,
    pub ss: f64,
}

/// The share that never ends, as the likelihood needs it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Never {
    /// The share.
    share: f64,
    /// 1 − share, precise where it is small.
    rest: f64,
}

impl Never {
    /// From the logit.
    #[inline]
    pub(crate) fn of(c: f64) -> Self {
        // Beyond this a share cannot be told from 0 or 1, and its complement would underflow.
        let odds = c.clamp(-LOGIT_MAX, LOGIT_MAX).exp();
        let rest = 1.0 / (1.0 + odds);
        Self {
            share: odds * rest,
            rest,
        }
    }
}

/// The largest logit that is told from larger ones.
const LOGIT_MAX: f64 = 200.0;

/// The smallest probability of an interval that is divided by; below it the density in its middle speaks.
const LEAST: f64 = 1e-200;

/// The part of one row.
#[inline]
pub(crate) fn part<S: Shape>(row: &Row, never: Never, m: f64, inverse_scale: f64, s: f64) -> Part {
    match row.told {
        Told::Open => open::<S>((row.from - m) * inverse_scale, s, never, inverse_scale),
        Told::Ended => {
            let z = (row.from - m) * inverse_scale;
            density::<S>(z, row.from + s, never, inverse_scale)
        }
        Told::EndedBefore | Told::EndedBetween => {
            let to = (row.to - m) * inverse_scale;
            let (from, at_from) = if row.told == Told::EndedBefore {
                (0.0, At::START)
            } else {
                let z = (row.from - m) * inverse_scale;
                (z, S::at(z))
            };
            let found = between(from, at_from, to, S::at(to), never, inverse_scale);
            found.unwrap_or_else(|| {
                // In the middle of the interval, times its width: what is left when the shares underflow.
                let from = if row.told == Told::EndedBefore {
                    row.to - 2.0
                } else {
                    row.from
                };
                let width = (row.to.exp() - from.exp()).ln();
                let middle = 0.5 * (from + row.to);
                let z = (middle - m) * inverse_scale;
                density::<S>(z, middle + s - width, never, inverse_scale)
            })
        }
    }
}

/// A wait that ended at a known length: ln(1 − share) + ln f(z) − `minus`, where `minus` grows with *s*.
#[inline]
fn density<S: Shape>(z: f64, minus: f64, never: Never, inverse_scale: f64) -> Part {
    let (log, first, second) = S::log_density(z);
    Part {
        value: never.rest.ln() + log - minus,
        c: -never.share,
        m: -first * inverse_scale,
        s: -first * z - 1.0,
        cc: -never.share * (1.0 - never.share),
        cm: 0.0,
        cs: 0.0,
        mm: second * inverse_scale * inverse_scale,
        ms: (second * z + first) * inverse_scale,
        ss: (second * z + first) * z,
    }
}

/// A wait that is still open: ln(share + (1 − share) S(z)).
#[inline]
fn open<S: Shape>(z: f64, s: f64, never: Never, inverse_scale: f64) -> Part {
    let at = S::at(z);
    let Never { share, rest } = never;
    let all = share + rest * at.survival;
    if all < LEAST {
        // Nothing never ends, and this tail underflows: its logarithm falls about like that of the density.
        return density::<S>(z, s, never, inverse_scale);
    }
    // The chance that this one never ends, and the density of its end, given that it is open.
    let never_ends = share / all;
    let ends = rest * at.density / all;
    let (first, second) = (-ends, -rest * at.slope / all - ends * ends);
    let cross = never_ends * ends;
    Part {
        value: all.ln(),
        c: never_ends - share,
        m: -first * inverse_scale,
        s: -first * z,
        cc: never_ends * (1.0 - never_ends) - share * (1.0 - share),
        cm: -cross * inverse_scale,
        cs: -cross * z,
        mm: second * inverse_scale * inverse_scale,
        ms: (second * z + first) * inverse_scale,
        ss: (second * z + first) * z,
    }
}

/// A wait that ended within an interval: ln(1 − share) + ln(S(from) − S(to)). `None` where the difference underflows.
#[inline]
fn between(from: f64, a: At, to: f64, b: At, never: Never, inverse_scale: f64) -> Option<Part> {
    let mass = if to > 0.0 {
        a.survival - b.survival
    } else {
        b.ended - a.ended
    };
    // Where the shares are so close that their difference has few digits, the density is the better measure.
    let digits = mass > 1e-9 * a.survival.min(b.ended);
    if !(mass > LEAST && digits) {
        return None;
    }
    let by = 1.0 / mass;
    let m = (a.density - b.density) * inverse_scale * by;
    let s = (a.density * from - b.density * to) * by;
    let mm = (b.slope - a.slope) * inverse_scale * inverse_scale * by;
    let ms = (b.slope * to - a.slope * from + b.density - a.density) * inverse_scale * by;
    let ss = ((b.slope * to + b.density) * to - (a.slope * from + a.density) * from) * by;
    Some(Part {
        value: (never.rest * mass).ln(),
        c: -never.share,
        m,
        s,
        cc: -never.share * (1.0 - never.share),
        cm: 0.0,
        cs: 0.0,
        mm: mm - m * m,
        ms: ms - m * s,
        ss: ss - s * s,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::family::{LogLogistic, LogNormal, Weibull};

    fn at<S: Shape>(row: &Row, c: f64, m: f64, s: f64) -> Part {
        part::<S>(row, Never::of(c), m, (-s).exp(), s)
    }

    fn close(found: f64, wanted: f64, what: &str) {
        let far = (found - wanted).abs() / wanted.abs().max(1.0);
        assert!(far < 2e-6, "{what}: {found} but by differences {wanted}");
    }

    fn check<S: Shape>(name: &str, row: &Row) {
        let step = 1e-5;
        for (c, m, s) in [(-0.6, 2.6, 0.1), (1.4, 1.0, -0.7), (-9.0, 3.3, 0.8)] {
            let found = at::<S>(row, c, m, s);
            let what = |part| format!("{name} {:?} {part} at {c} {m} {s}", row.told);
            for (part, up, down, first, seconds) in [
                (
                    "c",
                    at::<S>(row, c + step, m, s),
                    at::<S>(row, c - step, m, s),
                    found.c,
                    [found.cc, found.cm, found.cs],
                ),
                (
                    "m",
                    at::<S>(row, c, m + step, s),
                    at::<S>(row, c, m - step, s),
                    found.m,
                    [found.cm, found.mm, found.ms],
                ),
                (
                    "s",
                    at::<S>(row, c, m, s + step),
                    at::<S>(row, c, m, s - step),
                    found.s,
                    [found.cs, found.ms, found.ss],
                ),
            ] {
                let by = 2.0 * step;
                close(first, (up.value - down.value) / by, &what(part));
                for (second, (up, down)) in
                    seconds
                        .iter()
                        .zip([(up.c, down.c), (up.m, down.m), (up.s, down.s)])
                {
                    close(*second, (up - down) / by, &what(part));
                }
            }
        }
    }

    #[test]
    fn derivatives_agree_with_differences() {
        for (told, from, to) in [
            (Told::Ended, 2.1, 0.0),
            (Told::Open, 3.4, 0.0),
            (Told::Open, -0.7, 0.0),
            (Told::EndedBefore, 0.0, -0.693),
            (Told::EndedBetween, 1.25, 1.50),
            (Told::EndedBetween, -0.693, 0.405),
        ] {
            let row = Row {
                told,
                from,
                to,
                count: 1.0,
            };
            check::<Weibull>("Weibull", &row);
            check::<LogLogistic>("log-logistic", &row);
            check::<LogNormal>("lognormal", &row);
        }
    }

    #[test]
    fn far_away_it_is_still_a_number() {
        for told in [
            Told::Ended,
            Told::Open,
            Told::EndedBefore,
            Told::EndedBetween,
        ] {
            let row = Row {
                told,
                from: 5.0,
                to: 5.01,
                count: 1.0,
            };
            for (c, m, s) in [(-40.0, -20.0, -1.0), (40.0, 30.0, 1.0), (-800.0, 5.0, -3.0)] {
                for value in [
                    at::<LogNormal>(&row, c, m, s),
                    at::<LogLogistic>(&row, c, m, s),
                ] {
                    assert!(
                        value.value.is_finite() && value.mm.is_finite(),
                        "{told:?} {value:?}"
                    );
                }
            }
        }
    }
}
