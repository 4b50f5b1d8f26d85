//! Newton's method for the highest point of a log-density, damped where it is not a dome, and bounded.

use crate::likelihood::Local;
use crate::matrix::{Factor, Matrix};

/// Rounds at most; a round is one pass over the rows.
const ROUNDS_MAX: usize = 60;

/// No parameter moves further in one step: on their scales (logits, logarithms) this is a long way.
const STEP_MAX: f64 = 2.0;

/// A step that leads down is tried again at this part of its length.
const SHORTER: f64 = 0.35;

/// How often more is added to a diagonal: four times as much each time, which ends at ten million times its own size.
const DAMPINGS_MAX: usize = 18;

/// Where it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Peak {
    pub at: Vec<f64>,
    /// The log-density there.
    pub value: f64,
    /// The factor of the negative second derivatives: of the inverse covariance.
    pub factor: Factor,
    pub rounds: usize,
}

/// Climbs from `start`; what is `fixed` stays. It has arrived when the next step would gain less than `gain_min` of
/// log-density; that step is still taken. `None` when it does not arrive on a dome.
pub(crate) fn climb(
    start: Vec<f64>,
    fixed: &[bool],
    gain_min: f64,
    mut look: impl FnMut(&[f64]) -> Local,
) -> Option<Peak> {
    let mut at = start;
    let mut here = look(&at);
    if !here.value.is_finite() {
        return None;
    }
    let mut rounds = 1;
    while rounds <= ROUNDS_MAX {
        let gradient = masked(&here.gradient, fixed);
        let (factor, is_dome) = damped(&negative(&here.curvature, fixed))?;
        let mut step = factor.solve(&gradient);
        let gain = 0.5 * dot(&step, &gradient);
        if !gain.is_finite() {
            return None;
        }
        let longest = step.iter().fold(0.0_f64, |a, b| a.max(b.abs()));
        if is_dome && gain < gain_min && longest < STEP_MAX {
            return Some(Peak {
                at: moved(&at, &step),
                value: here.value + gain,
                factor,
                rounds,
            });
        }
        let shrink = (STEP_MAX / longest).min(1.0);
        step.iter_mut().for_each(|it| *it *= shrink);
        // Uphill the step is right in direction, though maybe too long.
        loop {
            let next = moved(&at, &step);
            let there = look(&next);
            rounds += 1;
            if there.value.is_finite() && there.value >= here.value - 1e-9 {
                (at, here) = (next, there);
                break;
            }
            if rounds > ROUNDS_MAX {
                return None;
            }
            step.iter_mut().for_each(|it| *it *= SHORTER);
        }
    }
    None
}

fn moved(at: &[f64], step: &[f64]) -> Vec<f64> {
    at.iter().zip(step).map(|(a, s)| a + s).collect()
}

/// The factor of the matrix with so much added to its diagonal that it has one, and whether nothing was.
fn damped(bowl: &Matrix) -> Option<(Factor, bool)> {
    let mut added = 0.0;
    for _ in 0..DAMPINGS_MAX {
        let mut steeper = bowl.clone();
        for place in 0..bowl.size() {
            *steeper.cell(place, place) += added * bowl.at(place, place).abs().max(1e-6);
        }
        if let Some(factor) = steeper.cholesky() {
            return Some((factor, added == 0.0));
        }
        added = (added * 4.0).max(1e-3);
    }
    None
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn masked(gradient: &[f64], fixed: &[bool]) -> Vec<f64> {
    let kept = gradient.iter().zip(fixed);
    kept.map(|(value, fixed)| if *fixed { 0.0 } else { *value })
        .collect()
}

/// The negative of the curvature, with a one on the diagonal of what is fixed.
fn negative(curvature: &Matrix, fixed: &[bool]) -> Matrix {
    let size = curvature.size();
    let mut bowl = Matrix::zero(size);
    for row in 0..size {
        for column in 0..size {
            *bowl.cell(row, column) = if fixed[row] || fixed[column] {
                f64::from(u8::from(row == column))
            } else {
                -curvature.at(row, column)
            };
        }
    }
    bowl
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// A valley floor that bends: −(x − 1)² − 10 (y − x²)².
    fn bent(at: &[f64]) -> Local {
        let (x, y) = (at[0], at[1]);
        let off = y - x * x;
        let mut curvature = Matrix::diagonal(&[-2.0 + 40.0 * off - 80.0 * x * x, -20.0]);
        (*curvature.cell(0, 1), *curvature.cell(1, 0)) = (40.0 * x, 40.0 * x);
        Local {
            value: -(x - 1.0).powi(2) - 10.0 * off * off,
            gradient: vec![-2.0 * (x - 1.0) + 40.0 * x * off, -20.0 * off],
            curvature,
        }
    }

    #[test]
    fn it_arrives_from_far_away_and_where_the_ground_is_no_dome() {
        for start in [[-2.0, 4.0], [0.0, 4.0], [3.0, -5.0]] {
            let peak = climb(start.to_vec(), &[false, false], 1e-9, bent).unwrap();
            assert!((peak.at[0] - 1.0).abs() < 1e-4 && (peak.at[1] - 1.0).abs() < 1e-4);
            assert!(peak.rounds <= ROUNDS_MAX && peak.value.abs() < 1e-6);
        }
    }

    #[test]
    fn what_is_fixed_stays() {
        let peak = climb(vec![2.0, 0.0], &[true, false], 1e-9, bent).unwrap();
        assert!((peak.at[0] - 2.0).abs() < 1e-12 && (peak.at[1] - 4.0).abs() < 1e-6);
    }

    #[test]
    fn without_a_peak_it_gives_up_in_time() {
        let mut looks = 0;
        let slope = |at: &[f64]| {
            looks += 1;
            Local {
                value: at[0],
                gradient: vec![1.0],
                curvature: Matrix::zero(1),
            }
        };
        assert!(climb(vec![0.0], &[false], 1e-9, slope).is_none());
        assert!(looks <= ROUNDS_MAX + 1, "{looks}");
        let nowhere = |_: &[f64]| Local {
            value: f64::NAN,
            gradient: vec![f64::NAN],
            curvature: Matrix::zero(1),
        };
        assert!(climb(vec![0.0], &[false], 1e-9, nowhere).is_none());
    }
}
