//! The mixture cure model: what is fitted, to what, and the answer.
//!
//! S(t | x) = π(x) + (1 − π(x)) S₀(t | x): a share π of waits never ends (Boag 1949; Farewell, *Biometrics* 38
//! (1982), 1041–1046), on the logit scale; the others follow a location-scale law of ln t. The mode of the posterior
//! is found by Newton's method, its spread taken from the second derivatives there (Laplace).

use crate::family::Family;
use crate::fit::{Fit, How};
use crate::likelihood::{Local, local, parameters};
use crate::newton::{Peak, climb};
use crate::observation::{COVARIATES_MAX, Observation, Timing};
use crate::prior::Prior;
use crate::rows::Rows;

/// What is fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Model {
    family: Family,
    timing: Timing,
    covariates: usize,
}

/// Rows from which on a part of them is looked at first: the first rounds need no precision.
const MANY_ROWS: usize = 1_000;

/// About how many rows each first look is at; the last one is at all of them.
const FIRST_LOOKS: [usize; 2] = [300, 2_400];

/// A climb has arrived when the next step would gain less log-density than this: as good as nothing.
const GAIN_MIN: f64 = 1e-8;

/// The same with many rows. A parameter is then off by less than a twentieth of its standard deviation before the last
/// step, and by about the square of that after it.
const GAIN_MIN_OF_MANY: f64 = 1e-3;

/// The same for a look at some of many rows, which only has to come near.
const GAIN_MIN_OF_FEW: f64 = 0.1;

impl Model {
    /// A model with this many covariates, at most [`COVARIATES_MAX`]; what is beyond is not looked at.
    #[must_use]
    pub fn new(family: Family, timing: Timing, covariates: usize) -> Self {
        Self {
            family,
            timing,
            covariates: covariates.min(COVARIATES_MAX),
        }
    }

    /// The shape of the waits that end.
    #[must_use]
    pub fn family(&self) -> Family {
        self.family
    }

    /// How days are counted.
    #[must_use]
    pub fn timing(&self) -> Timing {
        self.timing
    }

    /// How many covariates bear upon a wait.
    #[must_use]
    pub fn covariates(&self) -> usize {
        self.covariates
    }

    /// Fits observations under a prior for as many covariates. Never fails: without observations the answer is the
    /// prior, and where no peak is found it is the prior as well, and says so in [`Fit::how`].
    #[must_use]
    pub fn fit(&self, observations: &[Observation], prior: &Prior) -> Fit {
        let rows = Rows::new(observations, self.timing, self.covariates);
        self.fit_rows(&rows, prior)
    }

    pub(crate) fn fit_rows(&self, rows: &Rows, prior: &Prior) -> Fit {
        if prior.covariates() != self.covariates {
            return self.fit_rows(rows, &prior.for_covariates(self.covariates));
        }
        if rows.count == 0 {
            return Fit::of_prior(*self, prior, rows, self.guess(rows, prior), How::PriorOnly);
        }
        match self.peak(rows, prior) {
            Some(peak) => Fit::of_peak(*self, prior, rows, peak),
            None => Fit::of_prior(*self, prior, rows, self.guess(rows, prior), How::FellBack),
        }
    }

    /// The highest of the peaks that the starting points lead to.
    fn peak(&self, rows: &Rows, prior: &Prior) -> Option<Peak> {
        let mut starts = self.starts(rows, prior);
        for look in FIRST_LOOKS {
            let step = rows.rows.len() / look;
            if rows.rows.len() < MANY_ROWS || step < 2 {
                continue;
            }
            // With fewer rows the prior must be as much weaker to keep its place beside them.
            let weaker = prior.widened((step as f64).sqrt());
            if let Some(first) = self.best(
                &rows.thinned(step),
                &weaker,
                starts.clone(),
                GAIN_MIN_OF_FEW,
            ) {
                starts = vec![first.at];
            }
        }
        let many = rows.rows.len() >= MANY_ROWS;
        let gain_min = if many { GAIN_MIN_OF_MANY } else { GAIN_MIN };
        self.best(rows, prior, starts, gain_min)
    }

    fn best(
        &self,
        rows: &Rows,
        prior: &Prior,
        starts: Vec<Vec<f64>>,
        gain_min: f64,
    ) -> Option<Peak> {
        let look = |at: &[f64]| self.posterior(rows, prior, at);
        let peaks = starts
            .into_iter()
            .filter_map(|start| climb(start, &prior.fixed, gain_min, look));
        peaks.max_by(|a, b| a.value.total_cmp(&b.value))
    }

    /// The log-likelihood plus the logarithm of the prior, but for a constant.
    fn posterior(&self, rows: &Rows, prior: &Prior, at: &[f64]) -> Local {
        let mut here = local(rows, self.family, at);
        let (value, gradient) = prior.log_density(at);
        here.value += value;
        for (sum, own) in here.gradient.iter_mut().zip(gradient) {
            *sum += own;
        }
        for row in 0..at.len() {
            for column in 0..at.len() {
                *here.curvature.cell(row, column) -= prior.precision.at(row, column);
            }
        }
        here
    }

    /// Where climbing starts: what the data look like at first sight; the same if nearly all of them were to end;
    /// and what was believed before.
    fn starts(&self, rows: &Rows, prior: &Prior) -> Vec<Vec<f64>> {
        let seen = self.guess(rows, prior);
        let mut slow = seen.clone();
        let set = |at: &mut Vec<f64>, place: usize, value: f64| {
            if !prior.fixed[place] {
                at[place] = value;
            }
        };
        set(&mut slow, 0, -2.0);
        set(
            &mut slow,
            self.covariates + 1,
            seen[self.covariates + 1] + 1.5,
        );
        let mut starts = vec![seen, slow];
        if prior.is_proper() {
            starts.push(prior.mean.clone());
        }
        starts.dedup();
        starts
    }

    /// A first guess: the share that is open, and the moments of those that ended; the prior where nothing ended.
    fn guess(&self, rows: &Rows, prior: &Prior) -> Vec<f64> {
        let mut at = prior.mean.clone();
        let (ended, open) = (rows.ended as f64, (rows.count - rows.ended) as f64);
        let location = self.covariates + 1;
        let last = parameters(self.covariates) - 1;
        let moments = rows.log_moments();
        let (mean, spread) = moments.unwrap_or((2.0, 1.0));
        let (center, log_scale) = self.family.matching(mean, spread.max(0.3));
        let first = [
            (0, ((open + 0.5) / (ended + 0.5)).ln()),
            (location, center),
            (last, log_scale),
        ];
        for (place, value) in first {
            let believed = prior.precision.at(place, place) > 0.0;
            if !prior.fixed[place] && (moments.is_some() || !believed) {
                at[place] = value;
            }
        }
        at
    }
}
