//! A fitted model: the mode of its posterior, how wide it is, and forecasts from both.

use crate::curve::{Curve, Part};
use crate::forecast::Forecast;
use crate::likelihood::local;
use crate::matrix::{Factor, Matrix};
use crate::model::Model;
use crate::newton::Peak;
use crate::prior::Prior;
use crate::random::normals;
use crate::rows::{Rows, number};

/// Draws from the posterior behind each interval, an even number: the ends of an interval of 80 percent then have a
/// sampling error of about a twentieth of its width (√(0.1 · 0.9 / 200) over the normal density at a tenth).
pub(crate) const DRAWS: usize = 200;

/// The standard normal deviations of each draw, always the same. Each draw has a twin on the other side of the mode, which
/// takes most of the noise out of averages.
pub(crate) fn deviations(size: usize) -> impl Iterator<Item = Vec<f64>> {
    normals(size, DRAWS / 2).flat_map(|it| {
        let twin = it.iter().map(|deviation| -deviation).collect();
        [it, twin]
    })
}

/// How an answer came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// There were no observations: this is what was believed before.
    PriorOnly,
    /// From the observations and the prior.
    Fitted,
    /// No peak was found within the bound on rounds: this is what was believed before, or a first guess where nothing was.
    FellBack,
}

/// One parameter of a fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameter {
    /// Its value at the mode.
    pub value: f64,
    /// The standard deviation of its posterior; its standard error under a flat prior. 0 where it was fixed.
    pub sd: f64,
}

/// The parameters of a fit by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameters {
    /// The logit of the share that never ends.
    pub never: Parameter,
    /// What each covariate adds to it.
    pub never_by: Vec<Parameter>,
    /// The location.
    pub location: Parameter,
    /// What each covariate adds to it.
    pub location_by: Vec<Parameter>,
    /// The logarithm of the scale.
    pub log_scale: Parameter,
}

/// A fitted model.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    model: Model,
    at: Vec<f64>,
    /// The factor of the inverse covariance; a one on the diagonal of what is known for sure.
    factor: Factor,
    known: Vec<bool>,
    prior: Prior,
    log_likelihood: f64,
    log_evidence: f64,
    how: How,
    count: usize,
    ended: usize,
    rounds: usize,
}

impl Fit {
    pub(crate) fn of_peak(model: Model, prior: &Prior, rows: &Rows, peak: Peak) -> Self {
        let (believed, _) = prior.log_density(&peak.at);
        let mut fit = Self {
            model,
            known: prior.fixed.clone(),
            prior: prior.clone(),
            log_likelihood: peak.value - believed,
            log_evidence: 0.0,
            how: How::Fitted,
            count: rows.count,
            ended: rows.ended,
            rounds: peak.rounds,
            at: peak.at,
            factor: peak.factor,
        };
        fit.log_evidence =
            peak.value + 0.5 * (fit.prior_log_determinant() - fit.factor.log_determinant());
        fit
    }

    /// What was believed before; where nothing was, `guess` without any width.
    pub(crate) fn of_prior(
        model: Model,
        prior: &Prior,
        rows: &Rows,
        guess: Vec<f64>,
        how: How,
    ) -> Self {
        let factor = factor_of(prior);
        let believed = factor.is_some();
        let size = prior.mean.len();
        let at = if believed { prior.mean.clone() } else { guess };
        Self {
            model,
            log_likelihood: local(rows, model.family(), &at).value,
            log_evidence: f64::NEG_INFINITY,
            at,
            known: if believed {
                prior.fixed.clone()
            } else {
                vec![true; size]
            },
            factor: factor.unwrap_or_else(|| unit(size)),
            prior: prior.clone(),
            how,
            count: rows.count,
            ended: rows.ended,
            rounds: 0,
        }
    }

    /// How it came about.
    #[must_use]
    pub fn how(&self) -> How {
        self.how
    }

