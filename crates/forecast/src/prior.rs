//! What is believed before the data: a normal law over the parameters, each figure with its source.

use std::borrow::Cow;

use crate::matrix::Matrix;

/// What is believed about one parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Belief {
    /// A normal law.
    Normal {
        /// Its mean.
        mean: f64,
        /// Its standard deviation, above 0.
        sd: f64,
        /// Where it comes from, or the word *assumption*.
        source: Cow<'static, str>,
    },
    /// It is known, and not fitted.
    Fixed(f64),
    /// Nothing is believed. With this alone a fit is the one of maximum likelihood.
    Flat,
}

impl Belief {
    /// A normal law.
    #[must_use]
    pub fn normal(mean: f64, sd: f64, source: impl Into<Cow<'static, str>>) -> Self {
        Self::Normal {
            mean,
            sd,
            source: source.into(),
        }
    }
}

/// What is believed about every parameter of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct Beliefs {
    /// The logit of the share of waits that never end, where all covariates are 0.
    pub never: Belief,
    /// What each covariate adds to it.
    pub never_by: Vec<Belief>,
    /// The location: the mean of ln days of the waits that end, but for a Weibull law (see [`Family::matching`]).
    ///
    /// [`Family::matching`]: crate::Family::matching
    pub location: Belief,
    /// What each covariate adds to it; as many as for the share.
    pub location_by: Vec<Belief>,
    /// The logarithm of the scale.
    pub log_scale: Belief,
}

impl Beliefs {
    /// Nothing is believed about any parameter.
    #[must_use]
    pub fn flat(covariates: usize) -> Self {
        Self {
            never: Belief::Flat,
            never_by: vec![Belief::Flat; covariates],
            location: Belief::Flat,
            location_by: vec![Belief::Flat; covariates],
            log_scale: Belief::Flat,
        }
    }

    /// Nothing is believed but that every wait ends: the plain parametric model.
    #[must_use]
    pub fn every_wait_ends(covariates: usize) -> Self {
        Self {
            never: Belief::Fixed(SURELY_NOT),
            never_by: vec![Belief::Fixed(0.0); covariates],
            ..Self::flat(covariates)
        }
    }
}

/// The logit of a share that is none. It leaves e⁻⁶⁰, which no data can tell from 0.
const SURELY_NOT: f64 = -60.0;

/// A standard deviation below this is one of this: a belief is never quite certain unless it is fixed.
const SD_MIN: f64 = 1e-4;

/// A normal law over all parameters of a model, some of which may be fixed or free.
#[derive(Clone, Debug, PartialEq)]
pub struct Prior {
    pub(crate) mean: Vec<f64>,
    /// The inverse covariance; zero in the rows of what is flat or fixed.
    pub(crate) precision: Matrix,
    pub(crate) fixed: Vec<bool>,
    pub(crate) sources: Vec<Cow<'static, str>>,
}

impl Prior {
    /// Independent beliefs. What is no finite number is taken as flat.
    #[must_use]
    pub fn new(beliefs: &Beliefs) -> Self {
        let never = std::iter::once(&beliefs.never).chain(&beliefs.never_by);
        let covariates = beliefs.never_by.len();
        let of_location = (0..covariates).map(|place| beliefs.location_by.get(place));
        let location = std::iter::once(Some(&beliefs.location)).chain(of_location);
        let all = never.map(Some).chain(location);
        let all = all.chain(std::iter::once(Some(&beliefs.log_scale)));
        let (mut mean, mut weights, mut fixed, mut sources) = (vec![], vec![], vec![], vec![]);
        for belief in all {
            let (center, weight, known, source) = match belief {
                Some(Belief::Normal { mean, sd, source })
                    if mean.is_finite() && sd.is_finite() && *sd > 0.0 =>
                {
                    (*mean, sd.max(SD_MIN).powi(-2), false, source.clone())
                }
                Some(Belief::Fixed(value)) if value.is_finite() => (*value, 0.0, true, "".into()),
                Some(Belief::Normal { .. } | Belief::Fixed(_) | Belief::Flat) | None => {
                    (0.0, 0.0, false, "".into())
                }
            };
            mean.push(center);
            weights.push(weight);
            fixed.push(known);
            sources.push(source);
        }
        Self {
            mean,
            precision: Matrix::diagonal(&weights),
            fixed,
            sources,
        }
    }

    /// Maximum likelihood: nothing is believed.
    #[must_use]
    pub fn flat(covariates: usize) -> Self {
        Self::new(&Beliefs::flat(covariates))
    }

    /// How many covariates it speaks of.
    #[must_use]
    pub fn covariates(&self) -> usize {
        (self.mean.len() - 3) / 2
    }

    /// The same beliefs with every standard deviation this many times as wide.
    #[must_use]
    pub fn widened(&self, times: f64) -> Self {
        let weight = if times > 0.0 { times.powi(-2) } else { 1.0 };
        let mut wider = self.clone();
        for row in 0..self.mean.len() {
            for column in 0..self.mean.len() {
                *wider.precision.cell(row, column) *= weight;
            }
        }
        wider
    }

