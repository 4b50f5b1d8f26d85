//! Several families at once: each fitted, and weighed by how probable it made what was seen.
//!
//! Few waits cannot tell one family from another, so none is chosen: the answer is their average, in which a family
//! that explains the waits badly fades as they become more (Hoeting and others, *Statistical Science* 14 (1999), 382–417).

use crate::curve::Curve;
use crate::family::Family;
use crate::fit::{DRAWS, Drawn, Fit, How, deviations};
use crate::forecast::Forecast;
use crate::model::Model;
use crate::observation::{Observation, Timing};
use crate::prior::Prior;

/// Fits of several families and their weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Blend {
    fits: Vec<(f64, Fit)>,
}

impl Blend {
    /// Fits each family under its prior. A family comes with its weight before the data, above 0.
    #[must_use]
    pub fn fit(
        observations: &[Observation],
        timing: Timing,
        families: &[(f64, Family, Prior)],
    ) -> Self {
        let fits = families.iter().map(|(weight, family, prior)| {
            let model = Model::new(*family, timing, prior.covariates());
            (*weight, model.fit(observations, prior))
        });
        Self::of(fits.collect())
    }

    /// Weighs fits to the same waits; each comes with its weight before them.
    #[must_use]
    pub fn of(mut fits: Vec<(f64, Fit)>) -> Self {
        let fitted = fits.iter().any(|(_, fit)| fit.how() == How::Fitted);
        if fitted {
            // Those that fell back have nothing to say beside those that did not.
            fits.retain(|(_, fit)| fit.how() == How::Fitted);
            let best = fits
                .iter()
                .map(|(_, fit)| fit.log_evidence())
                .fold(f64::NEG_INFINITY, f64::max);
            for (weight, fit) in &mut fits {
                *weight *= (fit.log_evidence() - best).exp();
            }
        }
        let all: f64 = fits.iter().map(|(weight, _)| weight).sum();
        fits.iter_mut().for_each(|(weight, _)| *weight /= all);
        Self { fits }
    }

    /// The fits, each with its weight; the weights add up to 1.
    #[must_use]
    pub fn fits(&self) -> &[(f64, Fit)] {
        &self.fits
    }

    /// The fit with the largest weight.
    #[must_use]
    pub fn best(&self) -> Option<&Fit> {
        let best = self.fits.iter().max_by(|a, b| a.0.total_cmp(&b.0));
        best.map(|(_, fit)| fit)
    }

    /// How it came about; [`How::FellBack`] only where every family did.
    #[must_use]
    pub fn how(&self) -> How {
        self.best().map_or(How::PriorOnly, Fit::how)
    }

    /// How many times as long a wait with these covariates lasts as one with others, as far as it ends.
    pub(crate) fn times_as_long(&self, covariates: &[f64], others: &[f64]) -> f64 {
        let of =
            |(weight, fit): &(f64, Fit)| weight * (fit.location(covariates) - fit.location(others));
        self.fits.iter().map(of).sum::<f64>().exp()
    }

    /// The average of the curves of the families, for a wait with these covariates. `None` without any family.
    #[must_use]
    pub fn curve(&self, covariates: &[f64]) -> Option<Curve> {
        let curves: Vec<(f64, Curve)> = self
            .fits
            .iter()
            .map(|(weight, fit)| (*weight, fit.curve(covariates)))
            .collect();
        let curves: Vec<(f64, &Curve)> = curves.iter().map(|(weight, it)| (*weight, it)).collect();
        Curve::average(&curves)
    }

    /// The forecast for a wait with these covariates, with draws from each family by its weight.
    #[must_use]
    pub fn forecast(&self, covariates: &[f64]) -> Option<Forecast> {
        let point = self.curve(covariates)?;
        let draws = self.drawn(1).map(|it| it.curve(covariates));
        Some(Forecast::new(point, draws.collect()))
    }

    /// Laws drawn from each family by its weight, in the order of the draws of a forecast: one of so many, together with its
    /// twin on the other side of the mode.
    ///
    /// Where a weight changes a little, a few draws go over from one family to the next and stay as far from its mode as
    /// they were from the other's: what is foretold on two days differs by what these days tell, and not by chance.
    pub(crate) fn drawn(&self, apart: usize) -> impl Iterator<Item = Drawn<'_>> {
        let size = self.fits.iter().map(|(_, fit)| fit.size()).max();
        let mut until = 0.0;
        let ends = self.fits.iter().map(move |(weight, fit)| {
            until += weight * DRAWS as f64;
            (until, fit)
        });
        let ends: Vec<(f64, &Fit)> = ends.collect();
        let draws = deviations(size.unwrap_or(0)).enumerate();
        let draws = draws.filter(move |(place, _)| (place / 2).is_multiple_of(apart));
        draws.filter_map(move |(place, deviations)| {
            let middle = place as f64 + 0.5;
            let of = ends.iter().find(|(until, _)| middle < *until);
            let (_, fit) = of.or(ends.last())?;
            Some(fit.drawn(&deviations))
        })
    }
}