    /// What was fitted.
    #[must_use]
    pub fn model(&self) -> Model {
        self.model
    }

    /// How many waits it was fitted to, those that were still open included.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// How many of them had ended.
    #[must_use]
    pub fn ended(&self) -> usize {
        self.ended
    }

    /// Rounds of Newton's method that the last climb took; 0 where there was none.
    #[must_use]
    pub fn rounds(&self) -> usize {
        self.rounds
    }

    /// The prior it was fitted under, with its sources.
    #[must_use]
    pub fn prior(&self) -> &Prior {
        &self.prior
    }

    /// The log-likelihood of the observations at the mode.
    #[must_use]
    pub fn log_likelihood(&self) -> f64 {
        self.log_likelihood
    }

    /// The logarithm of the probability of the observations under the prior, after Laplace; with it families are
    /// weighed against each other. Minus infinity where nothing was fitted.
    #[must_use]
    pub fn log_evidence(&self) -> f64 {
        self.log_evidence
    }

    /// The parameters.
    #[must_use]
    pub fn parameters(&self) -> Parameters {
        let covariance = self.covariance();
        let of = |place: usize| Parameter {
            value: self.at[place],
            sd: covariance.at(place, place).max(0.0).sqrt(),
        };
        let covariates = self.model.covariates();
        let location = covariates + 1;
        Parameters {
            never: of(0),
            never_by: (1..location).map(of).collect(),
            location: of(location),
            location_by: (location + 1..location + 1 + covariates).map(of).collect(),
            log_scale: of(2 * location),
        }
    }

    /// The standard deviation of a function of the parameters, by the delta method: its gradient is given in their
    /// order, which is the one of [`Parameters`].
    #[must_use]
    pub fn sd_along(&self, gradient: &[f64]) -> f64 {
        let along = self.covariance().times(gradient);
        let variance: f64 = along.iter().zip(gradient).map(|(a, b)| a * b).sum();
        variance.max(0.0).sqrt()
    }

    /// The covariance of the posterior; 0 in the rows of what is known.
    pub(crate) fn covariance(&self) -> Matrix {
        let mut covariance = self.factor.inverse();
        for (place, _) in self.known.iter().enumerate().filter(|(_, known)| **known) {
            *covariance.cell(place, place) = 0.0;
        }
        covariance
    }

    pub(crate) fn mode(&self) -> &[f64] {
        &self.at
    }

    /// The curve at the mode, for a wait with these covariates: with a flat prior, the one of maximum likelihood.
    #[must_use]
    pub fn mode_curve(&self, covariates: &[f64]) -> Curve {
        self.curve_at(&self.at, covariates)
    }

    /// The curve for a wait with these covariates, averaged over the posterior: what to believe about the next one.
    ///
    /// By the third-degree rule on the sphere (Stroud 1971): for *k* parameters 2*k* points around the mode. No
    /// noise of draws is in it, and few waits foretell better than by the mode alone.
    #[must_use]
    pub fn curve(&self, covariates: &[f64]) -> Curve {
        let free: Vec<usize> = (0..self.at.len()).filter(|it| !self.known[*it]).collect();
        if free.is_empty() {
            return self.mode_curve(covariates);
        }
        let length = (free.len() as f64).sqrt();
        let mut curves = Vec::with_capacity(2 * free.len());
        for place in free {
            for side in [length, -length] {
                let mut step = vec![0.0; self.at.len()];
                step[place] = side;
                self.factor.solve_upper(&mut step);
                curves.push((1.0, self.curve_at(&self.moved(&step), covariates)));
            }
        }
        let curves: Vec<(f64, &Curve)> = curves.iter().map(|(weight, it)| (*weight, it)).collect();
        Curve::average(&curves).unwrap_or_else(|| self.mode_curve(covariates))
    }

