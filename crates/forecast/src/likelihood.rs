//! The log-likelihood of all rows: one pass gives value, gradient and second derivatives in every parameter.
//!
//! Parameters in order: logit of the share that never ends, its covariates; location, its covariates; logarithm
//! of the scale.

use crate::family::{Family, LogLogistic, LogNormal, Shape, Weibull};
use crate::matrix::Matrix;
use crate::row_likelihood::{Never, part};
use crate::rows::Rows;

/// Value, gradient and second derivatives at a point.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Local {
    pub value: f64,
    pub gradient: Vec<f64>,
    pub curvature: Matrix,
}

/// How many parameters there are.
pub(crate) fn parameters(covariates: usize) -> usize {
    2 * covariates + 3
}

/// One pass over the rows at these parameters.
pub(crate) fn local(rows: &Rows, family: Family, at: &[f64]) -> Local {
    match family {
        Family::Weibull => of_shape::<Weibull>(rows, at),
        Family::LogLogistic => of_shape::<LogLogistic>(rows, at),
        Family::LogNormal => of_shape::<LogNormal>(rows, at),
    }
}

/// A pass of its own for each number of columns: the compiler unrolls the inner sums.
fn of_shape<S: Shape>(rows: &Rows, at: &[f64]) -> Local {
    match rows.width {
        1 => of_width::<S, 1>(rows, at),
        2 => of_width::<S, 2>(rows, at),
        3 => of_width::<S, 3>(rows, at),
        4 => of_width::<S, 4>(rows, at),
        5 => of_width::<S, 5>(rows, at),
        6 => of_width::<S, 6>(rows, at),
        7 => of_width::<S, 7>(rows, at),
        8 => of_width::<S, 8>(rows, at),
        _ => of_width::<S, 9>(rows, at),
    }
}

/// Sums over rows, in the three numbers that a row depends on times the columns.
struct Sums<const W: usize> {
    value: f64,
    c: [f64; W],
    m: [f64; W],
    s: f64,
    cc: [[f64; W]; W],
    cm: [[f64; W]; W],
    mm: [[f64; W]; W],
    cs: [f64; W],
    ms: [f64; W],
    ss: f64,
}

fn of_width<S: Shape, const W: usize>(rows: &Rows, at: &[f64]) -> Local {
    let column = |from: usize| -> [f64; W] { std::array::from_fn(|place| at[from + place]) };
    let (never_by, location_by, s) = (column(0), column(W), at[2 * W]);
    let inverse_scale = (-s).exp();
    let mut sums = Sums::<W> {
        value: 0.0,
        c: [0.0; W],
        m: [0.0; W],
        s: 0.0,
        cc: [[0.0; W]; W],
        cm: [[0.0; W]; W],
        mm: [[0.0; W]; W],
        cs: [0.0; W],
        ms: [0.0; W],
        ss: 0.0,
    };
    let same = Never::of(never_by[0]);
    let (columns, _) = rows.x.as_chunks::<W>();
    for (row, x) in rows.rows.iter().zip(columns) {
        let (mut c, mut m) = (0.0, 0.0);
        for place in 0..W {
            c += never_by[place] * x[place];
            m += location_by[place] * x[place];
        }
        let never = if W == 1 { same } else { Never::of(c) };
        let part = part::<S>(row, never, m, inverse_scale, s);
        let count = row.count;
        sums.value += count * part.value;
        sums.s += count * part.s;
        sums.ss += count * part.ss;
        for i in 0..W {
            let weighted = count * x[i];
            sums.c[i] += weighted * part.c;
            sums.m[i] += weighted * part.m;
            sums.cs[i] += weighted * part.cs;
            sums.ms[i] += weighted * part.ms;
            let (cc, cm, mm) = (weighted * part.cc, weighted * part.cm, weighted * part.mm);
            for (j, other) in x[..=i].iter().enumerate() {
                sums.cc[i][j] += cc * other;
                sums.cm[i][j] += cm * other;
                sums.mm[i][j] += mm * other;
            }
        }
    }
    sums.spread()
}

impl<const W: usize> Sums<W> {
    /// The sums as a vector and a matrix over all parameters.
    fn spread(&self) -> Local {
        let size = 2 * W + 1;
        let last = size - 1;
        let mut curvature = Matrix::zero(size);
        let mut set = |i: usize, j: usize, value: f64| {
            *curvature.cell(i, j) = value;
            *curvature.cell(j, i) = value;
        };
        for i in 0..W {
            for j in 0..=i {
                set(i, j, self.cc[i][j]);
                set(W + i, W + j, self.mm[i][j]);
                set(W + i, j, self.cm[i][j]);
                set(W + j, i, self.cm[i][j]);
            }
            set(last, i, self.cs[i]);
            set(last, W + i, self.ms[i]);
        }
        set(last, last, self.ss);
        let mut gradient = Vec::with_capacity(size);
        gradient.extend(self.c);
        gradient.extend(self.m);
        gradient.push(self.s);
        Local {
            value: self.value,
            gradient,
            curvature,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{Observation, Timing, Wait};

    #[test]
    fn sums_over_rows_have_the_derivatives_of_their_value() {
        let mut random = fastrand::Rng::with_seed(7);
        let seen: Vec<Observation> = (0..40)
            .map(|_| Observation {
                wait: Wait::new(f64::from(random.u8(0..60)), random.bool()).unwrap(),
                covariates: vec![random.f64() - 0.5, f64::from(random.u8(0..2))],
            })
            .collect();
        let rows = Rows::new(&seen, Timing::WholeDays, 2);
        let at = [-0.4, 0.3, -0.2, 2.4, 0.1, -0.5, 0.05];
        for family in Family::ALL {
            let here = local(&rows, family, &at);
            for place in 0..at.len() {
                let step = 1e-5;
                let moved = |by: f64| {
                    let mut at = at;
                    at[place] += by;
                    local(&rows, family, &at)
                };
                let (up, down) = (moved(step), moved(-step));
                let first = (up.value - down.value) / (2.0 * step);
                assert!((here.gradient[place] - first).abs() < 1e-5 * first.abs().max(1.0));
                for other in 0..at.len() {
                    let second = (up.gradient[other] - down.gradient[other]) / (2.0 * step);
                    let found = here.curvature.at(place, other);
                    assert!((found - second).abs() < 1e-5 * second.abs().max(1.0));
                }
            }
        }
    }
}
