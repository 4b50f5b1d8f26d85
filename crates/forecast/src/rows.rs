//! Observations as the likelihood reads them: logarithms taken once, equal rows counted together.

use crate::observation::{DAYS_MAX, DAYS_MIN, Observation, Timing};

/// What a row says about the length of its wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// It ended at `from`.
    Ended,
    /// It ended between `from` and `to`.
    EndedBetween,
    /// It ended before `to`: on the first day.
    EndedBefore,
    /// It was still open at `from`.
    Open,
}

/// One row: what it says, logarithms of the lengths, and how many observations it stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Row {
    pub told: Told,
    pub from: f64,
    pub to: f64,
    pub count: f64,
}

/// An exact length below this, a minute and a half, has no meaning of its own: somebody wrote 0 for the same day. It is
/// read as half a day at most, because its logarithm would outweigh everything else.
const AT_ONCE: f64 = 1e-3;

/// All rows; `x` holds `width` numbers for each: a one, then the covariates.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rows {
    pub rows: Vec<Row>,
    pub x: Vec<f64>,
    pub width: usize,
    /// Observations in all.
    pub count: usize,
    /// Those that ended.
    pub ended: usize,
}

impl Rows {
    /// Reads observations. With one covariate or none, those of which the same is known are one row; with more, looking
    /// for the same would cost more than it saves.
    pub(crate) fn new(observations: &[Observation], timing: Timing, covariates: usize) -> Self {
        let width = covariates + 1;
        let mut all = Self {
            rows: Vec::with_capacity(observations.len()),
            x: Vec::with_capacity(observations.len() * width),
            width,
            count: observations.len(),
            ended: observations.iter().filter(|it| it.wait.ended()).count(),
        };
        if covariates <= 1 {
            let given = |it: &Observation| match covariates {
                0 => 0.0,
                _ => number(&it.covariates, 0),
            };
            let key = |it: &Observation| (it.wait.days(), it.wait.ended(), given(it));
            let mut keys: Vec<(f64, bool, f64)> = observations.iter().map(key).collect();
            keys.sort_unstable_by(|a, b| {
                let days = a.0.total_cmp(&b.0).then(a.1.cmp(&b.1));
                days.then(a.2.total_cmp(&b.2))
            });
            for same in keys.chunk_by(|a, b| a == b) {
                let (days, ended, given) = same[0];
                all.push(days, ended, same.len() as f64, timing);
                all.x.push(1.0);
                all.x.extend((covariates == 1).then_some(given));
            }
            return all;
        }
        for observation in observations {
            let wait = observation.wait;
            all.push(wait.days(), wait.ended(), 1.0, timing);
            all.x.push(1.0);
            let given = &observation.covariates;
            all.x
                .extend((0..covariates).map(|place| number(given, place)));
        }
        all
    }

    fn push(&mut self, days: f64, ended: bool, count: f64, timing: Timing) {
        let log = |length: f64| length.clamp(DAYS_MIN, DAYS_MAX).ln();
        let days = days.min(DAYS_MAX - 1.0);
        let until = timing.outlasted(days);
        let (told, from, to) = match (timing, ended) {
            (Timing::Exact, true) if days < AT_ONCE => (Told::EndedBefore, 0.0, log(0.5)),
            (Timing::Exact, true) => (Told::Ended, log(days), 0.0),
            (_, false) => (Told::Open, log(until), 0.0),
            (Timing::WholeDays, true) if until < 1.0 => (Told::EndedBefore, 0.0, log(until)),
            (Timing::WholeDays, true) => (Told::EndedBetween, log(until - 1.0), log(until)),
        };
        self.rows.push(Row {
            told,
            from,
            to,
            count,
        });
    }

    /// Every so-maniest row, as a first look at many.
    pub(crate) fn thinned(&self, step: usize) -> Self {
        let rows: Vec<Row> = self.rows.iter().step_by(step).copied().collect();
        let x = self.x.chunks_exact(self.width).step_by(step).flatten();
        Self {
            x: x.copied().collect(),
            width: self.width,
            count: rows.len(),
            ended: rows.iter().filter(|row| row.told != Told::Open).count(),
            rows,
        }
    }

    /// Mean and standard deviation of the logarithm of the length of the waits that ended; `None` without any.
    pub(crate) fn log_moments(&self) -> Option<(f64, f64)> {
        let ended = self.rows.iter().filter(|row| row.told != Told::Open);
        let (mut count, mut sum, mut squares) = (0.0, 0.0, 0.0);
        for row in ended {
            let log = match row.told {
                Told::EndedBefore => row.to - std::f64::consts::LN_2,
                Told::EndedBetween => 0.5 * (row.from + row.to),
                Told::Ended | Told::Open => row.from,
            };
            count += row.count;
            sum += row.count * log;
            squares += row.count * log * log;
        }
        let mean = sum / count;
        (count > 0.0).then(|| (mean, (squares / count - mean * mean).max(0.0).sqrt()))
    }
}

/// The covariate at a place; 0 where it lacks or is no finite number.
pub(crate) fn number(covariates: &[f64], place: usize) -> f64 {
    let given = covariates.get(place).copied();
    given.filter(|it| it.is_finite()).unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Wait;

    fn observation(days: f64, ended: bool, covariates: &[f64]) -> Observation {
        Observation {
            wait: Wait::new(days, ended).unwrap(),
            covariates: covariates.to_vec(),
        }
    }

    #[test]
    fn equal_waits_are_one_row_where_nothing_else_is_known() {
        let seen = [(3.0, true), (0.0, true), (3.0, true), (3.0, false)];
        let seen = seen.map(|(days, ended)| observation(days, ended, &[]));
        let rows = Rows::new(&seen, Timing::WholeDays, 0);
        let told: Vec<(Told, f64)> = rows.rows.iter().map(|row| (row.told, row.count)).collect();
        let wanted = [
            (Told::EndedBefore, 1.0),
            (Told::Open, 1.0),
            (Told::EndedBetween, 2.0),
        ];
        assert_eq!(told, wanted);
        assert_eq!((rows.count, rows.ended), (4, 3));
    }

    #[test]
    fn equal_waits_with_the_same_covariate_are_one_row() {
        let seen = [(3.0, 0.5), (3.0, 0.0), (3.0, 0.5)];
        let seen = seen.map(|(days, x)| observation(days, true, &[x]));
        let rows = Rows::new(&seen, Timing::WholeDays, 1);
        let counts: Vec<f64> = rows.rows.iter().map(|row| row.count).collect();
        assert_eq!((counts, rows.x), (vec![1.0, 2.0], vec![1.0, 0.0, 1.0, 0.5]));
    }

    #[test]
    fn a_covariate_that_lacks_or_is_no_number_counts_as_nothing() {
        let seen = [observation(1.0, true, &[2.0, f64::NAN])];
        assert_eq!(Rows::new(&seen, Timing::Exact, 3).x, [1.0, 2.0, 0.0, 0.0]);
    }
}