    /// The forecast for a wait with these covariates: the averaged curve, and curves drawn from the posterior. The
    /// same fit gives the same draws.
    #[must_use]
    pub fn forecast(&self, covariates: &[f64]) -> Forecast {
        let draws = deviations(self.size()).map(|it| self.drawn(&it).curve(covariates));
        Forecast::new(self.curve(covariates), draws.collect())
    }

    /// The law that lies so many standard deviations from the mode along each axis of the posterior.
    pub(crate) fn drawn(&self, deviations: &[f64]) -> Drawn<'_> {
        let mut step = deviations[..self.at.len()].to_vec();
        self.factor.solve_upper(&mut step);
        Drawn {
            fit: self,
            at: self.moved(&step),
        }
    }

    /// How many parameters a law of it has.
    pub(crate) fn size(&self) -> usize {
        self.at.len()
    }

    fn moved(&self, step: &[f64]) -> Vec<f64> {
        let moved = self.at.iter().zip(step).zip(&self.known);
        moved
            .map(|((at, step), known)| if *known { *at } else { at + step })
            .collect()
    }

    /// The location of a wait with these covariates, at the mode.
    pub(crate) fn location(&self, covariates: &[f64]) -> f64 {
        self.sum_at(&self.at, self.model.covariates() + 1, covariates)
    }

    /// A parameter and what the covariates add to it.
    fn sum_at(&self, at: &[f64], from: usize, covariates: &[f64]) -> f64 {
        let count = self.model.covariates();
        let by = (0..count).map(|place| at[from + 1 + place] * number(covariates, place));
        at[from] + by.sum::<f64>()
    }

    fn curve_at(&self, at: &[f64], covariates: &[f64]) -> Curve {
        let count = self.model.covariates();
        let sum = |from| self.sum_at(at, from, covariates);
        let logit = sum(0).clamp(-LOGIT_MAX, LOGIT_MAX);
        let part = Part {
            weight: 1.0,
            family: self.model.family(),
            location: sum(count + 1).clamp(-LOCATION_MAX, LOCATION_MAX),
            scale: at[2 * count + 2].clamp(LOG_SCALE_MIN, LOG_SCALE_MAX).exp(),
        };
        Curve::new(
            1.0 / (1.0 + (-logit).exp()),
            vec![part],
            self.model.timing(),
        )
    }

    fn prior_log_determinant(&self) -> f64 {
        factor_of(&self.prior).map_or(0.0, |factor| factor.log_determinant())
    }
}

/// A law drawn from the posterior of a fit.
pub(crate) struct Drawn<'a> {
    fit: &'a Fit,
    at: Vec<f64>,
}

impl Drawn<'_> {
    /// Its curve, for a wait with these covariates.
    pub(crate) fn curve(&self, covariates: &[f64]) -> Curve {
        self.fit.curve_at(&self.at, covariates)
    }

    /// How many times as long a wait with these covariates lasts by it as one with others, as far as it ends.
    pub(crate) fn times_as_long(&self, covariates: &[f64], others: &[f64]) -> f64 {
        let from = self.fit.model.covariates() + 1;
        let of = |covariates| self.fit.sum_at(&self.at, from, covariates);
        (of(covariates) - of(others)).exp()
    }
}

/// Bounds within which a drawn parameter is taken: beyond them lie milliseconds and thousands of years.
const LOGIT_MAX: f64 = 60.0;
const LOCATION_MAX: f64 = 20.0;
const LOG_SCALE_MIN: f64 = -6.0;
const LOG_SCALE_MAX: f64 = 3.0;

/// The factor of the precision of a prior, with a one for what is fixed; `None` where something is flat.
fn factor_of(prior: &Prior) -> Option<Factor> {
    let mut precision = prior.precision.clone();
    for (place, _) in prior.fixed.iter().enumerate().filter(|(_, fixed)| **fixed) {
        *precision.cell(place, place) = 1.0;
    }
    precision.cholesky()
}

fn unit(size: usize) -> Factor {
    Matrix::diagonal(&vec![1.0; size])
        .cholesky()
        .expect("the unit matrix is positive definite")
}