    /// The same beliefs with another covariate, the last, of which this is believed.
    #[must_use]
    pub fn with_covariate(&self, never_by: &Belief, location_by: &Belief) -> Self {
        let mut beliefs = Beliefs::flat(self.covariates() + 1);
        let last = self.covariates();
        beliefs.never_by[last] = never_by.clone();
        beliefs.location_by[last] = location_by.clone();
        let (alone, mut made) = (Self::new(&beliefs), self.for_covariates(last + 1));
        for place in [last + 1, 2 * last + 3] {
            made.mean[place] = alone.mean[place];
            made.fixed[place] = alone.fixed[place];
            made.sources[place] = alone.sources[place].clone();
            *made.precision.cell(place, place) = alone.precision.at(place, place);
        }
        made
    }

    /// The sources of its figures, each once, in the order of the parameters.
    #[must_use]
    pub fn sources(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        for source in self.sources.iter().map(AsRef::as_ref) {
            if !source.is_empty() && !all.contains(&source) {
                all.push(source);
            }
        }
        all
    }

    /// Whether something is believed about every parameter, so that there is an answer without data.
    #[must_use]
    pub fn is_proper(&self) -> bool {
        let at = |place: usize| self.fixed[place] || self.precision.at(place, place) > 0.0;
        (0..self.mean.len()).all(at)
    }

    /// The same beliefs for another number of covariates: those that are new are believed to do nothing.
    pub(crate) fn for_covariates(&self, covariates: usize) -> Self {
        let (had, size) = (self.covariates(), 2 * covariates + 3);
        // Where each parameter stood before.
        let from = |place: usize| -> Option<usize> {
            let (block, column) = (place / (covariates + 1), place % (covariates + 1));
            (column <= had).then_some(block * (had + 1) + column)
        };
        let mut made = Self {
            mean: vec![0.0; size],
            precision: Matrix::zero(size),
            fixed: vec![true; size],
            sources: vec!["".into(); size],
        };
        made.sources
            .extend_from_slice(&self.sources[self.mean.len()..]);
        for row in 0..size {
            let Some(old) = from(row) else { continue };
            made.mean[row] = self.mean[old];
            made.fixed[row] = self.fixed[old];
            made.sources[row] = self.sources[old].clone();
            for column in 0..size {
                if let Some(other) = from(column) {
                    *made.precision.cell(row, column) = self.precision.at(old, other);
                }
            }
        }
        made
    }

    /// −½ (x − mean)ᵀ precision (x − mean), and its gradient.
    pub(crate) fn log_density(&self, at: &[f64]) -> (f64, Vec<f64>) {
        let away: Vec<f64> = at.iter().zip(&self.mean).map(|(a, m)| a - m).collect();
        let pull = self.precision.times(&away);
        let value: f64 = -0.5 * away.iter().zip(&pull).map(|(a, p)| a * p).sum::<f64>();
        (value, pull.into_iter().map(|it| -it).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_number_is_not_believed() {
        let mut beliefs = Beliefs::flat(1);
        beliefs.never = Belief::normal(f64::NAN, 1.0, "nobody");
        beliefs.location = Belief::normal(2.0, -1.0, "nobody");
        beliefs.log_scale = Belief::Fixed(f64::INFINITY);
        assert_eq!(Prior::new(&beliefs), Prior::flat(1));
        assert!(!Prior::flat(0).is_proper());
    }

    #[test]
    fn a_source_is_named_once() {
        let mut beliefs = Beliefs::every_wait_ends(0);
        beliefs.location = Belief::normal(2.0, 1.0, "a survey");
        beliefs.log_scale = Belief::normal(0.0, 1.0, "a survey");
        let prior = Prior::new(&beliefs);
        assert_eq!(prior.sources(), ["a survey"]);
        assert!(prior.is_proper());
    }

    #[test]
    fn another_covariate_leaves_the_others_as_they_are() {
        let of = |covariates: usize| {
            let mut beliefs = Beliefs::flat(covariates);
            let by = |at: usize| Belief::normal(at as f64, 0.5 + at as f64, format!("survey {at}"));
            beliefs.never_by = (0..covariates).map(by).collect();
            beliefs.location_by = (0..covariates).map(|at| by(at + 5)).collect();
            beliefs.location = by(9);
            (Prior::new(&beliefs), by)
        };
        let ((one, by), (two, _)) = (of(1), of(2));
        assert_eq!(one.with_covariate(&by(1), &by(6)), two);
    }

    #[test]
    fn wider_beliefs_pull_less() {
        let mut beliefs = Beliefs::flat(0);
        beliefs.location = Belief::normal(2.0, 0.5, "a survey");
        let (near, _) = Prior::new(&beliefs).log_density(&[0.0, 3.0, 0.0]);
        let (far, _) = Prior::new(&beliefs)
            .widened(2.0)
            .log_density(&[0.0, 3.0, 0.0]);
        assert!((near + 2.0).abs() < 1e-12 && (far + 0.5).abs() < 1e-12);
    }
}
